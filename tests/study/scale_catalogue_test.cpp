// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/scale_catalogue.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using study::ScaleDefinition;

class ScaleCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEntry_data();
    void everyEntry();
    void keysAreUniqueAfterFolding();
    void ranges_data();
    void ranges();
    void found_data();
    void found();
    void notFound();
    void wholeScoresUnlessAMarkOnALine();
};

void ScaleCatalogueTest::everyEntry_data()
{
    QTest::addColumn<QString>("key");
    for (const ScaleDefinition& scale : study::scaleCatalogue()) {
        QTest::newRow(qPrintable(scale.key)) << scale.key;
    }
}

// What is published has its source beside it, and bands leave no whole score of the range without a name.
void ScaleCatalogueTest::everyEntry()
{
    QFETCH(QString, key);
    const ScaleDefinition* scale = study::catalogueScale(key);
    QVERIFY(scale != nullptr);
    QCOMPARE(scale->key, key);
    QVERIFY(!scale->name.isEmpty());
    QVERIFY(!scale->description.isEmpty());
    QVERIFY(!scale->source.isEmpty());
    QVERIFY(scale->minimum < scale->maximum);

    QCOMPARE(scale->bands.empty(), scale->bandsSource.isEmpty());
    QCOMPARE(!scale->responseFraction, scale->responseSource.isEmpty());
    QCOMPARE(!scale->remissionThreshold, scale->remissionSource.isEmpty());
    if (scale->responseFraction) {
        QVERIFY(*scale->responseFraction > 0.0 && *scale->responseFraction <= 1.0);
    }
    if (scale->remissionThreshold) {
        QVERIFY(*scale->remissionThreshold > scale->minimum && *scale->remissionThreshold < scale->maximum);
    }
    if (!scale->bands.empty()) {
        QCOMPARE(scale->bands.front().from, scale->minimum);
        QCOMPARE(scale->bands.back().to, scale->maximum);
    }
    QSet<QString> names;
    for (std::size_t i = 0; i < scale->bands.size(); ++i) {
        const study::SeverityBand& band = scale->bands[i];
        QVERIFY(!band.name.isEmpty());
        QVERIFY(!names.contains(band.name));
        names.insert(band.name);
        QVERIFY(band.from <= band.to);
        if (i > 0) {
            QCOMPARE(band.from, scale->bands[i - 1].to + 1.0);
        }
    }
}

void ScaleCatalogueTest::keysAreUniqueAfterFolding()
{
    QSet<QString> keys;
    for (const ScaleDefinition& scale : study::scaleCatalogue()) {
        const QString folded = study::foldedKey(scale.key);
        QVERIFY2(!keys.contains(folded), qPrintable(scale.key));
        keys.insert(folded);
    }
}

void ScaleCatalogueTest::ranges_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("remission"); // -1: no rule
    // items x highest rating: 9 x 4 + 8 x 2, 5 x 4 + 1 x 2, 10 x 6, 23 x 4, 9 domains x 3, 21 x 3, 9 x 3
    QTest::newRow("HAM-D-17") << u"HAM-D-17"_s << 9.0 * 4 + 8 * 2 << 7.0;
    QTest::newRow("HAM-D-6") << u"HAM-D-6"_s << 5.0 * 4 + 2 << 4.0;
    QTest::newRow("MADRS") << u"MADRS"_s << 10.0 * 6 << 9.0;
    QTest::newRow("CADSS") << u"CADSS"_s << 23.0 * 4 << -1.0;
    QTest::newRow("QIDS-SR") << u"QIDS-SR"_s << 9.0 * 3 << 5.0;
    QTest::newRow("BDI-II") << u"BDI-II"_s << 21.0 * 3 << -1.0;
    QTest::newRow("PHQ-9") << u"PHQ-9"_s << 9.0 * 3 << 4.0;
    QTest::newRow("C-SSRS ideation") << u"C-SSRS ideation"_s << 5.0 << -1.0;
    QTest::newRow("VAS craving") << u"VAS craving"_s << 100.0 << -1.0;
}

void ScaleCatalogueTest::ranges()
{
    QFETCH(QString, key);
    QFETCH(double, maximum);
    QFETCH(double, remission);
    const ScaleDefinition* scale = study::catalogueScale(key);
    QVERIFY(scale != nullptr);
    QCOMPARE(scale->minimum, 0.0);
    QCOMPARE(scale->maximum, maximum);
    QVERIFY(scale->direction == study::Direction::HigherIsWorse);
    QCOMPARE(scale->remissionThreshold.value_or(-1.0), remission);
}

void ScaleCatalogueTest::found_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("key");
    QTest::newRow("as written") << u"HAM-D-17"_s << u"HAM-D-17"_s;
    QTest::newRow("loosely") << u"ham_d 17"_s << u"HAM-D-17"_s;
    QTest::newRow("a space for a hyphen") << u"bdi ii"_s << u"BDI-II"_s;
    QTest::newRow("two words") << u"cssrs-Ideation"_s << u"C-SSRS ideation"_s;
}

void ScaleCatalogueTest::found()
{
    QFETCH(QString, asked);
    QFETCH(QString, key);
    const ScaleDefinition* scale = study::catalogueScale(asked);
    QVERIFY(scale != nullptr);
    QCOMPARE(scale->key, key);
}

void ScaleCatalogueTest::notFound()
{
    QVERIFY(study::catalogueScale(u"HAM-D") == nullptr);
    QVERIFY(study::catalogueScale(u"MADRS item 10") == nullptr);
    QVERIFY(study::catalogueScale(QStringView()) == nullptr);
}

void ScaleCatalogueTest::wholeScoresUnlessAMarkOnALine()
{
    for (const ScaleDefinition& scale : study::scaleCatalogue()) {
        QCOMPARE(scale.wholeScores, !scale.key.startsWith(u"VAS"));
    }
}

QTEST_GUILESS_MAIN(ScaleCatalogueTest)
#include "scale_catalogue_test.moc"
