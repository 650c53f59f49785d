// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged copies of data files, read as `blockade import` reads them. A flipped digit is nobody's to see; but no row
// vanishes uncounted, no impossible value goes unreported, and what is refused is refused with file, place and reason.
#include "core/base/random.h"
#include "core/interchange/import_formats.h"
#include "core/store/study_file.h"
#include "core/study/check.h"
#include "tests/interchange/made_workbook.h"
#include "tests/interchange/written_files.h"
#include "tests/safety/verify_why.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int copies = 200;
constexpr std::uint64_t seed = 20261123;

/// A crossover as a table: 12 people, 2 periods, 4 visits; a remark of several words in quotes where there are quotes.
QList<QList<QByteArray>> rowsOfTheTable()
{
    QList<QList<QByteArray>> rows{{"participant", "period", "arm", "visit", "MADRS", "HAMD17", "remark"}};
    for (int person = 1; person <= 12; ++person) {
        for (int period = 1; period <= 2; ++period) {
            for (const int day : {0, 1, 3, 7}) {
                rows.append({"P" + QByteArray::number(100 + person), QByteArray::number(period),
                             (person + period) % 2 == 0 ? "placebo" : "ketamine",
                             day == 0 ? QByteArray("baseline") : "day " + QByteArray::number(day),
                             QByteArray::number(30 - day - person % 5), QByteArray::number(20 - day),
                             "seen, " + QByteArray::number(person * 7 + day)});
            }
        }
    }
    return rows;
}

QByteArray delimited(char separator, bool quotes)
{
    QByteArray text;
    for (QList<QByteArray> row : rowsOfTheTable()) {
        row.last() = quotes ? QByteArray('"' + row.last() + '"') : row.last();
        text += row.join(separator) + "\r\n";
    }
    return text;
}

QByteArray workbook()
{
    MadeWorkbook book;
    QList<QByteArray> shared;
    QByteArray xml;
    for (const QList<QByteArray>& row : rowsOfTheTable()) {
        xml += "<row>";
        for (const QByteArray& cell : row) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            if (!isNumber && !shared.contains(cell)) {
                shared.append(cell);
            }
            xml += isNumber ? "<c><v>" : "<c t=\"s\"><v>";
            xml += isNumber ? cell : QByteArray::number(shared.indexOf(cell));
            xml += "</v></c>";
        }
        xml += "</row>";
    }
    for (const QByteArray& text : shared) {
        book.sharedStrings += "<si><t>" + text + "</t></si>";
    }
    book.styles = "<cellXfs><xf numFmtId=\"0\"/></cellXfs>";
    book.addSheet("Scores", xml);
    return book.bytes();
}

QByteArray damaged(QByteArray bytes, int kind, base::Random& random)
{
    const auto somewhere = [&random, &bytes](qsizetype room) {
        return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size() - room)));
    };
    const auto flip = [&] {
        const qsizetype at = somewhere(0);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.below(8)));
    };
    constexpr qsizetype block = 64;
    switch (kind) {
    case 0:
        flip();
        break;
    case 1:
        for (int i = 0; i < 8; ++i) {
            flip();
        }
        break;
    case 2:
        bytes.truncate(somewhere(0));
        break;
    case 3:
        bytes.replace(somewhere(block), block, QByteArray(block, '\0'));
        break;
    case 4: {
        QByteArray inserted;
        for (std::uint64_t left = 1 + random.below(20); left > 0; --left) {
            inserted.append(static_cast<char>(random.below(256)));
        }
        bytes.insert(somewhere(0), inserted);
        break;
    }
    case 5: // what makes structure: quotes, separators, ends of lines
        bytes[somewhere(0)] = "\"\n\r,\t;|\0"[random.below(8)];
        break;
    default: {
        const qsizetype from = somewhere(block);
        const QByteArray moved = bytes.mid(from, block);
        bytes.remove(from, block);
        bytes.insert(somewhere(0), moved);
    }
    }
    return bytes;
}

struct Lines
{
    std::size_t records = 0; ///< below the header, without blank ones
    bool joinsLines = false; ///< a quoted cell goes over the end of a line; none did before the damage
};

/// Counted without the reader: quotes count at the beginning of a cell alone.
Lines linesOf(const QByteArray& text, char separator)
{
    Lines lines;
    bool cellBegins = true;
    bool quoted = false;
    bool blank = true;
    std::size_t records = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const bool ends = c == '\n' || c == '\r';
        if (quoted) {
            lines.joinsLines = lines.joinsLines || ends;
            const bool doubled = c == '"' && i + 1 < text.size() && text.at(i + 1) == '"';
            quoted = c != '"' || doubled;
            i += doubled ? 1 : 0;
            continue;
        }
        quoted = c == '"' && cellBegins;
        cellBegins = ends || c == separator;
        records += ends && !blank ? 1 : 0;
        blank = ends;
    }
    records += blank ? 0 : 1;
    lines.records = records > 0 ? records - 1 : 0;
    return lines;
}

