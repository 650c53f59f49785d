// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/mechanism_words.h"

#include "core/analysis/number_text.h"
#include "core/pharmacology/statements.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct SharedMechanismWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::MechanismWords)
};

} // namespace

QString modelBadge()
{
    return SharedMechanismWords::tr("Modelled, not measured");
}

QString digitsText(double value, int digits)
{
    constexpr int mostDecimals = 4;
    if (value == 0.0 || !std::isfinite(value)) {
        return analysis::fixedText(value, 0);
    }
    const int beforePoint = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    int decimals = std::clamp(digits - beforePoint, 0, mostDecimals);
    const auto rounded = [value](int places) { return std::round(value * std::pow(10.0, places)); };
    while (decimals > 0 && rounded(decimals) == 10.0 * rounded(decimals - 1)) {
        --decimals; // 50.0 says no more than 50
    }
    return analysis::fixedText(value, decimals);
}

QString statementText(const char* key)
{
    const pharmacology::Statement* statement = pharmacology::findStatement(key);
    if (statement == nullptr) {
        return {};
    }
    return SharedMechanismWords::tr("%1 (%2)", "statement, its source")
        .arg(pharmacologyText(statement->sentence), QString::fromStdString(statement->citation));
}

QString sourcesText(const QStringList& citations)
{
    QStringList once = citations;
    once.removeDuplicates();
    return SharedMechanismWords::tr("Sources: %1.").arg(once.join(u"; "_s));
}

std::vector<Tick> decadeTicks(int lowest, int highest)
{
    std::vector<Tick> ticks;
    for (int power = lowest; power <= highest; ++power) {
        ticks.push_back({.at = static_cast<double>(power),
                         .label = analysis::fixedText(std::pow(10.0, power), std::max(0, -power)),
                         .below = {},
                         .name = {}});
    }
    return ticks;
}

} // namespace figures
