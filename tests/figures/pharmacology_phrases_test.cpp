// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/pharmacology_phrases.h"

#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/effect.h"
#include "core/pharmacology/onset.h"
#include "core/pharmacology/statements.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void addParameter(QStringList& words, const pharmacology::Parameter& parameter)
{
    words << QString::fromStdString(parameter.name) << QString::fromStdString(parameter.remark);
}

QStringList everythingSaid()
{
    QStringList words;
    for (const pharmacology::Compound& compound : pharmacology::compoundCatalogue()) {
        words << QString::fromStdString(compound.name);
        for (const pharmacology::Parameter& parameter : pharmacology::allParameters(compound)) {
            addParameter(words, parameter);
        }
    }
    for (const pharmacology::Statement& statement : pharmacology::statements()) {
        words << QString::fromStdString(statement.sentence);
    }
    for (const pharmacology::Reading& reading : pharmacology::readings()) {
        words << QString::fromStdString(reading.name) << QString::fromStdString(reading.sentence);
        addParameter(words, reading.moodThroughOpioids);
        addParameter(words, reading.moodOfBlocker);
        for (const pharmacology::Argument& argument : reading.arguments) {
            words << QString::fromStdString(argument.sentence);
        }
    }
    for (const pharmacology::OnsetSeries& series : pharmacology::onsetSeries()) {
        words << QString::fromStdString(series.name) << QString::fromStdString(series.notFound);
        for (const pharmacology::OnsetPoint& point : series.points) {
            words << QString::fromStdString(point.value.name);
        }
    }
    words.removeDuplicates();
    words.removeAll(QString());
    return words;
}

} // namespace

class PharmacologyPhrasesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheCatalogueSaysCanBeTranslated()
    {
        QSet<QString> known;
        for (const char* phrase : figures::pharmacologyPhrases()) {
            known << QString::fromUtf8(phrase);
        }
        QStringList missing;
        const QStringList said = everythingSaid();
        QVERIFY(said.size() > 100);
        for (const QString& words : said) {
            QStringList numbers;
            if (!known.contains(words) && !known.contains(figures::numberPattern(words, numbers))) {
                missing << words;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void numbersMakeAPattern()
    {
        QStringList numbers;
        QCOMPARE(figures::numberPattern(u"mu blocked after 50 mg, share 0.465; k10 stays"_s, numbers),
                 u"mu blocked after %1 mg, share %2; k10 stays"_s);
        QCOMPARE(numbers, (QStringList{u"50"_s, u"0.465"_s}));
    }

    void withoutATranslationItIsEnglish()
    {
        QCOMPARE(figures::pharmacologyText("molar mass"), u"molar mass"_s);
        QCOMPARE(figures::pharmacologyText("mu receptors blocked after 50 mg"), u"mu receptors blocked after 50 mg"_s);
    }
};

QTEST_GUILESS_MAIN(PharmacologyPhrasesTest)
#include "pharmacology_phrases_test.moc"
