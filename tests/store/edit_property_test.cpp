// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever somebody does, undoes and does again: the study in memory is the study in the file, and its digest is the
// one that a fresh look at all rows gives.
#include "core/store/row_rules.h"
#include "core/study/check.h"
#include "core/study/digest.h"
#include "core/study/edit.h"
#include "tests/store/store_fixture.h"
#include "tests/support/any_edit.h"
#include "tests/support/example_study.h"
#include "tests/support/property.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <memory>
#include <ostream>
#include <variant>
#include <vector>

using base::ErrorKind;
using study::Edit;
using study::SharedStudy;
using study::Study;
using tests::EditRecipe;

namespace {

constexpr std::size_t kinds = std::variant_size_v<Edit>;

// How often each kind of edit was taken and refused: a generator that makes nothing that fits would prove nothing.
struct Tally
{
    std::array<int, kinds> taken = {};
    std::array<int, kinds> refused = {};
    int steps = 0;
    int undone = 0;
    int redone = 0;

    [[nodiscard]] bool covers(int least) const
    {
        const auto enough = [least](int count) { return count >= least; };
        return std::all_of(taken.begin(), taken.end(), enough) && std::all_of(refused.begin(), refused.end(), enough);
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArray text = QByteArray::number(steps) + " steps, " + QByteArray::number(undone) + " undone, " +
                          QByteArray::number(redone) + " redone; taken and refused by kind:";
        for (std::size_t i = 0; i < kinds; ++i) {
            text += ' ' + QByteArray::number(taken[i]) + '/' + QByteArray::number(refused[i]);
        }
        return text;
    }
};

struct Step
{
    int action = 0; ///< 0 an edit, 1 undo, 2 redo
    EditRecipe recipe;
};

void showValue(const Step& step, std::ostream& out)
{
    if (step.action == 0) {
        showValue(step.recipe, out);
    } else {
        out << (step.action == 1 ? "undo" : "redo");
    }
}

rc::Gen<std::vector<Step>> anySteps()
{
    const auto action = rc::gen::weightedElement<int>({{6, 0}, {2, 1}, {1, 2}});
    const auto step =
        rc::gen::build<Step>(rc::gen::set(&Step::action, action), rc::gen::set(&Step::recipe, tests::anyEditRecipe()));
    return rc::gen::scale(0.7, rc::gen::container<std::vector<Step>>(step)); // up to seventy in a row
}

bool hasSameRows(const Study& one, const Study& other)
{
    return one == other && study::contentDigest(one) == study::contentDigest(other);
}

// A new study is taken as it is, and an undo brings back what was there: neither has to be without errors.
bool mayBringErrors(const Edit& edit)
{
    const auto restores = [](const study::ChangeScore& score) { return score.restoring; };
    if (const auto* block = std::get_if<study::EditBlock>(&edit)) {
        return std::any_of(block->edits.begin(), block->edits.end(), mayBringErrors);
    }
    if (const auto* scores = std::get_if<study::ChangeScores>(&edit)) {
        return std::any_of(scores->scores.begin(), scores->scores.end(), restores);
    }
    const auto* score = std::get_if<study::ChangeScore>(&edit);
    return std::holds_alternative<study::ReplaceStudy>(edit) || (score != nullptr && restores(*score));
}

std::vector<study::Finding> errorsOf(const Study& study)
{
    std::vector<study::Finding> findings = study::check(study);
    std::erase_if(findings, [](const study::Finding& one) { return one.severity != study::Severity::Error; });
    return findings;
}

// By kind and detail: the place of an old error changes its name with the person.
bool hasNewErrors(const Study& before, const Study& after)
{
    const auto old = errorsOf(before);
    const auto now = errorsOf(after);
    return std::any_of(now.begin(), now.end(), [&](const study::Finding& one) {
        const auto same = [&one](const study::Finding& other) {
            return other.kind == one.kind && other.detail == one.detail;
        };
        return std::count_if(now.begin(), now.end(), same) > std::count_if(old.begin(), old.end(), same);
    });
}

// A study and its file, with the way back, as the window keeps them: each step of the stack is swapped for the inverse
// it was given.
class Document
{
public:
    Document(Study study, Tally& tally)
        : m_first(std::make_shared<const Study>(std::move(study)))
        , m_now(m_first)
        , m_stored(*m_first)
        , m_revision(m_stored.revision)
        , m_tally(tally)
    {
        RC_ASSERT(m_revision.number == 1);
    }

    void take(const Step& step)
    {
        ++m_tally.steps;
        if (step.action == 1 && m_place > 0) {
            undo();
        } else if (step.action == 2 && m_place < m_stack.size()) {
            redo();
        } else {
            edit(tests::editFor(*m_now, step.recipe));
        }
        fileIsTheStudy();
    }

