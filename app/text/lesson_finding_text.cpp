// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_finding_text.h"

#include <QCoreApplication>

namespace text {

namespace {

struct LessonWords
{
    QString what;
    QString advice;
};

QString tellOfLesson(const char* sentence)
{
    return QCoreApplication::translate("lesson_finding_text", sentence);
}

LessonWords viewWords(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::UnknownPage:
        return {tellOfLesson("No such page: %1"), tellOfLesson("blockade list pages shows their names")};
    case LessonFindingKind::UnknownPart:
        return {tellOfLesson("The page has no such part: %1"),
                tellOfLesson("Leave the part out to show the whole page")};
    case LessonFindingKind::UnknownScale:
        return {tellOfLesson("The study has no such scale: %1"),
                tellOfLesson("blockade info shows the scales of a study")};
    case LessonFindingKind::UnknownVisit:
        return {tellOfLesson("The study has no such visit: %1"),
                tellOfLesson("blockade info shows the visits of a study")};
    case LessonFindingKind::UnknownSide:
        return {tellOfLesson("No side, or not one that can stand here: %1"),
                tellOfLesson("A view takes open, blocked or both; a curve has one of them given and the other drawn")};
    case LessonFindingKind::UnknownMeasure:
        return {tellOfLesson("No such measure: %1"), tellOfLesson("Use score, change or percent")};
    default:
        return {};
    }
}

LessonWords questionWords(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::NothingToChoose:
        return {tellOfLesson("Fewer than two answers to choose from"), tellOfLesson("Write at least two")};
    case LessonFindingKind::AnswerNotAsked:
        return {tellOfLesson("The right answer is none that can be given: %1"),
                tellOfLesson("Name the key of a choice, or the placeholder that has the number")};
    case LessonFindingKind::EmptyRange:
        return {tellOfLesson("No number can be chosen: %1"),
                tellOfLesson("Let \"to\" be above \"from\", and \"step\" above 0")};
    case LessonFindingKind::NothingToPredict:
        return {tellOfLesson("A step that predicts or asks, without a question"),
                tellOfLesson("Add a question, or make it a step that observes or explains")};
    default:
        return viewWords(kind);
    }
}

LessonWords lessonWordsFor(evidence::LessonFindingKind kind)
{
    using evidence::LessonFindingKind;
    switch (kind) {
    case LessonFindingKind::NoSteps:
        return {tellOfLesson("A lesson without steps"), tellOfLesson("Write at least one")};
    case LessonFindingKind::DuplicateKey:
        return {tellOfLesson("The same key twice: %1"), tellOfLesson("Give each a key of its own")};
    case LessonFindingKind::MinutesNotPositive:
        return {tellOfLesson("Minutes that are not above 0: %1"), tellOfLesson("Say how long the step takes")};
    case LessonFindingKind::EmptyWords:
        return {tellOfLesson("No words"), tellOfLesson("Write them, in one language at least")};
    case LessonFindingKind::BrokenPlaceholder:
        return {tellOfLesson("No placeholder: %1"), tellOfLesson("Write for example {mean:open:HAM-D-17:day 1}")};
    case LessonFindingKind::UnknownSource:
        return {tellOfLesson("No such source: %1"), tellOfLesson("Write the citation out, in the field \"citation\"")};
    case LessonFindingKind::OneLanguage:
        return {tellOfLesson("Words in one language alone: %1"),
                tellOfLesson("They are shown in this one in the other too")};
    case LessonFindingKind::LanguagesDiffer:
        return {tellOfLesson("The languages name different numbers of the study"),
                tellOfLesson("Use the same placeholders in both")};
    case LessonFindingKind::UnsourcedNumber:
        return {tellOfLesson("A number without a source: %1"),
                tellOfLesson("Add it to the numbers of a citation of this step, or call it illustrative")};
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
