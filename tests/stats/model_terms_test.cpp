// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mixed_model.h"
#include "core/stats/model_terms.h"
#include "tests/stats/model_samples.h"
#include "tests/support/result_check.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

class ModelTermsTest : public QObject
{
    Q_OBJECT

private slots:

    void columnsAreThoseOfR_data() { cases(); }

    void columnsAreThoseOfR();

    void typeThreeMatchesReference_data() { cases(); }

    void typeThreeMatchesReference();

    void meansMatchReference_data() { cases(); }

    void meansMatchReference();
    void differencesOfMeans();
    void errors();

private:
    static void cases();
};

namespace {

struct FramedSample
{
    stats::ModelFrame frame;
    std::vector<double> y;
    std::vector<int> subjects;
};

FramedSample framedSample(const QJsonObject& row)
{
    FramedSample sample;
    for (const auto& item : row["factors"_L1].toArray()) {
        const auto factor = item.toObject();
        stats::Factor read{factor["name"_L1].toString().toStdString(), {}, wholeNumbers(factor["values"_L1])};
        for (const auto& level : factor["levels"_L1].toArray()) {
            read.levels.push_back(level.toString().toStdString());
        }
        sample.frame.factors.push_back(read);
    }
    for (const auto& item : row["covariates"_L1].toArray()) {
        const auto covariate = item.toObject();
        sample.frame.covariates.push_back(
            {covariate["name"_L1].toString().toStdString(), numbers(covariate["values"_L1])});
    }
    for (const auto& item : row["terms"_L1].toArray()) {
        stats::Term term;
        for (const auto& variable : item.toArray()) {
            term.push_back(variable.toString().toStdString());
        }
        sample.frame.terms.push_back(term);
    }
    sample.y = numbers(row["y"_L1]);
    sample.subjects = wholeNumbers(row["subject"_L1]);
    return sample;
}

base::Result<stats::MixedFit> interceptFit(const FramedSample& sample)
{
    auto design = stats::modelDesign(sample.frame);
    if (!design) {
        return base::pass(design);
    }
    return stats::fitInterceptModel(sample.y, design->matrix, sample.subjects);
}

stats::ModelFrame smallFrame()
{
    return {{{"arm", {"p", "k"}, {0, 1, 0, 1}}, {"day", {"1", "2"}, {0, 0, 1, 1}}}, {}, {{"arm"}, {"day"}}};
}

} // namespace

void ModelTermsTest::cases()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto& row : referenceValues("model_terms")["cases"_L1].toArray()) {
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void ModelTermsTest::columnsAreThoseOfR()
{
    QFETCH(QJsonObject, row);
    const auto design = stats::modelDesign(framedSample(row).frame);
    QVERIFY_RESULT(design);
    const auto names = row["columns"_L1].toArray();
    QCOMPARE(design->matrix.columns.size(), std::size_t(names.size()));
    for (std::size_t i = 0; i < design->matrix.columns.size(); ++i) {
        QCOMPARE(QString::fromStdString(design->matrix.columns[i]), names[qsizetype(i)].toString());
    }
    std::size_t at = 0;
    for (const auto& expected : row["firstRows"_L1].toArray()) {
        for (const double value : numbers(expected)) {
            QCOMPARE(design->matrix.values[at++], value);
        }
    }
}

void ModelTermsTest::typeThreeMatchesReference()
{
    using stats::DegreesOfFreedom;
    QFETCH(QJsonObject, row);
    const auto sample = framedSample(row);
    const auto fit = interceptFit(sample);
    QVERIFY_RESULT(fit);
    for (const auto method : {DegreesOfFreedom::Satterthwaite, DegreesOfFreedom::KenwardRogerLinear}) {
        const auto expected =
            row[method == DegreesOfFreedom::Satterthwaite ? "satterthwaite"_L1 : "kenwardRoger"_L1].toObject();
        const auto names = expected["name"_L1].toArray();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto name = names[i].toString().toStdString();
            const auto contrasts = stats::typeThreeContrasts(sample.frame, name);
            QVERIFY_RESULT(contrasts);
            const auto test = stats::testHypothesis(*fit, name, *contrasts, {.degreesOfFreedom = method});
            QVERIFY_RESULT(test);
            QCOMPARE(test->numeratorDegreesOfFreedom, numbers(expected["numerator"_L1])[std::size_t(i)]);
            VERIFY_NEAR(*test->denominatorDegreesOfFreedom, numbers(expected["denominator"_L1])[std::size_t(i)], 1e-4);
            VERIFY_NEAR(test->f, numbers(expected["f"_L1])[std::size_t(i)], 1e-5);
            VERIFY_NEAR(test->p, numbers(expected["p"_L1])[std::size_t(i)], 1e-4);
        }
    }
}

