// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/origin.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using study::Origin;

class OriginTest : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void keysAreDistinct();
    void unknownKeys_data();
    void unknownKeys();
};

namespace {
constexpr std::array everyOrigin = {Origin::Reported, Origin::Derived,  Origin::Simulated,
                                    Origin::Modelled, Origin::Imported, Origin::Entered};
}

void OriginTest::keys_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("observed");
    QTest::newRow("reported") << int(Origin::Reported) << u"reported"_s << false;
    QTest::newRow("derived") << int(Origin::Derived) << u"derived"_s << false;
    QTest::newRow("simulated") << int(Origin::Simulated) << u"simulated"_s << false;
    QTest::newRow("modelled") << int(Origin::Modelled) << u"modelled"_s << false;
    QTest::newRow("imported") << int(Origin::Imported) << u"imported"_s << true;
    QTest::newRow("entered") << int(Origin::Entered) << u"entered"_s << true;
}

void OriginTest::keys()
{
    QFETCH(int, origin);
    QFETCH(QString, key);
    QFETCH(bool, observed);
    const auto value = static_cast<Origin>(origin);
    QCOMPARE(study::originKey(value), key);
    QVERIFY(study::originFromKey(key) == value);
    QCOMPARE(study::isObserved(value), observed);
}

void OriginTest::keysAreDistinct()
{
    QSet<QString> keys;
    for (const Origin origin : everyOrigin) {
        keys.insert(study::originKey(origin));
    }
    QCOMPARE(static_cast<std::size_t>(keys.size()), everyOrigin.size());
}

void OriginTest::unknownKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("another word") << u"observed"_s;
    QTest::newRow("beginning of one") << u"report"_s;
    QTest::newRow("one and more") << u"reported "_s;
    QTest::newRow("files are exact about case") << u"Reported"_s;
}

void OriginTest::unknownKeys()
{
    QFETCH(QString, key);
    QVERIFY(!study::originFromKey(key));
}

QTEST_GUILESS_MAIN(OriginTest)
#include "origin_test.moc"
