// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens, imports and edits at the same time, on the pool and beside it: each gives what it gives alone. The thread
// sanitizer watches.
#include "app/importing/embedded_studies.h"
#include "app/importing/study_source.h"
#include "app/tasks/task.h"
#include "core/base/random.h"
#include "core/study/digest.h"
#include "core/study/edit.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

QByteArray table(int people)
{
    QByteArray text = "participant,arm,period,visit,MADRS\n";
    for (int person = 1; person <= people; ++person) {
        for (const char* rest : {",placebo,1,baseline,30\n", ",placebo,1,day 1,28\n", ",ketamine,2,day 1,12\n"}) {
            text += 'A' + QByteArray::number(person) + rest;
        }
    }
    return text;
}

study::ChangeScore scoreOfTheFirst(double value)
{
    return {.participant = study::ParticipantId(1),
            .period = 1,
            .visit = study::VisitId(3),
            .scale = study::ScaleId(1),
            .value = value,
            .origin = study::Origin::Entered,
            .source = {}};
}

base::Result<store::Loaded> loaded(const store::StudyFile& file)
{
    base::NoProgress progress;
    return file.load(progress);
}

// What the GUI thread knows of one task.
struct Ticket
{
    tasks::Task task;
    int delivered = 0;
    bool cancelled = false;
    bool wrong = false;
};

// What a place gives when nothing else runs.
struct Expected
{
    QString place;
    study::Digest digest;
};

} // namespace

class ImportingThreadsTest : public QObject
{
    Q_OBJECT

private slots:
    void theEmbeddedStudyIsReadOnce();
    void opensAndImportsAtOnce();
    void openingWhileAnotherEdits();
    void editorsOfOneFile();

private:
    [[nodiscard]] QString stored(const char* name, const study::Study& study) const;
    [[nodiscard]] std::vector<Expected> places() const;

    QTemporaryDir m_folder;
};

QString ImportingThreadsTest::stored(const char* name, const study::Study& study) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    base::NoProgress progress;
    return store::StudyFile(path).create(study, store::Overwrite::Yes, progress) ? path : QString();
}

std::vector<Expected> ImportingThreadsTest::places() const
{
    std::vector<Expected> places;
    for (const int people : {3, 400}) {
        const QString path = m_folder.filePath(u"scores%1.csv"_s.arg(people));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(table(people));
        }
        places.push_back({path, {}});
    }
    places.push_back({stored("example.blockade", tests::exampleStudy()), {}});
    places.push_back({stored("large.blockade", tests::largeStudy(1000, 20)), {}});
    places.push_back({importing::defaultStudyKey(), {}});
    for (Expected& place : places) {
        base::NoProgress progress;
        const auto opened = importing::openStudy(place.place, progress);
        place.digest = opened ? study::contentDigest(*opened->study) : study::Digest();
    }
    return places;
}

// First of all: nobody has read it yet.
void ImportingThreadsTest::theEmbeddedStudyIsReadOnce()
{
    constexpr std::size_t readers = 8;
    std::vector<study::SharedStudy> studies(readers);
    {
        std::vector<std::jthread> threads;
        for (study::SharedStudy& study : studies) {
            threads.emplace_back([&study] {
                auto read = importing::loadEmbeddedStudy(importing::defaultStudyKey());
                study = read ? *read : nullptr;
            });
        }
    }
    QVERIFY(studies.front() != nullptr);
    for (const study::SharedStudy& study : studies) {
        QVERIFY(study == studies.front());
    }
}

