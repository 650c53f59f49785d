// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/participant_words.h"

#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using analysis::ColumnKind;

namespace {

struct ParticipantWords
{
    Q_DECLARE_TR_FUNCTIONS(models::ParticipantWords)
};

QString sideName(const study::Study& study, const analysis::ParticipantEffects& effects, study::Side side)
{
    if (!effects.contrast) {
        return study.arms.size() == 1 ? study.arms.front().name : ParticipantWords::tr("all");
    }
    return study::armName(study, side == study::Side::Comparator ? effects.contrast->comparator
                                                                 : effects.contrast->reference);
}

QString kindTitle(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Participant:
        return ParticipantWords::tr("Participant");
    case ColumnKind::Sequence:
        return ParticipantWords::tr("Sequence");
    case ColumnKind::Age:
        return ParticipantWords::tr("Age");
    case ColumnKind::Sex:
        return ParticipantWords::tr("Sex");
    case ColumnKind::Attribute:
        return {};
    case ColumnKind::Completer:
        return ParticipantWords::tr("Completer");
    case ColumnKind::Baseline:
        return ParticipantWords::tr("Baseline");
    case ColumnKind::Score:
        return ParticipantWords::tr("Score");
    case ColumnKind::Change:
        return ParticipantWords::tr("Change");
    case ColumnKind::PercentChange:
        return ParticipantWords::tr("% change");
    case ColumnKind::Response:
        return ParticipantWords::tr("Response");
    case ColumnKind::Difference:
        return ParticipantWords::tr("■ − ● Difference");
    case ColumnKind::Scores:
        return ParticipantWords::tr("Scores");
    }
    return {};
}

} // namespace

QString sideMark(study::Side side)
{
    return side == study::Side::Comparator ? u"■"_s : u"●"_s;
}

QString visitName(const study::Study& study, study::VisitId visit)
{
    const study::Visit* row = study::byId(study.visits, visit);
    return row != nullptr ? figures::visitText(*row) : QString();
}

QString columnTitle(const study::Study& study, const analysis::ParticipantColumn& column)
{
    if (column.kind == ColumnKind::Attribute) {
        return column.attribute;
    }
    const QString title = kindTitle(column.kind);
    return analysis::hasSide(column.kind) && study.arms.size() > 1 ? QString(sideMark(column.side) + u' ' + title)
                                                                   : title;
}

QString columnDescription(const study::Study& study, const analysis::ParticipantEffects& effects,
                          const analysis::ParticipantColumn& column)
{
    const study::Scale* scale = study::byId(study.scales, effects.scale);
    const QString key = scale != nullptr ? scale->key : QString();
    const QString visit = visitName(study, effects.visit);
    const QString side = sideName(study, effects, column.side);
    switch (column.kind) {
    case ColumnKind::Completer:
        return ParticipantWords::tr("Completer: scored after treatment in every period of the design");
    case ColumnKind::Baseline:
        return ParticipantWords::tr("%1 at baseline, %2").arg(key, side);
    case ColumnKind::Score:
        return ParticipantWords::tr("%1, %2, %3").arg(key, visit, side);
    case ColumnKind::Change:
        return ParticipantWords::tr("%1: change from baseline to %2, %3").arg(key, visit, side);
    case ColumnKind::PercentChange:
        return ParticipantWords::tr("%1: change from baseline to %2 in percent of the baseline, %3").arg(key, visit, side);
    case ColumnKind::Response:
        return ParticipantWords::tr("Response on %1 at %2, %3").arg(key, visit, side);
    case ColumnKind::Difference:
        return ParticipantWords::tr("%1: difference of the changes from baseline to %2, %3 − %4")
            .arg(key, visit, sideName(study, effects, study::Side::Comparator),
                 sideName(study, effects, study::Side::Reference));
    case ColumnKind::Scores:
        return ParticipantWords::tr("How many scores of %1 the person has").arg(key);
    default:
        return columnTitle(study, column);
    }
}

QString columnFormula(const study::Study& study, const analysis::ParticipantEffects& effects,
                      const analysis::ParticipantColumn& column)
{
    switch (column.kind) {
    case ColumnKind::Change:
        return ParticipantWords::tr("The score at the visit minus the person's baseline of the same period, else the "
                                    "one before the first treatment.");
    case ColumnKind::PercentChange:
        return ParticipantWords::tr("The change from baseline in percent of the baseline's size.");
    case ColumnKind::Difference:
        return ParticipantWords::tr("The change from baseline with %1 minus that with %2.")
            .arg(sideName(study, effects, study::Side::Comparator), sideName(study, effects, study::Side::Reference));
    case ColumnKind::Response: {
        const study::Scale* scale = study::byId(study.scales, effects.scale);
        return scale != nullptr && scale->responseFraction
                   ? ParticipantWords::tr("Response: improved by at least %1 of the baseline.")
                         .arg(analysis::percentText(*scale->responseFraction))
                   : ParticipantWords::tr("The scale has no rule for a response.");
    }
    case ColumnKind::Completer:
        return ParticipantWords::tr("At least one score of the primary scale after treatment in every period.");
    case ColumnKind::Scores:
        return ParticipantWords::tr("A count of the person's scores on the scale.");
    default:
        return ParticipantWords::tr("As the source gives it.");
    }
}

