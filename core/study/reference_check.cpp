// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/reference_check.h"

#include "core/study/lookup.h"

#include <algorithm>

namespace study {

using namespace Qt::StringLiterals;

namespace {

// An id that names nothing on purpose is no broken reference.
template <typename Row, typename RowId>
bool knownOrNone(const std::vector<Row>& rows, RowId id)
{
    return !id.isValid() || byId(rows, id) != nullptr;
}

bool armsKnown(const Study& study, const std::vector<ArmId>& arms)
{
    return std::all_of(arms.begin(), arms.end(), [&study](ArmId arm) { return byId(study.arms, arm) != nullptr; });
}

bool isSound(const Study& study, const Contrast& contrast)
{
    return contrast.reference != contrast.comparator && armsKnown(study, {contrast.reference, contrast.comparator});
}

bool isSound(const Study& study, const Participant& row)
{
    return knownOrNone(study.sequences, row.sequence) && knownOrNone(study.sources, row.source);
}

bool isSound(const Study& study, const Period& row)
{
    return byId(study.participants, row.participant) != nullptr && (row.ordinal > 0) == row.arm.isValid() &&
           knownOrNone(study.arms, row.arm);
}

bool isSound(const Study& study, const Exclusion& row)
{
    return byId(study.participants, row.participant) != nullptr && knownOrNone(study.sources, row.source) &&
           (!row.period || periodOf(study, row.participant, *row.period) != nullptr);
}

bool isSound(const Study& study, const Note& row)
{
    return knownOrNone(study.participants, row.participant) && knownOrNone(study.visits, row.visit) &&
           knownOrNone(study.scales, row.scale) &&
           (!row.period || periodOf(study, row.participant, *row.period) != nullptr);
}

// Doses and events.
template <typename Row>
bool isSound(const Study& study, const Row& row)
{
    return byId(study.participants, row.participant) != nullptr && knownOrNone(study.sources, row.source) &&
           periodOf(study, row.participant, row.period) != nullptr;
}

QString periodPlace(const Study& study, const Period& row)
{
    const Participant* participant = byId(study.participants, row.participant);
    const QString who = participant != nullptr ? participant->key : u"participant %1"_s.arg(row.participant.value());
    return u"%1, period %2"_s.arg(who).arg(row.ordinal);
}

} // namespace

void checkReferences(const Study& study, std::vector<Finding>& findings)
{
    const auto broken = [&findings](const QString& where) {
        findings.push_back({FindingKind::BrokenReference, Severity::Error, where, {}});
    };
    const auto brokenRows = [&](const auto& rows, const QString& table) {
        for (const auto& row : rows) {
            if (!isSound(study, row)) {
                broken(u"%1 %2"_s.arg(table).arg(row.id.value()));
            }
        }
    };
    if (!knownOrNone(study.scales, study.primaryScale)) {
        broken(u"primary scale"_s);
    }
    if (study.contrast && !isSound(study, *study.contrast)) {
        broken(u"contrast"_s);
    }
    for (const Sequence& sequence : study.sequences) {
        if (!armsKnown(study, sequence.arms)) {
            broken(sequence.key);
        }
    }
    for (const Participant& participant : study.participants) {
        if (!isSound(study, participant)) {
            broken(participant.key);
        }
    }
    for (const Period& period : study.periods) {
        if (!isSound(study, period)) {
            broken(periodPlace(study, period));
        }
    }
    brokenRows(study.doses, u"dose"_s);
    brokenRows(study.events, u"event"_s);
    brokenRows(study.exclusions, u"exclusion"_s);
    brokenRows(study.notes, u"note"_s);
}

bool hasItsPlace(const Study& study, const Assessment& score, const Period* period)
{
    const Visit* visit = byId(study.visits, score.visit);
    return visit != nullptr && byId(study.scales, score.scale) != nullptr &&
           byId(study.participants, score.participant) != nullptr && knownOrNone(study.sources, score.source) &&
           period != nullptr && (visit->phase == VisitPhase::Baseline || period->arm.isValid());
}

} // namespace study
