// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_origins.h"

#include "app/pages/entry_clipboard.h"
#include "app/pages/entry_grid.h"
#include "app/text/study_text.h"
#include "core/study/lookup.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCells = 2000; ///< that are named one by one

struct OriginWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryOrigins)
};

QString rangeWords(const QString& first, const QString& last)
{
    return OriginWords::tr("%1 to %2", "two cells").arg(first, last);
}

QString titleAt(const QString& title, const QString& place)
{
    return OriginWords::tr("%1: %2", "table, place").arg(title, place);
}

QString noFormula()
{
    return OriginWords::tr("none: it stands in the study as it was typed or read");
}

QString cellCount(int cells)
{
    return OriginWords::tr("%n cells of the table", nullptr, cells);
}

void addOnce(QStringList& words, const QString& word)
{
    if (!word.isEmpty() && !words.contains(word)) {
        words << word;
    }
}

// Each origin and source once, in the order of the cells.
void tellOrigins(const EntryTable& table, const QRect& box, reporting::Provenance& provenance)
{
    QStringList origins;
    QStringList sources;
    for (int row = box.top(); row <= std::min(box.bottom(), table.storedRows() - 1); ++row) {
        for (int column = box.left(); column <= box.right(); ++column) {
            if (const auto from = table.originAt(row, column)) {
                addOnce(origins, text::originText(from->origin));
                const study::Source* source = study::byId(table.study().sources, from->source);
                addOnce(sources, source != nullptr ? source->name : QString());
            }
        }
    }
    if (!origins.isEmpty()) {
        provenance.origin = origins.join(u"; "_s);
        provenance.source = sources.join(u"; "_s);
    }
}

} // namespace

reporting::Provenance provenanceOfCells(const EntryGrid& grid, const study::SharedStudy& study,
                                        const study::Selection& selection, const QString& title)
{
    const EntryTable& table = *grid.table();
    const QRect box = grid.selectedCells();
    if (box.isEmpty()) {
        return reporting::provenanceOf(study, selection, title, {}, {}, {});
    }
    const int cells = box.width() * box.height();
    const QString first = table.placeName(box.top(), box.left());
    const QString last = table.placeName(box.bottom(), box.right());
    const QString place = cells == 1 ? first : rangeWords(first, last);
    const QString value = cells == 1           ? table.textAt(box.top(), box.left())
                          : cells <= mostCells ? u'\n' + blockText(grid.selectedTexts()).chopped(1)
                                               : QString();
    reporting::Provenance provenance =
        reporting::provenanceOf(study, selection, titleAt(title, place), value, noFormula(), cellCount(cells));
    provenance.filter.clear(); // the table shows everybody
    if (cells <= mostCells) {
        tellOrigins(table, box, provenance);
    }
    return provenance;
}

void addOriginActions(QMenu& menu, EntryGrid& grid, const workspace::Workspace& workspace, const QString& title,
                      const std::function<void(const study::Note&)>& note)
{
    const auto make = [&grid, &workspace, title] {
        return provenanceOfCells(grid, workspace.study(), workspace.view().selection, title);
    };
    menu.addSeparator();
    reporting::addProvenanceActions(menu, &grid, make);
    QAction* writes = menu.addAction(OriginWords::tr("&Note on this value…"), &grid, [&grid, make, note] {
        study::Note draft;
        draft.about = make().what;
        draft.participant = grid.table()->personOf(grid.currentIndex().row());
        note(draft);
    });
    writes->setEnabled(grid.currentIndex().isValid());
}

} // namespace pages
