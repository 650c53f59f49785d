// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/shown_view.h"

#include "core/evidence/content_writer.h"
#include "core/study/scale.h"
#include "core/study/selection.h"

#include <algorithm>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

bool knows(const QStringList& keys, const QString& key)
{
    return key.isEmpty() ||
           std::any_of(keys.begin(), keys.end(), [&](const QString& known) { return study::sameKey(known, key); });
}

} // namespace

std::span<const PageParts> pageParts()
{
    static const std::vector<PageParts> pages = {
        {u"overview"_s, {}},
        {u"trajectories"_s, {}},
        {u"participants"_s, {}},
        {u"responders"_s, {}},
        {u"safety"_s, {u"dissociation"_s, u"events"_s, u"label"_s}},
        {u"analysis"_s, {}},
        {u"mechanism"_s, {u"occupancy"_s, u"readings"_s, u"potency"_s, u"onset"_s}},
        {u"luck"_s,
         {u"rerandomise"_s, u"early-stop"_s, u"regress"_s, u"carryover"_s, u"replication"_s, u"missing-arms"_s}},
        {u"evidence"_s, {u"shelf"_s, u"forest"_s, u"comparisons"_s}},
        {u"claims"_s, {}},
        {u"lesson"_s, {}},
        {u"entry"_s, {}},
    };
    return pages;
}

const PageParts* findPageParts(QStringView page)
{
    const auto pages = pageParts();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const PageParts& parts) { return study::sameKey(parts.page, page); });
    return found == pages.end() ? nullptr : &*found;
}

std::vector<ViewFault> faultsOf(const ShownView& view, const KnownKeys& keys)
{
    std::vector<ViewFault> faults;
    const PageParts* page = findPageParts(view.page);
    if (page == nullptr) {
        faults.push_back(ViewFault::Page);
    } else if (!knows(page->parts, view.part)) {
        faults.push_back(ViewFault::Part);
    }
    if (!knows(keys.scales, view.scale)) {
        faults.push_back(ViewFault::Scale);
    }
    if (!knows(keys.visits, view.visit)) {
        faults.push_back(ViewFault::Visit);
    }
    if (!view.side.isEmpty() && !study::sideFromKey(view.side)) {
        faults.push_back(ViewFault::Side);
    }
    if (!view.measure.isEmpty() && !study::measureFromKey(view.measure)) {
        faults.push_back(ViewFault::Measure);
    }
    return faults;
}

ShownView readView(FieldReader fields)
{
    ShownView view{.page = fields.text("page"_L1),
                   .scale = fields.optionalText("scale"_L1),
                   .visit = fields.optionalText("visit"_L1),
                   .side = fields.optionalText("side"_L1),
                   .measure = fields.optionalText("measure"_L1),
                   .part = fields.optionalText("part"_L1)};
    fields.finish();
    return view;
}

QJsonObject viewJson(const ShownView& view)
{
    QJsonObject object{{u"page"_s, view.page}};
    putText(object, "scale"_L1, view.scale);
    putText(object, "visit"_L1, view.visit);
    putText(object, "side"_L1, view.side);
    putText(object, "measure"_L1, view.measure);
    putText(object, "part"_L1, view.part);
    return object;
}

} // namespace evidence
