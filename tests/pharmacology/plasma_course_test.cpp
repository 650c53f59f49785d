// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/plasma_course.h"
#include "tests/support/result_check.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using pharmacology::Absorbed;
using pharmacology::CompartmentModel;
using pharmacology::Dose;
using pharmacology::Infused;
using pharmacology::MetaboliteRates;
using pharmacology::PlasmaCourse;
using pharmacology::Rates;

namespace {

constexpr double weightKg = 70.0;

/// waiting as parent, waiting as metabolite, compartments 1 to 3, metabolite, gone
using Body = std::array<double, 7>;

/// The same body as differential equations, written down independently of the closed form.
struct Equations
{
    Rates rates;
    MetaboliteRates metabolite;
    double absorption = 0.0;

    [[nodiscard]] Body slope(const Body& x, double inflow) const
    {
        const double cleared = rates.k10 * x[2];
        return {-absorption * x[0],
                -absorption * x[1],
                inflow + absorption * x[0] - cleared - (rates.k12 + rates.k13) * x[2] + rates.k21 * x[3] +
                    rates.k31 * x[4],
                rates.k12 * x[2] - rates.k21 * x[3],
                rates.k13 * x[2] - rates.k31 * x[4],
                absorption * x[1] + metabolite.formedShare * cleared - metabolite.k * x[5],
                (1.0 - metabolite.formedShare) * cleared + metabolite.k * x[5]};
    }
};

Body moved(const Body& x, const Body& slope, double step)
{
    Body next = x;
    for (std::size_t i = 0; i < x.size(); ++i) {
        next[i] += step * slope[i];
    }
    return next;
}

/// Runge and Kutta's method of fourth order (Kutta 1901).
Body stepped(const Equations& equations, const Body& x, double inflow, double step)
{
    const Body a = equations.slope(x, inflow);
    const Body b = equations.slope(moved(x, a, step / 2), inflow);
    const Body c = equations.slope(moved(x, b, step / 2), inflow);
    const Body d = equations.slope(moved(x, c, step), inflow);
    Body next = x;
    for (std::size_t i = 0; i < x.size(); ++i) {
        next[i] += step / 6.0 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]);
    }
    return next;
}

bool isNear(double value, double expected, double relative)
{
    return std::fabs(value - expected) <= relative * std::fabs(expected);
}

Rates domino()
{
    return {.volumeLitres = 4.41, .k10 = 0.4381, .k12 = 0.5921, .k21 = 0.2470, .k13 = 0.5900, .k31 = 0.0146};
}

Rates clements()
{
    return {.volumeLitres = 122.654, .k10 = 0.0109, .k12 = 0.0186, .k21 = 0.0137};
}

base::Result<PlasmaCourse> courseOf(const Rates& rates, const std::vector<Dose>& doses)
{
    auto model = CompartmentModel::make(rates);
    if (!model) {
        return base::pass(model);
    }
    return PlasmaCourse::make(*model, doses);
}

} // namespace

class PlasmaCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void goldenValues_data();
    void goldenValues();
    void impliedClearance();
    void equalsNumericalIntegration_data();
    void equalsNumericalIntegration();
    void massBalance_data();
    void massBalance();
    void dosesAddUp();
    void aShortInfusionIsABolus();
    void oneCompartmentAsInTheBooks();
    void absorptionAsFastAsElimination();
    void nothingBeforeTheDose();
    void zeroDoseIsZero();
    void inTheEndNothingIsLeft();
    void volumesScaleWithWeight();
    void errors_data();
    void errors();
};

