// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:

    void everyKindSaysWhatAndNamesItsSubject()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(base::ErrorKind::WrongUsage); ++kind) {
            const QString sentence = text::errorText({static_cast<base::ErrorKind>(kind), "trial.csv", "row 7"});
            QVERIFY2(sentence.contains(QStringLiteral("trial.csv")), qPrintable(sentence));
            QVERIFY2(sentence.contains(QStringLiteral("row 7")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'\n'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(base::ErrorKind::WrongUsage) + 1); // no two kinds read the same
    }

    void everyKindSaysWhatToDo()
    {
        static const QRegularExpression request(
            QStringLiteral("(: |\\. )(check|choose|close|correct|free|name|open|restore|save|see|start|try|update|use|"
                           "widen|Ask)\\b"));
        for (int kind = 0; kind <= static_cast<int>(base::ErrorKind::WrongUsage); ++kind) {
            const QString sentence = text::errorText({static_cast<base::ErrorKind>(kind), "trial.csv", "row 7"});
            QVERIFY2(request.match(sentence).hasMatch(), qPrintable(sentence));
        }
    }

    void aSubjectWithAPlaceMarkerStaysAsItIs()
    {
        QVERIFY(
            text::errorText({base::ErrorKind::FileNotFound, "50%2.csv", "%1"}).contains(QStringLiteral("50%2.csv")));
    }

    void linesBecomeOneLine()
    {
        QVERIFY(!text::errorText({base::ErrorKind::MalformedInput, "a\nb", "c\td"}).contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
