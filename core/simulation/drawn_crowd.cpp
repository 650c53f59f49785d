// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/drawn_crowd.h"

#include "core/simulation/early_stop.h"

#include <cmath>
#include <string>

namespace simulation {

std::optional<base::Error> crowdComplaint(const CrowdQuestion& question)
{
    using base::ErrorKind;
    constexpr double largestNumber = 1e100; // squares stay finite
    if (!(question.sd >= 1.0 / largestNumber && question.sd <= largestNumber)) {
        return base::Error{ErrorKind::InvalidValue, "sd", std::to_string(question.sd)};
    }
    if (!(std::fabs(question.effect) <= largestNumber) || std::fabs(question.effect / question.sd) > largestNumber) {
        return base::Error{ErrorKind::InvalidValue, "effect", std::to_string(question.effect)};
    }
    if (question.trials < 1 || question.trials > mostTrials) {
        return base::Error{ErrorKind::InvalidValue, "trials", std::to_string(question.trials)};
    }
    return std::nullopt;
}

void RunningMean::add(double value)
{
    ++m_count;
    const double away = value - m_mean;
    m_mean += away / m_count;
    m_squares += away * (value - m_mean);
}

double RunningMean::sd() const
{
    return m_count < 2 ? 0.0 : std::sqrt(m_squares / (m_count - 1.0));
}

double RunningMean::error() const
{
    return m_count < 2 ? 0.0 : sd() / std::sqrt(static_cast<double>(m_count));
}

} // namespace simulation
