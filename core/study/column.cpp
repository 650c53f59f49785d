// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/column.h"

#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace study {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    ColumnKind kind;
    QStringView word;
};

constexpr std::array plainColumns = {
    KindWord{ColumnKind::Participant, u"participant"}, KindWord{ColumnKind::Sequence, u"sequence"},
    KindWord{ColumnKind::Age, u"age"},                 KindWord{ColumnKind::Sex, u"sex"},
    KindWord{ColumnKind::Completer, u"completer"},
};

// The first word of a column made from scores; a score itself has none.
constexpr std::array derivedColumns = {
    KindWord{ColumnKind::Change, u"change "},
    KindWord{ColumnKind::PercentChange, u"percent "},
    KindWord{ColumnKind::Response, u"response "},
    KindWord{ColumnKind::Difference, u"difference "},
    KindWord{ColumnKind::ScoreCount, u"scores "},
};

constexpr QStringView separator = u" @ ";

bool hasAttribute(const Study& study, QStringView name)
{
    return std::any_of(study.participants.begin(), study.participants.end(), [name](const Participant& person) {
        return std::any_of(person.attributes.begin(), person.attributes.end(),
                           [name](const Attribute& attribute) { return sameKey(attribute.name, name); });
    });
}

std::optional<Column> scoreColumnNamed(const Study& study, QStringView key)
{
    Column column{.kind = ColumnKind::Score, .key = key.toString()};
    QStringView rest = key.trimmed();
    for (const KindWord& derived : derivedColumns) {
        if (rest.startsWith(derived.word, Qt::CaseInsensitive)) {
            column.kind = derived.kind;
            rest = rest.mid(derived.word.size());
            break;
        }
    }
    const auto parts = rest.split(u'@');
    const Scale* scale = byKey(study.scales, parts[0]);
    if (column.kind == ColumnKind::ScoreCount) {
        column.scale = scale != nullptr ? scale->id : ScaleId();
        return scale != nullptr && parts.size() == 1 ? std::optional(column) : std::nullopt;
    }
    const bool hasArm = parts.size() == 3 && column.kind != ColumnKind::Difference;
    if ((parts.size() != 2 && !hasArm) || (column.kind == ColumnKind::Difference && !suggestContrast(study))) {
        return std::nullopt;
    }
    const Visit* visit = byKey(study.visits, parts[1]);
    const Arm* arm = hasArm ? byKey(study.arms, parts[2]) : nullptr;
    if (scale == nullptr || visit == nullptr || (hasArm && arm == nullptr)) {
        return std::nullopt;
    }
    column.scale = scale->id;
    column.visit = visit->id;
    column.arm = arm != nullptr ? arm->id : ArmId();
    return column;
}

Cell numberCell(double number)
{
    return {.text = numberWord(number), .label = {}, .number = number};
}

Cell yesNo(bool yes)
{
    return {.text = yes ? u"yes"_s : u"no"_s, .label = {}, .number = std::nullopt};
}

/// The scores of one person on one scale that a column needs.
struct ScorePair
{
    const Assessment* score = nullptr;
    const Assessment* baseline = nullptr; ///< of the same period, else the one before the first treatment
};

bool isLater(const Study& study, const Assessment& row, const Assessment* than)
{
    return than == nullptr || visitDay(*byId(study.visits, row.visit)) >= visitDay(*byId(study.visits, than->visit));
}

