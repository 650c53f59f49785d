// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content_file.h"
#include "core/evidence/evidence_trial.h"
#include "core/evidence/field_reader.h"

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

Statement statementAt(FieldReader& fields, QLatin1StringView name)
{
    FieldReader inner = fields.object(name);
    Statement statement{.words = inner.words("words"_L1), .citations = inner.citations("citations"_L1)};
    inner.finish();
    return statement;
}

Effect effectAt(FieldReader& outcome)
{
    FieldReader fields = outcome.object("effect"_L1);
    Effect effect{.measure = fields.choice("measure"_L1, effectMeasureFromKey),
                  .value = fields.number("value"_L1),
                  .se = fields.optionalNumber("se"_L1),
                  .lower = fields.optionalNumber("lower"_L1),
                  .upper = fields.optionalNumber("upper"_L1),
                  .level = fields.optionalNumber("level"_L1).value_or(0.95),
                  .code = fields.choice("code"_L1, codeFromKey)};
    if (effect.se && *effect.se <= 0.0) {
        fields.fail("se"_L1, u"is not above 0"_s);
    }
    if (effect.lower.has_value() != effect.upper.has_value()) {
        fields.fail("lower"_L1, u"and \"upper\" must both be there"_s);
    } else if (effect.lower && (*effect.lower > effect.value || effect.value > *effect.upper)) {
        fields.fail("value"_L1, u"is outside its interval"_s);
    }
    if (effect.level <= 0.0 || effect.level >= 1.0) {
        fields.fail("level"_L1, u"is not between 0 and 1"_s);
    }
    fields.finish();
    return effect;
}

Outcome readOutcome(FieldReader& fields)
{
    Outcome outcome{.key = fields.text("key"_L1),
                    .name = fields.words("name"_L1),
                    .scale = fields.optionalText("scale"_L1),
                    .visit = fields.optionalText("visit"_L1),
                    .published = statementAt(fields, "published"_L1),
                    .effect = {},
                    .p = fields.optionalText("p"_L1)};
    if (fields.has("effect"_L1)) {
        outcome.effect = effectAt(fields);
    }
    if (outcome.published.citations.empty()) {
        fields.fail("published"_L1, u"has no citation"_s);
    }
    fields.finish();
    return outcome;
}

study::Origin originAt(FieldReader& fields)
{
    const study::Origin origin = fields.choice("origin"_L1, study::originFromKey);
    if (origin != study::Origin::Reported && origin != study::Origin::Entered) {
        fields.fail("origin"_L1, u"is neither \"reported\" nor \"entered\""_s);
    }
    return origin;
}

/// Who wrote it: from the bibliography, or in the entry itself.
void readIdentity(EvidenceTrial& trial, FieldReader& fields)
{
    trial.source = fields.optionalText("source"_L1);
    trial.year = fields.optionalWholeNumber("year"_L1);
    if (trial.year && (*trial.year < 1900 || *trial.year > 2200)) {
        fields.fail("year"_L1, u"is not a year"_s);
    }
    if (trial.source.isEmpty()) {
        trial.citation = fields.text("citation"_L1);
        trial.shortName = fields.text("shortName"_L1);
        trial.doi = fields.optionalText("doi"_L1);
    }
}

EvidenceTrial readTrial(FieldReader fields)
{
    EvidenceTrial trial;
    trial.key = fields.text("key"_L1);
    readIdentity(trial, fields);
    trial.designKind = fields.choice("designKind"_L1, designFromKey);
    trial.people = fields.optionalWholeNumber("people"_L1);
    trial.peopleFirst = fields.optionalWholeNumber("peopleFirst"_L1);
    trial.peopleSecond = fields.optionalWholeNumber("peopleSecond"_L1);
    trial.design = statementAt(fields, "design"_L1);
    trial.population = statementAt(fields, "population"_L1);
    trial.comparison = statementAt(fields, "comparison"_L1);
    QStringList keys;
    for (FieldReader& outcome : fields.list("outcomes"_L1, u"outcome"_s)) {
        trial.outcomes.push_back(readOutcome(outcome));
        if (keys.contains(trial.outcomes.back().key)) {
            outcome.fail("key"_L1, u"is used twice"_s);
        }
        keys << trial.outcomes.back().key;
    }
    trial.speaksFor = fields.statements("speaksFor"_L1);
    trial.speaksAgainst = fields.statements("speaksAgainst"_L1);
    trial.origin = originAt(fields);
    fields.finish();
    return trial;
}

} // namespace

base::Result<std::vector<EvidenceTrial>> readTrials(const QByteArray& json, const QString& fileName,
                                                    std::span<const Source> bibliography)
{
    auto list = readList<EvidenceTrial>(json, fileName, "trials"_L1, u"trial"_s, readTrial);
    if (!list) {
        return list;
    }
    for (EvidenceTrial& trial : *list) {
        if (trial.source.isEmpty()) {
            continue;
        }
        const Source* source = findSource(bibliography, trial.source);
        if (source == nullptr) {
            const QString problem = u"trial %1: the source \"%2\" is not known"_s.arg(trial.key, trial.source);
            return tl::unexpected<base::Error>(malformed(fileName, {problem}));
        }
        trial.citation = source->citation;
        trial.shortName = source->shortName;
        trial.doi = source->doi;
    }
    return list;
}

base::Result<std::vector<EvidenceTrial>> trials()
{
    auto bibliography = sources();
    if (!bibliography) {
        return base::pass(bibliography);
    }
    auto file = contentFile(u"evidence/trials.json"_s);
    if (!file) {
        return base::pass(file);
    }
    return readTrials(*file, u"trials.json"_s, *bibliography);
}

} // namespace evidence
