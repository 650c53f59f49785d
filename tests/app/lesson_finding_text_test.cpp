// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_finding_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class LessonFindingTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindSaysWhatAndWhatToDo();
};

void LessonFindingTextTest::everyKindSaysWhatAndWhatToDo()
{
    QSet<QString> sentences;
    const int last = int(evidence::LessonFindingKind::UnsourcedNumber);
    for (int kind = 0; kind <= last; ++kind) {
        const evidence::LessonFinding finding{evidence::LessonFindingKind(kind), study::Severity::Error, {}, u"7"_s};
        const QString what = text::lessonFindingWhat(finding);
        QVERIFY2(!what.isEmpty() && !what.contains(u'%'), qPrintable(QString::number(kind)));
        QVERIFY2(!text::lessonFindingAdvice(finding).isEmpty(), qPrintable(what));
        sentences.insert(what);
    }
    QCOMPARE(sentences.size(), last + 1); // no two kinds read the same
}

QTEST_GUILESS_MAIN(LessonFindingTextTest)
#include "lesson_finding_text_test.moc"
