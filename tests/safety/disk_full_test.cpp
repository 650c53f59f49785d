// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that writes a file, on a disk that is full after one page, after two … until there is room; under a limit
// on the length of files; and on a read-only disk. Each failure says which file, and leaves every byte and name as it
// was.
#include "core/interchange/atomic_file.h"
#include "core/interchange/export_formats.h"
#include "core/interchange/import_formats.h"
#include "tests/safety/own_mounts.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QMap>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using store::Overwrite;
using store::StudyFile;
using tests::SmallDisk;

namespace {

constexpr qint64 page = 4096;
constexpr int mostPages = 2000;

using Content = QMap<QString, QByteArray>;

Content contentOf(const QString& folder)
{
    Content content;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        content[name] = tests::bytesOf(folder + u'/' + name);
    }
    return content;
}

bool putContent(const QString& folder, const Content& content)
{
    bool put = true;
    for (auto it = content.begin(); it != content.end(); ++it) {
        put = put && tests::writeBytes(folder + u'/' + it.key(), it.value());
    }
    return put;
}

/// Something that writes into a folder in which it finds `before`.
struct Operation
{
    QString name;
    Content before;
    std::function<Result<void>(const QString& folder)> run;
    bool inPlace = false; ///< the file itself grows, instead of another one being written beside it
};

template <typename T>
Result<void> withoutValue(const Result<T>& result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

QByteArray studyBytes(const study::Study& study)
{
    const tests::StoredStudy stored(study);
    return tests::bytesOf(stored.path());
}

Operation importing(const QString& csv, Overwrite overwrite)
{
    Operation operation{overwrite == Overwrite::Yes ? u"import over a study"_s : u"import"_s, {}, {}};
    if (overwrite == Overwrite::Yes) {
        operation.before[u"study.blockade"_s] = studyBytes(tests::largeStudy(20, 5));
    }
    operation.run = [csv, overwrite](const QString& folder) {
        base::NoProgress progress;
        const auto imported = interchange::importStudy({csv}, {}, progress);
        return imported
                   ? withoutValue(StudyFile(folder + u"/study.blockade"_s).create(imported->study, overwrite, progress))
                   : withoutValue(imported);
    };
    return operation;
}

Operation editing(const QString& name, const QByteArray& before, const study::Edit& edit)
{
    return {name,
            {{u"study.blockade"_s, before}},
            [edit](const QString& folder) {
                base::NoProgress progress;
                const StudyFile file(folder + u"/study.blockade"_s);
                const auto loaded = file.load(progress);
                const auto applied = loaded ? study::apply(*loaded->study, edit) : tl::unexpected(loaded.error());
                return applied ? withoutValue(file.apply(*applied, loaded->revision)) : withoutValue(applied);
            },
            true};
}

Operation migrating(const QByteArray& file)
{
    return {u"migration"_s,
            {{u"study.blockade"_s, file}},
            [](const QString& folder) { return withoutValue(StudyFile(folder + u"/study.blockade"_s).migrate()); },
            true};
}

Operation copying(Overwrite overwrite)
{
    Operation operation{overwrite == Overwrite::Yes ? u"copy over a study"_s : u"copy"_s, {}, {}};
    operation.before[u"study.blockade"_s] = studyBytes(tests::exampleStudy());
    if (overwrite == Overwrite::Yes) {
        operation.before[u"copy.blockade"_s] = studyBytes(tests::largeStudy(20, 5));
    }
    operation.run = [overwrite](const QString& folder) {
        return StudyFile(folder + u"/study.blockade"_s).saveCopy(folder + u"/copy.blockade"_s, overwrite);
    };
    return operation;
}

Operation exporting(const interchange::ExportFormat& format)
{
    return {u"export of "_s + format.key,
            {{u"export"_s + format.ending, "what was exported before"}},
            [format](const QString& folder) {
                const auto bytes = format.write(tests::exampleStudy());
                const QString path = folder + u"/export"_s + format.ending;
                return bytes ? interchange::writeFileAtomically(path.toStdString(), bytes->toStdString(), true)
                             : withoutValue(bytes);
            }};
}

/// While it lives, no file may grow beyond this.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // an error from write() instead
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = static_cast<rlim_t>(bytes), .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

qint64 pagesOf(const Content& content)
{
    qint64 pages = 0;
    for (const QByteArray& bytes : content) {
        pages += (bytes.size() + page - 1) / page;
    }
    return pages;
}

qint64 largestOf(const Content& content)
{
    qint64 largest = 0;
    for (const QByteArray& bytes : content) {
        largest = std::max<qint64>(largest, bytes.size());
    }
    return largest;
}

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aFullDisk_data() { operationRows(); }

    void aFullDisk();

    void aLimitOnFiles_data() { operationRows(); }

    void aLimitOnFiles();

    void aReadOnlyDisk_data() { operationRows(); }

    void aReadOnlyDisk();

private:
    void operationRows() const;
    void checkFailure(const Result<void>& result, ErrorKind kind, const QString& folder, const Content& before);

    QTemporaryDir m_folder;
    std::vector<Operation> m_operations;
};

