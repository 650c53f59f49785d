// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened to people, a row each: doses, events, exclusions. The first two columns are the person and the period.
#pragma once

#include "app/pages/entry_rows.h"

namespace pages {

template <typename Row, typename Add, typename Change, typename Remove>
class EntryOccurrences : public EntryRows<Row>
{
public:
    enum Column : std::uint8_t { Person, PeriodNumber, FirstOwn };

    using EntryRows<Row>::EntryRows;

    [[nodiscard]] EntryPlan planRemoval(const std::vector<int>& numbers) const override
    {
        std::vector<study::Edit> edits;
        for (const int row : numbers) {
            if (row < this->storedRows()) {
                edits.emplace_back(Remove{this->rowAt(row).id});
            }
        }
        EntryPlan plan;
        plan.text = removalWords(static_cast<int>(edits.size()));
        plan.edit = asOneEdit(std::move(edits));
        return plan;
    }

    [[nodiscard]] study::ParticipantId personOf(int row) const override
    {
        return row >= 0 && row < this->storedRows() ? this->rowAt(row).participant : study::ParticipantId();
    }

    [[nodiscard]] int rowOf(study::ParticipantId person) const override
    {
        const auto found = std::find_if(this->rows().begin(), this->rows().end(),
                                        [person](const Row& one) { return one.participant == person; });
        return found != this->rows().end() ? static_cast<int>(found - this->rows().begin()) : -1;
    }

    [[nodiscard]] std::optional<EntryOrigin> originAt(int row, int) const override
    {
        return row < this->storedRows() ? std::optional(EntryOrigin{this->rowAt(row).origin, this->rowAt(row).source})
                                        : std::nullopt;
    }

    [[nodiscard]] bool isMarked(int column) const override { return column == FirstOwn; }

protected:
    /// "3 events", "Removal of 3 events"
    [[nodiscard]] virtual QString countWords(int count) const = 0;
    [[nodiscard]] virtual QString removalWords(int count) const = 0;

    /// What contradicts itself in a row that lacks nothing, and where.
    [[nodiscard]] virtual std::pair<int, QString> contradiction(const Row&) const { return {}; }

    // What somebody types over is no longer what the source said.
    [[nodiscard]] EntryPlan planOf(const std::vector<typename EntryRows<Row>::TypedRow>& rows) const override
    {
        std::vector<study::Edit> edits;
        for (const auto& [row, isNew, typed] : rows) {
            const auto period = typedValue(std::optional<std::int16_t>(typed.period));
            if (period && study::periodOf(this->study(), typed.participant, *period) == nullptr) {
                return problemAt({row, PeriodNumber, {}}, notAPeriodOfPerson(*period));
            }
            if (const auto [column, problem] = contradiction(typed); !problem.isEmpty()) {
                return problemAt({row, column, {}}, problem);
            }
            Row value = typed;
            value.origin = study::Origin::Entered;
            value.source = {};
            if (isNew) {
                edits.emplace_back(Add{value});
            } else if (typed != this->rowAt(row)) {
                edits.emplace_back(Change{value});
            }
        }
        EntryPlan plan;
        plan.text = countWords(static_cast<int>(edits.size()));
        plan.edit = asOneEdit(std::move(edits));
        return plan;
    }
};

} // namespace pages
