// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_finding_text.h"

#include <QCoreApplication>

namespace text {

namespace {

struct LessonFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(lesson_finding_text)
};

struct LessonWords
{
    QString what;
    QString advice;
};

LessonWords viewWords(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::UnknownPage:
        return {LessonFindingWords::tr("No such page: %1"),
                LessonFindingWords::tr("blockade list pages shows their names")};
    case LessonFindingKind::UnknownPart:
        return {LessonFindingWords::tr("The page has no such part: %1"),
                LessonFindingWords::tr("Leave the part out to show the whole page")};
    case LessonFindingKind::UnknownScale:
        return {LessonFindingWords::tr("The study has no such scale: %1"),
                LessonFindingWords::tr("blockade info shows the scales of a study")};
    case LessonFindingKind::UnknownVisit:
        return {LessonFindingWords::tr("The study has no such visit: %1"),
                LessonFindingWords::tr("blockade info shows the visits of a study")};
    case LessonFindingKind::UnknownSide:
        return {LessonFindingWords::tr("No side, or not one that can stand here: %1"),
                LessonFindingWords::tr(
                    "A view takes open, blocked or both; a curve has one of them given and the other drawn")};
    case LessonFindingKind::UnknownMeasure:
        return {LessonFindingWords::tr("No such measure: %1"), LessonFindingWords::tr("Use score, change or percent")};
    default:
        return {};
    }
}

LessonWords questionWords(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::NothingToChoose:
        return {LessonFindingWords::tr("Fewer than two answers to choose from"),
                LessonFindingWords::tr("Write at least two")};
    case LessonFindingKind::AnswerNotAsked:
        return {LessonFindingWords::tr("The right answer is none that can be given: %1"),
                LessonFindingWords::tr("Name the key of a choice, or the placeholder that has the number")};
    case LessonFindingKind::EmptyRange:
        return {LessonFindingWords::tr("No number can be chosen: %1"),
                LessonFindingWords::tr("Let \"to\" be above \"from\", and \"step\" above 0")};
    case LessonFindingKind::NothingToPredict:
        return {LessonFindingWords::tr("A step that predicts or asks, without a question"),
                LessonFindingWords::tr("Add a question, or make it a step that observes or explains")};
    default:
        return viewWords(kind);
    }
}

LessonWords lessonWordsFor(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::NoSteps:
        return {LessonFindingWords::tr("A lesson without steps"), LessonFindingWords::tr("Write at least one")};
    case LessonFindingKind::DuplicateKey:
        return {LessonFindingWords::tr("The same key twice: %1"), LessonFindingWords::tr("Give each a key of its own")};
    case LessonFindingKind::MinutesNotPositive:
        return {LessonFindingWords::tr("Minutes that are not above 0: %1"),
                LessonFindingWords::tr("Say how long the step takes")};
    case LessonFindingKind::EmptyWords:
        return {LessonFindingWords::tr("No words"), LessonFindingWords::tr("Write them, in one language at least")};
    case LessonFindingKind::BrokenPlaceholder:
        return {LessonFindingWords::tr("No placeholder: %1"),
                LessonFindingWords::tr("Write for example {mean:open:HAM-D-17:day 1}")};
    case LessonFindingKind::UnknownSource:
        return {LessonFindingWords::tr("No such source: %1"),
                LessonFindingWords::tr("Write the citation out, in the field \"citation\"")};
    case LessonFindingKind::OneLanguage:
        return {LessonFindingWords::tr("Words in one language alone: %1"),
                LessonFindingWords::tr("They are shown in this one in the other too")};
    case LessonFindingKind::LanguagesDiffer:
        return {LessonFindingWords::tr("The languages name different numbers of the study"),
                LessonFindingWords::tr("Use the same placeholders in both")};
    case LessonFindingKind::UnsourcedNumber:
        return {LessonFindingWords::tr("A number without a source: %1"),
                LessonFindingWords::tr("Add it to the numbers of a citation of this step, or call it illustrative")};
    default:
        return questionWords(kind);
    }
}

} // namespace

QString lessonFindingWhat(const evidence::LessonFinding& finding)
{
    const QString what = lessonWordsFor(finding.kind).what;
    return what.contains(QStringLiteral("%1")) ? what.arg(finding.detail) : what;
}

QString lessonFindingAdvice(const evidence::LessonFinding& finding)
{
    return lessonWordsFor(finding.kind).advice;
}

} // namespace text
