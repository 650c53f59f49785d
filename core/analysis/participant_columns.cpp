// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/participant_columns.h"

#include "core/study/column.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sidedKinds = {ColumnKind::Baseline, ColumnKind::Score, ColumnKind::Change,
                                   ColumnKind::PercentChange, ColumnKind::Response};

QString kindKey(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Participant:
        return u"participant"_s;
    case ColumnKind::Sequence:
        return u"sequence"_s;
    case ColumnKind::Age:
        return u"age"_s;
    case ColumnKind::Sex:
        return u"sex"_s;
    case ColumnKind::Attribute:
        return u"attribute"_s;
    case ColumnKind::Completer:
        return u"completer"_s;
    case ColumnKind::Baseline:
        return u"baseline"_s;
    case ColumnKind::Score:
        return u"score"_s;
    case ColumnKind::Change:
        return u"change"_s;
    case ColumnKind::PercentChange:
        return u"percent-change"_s;
    case ColumnKind::Response:
        return u"response"_s;
    case ColumnKind::Difference:
        return u"difference"_s;
    case ColumnKind::Scores:
        return u"scores"_s;
    }
    return {};
}

std::vector<study::Side> sidesOf(const study::Study& study)
{
    if (study::suggestContrast(study)) {
        return {study::Side::Reference, study::Side::Comparator};
    }
    return {study::Side::Reference};
}

bool hasDifferences(const study::Study& study)
{
    return study::suggestContrast(study) && study::isCrossover(study::designOf(study));
}

std::optional<double> numberOfResponse(const std::optional<bool>& response)
{
    return response ? std::optional(*response ? 1.0 : 0.0) : std::nullopt;
}

std::optional<double> sideNumber(const SideEffect& side, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Baseline:
        return side.baseline;
    case ColumnKind::Score:
        return side.score;
    case ColumnKind::Change:
        return side.change;
    case ColumnKind::PercentChange:
        return side.percentChange;
    case ColumnKind::Response:
        return numberOfResponse(side.response);
    default:
        return std::nullopt;
    }
}

// The one that changes are counted from; of several the nearest before the treatment.
study::VisitId lastBaseline(const study::Study& study, study::ScaleId scale)
{
    study::VisitId last;
    for (const study::VisitId id : study::visitsOf(study, scale)) {
        if (const study::Visit* visit = study::byId(study.visits, id);
            visit != nullptr && visit->phase == study::VisitPhase::Baseline) {
            last = id;
        }
    }
    return last;
}

ColumnCell attributeCell(const study::Participant& person, const QString& name)
{
    for (const study::Attribute& attribute : person.attributes) {
        if (study::sameKey(attribute.name, name)) {
            bool isNumber = false;
            const double number = attribute.value.toDouble(&isNumber);
            if (attribute.label.isEmpty() && isNumber && std::isfinite(number)) {
                return {.number = number, .words = attribute.value};
            }
            return {.number = {}, .words = attribute.label.isEmpty() ? attribute.value : attribute.label};
        }
    }
    return {};
}

// -1, 0, 1; runs of digits by the number they are, all else by code point.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto skipZeros = [](QStringView text, qsizetype& at) {
        while (at < text.size() && text[at] == u'0') {
            ++at;
        }
    };
    const auto endOfDigits = [](QStringView text, qsizetype at) {
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
            ++at;
        }
        return at;
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            skipZeros(a, i);
            skipZeros(b, j);
            const qsizetype endA = endOfDigits(a, i);
            const qsizetype endB = endOfDigits(b, j);
            if (endA - i != endB - j) {
                return endA - i < endB - j ? -1 : 1;
            }
            if (const int order = a.mid(i, endA - i).compare(b.mid(j, endB - j)); order != 0) {
                return order < 0 ? -1 : 1;
            }
            i = endA;
            j = endB;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return i < a.size() ? 1 : j < b.size() ? -1 : 0;
}

} // namespace

bool hasSide(ColumnKind kind)
{
    return std::find(sidedKinds.begin(), sidedKinds.end(), kind) != sidedKinds.end();
}

QString columnKey(const ParticipantColumn& column)
{
    const QString key = kindKey(column.kind);
    if (column.kind == ColumnKind::Attribute) {
        return key + u':' + column.attribute;
    }
    return hasSide(column.kind) ? QString(key + u'-' + study::sideKey(column.side)) : key;
}

std::vector<ParticipantColumn> participantColumns(const study::Study& study)
{
    std::vector<ParticipantColumn> columns = {{ColumnKind::Participant}, {ColumnKind::Sequence}, {ColumnKind::Age},
                                              {ColumnKind::Sex},         {ColumnKind::Completer}};
    QStringList names;
    for (const study::Participant& person : study.participants) {
        for (const study::Attribute& attribute : person.attributes) {
            if (!names.contains(attribute.name)) { // a few names, whatever the people
                names.append(attribute.name);
            }
        }
    }
    for (const QString& name : names) {
        columns.push_back({.kind = ColumnKind::Attribute, .attribute = name});
    }
    if (study.scales.empty()) {
        return columns;
    }
    for (const ColumnKind kind : sidedKinds) {
        for (const study::Side side : sidesOf(study)) {
            columns.push_back({.kind = kind, .side = side});
        }
    }
    if (hasDifferences(study)) {
        columns.push_back({.kind = ColumnKind::Difference});
    }
    columns.push_back({.kind = ColumnKind::Scores});
    return columns;
}

