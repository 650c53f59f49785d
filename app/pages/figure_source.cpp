// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/figure_source.h"

#include "app/text/error_text.h"
#include "core/figures/figures.h"
#include "core/study/design.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pages {

namespace {

// A slow core makes a figure of this many assessments in 3 ms.
constexpr std::size_t mostAtOnce = 20'000;

base::Result<figures::Figure> make(const QString& key, const study::Study& study, study::Selection selection,
                                   study::Side side)
{
    selection.side = side;
    return figures::makeFigure(key, study, selection);
}

FigureSource::SharedFigure shared(const QString& key, base::Result<figures::Figure> made)
{
    if (!made) {
        // An empty figure with the reason as its title: nothing left to draw is an answer, not an accident.
        made = figures::Figure{.key = key, .title = text::errorText(made.error())};
    }
    return tasks::freedInBackground(std::make_shared<const figures::Figure>(std::move(*made)));
}

} // namespace

FigureSource::FigureSource(QString key, QObject* parent)
    : QObject(parent)
    , m_key(std::move(key))
{}

FigureSource::~FigureSource()
{
    forget();
}

void FigureSource::forget()
{
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    m_figures.clear();
}

// Such figures are the same whichever visit is looked at, but for the sentence.
bool FigureSource::knowsEveryVisit() const
{
    return std::any_of(m_figures.begin(), m_figures.end(), [](const auto& side) {
        return side.second != nullptr && !side.second->moments.empty();
    });
}

FigureSource::SharedFigure FigureSource::figure(const study::SharedStudy& study, const study::Selection& selection)
{
    study::Selection kept = selection;
    kept.side = m_selection.side;
    study::Selection atThisVisit = m_selection;
    atThisVisit.visit = kept.visit;
    if (m_study == study && atThisVisit == kept && knowsEveryVisit()) {
        m_selection.visit = kept.visit;
    }
    if (m_study != study || m_selection != kept) {
        forget();
        m_study = study;
        m_selection = kept;
    }
    SharedFigure& figure = m_figures[selection.side];
    if (figure != nullptr) {
        return figure;
    }
    if (study->assessments.size() <= mostAtOnce) {
        figure = shared(m_key, make(m_key, *study, selection, selection.side));
        return figure;
    }
    if (!m_task || m_side != selection.side) {
        start(selection.side);
    }
    return nullptr;
}

void FigureSource::start(study::Side side)
{
    if (m_task) {
        m_task->cancel(); // what nobody looks at yet can wait
    }
    m_side = side;
    m_task = tasks::start(
        this,
        [key = m_key, study = m_study, selection = m_selection, side](base::Progress&) {
            return make(key, *study, selection, side);
        },
        [this, side](base::Result<figures::Figure> made) {
            m_task.reset();
            m_figures[side] = shared(m_key, std::move(made));
            emit arrived();
            constexpr std::array sides{study::Side::Reference, study::Side::Comparator, study::Side::Both};
            const auto next = std::find_if(sides.begin(), sides.end(),
                                           [this](study::Side other) { return m_figures[other] == nullptr; });
            const bool otherSides = study::suggestContrast(*m_study).has_value();
            if (m_task == nullptr && next != sides.end() && otherSides) {
                start(*next);
            }
        });
}

} // namespace pages
