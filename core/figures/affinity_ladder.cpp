// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/affinity_ladder.h"

#include "core/figures/mechanism_words.h"
#include "core/pharmacology/potency_ladder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace figures {

using namespace Qt::StringLiterals;
using pharmacology::Rung;

namespace {

struct LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::AffinityLadder)
};

constexpr double unknownBound = std::numeric_limits<double>::quiet_NaN();
constexpr double halfBand = 0.28;

QString kiText(double nanomolar)
{
    constexpr double micro = 1000.0;
    return nanomolar >= micro ? LadderWords::tr("%1 µM").arg(digitsText(nanomolar / micro, 3))
                              : LadderWords::tr("%1 nM").arg(digitsText(nanomolar, 2));
}

/// Where a drug stands: one place each, in the order of the list.
double placeOfDrug(Figure& figure, const Rung& rung)
{
    const QString name = pharmacologyText(rung.name);
    const auto known = std::find_if(figure.x.ticks.begin(), figure.x.ticks.end(),
                                    [&](const Tick& tick) { return tick.label == name; });
    if (known != figure.x.ticks.end()) {
        return known->at;
    }
    figure.x.ticks.push_back(
        {.at = static_cast<double>(figure.x.ticks.size()), .label = name, .below = {}, .name = name});
    return figure.x.ticks.back().at;
}

// The ends of a band, shaded between them: its middle is no measurement and gets no mark.
void addBand(Figure& figure, const Rung& rung, double at)
{
    const double weakest = std::log10(*rung.affinity.upper);
    const double strongest = std::log10(*rung.affinity.lower);
    const std::vector<double> x = {at - halfBand, at + halfBand};
    const auto edge = [&](const QString& name, double y, bool shaded) {
        figure.means.push_back({.name = name,
                                .role = Role::Neutral,
                                .origin = study::Origin::Reported,
                                .level = 0.0,
                                .marked = false,
                                .x = x,
                                .y = {y, y},
                                .lower = std::vector<double>(2, shaded ? strongest : unknownBound),
                                .upper = std::vector<double>(2, shaded ? weakest : unknownBound),
                                .sd = {},
                                .n = {},
                                .place = {}});
    };
    edge(LadderWords::tr("%1: weakest of the published band").arg(pharmacologyText(rung.name)), weakest, true);
    edge(LadderWords::tr("%1: strongest of the published band").arg(pharmacologyText(rung.name)), strongest, false);
}

void addPoint(Figure& figure, const Rung& rung, double at)
{
    QString words = kiText(rung.affinity.value);
    if (rung.affinity.notConfirmed) {
        words = LadderWords::tr("%1, not confirmed").arg(words);
    } else if (rung.affinity.key == "mu.ki-rat") {
        words = LadderWords::tr("%1, in rats").arg(words);
    }
    figure.intervals.push_back({.name = pharmacologyText(rung.name),
                                .role = rung.compound == "ketamine" ? Role::Open : Role::Neutral,
                                .origin = study::Origin::Reported,
                                .x = {at},
                                .y = {std::log10(rung.affinity.value)},
                                .lower = {unknownBound},
                                .upper = {unknownBound},
                                .label = {words}});
}

} // namespace

Figure affinityLadder(bool showNotConfirmed)
{
    Figure figure;
    figure.key = u"affinity-ladder"_s;
    figure.badge = LadderWords::tr("Published numbers, different assays");
    figure.title = LadderWords::tr("How strongly it binds");
    figure.subtitle = LadderWords::tr("Affinity for mu receptors (Ki); the lower, the stronger");
    QStringList citations;
    for (const Rung& rung : pharmacology::potencyLadder()) {
        if (rung.affinity.notConfirmed && !showNotConfirmed) {
            continue;
        }
        const double at = placeOfDrug(figure, rung);
        if (rung.isBand) {
            addBand(figure, rung, at);
        } else {
            addPoint(figure, rung, at);
        }
        citations << LadderWords::tr("%1: %2", "drug, citation")
                         .arg(pharmacologyText(rung.name), QString::fromStdString(rung.affinity.citation));
    }
    figure.x.minimum = -0.5;
    figure.x.maximum = static_cast<double>(figure.x.ticks.size()) - 0.5;
    constexpr int strongest = -1;
    constexpr int weakest = 5;
    figure.y.label = LadderWords::tr("Ki, nM");
    figure.y.logarithmic = true;
    figure.y.minimum = strongest;
    figure.y.maximum = weakest;
    figure.y.ticks = decadeTicks(strongest, weakest);
    figure.y.grid = true;
    figure.legend = {
        {.text = LadderWords::tr("Ketamine"), .role = Role::Open, .observed = false},
        {.text = LadderWords::tr("Opioids: point or published band"), .role = Role::Neutral, .observed = false}};
    figure.summary = statementText("times-weaker");
    figure.caption =
        QStringList{statementText("weaker-is-not-safer"), statementText("assays-differ"), sourcesText(citations)}.join(
            u' ');
    return figure;
}

} // namespace figures
