// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/leave_one_out.h"
#include "tests/support/result_check.h"

#include <limits>

namespace {

stats::Statistic meanOf(const std::vector<double>& values)
{
    return [values](std::span<const std::uint32_t> people) -> std::optional<double> {
        double sum = 0.0;
        for (const std::uint32_t person : people) {
            sum += values[person];
        }
        return people.empty() ? std::nullopt : std::optional(sum / double(people.size()));
    };
}

} // namespace

class LeaveOneOutTest : public QObject
{
    Q_OBJECT

private slots:
    void eachInTurn();
    void restsWithoutStatistic();
    void errors();
};

void LeaveOneOutTest::eachInTurn()
{
    base::NoProgress progress;
    const auto result = stats::leaveOneOut(4, meanOf({1.0, 2.0, 3.0, 14.0}), progress);
    QVERIFY_RESULT(result);
    QCOMPARE(result->all, 5.0);
    QVERIFY((result->without == std::vector<std::optional<double>>{19.0 / 3.0, 6.0, 17.0 / 3.0, 2.0}));
    QCOMPARE(result->lowest, 2.0);
    QCOMPARE(result->highest, 19.0 / 3.0);
    QCOMPARE(result->mostInfluential, std::size_t(3));
}

void LeaveOneOutTest::restsWithoutStatistic()
{
    base::NoProgress progress;
    const auto needsTheFirst = [](std::span<const std::uint32_t> people) -> std::optional<double> {
        return people.front() == 0 ? std::optional(double(people.back())) : std::nullopt;
    };
    const auto result = stats::leaveOneOut(3, needsTheFirst, progress);
    QVERIFY_RESULT(result);
    QVERIFY((result->without == std::vector<std::optional<double>>{std::nullopt, 2.0, 1.0}));
    QCOMPARE(result->lowest, 1.0);
    QCOMPARE(result->highest, 2.0);
    QCOMPARE(result->mostInfluential, std::size_t(2));
}

void LeaveOneOutTest::errors()
{
    using enum base::ErrorKind;
    base::NoProgress progress;
    QCOMPARE(stats::leaveOneOut(1, meanOf({1.0}), progress).error().kind, NotEnoughData);
    const auto never = [](std::span<const std::uint32_t>) { return std::optional<double>(); };
    QCOMPARE(stats::leaveOneOut(3, never, progress).error().kind, NotEnoughData);
    const auto onlyAll = [](std::span<const std::uint32_t> people) {
        return people.size() == 3 ? std::optional(1.0) : std::nullopt;
    };
    QCOMPARE(stats::leaveOneOut(3, onlyAll, progress).error().kind, NotEnoughData);
    QCOMPARE(stats::leaveOneOut(2, meanOf({1.0, std::numeric_limits<double>::infinity()}), progress).error().kind,
             InvalidValue);
}

QTEST_GUILESS_MAIN(LeaveOneOutTest)
#include "leave_one_out_test.moc"