    void undoAllAndRedoAll()
    {
        const SharedStudy last = m_now;
        const std::size_t place = m_place;
        while (m_place > 0) {
            undo();
        }
        fileIsTheStudy();
        RC_ASSERT(hasSameRows(*m_now, *m_first));
        RC_ASSERT(m_revision.digest == study::contentDigest(*m_first));
        while (m_place < place) {
            redo();
        }
        fileIsTheStudy();
        RC_ASSERT(hasSameRows(*m_now, *last));
        RC_ASSERT(m_revision.digest == study::contentDigest(*last));
    }

private:
    void edit(const Edit& edit)
    {
        RC_LOG() << tests::describe(edit) << '\n';
        const Study before = *m_now;
        const QByteArray bytes = tests::bytesOf(m_stored.path());
        const auto inverse = perform(edit);
        ++(inverse ? m_tally.taken : m_tally.refused)[edit.index()];
        if (!inverse) {
            RC_ASSERT(inverse.error().kind == ErrorKind::InvalidEdit ||
                      inverse.error().kind == ErrorKind::InvalidValue);
            RC_ASSERT(*m_now == before);
            RC_ASSERT(tests::bytesOf(m_stored.path()) == bytes);
            return;
        }
        RC_ASSERT(mayBringErrors(edit) || !hasNewErrors(before, *m_now));
        m_stack.resize(m_place);
        m_stack.push_back(*inverse);
        ++m_place;
    }

    void undo()
    {
        ++m_tally.undone;
        swap(--m_place);
    }

    void redo()
    {
        ++m_tally.redone;
        swap(m_place++);
    }

    void swap(std::size_t place)
    {
        RC_LOG() << "back with " << tests::describe(m_stack[place]) << '\n';
        const auto inverse = perform(m_stack[place]);
        RC_ASSERT(inverse.has_value());
        m_stack[place] = *inverse;
    }

    base::Result<Edit> perform(const Edit& edit)
    {
        const auto applied = study::apply(*m_now, edit);
        if (!applied) {
            return tl::unexpected(applied.error());
        }
        const auto revision = m_stored.file().apply(*applied, m_revision);
        if (!revision) {
            // what the study takes, the file takes, but for what only the file's own rules can tell
            RC_LOG() << "refused by the file: " << revision.error().subject << ", " << revision.error().detail << '\n';
            RC_ASSERT(mayBringErrors(edit) || tests::hasInvalidText(edit));
            return tl::unexpected(revision.error());
        }
        RC_ASSERT(revision->number == m_revision.number + 1);
        RC_ASSERT(revision->digest == study::contentDigest(*applied->after));
        m_revision = *revision;
        m_now = applied->after;
        return applied->inverse;
    }

    void fileIsTheStudy() const
    {
        const auto loaded = m_stored.load();
        RC_ASSERT(loaded.has_value());
        RC_ASSERT(*loaded->study == *m_now);
        RC_ASSERT(loaded->revision == m_revision);
        RC_ASSERT(m_revision.digest == study::contentDigest(*loaded->study));
        RC_ASSERT(QDir(m_stored.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() ==
                  1);
    }

    SharedStudy m_first;
    SharedStudy m_now;
    tests::StoredStudy m_stored;
    store::Revision m_revision;
    std::vector<Edit> m_stack;
    std::size_t m_place = 0; ///< steps below it are done, those above it undone
    Tally& m_tally;
};

} // namespace

class EditPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEditAndItsInverseAreNothing();
    void theFileFollowsEditsUndoAndRedo();
};

// Thousands of commits: in memory where the system has a folder there. Whether they reach a disk is tested elsewhere.
void EditPropertyTest::initTestCase()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
}

void EditPropertyTest::anEditAndItsInverseAreNothing()
{
    Tally tally;
    const bool holds = tests::propertyHolds("an edit and its inverse are nothing", [&tally] {
        auto study = std::make_shared<const Study>(tests::startingStudy(*tests::anyStart()));
        const auto recipes = *rc::gen::container<std::vector<EditRecipe>>(tests::anyEditRecipe());
        for (const EditRecipe& recipe : recipes) {
            const Edit edit = tests::editFor(*study, recipe);
            RC_LOG() << tests::describe(edit) << '\n';
            const Study before = *study;
            const auto applied = study::apply(*study, edit);
            ++tally.steps;
            ++(applied ? tally.taken : tally.refused)[edit.index()];
            RC_ASSERT(*study == before || !(before == before)); // a score that is no number equals nothing
            if (!applied) {
                continue;
            }
            const auto undone = study::apply(*applied->after, applied->inverse);
            RC_ASSERT(undone.has_value());
            RC_ASSERT(hasSameRows(*undone->after, before) || !(before == before));
            const auto redone = study::apply(*undone->after, undone->inverse);
            RC_ASSERT(redone.has_value());
            const auto repeated = study::apply(*undone->after, applied->done);
            RC_ASSERT(repeated.has_value());
            for (const auto& again : {*redone, *repeated}) {
                RC_ASSERT(study::contentDigest(*again.after) == study::contentDigest(*applied->after));
            }
            // whoever reads or builds a study puts its rows in order; edits rely on it
            study = store::firstFault(*applied->after) ? undone->after : applied->after;
        }
    });
    qInfo("%s", tally.text().constData());
    QVERIFY(holds);
}

void EditPropertyTest::theFileFollowsEditsUndoAndRedo()
{
    Tally tally;
    const bool holds = tests::propertyHolds("the file follows edits, undo and redo", [&tally] {
        Document document(tests::startingStudy(*tests::anyStart()), tally);
        for (const Step& step : *anySteps()) {
            document.take(step);
        }
        document.undoAllAndRedoAll();
    });
    qInfo("%s", tally.text().constData());
    QVERIFY(holds);
    QVERIFY2(!tests::casesAreFixed() || tally.covers(2), tally.text().constData());
}

QTEST_GUILESS_MAIN(EditPropertyTest)
#include "edit_property_test.moc"
