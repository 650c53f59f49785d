// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/content_view.h"

#include "app/pages/pages.h"
#include "core/study/lookup.h"
#include "core/study/scale.h"

namespace pages {

study::Selection selectionOf(const evidence::ShownView& view, const study::Study& study, const study::Selection& before)
{
    study::Selection selection = before;
    for (const study::Scale& scale : study.scales) {
        if (!view.scale.isEmpty() && study::sameKey(scale.key, view.scale) && scale.id != selection.scale) {
            selection.scale = scale.id;
            selection.visit = {}; // a visit of the other scale may be none of this one
        }
    }
    for (const study::Visit& visit : study.visits) {
        if (!view.visit.isEmpty() && study::sameKey(visit.key, view.visit)) {
            selection.visit = visit.id;
        }
    }
    selection.side = study::sideFromKey(view.side).value_or(selection.side);
    selection.measure = study::measureFromKey(view.measure).value_or(selection.measure);
    return selection;
}

evidence::ShownView existingView(const evidence::ShownView& view)
{
    if (findPage(view.page) != nullptr) {
        return view;
    }
    evidence::ShownView evidence = view;
    evidence.page = QStringLiteral("evidence");
    evidence.part = QStringLiteral("comparisons");
    return evidence;
}

} // namespace pages
