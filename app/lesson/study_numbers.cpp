// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/study_numbers.h"

#include "app/text/study_text.h"
#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QLocale>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostScoresNow = 20'000; // a fraction of a frame

study::ArmId armOfSide(const study::Study& study, study::Side side)
{
    if (!study.contrast) {
        return study.arms.empty() || side == study::Side::Comparator ? study::ArmId() : study.arms.front().id;
    }
    return side == study::Side::Comparator ? study.contrast->comparator : study.contrast->reference;
}

} // namespace

std::shared_ptr<const StudyNumbers::Made> StudyNumbers::make(const study::Study& study, base::Progress& progress)
{
    auto made = std::make_shared<Made>();
    study::Selection selection = study::defaultSelection(study);
    selection.scale = {}; // all of them
    const analysis::SummaryOptions options{.level = 0.95, .detail = analysis::SummaryDetail::Means, .onlyVisit = {}};
    selection.measure = study::Measure::Score;
    if (auto scores = analysis::summarise(study, selection, progress, options)) {
        made->scores = std::move(*scores);
    }
    selection.measure = study::Measure::Change;
    if (auto changes = analysis::summarise(study, selection, progress, options)) {
        made->changes = std::move(*changes);
    }
    made->origin = study::studyOrigin(study);
    return made;
}

void StudyNumbers::ask(const study::SharedStudy& study)
{
    if (study == m_study) {
        return;
    }
    m_study = study;
    m_made.reset();
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    if (study->assessments.size() <= mostScoresNow) {
        base::NoProgress progress;
        m_made = make(*study, progress);
        emit arrived();
        return;
    }
    m_task = tasks::start(
        this, [study](base::Progress& progress) { return make(*study, progress); },
        [this](std::shared_ptr<const Made> made) {
            m_made = std::move(made);
            m_task.reset();
            emit arrived();
        });
}

const analysis::SummaryCell* StudyNumbers::cell(const evidence::Placeholder& placeholder, study::Side side,
                                                const analysis::Summary& summary) const
{
    const study::Scale* scale = study::byKey(m_study->scales, placeholder.scale);
    const study::Visit* visit = study::byKey(m_study->visits, placeholder.visit);
    if (scale == nullptr || visit == nullptr) {
        return nullptr;
    }
    return summary.cellOrShared(scale->id, armOfSide(*m_study, side), visit->id);
}

std::optional<double> StudyNumbers::value(const evidence::Placeholder& placeholder) const
{
    if (m_made == nullptr) {
        return std::nullopt;
    }
    const bool change = placeholder.kind == evidence::PlaceholderKind::Change;
    const auto* found = cell(placeholder, placeholder.side, change ? m_made->changes : m_made->scores);
    switch (placeholder.kind) {
    case evidence::PlaceholderKind::Difference: {
        const auto* reference = cell(placeholder, study::Side::Reference, m_made->scores);
        const auto* comparator = cell(placeholder, study::Side::Comparator, m_made->scores);
        if (reference == nullptr || comparator == nullptr) {
            return std::nullopt;
        }
        return comparator->mean - reference->mean;
    }
    case evidence::PlaceholderKind::Mean:
    case evidence::PlaceholderKind::Change:
        if (found != nullptr) {
            return found->mean;
        }
        return std::nullopt;
    case evidence::PlaceholderKind::People:
        return found != nullptr ? found->n : 0;
    case evidence::PlaceholderKind::Responders:
        if (found != nullptr && found->responders) {
            return *found->responders;
        }
        return std::nullopt;
    case evidence::PlaceholderKind::Remitters:
        if (found != nullptr && found->remitters) {
            return *found->remitters;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

QString StudyNumbers::text(const evidence::Placeholder& placeholder) const
{
    if (m_made == nullptr) {
        return u"…"_s;
    }
    const auto number = value(placeholder);
    if (!number) {
        return analysis::notAvailableText();
    }
    switch (placeholder.kind) {
    case evidence::PlaceholderKind::Mean:
    case evidence::PlaceholderKind::Change:
    case evidence::PlaceholderKind::Difference:
        return meanOf(placeholder.scale, *number);
    case evidence::PlaceholderKind::People:
    case evidence::PlaceholderKind::Responders:
    case evidence::PlaceholderKind::Remitters:
        break;
    }
    return QLocale().toString(static_cast<int>(*number));
}

QString StudyNumbers::meanOf(const QString& scale, double mean) const
{
    const study::Scale* known = m_study == nullptr ? nullptr : study::byKey(m_study->scales, scale);
    return known != nullptr ? analysis::meanText(mean, analysis::valueFormat(*known, study::Measure::Score))
                            : analysis::fixedText(mean, 1);
}

QString StudyNumbers::fill(const QString& words) const
{
    return evidence::filled(words, [this](const evidence::Placeholder& placeholder) { return text(placeholder); });
}

MeanCourse StudyNumbers::course(const QString& scaleKey, study::Side side) const
{
    MeanCourse course;
    const study::Scale* scale = m_study == nullptr ? nullptr : study::byKey(m_study->scales, scaleKey);
    if (m_made == nullptr || scale == nullptr) {
        return course;
    }
    const study::ArmId arm = armOfSide(*m_study, side);
    course.scale = scale->key;
    course.arm = study::armName(*m_study, arm);
    course.minimum = scale->minimum;
    course.maximum = scale->maximum;
    for (const study::VisitId id : study::visitsOf(*m_study, scale->id)) {
        const study::Visit* visit = study::byId(m_study->visits, id);
        const auto* found = m_made->scores.cellOrShared(scale->id, arm, id);
        if (visit != nullptr && found != nullptr) {
            course.points.push_back({.visit = visit->key,
                                     .label = visit->label.isEmpty() ? visit->key : visit->label,
                                     .day = study::visitDay(*visit),
                                     .mean = found->mean});
        }
    }
    return course;
}

QString StudyNumbers::origin() const
{
    return m_made != nullptr ? text::originText(m_made->origin) : QString();
}

} // namespace lesson
