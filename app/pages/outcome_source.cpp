// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/outcome_source.h"

#include "app/text/error_text.h"

#include <utility>

namespace pages {

namespace {

// Where outcomes of this many assessments are taken at once; a slow core needs 3 ms.
constexpr std::size_t mostOutcomesAtOnce = 20'000;

} // namespace

OutcomeSource::~OutcomeSource()
{
    if (m_task) {
        m_task->cancel();
    }
}

void OutcomeSource::ask(const Asked& asked)
{
    if (m_task) { // also where what is there is asked for again: the other would come and replace it
        m_task->cancel();
        m_task.reset();
    }
    if (isOf(asked)) {
        emit arrived();
        return;
    }
    const auto take = [asked] {
        return analysis::ResponderOutcomes::of(*asked.study, asked.selection, asked.kind);
    };
    if (asked.study->assessments.size() <= mostOutcomesAtOnce) {
        keep(asked, take());
        return;
    }
    if (m_of && m_of->study->about != asked.study->about) {
        m_outcomes.reset(); // another study's counts under this one's name would be a lie
        m_of.reset();
        m_why.clear();
        emit dropped();
    }
    m_task = tasks::start(
        this, [take](base::Progress&) { return take(); },
        [this, asked](base::Result<analysis::ResponderOutcomes> taken) { keep(asked, std::move(taken)); });
}

void OutcomeSource::keep(const Asked& asked, base::Result<analysis::ResponderOutcomes> taken)
{
    m_task.reset();
    m_of = asked;
    m_why = taken ? QString() : text::errorText(taken.error());
    m_outcomes = taken ? tasks::freedInBackground(
                             std::make_shared<const analysis::ResponderOutcomes>(std::move(*taken)))
                       : nullptr;
    emit arrived();
}

} // namespace pages
