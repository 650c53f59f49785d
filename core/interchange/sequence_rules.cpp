// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sequence_rules.h"

#include <algorithm>
#include <set>

namespace interchange {

namespace {

bool isWhole(const std::vector<int>& arms)
{
    return std::find(arms.begin(), arms.end(), noArm) == arms.end();
}

/// Whether somebody who received `arms` may have been on this sequence.
bool agrees(const std::vector<int>& sequence, const std::vector<int>& arms)
{
    return arms.size() <= sequence.size() &&
           std::equal(arms.begin(), arms.end(), sequence.begin(),
                      [](int received, int planned) { return received == noArm || received == planned; });
}

bool receivedAny(const PersonDraft& person)
{
    return std::any_of(person.arms.begin(), person.arms.end(), [](int arm) { return arm != noArm; });
}

SequencePlan namedSequences(const Drafts& drafts)
{
    SequencePlan plan;
    plan.ofPerson.resize(drafts.people.size());
    std::vector<std::optional<std::size_t>> planned(drafts.sequenceLabels.size());
    for (std::size_t i = 0; i < drafts.people.size(); ++i) {
        const PersonDraft& person = drafts.people[i];
        if (!person.kept || !person.sequence) {
            continue;
        }
        std::optional<std::size_t>& index = planned[*person.sequence];
        if (!index) {
            index = plan.sequences.size();
            plan.sequences.push_back({std::string(drafts.sequenceLabels[*person.sequence]), {}});
        }
        // The longest course of its people shows the whole of it.
        PlannedSequence& sequence = plan.sequences[*index];
        if (isWhole(person.arms) && person.arms.size() > sequence.arms.size()) {
            sequence.arms = person.arms;
        }
        plan.ofPerson[i] = index;
    }
    return plan;
}

std::vector<std::vector<int>> ordersReceived(const Drafts& drafts)
{
    std::size_t periods = 0;
    std::set<int> arms;
    for (const PersonDraft& person : drafts.people) {
        if (person.kept) {
            periods = std::max(periods, person.arms.size());
            arms.insert(person.arms.begin(), person.arms.end());
        }
    }
    arms.erase(noArm);
    std::vector<std::vector<int>> orders; // in order of appearance
    if (periods < 2) {
        return orders;
    }
    const auto add = [&orders](const std::vector<int>& order) {
        if (std::find(orders.begin(), orders.end(), order) == orders.end()) {
            orders.push_back(order);
        }
    };
    for (const PersonDraft& person : drafts.people) {
        if (person.kept && isWhole(person.arms) && person.arms.size() == periods) {
            add(person.arms);
        }
    }
    // Two arms and two periods: who received one arm and left would have received the other.
    for (const PersonDraft& person : drafts.people) {
        if (person.kept && periods == 2 && arms.size() == 2 && person.arms.size() == 1) {
            const int other = person.arms.front() == *arms.begin() ? *arms.rbegin() : *arms.begin();
            const bool known = std::any_of(orders.begin(), orders.end(), [&person](const std::vector<int>& order) {
                return agrees(order, person.arms);
            });
            if (!known) {
                add({person.arms.front(), other});
            }
        }
    }
    return orders;
}

} // namespace

SequencePlan planSequences(const Drafts& drafts)
{
    if (!drafts.sequenceLabels.empty()) {
        return namedSequences(drafts);
    }
    SequencePlan plan;
    plan.ofPerson.resize(drafts.people.size());
    for (std::vector<int>& order : ordersReceived(drafts)) {
        plan.sequences.push_back({{}, std::move(order)});
    }
    for (std::size_t i = 0; i < drafts.people.size(); ++i) {
        const PersonDraft& person = drafts.people[i];
        if (!person.kept || !receivedAny(person)) {
            continue;
        }
        for (std::size_t s = 0; s < plan.sequences.size(); ++s) {
            if (agrees(plan.sequences[s].arms, person.arms)) {
                const bool second = plan.ofPerson[i].has_value();
                plan.ofPerson[i] = second ? std::nullopt : std::optional(s);
                if (second) {
                    break; // two could be meant: none is
                }
            }
        }
    }
    return plan;
}

} // namespace interchange
