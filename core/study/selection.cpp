// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/selection.h"

#include "core/study/lookup.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace study {

using namespace Qt::StringLiterals;

namespace {

// Numbers by their size, so that a sign is no hyphen and 35.0 is 35; words as keys.
bool sameValue(QStringView a, QStringView b)
{
    bool aIsNumber = false;
    bool bIsNumber = false;
    const double one = a.toDouble(&aIsNumber);
    const double other = b.toDouble(&bIsNumber);
    return aIsNumber && bIsNumber && std::isfinite(one) && std::isfinite(other) ? one == other : sameKey(a, b);
}

// Names that the study itself gave: "01" and "1" may be two people.
bool meetsKey(const Study& study, const Participant& participant, const Condition& condition)
{
    if (sameKey(condition.column, u"participant")) {
        return sameKey(participant.key, condition.value);
    }
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    if (sequence == nullptr) {
        return condition.value.isEmpty();
    }
    return sameKey(sequence->key, condition.value) || sameKey(sequence->name, condition.value);
}

bool meets(const Study& study, const Participant& participant, const Condition& condition, bool& columnKnown)
{
    if (sameKey(condition.column, u"participant") || sameKey(condition.column, u"sequence")) {
        columnKnown = true;
        return meetsKey(study, participant, condition);
    }
    const std::optional<QString> value = columnValue(study, participant, condition.column);
    if (!value) {
        return false;
    }
    columnKnown = true;
    if (sameValue(*value, condition.value)) {
        return true;
    }
    return std::any_of(participant.attributes.begin(), participant.attributes.end(), [&](const Attribute& attribute) {
        return !attribute.label.isEmpty() && sameKey(attribute.label, condition.value) &&
               sameKey(attribute.name, condition.column);
    });
}

} // namespace

Selection defaultSelection(const Study& study)
{
    Selection selection;
    selection.scale = study.primaryScale;
    return selection;
}

VisitId chosenVisit(const Study& study, const Selection& selection)
{
    return selection.visit.isValid() ? selection.visit : defaultVisit(study, selection.scale);
}

std::optional<QString> columnValue(const Study& study, const Participant& participant, QStringView column)
{
    if (sameKey(column, u"participant")) {
        return participant.key;
    }
    if (sameKey(column, u"sequence")) {
        const Sequence* sequence = byId(study.sequences, participant.sequence);
        return sequence != nullptr ? sequence->key : QString();
    }
    if (sameKey(column, u"age")) {
        return participant.ageYears ? QString::number(*participant.ageYears, 'g', QLocale::FloatingPointShortest)
                                    : QString();
    }
    if (sameKey(column, u"sex")) {
        return participant.sex;
    }
    for (const Attribute& attribute : participant.attributes) {
        if (sameKey(attribute.name, column)) {
            return attribute.value;
        }
    }
    return std::nullopt;
}

base::Result<std::vector<ParticipantId>> selectParticipants(const Study& study, const Selection& selection)
{
    std::vector<char> columnKnown(selection.where.size(), 0);
    std::vector<ParticipantId> selected;
    const std::vector<ParticipantId> completers =
        selection.completersOnly ? completersOf(study) : std::vector<ParticipantId>();
    for (const Participant& participant : study.participants) {
        bool wanted =
            !selection.completersOnly || std::binary_search(completers.begin(), completers.end(), participant.id);
        for (std::size_t i = 0; i < selection.where.size(); ++i) {
            bool known = false;
            wanted = meets(study, participant, selection.where[i], known) && wanted;
            columnKnown[i] = columnKnown[i] != 0 || known ? 1 : 0;
        }
        if (wanted) {
            selected.push_back(participant.id);
        }
    }
    for (std::size_t i = 0; i < selection.where.size() && !study.participants.empty(); ++i) {
        if (columnKnown[i] == 0) {
            return base::fail(base::ErrorKind::UnknownKey, selection.where[i].column.toStdString(), "column");
        }
    }
    return selected;
}

std::optional<Side> sideFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"open" || folded == u"reference") {
        return Side::Reference;
    }
    if (folded == u"blocked" || folded == u"comparator") {
        return Side::Comparator;
    }
    if (folded == u"both") {
        return Side::Both;
    }
    return std::nullopt;
}

std::optional<Measure> measureFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"score") {
        return Measure::Score;
    }
    if (folded == u"change") {
        return Measure::Change;
    }
    if (folded == u"percent") {
        return Measure::PercentChange;
    }
    return std::nullopt;
}

QString sideKey(Side side)
{
    switch (side) {
    case Side::Reference:
        return u"open"_s;
    case Side::Comparator:
        return u"blocked"_s;
    case Side::Both:
        return u"both"_s;
    }
    return {};
}

QString measureKey(Measure measure)
{
    switch (measure) {
    case Measure::Score:
        return u"score"_s;
    case Measure::Change:
        return u"change"_s;
    case Measure::PercentChange:
        return u"percent"_s;
    }
    return {};
}

} // namespace study
