// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/study_text.h"

#include "core/study/lookup.h"

#include <QCoreApplication>

namespace text {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* sentence, int n = -1)
{
    return QCoreApplication::translate("study_text", sentence, nullptr, n);
}

} // namespace

QString designName(study::Design design)
{
    switch (design) {
    case study::Design::TwoSequenceCrossover:
        return words("two-sequence crossover");
    case study::Design::Crossover:
        return words("crossover");
    case study::Design::ParallelArms:
        return words("parallel arms");
    case study::Design::SingleArm:
        return words("single arm");
    }
    return {};
}

QString badgeText(const study::Study& study)
{
    if (!study.about.badge.isEmpty()) {
        return study.about.badge;
    }
    switch (study::studyOrigin(study)) {
    case study::Origin::Simulated:
        return words("Simulated");
    case study::Origin::Modelled:
        return words("Modelled");
    case study::Origin::Derived:
        return words("Derived from published values");
    case study::Origin::Reported:
        return words("Published values");
    case study::Origin::Imported:
    case study::Origin::Entered:
        break;
    }
    return {};
}

QString originText(study::Origin origin)
{
    switch (origin) {
    case study::Origin::Imported:
        return words("Observed data, imported");
    case study::Origin::Entered:
        return words("Observed data, entered by hand");
    case study::Origin::Simulated:
        return words("Simulated");
    case study::Origin::Modelled:
        return words("Modelled");
    case study::Origin::Derived:
        return words("Derived");
    case study::Origin::Reported:
        return words("Published");
    }
    return {};
}

QString completionText(const study::Study& study)
{
    const int all = static_cast<int>(study.participants.size());
    const int completers = static_cast<int>(study::completersOf(study).size());
    switch (study::designOf(study)) {
    case study::Design::TwoSequenceCrossover:
        return words("%1 of %2 completed both periods").arg(completers).arg(all);
    case study::Design::Crossover:
        return words("%1 of %2 completed all periods").arg(completers).arg(all);
    case study::Design::ParallelArms:
    case study::Design::SingleArm:
        break;
    }
    return words("%1 of %2 have scores after treatment").arg(completers).arg(all);
}

QString participantName(const study::Study& study, study::ParticipantId participant)
{
    const study::Participant* person = study::byId(study.participants, participant);
    return person != nullptr ? person->key : QString();
}

QString exclusionText(const study::Study& study)
{
    const auto count = study.exclusions.size();
    if (count == 0) {
        return {};
    }
    return count == 1 ? words("1 exclusion") : words("%1 exclusions").arg(count);
}

QStringList designLimits(const study::Study& study)
{
    if (!study.about.limits.isEmpty()) {
        return study.about.limits.split(u'\n', Qt::SkipEmptyParts);
    }
    const study::Design design = study::designOf(study);
    QStringList limits;
    if (study::isCrossover(design)) {
        limits << words("Each person is their own control: an effect that outlasts the time between the treatments "
                        "would be counted under the wrong one. The data alone can hardly show that it did not.")
               << words("A difference between the periods, from whatever cause, is mixed into a comparison that does "
                        "not allow for it.");
    } else if (design == study::Design::ParallelArms) {
        limits << words("The arms are different people: chance differences between them at the start are part of "
                        "every difference at the end.");
    } else {
        limits << words("There is nothing to compare with: improvement by itself, expectation and treatment cannot be "
                        "told apart.");
    }
    const qsizetype people = static_cast<qsizetype>(study.participants.size());
    if (people < 50) {
        limits << words("With %1 people the intervals are wide; a result like this can come about by chance more "
                        "easily than the single p-value suggests once several scales and days are looked at.")
                      .arg(people);
    }
    return limits;
}

SwitchWords switchWords(const study::Study& study)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return {};
    }
    const study::Arm* comparator = study::byId(study.arms, contrast->comparator);
    const QString reference = study::armName(study, contrast->reference);
    const QString other = study::armName(study, contrast->comparator);
    SwitchWords switchWords;
    switchWords.antagonist = comparator != nullptr && comparator->antagonist;
    switchWords.name = contrast->name;
    if (contrast->name.isEmpty()) {
        switchWords.reference = reference;
        switchWords.comparator = other;
    } else {
        switchWords.reference = words("off");
        switchWords.comparator = words("on");
    }
    switchWords.help = study::isCrossover(study::designOf(study))
                           ? words("Shows the same people's other period: %1, or %2.").arg(reference, other)
                           : words("Shows the other arm: %1, or %2.").arg(reference, other);
    return switchWords;
}

} // namespace text