void ImportingThreadsTest::opensAndImportsAtOnce()
{
    const std::vector<Expected> all = places();
    for (const Expected& place : all) {
        QVERIFY2(place.digest != study::Digest(), qPrintable(place.place));
    }
    constexpr int count = 120;
    base::Random random(20261123);
    QObject guard;
    std::vector<Ticket> tickets(count);
    const auto isOver = [](const Ticket& one) { return one.cancelled || one.delivered == 1; };
    const auto stopped = std::make_shared<std::atomic<int>>(0); // shared: some may still run when this function is left
    for (std::size_t i = 0; i < count; ++i) {
        const Expected& place = all[random.below(all.size())];
        Ticket& ticket = tickets[i];
        ticket.task = tasks::start(
            &guard,
            [path = place.place, stopped](base::Progress& progress) {
                auto opened = importing::openStudy(path, progress);
                *stopped += !opened && opened.error().kind == ErrorKind::Cancelled ? 1 : 0;
                return opened;
            },
            [&ticket, digest = place.digest](const base::Result<importing::Opened>& opened) {
                ++ticket.delivered;
                ticket.wrong = ticket.cancelled || !opened || study::contentDigest(*opened->study) != digest;
            });
        const auto waiting = [&tickets, isOver, i] {
            return std::count_if(tickets.begin(), tickets.begin() + static_cast<std::ptrdiff_t>(i + 1),
                                 [isOver](const Ticket& one) { return !isOver(one); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(waiting() < 5, 60'000); // so that most of those that are cancelled are at work
        if (random.chance(0.4)) {
            std::this_thread::sleep_for(std::chrono::microseconds(random.below(5000)));
            QCoreApplication::processEvents();
            Ticket& other = tickets[i - random.below(std::min<std::size_t>(i + 1, 4))];
            other.task->cancel();
            other.cancelled = true;
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(tickets.begin(), tickets.end(), isOver), 120000);
    const auto delivered =
        std::count_if(tickets.begin(), tickets.end(), [](const Ticket& one) { return one.delivered; });
    qInfo("%d tasks, %d delivered, %d stopped at work", count, int(delivered), stopped->load());
    QVERIFY(std::none_of(tickets.begin(), tickets.end(), [](const Ticket& one) { return one.wrong; }));
    QVERIFY(delivered >= count / 2);
}

// Each load is one state that the file was in, whole.
void ImportingThreadsTest::openingWhileAnotherEdits()
{
    const store::StudyFile file(stored("edited.blockade", tests::exampleStudy()));
    constexpr int edits = 60;
    std::mutex mutex;
    std::map<std::int64_t, study::Digest> states; // by revision
    std::atomic<bool> over = false;
    std::atomic<int> failedEdits = 0;
    std::atomic<int> loads = 0;
    std::atomic<int> busy = 0;
    std::atomic<int> otherErrors = 0;
    std::vector<store::Revision> seen;
    {
        std::vector<std::jthread> threads;
        threads.emplace_back([&] {
            auto now = loaded(file);
            for (int i = 0; i < edits && now; ++i) {
                const auto applied = study::apply(*now->study, scoreOfTheFirst(i % 50));
                const auto revision = applied ? file.apply(*applied, now->revision) : tl::unexpected(applied.error());
                if (!revision) { // readers may hold it up for longer than it waits
                    failedEdits += revision.error().kind == ErrorKind::FileInUse ? 0 : 1;
                    continue;
                }
                now->study = applied->after;
                now->revision = *revision;
                const std::lock_guard lock(mutex);
                states[revision->number] = revision->digest;
            }
            failedEdits += now ? 0 : 1;
            over = true;
        });
        for (int reader = 0; reader < 3; ++reader) {
            threads.emplace_back([&] {
                while (!over) {
                    const auto now = loaded(file);
                    if (!now) {
                        ++(now.error().kind == ErrorKind::FileInUse ? busy : otherErrors);
                        continue;
                    }
                    ++loads;
                    const std::lock_guard lock(mutex);
                    seen.push_back({now->revision.number, study::contentDigest(*now->study)});
                }
            });
        }
    }
    qInfo("%d edits, %d loads, %d times busy", int(states.size()), loads.load(), busy.load());
    QCOMPARE(failedEdits.load(), 0);
    QCOMPARE(otherErrors.load(), 0);
    QVERIFY(!states.empty());
    QVERIFY(loads > 0);
    states[1] = study::contentDigest(tests::exampleStudy());
    for (const store::Revision& revision : seen) {
        QVERIFY(states.contains(revision.number));
        QVERIFY(states[revision.number] == revision.digest);
    }
}

// Whoever comes second is told, and no confirmed edit is lost.
void ImportingThreadsTest::editorsOfOneFile()
{
    const store::StudyFile file(stored("shared.blockade", tests::exampleStudy()));
    constexpr int editors = 4;
    constexpr int edits = 25;
    std::atomic<int> confirmed = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> otherErrors = 0;
    {
        std::vector<std::jthread> threads;
        for (int editor = 0; editor < editors; ++editor) {
            threads.emplace_back([&, editor] {
                for (int i = 0; i < edits; ++i) {
                    const auto now = loaded(file);
                    const auto applied =
                        now ? study::apply(*now->study, study::AddNote{{.text = u"%1 of %2"_s.arg(i).arg(editor)}})
                            : tl::unexpected(now.error());
                    const auto done = applied ? file.apply(*applied, now->revision) : tl::unexpected(applied.error());
                    const bool told = !done && (done.error().kind == ErrorKind::Conflict ||
                                                done.error().kind == ErrorKind::FileInUse);
                    ++(done ? confirmed : told ? refused : otherErrors);
                }
            });
        }
    }
    qInfo("%d edits confirmed, %d refused", confirmed.load(), refused.load());
    QCOMPARE(otherErrors.load(), 0);
    const auto last = loaded(file);
    QVERIFY_RESULT(last);
    QCOMPARE(last->revision.number, 1 + confirmed.load());
    QCOMPARE(int(last->study->notes.size()), int(tests::exampleStudy().notes.size()) + confirmed.load());
    QVERIFY(confirmed > 0);
}

QTEST_GUILESS_MAIN(ImportingThreadsTest)
#include "importing_threads_test.moc"
