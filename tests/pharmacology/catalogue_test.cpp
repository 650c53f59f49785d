// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/onset.h"
#include "core/pharmacology/potency_ladder.h"
#include "core/pharmacology/statements.h"

#include <QTest>

#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using pharmacology::Confidence;
using pharmacology::Parameter;

namespace {

/// What is wrong with how a number is presented; empty where nothing is.
QString objection(const Parameter& parameter)
{
    const bool hasWords = !parameter.key.empty() && !parameter.name.empty() && !parameter.citation.empty();
    if (!hasWords || !std::isfinite(parameter.value)) {
        return u"no key, name, citation or value"_s;
    }
    if ((parameter.confidence == Confidence::M) != parameter.notConfirmed) {
        return u"M and notConfirmed go together"_s;
    }
    if (parameter.confidence == Confidence::D && parameter.remark.empty()) {
        return u"derived without a recipe"_s;
    }
    const bool inRange = (!parameter.lower || *parameter.lower <= parameter.value) &&
                         (!parameter.upper || parameter.value <= *parameter.upper);
    return inRange ? QString() : u"outside its own range"_s;
}

double value(const char* compound, const char* key)
{
    return pharmacology::parameter(compound, key).value;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberHasItsSource();
    void keysAreUnique();
    void valuesAsPublished_data();
    void valuesAsPublished();
    void derivedValues();
    void racemateFromItsHalves();
    void notConfirmedIsFewAndSaid();
    void illustrativeModelsSaySo();
    void nothingUnknown();
    void ladderGoesDown();
    void timesWeaker();
    void onsetHasSources();
    void ssriWeeksBetweenAreNotThere();
    void nasalDifferencesAsPublished();
    void statementsHaveSources();
};

void CatalogueTest::everyNumberHasItsSource()
{
    std::size_t seen = 0;
    for (const auto& compound : pharmacology::compoundCatalogue()) {
        QVERIFY(!compound.name.empty() && !compound.description.empty());
        const auto parameters = pharmacology::allParameters(compound);
        QVERIFY2(!parameters.empty(), compound.key.c_str());
        for (const Parameter& parameter : parameters) {
            const QString wrong = objection(parameter);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QString::fromStdString(compound.key + " " + parameter.key + ": ") + wrong));
            ++seen;
        }
    }
    QVERIFY(seen > 70);
}

void CatalogueTest::keysAreUnique()
{
    std::set<std::string> compounds;
    for (const auto& compound : pharmacology::compoundCatalogue()) {
        QVERIFY2(compounds.insert(compound.key).second, compound.key.c_str());
        std::set<std::string> keys;
        for (const Parameter& parameter : compound.parameters) {
            QVERIFY2(keys.insert(parameter.key).second, parameter.key.c_str());
            QCOMPARE(&pharmacology::parameter(compound.key, parameter.key), &parameter);
        }
    }
    for (const char* key : {"ketamine", "esketamine", "norketamine", "naltrexone", "6beta-naltrexol", "fentanyl",
                            "morphine", "oxycodone", "sufentanil", "tramadol"}) {
        QVERIFY2(compounds.count(key) == 1, key);
    }
}

// Each against the fact sheet, section 3: a slip of the pen in the catalogue fails here.
void CatalogueTest::valuesAsPublished_data()
{
    QTest::addColumn<QString>("compound");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("expected");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* compound, const char* key, double expected, const char* code) {
        QTest::addRow("%s %s", compound, key)
            << QString::fromLatin1(compound) << QString::fromLatin1(key) << expected << QString::fromLatin1(code);
    };
    row("ketamine", "cmax", 185.0, "V");
    row("ketamine", "mu.pki", 4.38, "V");
    row("ketamine", "kappa.pki", 4.55, "V");
    row("ketamine", "delta.pki", 3.57, "V");
    row("ketamine", "clearance", 79.0, "V");
    row("ketamine", "volume", 252.0, "V");
    row("ketamine", "half-life", 120.0, "S");
    row("ketamine", "nmda.ki-salat", 0.119, "S");
    row("ketamine", "nmda.ic50-glun2a", 5.35, "S");
    row("ketamine", "free-fraction", 1.0 - 0.535, "S");
    row("esketamine", "nmda.ki", 0.30, "S");
    row("norketamine", "nmda.ki", 0.97, "S");
    row("naltrexone", "half-life", 4.0, "S");
    row("naltrexone", "clearance", 94.0, "V");
    row("naltrexone", "blockade-2mg", 27.0, "V");
    row("naltrexone", "blockade-5mg-a", 43.0, "V");
    row("naltrexone", "blockade-5mg-b", 46.0, "V");
    row("naltrexone", "blockade-5mg-c", 58.0, "V");
    row("naltrexone", "blockade-15mg", 61.0, "V");
    row("naltrexone", "blockade-50mg-a", 92.0, "V");
    row("naltrexone", "blockade-50mg-b", 98.0, "V");
    row("naltrexone", "over-90-percent", 49.0, "S");
    row("naltrexone", "steady-blockade", 94.9, "V");
    row("naltrexone", "cmax-50mg", 8.6, "M");
    row("6beta-naltrexol", "half-life", 13.0, "S");
    row("sufentanil", "mu.ki", 0.1380, "V");
    row("tramadol", "mu.ki", 12486.0, "V");
    row("morphine", "mu.ki-rat", 1.2, "V");
    row("fentanyl", "mu.ki", 1.346, "M");
    row("morphine", "mu.ki", 1.168, "M");
    row("oxycodone", "mu.ki", 25.87, "M");
}