std::vector<ParticipantColumn> usualColumns(const study::Study& study)
{
    std::vector<ParticipantColumn> usual;
    const bool anySequence = !study.sequences.empty();
    for (const ParticipantColumn& column : participantColumns(study)) {
        switch (column.kind) {
        case ColumnKind::Sequence:
            if (anySequence) {
                usual.push_back(column);
            }
            break;
        case ColumnKind::Attribute:
        case ColumnKind::Baseline:
        case ColumnKind::Score:
        case ColumnKind::PercentChange:
        case ColumnKind::Scores:
            break;
        default:
            usual.push_back(column);
        }
    }
    return usual;
}

QString conditionColumn(const study::Study& study, const ParticipantEffects& effects, const ParticipantColumn& column)
{
    study::ArmId arm; // without a contrast any treatment counts
    if (effects.contrast) {
        arm = column.side == study::Side::Comparator ? effects.contrast->comparator : effects.contrast->reference;
    }
    const auto named = [&](study::ColumnKind kind) {
        return study::scoreColumn(study, kind, effects.scale, effects.visit, arm).key;
    };
    switch (column.kind) {
    case ColumnKind::Attribute:
        return column.attribute;
    case ColumnKind::Baseline: {
        const study::VisitId baseline = lastBaseline(study, effects.scale);
        return baseline.isValid() ? study::scoreColumn(study, study::ColumnKind::Score, effects.scale, baseline, arm).key
                                  : QString();
    }
    case ColumnKind::Score:
        return named(study::ColumnKind::Score);
    case ColumnKind::Change:
        return named(study::ColumnKind::Change);
    case ColumnKind::PercentChange:
        return named(study::ColumnKind::PercentChange);
    case ColumnKind::Response:
        return named(study::ColumnKind::Response);
    case ColumnKind::Difference:
        return effects.contrast && effects.visit.isValid()
                   ? study::scoreColumn(study, study::ColumnKind::Difference, effects.scale, effects.visit).key
                   : QString();
    case ColumnKind::Scores:
        return effects.scale.isValid()
                   ? study::scoreColumn(study, study::ColumnKind::ScoreCount, effects.scale, {}).key
                   : QString();
    default:
        return kindKey(column.kind);
    }
}

ColumnCell columnCell(const study::Study& study, const ParticipantEffects& effects, std::size_t place,
                      const ParticipantColumn& column)
{
    const study::Participant& person = study.participants[place];
    const PersonEffect& effect = effects.people[place];
    switch (column.kind) {
    case ColumnKind::Participant:
        return {.number = {}, .words = person.key};
    case ColumnKind::Sequence: {
        const study::Sequence* sequence = study::byId(study.sequences, person.sequence);
        return {.number = {}, .words = sequence != nullptr ? sequence->name : QString()};
    }
    case ColumnKind::Age:
        return {.number = person.ageYears, .words = {}};
    case ColumnKind::Sex:
        return {.number = {}, .words = person.sex};
    case ColumnKind::Attribute:
        return attributeCell(person, column.attribute);
    case ColumnKind::Completer:
        return {.number = effect.completer ? 1.0 : 0.0, .words = {}};
    case ColumnKind::Difference:
        return {.number = effect.difference, .words = {}};
    case ColumnKind::Scores:
        return {.number = static_cast<double>(effect.scores), .words = {}};
    default:
        return {.number = sideNumber(column.side == study::Side::Comparator ? effect.comparator : effect.reference,
                                     column.kind),
                .words = {}};
    }
}

std::vector<std::uint32_t> sortedPlaces(const study::Study& study, const ParticipantEffects& effects,
                                        const ParticipantColumn& column, bool descending)
{
    std::vector<ColumnCell> cells;
    cells.reserve(effects.people.size());
    for (std::size_t place = 0; place < effects.people.size(); ++place) {
        cells.push_back(columnCell(study, effects, place, column));
        if (!cells.back().number) {
            cells.back().words = cells.back().words.toCaseFolded();
        }
    }
    std::vector<std::uint32_t> places(cells.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto groupOf = [descending](const ColumnCell& cell) {
        return cell.isEmpty() ? 2 : (cell.number ? 0 : 1) ^ (descending ? 1 : 0);
    };
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t first, std::uint32_t second) {
        const ColumnCell& a = cells[first];
        const ColumnCell& b = cells[second];
        if (groupOf(a) != groupOf(b)) {
            return groupOf(a) < groupOf(b);
        }
        const ColumnCell& less = descending ? b : a;
        const ColumnCell& more = descending ? a : b;
        if (a.number && b.number) {
            return *less.number < *more.number;
        }
        return compareNaturally(less.words, more.words) < 0;
    });
    return places;
}

} // namespace analysis