void ModelTermsTest::meansMatchReference()
{
    using stats::DegreesOfFreedom;
    QFETCH(QJsonObject, row);
    const auto sample = framedSample(row);
    const auto fit = interceptFit(sample);
    QVERIFY_RESULT(fit);
    for (const auto& item : row["means"_L1].toArray()) {
        std::vector<std::string> factors;
        for (const auto& factor : item.toObject()["factors"_L1].toArray()) {
            factors.push_back(factor.toString().toStdString());
        }
        const auto means = stats::leastSquaresMeans(sample.frame, factors);
        QVERIFY_RESULT(means);
        for (const auto method : {DegreesOfFreedom::Satterthwaite, DegreesOfFreedom::KenwardRogerLinear}) {
            const bool isSatterthwaite = method == DegreesOfFreedom::Satterthwaite;
            const auto expected = item.toObject()[isSatterthwaite ? "satterthwaite"_L1 : "kenwardRoger"_L1].toObject();
            QCOMPARE(means->size(), numbers(expected["estimate"_L1]).size());
            for (std::size_t i = 0; i < means->size(); ++i) {
                const auto test = stats::testContrast(*fit, means->at(i), {.degreesOfFreedom = method});
                QVERIFY_RESULT(test);
                VERIFY_NEAR(test->estimate, numbers(expected["estimate"_L1])[i], 1e-6);
                VERIFY_NEAR(test->se, numbers(expected["se"_L1])[i], 1e-6);
                VERIFY_NEAR(*test->degreesOfFreedom, numbers(expected["df"_L1])[i], 1e-4);
            }
        }
    }
}

void ModelTermsTest::differencesOfMeans()
{
    const auto means = stats::leastSquaresMeans(smallFrame(), {"arm"});
    QVERIFY_RESULT(means);
    QCOMPARE(means->at(1).name, std::string("k"));
    QCOMPARE(means->at(1).weights, (std::vector{1.0, 1.0, 0.5}));
    const auto differences = stats::pairwiseDifferences(*means);
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(differences[0].name, std::string("k - p"));
    QCOMPARE(differences[0].weights, (std::vector{0.0, 1.0, 0.0}));
}

void ModelTermsTest::errors()
{
    using base::ErrorKind;
    auto frame = smallFrame();
    frame.terms = {{"weight"}};
    QCOMPARE(stats::modelDesign(frame).error().kind, ErrorKind::InvalidValue);
    frame = smallFrame();
    frame.factors[0].levelOf[2] = 2;
    QCOMPARE(stats::modelDesign(frame).error().kind, ErrorKind::InvalidValue);
    frame = smallFrame();
    frame.factors[1].levels = {"1"};
    QCOMPARE(stats::modelDesign(frame).error().kind, ErrorKind::NotEnoughData);
    frame = smallFrame();
    frame.terms = {{"arm"}, {"arm", "day"}};
    QCOMPARE(stats::typeThreeContrasts(frame, "arm:day").error().kind, ErrorKind::NotApplicable);
    frame.terms = {{"arm"}, {"day"}, {"arm", "day"}};
    frame.factors[0].levelOf[3] = 0; // no row with the second arm on the second day
    QCOMPARE(stats::typeThreeContrasts(frame, "arm").error().kind, ErrorKind::SingularDesign);
    QCOMPARE(stats::typeThreeContrasts(smallFrame(), "week").error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::leastSquaresMeans(smallFrame(), {"week"}).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(stats::modelDesign({}).error().kind, ErrorKind::NotEnoughData);
}

QTEST_GUILESS_MAIN(ModelTermsTest)
#include "model_terms_test.moc"
