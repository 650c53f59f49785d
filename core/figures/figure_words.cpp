// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_words.h"

#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QCoreApplication>


namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::FigureWords)
};

QString originWord(study::Origin origin)
{
    switch (origin) {
    case study::Origin::Reported:
        return FigureWords::tr("Reported");
    case study::Origin::Derived:
        return FigureWords::tr("Derived from reported values");
    case study::Origin::Simulated:
        return FigureWords::tr("Simulated");
    case study::Origin::Modelled:
        return FigureWords::tr("Modelled");
    case study::Origin::Imported:
    case study::Origin::Entered:
        break;
    }
    return {};
}

// "day 1" or "minute 40", whose number may be worded; other keys are the source's own labels.
bool isCounted(const study::Visit& visit)
{
    return visit.key.startsWith(visit.unit == study::TimeUnit::Day ? u"day "_s : u"minute "_s);
}

QString measureSentence(const Scene& scene)
{
    const QString& key = scene.scale->key;
    switch (scene.selection.measure) {
    case study::Measure::Score:
        return FigureWords::tr("Values are %1 scores.").arg(key);
    case study::Measure::Change:
        return scene.courses.sharedBaseline
                   ? FigureWords::tr("Values are %1 minus the person's one baseline before the first treatment.")
                         .arg(key)
                   : FigureWords::tr("Values are %1 minus the person's baseline of the same period.").arg(key);
    case study::Measure::PercentChange:
        return scene.courses.sharedBaseline
                   ? FigureWords::tr("Values are changes in %1, in percent of the person's one baseline before the "
                                     "first treatment.")
                         .arg(key)
                   : FigureWords::tr(
                         "Values are changes in %1, in percent of the person's baseline of the same period.")
                         .arg(key);
    }
    return {};
}

} // namespace

QString badgeText(const study::Study& study)
{
    return study.about.badge.isEmpty() ? originWord(study::studyOrigin(study)) : study.about.badge;
}

QString visitText(const study::Visit& visit)
{
    if (isCounted(visit)) {
        const QString number = analysis::valueText(visit.time, {});
        return visit.unit == study::TimeUnit::Day ? FigureWords::tr("Day %1").arg(number)
                                                  : FigureWords::tr("Minute %1").arg(number);
    }
    if (visit.key == u"baseline"_s) {
        return FigureWords::tr("Baseline");
    }
    return visit.label.isEmpty() ? visit.key : visit.label;
}

QString atVisitText(const study::Visit& visit)
{
    if (isCounted(visit)) {
        const QString number = analysis::valueText(visit.time, {});
        return visit.unit == study::TimeUnit::Day ? FigureWords::tr("On day %1").arg(number)
                                                  : FigureWords::tr("At minute %1").arg(number);
    }
    return visit.key == u"baseline"_s ? FigureWords::tr("At baseline") : FigureWords::tr("At %1").arg(visitText(visit));
}

QString minutesText(double minutes)
{
    return FigureWords::tr("%1 min").arg(analysis::valueText(minutes, {}));
}

bool isInfused(const study::Study& study)
{
    return std::any_of(study.doses.begin(), study.doses.end(), [](const study::Dose& dose) {
        return dose.route.compare(u"intravenous"_s, Qt::CaseInsensitive) == 0;
    });
}

QString timeLabel(const Scene& scene, bool inMinutes)
{
    if (isInfused(*scene.study)) {
        return inMinutes ? FigureWords::tr("Minutes since the start of the infusion")
                         : FigureWords::tr("Days since the infusion");
    }
    return inMinutes ? FigureWords::tr("Minutes since treatment") : FigureWords::tr("Days since treatment");
}

QString measureLabel(const Scene& scene)
{
    switch (scene.selection.measure) {
    case study::Measure::Score:
        return scene.scale->key;
    case study::Measure::Change:
        return FigureWords::tr("Change in %1").arg(scene.scale->key);
    case study::Measure::PercentChange:
        return FigureWords::tr("Change in %1, %").arg(scene.scale->key);
    }
    return {};
}

QString measureTitle(const Scene& scene)
{
    return scene.selection.measure == study::Measure::PercentChange
               ? FigureWords::tr("Percent change in %1").arg(scene.scale->key)
               : measureLabel(scene);
}

QString measureNoun(const Scene& scene)
{
    return scene.selection.measure == study::Measure::Score ? scene.scale->key
                                                            : FigureWords::tr("change in %1").arg(scene.scale->key);
}

QString scaleName(const Scene& scene)
{
    return scene.scale->name.isEmpty() ? scene.scale->key : scene.scale->name;
}

QString countsText(const Scene& scene, study::VisitId visit)
{
    QStringList counts;
    const analysis::SummaryCell* before = nullptr;
    for (const SceneSide& side : scene.sides) {
        const analysis::SummaryCell* cell = scene.cell(side, visit);
        if (side.emphasis == Emphasis::Full && (cell == nullptr || cell != before)) {
            counts.append(QString::number(cell != nullptr ? cell->n : 0));
            before = cell;
        }
    }
    return counts.join(u" / "_s);
}

QString filterSentence(const study::Selection& selection)
{
    QStringList conditions;
    for (const study::Condition& condition : selection.where) {
        conditions.append(study::conditionWord(condition));
    }
    if (selection.completersOnly) {
        conditions.append(FigureWords::tr("completers only"));
    }
    return conditions.isEmpty() ? FigureWords::tr("No filter.")
                                : FigureWords::tr("Filter: %1.").arg(conditions.join(u", "_s));
}

QString sourceSentence(const study::Study& study)
{
    const QStringList names = study::scoreSourceNames(study);
    QString from = study.about.title;
    if (!names.isEmpty()) {
        from = from.isEmpty() ? names.join(u", "_s) : u"%1 (%2)"_s.arg(from, names.join(u", "_s));
    }
    return from.isEmpty() ? QString() : FigureWords::tr("Data: %1.").arg(from);
}

QString captionText(const Scene& scene, const QStringList& drawn)
{
    QStringList sentences = drawn;
    sentences.append(measureSentence(scene));
    sentences.append(filterSentence(scene.selection));
    sentences.append(sourceSentence(*scene.study));
    if (const QString badge = badgeText(*scene.study); !badge.isEmpty()) {
        sentences.append(badge + u'.');
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace figures
