// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged copies of a file: each opens as what was stored, or says that it does not; none crashes, hangs or changes.
#include "core/base/random.h"
#include "core/store/study_file.h"
#include "core/study/edit.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using base::ErrorKind;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

enum class Damage { OneBit, ManyBits, Truncation, ZeroedPage, SwappedPages };

QByteArray damaged(QByteArray bytes, Damage damage, base::Random& random)
{
    const auto size = static_cast<std::uint64_t>(bytes.size());
    const auto flip = [&] {
        const auto at = static_cast<qsizetype>(random.below(size));
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.below(8)));
    };
    constexpr qsizetype page = 4096;
    const auto randomPage = [&] { return static_cast<qsizetype>(random.below(size / page)) * page; };
    switch (damage) {
    case Damage::OneBit:
        flip();
        break;
    case Damage::ManyBits:
        for (int i = 0; i < 40; ++i) {
            flip();
        }
        break;
    case Damage::Truncation:
        bytes.truncate(static_cast<qsizetype>(random.below(size)));
        break;
    case Damage::ZeroedPage:
        bytes.replace(randomPage(), page, QByteArray(page, '\0'));
        break;
    case Damage::SwappedPages: {
        const qsizetype a = randomPage();
        const qsizetype b = randomPage();
        const QByteArray first = bytes.mid(a, page);
        bytes.replace(a, page, bytes.mid(b, page));
        bytes.replace(b, page, first);
        break;
    }
    }
    return bytes;
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void damageIsNoticedOrHarmless_data();
    void damageIsNoticedOrHarmless();
};

void DamageTest::damageIsNoticedOrHarmless_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("participants");
    QTest::addColumn<int>("copies");
    QTest::newRow("one bit, a row in every table") << Damage::OneBit << 0 << 50;
    QTest::newRow("one bit, several hundred scores") << Damage::OneBit << 150 << 200;
    QTest::newRow("many bits") << Damage::ManyBits << 20 << 40;
    QTest::newRow("truncation") << Damage::Truncation << 20 << 200;
    QTest::newRow("zeroed page") << Damage::ZeroedPage << 150 << 40;
    // More than 1 MiB: the pages are then checked beside the reading of the rows.
    QTest::newRow("many bits, a large file") << Damage::ManyBits << 3000 << 8;
    QTest::newRow("swapped pages, a large file") << Damage::SwappedPages << 3000 << 8;
    QTest::newRow("swapped pages") << Damage::SwappedPages << 150 << 40;
}

void DamageTest::damageIsNoticedOrHarmless()
{
    QFETCH(Damage, damage);
    QFETCH(int, participants);
    QFETCH(int, copies);
    const study::Study study = participants == 0 ? tests::exampleStudy() : tests::largeStudy(participants, 10);
    const StoredStudy stored(study);
    const QByteArray good = bytesOf(stored.path());
    base::Random random(20261123);
    int noticed = 0;
    for (int i = 0; i < copies; ++i) {
        const QByteArray bytes = damaged(good, damage, random);
        QVERIFY(tests::writeBytes(stored.path(), bytes));
        QElapsedTimer timer;
        timer.start();
        const auto loaded = stored.load();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(i)));
        QVERIFY2(!loaded || *loaded->study == study, qPrintable(QString::number(i)));
        if (!loaded) {
            ++noticed;
            const auto kind = loaded.error().kind;
            const bool aboutTheFile = kind == ErrorKind::DamagedFile || kind == ErrorKind::NotAStudyFile ||
                                      kind == ErrorKind::ForeignDatabase || kind == ErrorKind::ForeignContent ||
                                      kind == ErrorKind::NewerVersion;
            QVERIFY2(aboutTheFile, loaded.error().detail.c_str());
            const bool saysWhere = kind == ErrorKind::NotAStudyFile || kind == ErrorKind::ForeignDatabase ||
                                   !loaded.error().detail.empty();
            QVERIFY2(saysWhere, qPrintable(QString::number(i)));
            QCOMPARE(loaded.error().subject, stored.path().toStdString());
        }
        QCOMPARE(bytesOf(stored.path()), bytes);
        QVERIFY(!QFile::exists(stored.path("study.blockade-journal")));
    }
    qInfo("%d of %d noticed, the others harmless", noticed, copies);
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
