// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_writer.h"
#include "core/evidence/evidence_trial.h"

#include <QJsonDocument>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

QJsonObject statementJson(const Statement& statement)
{
    QJsonObject object{{u"words"_s, wordsJson(statement.words)}};
    putCitations(object, statement.citations);
    return object;
}

QJsonObject effectJson(const Effect& effect)
{
    QJsonObject object{{u"measure"_s, effectMeasureKey(effect.measure)},
                       {u"value"_s, effect.value},
                       {u"level"_s, effect.level},
                       {u"code"_s, codeKey(effect.code)}};
    putNumber(object, "se"_L1, effect.se);
    putNumber(object, "lower"_L1, effect.lower);
    putNumber(object, "upper"_L1, effect.upper);
    return object;
}

QJsonObject outcomeJson(const Outcome& outcome)
{
    QJsonObject object{{u"key"_s, outcome.key},
                       {u"name"_s, wordsJson(outcome.name)},
                       {u"published"_s, statementJson(outcome.published)}};
    putText(object, "scale"_L1, outcome.scale);
    putText(object, "visit"_L1, outcome.visit);
    putText(object, "p"_L1, outcome.p);
    if (outcome.effect) {
        object.insert("effect"_L1, effectJson(*outcome.effect));
    }
    return object;
}

QJsonObject trialJson(const EvidenceTrial& trial)
{
    QJsonArray outcomes;
    for (const Outcome& outcome : trial.outcomes) {
        outcomes.append(outcomeJson(outcome));
    }
    QJsonObject object{{u"key"_s, trial.key},
                       {u"designKind"_s, designKey(trial.designKind)},
                       {u"design"_s, statementJson(trial.design)},
                       {u"population"_s, statementJson(trial.population)},
                       {u"comparison"_s, statementJson(trial.comparison)},
                       {u"outcomes"_s, outcomes},
                       {u"speaksFor"_s, statementsJson(trial.speaksFor)},
                       {u"speaksAgainst"_s, statementsJson(trial.speaksAgainst)},
                       {u"origin"_s, study::originKey(trial.origin)}};
    if (trial.year) {
        object.insert("year"_L1, *trial.year);
    }
    if (trial.people) {
        object.insert("people"_L1, *trial.people);
    }
    if (trial.peopleFirst) {
        object.insert("peopleFirst"_L1, *trial.peopleFirst);
    }
    if (trial.peopleSecond) {
        object.insert("peopleSecond"_L1, *trial.peopleSecond);
    }
    if (trial.source.isEmpty()) {
        putText(object, "citation"_L1, trial.citation);
        putText(object, "shortName"_L1, trial.shortName);
        putText(object, "doi"_L1, trial.doi);
    } else {
        object.insert("source"_L1, trial.source);
    }
    return object;
}

} // namespace

QByteArray writeTrials(std::span<const EvidenceTrial> list)
{
    QJsonArray array;
    for (const EvidenceTrial& trial : list) {
        array.append(trialJson(trial));
    }
    return QJsonDocument(QJsonObject{{u"trials"_s, array}}).toJson();
}

} // namespace evidence
