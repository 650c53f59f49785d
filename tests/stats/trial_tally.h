// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a method did in many simulated trials: its p values where there was no effect, and how often its interval held
// the effect that was there. Prints the row of docs/coverage.md that belongs to it, and holds the page to it.
#pragma once

#include <QFile>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

struct TrialTally
{
    static constexpr int trials = 2'000;

    QString method;
    std::vector<double> p;
    int intervals = 0, covered = 0;

    void addInterval(double lower, double truth, double upper)
    {
        ++intervals;
        covered += lower <= truth && truth <= upper ? 1 : 0;
    }

    [[nodiscard]] double coverage() const { return double(covered) / intervals; }

    [[nodiscard]] double shareBelow(double level) const
    {
        return double(std::count_if(p.begin(), p.end(), [&](double each) { return each <= level; })) / double(p.size());
    }

    /// Of the largest distance between the distribution of the p values and the uniform one, with the approximation of
    /// Stephens 1970 (J R Stat Soc B 32:115).
    [[nodiscard]] double kolmogorovSmirnovP() const
    {
        auto sorted = p;
        std::sort(sorted.begin(), sorted.end());
        const double count = double(sorted.size());
        double distance = 0.0;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            distance = std::max({distance, double(i + 1) / count - sorted[i], sorted[i] - double(i) / count});
        }
        const double root = std::sqrt(count);
        const double scaled = (root + 0.12 + 0.11 / root) * distance;
        double sum = 0.0;
        for (int k = 1; k <= 100; ++k) {
            sum += (k % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * k * k * scaled * scaled);
        }
        return std::clamp(sum, 0.0, 1.0);
    }

    [[nodiscard]] QString row() const
    {
        const auto percent = [](double share) { return QStringLiteral("%1 %").arg(100.0 * share, 0, 'f', 1); };
        QString text = QStringLiteral("| ") + method;
        for (const double level : {0.01, 0.05, 0.10}) {
            text += QStringLiteral(" | ") + (p.empty() ? QStringLiteral("–") : percent(shareBelow(level)));
        }
        return text + QStringLiteral(" | ") + (intervals == 0 ? QStringLiteral("–") : percent(coverage())) +
               QStringLiteral(" |");
    }
};

inline void verifyOnPage(const TrialTally& tally)
{
    QFile page(QStringLiteral(BLOCKADE_SOURCE_DIR "/docs/coverage.md"));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.fileName()));
    QVERIFY2(QString::fromUtf8(page.readAll()).contains(tally.row()),
             qPrintable(QStringLiteral("docs/coverage.md does not have:\n") + tally.row()));
}

/// 95 +- 1.5 %, three standard errors of 2,000 trials; p uniform.
inline void verifyExactlyCalibrated(const TrialTally& tally)
{
    QCOMPARE(int(tally.p.size()), TrialTally::trials);
    QVERIFY2(tally.kolmogorovSmirnovP() > 0.001, qPrintable(tally.row()));
    QVERIFY2(std::fabs(tally.coverage() - 0.95) <= 0.015, qPrintable(tally.row()));
    verifyOnPage(tally);
}

/// Never more false alarms than promised, never less coverage, but for three standard errors of the simulation.
inline void verifyConservative(const TrialTally& tally, double level = 0.95)
{
    for (const double alpha : {0.01, 0.05, 0.10}) {
        const double error = std::sqrt(alpha * (1.0 - alpha) / TrialTally::trials);
        QVERIFY2(tally.p.empty() || tally.shareBelow(alpha) <= alpha + 3.0 * error, qPrintable(tally.row()));
    }
    const double error = std::sqrt(level * (1.0 - level) / TrialTally::trials);
    QVERIFY2(tally.intervals == 0 || tally.coverage() >= level - 3.0 * error, qPrintable(tally.row()));
    QVERIFY(!tally.p.empty() || tally.intervals > 0);
    verifyOnPage(tally);
}
