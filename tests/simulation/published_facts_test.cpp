// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row for each published fact: it holds in the embedded study, and it would be missed if it did not.
#include "core/simulation/published_facts.h"
#include "core/simulation/reconstruction.h"
#include "tests/support/result_check.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace simulation;
using namespace Qt::StringLiterals;

using Breakage = std::function<void(TrialDraw&)>;

class PublishedFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holds_data();
    void holds();
    void isMissedWhenBroken_data();
    void isMissedWhenBroken();
    void keysAreUniqueAndCited();
    void emptyDrawPassesNothingByAccident();

private:
    static void addFactRows();

    TrialDraw m_draw;
};

namespace {

bool isUnder(const TrialDraw& draw, const DrawnScore& score, std::string_view arm)
{
    return score.period > 0 && draw.participants[score.participant].arms[std::size_t(score.period - 1)] == arm;
}

/// Runs over the scores of one scale in one arm.
void changeScores(TrialDraw& draw, std::string_view scale, std::string_view arm, DrawnVisitKind visit, int number,
                  const std::function<void(DrawnScore&, double before)>& change)
{
    const TrialDraw original = draw;
    for (auto& score : draw.scores) {
        if (score.scale == scale && isUnder(draw, score, arm) && score.visit == visit && score.number == number) {
            const auto before = scoreOf(original, score.participant, arm, scale, DrawnVisitKind::Baseline);
            change(score, before.value_or(0.0));
        }
    }
}

Breakage setDay(std::string_view scale, std::string_view arm, int day, double shareOfBaseline)
{
    return [=](TrialDraw& draw) {
        changeScores(draw, scale, arm, DrawnVisitKind::Day, day,
                     [&](DrawnScore& score, double before) { score.value = shareOfBaseline * before; });
    };
}

Breakage addOn(std::string_view scale, std::string_view arm, DrawnVisitKind visit, int number, double points)
{
    return [=](TrialDraw& draw) {
        changeScores(draw, scale, arm, visit, number,
                     [&](DrawnScore& score, double) { score.value += points + 0.1 * double(score.participant); });
    };
}

Breakage everyDose(const std::function<void(DrawnDose&)>& change)
{
    return [=](TrialDraw& draw) { std::for_each(draw.doses.begin(), draw.doses.end(), change); };
}

Breakage everyone(const std::function<void(DrawnParticipant&)>& change)
{
    return [=](TrialDraw& draw) { std::for_each(draw.participants.begin(), draw.participants.end(), change); };
}

// The smallest change found that should make the fact untrue.
QMap<QString, Breakage> breakages()
{
    QMap<QString, Breakage> all;
    const auto under = naltrexoneArm;
    all[u"studied"_s] = [](TrialDraw& draw) { draw.participants.push_back(draw.participants.front()); };
    all[u"completed-both"_s] = [](TrialDraw& draw) {
        const auto completes = [](const DrawnParticipant& person) { return person.periodsCompleted == 2; };
        std::find_if(draw.participants.begin(), draw.participants.end(), completes)->periodsCompleted = 1;
    };
    all[u"two-period-crossover"_s] =
        everyone([](DrawnParticipant& person) { person.arms = {std::string(placeboArm), std::string(naltrexoneArm)}; });
    all[u"ages"_s] = [](TrialDraw& draw) { draw.participants.back().ageYears = 71; };
    all[u"naltrexone-dose"_s] =
        everyDose([](DrawnDose& dose) { dose.amount = dose.substance == "naltrexone" ? 25.0 : dose.amount; });
    all[u"pretreatment-time"_s] = everyDose([](DrawnDose& dose) { dose.minute = dose.minute < 0 ? -30 : 0; });
    all[u"ketamine-dose"_s] =
        everyDose([](DrawnDose& dose) { dose.amount = dose.unit == "mg/kg" ? 0.4 : dose.amount; });
    all[u"infusion-time"_s] = everyDose([](DrawnDose& dose) { dose.durationMinutes /= 2; });
    all[u"interval"_s] = everyone([](DrawnParticipant& person) {
        if (person.infusionDays.size() == 2) {
            person.infusionDays[1] = 14;
        }
    });
    all[u"scales"_s] = [](TrialDraw& draw) {
        std::erase_if(draw.scores, [](const DrawnScore& score) { return score.scale == madrs; });
    };
    all[u"responders-placebo"_s] = setDay(hamd17, placeboArm, 1, 0.5); // half is just enough: all twelve respond
    all[u"remission-placebo"_s] = addOn(hamd17, placeboArm, DrawnVisitKind::Day, 1, 4.0);
    all[u"remission-naltrexone"_s] = setDay(hamd17, under, 1, 0.2);
    for (const auto& group : {u"responders"_s, u"completers"_s}) {
        all[u"hamd17-falls-blocked-"_s + group] = setDay(hamd17, under, 1, 1.0);
        all[u"hamd6-steady-blocked-"_s + group] = setDay(hamd6, under, 1, 0.7);
        all[u"madrs-steady-blocked-"_s + group] = setDay(madrs, under, 1, 0.7);
        for (const int day : {1, 3}) {
            all[u"hamd17-smaller-day-%1-"_s.arg(day) + group] = setDay(hamd17, under, day, 0.4);
            all[u"hamd6-smaller-day-%1-"_s.arg(day) + group] = setDay(hamd6, under, day, 0.4);
        }
        all[u"hamd17-alike-from-day-5-"_s + group] = addOn(hamd17, under, DrawnVisitKind::Day, 7, 12.0);
        all[u"hamd6-alike-from-day-5-"_s + group] = addOn(hamd6, under, DrawnVisitKind::Day, 14, 9.0);
        all[u"cadss-alike-"_s + group] = addOn(cadss, under, DrawnVisitKind::Minute, 80, 15.0);
    }
    const auto steadyWithPlacebo = [](std::string_view scale) {
        return [=](TrialDraw& draw) {
            for (const int day : {1, 3, 5, 7, 14}) {
                setDay(scale, placeboArm, day, 1.0)(draw);
            }
        };
    };
    all[u"hamd-item-3-weaker"_s] = steadyWithPlacebo(hamdItem3);
    all[u"madrs-item-10-weaker"_s] = steadyWithPlacebo(madrsItem10);
    all[u"cssrs-ideation-weaker"_s] = steadyWithPlacebo(cssrsIdeation);
    return all;
}

Measured measure(const QString& key, const TrialDraw& draw)
{
    const auto facts = publishedFacts();
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const PublishedFact& fact) { return fact.key == key.toStdString(); });
    return found == facts.end() ? Measured{} : found->check(draw, ScoreTable(draw));
}

} // namespace