bool isAboutTheFile(ErrorKind kind)
{
    return kind == ErrorKind::MalformedInput || kind == ErrorKind::UnsupportedEncoding ||
           kind == ErrorKind::NothingToImport || kind == ErrorKind::UnknownFormat || kind == ErrorKind::InvalidValue ||
           kind == ErrorKind::DamagedFile;
}

bool saysErrors(const interchange::Imported& imported)
{
    // Every impossible thing in the study is among the findings, be it in the words of the import.
    std::size_t told = 0;
    std::size_t there = 0;
    for (const study::Finding& finding : imported.findings) {
        told += finding.severity == study::Severity::Error ? 1 : 0;
    }
    for (const study::Finding& finding : study::check(imported.study)) {
        there += finding.severity == study::Severity::Error ? 1 : 0;
    }
    return told >= std::min<std::size_t>(there, 1);
}

} // namespace

class DamagedTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void damageIsToldOrCounted_data();
    void damageIsToldOrCounted();
};

void DamagedTablesTest::damageIsToldOrCounted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<char>("separator");
    QTest::newRow("CSV") << u"scores.csv"_s << delimited(',', true) << ',';
    QTest::newRow("TSV") << u"scores.tsv"_s << delimited('\t', false) << '\t';
    QTest::newRow(".xlsx") << u"scores.xlsx"_s << workbook() << '\0';
}

void DamagedTablesTest::damageIsToldOrCounted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, good);
    QFETCH(char, separator);
    const bool isText = separator != '\0';
    WrittenFiles files;
    const auto whole = files.import(name, good);
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->rows, std::size_t(96));
    QVERIFY(whole->dropped.empty());

    base::Random random(seed);
    int refused = 0;
    int fewer = 0;
    int reported = 0;
    int asBefore = 0;
    int other = 0;
    for (int i = 0; i < copies; ++i) {
        const QByteArray bytes = damaged(good, i % 7, random);
        const QByteArray number = "copy " + QByteArray::number(i);
        QElapsedTimer timer;
        timer.start();
        const auto imported = files.import(name, bytes);
        VERIFY_WHY(timer.elapsed() < 5000, number);
        QCOMPARE(tests::bytesOf(files.folder() + u'/' + name), bytes);
        QCOMPARE(QDir(files.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        if (!imported) {
            ++refused;
            const base::Error& error = imported.error();
            VERIFY_WHY(isAboutTheFile(error.kind), number + ": " + QByteArray::number(int(error.kind)));
            VERIFY_WHY(error.subject.find(name.toStdString()) != std::string::npos,
                       number + ": " + error.subject.c_str());
            VERIFY_WHY(!error.detail.empty(), number);
            continue;
        }
        QCOMPARE(imported->rows, imported->kept + imported->dropped.size());
        const bool told = !imported->dropped.empty() || imported->findings.size() > whole->findings.size();
        VERIFY_WHY(saysErrors(*imported), number);
        for (const interchange::DroppedRow& row : imported->dropped) {
            VERIFY_WHY(row.line > 1 && !interchange::dropReasonKey(row.reason).empty(), number);
        }
        if (isText) {
            const Lines lines = linesOf(bytes, separator);
            VERIFY_WHY(imported->rows == lines.records, number + ": " + QByteArray::number(imported->rows) +
                                                            " rows of " + QByteArray::number(lines.records));
            VERIFY_WHY(!lines.joinsLines || lines.records >= whole->rows || told,
                       number + ": lines vanished into a cell");
        } else {
            // Every part of the archive has its checksum: what opens is what was saved.
            VERIFY_WHY(imported->study.assessments == whole->study.assessments, number);
        }
        // Whatever came in can be kept.
        const QTemporaryDir folder;
        base::NoProgress progress;
        const store::StudyFile file(folder.filePath(u"study.blockade"_s));
        QVERIFY_RESULT(file.create(imported->study, store::Overwrite::No, progress));
        const auto loaded = file.load(progress);
        QVERIFY_RESULT(loaded);
        VERIFY_WHY(*loaded->study == imported->study, number);
        const bool same = imported->study.assessments == whole->study.assessments;
        ++(told ? reported : same ? asBefore : imported->rows < whole->rows ? fewer : other);
    }
    qInfo(
        "%d damaged copies: %d refused, %d imported with dropped rows or findings told, %d harmless, %d shorter files, "
        "%d with another legible value; every row counted",
        copies, refused, reported, asBefore, fewer, other);
    QVERIFY(refused > 0 && asBefore > 0);
}

QTEST_GUILESS_MAIN(DamagedTablesTest)
#include "damaged_tables_test.moc"