// Facts 3.1: 0.5 mg/kg over 40 min at 70 kg, computed there by Euler's method with steps of 0.005 min.
void PlasmaCourseTest::goldenValues_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("minute");
    QTest::addColumn<double>("expected");
    constexpr std::array minutes{5, 10, 20, 30, 40, 45, 60, 80, 110, 120, 180, 230, 240, 480, 1440};
    constexpr std::array clementsValues{33.2, 62.0, 109.5, 146.9, 177.3, 157.4, 115.4, 84.7,
                                        63.1, 58.8, 43.8,  35.9,  34.6,  13.9,  0.4};
    constexpr std::array dominoValues{155.3, 181.8, 209.6, 226.5, 240.3, 91.4, 55.1, 45.8,
                                      38.1,  35.8,  24.9,  18.4,  17.3,  4.1,  0.0};
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        QTest::addRow("Clements, %d min", minutes[i]) << u"clements-1981"_s << double(minutes[i]) << clementsValues[i];
        QTest::addRow("Domino, %d min", minutes[i]) << u"domino-1982"_s << double(minutes[i]) << dominoValues[i];
    }
}

void PlasmaCourseTest::goldenValues()
{
    QFETCH(QString, model);
    QFETCH(double, minute);
    QFETCH(double, expected);
    const auto body = pharmacology::modelFor(pharmacology::kinetics("ketamine", model.toStdString()), weightKg);
    QVERIFY_RESULT(body);
    const auto course = PlasmaCourse::make(*body, {{.mg = 0.5 * weightKg, .way = Infused{40.0}}});
    QVERIFY_RESULT(course);
    const double got = course->concentration(minute);
    QVERIFY2(std::fabs(got - expected) <= 0.06, qPrintable(QString::number(got)));
}

// Facts 3.1: clearance of 80.2 and 115.9 L/h, volumes at steady state of 4.13 and 2.76 L/kg.
void PlasmaCourseTest::impliedClearance()
{
    const auto& clementsModel = pharmacology::kinetics("ketamine", "clements-1981");
    const auto& dominoModel = pharmacology::kinetics("ketamine", "domino-1982");
    QVERIFY(std::fabs(pharmacology::clearanceLitresPerHour(clementsModel, weightKg) - 80.2) < 0.05);
    QVERIFY(std::fabs(pharmacology::clearanceLitresPerHour(dominoModel, weightKg) - 115.9) < 0.05);
    QVERIFY(std::fabs(pharmacology::steadyStateLitres(clementsModel, 1.0) - 4.13) < 0.005);
    QVERIFY(std::fabs(pharmacology::steadyStateLitres(dominoModel, 1.0) - 2.76) < 0.005);
}

void PlasmaCourseTest::equalsNumericalIntegration_data()
{
    QTest::addColumn<int>("compartments");
    QTest::addColumn<bool>("infused");
    QTest::addColumn<double>("rate"); // of absorption, or minutes of infusion
    QTest::newRow("one, infused") << 1 << true << 40.0;
    QTest::newRow("one, at once") << 1 << true << 0.0;
    QTest::newRow("Clements, infused") << 2 << true << 40.0;
    QTest::newRow("Clements, absorbed") << 2 << false << 0.05;
    QTest::newRow("Domino, infused") << 3 << true << 40.0;
    QTest::newRow("Domino, at once") << 3 << true << 0.0;
    QTest::newRow("Domino, absorbed") << 3 << false << 0.0146; // as fast as it returns from the third
}

void PlasmaCourseTest::equalsNumericalIntegration()
{
    QFETCH(int, compartments);
    QFETCH(bool, infused);
    QFETCH(double, rate);
    constexpr double mg = 35.0;
    const Rates rates =
        compartments == 1 ? Rates{.volumeLitres = 250.0, .k10 = 0.005} : (compartments == 2 ? clements() : domino());
    const MetaboliteRates metabolite{.volumeLitres = 100.0, .formedShare = 0.6, .k = 0.02};
    const auto model = CompartmentModel::make(rates, metabolite);
    QVERIFY_RESULT(model);
    Dose dose{.mg = mg};
    Equations equations{rates, metabolite, infused ? 0.0 : rate};
    Body body{};
    if (infused) {
        dose.way = Infused{rate};
        body[2] = rate > 0.0 ? 0.0 : mg;
    } else {
        dose.way = Absorbed{rate, 0.5, 0.3};
        body[0] = 0.5 * mg;
        body[1] = 0.3 * mg;
    }
    const auto course = PlasmaCourse::make(*model, {dose});
    QVERIFY_RESULT(course);
    constexpr int stepsAMinute = 500;
    double worst = 0.0;
    for (int minute = 0; minute < 480; ++minute) {
        const double inflow = infused && minute < rate ? mg / rate : 0.0;
        for (int i = 0; i < stepsAMinute; ++i) {
            body = stepped(equations, body, inflow, 1.0 / stepsAMinute);
        }
        const auto amounts = course->amounts(minute + 1.0);
        const auto apart = [&worst](double got, double expected) {
            if (expected > 0.0) {
                worst = std::fmax(worst, std::fabs(got / expected - 1.0));
            }
        };
        apart(course->concentration(minute + 1.0), body[2] / rates.volumeLitres * 1000.0);
        apart(course->metaboliteConcentration(minute + 1.0), body[5] / metabolite.volumeLitres * 1000.0);
        apart(amounts.compartment[1], body[3]);
        apart(amounts.compartment[2], body[4]);
        apart(amounts.eliminated, body[6]);
        apart(amounts.waiting, body[0] + body[1]);
    }
    QVERIFY2(worst < 1e-9, qPrintable(QString::number(worst)));
}

