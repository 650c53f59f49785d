// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adverse_events.h"

#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

using ArmPeople = std::vector<study::ParticipantId>; // in the order of their ids

/// One person's event of a term in a period with an arm.
struct Affected
{
    std::size_t arm = 0;
    study::ParticipantId participant;
    QString severity;
};

// The grades that trials use, in words and as CTCAE numbers them.
int gradeOf(const QString& severity)
{
    static const std::map<QString, int> grades = {
        {u"mild"_s, 1},   {u"1"_s, 1},      {u"grade1"_s, 1}, {u"moderate"_s, 2}, {u"2"_s, 2},
        {u"grade2"_s, 2}, {u"severe"_s, 3}, {u"3"_s, 3},      {u"grade3"_s, 3},   {u"lifethreatening"_s, 4},
        {u"4"_s, 4},      {u"grade4"_s, 4}, {u"fatal"_s, 5},  {u"5"_s, 5},        {u"grade5"_s, 5}};
    const auto found = grades.find(study::foldedKey(severity));
    return found == grades.end() ? 0 : found->second;
}

bool lessSevere(const QString& a, const QString& b)
{
    return std::tuple(gradeOf(a), a) < std::tuple(gradeOf(b), b);
}

std::vector<study::ArmId> armsOf(const study::Study& study)
{
    if (const auto contrast = study::suggestContrast(study)) {
        return {contrast->reference, contrast->comparator};
    }
    std::vector<study::ArmId> arms;
    std::transform(study.arms.begin(), study.arms.end(), std::back_inserter(arms),
                   [](const study::Arm& arm) { return arm.id; });
    return arms;
}