void DiskFullTest::initTestCase()
{
    const QString csv = m_folder.filePath(u"scores.csv"_s);
    const auto bytes = interchange::exportFormats().front().write(tests::largeStudy(30, 6));
    QVERIFY_RESULT(bytes);
    QVERIFY(tests::writeBytes(csv, *bytes));
    const QByteArray current = studyBytes(tests::exampleStudy());
    const QByteArray old = tests::bytesOf(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/store/version_1.blockade"));
    const study::Edit note =
        study::AddNote{{.id = {}, .participant = {}, .text = QString(50000, u'x'), .author = {}, .written = {}}};
    const study::Edit replacement =
        study::ReplaceStudy{std::make_shared<const study::Study>(tests::largeStudy(100, 10))};
    m_operations = {importing(csv, Overwrite::No),
                    importing(csv, Overwrite::Yes),
                    editing(u"edit"_s, current, note),
                    editing(u"edit of everything"_s, current, replacement),
                    migrating(old),
                    editing(u"first edit of an old file"_s, old, note),
                    copying(Overwrite::No),
                    copying(Overwrite::Yes)};
    for (const interchange::ExportFormat& format : interchange::exportFormats()) {
        m_operations.push_back(exporting(format));
    }
}

void DiskFullTest::operationRows() const
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        QTest::newRow(qPrintable(m_operations[i].name)) << static_cast<int>(i);
    }
}

void DiskFullTest::checkFailure(const Result<void>& result, ErrorKind kind, const QString& folder,
                                const Content& before)
{
    QVERIFY2(result.error().kind == kind,
             qPrintable(u"error %1: %2"_s.arg(int(result.error().kind))
                            .arg(QString::fromStdString(result.error().subject + ": " + result.error().detail))));
    QVERIFY2(result.error().subject.starts_with(folder.toStdString() + "/"), result.error().subject.c_str());
    QCOMPARE(contentOf(folder).keys(), before.keys());
    QVERIFY(contentOf(folder) == before);
}

void DiskFullTest::aFullDisk()
{
    QFETCH(int, index);
    const Operation& operation = m_operations[static_cast<std::size_t>(index)];
    Content before = operation.before;
    before[u"full"_s] = QByteArray(page, 'x'); // a size of 0 would be no limit
    const qint64 taken = pagesOf(before);
    for (int room = 0; room < mostPages; ++room) {
        const SmallDisk disk(QByteArray::number((taken + room) * page).constData());
        if (!disk.isMounted()) {
            QSKIP("mounting a file system is not allowed here: see aLimitOnFiles for the other half");
        }
        QVERIFY(putContent(disk.folder(), before));
        const auto result = operation.run(disk.folder());
        if (result) {
            QVERIFY(room > 0);
            QVERIFY(!contentOf(disk.folder()).keys().join(u' ').contains(u"unfinished"_s));
            qInfo("%s: told %d times of a full disk, nothing changed; there is room for it on %d free pages",
                  qPrintable(operation.name), room, room);
            return;
        }
        checkFailure(result, ErrorKind::DiskFull, disk.folder(), before);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"with %1 free pages"_s.arg(room)));
        }
    }
    QFAIL("there never was room enough");
}

void DiskFullTest::aLimitOnFiles()
{
    QFETCH(int, index);
    const Operation& operation = m_operations[static_cast<std::size_t>(index)];
    // What is changed in place is rolled back in place: a shorter limit would forbid that, which no disk does.
    const qint64 shortest = operation.inPlace ? largestOf(operation.before) : 0;
    for (int pages = 0; pages < mostPages; ++pages) {
        const QTemporaryDir folder;
        QVERIFY(putContent(folder.path(), operation.before));
        Result<void> result;
        {
            const FileSizeLimit limit(shortest + pages * page);
            result = operation.run(folder.path());
        }
        if (result) {
            QVERIFY(pages > 0);
            qInfo("%s: told %d times that a file may not grow, nothing changed", qPrintable(operation.name), pages);
            return;
        }
        checkFailure(result, ErrorKind::DiskFull, folder.path(), operation.before);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"with files of %1 more pages"_s.arg(pages)));
        }
    }
    QFAIL("no limit was long enough");
}

void DiskFullTest::aReadOnlyDisk()
{
    QFETCH(int, index);
    const Operation& operation = m_operations[static_cast<std::size_t>(index)];
    SmallDisk disk("16m");
    QVERIFY(putContent(disk.folder(), operation.before));
    if (!disk.makeReadOnly()) {
        QSKIP("mounting a file system is not allowed here, and root may write to every folder");
    }
    const auto result = operation.run(disk.folder());
    QVERIFY(!result);
    checkFailure(result, ErrorKind::FileUnwritable, disk.folder(), operation.before);
}

SAFETY_MAIN_WITH_OWN_MOUNTS(DiskFullTest)
#include "disk_full_test.moc"
