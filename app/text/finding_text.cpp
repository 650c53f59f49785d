// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Words
{
    QString what;
    QString advice;
};

QString tell(const char* sentence)
{
    return QCoreApplication::translate("finding_text", sentence);
}

Words wordsFor(study::FindingKind kind)
{
    using study::FindingKind;
    switch (kind) {
    case FindingKind::ScoreOutOfRange:
        return {tell("Score outside its scale: %1"), tell("Compare it with the source and correct it")};
    case FindingKind::ScoreNotANumber:
        return {tell("Score that is not a number: %1"), tell("Correct it, or remove it if it is missing")};
    case FindingKind::DuplicateScore:
        return {tell("Two scores for the same visit: %1"), tell("Keep the one that the source confirms")};
    case FindingKind::TwoArmsInOnePeriod:
        return {tell("Two treatments in one period: %1"), tell("Check which of them was given")};
    case FindingKind::PeriodAgainstSequence:
        return {tell("The treatment does not follow the assigned sequence: %1"), tell("Check order and assignment")};
    case FindingKind::BrokenReference:
        return {tell("A row refers to something that is not in the study"), tell("Import the source again")};
    case FindingKind::ScoreNotWhole:
        return {tell("Score that is not a whole number: %1"), tell("Check whether it is an average or an imputed value")};
    case FindingKind::MissingPeriod:
        return {tell("No score after the treatment of this period: %1"), tell("Nothing to do if it was not given or not scored")};
    case FindingKind::SingleTreatment:
        return {tell("Received one of the treatments only"), tell("Pairs leave this person out; means do not")};
    case FindingKind::BaselineOnly:
        return {tell("Only a baseline is known"), tell("Counted as a participant, not in any comparison")};
    case FindingKind::NoBaseline:
        return {tell("No baseline score"), tell("Change from baseline leaves this person out")};
    case FindingKind::NoContrast:
        return {tell("The study has fewer than two arms"), tell("The switch has nothing to compare")};
    case FindingKind::RowDropped:
        return {tell("Row left out: %1"), tell("See the list of dropped rows")};
    case FindingKind::CellUnreadable:
        return {tell("Cell that could not be read: %1"), tell("Compare it with the source")};
    case FindingKind::AssumptionMade:
        return {tell("Assumed: %1"), tell("Write a recipe if this is not what the file means")};
    }
    return {};
}

} // namespace

QString severityKey(study::Severity severity)
{
    switch (severity) {
    case study::Severity::Note:
        return QStringLiteral("note");
    case study::Severity::Warning:
        return QStringLiteral("warning");
    case study::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString findingWhat(const study::Finding& finding)
{
    const QString what = wordsFor(finding.kind).what;
    if (what.contains(QStringLiteral("%1"))) {
        return what.arg(finding.detail);
    }
    return finding.detail.isEmpty() ? what : QString(what + u" (" + finding.detail + u')');
}

QString findingAdvice(const study::Finding& finding)
{
    return wordsFor(finding.kind).advice;
}

} // namespace text
