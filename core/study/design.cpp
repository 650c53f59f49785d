// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/design.h"

#include "core/study/lookup.h"

#include <set>

namespace study {

using namespace Qt::StringLiterals;

namespace {

// The arms a participant received, in order of period.
std::vector<ArmId> armsReceived(std::span<const Period> periods)
{
    std::vector<ArmId> arms;
    for (const Period& period : periods) {
        if (period.arm.isValid()) {
            arms.push_back(period.arm);
        }
    }
    return arms;
}

bool namesAControl(const Arm& arm)
{
    const QString words = QString(arm.key + u' ' + arm.name).toCaseFolded();
    for (const QStringView control : {u"placebo", u"control", u"saline", u"sham", u"midazolam"}) {
        if (words.contains(control)) {
            return true;
        }
    }
    return false;
}

} // namespace

Design designOf(const Study& study)
{
    std::set<ArmId> arms;
    std::set<std::vector<ArmId>> orders; // of people with more than one treatment
    for (const Participant& participant : study.participants) {
        const std::vector<ArmId> received = armsReceived(periodsOf(study, participant.id));
        arms.insert(received.begin(), received.end());
        if (received.size() > 1) {
            orders.insert(received);
        }
    }
    if (orders.empty()) {
        return arms.size() > 1 ? Design::ParallelArms : Design::SingleArm;
    }
    if (arms.size() == 2 && orders.size() == 2) {
        const std::vector<ArmId>& one = *orders.begin();
        const std::vector<ArmId>& other = *orders.rbegin();
        if (one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0]) {
            return Design::TwoSequenceCrossover;
        }
    }
    return arms.size() > 1 ? Design::Crossover : Design::SingleArm;
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
    const Arm* reference = nullptr;
    for (const Arm& arm : study.arms) {
        if (namesAControl(arm) && !arm.antagonist) {
            reference = &arm;
            break;
        }
    }
    if (reference == nullptr) {
        reference = &study.arms.front();
    }
    const Arm& comparator = reference == &study.arms.front() ? study.arms[1] : study.arms.front();
    return Contrast{.reference = reference->id, .comparator = comparator.id, .name = {}};
}

} // namespace study
