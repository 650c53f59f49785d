// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit_steps.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace study::steps {

using base::ErrorKind;
using base::Result;

namespace {

Result<void> checkScore(const Study& study, const ChangeScore& edit)
{
    const Participant* participant = byId(study.participants, edit.participant);
    const Visit* visit = byId(study.visits, edit.visit);
    const Scale* scale = byId(study.scales, edit.scale);
    if (participant == nullptr || visit == nullptr || scale == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "score", "unknown participant, visit or scale");
    }
    const Period* period = periodOf(study, edit.participant, edit.period);
    if (period == nullptr || (visit->phase == VisitPhase::PostDose && !period->arm.isValid())) {
        return base::fail(ErrorKind::InvalidEdit, participant->key.toStdString(),
                          (visit->phase == VisitPhase::PostDose ? "no treatment in period " : "no period ") +
                              std::to_string(edit.period));
    }
    if (edit.source.isValid() && byId(study.sources, edit.source) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "score", "unknown source");
    }
    const bool allowed =
        !edit.value || (std::isfinite(*edit.value) && *edit.value >= scale->minimum && *edit.value <= scale->maximum);
    if (!allowed && !edit.restoring) {
        return base::fail(ErrorKind::InvalidValue, scale->key.toStdString(),
                          QString::number(*edit.value, 'g', QLocale::FloatingPointShortest).toStdString());
    }
    return {};
}

Assessment scoreRow(const ChangeScore& edit)
{
    return {.participant = edit.participant,
            .visit = edit.visit,
            .scale = edit.scale,
            .source = edit.source,
            .period = edit.period,
            .origin = edit.origin,
            .value = edit.value.value_or(0.0)};
}

// before: the score that stands there, nullptr where there is none.
Result<ChangeScore> scoreBack(const ChangeScore& edit, const Assessment* before)
{
    if (before == nullptr && !edit.value) {
        return base::fail(ErrorKind::InvalidEdit, "score", "there is none to remove");
    }
    ChangeScore inverse = edit;
    inverse.restoring = true;
    inverse.value = std::nullopt;
    if (before != nullptr) {
        inverse.value = before->value;
        inverse.origin = before->origin;
        inverse.source = before->source;
    }
    return inverse;
}

using ScoreKey = decltype(Assessment().key());
using Scores = std::map<ScoreKey, std::optional<Assessment>>; ///< nullopt: none stands there

// Both in order: one walk, however many scores there are.
void putScores(std::vector<Assessment>& rows, const Scores& changed)
{
    std::vector<Assessment> merged;
    merged.reserve(rows.size() + changed.size());
    auto row = rows.begin();
    for (const auto& [key, score] : changed) {
        while (row != rows.end() && row->key() < key) {
            merged.push_back(*row++);
        }
        if (row != rows.end() && row->key() == key) {
            ++row;
        }
        if (score) {
            merged.push_back(*score);
        }
    }
    merged.insert(merged.end(), row, rows.end());
    rows = std::move(merged);
}

} // namespace

Result<Change> perform(Study& study, const ChangeScore& edit)
{
    if (auto checked = checkScore(study, edit); !checked) {
        return base::pass(checked);
    }
    const Assessment row = scoreRow(edit);
    auto& rows = study.assessments;
    const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                        [](const Assessment& a, const Assessment& b) { return a.key() < b.key(); });
    const bool exists = place != rows.end() && place->key() == row.key();
    auto inverse = scoreBack(edit, exists ? &*place : nullptr);
    if (!inverse) {
        return base::pass(inverse);
    }
    if (exists && edit.value) {
        *place = row;
    } else if (exists) {
        rows.erase(place);
    } else {
        rows.insert(place, row);
    }
    return Change{.inverse = *inverse, .done = edit};
}

Result<Change> perform(Study& study, const ChangeScores& edit)
{
    if (edit.scores.empty()) {
        return base::fail(ErrorKind::InvalidEdit, "scores", "none");
    }
    Scores changed;
    ChangeScores inverse;
    for (const ChangeScore& one : edit.scores) {
        if (auto checked = checkScore(study, one); !checked) {
            return base::pass(checked);
        }
        const Assessment row = scoreRow(one);
        auto place = changed.find(row.key());
        if (place == changed.end()) {
            const Assessment* stands = findAssessment(study, one.participant, one.period, one.visit, one.scale);
            place = changed.emplace(row.key(), stands != nullptr ? std::optional(*stands) : std::nullopt).first;
        }
        auto back = scoreBack(one, place->second ? &*place->second : nullptr);
        if (!back) {
            return base::pass(back);
        }
        inverse.scores.push_back(*back);
        place->second = one.value ? std::optional(row) : std::nullopt;
    }
    std::reverse(inverse.scores.begin(), inverse.scores.end());
    putScores(study.assessments, changed);
    return Change{.inverse = std::move(inverse), .done = edit};
}

} // namespace study::steps
