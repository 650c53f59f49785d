// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_reading.h"
#include "tests/app/sample_figures.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using plots::ReadKind;

class PlotsFigureReadingTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nearestValueIsRead();
    void fullStrengthBeforeGhosts();
    void personOfABarAndOfALine();
    void wordsNameEverything();
    void tracksReachEveryValue();

private:
    // Ten pixels a unit, y upwards from 400.
    plots::PlotMapping m_mapping{.area = {0, 0, 400, 400}, .xScale = 10.0, .yScale = -10.0, .yOffset = 400.0};
};

namespace {

figures::Figure twoLines()
{
    figures::Figure figure;
    figure.x = {.label = u"Day"_s, .minimum = 0.0, .maximum = 14.0, .ticks = {{1.0, u"1"_s, {}}}};
    figure.y.label = u"HAM-D-17"_s;
    figures::Lines front{.name = u"Placebo"_s, .role = figures::Role::Open};
    front.participant = {study::ParticipantId(3), study::ParticipantId(4)};
    front.first = {0, 2, 4};
    front.x = {1.0, 7.0, 1.0, 7.0};
    front.y = {10.0, 20.0, 30.0, 31.5};
    figures::Lines ghost = front;
    ghost.name = u"Naltrexone"_s;
    ghost.emphasis = figures::Emphasis::Ghost;
    ghost.y = {10.8, 25.0, 35.0, 36.0};
    figure.lines = {ghost, front};
    figure.means.push_back(
        {.name = u"Placebo"_s, .x = {1.0}, .y = {24.0}, .lower = {20.5}, .upper = {27.5}, .n = {12}});
    return figure;
}

} // namespace

void PlotsFigureReadingTest::nearestValueIsRead()
{
    const figures::Figure figure = twoLines();
    const auto read = plots::nearestReading(figure, m_mapping, m_mapping, {72.0, 88.0}, 20.0);
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, ReadKind::Line);
    QCOMPARE(read->participant, study::ParticipantId(4));
    QCOMPARE(read->y, 31.5);
    QVERIFY(!plots::nearestReading(figure, m_mapping, m_mapping, {300.0, 300.0}, 20.0).has_value());
}

void PlotsFigureReadingTest::fullStrengthBeforeGhosts()
{
    const figures::Figure figure = twoLines();
    // Between 10 (in front) and 10.8 (ghost), a little nearer to the ghost.
    const auto between = plots::nearestReading(figure, m_mapping, m_mapping, {10.0, 295.0}, 20.0);
    QCOMPARE(between->series, 1U);
    const auto ghost = plots::nearestReading(figure, m_mapping, m_mapping, {70.0, 150.0}, 20.0);
    QCOMPARE(ghost->series, 0U);
    QCOMPARE(ghost->y, 25.0);
}

void PlotsFigureReadingTest::personOfABarAndOfALine()
{
    const figures::Figure figure = twoLines();
    QCOMPARE(plots::nearestParticipant(figure, m_mapping, {40.0, 250.0}, 8.0), study::ParticipantId(3)); // mid-segment
    QVERIFY(!plots::nearestParticipant(figure, m_mapping, {40.0, 390.0}, 8.0).isValid());
    figures::Figure bars;
    bars.bars.push_back({.participant = {study::ParticipantId(9)}, .x = {5.0}, .y = {20.0}});
    QCOMPARE(plots::nearestParticipant(bars, m_mapping, {52.0, 300.0}, 8.0), study::ParticipantId(9)); // inside the bar
    QVERIFY(!plots::nearestParticipant(bars, m_mapping, {52.0, 150.0}, 8.0).isValid());
}

void PlotsFigureReadingTest::wordsNameEverything()
{
    const figures::Figure figure = twoLines();
    const auto naming = [](study::ParticipantId id) { return QString(u"P0" + QString::number(id.value())); };
    const auto person = plots::nearestReading(figure, m_mapping, m_mapping, {10.0, 300.0}, 20.0);
    const plots::ReadingText words = plots::readingText(figure, *person, naming);
    QCOMPARE(words.heading, u"P03  10"_s);
    QCOMPARE(words.detail, u"Day 1 · Placebo"_s);
    QCOMPARE(words.spoken, u"P03 · HAM-D-17 10 · Day 1 · Placebo"_s);
    const auto mean = plots::nearestReading(figure, m_mapping, m_mapping, {10.0, 160.0}, 20.0);
    QCOMPARE(plots::readingText(figure, *mean, naming).detail, u"Day 1 · 95 % CI 20.5 to 27.5 · n 12"_s);
}

void PlotsFigureReadingTest::tracksReachEveryValue()
{
    for (const figures::Figure& figure : {sample::trajectories({}), sample::paired(study::Origin::Simulated),
                                          sample::waterfall(12, true, study::Origin::Imported)}) {
        std::size_t values = 0;
        for (const auto& lines : figure.lines) {
            values += lines.x.size();
        }
        for (const auto& mean : figure.means) {
            values += mean.x.size();
        }
        for (const auto& points : figure.points) {
            values += points.x.size();
        }
        for (const auto& bars : figure.bars) {
            values += bars.x.size();
        }
        for (const auto& intervals : figure.intervals) {
            values += intervals.x.size();
        }
        std::size_t reached = 0;
        for (const plots::ReadingTrack& track : plots::readingTracks(figure)) {
            for (std::size_t i = track.begin; i < track.end; ++i) {
                const plots::Reading reading = plots::readingAt(figure, track, i);
                QVERIFY(track.kind != ReadKind::Line || reading.participant.isValid());
                ++reached;
            }
        }
        QCOMPARE(reached, values);
    }
}

QTEST_GUILESS_MAIN(PlotsFigureReadingTest)
#include "plots_figure_reading_test.moc"