void PublishedFactsTest::initTestCase()
{
    base::NoProgress progress;
    auto found = reconstruct({}, progress);
    QVERIFY_RESULT(found);
    m_draw = std::move(found->draw);
}

void PublishedFactsTest::addFactRows()
{
    QTest::addColumn<QString>("key");
    for (const auto& fact : publishedFacts()) {
        QTest::newRow(fact.key.c_str()) << QString::fromStdString(fact.key);
    }
}

void PublishedFactsTest::holds_data()
{
    addFactRows();
}

void PublishedFactsTest::holds()
{
    QFETCH(QString, key);
    const auto measured = measure(key, m_draw);
    QVERIFY2(measured.passed, measured.text.c_str());
    QVERIFY(!measured.text.empty());
}

void PublishedFactsTest::isMissedWhenBroken_data()
{
    addFactRows();
}

void PublishedFactsTest::isMissedWhenBroken()
{
    QFETCH(QString, key);
    const auto all = breakages();
    QVERIFY2(all.contains(key), "a fact without a draw that breaks it");
    auto broken = m_draw;
    all[key](broken);
    QVERIFY(!(broken == m_draw));
    const auto measured = measure(key, broken);
    QVERIFY2(!measured.passed, measured.text.c_str());
    QVERIFY(!measured.text.empty());
}

void PublishedFactsTest::keysAreUniqueAndCited()
{
    std::set<std::string> keys;
    for (const auto& fact : publishedFacts()) {
        QVERIFY2(keys.insert(fact.key).second, fact.key.c_str());
        QVERIFY2(!fact.sentence.empty() && !fact.citation.empty(), fact.key.c_str());
    }
    QVERIFY(keys.size() > 30);
}

void PublishedFactsTest::emptyDrawPassesNothingByAccident()
{
    for (const auto& result : checkFacts(TrialDraw{})) {
        // The only one an empty trial cannot contradict: none of its no responders was in remission.
        QCOMPARE(result.passed, result.key == "remission-naltrexone");
    }
}

QTEST_GUILESS_MAIN(PublishedFactsTest)
#include "published_facts_test.moc"
