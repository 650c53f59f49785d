// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"

#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/reference_check.h"
#include "core/study/scale_catalogue.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace study {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Study& study, const Assessment& row)
{
    const Participant* participant = byId(study.participants, row.participant);
    const Visit* visit = byId(study.visits, row.visit);
    const Scale* scale = byId(study.scales, row.scale);
    QString place =
        participant != nullptr ? participant->key : u"participant "_s + QString::number(row.participant.value());
    if (row.period > 0) {
        place += u", period "_s + QString::number(row.period);
    }
    place += u", "_s + (visit != nullptr ? visit->key : u"unknown visit"_s);
    place += u", "_s + (scale != nullptr ? scale->key : u"unknown scale"_s);
    return place;
}

QString numberOf(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

// By the scale's position in the study: sums of whole ratings, as far as the catalogue knows.
std::vector<char> wholeScales(const Study& study)
{
    std::vector<char> whole;
    for (const Scale& scale : study.scales) {
        const ScaleDefinition* known = catalogueScale(scale.key);
        whole.push_back(known != nullptr && known->wholeScores ? 1 : 0);
    }
    return whole;
}

void checkValue(const Study& study, const Assessment& row, const Scale& scale, bool whole,
                std::vector<Finding>& findings)
{
    if (!std::isfinite(row.value)) {
        findings.push_back({FindingKind::ScoreNotANumber, Severity::Error, placeOf(study, row), numberOf(row.value)});
        return;
    }
    if (row.value < scale.minimum || row.value > scale.maximum) {
        findings.push_back(
            {FindingKind::ScoreOutOfRange, Severity::Error, placeOf(study, row),
             u"%1 (%2 to %3)"_s.arg(numberOf(row.value), numberOf(scale.minimum), numberOf(scale.maximum))});
    }
    if (whole && row.value != std::trunc(row.value)) {
        findings.push_back({FindingKind::ScoreNotWhole, Severity::Note, placeOf(study, row), numberOf(row.value)});
    }
}

void checkScores(const Study& study, std::vector<Finding>& findings)
{
    const std::vector<char> whole = wholeScales(study);
    const Assessment* before = nullptr;
    const Period* period = nullptr;
    for (const Assessment& row : study.assessments) {
        if (before == nullptr || before->participant != row.participant || before->period != row.period) {
            period = periodOf(study, row.participant, row.period);
        }
        if (hasItsPlace(study, row, period)) {
            const Scale* scale = byId(study.scales, row.scale);
            checkValue(study, row, *scale, whole[static_cast<std::size_t>(scale - study.scales.data())] != 0, findings);
        } else {
            findings.push_back({FindingKind::BrokenReference, Severity::Error, placeOf(study, row), {}});
        }
        if (before != nullptr && before->key() == row.key()) {
            findings.push_back({FindingKind::DuplicateScore, Severity::Error, placeOf(study, row),
                                numberOf(before->value) + u", "_s + numberOf(row.value)});
        }
        before = &row;
    }
}

QString periodOfPerson(const Participant& participant, int ordinal)
{
    return u"%1, period %2"_s.arg(participant.key).arg(ordinal);
}

void checkPeriods(const Study& study, const Participant& participant, Design design, std::vector<Finding>& findings)
{
    const std::span<const Period> periods = periodsOf(study, participant.id);
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    std::size_t treated = 0;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Period& period = periods[i];
        const QString place = periodOfPerson(participant, period.ordinal);
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

// What is scored of a participant, period by period.
struct Scored
{
    bool before = false;                  ///< a baseline before the first treatment
    std::vector<std::int16_t> baselines;  ///< periods with a baseline of their own, in order
    std::vector<std::int16_t> treatments; ///< periods with a post-dose score, in order

    Scored(const Study& study, ParticipantId participant)
    {
        const auto note = [](std::vector<std::int16_t>& periods, std::int16_t period) {
            if (periods.empty() || periods.back() != period) {
                periods.push_back(period);
            }
        };
        for (const Assessment& row : assessmentsOf(study, participant)) {
            const Visit* visit = byId(study.visits, row.visit);
            const bool baseline = visit != nullptr && visit->phase == VisitPhase::Baseline;
            before = before || (baseline && row.period <= 0);
            if (!baseline) {
                note(treatments, row.period);
            } else if (row.period > 0) {
                note(baselines, row.period);
            }
        }
    }
};

bool contains(const std::vector<std::int16_t>& periods, std::int16_t period)
{
    return std::binary_search(periods.begin(), periods.end(), period);
}

void checkBaselines(const Participant& participant, const Scored& scored, std::vector<Finding>& findings)
{
    if (scored.before) {
        return;
    }
    if (scored.baselines.empty()) {
        findings.push_back({FindingKind::NoBaseline, Severity::Warning, participant.key, {}});
        return;
    }
    for (const std::int16_t period : scored.treatments) {
        if (!contains(scored.baselines, period)) {
            findings.push_back({FindingKind::NoBaseline, Severity::Warning, periodOfPerson(participant, period), {}});
        }
    }
}

// Periods without a score, and treatments of the sequence that were not given. Who had one treatment alone is known as
// that already.
void checkMissing(const Study& study, const Participant& participant, const Scored& scored,
                  std::vector<Finding>& findings)
{
    const auto missing = [&](int ordinal, ArmId arm) {
        findings.push_back(
            {FindingKind::MissingPeriod, Severity::Warning, periodOfPerson(participant, ordinal), armName(study, arm)});
    };
    int treated = 0;
    for (const Period& period : periodsOf(study, participant.id)) {
        if (period.arm.isValid()) {
            ++treated;
            if (!contains(scored.treatments, period.ordinal)) {
                missing(period.ordinal, period.arm);
            }
        }
    }
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    if (sequence == nullptr || treated < 2) {
        return;
    }
    for (std::size_t i = 0; i < sequence->arms.size(); ++i) {
        const auto ordinal = static_cast<std::int16_t>(i + 1);
        if (periodOf(study, participant.id, ordinal) == nullptr) {
            missing(ordinal, sequence->arms[i]);
        }
    }
}

void checkCourses(const Study& study, const Participant& participant, std::vector<Finding>& findings)
{
    const Scored scored(study, participant.id);
    if (scored.treatments.empty() && (scored.before || !scored.baselines.empty())) {
        findings.push_back({FindingKind::BaselineOnly, Severity::Note, participant.key, {}});
        return;
    }
    checkBaselines(participant, scored, findings);
    checkMissing(study, participant, scored, findings);
}

} // namespace

std::vector<Finding> check(const Study& study)
{
    std::vector<Finding> findings;
    checkReferences(study, findings);
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
