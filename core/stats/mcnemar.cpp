// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mcnemar.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <limits>

namespace stats {

namespace {

// P(X < k) + P(X = k) / 2; falls as p grows.
double midCdf(int k, int n, double p)
{
    const double below = k > 0 ? binomialCdf(k - 1, n, p) : 0.0;
    return below + 0.5 * binomialProbability(k, n, p);
}

// The p at which midCdf is the given probability: halving is slow and cannot fail.
double shareWithMidCdf(int k, int n, double probability)
{
    double lower = 0.0;
    double upper = 1.0;
    for (int step = 0; step < 200 && lower < upper; ++step) {
        const double middle = 0.5 * (lower + upper);
        if (middle <= lower || middle >= upper) {
            break;
        }
        (midCdf(k, n, middle) > probability ? lower : upper) = middle;
    }
    return 0.5 * (lower + upper);
}

Share midShare(int events, int people, double level)
{
    if (people == 0) {
        return {};
    }
    const double tail = 0.5 * (1.0 - level);
    return {.value = static_cast<double>(events) / people,
            .lower = events == 0 ? 0.0 : shareWithMidCdf(events, people, 1.0 - tail),
            .upper = events == people ? 1.0 : shareWithMidCdf(events, people, tail)};
}

double odds(double share)
{
    return share >= 1.0 ? std::numeric_limits<double>::infinity() : share / (1.0 - share);
}

DiscordantTest discordantTest(double p, const Share& share)
{
    return {.p = std::min(p, 1.0),
            .share = share,
            .oddsLower = odds(share.lower),
            .oddsUpper = odds(share.upper)};
}

} // namespace

base::Result<double> exactMcNemarP(const PairedCounts& counts)
{
    const int first = counts.firstOnly;
    const int second = counts.secondOnly;
    if (std::min(counts.both, counts.neither) < 0 || std::min(first, second) < 0) {
        return base::fail(base::ErrorKind::InvalidValue, "pairs", "negative count");
    }
    if (first + second == 0) {
        return 1.0;
    }
    return std::min(2.0 * binomialCdf(std::min(first, second), first + second, 0.5), 1.0);
}

base::Result<McNemar> mcnemar(const PairedCounts& counts, double level)
{
    const int first = counts.firstOnly;
    const int second = counts.secondOnly;
    auto p = exactMcNemarP(counts);
    if (!p) {
        return base::pass(p);
    }
    auto exactShare = clopperPearson(first, first + second, level);
    if (!exactShare) {
        return base::pass(exactShare);
    }
    McNemar result{.discordant = first + second};
    if (result.discordant > 0) {
        result.odds = second == 0 ? std::numeric_limits<double>::infinity() : static_cast<double>(first) / second;
    }
    const int fewer = std::min(first, second);
    const bool nobody = result.discordant == 0;
    result.exact = discordantTest(*p, *exactShare);
    result.midP = discordantTest(nobody ? 1.0 : 2.0 * midCdf(fewer, result.discordant, 0.5),
                                 midShare(first, result.discordant, level));
    return result;
}

} // namespace stats
