// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/selection.h"

#include "core/study/lookup.h"

#include <algorithm>

namespace study {

using namespace Qt::StringLiterals;

namespace {

bool meets(const Study& study, const Participant& participant, const Condition& condition, bool& columnKnown)
{
    const std::optional<QString> value = columnValue(study, participant, condition.column);
    if (!value) {
        return false;
    }
    columnKnown = true;
    if (sameKey(*value, condition.value)) {
        return true;
    }
    for (const Attribute& attribute : participant.attributes) {
        if (sameKey(attribute.name, condition.column) && sameKey(attribute.label, condition.value)) {
            return true;
        }
    }
    return false;
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
    const QString wanted = foldedKey(column);
    if (wanted == u"participant") {
        return participant.key;
    }
    if (wanted == u"sequence") {
        const Sequence* sequence = byId(study.sequences, participant.sequence);
        return sequence != nullptr ? sequence->key : QString();
    }
    if (wanted == u"age") {
        return participant.ageYears ? QString::number(*participant.ageYears, 'g', 17) : QString();
    }
    if (wanted == u"sex") {
        return participant.sex;
    }
    for (const Attribute& attribute : participant.attributes) {
        if (foldedKey(attribute.name) == wanted) {
            return attribute.value;
        }
    }
    return std::nullopt;
}

base::Result<std::vector<ParticipantId>> selectParticipants(const Study& study, const Selection& selection)
{
    std::vector<char> columnKnown(selection.where.size(), 0);
    std::vector<ParticipantId> selected;
    const std::vector<ParticipantId> completers = selection.completersOnly ? completersOf(study)
                                                                           : std::vector<ParticipantId>();
    for (const Participant& participant : study.participants) {
        bool wanted = !selection.completersOnly ||
                      std::binary_search(completers.begin(), completers.end(), participant.id);
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
