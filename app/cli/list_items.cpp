// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_items.h"

#include "app/cli/free_figures.h"
#include "app/cli/simulations.h"
#include "app/importing/embedded_studies.h"
#include "app/pages/pages.h"
#include "core/analysis/analyses.h"
#include "core/figures/figures.h"
#include "core/interchange/export_formats.h"
#include "core/interchange/import_formats.h"
#include "core/pharmacology/compound_catalogue.h"
#include "core/study/scale_catalogue.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a list whose entries have a key, a name and a description.
template <typename Entries>
QList<ListItem> itemsOf(const Entries& entries)
{
    QList<ListItem> items;
    for (const auto& entry : entries) {
        items.append({entry.key, entry.name, entry.description});
    }
    return items;
}

QList<ListItem> formatItems()
{
    QList<ListItem> items = itemsOf(interchange::importFormats());
    for (const interchange::ExportFormat& format : interchange::exportFormats()) {
        const auto same = std::find_if(items.begin(), items.end(),
                                       [&format](const ListItem& item) { return item.key == format.key; });
        if (same == items.end()) {
            items.append({format.key, format.name, format.description});
        }
    }
    items.append({u"r"_s, u"R script"_s, u"The study's analyses for R, with the rows they use"_s});
    return items;
}

QList<ListItem> compoundItems()
{
    QList<ListItem> items;
    for (const pharmacology::Compound& compound : pharmacology::compoundCatalogue()) {
        items.append({QString::fromStdString(compound.key), QString::fromStdString(compound.name),
                      QString::fromStdString(compound.description)});
    }
    return items;
}

} // namespace

std::span<const ListKind> listKinds()
{
    static const std::array kinds = {
        ListKind{u"figures"_s, [] { return itemsOf(figures::figureKinds()) + itemsOf(freeFigures()); }},
        ListKind{u"analyses"_s, [] { return itemsOf(analysis::analysisKinds()); }},
        ListKind{u"scales"_s, [] { return itemsOf(study::scaleCatalogue()); }},
        ListKind{u"formats"_s, formatItems},
        ListKind{u"compounds"_s, compoundItems},
        ListKind{u"studies"_s, [] { return itemsOf(importing::embeddedStudies()); }},
        ListKind{u"pages"_s, [] { return itemsOf(pages::pageKinds()); }},
        ListKind{u"simulations"_s, [] { return itemsOf(simulations()); }},
    };
    return kinds;
}

const ListKind* findList(QStringView key)
{
    for (const ListKind& kind : listKinds()) {
        if (study::sameKey(kind.key, key)) {
            return &kind;
        }
    }
    return nullptr;
}

} // namespace cli