QString cellText(const study::Study& study, const analysis::ParticipantEffects& effects,
                 const analysis::ParticipantColumn& column, const analysis::ColumnCell& cell)
{
    if (cell.isEmpty()) {
        return u"–"_s;
    }
    const study::Scale* scale = study::byId(study.scales, effects.scale);
    const auto measured = [&](study::Measure measure) {
        return analysis::valueText(*cell.number, scale != nullptr ? analysis::valueFormat(*scale, measure)
                                                                  : analysis::ValueFormat{});
    };
    switch (column.kind) {
    case ColumnKind::Completer:
    case ColumnKind::Response:
        return *cell.number > 0.5 ? ParticipantWords::tr("yes") : ParticipantWords::tr("no");
    case ColumnKind::Baseline:
    case ColumnKind::Score:
        return measured(study::Measure::Score);
    case ColumnKind::Change:
    case ColumnKind::Difference:
        return measured(study::Measure::Change);
    case ColumnKind::PercentChange:
        return measured(study::Measure::PercentChange);
    case ColumnKind::Age:
    case ColumnKind::Scores:
        return analysis::fullText(*cell.number);
    default:
        return cell.words; // an attribute reads as its source wrote it, number or not
    }
}

QString effectText(const study::Study& study, const analysis::ParticipantEffects& effects,
                   const analysis::PersonEffect& person)
{
    const auto change = [&](const std::optional<double>& value) {
        return cellText(study, effects, {.kind = ColumnKind::Change}, {.number = value, .words = {}});
    };
    if (person.difference) {
        return ParticipantWords::tr("■ − ●: %1").arg(change(person.difference));
    }
    if (person.reference.change) {
        return effects.contrast ? ParticipantWords::tr("● change %1").arg(change(person.reference.change))
                                : ParticipantWords::tr("change %1").arg(change(person.reference.change));
    }
    if (person.comparator.change) {
        return ParticipantWords::tr("■ change %1").arg(change(person.comparator.change));
    }
    return person.scores == 0 ? ParticipantWords::tr("no scores")
                              : ParticipantWords::tr("no change to %1").arg(visitName(study, effects.visit));
}

QString effectSentence(const study::Study& study, const analysis::ParticipantEffects& effects,
                       const analysis::PersonEffect& person)
{
    const study::Participant* row = study::byId(study.participants, person.participant);
    const QString key = row != nullptr ? row->key : QString();
    if (person.scores == 0) {
        return ParticipantWords::tr("%1: no scores").arg(key);
    }
    const auto change = [&](const std::optional<double>& value) {
        return value ? cellText(study, effects, {.kind = ColumnKind::Change}, {.number = value, .words = {}})
                     : ParticipantWords::tr("missing");
    };
    const QString visit = visitName(study, effects.visit);
    if (!effects.contrast) {
        return ParticipantWords::tr("%1: change to %2 %3").arg(key, visit, change(person.reference.change));
    }
    return ParticipantWords::tr("%1: change to %2 %3 with %4, %5 with %6, difference %7")
        .arg(key, visit, change(person.reference.change), sideName(study, effects, study::Side::Reference),
             change(person.comparator.change), sideName(study, effects, study::Side::Comparator),
             change(person.difference));
}

QString effectOrderText(const study::Study& study, const analysis::ParticipantEffects& effects)
{
    const study::Scale* scale = study::byId(study.scales, effects.scale);
    if (scale == nullptr || effects.courses.value.empty()) {
        return ParticipantWords::tr("There are no scores to draw.");
    }
    const auto number = [scale](double value) {
        return analysis::valueText(value, analysis::valueFormat(*scale, study::Measure::Score));
    };
    const QString axes = ParticipantWords::tr("Every picture: days %1 to %2, %3 from %4 to %5.")
                             .arg(analysis::fixedText(effects.firstDay, 0), analysis::fixedText(effects.lastDay, 0),
                                  scale->key, number(effects.lowestScore), number(effects.highestScore));
    const QString visit = visitName(study, effects.visit);
    if (!effects.contrast) {
        return ParticipantWords::tr("Sorted by the change from baseline to %1, the largest fall first.").arg(visit) +
               u' ' + axes;
    }
    return ParticipantWords::tr("Sorted by ■ − ●, the change from baseline to %1 with %2 minus that with %3, smallest "
                                "first; then those with one side.")
               .arg(visit, sideName(study, effects, study::Side::Comparator),
                    sideName(study, effects, study::Side::Reference)) +
           u' ' + axes;
}

} // namespace models
