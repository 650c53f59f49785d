// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/reconstruction.h"

#include "core/base/random.h"
#include "core/simulation/score_table.h"

#include <span>
#include <string>
#include <utility>

namespace simulation {

namespace {

/// Holds a draw against a list until one check fails. Which check fails most often is not known beforehand, so one that
/// has failed more often than those before it moves ahead of them: nearly every draw is then refused by its first
/// checks. The verdict is the same in any order.
template <typename Check>
class Sieve
{
public:
    explicit Sieve(std::span<const Check> checks)
    {
        for (const auto& check : checks) {
            m_order.push_back({&check, 0});
        }
    }

    [[nodiscard]] bool passes(const TrialDraw& draw, const ScoreTable& table)
    {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (!m_order[i].check->check(draw, table).passed) {
                ++m_order[i].failures;
                for (; i > 0 && m_order[i].failures > m_order[i - 1].failures; --i) {
                    std::swap(m_order[i], m_order[i - 1]);
                }
                return false;
            }
        }
        return true;
    }

private:
    struct Place
    {
        const Check* check;
        int failures;
    };

    std::vector<Place> m_order;
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
