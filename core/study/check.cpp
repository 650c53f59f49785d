// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"

#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace study {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Study& study, const Assessment& row)
{
    const Participant* participant = byId(study.participants, row.participant);
    const Visit* visit = byId(study.visits, row.visit);
    const Scale* scale = byId(study.scales, row.scale);
    QString place = participant != nullptr ? participant->key : u"participant "_s + QString::number(row.participant.value());
    if (row.period > 0) {
        place += u", period "_s + QString::number(row.period);
    }
    place += u", "_s + (visit != nullptr ? visit->key : u"unknown visit"_s);
    place += u", "_s + (scale != nullptr ? scale->key : u"unknown scale"_s);
    return place;
}

QString numberOf(double value)
{
    return QString::number(value, 'g', 17);
}

void checkScores(const Study& study, std::vector<Finding>& findings)
{
    const Assessment* before = nullptr;
    for (const Assessment& row : study.assessments) {
        const Scale* scale = byId(study.scales, row.scale);
        if (scale == nullptr || byId(study.visits, row.visit) == nullptr ||
            byId(study.participants, row.participant) == nullptr) {
            findings.push_back({FindingKind::BrokenReference, Severity::Error, placeOf(study, row), {}});
        } else if (!std::isfinite(row.value)) {
            findings.push_back({FindingKind::ScoreNotANumber, Severity::Error, placeOf(study, row), numberOf(row.value)});
        } else if (row.value < scale->minimum || row.value > scale->maximum) {
            findings.push_back({FindingKind::ScoreOutOfRange, Severity::Error, placeOf(study, row),
                                u"%1 (%2 to %3)"_s.arg(numberOf(row.value), numberOf(scale->minimum),
                                                       numberOf(scale->maximum))});
        }
        if (before != nullptr && before->key() == row.key()) {
            findings.push_back({FindingKind::DuplicateScore, Severity::Error, placeOf(study, row),
                                numberOf(before->value) + u", "_s + numberOf(row.value)});
        }
        before = &row;
    }
}

void checkPeriods(const Study& study, const Participant& participant, Design design, std::vector<Finding>& findings)
{
    const std::span<const Period> periods = periodsOf(study, participant.id);
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    std::size_t treated = 0;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Period& period = periods[i];
        const QString place = u"%1, period %2"_s.arg(participant.key).arg(period.ordinal);
        if (i > 0 && periods[i - 1].ordinal == period.ordinal) {
            findings.push_back({FindingKind::TwoArmsInOnePeriod, Severity::Error, place,
                                armName(study, periods[i - 1].arm) + u", "_s + armName(study, period.arm)});
        }
        if (period.arm.isValid()) {
            ++treated;
            const auto at = static_cast<std::size_t>(period.ordinal - 1);
            if (sequence != nullptr && (at >= sequence->arms.size() || sequence->arms[at] != period.arm)) {
                findings.push_back({FindingKind::PeriodAgainstSequence, Severity::Error, place,
                                    armName(study, period.arm) + u" / "_s + sequence->name});
            }
        }
    }
    if (isCrossover(design) && treated == 1) {
        findings.push_back({FindingKind::SingleTreatment, Severity::Note, participant.key, {}});
    }
}

void checkCourses(const Study& study, const Participant& participant, std::vector<Finding>& findings)
{
    std::set<std::int16_t> scored;
    bool baseline = false;
    bool postDose = false;
    for (const Assessment& row : assessmentsOf(study, participant.id)) {
        const Visit* visit = byId(study.visits, row.visit);
        const bool before = visit != nullptr && visit->phase == VisitPhase::Baseline;
        baseline = baseline || before;
        postDose = postDose || !before;
        if (!before) {
            scored.insert(row.period);
        }
    }
    if (baseline && !postDose) {
        findings.push_back({FindingKind::BaselineOnly, Severity::Note, participant.key, {}});
        return;
    }
    if (!baseline) {
        findings.push_back({FindingKind::NoBaseline, Severity::Warning, participant.key, {}});
    }
    for (const Period& period : periodsOf(study, participant.id)) {
        if (period.arm.isValid() && !scored.contains(period.ordinal)) {
            findings.push_back({FindingKind::MissingPeriod, Severity::Warning,
                                u"%1, period %2"_s.arg(participant.key).arg(period.ordinal),
                                armName(study, period.arm)});
        }
    }
}

} // namespace

std::vector<Finding> check(const Study& study)
{
    std::vector<Finding> findings;
    checkScores(study, findings);
    const Design design = designOf(study);
    for (const Participant& participant : study.participants) {
        checkPeriods(study, participant, design, findings);
        checkCourses(study, participant, findings);
    }
    if (!suggestContrast(study)) {
        findings.push_back({FindingKind::NoContrast, Severity::Note, study.about.title, {}});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

} // namespace study
