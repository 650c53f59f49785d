// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything recorded of one participant on one scale, arranged by visit: what the inspector and a person's page show.
#pragma once

#include "core/study/study.h"

#include <optional>
#include <vector>

namespace study {

/// One treatment period; scores by Profile::visits, none where the visit is missing.
struct ProfilePeriod
{
    Period period;
    std::vector<std::optional<double>> scores;
    Origin origin = Origin::Imported; ///< of its scores; the first that is not observed decides
    std::vector<Dose> doses;
    std::vector<Event> events;
};

struct Profile
{
    ParticipantId participant;
    std::vector<VisitId> visits;        ///< in order of time; a baseline before period 1 stands in every period
    std::vector<ProfilePeriod> periods; ///< treated ones, in their order; a lone baseline gives one without an arm
    std::vector<Exclusion> exclusions;
    std::vector<Note> notes;
};

/// Empty lists for a participant or a scale that is not in the study.
[[nodiscard]] Profile profileOf(const Study& study, ParticipantId participant, ScaleId scale);

} // namespace study
