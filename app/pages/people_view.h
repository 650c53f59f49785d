// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the three views of the participants are shown: one study, one view of it, and each person's numbers.
#pragma once

#include "app/models/participant_table.h"
#include "app/workspace/view_state.h"

#include <vector>

namespace pages {

struct PeopleView
{
    study::SharedStudy study;
    models::SharedEffects effects; ///< of this study, scale and visit; nullptr while they are worked out
    workspace::ViewState view;
    std::vector<study::ParticipantId> selected; ///< those the filter leaves, sorted
};

} // namespace pages
