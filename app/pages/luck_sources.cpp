// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_sources.h"

#include <QCoreApplication>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct LuckSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::LuckSources)
};

// Citations stay as they are in every language.
QString trialAbstract()
{
    return u"Williams 2018, Am J Psychiatry 175:1205, abstract"_s;
}

} // namespace

QStringList trueDifferenceSource()
{
    return {LuckSourceWords::tr("The true difference is illustrative: nobody knows it, and no means by condition were "
                                "published (%1). Move it, and see what would follow.")
                .arg(trialAbstract())};
}

QStringList differenceSdSource()
{
    return {LuckSourceWords::tr("6.232 points: standard deviation of the differences between ketamine and placebo in 24 "
                                "people, HAM-D-17 on day 2; derived from OpenNeuro ds005917 v1.0.1 "
                                "(doi:10.18112/openneuro.ds005917.v1.0.1, CC0). That of Williams 2018 was not "
                                "published.")};
}

QStringList completersSource()
{
    return {LuckSourceWords::tr("12 people completed both conditions. %1; read in the source itself.")
                .arg(trialAbstract())};
}

QStringList lookSource()
{
    return {LuckSourceWords::tr("30 people were planned, and the trial was halted at a planned look after 14. %1; read in "
                                "the source itself.")
                .arg(trialAbstract()),
            LuckSourceWords::tr("The rule of that look was looked for and not found: which boundary is set here is "
                                "illustrative.")};
}

QStringList illustrativeSource(const QString& why)
{
    return {LuckSourceWords::tr("Illustrative: ours, measured by nobody. %1").arg(why)};
}

QStringList daysBetweenSource()
{
    return {LuckSourceWords::tr("About 30 days between the infusions were planned. Williams 2018, a copy of its registry "
                                "entry (NCT02911597); read in a secondary source. How many days passed was not found.")};
}

QStringList halfTimeSource()
{
    return {LuckSourceWords::tr("Half-time of naltrexone's blockade in the brain: 72 to 108 hours in 5 people. Lee 1988, "
                                "abstract; read in the source itself. The start is the middle of the range; that the "
                                "fall is exponential is illustrative.")};
}

} // namespace pages
