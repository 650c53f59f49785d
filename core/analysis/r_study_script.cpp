// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_study_script.h"

#include "core/analysis/analyses.h"
#include "core/analysis/r_header.h"
#include "core/study/design.h"
#include "core/study/digest.h"
#include "core/study/selection.h"

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPeopleForMany = 500; // beyond, many analyses in one take minutes, and their script megabytes

QString studyComments(const study::Study& study)
{
    QString text = rComment(study.about.title);
    for (const QString& line : {study.about.badge, study.about.citation}) {
        if (!line.isEmpty()) {
            text += rComment(line);
        }
    }
    return text + rComment(u"SHA-256 of the study's data: "_s + study::sha256Of(study)) +
           rComment(u"Each line of output: estimate, name, value, se, df, statistic, p, lower, upper."_s);
}

// A package that is missing must not keep the other analyses from running.
QString guarded(const AnalysisResult& result)
{
    const QString name = rString(result.analysis);
    const QString said = u"cat(\"analysis\\t\", %1, \"\\n\", sep = \"\")\n"_s.arg(name);
    const QStringList& packages = result.rScript.packages;
    if (packages.isEmpty()) {
        return said + rScriptText(result);
    }
    QStringList quoted;
    for (const QString& package : packages) {
        quoted << rString(package);
    }
    return u"if (all(vapply(c(%1), requireNamespace, TRUE, quietly = TRUE))) {\n"_s.arg(quoted.join(u", "_s)) + said +
           rScriptText(result) + u"} else message(%1, \" needs the packages %2\")\n"_s.arg(name, packages.join(u' '));
}

} // namespace

base::Result<QString> rStudyScript(const study::Study& study, base::Progress& progress)
{
    const study::Selection selection = study::defaultSelection(study);
    const study::Design design = study::designOf(study);
    QString blocks;
    for (const AnalysisKind& kind : analysisKinds()) {
        if (!kind.inScript || !kind.accepts(design)) {
            continue;
        }
        if (kind.runsMany && study.participants.size() > mostPeopleForMany) {
            blocks += u'\n' + rComment(u"%1: left out for so many people; blockade analyse %1 -o FILE.R writes it."_s.arg(kind.key));
            continue;
        }
        const auto options = resolveOptions(kind.options, {});
        const auto result = options ? kind.run(study, selection, *options, progress)
                                    : base::Result<AnalysisResult>(tl::unexpected<base::Error>(options.error()));
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled, study.about.title.toStdString());
        }
        if (result && !result->rScript.empty()) {
            blocks += u'\n' + guarded(*result);
        } else if (!result) {
            blocks += u'\n' + rComment(u"%1: cannot be run on these data: %2"_s.arg(
                                  kind.key, QString::fromStdString(result.error().detail)));
        }
    }
    if (!blocks.contains(u"say <- "_s)) {
        return base::fail(base::ErrorKind::NotApplicable, "an R script", study::designKey(design).toStdString());
    }
    return studyComments(study) + blocks;
}

} // namespace analysis
