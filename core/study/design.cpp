// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/design.h"

#include "core/study/lookup.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <vector>

namespace study {

using namespace Qt::StringLiterals;

namespace {

bool areSeveralArms(const std::vector<ArmId>& received)
{
    return std::adjacent_find(received.begin(), received.end(), std::not_equal_to<>()) != received.end();
}

// Up to three different values in the order they were met first: whether there are more makes no difference.
template <typename Value>
void addOnce(std::vector<Value>& values, const Value& value)
{
    if (values.size() < 3 && std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

// How plainly an arm is a control: a placebo is one whatever else was given beside it. "Controlled release" is none.
enum class ControlRank : std::uint8_t { None, Control, Placebo };

ControlRank controlRankOf(const Arm& arm)
{
    static const QRegularExpression placebo(u"placebo|(^|[^a-z])pbo([^a-z]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression control(u"saline|midazolam|(^|[^a-z])(controls?|sham|vehicle)([^a-z]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString words = arm.key + u'\n' + arm.name;
    if (arm.antagonist) {
        return ControlRank::None;
    }
    if (placebo.match(words).hasMatch()) {
        return ControlRank::Placebo;
    }
    return control.match(words).hasMatch() ? ControlRank::Control : ControlRank::None;
}

template <typename Wanted>
const Arm* firstArm(const std::vector<Arm>& arms, Wanted wanted)
{
    const auto found = std::find_if(arms.begin(), arms.end(), wanted);
    return found != arms.end() ? &*found : nullptr;
}

} // namespace

Design designOf(const Study& study)
{
    std::vector<ArmId> arms;
    std::vector<std::vector<ArmId>> orders; // of people with more than one treatment
    bool crossed = false;
    std::vector<ArmId> received; // by one participant, in order of period
    for (auto period = study.periods.begin(); period != study.periods.end();) {
        const ParticipantId participant = period->participant;
        received.clear();
        for (; period != study.periods.end() && period->participant == participant; ++period) {
            if (period->arm.isValid()) {
                received.push_back(period->arm);
                addOnce(arms, period->arm);
            }
        }
        if (received.size() > 1) {
            addOnce(orders, received);
            crossed = crossed || areSeveralArms(received);
        }
    }
    if (!crossed) { // the same arm again and again is no crossover
        return arms.size() > 1 ? Design::ParallelArms : Design::SingleArm;
    }
    if (arms.size() == 2 && orders.size() == 2) {
        const std::vector<ArmId>& one = orders.front();
        const std::vector<ArmId>& other = orders.back();
        if (one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0]) {
            return Design::TwoSequenceCrossover;
        }
    }
    return Design::Crossover;
}

QString designKey(Design design)
{
    switch (design) {
    case Design::TwoSequenceCrossover:
        return u"two-sequence-crossover"_s;
    case Design::Crossover:
        return u"crossover"_s;
    case Design::ParallelArms:
        return u"parallel-arms"_s;
    case Design::SingleArm:
        return u"single-arm"_s;
    }
    return {};
}

std::optional<Contrast> suggestContrast(const Study& study)
{
    if (study.contrast) {
        return study.contrast;
    }
    if (study.arms.size() < 2) {
        return std::nullopt;
    }
    const auto ranked = [&study](ControlRank rank) {
        return firstArm(study.arms, [rank](const Arm& arm) { return controlRankOf(arm) == rank; });
    };
    const auto first = [](std::initializer_list<const Arm*> candidates) {
        const Arm* found = nullptr;
        for (const Arm* candidate : candidates) {
            found = found != nullptr ? found : candidate;
        }
        return found;
    };
    const Arm* reference =
        first({ranked(ControlRank::Placebo), ranked(ControlRank::Control),
               firstArm(study.arms, [](const Arm& arm) { return !arm.antagonist; }), &study.arms.front()});
    const auto other = [&study, reference](auto wanted) {
        return firstArm(study.arms, [&](const Arm& arm) { return &arm != reference && wanted(arm); });
    };
    const Arm* comparator = first({other([](const Arm& arm) { return arm.antagonist; }),
                                   other([](const Arm& arm) { return controlRankOf(arm) == ControlRank::None; }),
                                   other([](const Arm&) { return true; })});
    if (reference == nullptr || comparator == nullptr) {
        return std::nullopt; // cannot be with two arms, but the compiler cannot know
    }
    return Contrast{.reference = reference->id, .comparator = comparator->id, .name = {}};
}

} // namespace study
