// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trial that a person adds: each thing that can be wrong, and the same values after the file.
#include "core/evidence/own_trial.h"

#include "tests/support/result_check.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using evidence::OwnTrial;
using evidence::OwnTrialFault;

namespace {

OwnTrial rightDraft()
{
    OwnTrial draft;
    draft.name = u"Mine 2026"_s;
    draft.citation = u"A journal of mine 1:1"_s;
    draft.design = evidence::DesignKind::Parallel;
    draft.compared = u"ketamine against saline"_s;
    draft.peopleFirst = 20;
    draft.peopleSecond = 22;
    draft.outcome = u"MADRS on day 1"_s;
    draft.value = -4.5;
    draft.lower = -8.0;
    draft.upper = -1.0;
    return draft;
}

} // namespace

class EvidenceOwnTrialTest : public QObject
{
    Q_OBJECT

private slots:

    void faults_data()
    {
        using Change = std::function<void(OwnTrial&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, OwnTrialFault fault, Change change) {
            QTest::newRow(name) << change << static_cast<int>(fault);
        };
        row("name", OwnTrialFault::NoName, [](OwnTrial& draft) { draft.name = u"  "_s; });
        row("citation", OwnTrialFault::NoCitation, [](OwnTrial& draft) { draft.citation.clear(); });
        row("compared", OwnTrialFault::NoComparison, [](OwnTrial& draft) { draft.compared.clear(); });
        row("people", OwnTrialFault::NoPeople, [](OwnTrial& draft) { draft.peopleSecond = 0; });
        row("outcome", OwnTrialFault::NoOutcome, [](OwnTrial& draft) { draft.outcome.clear(); });
        row("value", OwnTrialFault::NoValue, [](OwnTrial& draft) { draft.value.reset(); });
        row("spread", OwnTrialFault::NoSpread, [](OwnTrial& draft) {
            draft.lower.reset();
            draft.upper.reset();
        });
        row("half", OwnTrialFault::HalfInterval, [](OwnTrial& draft) { draft.upper.reset(); });
        row("outside", OwnTrialFault::OutsideInterval, [](OwnTrial& draft) { draft.value = -9.0; });
        row("no width", OwnTrialFault::OutsideInterval, [](OwnTrial& draft) {
            draft.lower = -4.5;
            draft.upper = -4.5;
        });
        row("se", OwnTrialFault::SeNotAboveZero, [](OwnTrial& draft) { draft.se = -1.0; });
        row("share", OwnTrialFault::ShareOutOfRange,
            [](OwnTrial& draft) { draft.measure = evidence::EffectMeasure::RiskDifference; });
    }

    void faults()
    {
        QFETCH(std::function<void(OwnTrial&)>, change);
        QFETCH(int, fault);
        OwnTrial draft = rightDraft();
        QVERIFY(evidence::faultsOf(draft).empty());
        change(draft);
        const auto faults = evidence::faultsOf(draft);
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(faults.front()), fault);
    }

    void theSameAfterTheFile()
    {
        const OwnTrial draft = rightDraft();
        const evidence::EvidenceTrial trial = evidence::trialOf(draft, u"own-1"_s);
        const auto read = evidence::readTrials(evidence::writeTrials({&trial, 1}), u"own.json"_s, {});
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(read->front() == trial);
        QVERIFY(evidence::draftOf(read->front()) == draft);
        QCOMPARE(trial.people, std::optional<int>(42));
        QVERIFY(trial.origin == study::Origin::Entered);
        QCOMPARE(evidence::freeOwnKey(*read), u"own-2"_s);
    }

    void aCrossoverIsOneGroup()
    {
        OwnTrial draft = rightDraft();
        draft.design = evidence::DesignKind::Crossover;
        draft.peopleSecond = 20;
        QCOMPARE(evidence::trialOf(draft, u"own-1"_s).people, std::optional<int>(20));
    }
};

QTEST_GUILESS_MAIN(EvidenceOwnTrialTest)
#include "own_trial_test.moc"