void PlasmaCourseTest::massBalance_data()
{
    QTest::addColumn<double>("minutes");    // of infusion
    QTest::addColumn<double>("absorption"); // 0: infused
    QTest::newRow("at once") << 0.0 << 0.0;
    QTest::newRow("40 minutes") << 40.0 << 0.0;
    QTest::newRow("a week") << 10080.0 << 0.0;
    QTest::newRow("absorbed") << 0.0 << 0.03;
    QTest::newRow("absorbed as fast as the metabolite goes") << 0.0 << 0.001;
    QTest::newRow("absorbed very fast") << 0.0 << 1e6;
}

void PlasmaCourseTest::massBalance()
{
    QFETCH(double, minutes);
    QFETCH(double, absorption);
    const auto model =
        CompartmentModel::make(domino(), MetaboliteRates{.volumeLitres = 9, .formedShare = 0.7, .k = 0.001});
    QVERIFY_RESULT(model);
    Dose dose{.mg = 35.0, .minute = 10.0, .way = Infused{minutes}};
    if (absorption > 0.0) {
        dose.way = Absorbed{absorption, 0.4, 0.25};
    }
    const auto course = PlasmaCourse::make(*model, {dose, {.mg = 10.0, .minute = 300.0, .way = Infused{15.0}}});
    QVERIFY_RESULT(course);
    for (const double minute : {0.0, 10.0, 10.001, 11.0, 30.0, 50.0, 51.0, 300.0, 307.0, 1000.0, 1e4, 1e5}) {
        const double total = course->amounts(minute).total();
        const double given = course->given(minute);
        QVERIFY2(std::fabs(total - given) <= 1e-12 * given,
                 qPrintable(u"%1 min: %2 of %3"_s.arg(minute).arg(total, 0, 'g', 17).arg(given)));
        QVERIFY(course->amounts(minute).eliminated >= 0.0);
    }
    QCOMPARE(course->given(1e5), 45.0);
}

void PlasmaCourseTest::dosesAddUp()
{
    const Dose first{.mg = 35.0, .way = Infused{40.0}};
    const Dose second{.mg = 20.0, .minute = 25.0, .way = Infused{0.0}};
    const auto both = courseOf(clements(), {first, second});
    const auto one = courseOf(clements(), {first});
    const auto other = courseOf(clements(), {second});
    QVERIFY_RESULT(both);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    for (const double minute : {0.0, 10.0, 24.9, 25.0, 40.0, 300.0}) {
        QCOMPARE(both->concentration(minute), one->concentration(minute) + other->concentration(minute));
    }
}

void PlasmaCourseTest::aShortInfusionIsABolus()
{
    const auto bolus = courseOf(domino(), {{.mg = 35.0, .way = Infused{0.0}}});
    QVERIFY_RESULT(bolus);
    QVERIFY(isNear(bolus->concentration(0.0), 35.0 / 4.41 * 1000.0, 1e-14));
    for (const double length : {1e-9, 1e-300}) {
        const auto brief = courseOf(domino(), {{.mg = 35.0, .way = Infused{length}}});
        QVERIFY_RESULT(brief);
        for (const double minute : {1.0, 10.0, 500.0}) {
            QVERIFY(isNear(brief->concentration(minute), bolus->concentration(minute), 1e-8));
        }
    }
}