ScorePair scorePair(const Study& study, const Column& column, ParticipantId person)
{
    ScorePair found;
    const Assessment* before = nullptr;
    bool hasPeriod = !column.arm.isValid(); // the baseline before all treatment is not everybody's under every arm
    std::optional<std::int16_t> period;
    for (const Assessment& row : assessmentsOf(study, person)) { // by period
        const Visit* visit = row.scale == column.scale ? byId(study.visits, row.visit) : nullptr;
        if (visit == nullptr) {
            continue;
        }
        const bool isBaseline = visit->phase == VisitPhase::Baseline;
        if (row.period <= 0) {
            before = isBaseline && isLater(study, row, before) ? &row : before;
            if (row.visit == column.visit) {
                found.score = &row; // until a period has its own
            }
            continue;
        }
        const Period* own = periodOf(study, person, row.period);
        if ((column.arm.isValid() && (own == nullptr || own->arm != column.arm)) || (period && *period != row.period)) {
            continue;
        }
        hasPeriod = true;
        if (row.visit == column.visit && (found.score == nullptr || found.score->period <= 0)) {
            found.score = &row;
            period = row.period;
        }
        if (isBaseline && isLater(study, row, found.baseline)) {
            found.baseline = &row;
        }
    }
    if (found.baseline == nullptr || (period && found.baseline->period != *period)) {
        found.baseline = before;
    }
    return hasPeriod ? found : ScorePair{};
}

} // namespace

std::vector<Column> peopleColumns(const Study& study)
{
    const auto anybody = [&study](const auto& has) {
        return std::any_of(study.participants.begin(), study.participants.end(), has);
    };
    std::vector<Column> columns = {{.kind = ColumnKind::Participant, .key = u"participant"_s}};
    if (!study.sequences.empty()) {
        columns.push_back({.kind = ColumnKind::Sequence, .key = u"sequence"_s});
    }
    if (anybody([](const Participant& person) { return person.ageYears.has_value(); })) {
        columns.push_back({.kind = ColumnKind::Age, .key = u"age"_s});
    }
    if (anybody([](const Participant& person) { return !person.sex.isEmpty(); })) {
        columns.push_back({.kind = ColumnKind::Sex, .key = u"sex"_s});
    }
    for (const Participant& person : study.participants) {
        for (const Attribute& attribute : person.attributes) {
            const bool known = std::any_of(columns.begin(), columns.end(), [&attribute](const Column& column) {
                return sameKey(column.key, attribute.name);
            });
            if (!known && !attribute.value.isEmpty()) {
                columns.push_back({.kind = ColumnKind::Attribute, .key = attribute.name});
            }
        }
    }
    columns.push_back({.kind = ColumnKind::Completer, .key = u"completer"_s});
    return columns;
}

Column scoreColumn(const Study& study, ColumnKind kind, ScaleId scale, VisitId visit, ArmId arm)
{
    Column column{.kind = kind, .key = {}, .scale = scale, .visit = visit, .arm = arm};
    for (const KindWord& derived : derivedColumns) {
        column.key += derived.kind == kind ? derived.word.toString() : QString();
    }
    const Scale* scaleRow = byId(study.scales, scale);
    const Visit* visitRow = byId(study.visits, visit);
    const Arm* armRow = byId(study.arms, arm);
    column.key += scaleRow != nullptr ? scaleRow->key : QString();
    if (kind == ColumnKind::ScoreCount) {
        return column;
    }
    column.key += separator + (visitRow != nullptr ? visitRow->key : QString());
    if (armRow != nullptr) {
        column.key += separator + armRow->key;
    }
    return column;
}

base::Result<Column> columnNamed(const Study& study, QStringView key)
{
    const auto plain = std::find_if(plainColumns.begin(), plainColumns.end(),
                                    [key](const KindWord& column) { return sameKey(column.word, key); });
    // A source may have a column of its own that says who completed.
    if (plain != plainColumns.end() && (plain->kind != ColumnKind::Completer || !hasAttribute(study, key))) {
        return Column{.kind = plain->kind, .key = plain->word.toString()};
    }
    if (!foldedKey(key).isEmpty() && hasAttribute(study, key)) {
        return Column{.kind = ColumnKind::Attribute, .key = key.toString()};
    }
    if (auto column = scoreColumnNamed(study, key)) {
        return *column;
    }
    return base::fail(base::ErrorKind::UnknownKey, key.toString().toStdString(), "column");
}