void CatalogueTest::valuesAsPublished()
{
    QFETCH(QString, compound);
    QFETCH(QString, key);
    QFETCH(double, expected);
    const Parameter& parameter = pharmacology::parameter(compound.toStdString(), key.toStdString());
    QCOMPARE(parameter.value, expected);
    const auto code = pharmacology::confidenceKey(parameter.confidence);
    QTEST(QString::fromUtf8(code.data(), qsizetype(code.size())), "code");
}

// Facts 3.3: 41.7, 28.2 and 269 µM.
void CatalogueTest::derivedValues()
{
    QCOMPARE(QString::number(value("ketamine", "mu.ki"), 'f', 1), u"41.7"_s);
    QCOMPARE(QString::number(value("ketamine", "kappa.ki"), 'f', 1), u"28.2"_s);
    QCOMPARE(QString::number(value("ketamine", "delta.ki"), 'f', 0), u"269"_s);
    // 185 ng/mL is 0.78 µM (Zanos 2018, Table 1)
    QCOMPARE(QString::number(value("ketamine", "cmax") / value("ketamine", "molar-mass"), 'f', 2), u"0.78"_s);
}

// Half of each enantiomer binds as the racemate does.
void CatalogueTest::racemateFromItsHalves()
{
    const double s = value("esketamine", "mu.ki");
    const double r = 2.5 * s;
    QVERIFY(std::fabs(1.0 / (0.5 / s + 0.5 / r) / value("ketamine", "mu.ki") - 1.0) < 1e-14);
    QVERIFY(std::fabs(1.0 / (0.5 / 0.30 + 0.5 / 1.4) / value("ketamine", "nmda.ki") - 1.0) < 1e-14);
}

void CatalogueTest::notConfirmedIsFewAndSaid()
{
    std::set<std::string> unconfirmed;
    for (const auto& compound : pharmacology::compoundCatalogue()) {
        for (const Parameter& parameter : pharmacology::allParameters(compound)) {
            if (parameter.notConfirmed) {
                unconfirmed.insert(compound.key + "/" + parameter.key);
            }
        }
    }
    const std::set<std::string> expected{"naltrexone/protein-bound", "naltrexone/cmax-50mg", "fentanyl/mu.ki",
                                         "morphine/mu.ki", "oxycodone/mu.ki"};
    QVERIFY(unconfirmed == expected);
}

// A model with a number of ours in it is illustrative, and one without is not.
void CatalogueTest::illustrativeModelsSaySo()
{
    int models = 0;
    for (const auto& compound : pharmacology::compoundCatalogue()) {
        for (const auto& kinetics : compound.kinetics) {
            bool ours = false;
            for (const Parameter& parameter : pharmacology::parametersOf(kinetics)) {
                ours = ours || parameter.confidence == Confidence::Illustrative;
                QVERIFY2(!parameter.notConfirmed, "a model stands on numbers that are not confirmed");
            }
            QCOMPARE(kinetics.illustrative, ours);
            QCOMPARE(kinetics.remark.empty(), !ours);
            ++models;
        }
    }
    QCOMPARE(models, 4);
}

void CatalogueTest::nothingUnknown()
{
    QVERIFY(pharmacology::findCompound("aspirin") == nullptr);
    QVERIFY(pharmacology::findStatement("nonsense") == nullptr);
    QVERIFY(pharmacology::findCompound("naltrexone") != nullptr);
    // no Ki of naltrexone is confirmed: it must never come in
    for (const Parameter& parameter : pharmacology::findCompound("naltrexone")->parameters) {
        QVERIFY(parameter.key != "mu.ki");
    }
}

