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

enum class Column : std::uint8_t { Participant, Sequence, Age, Sex, Attribute };

Column columnOf(QStringView name)
{
    if (sameKey(name, u"participant")) {
        return Column::Participant;
    }
    if (sameKey(name, u"sequence")) {
        return Column::Sequence;
    }
    if (sameKey(name, u"age")) {
        return Column::Age;
    }
    return sameKey(name, u"sex") ? Column::Sex : Column::Attribute;
}

std::optional<double> numberIn(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// A condition, understood once for all participants.
class Wanted
{
public:
    explicit Wanted(const Condition& condition)
        : m_name(condition.column)
        , m_value(condition.value)
        , m_column(columnOf(condition.column))
        , m_number(numberIn(condition.value))
    {}

    [[nodiscard]] bool columnKnown() const { return m_known; }

    bool isMetBy(const Study& study, const Participant& participant)
    {
        switch (m_column) {
        case Column::Participant: // names that the study itself gave: "01" and "1" may be two people
            m_known = true;
            return sameKey(participant.key, m_value);
        case Column::Sequence: {
            m_known = true;
            const Sequence* sequence = byId(study.sequences, participant.sequence);
            if (sequence == nullptr) {
                return m_value.isEmpty();
            }
            return sameKey(sequence->key, m_value) || sameKey(sequence->name, m_value);
        }
        case Column::Age:
            m_known = true;
            return participant.ageYears ? m_number == participant.ageYears || sameValue(ageText(*participant.ageYears))
                                        : m_value.isEmpty();
        case Column::Sex:
            m_known = true;
            return sameValue(participant.sex);
        case Column::Attribute:
            break;
        }
        return isMetByAttribute(participant);
    }

    static QString ageText(double years) { return QString::number(years, 'g', QLocale::FloatingPointShortest); }

private:
    // Numbers by their size, so that a sign is no hyphen and 35.0 is 35; words as keys.
    [[nodiscard]] bool sameValue(QStringView value) const
    {
        if (m_number) {
            if (const auto number = numberIn(value)) {
                return *number == *m_number;
            }
        }
        return sameKey(value, m_value);
    }

    bool isMetByAttribute(const Participant& participant)
    {
        bool first = true; // of two columns with one name the first counts, but either may carry the label
        bool met = false;
        for (const Attribute& attribute : participant.attributes) {
            if (sameKey(attribute.name, m_name)) {
                m_known = true;
                met = met || (first && sameValue(attribute.value)) ||
                      (!attribute.label.isEmpty() && sameKey(attribute.label, m_value));
                first = false;
            }
        }
        return met;
    }

    QStringView m_name;
    QStringView m_value;
    Column m_column;
    std::optional<double> m_number;
    bool m_known = false;
};

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
    switch (columnOf(column)) {
    case Column::Participant:
        return participant.key;
    case Column::Sequence: {
        const Sequence* sequence = byId(study.sequences, participant.sequence);
        return sequence != nullptr ? sequence->key : QString();
    }
    case Column::Age:
        return participant.ageYears ? Wanted::ageText(*participant.ageYears) : QString();
    case Column::Sex:
        return participant.sex;
    case Column::Attribute:
        break;
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
    std::vector<Wanted> conditions(selection.where.begin(), selection.where.end());
    std::vector<ParticipantId> selected;
    const std::vector<ParticipantId> completers =
        selection.completersOnly ? completersOf(study) : std::vector<ParticipantId>();
    for (const Participant& participant : study.participants) {
        bool wanted =
            !selection.completersOnly || std::binary_search(completers.begin(), completers.end(), participant.id);
        for (Wanted& condition : conditions) {
            wanted = condition.isMetBy(study, participant) && wanted;
        }
        if (wanted) {
            selected.push_back(participant.id);
        }
    }
    for (std::size_t i = 0; i < conditions.size() && !study.participants.empty(); ++i) {
        if (!conditions[i].columnKnown()) {
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

bool hasActualDays(const Study& study)
{
    return std::any_of(study.periods.begin(), study.periods.end(), [](const Period& period) {
        return period.ordinal > 1 && period.arm.isValid() && period.startDay.has_value();
    });
}

std::optional<TimeAxis> timeAxisFromKey(QStringView key)
{
    const QString folded = foldedKey(key);
    if (folded == u"own") {
        return TimeAxis::OwnTreatment;
    }
    if (folded == u"first") {
        return TimeAxis::FirstTreatment;
    }
    return std::nullopt;
}

QString timeAxisKey(TimeAxis axis)
{
    return axis == TimeAxis::FirstTreatment ? u"first"_s : u"own"_s;
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
