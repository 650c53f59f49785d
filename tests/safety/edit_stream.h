// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An endless, reproducible stream of edits: which one comes next follows from the study and the number of its revision
// alone, so a test knows what a writer in another process wrote.
#pragma once

#include "core/study/edit.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"

#include <memory>

namespace safety {

inline study::Edit scoreEdit(const study::Study& study, std::int64_t number)
{
    const study::Assessment& row =
        study.assessments[static_cast<std::size_t>(number * 7919) % study.assessments.size()];
    const study::Scale* scale = study::byId(study.scales, row.scale);
    return study::ChangeScore{.participant = row.participant,
                              .period = row.period,
                              .visit = row.visit,
                              .scale = row.scale,
                              .value = row.value == scale->minimum ? scale->minimum + 1.0 : scale->minimum,
                              .origin = study::Origin::Entered,
                              .source = {}};
}

/// The edit that turns revision `number` into the next one. Some are a row, some are several pages, some the whole
/// study: a change of any size may be cut short.
inline study::Edit nextEdit(const study::Study& study, std::int64_t number)
{
    const QString text = QStringLiteral("edit %1 ").arg(number);
    switch (number % 8) {
    case 1:
    case 4:
        return study::AddNote{{.id = {},
                               .participant = {},
                               .text = text + QString(static_cast<qsizetype>(number * 977 % 30000), u'x'),
                               .author = {},
                               .written = {}}};
    case 2: {
        study::About about = study.about;
        about.question = text;
        return study::ChangeAbout{about};
    }
    case 5: {
        const study::ParticipantId id(study.participants.back().id.value() + 1);
        return study::AddParticipant{
            {.id = id, .key = text.trimmed(), .sequence = {}, .ageYears = {}, .sex = {}, .attributes = {}},
            {{id, 1, study.arms.front().id, {}}}};
    }
    case 7:
        return study::ReplaceStudy{std::make_shared<const study::Study>(
            number % 16 == 7 ? tests::largeStudy(100 + static_cast<int>(number % 50), 6) : tests::exampleStudy())};
    default:
        return scoreEdit(study, number);
    }
}

} // namespace safety