void CatalogueTest::ladderGoesDown()
{
    bool confirmed = true;
    double before = 1e9;
    int unconfirmed = 0;
    for (const auto& rung : pharmacology::potencyLadder()) {
        QCOMPARE(QString::fromStdString(rung.affinity.unit), u"nM"_s);
        QVERIFY(objection(rung.affinity).isEmpty());
        if (rung.affinity.notConfirmed) {
            confirmed = false;
            ++unconfirmed;
            QVERIFY(rung.affinity.value >= 1.0 && rung.affinity.value <= 100.0); // fits Volpe's band
            continue;
        }
        QVERIFY2(confirmed, "confirmed rungs come first");
        QVERIFY(rung.affinity.value <= before);
        before = rung.affinity.value;
        if (rung.isBand) {
            QCOMPARE(*rung.affinity.lower, 1.0);
            QCOMPARE(*rung.affinity.upper, 100.0);
        }
    }
    QCOMPARE(unconfirmed, 3);
    QCOMPARE(QString::fromStdString(pharmacology::potencyLadder().front().compound), u"ketamine"_s);
}

// Facts 3.3: 417 to 41,700 times.
void CatalogueTest::timesWeaker()
{
    const auto times = pharmacology::ketamineAgainstBand();
    QCOMPARE(std::round(times.least), 417.0);
    QCOMPARE(std::round(times.most / 100.0), 417.0);
}

void CatalogueTest::onsetHasSources()
{
    for (const auto& series : pharmacology::onsetSeries()) {
        QVERIFY(!series.points.empty());
        double before = 0.0;
        for (const auto& point : series.points) {
            QVERIFY2(objection(point.value).isEmpty(), qPrintable(objection(point.value)));
            QVERIFY2(!point.value.notConfirmed, point.value.key.c_str());
            QVERIFY(point.minutes >= before);
            before = point.minutes;
        }
    }
}

void CatalogueTest::ssriWeeksBetweenAreNotThere()
{
    constexpr double week = 7.0 * 24.0 * 60.0;
    std::vector<double> weeks;
    for (const auto& series : pharmacology::onsetSeries()) {
        if (series.key == "ssri") {
            QVERIFY(!series.notFound.empty());
            for (const auto& point : series.points) {
                if (point.measure == pharmacology::OnsetMeasure::ScaleDifference) {
                    weeks.push_back(point.minutes / week);
                    QCOMPARE(point.value.value, weeks.size() == 1 ? -1.07 : -3.3);
                }
            }
        }
    }
    QCOMPARE(weeks, (std::vector<double>{1.0, 6.0}));
}

// Daly 2018 prints group means too: the difference must be theirs, but for rounding.
void CatalogueTest::nasalDifferencesAsPublished()
{
    struct Row
    {
        const char* key;
        double at2h;
        double at24h;
    };

    const std::vector<Row> rows{{"esketamine-28mg", -16.4 + 9.7, -14.8 + 5.7},
                                {"esketamine-56mg", -14.3 + 9.7, -15.7 + 5.7},
                                {"esketamine-84mg", -17.6 + 9.7, -16.4 + 5.7}};
    std::size_t found = 0;
    for (const auto& series : pharmacology::onsetSeries()) {
        for (const Row& row : rows) {
            if (series.key == row.key) {
                QCOMPARE(series.points.size(), std::size_t(2));
                QVERIFY(std::fabs(series.points[0].value.value - row.at2h) < 0.051);
                QVERIFY(std::fabs(series.points[1].value.value - row.at24h) < 0.051);
                ++found;
            }
        }
    }
    QCOMPARE(found, rows.size());
}

void CatalogueTest::statementsHaveSources()
{
    std::set<std::string> keys;
    for (const auto& statement : pharmacology::statements()) {
        QVERIFY2(!statement.sentence.empty() && !statement.citation.empty(), statement.key.c_str());
        QVERIFY(statement.confidence != Confidence::M);
        QVERIFY(keys.insert(statement.key).second);
    }
    for (const char* key :
         {"weak-affinity", "not-measured", "over-90-percent", "weaker-is-not-safer", "all-four-survive"}) {
        QVERIFY2(pharmacology::findStatement(key) != nullptr, key);
    }
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
