// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"

#include "core/analysis/analysis_set.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

// Words are matched as all keys are; the value then is the word as it is listed.
QString asListed(const OptionKind& kind, const QString& value)
{
    for (const QString& word : kind.allowed) {
        if (study::sameKey(word, value)) {
            return word;
        }
    }
    return value;
}

bool isAllowed(const OptionKind& kind, const QString& value)
{
    if (!kind.allowed.isEmpty()) {
        return kind.allowed.contains(value);
    }
    if (kind.value == OptionValue::Text) {
        return true;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool isWanted = kind.value != OptionValue::WholeNumber || number == std::floor(number);
    return isNumber && isWanted && number >= kind.minimum && number <= kind.maximum;
}

QString allowedText(const OptionKind& kind)
{
    if (!kind.allowed.isEmpty()) {
        return u"one of "_s + kind.allowed.join(u", "_s);
    }
    const QString number = kind.value == OptionValue::WholeNumber ? u"a whole number"_s : u"a number"_s;
    return u"%1 from %2 to %3"_s.arg(number, QString::number(kind.minimum), QString::number(kind.maximum, 'g', 17));
}

} // namespace

base::Result<Options> resolveOptions(std::span<const OptionKind> kinds, const Options& given)
{
    Options resolved;
    for (const OptionKind& kind : kinds) {
        resolved[kind.key] = kind.defaultValue;
    }
    for (const auto& [name, value] : given) {
        const QString& key = name; // clang 14 cannot capture a structured binding
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&key](const OptionKind& candidate) {
            return study::sameKey(candidate.key, key);
        });
        if (kind == kinds.end()) {
            return base::fail(base::ErrorKind::UnknownKey, key.toStdString(), "option");
        }
        const QString listed = asListed(*kind, value);
        if (!isAllowed(*kind, listed)) {
            return base::fail(base::ErrorKind::InvalidValue, u"%1=%2"_s.arg(kind->key, value).toStdString(),
                              allowedText(*kind).toStdString());
        }
        resolved[kind->key] = listed;
    }
    return resolved;
}

double numberOption(const Options& resolved, const QString& key)
{
    const auto found = resolved.find(key);
    return found != resolved.end() ? found->second.toDouble() : 0.0;
}

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Doubtful:
        return u"doubtful"_s;
    case Verdict::NotMet:
        return u"not met"_s;
    case Verdict::CannotBeChecked:
        break;
    }
    return u"cannot be checked"_s;
}

const Estimate* findEstimate(const AnalysisResult& result, QStringView name)
{
    const auto found = std::find_if(result.estimates.begin(), result.estimates.end(),
                                    [name](const Estimate& estimate) { return estimate.name == name; });
    return found != result.estimates.end() ? &*found : nullptr;
}

AnalysisResult resultFor(const study::Study& study, const study::Selection& selection, const QString& analysis)
{
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    const study::Visit* visit = study::byId(study.visits, selection.visit);
    AnalysisResult result;
    result.analysis = analysis;
    result.study = study.about.key.isEmpty() ? study.about.title : study.about.key;
    result.origin = study::studyOrigin(study);
    result.badge = study.about.badge;
    result.scale = scale != nullptr ? scale->key : u"all"_s;
    result.visit = visit != nullptr ? visit->key : u"all"_s;
    result.measure = selection.measure;
    return result;
}

void setPeople(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
               const std::vector<study::ParticipantId>& used)
{
    result.n = static_cast<int>(used.size());
    for (const Excluded& excluded : excludedFrom(study, selection, used)) {
        const study::Participant* participant = study::byId(study.participants, excluded.participant);
        result.excluded.push_back(
            {.participant = participant != nullptr ? participant->key : QString(), .reason = excluded.reason});
    }
}

} // namespace analysis