ArmPeople peopleTreatedWith(const study::Study& study, const ArmPeople& selected, study::ArmId arm)
{
    ArmPeople people;
    for (const study::Period& period : study.periods) {
        if (period.arm == arm && std::binary_search(selected.begin(), selected.end(), period.participant)) {
            people.push_back(period.participant);
        }
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

ArmPeople inBoth(const ArmPeople& a, const ArmPeople& b)
{
    ArmPeople both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

/// Counts the events of a term; knows who was treated with which arm.
class TermCounter
{
public:
    TermCounter(const study::Study& study, const ArmPeople& selected, AdverseEvents& result)
        : m_result(result)
    {
        for (const study::ArmId arm : result.arms) {
            m_treated.push_back(peopleTreatedWith(study, selected, arm));
        }
        if (m_treated.size() == 2 && study::suggestContrast(study)) {
            m_hasTwo = !m_treated[0].empty() && !m_treated[1].empty();
            m_both = inBoth(m_treated[0], m_treated[1]);
        }
        result.paired = !m_both.empty();
        result.people = static_cast<int>(m_both.size());
    }

    [[nodiscard]] base::Result<EventTerm> count(const QString& term, const std::vector<Affected>& events) const
    {
        EventTerm counted{.term = term, .cells = {}, .severities = {}, .difference = std::nullopt};
        for (std::size_t i = 0; i < m_result.arms.size(); ++i) {
            auto cell = cellOf(i, events);
            if (!cell) {
                return base::pass(cell);
            }
            counted.cells.push_back(std::move(*cell));
        }
        counted.severities = severitiesOf(events);
        if (m_hasTwo) {
            auto difference = differenceOf(counted.cells);
            if (!difference) {
                return base::pass(difference);
            }
            counted.difference = *difference;
        }
        return counted;
    }

private:
    [[nodiscard]] base::Result<EventCell> cellOf(std::size_t arm, const std::vector<Affected>& events) const
    {
        EventCell cell{.arm = m_result.arms[arm],
                       .people = static_cast<int>(m_treated[arm].size()),
                       .affected = {},
                       .events = 0,
                       .share = {}};
        std::set<study::ParticipantId> affected;
        for (const Affected& event : events) {
            if (event.arm == arm) {
                affected.insert(event.participant);
                ++cell.events;
            }
        }
        cell.affected.assign(affected.begin(), affected.end());
        auto share = stats::wilson(static_cast<int>(affected.size()), cell.people, m_result.level);
        if (!share) {
            return base::pass(share);
        }
        cell.share = *share;
        return cell;
    }

    [[nodiscard]] base::Result<stats::Share> differenceOf(const std::vector<EventCell>& cells) const
    {
        const EventCell& reference = cells[0];
        const EventCell& comparator = cells[1];
        if (m_both.empty()) {
            return stats::independentDifference(static_cast<int>(reference.affected.size()), reference.people,
                                                static_cast<int>(comparator.affected.size()), comparator.people,
                                                m_result.level);
        }
        const ArmPeople first = inBoth(m_both, reference.affected);
        const ArmPeople second = inBoth(m_both, comparator.affected);
        const auto both = static_cast<int>(inBoth(first, second).size());
        stats::PairedCounts counts{.both = both,
                                   .firstOnly = static_cast<int>(first.size()) - both,
                                   .secondOnly = static_cast<int>(second.size()) - both,
                                   .neither = 0};
        counts.neither = static_cast<int>(m_both.size()) - counts.both - counts.firstOnly - counts.secondOnly;
        return stats::pairedDifference(counts, m_result.level);
    }

    [[nodiscard]] std::vector<SeverityCount> severitiesOf(const std::vector<Affected>& events) const
    {
        std::map<std::pair<std::size_t, study::ParticipantId>, QString> worst;
        for (const Affected& event : events) {
            const auto [place, isNew] = worst.try_emplace({event.arm, event.participant}, event.severity);
            if (!isNew && lessSevere(place->second, event.severity)) {
                place->second = event.severity;
            }
        }
        std::vector<SeverityCount> counts;
        for (const auto& [whose, severity] : worst) {
            auto found = std::find_if(counts.begin(), counts.end(), [severity = severity](const SeverityCount& count) {
                return count.severity == severity;
            });
            if (found == counts.end()) {
                counts.push_back({severity, std::vector<int>(m_result.arms.size(), 0)});
                found = std::prev(counts.end());
            }
            ++found->people[whose.first];
        }
        std::sort(counts.begin(), counts.end(),
                  [](const SeverityCount& a, const SeverityCount& b) { return lessSevere(a.severity, b.severity); });
        return counts;
    }

    const AdverseEvents& m_result;
    std::vector<ArmPeople> m_treated; ///< by arm
    ArmPeople m_both;
    bool m_hasTwo = false;
};

std::size_t peopleWith(const EventTerm& term)
{
    std::size_t people = 0;
    for (const EventCell& cell : term.cells) {
        people += cell.affected.size();
    }
    return people;
}

} // namespace

base::Result<AdverseEvents> adverseEvents(const study::Study& study, const study::Selection& selection)
{
    auto selected = study::selectParticipants(study, selection);
    if (!selected) {
        return base::pass(selected);
    }
    std::sort(selected->begin(), selected->end());
    AdverseEvents result;
    result.arms = armsOf(study);
    std::vector<Affected> all;
    std::map<QString, std::pair<QString, std::vector<Affected>>> byTerm; // one spelling for each folded word
    for (const study::Event& event : study.events) {
        if (!std::binary_search(selected->begin(), selected->end(), event.participant)) {
            continue;
        }
        const study::Period* period = study::periodOf(study, event.participant, event.period);
        const auto arm =
            period == nullptr ? result.arms.end() : std::find(result.arms.begin(), result.arms.end(), period->arm);
        if (arm == result.arms.end()) {
            ++result.untreated;
            continue;
        }
        if (all.empty() || (study::isObserved(result.origin) && !study::isObserved(event.origin))) {
            result.origin = event.origin;
        }
        const Affected affected{static_cast<std::size_t>(arm - result.arms.begin()), event.participant, event.severity};
        all.push_back(affected);
        auto& [spelling, events] = byTerm[study::foldedKey(event.term)];
        spelling = spelling.isEmpty() ? event.term : spelling;
        events.push_back(affected);
    }
    if (all.empty()) {
        return result;
    }
    const TermCounter counter(study, *selected, result);
    auto any = counter.count({}, all);
    if (!any) {
        return base::pass(any);
    }
    std::vector<EventTerm> terms;
    for (const auto& [folded, spelled] : byTerm) {
        auto term = counter.count(spelled.first, spelled.second);
        if (!term) {
            return base::pass(term);
        }
        terms.push_back(std::move(*term));
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const EventTerm& a, const EventTerm& b) { return peopleWith(a) > peopleWith(b); });
    result.terms.push_back(std::move(*any));
    std::move(terms.begin(), terms.end(), std::back_inserter(result.terms));
    return result;
}

} // namespace analysis
