// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/study_text.h"

#include "core/study/lookup.h"

#include <QCoreApplication>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct StudyWords
{
    Q_DECLARE_TR_FUNCTIONS(study_text)
};

} // namespace

QString designName(study::Design design)
{
    switch (design) {
    case study::Design::TwoSequenceCrossover:
        return StudyWords::tr("two-sequence crossover");
    case study::Design::Crossover:
        return StudyWords::tr("crossover");
    case study::Design::ParallelArms:
        return StudyWords::tr("parallel arms");
    case study::Design::SingleArm:
        return StudyWords::tr("single arm");
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
        return StudyWords::tr("Simulated");
    case study::Origin::Modelled:
        return StudyWords::tr("Modelled");
    case study::Origin::Derived:
        return StudyWords::tr("Derived from published values");
    case study::Origin::Reported:
        return StudyWords::tr("Published values");
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
        return StudyWords::tr("Observed data, imported");
    case study::Origin::Entered:
        return StudyWords::tr("Observed data, entered by hand");
    case study::Origin::Simulated:
        return StudyWords::tr("Simulated");
    case study::Origin::Modelled:
        return StudyWords::tr("Modelled");
    case study::Origin::Derived:
        return StudyWords::tr("Derived");
    case study::Origin::Reported:
        return StudyWords::tr("Published");
    }
    return {};
}

QString completionText(const study::Study& study)
{
    const int all = static_cast<int>(study.participants.size());
    const int completers = static_cast<int>(study::completersOf(study).size());
    switch (study::designOf(study)) {
    case study::Design::TwoSequenceCrossover:
        return StudyWords::tr("%1 of %2 completed both periods").arg(completers).arg(all);
    case study::Design::Crossover:
        return StudyWords::tr("%1 of %2 completed all periods").arg(completers).arg(all);
    case study::Design::ParallelArms:
    case study::Design::SingleArm:
        break;
    }
    return StudyWords::tr("%1 of %2 have scores after treatment").arg(completers).arg(all);
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
    return count == 1 ? StudyWords::tr("1 exclusion") : StudyWords::tr("%1 exclusions").arg(count);
}

QStringList designLimits(const study::Study& study)
{
    if (!study.about.limits.isEmpty()) {
        return study.about.limits.split(u'\n', Qt::SkipEmptyParts);
    }
    const study::Design design = study::designOf(study);
    QStringList limits;
    if (study::isCrossover(design)) {
        limits << StudyWords::tr(
                      "Each person is their own control: an effect that outlasts the time between the treatments "
                      "would be counted under the wrong one. The data alone can hardly show that it did not.")
               << StudyWords::tr(
                      "A difference between the periods, from whatever cause, is mixed into a comparison that does "
                      "not allow for it.");
    } else if (design == study::Design::ParallelArms) {
        limits << StudyWords::tr(
            "The arms are different people: chance differences between them at the start are part of "
            "every difference at the end.");
    } else {
        limits << StudyWords::tr(
            "There is nothing to compare with: improvement by itself, expectation and treatment cannot be "
            "told apart.");
    }
    const qsizetype people = static_cast<qsizetype>(study.participants.size());
    if (people < 50) {
        limits << StudyWords::tr(
                      "With %1 people the intervals are wide; a result like this can come about by chance more "
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
        switchWords.reference = StudyWords::tr("off");
        switchWords.comparator = StudyWords::tr("on");
    }
    switchWords.help = study::isCrossover(study::designOf(study))
                           ? StudyWords::tr("Shows the same people's other period: %1, or %2.").arg(reference, other)
                           : StudyWords::tr("Shows the other arm: %1, or %2.").arg(reference, other);
    return switchWords;
}

} // namespace text
