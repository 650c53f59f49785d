// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/safety_source.h"

#include "core/figures/events.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <utility>

namespace pages {

namespace {

// Two analyses of a small study take less than half a frame.
constexpr std::size_t mostScoresForSafety = 5'000;

std::shared_ptr<const SafetyNumbers> makeSafety(const study::Study& study, const study::Selection& selection,
                                                base::Progress& progress)
{
    const auto nothing = [](const char* what) { return base::fail(base::ErrorKind::NotApplicable, what, ""); };
    SafetyNumbers made{.dissociation = nothing("CADSS"),
                       .mood = nothing("mood"),
                       .events = analysis::adverseEvents(study, selection),
                       .eventsFigure = nullptr};
    if (auto peak = analysis::atDissociationPeak(study, selection)) {
        made.dissociation = analysis::equivalence(study, *peak, progress);
    } else {
        made.dissociation = base::pass(peak);
    }
    if (const auto mood = moodSelection(study, selection)) {
        made.mood = analysis::equivalence(study, *mood, progress);
    }
    if (made.events && !made.events->terms.empty()) {
        if (auto figure = figures::events(study, selection, *made.events)) {
            made.eventsFigure = std::make_shared<const figures::Figure>(std::move(*figure));
        }
    }
    return tasks::freedInBackground(std::make_shared<const SafetyNumbers>(std::move(made)));
}

} // namespace

std::optional<study::Selection> moodSelection(const study::Study& study, const study::Selection& selection)
{
    const study::Scale* dissociation = analysis::dissociationScale(study);
    if (dissociation == nullptr || selection.scale != dissociation->id) {
        return study::byId(study.scales, selection.scale) != nullptr ? std::optional(selection) : std::nullopt;
    }
    study::Selection mood = selection;
    mood.visit = {};
    mood.scale = study.primaryScale;
    if (mood.scale == dissociation->id || study::byId(study.scales, mood.scale) == nullptr) {
        const auto other =
            std::find_if(study.scales.begin(), study.scales.end(),
                         [dissociation](const study::Scale& scale) { return scale.id != dissociation->id; });
        if (other == study.scales.end()) {
            return std::nullopt;
        }
        mood.scale = other->id;
    }
    return mood;
}

SafetySource::~SafetySource()
{
    if (m_task) {
        m_task->cancel();
    }
}

void SafetySource::ask(const study::SharedStudy& study, const study::Selection& selection)
{
    study::Selection asked = selection;
    asked.side = study::Side::Reference;
    asked.timeAxis = {};
    if (m_study == study && m_selection == asked) {
        if (m_numbers != nullptr) {
            emit arrived();
        }
        return;
    }
    m_study = study;
    m_selection = asked;
    m_numbers.reset();
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    if (study->assessments.size() <= mostScoresForSafety) {
        base::NoProgress unseen;
        m_numbers = makeSafety(*study, asked, unseen);
        emit arrived();
        return;
    }
    m_task = tasks::start(
        this, [study, asked](base::Progress& progress) { return makeSafety(*study, asked, progress); },
        [this](std::shared_ptr<const SafetyNumbers> made) {
            m_task.reset();
            m_numbers = std::move(made);
            emit arrived();
        });
}

} // namespace pages