void PlasmaCourseTest::oneCompartmentAsInTheBooks()
{
    const Rates rates{.volumeLitres = 20.0, .k10 = 0.02};
    const auto infused = courseOf(rates, {{.mg = 60.0, .way = Infused{30.0}}});
    const auto absorbed = courseOf(rates, {{.mg = 60.0, .way = Absorbed{0.1, 0.5, 0.0}}});
    QVERIFY_RESULT(infused);
    QVERIFY_RESULT(absorbed);
    const double atEnd = 2.0 / 0.02 / 20.0 * (1.0 - std::exp(-0.6)) * 1000.0;
    QVERIFY(isNear(infused->concentration(30.0), atEnd, 1e-14));
    QVERIFY(isNear(infused->concentration(90.0), atEnd * std::exp(-1.2), 1e-14));
    const double bateman = 30.0 * 0.1 / 20.0 / 0.08 * (std::exp(-0.4) - std::exp(-2.0)) * 1000.0;
    QVERIFY(isNear(absorbed->concentration(20.0), bateman, 1e-14));
    QCOMPARE(absorbed->amounts(20.0).lost, 30.0);
}

// Equal rates make the textbook formula 0 / 0; its limit is dose * k * t * exp(-k t) / volume.
void PlasmaCourseTest::absorptionAsFastAsElimination()
{
    const auto course = courseOf({.volumeLitres = 20.0, .k10 = 0.02}, {{.mg = 60.0, .way = Absorbed{0.02, 1.0, 0.0}}});
    QVERIFY_RESULT(course);
    QVERIFY(isNear(course->concentration(50.0), 60.0 * 0.02 * 50.0 * std::exp(-1.0) / 20.0 * 1000.0, 1e-14));
    const auto model = CompartmentModel::make({.volumeLitres = 20.0, .k10 = 0.02},
                                              MetaboliteRates{.volumeLitres = 20.0, .formedShare = 1.0, .k = 0.02});
    QVERIFY_RESULT(model);
    const auto chain = PlasmaCourse::make(*model, {{.mg = 60.0, .way = Absorbed{0.02, 1.0, 0.0}}});
    QVERIFY_RESULT(chain);
    QVERIFY(isNear(chain->metaboliteConcentration(50.0), 60.0 * 0.5 * std::exp(-1.0) / 20.0 * 1000.0, 1e-13));
    QVERIFY(isNear(chain->amounts(50.0).total(), 60.0, 1e-14));
}

void PlasmaCourseTest::nothingBeforeTheDose()
{
    const auto course = courseOf(clements(), {{.mg = 35.0, .minute = 5.0, .way = Infused{40.0}}});
    QVERIFY_RESULT(course);
    QCOMPARE(course->concentration(4.999), 0.0);
    QCOMPARE(course->concentration(std::numeric_limits<double>::quiet_NaN()), 0.0);
    QCOMPARE(course->amounts(4.999).total(), 0.0);
    QCOMPARE(course->given(4.999), 0.0);
}

void PlasmaCourseTest::zeroDoseIsZero()
{
    for (const double minutes : {0.0, 40.0}) {
        const auto course = courseOf(clements(), {{.mg = 0.0, .way = Infused{minutes}}});
        QVERIFY_RESULT(course);
        QCOMPARE(course->concentration(20.0), 0.0);
        QCOMPARE(course->amounts(20.0).total(), 0.0);
    }
    const auto nothing = courseOf(clements(), {});
    QVERIFY_RESULT(nothing);
    QCOMPARE(nothing->concentration(20.0), 0.0);
}

