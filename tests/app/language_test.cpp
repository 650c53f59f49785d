// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "app/pages/pages.h"
#include "core/analysis/analyses.h"
#include "core/analysis/number_text.h"
#include "core/figures/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        window::useLanguage(u"en"_s);
        window::useDigits(u"rule"_s);
        QLocale::setDefault(QLocale::c());
    }

    void onlyLanguagesWithAFileAreOffered()
    {
        const QTemporaryDir folder;
        QCOMPARE(window::languagesIn(folder.path()).size(), std::size_t{1});
        QFile german(folder.filePath(u"blockade_de.qm"_s));
        QVERIFY(german.open(QIODevice::WriteOnly));
        const auto found = window::languagesIn(folder.path());
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].key, u"en"_s);
        QCOMPARE(found[1].key, u"de"_s);
        QCOMPARE(found[1].name, u"Deutsch"_s);
    }

    void pseudoWordsAreTwoFifthsLonger_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a word") << u"Settings"_s << QString();
        QTest::newRow("placeholders") << u"%1 of %n, %L2"_s << u"%1|%n|%L2"_s;
        QTest::newRow("markup") << u"<b>Note</b>"_s << u"<b>|</b>"_s;
        QTest::newRow("a mnemonic") << u"&File"_s << u"&F"_s;
    }

    void pseudoWordsAreTwoFifthsLonger()
    {
        QFETCH(QString, words);
        QFETCH(QString, kept);
        const QString longer = window::pseudoWords(words);
        QVERIFY2(longer != words && longer.size() > words.size(), qPrintable(longer));
        for (const QString& part : kept.split(u'|')) {
            QVERIFY2(longer.contains(part), qPrintable(longer));
        }
        QCOMPARE(window::pseudoWords(QString()), QString());
        QVERIFY(window::pseudoWords(u"Reset the layout"_s).size() >= 16 * 7 / 5 - 1);
    }

    void aLanguageReplacesTheOneBefore()
    {
        const auto word = [] { return QCoreApplication::translate("window::MainWindow", "Close"); };
        QCOMPARE(word(), u"Close"_s);
        window::useLanguage(u"pseudo"_s);
        QVERIFY(word() != u"Close"_s);
        QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Ctrl"_s); // programs read the names of keys again
        window::useLanguage(u"no such language"_s);
        QCOMPARE(word(), u"Close"_s);
    }

    // The lists are made once: their names must not stay in the language of that time.
    void namesInListsFollowTheLanguage()
    {
        const auto names = [] {
            QStringList all;
            const auto add = [&all](const auto& kinds) {
                for (const auto& kind : kinds) {
                    all << kind.name << kind.description;
                }
            };
            add(pages::pageKinds());
            add(figures::figureKinds());
            add(analysis::analysisKinds());
            return all;
        };
        const QStringList english = names();
        QVERIFY(english.contains(u"Overview"_s));
        window::useLanguage(u"pseudo"_s);
        const QStringList other = names();
        QCOMPARE(other.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(other[i], window::pseudoWords(english[i]));
        }
        window::useLanguage(u"en"_s);
        QCOMPARE(names(), english);
    }

    void digitsAreThoseOfTheirKey()
    {
        window::useDigits(u"one"_s);
        QCOMPARE(analysis::shownDigits(), analysis::Digits::OneMore);
        window::useDigits(u"two"_s);
        QCOMPARE(analysis::shownDigits(), analysis::Digits::TwoMore);
        window::useDigits(u"no such key"_s);
        QCOMPARE(analysis::shownDigits(), analysis::Digits::Rule);
    }

    void theDecimalSignIsChosenBesideTheLanguage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        QTest::newRow("point") << u"point"_s << u"en"_s << u"9.6"_s;
        QTest::newRow("comma") << u"comma"_s << u"en"_s << u"9,6"_s;
        QTest::newRow("German point") << u"point"_s << u"de"_s << u"9.6"_s;
        QTest::newRow("German comma") << u"comma"_s << u"de"_s << u"9,6"_s;
    }

    void theDecimalSignIsChosenBesideTheLanguage()
    {
        QFETCH(QString, key);
        QFETCH(QString, language);
        QFETCH(QString, number);
        window::useDecimalSign(key, language);
        QCOMPARE(QLocale().toString(9.6, 'f', 1), number);
        QCOMPARE(QLocale().language() == QLocale::German, language == u"de"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
