// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include <QCoreApplication>

namespace text {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(finding_text)
};

struct Words
{
    QString what;
    QString advice;
};

Words wordsFor(study::FindingKind kind)
{
    using study::FindingKind;
    switch (kind) {
    case FindingKind::ScoreOutOfRange:
        return {FindingWords::tr("Score outside its scale: %1"),
                FindingWords::tr("Compare it with the source and correct it")};
    case FindingKind::ScoreNotANumber:
        return {FindingWords::tr("Score that is not a number: %1"),
                FindingWords::tr("Correct it, or remove it if it is missing")};
    case FindingKind::DuplicateScore:
        return {FindingWords::tr("Two scores for the same visit: %1"),
                FindingWords::tr("Keep the one that the source confirms")};
    case FindingKind::TwoArmsInOnePeriod:
        return {FindingWords::tr("Two treatments in one period: %1"),
                FindingWords::tr("Check which of them was given")};
    case FindingKind::PeriodAgainstSequence:
        return {FindingWords::tr("The treatment does not follow the assigned sequence: %1"),
                FindingWords::tr("Check order and assignment")};
    case FindingKind::BrokenReference:
        return {FindingWords::tr("A row refers to something that is not in the study"),
                FindingWords::tr("Import the source again")};
    case FindingKind::ScoreNotWhole:
        return {FindingWords::tr("Score that is not a whole number: %1"),
                FindingWords::tr("Check whether it is an average or an imputed value")};
    case FindingKind::MissingPeriod:
        return {FindingWords::tr("No score after the treatment of this period: %1"),
                FindingWords::tr("Nothing to do if it was not given or not scored")};
    case FindingKind::SingleTreatment:
        return {FindingWords::tr("Received one of the treatments only"),
                FindingWords::tr("Pairs leave this person out; means do not")};
    case FindingKind::BaselineOnly:
        return {FindingWords::tr("Only a baseline is known"),
                FindingWords::tr("Counted as a participant, not in any comparison")};
    case FindingKind::NoBaseline:
        return {FindingWords::tr("No baseline score"), FindingWords::tr("Change from baseline leaves this person out")};
    case FindingKind::NoContrast:
        return {FindingWords::tr("The study has fewer than two arms"),
                FindingWords::tr("The switch has nothing to compare")};
    case FindingKind::RowDropped:
        return {FindingWords::tr("Row left out: %1"), FindingWords::tr("See the list of dropped rows")};
    case FindingKind::CellUnreadable:
        return {FindingWords::tr("Cell that could not be read: %1"), FindingWords::tr("Compare it with the source")};
    case FindingKind::AssumptionMade:
        return {FindingWords::tr("Assumed: %1"), FindingWords::tr("Write a recipe if this is not what the file means")};
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