void PlasmaCourseTest::inTheEndNothingIsLeft()
{
    const auto model =
        CompartmentModel::make(domino(), MetaboliteRates{.volumeLitres = 9, .formedShare = 0.7, .k = 1e-3});
    QVERIFY_RESULT(model);
    const auto course =
        PlasmaCourse::make(*model, {{.mg = 35.0, .way = Infused{40.0}}, {.mg = 5.0, .way = Absorbed{1e9, 0.5, 0.5}}});
    QVERIFY_RESULT(course);
    for (const double minute : {1e12, 1e300, std::numeric_limits<double>::infinity()}) {
        QCOMPARE(course->concentration(minute), 0.0);
        QCOMPARE(course->metaboliteConcentration(minute), 0.0);
        QVERIFY(isNear(course->amounts(minute).eliminated, 40.0, 1e-12));
    }
}

void PlasmaCourseTest::volumesScaleWithWeight()
{
    const auto& kinetics = pharmacology::kinetics("ketamine", "clements-1981");
    for (const double weight : {50.0, 120.0}) {
        const auto model = pharmacology::modelFor(kinetics, weight);
        QVERIFY_RESULT(model);
        QVERIFY(isNear(model->rates().volumeLitres, 1.7522 * weight, 1e-15));
    }
    for (const double weight :
         {0.0, -70.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const auto model = pharmacology::modelFor(kinetics, weight);
        QVERIFY(!model);
        QCOMPARE(QString::fromStdString(model.error().subject), u"weight"_s);
    }
    const auto nose = pharmacology::modelFor(pharmacology::kinetics("esketamine", "nasal"), 50.0);
    QVERIFY_RESULT(nose);
    QCOMPARE(nose->rates().volumeLitres, 709.0); // its source ties it to no weight
}

void PlasmaCourseTest::errors_data()
{
    QTest::addColumn<double>("mg");
    QTest::addColumn<double>("minute");
    QTest::addColumn<double>("infusion");
    QTest::addColumn<double>("absorption"); // 0: infused
    QTest::addColumn<double>("available");
    QTest::addColumn<double>("firstPass");
    QTest::addColumn<QString>("subject");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("negative dose") << -1.0 << 0.0 << 40.0 << 0.0 << 1.0 << 0.0 << u"dose"_s;
    QTest::newRow("dose NaN") << nan << 0.0 << 40.0 << 0.0 << 1.0 << 0.0 << u"dose"_s;
    QTest::newRow("a million tonnes") << 1e15 << 0.0 << 40.0 << 0.0 << 1.0 << 0.0 << u"dose"_s;
    QTest::newRow("minute") << 1.0 << nan << 40.0 << 0.0 << 1.0 << 0.0 << u"minute"_s;
    QTest::newRow("infusion") << 1.0 << 0.0 << -40.0 << 0.0 << 1.0 << 0.0 << u"infusion"_s;
    QTest::newRow("rate") << 1.0 << 0.0 << 0.0 << -1.0 << 1.0 << 0.0 << u"absorption rate"_s;
    QTest::newRow("available") << 1.0 << 0.0 << 0.0 << 0.1 << 1.1 << 0.0 << u"bioavailability"_s;
    QTest::newRow("more than all") << 1.0 << 0.0 << 0.0 << 0.1 << 0.8 << 0.3 << u"first pass"_s;
    QTest::newRow("no metabolite") << 1.0 << 0.0 << 0.0 << 0.1 << 0.5 << 0.3 << u"first pass"_s;
}

void PlasmaCourseTest::errors()
{
    QFETCH(double, mg);
    QFETCH(double, minute);
    QFETCH(double, infusion);
    QFETCH(double, absorption);
    QFETCH(double, available);
    QFETCH(double, firstPass);
    QFETCH(QString, subject);
    Dose dose{.mg = mg, .minute = minute, .way = Infused{infusion}};
    if (absorption != 0.0) {
        dose.way = Absorbed{absorption, available, firstPass};
    }
    const auto course = courseOf(clements(), {dose});
    QVERIFY(!course);
    QCOMPARE(int(course.error().kind), int(base::ErrorKind::InvalidValue));
    QCOMPARE(QString::fromStdString(course.error().subject), subject);
}

QTEST_GUILESS_MAIN(PlasmaCourseTest)
#include "plasma_course_test.moc"
