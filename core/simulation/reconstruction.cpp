// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/reconstruction.h"

#include "core/base/random.h"
#include "core/simulation/score_table.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace simulation {

namespace {

/// Holds a draw against a list until one check fails. Which check fails most often is not known beforehand, so the one
/// that failed moves to the front: nearly every draw is then refused by its first check. The verdict is the same in any
/// order.
template <typename Check>
class Sieve
{
public:
    explicit Sieve(std::span<const Check> checks)
        : m_checks(checks)
        , m_order(checks.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    }

    [[nodiscard]] bool passes(const TrialDraw& draw, const ScoreTable& table)
    {
        for (auto place = m_order.begin(); place != m_order.end(); ++place) {
            if (!m_checks[*place].check(draw, table).passed) {
                std::rotate(m_order.begin(), place, place + 1);
                return false;
            }
        }
        return true;
    }

private:
    std::span<const Check> m_checks;
    std::vector<std::size_t> m_order;
};

} // namespace

base::Result<Reconstruction> reconstruct(const ReconstructionOptions& options, base::Progress& progress)
{
    constexpr int drawsBetweenReports = 64;
    base::Random seeds(options.seed);
    Sieve facts(publishedFacts());
    Sieve criteria(plausibilityCriteria());
    Reconstruction found;
    found.seed = options.seed;
    for (int tried = 1; tried <= options.maxDraws; ++tried) {
        if (tried % drawsBetweenReports == 1) {
            if (progress.cancelled()) {
                return base::fail(base::ErrorKind::Cancelled, "reconstruction");
            }
            progress.report(static_cast<double>(tried - 1) / options.maxDraws);
        }
        TrialDraw draw = drawTrial(options.model, seeds.next());
        const ScoreTable table(draw);
        if (!facts.passes(draw, table)) {
            continue;
        }
        ++found.drawsWithAllFacts;
        if (!criteria.passes(draw, table)) {
            continue;
        }
        found.drawsTried = tried;
        found.facts = checkFacts(draw);
        found.plausibility = checkPlausibility(draw);
        found.draw = std::move(draw);
        progress.report(1.0);
        return found;
    }
    return base::fail(base::ErrorKind::NotConverged, "reconstruction",
                      "no draw passes in " + std::to_string(options.maxDraws));
}

} // namespace simulation
