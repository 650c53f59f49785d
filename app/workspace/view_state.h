// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on screen, as a value: a selection of the study, and the person that is looked at.
#pragma once

#include "core/study/selection.h"

namespace workspace {

struct ViewState
{
    study::Selection selection;
    study::ParticipantId focused;

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

/// The default selection, nobody in focus.
[[nodiscard]] ViewState defaultView(const study::Study& study);

/// The view carried over to another study: what exists there under the same keys, else its defaults.
[[nodiscard]] ViewState viewFor(const study::Study& before, const ViewState& view, const study::Study& after);

} // namespace workspace