ColumnReader::ColumnReader(const Study& study, Column column)
    : m_study(study)
    , m_column(std::move(column))
{
    if (m_column.kind == ColumnKind::Completer) {
        m_completers = completersOf(study);
    }
    if (m_column.kind == ColumnKind::Difference) {
        m_contrast = suggestContrast(study);
    }
}

std::optional<Cell> ColumnReader::cell(const Participant& participant) const
{
    switch (m_column.kind) {
    case ColumnKind::Participant:
        return Cell{.text = participant.key, .label = {}, .number = std::nullopt, .isName = true};
    case ColumnKind::Sequence: {
        const Sequence* sequence = byId(m_study.sequences, participant.sequence);
        return sequence == nullptr
                   ? Cell{}
                   : Cell{.text = sequence->key, .label = sequence->name, .number = std::nullopt, .isName = true};
    }
    case ColumnKind::Age:
        return participant.ageYears ? numberCell(*participant.ageYears) : Cell{};
    case ColumnKind::Sex:
        return Cell{.text = participant.sex, .label = {}, .number = numberIn(participant.sex)};
    case ColumnKind::Attribute:
        return attribute(participant);
    case ColumnKind::Completer:
        return yesNo(std::binary_search(m_completers.begin(), m_completers.end(), participant.id));
    case ColumnKind::Score:
    case ColumnKind::Change:
    case ColumnKind::PercentChange:
    case ColumnKind::Response:
        return fromScores(participant);
    case ColumnKind::Difference:
        return difference(participant);
    case ColumnKind::ScoreCount: {
        const auto rows = assessmentsOf(m_study, participant.id);
        return numberCell(static_cast<double>(std::count_if(
            rows.begin(), rows.end(), [this](const Assessment& row) { return row.scale == m_column.scale; })));
    }
    }
    return std::nullopt;
}

// Of two columns with one name the first counts, but either may carry the label.
std::optional<Cell> ColumnReader::attribute(const Participant& participant) const
{
    std::optional<Cell> cell;
    for (const Attribute& attribute : participant.attributes) {
        if (sameKey(attribute.name, m_column.key)) {
            if (!cell) {
                cell = Cell{.text = attribute.value, .label = {}, .number = numberIn(attribute.value)};
            }
            cell->label = cell->label.isEmpty() ? attribute.label : cell->label;
        }
    }
    return cell;
}

Cell ColumnReader::difference(const Participant& participant) const
{
    if (!m_contrast) {
        return {};
    }
    const auto changeUnder = [&](ArmId arm) -> std::optional<double> {
        Column column = m_column;
        column.arm = arm;
        const ScorePair pair = scorePair(m_study, column, participant.id);
        return pair.score != nullptr && pair.baseline != nullptr && pair.score->period > 0
                   ? std::optional(pair.score->value - pair.baseline->value)
                   : std::nullopt;
    };
    const std::optional<double> reference = changeUnder(m_contrast->reference);
    const std::optional<double> comparator = changeUnder(m_contrast->comparator);
    return reference && comparator ? numberCell(*comparator - *reference) : Cell{};
}

Cell ColumnReader::fromScores(const Participant& participant) const
{
    const ScorePair pair = scorePair(m_study, m_column, participant.id);
    if (pair.score == nullptr) {
        return {};
    }
    if (m_column.kind == ColumnKind::Score) {
        return numberCell(pair.score->value);
    }
    if (pair.baseline == nullptr) {
        return {};
    }
    const double change = pair.score->value - pair.baseline->value;
    if (m_column.kind == ColumnKind::Change) {
        return numberCell(change);
    }
    if (m_column.kind == ColumnKind::PercentChange) {
        return pair.baseline->value != 0.0 ? numberCell(100.0 * change / std::abs(pair.baseline->value)) : Cell{};
    }
    const Scale* scale = byId(m_study.scales, m_column.scale);
    return scale != nullptr && scale->responseFraction
               ? yesNo(isResponse(*scale, pair.baseline->value, pair.score->value))
               : Cell{};
}

} // namespace study
