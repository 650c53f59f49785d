// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_morph.h"
#include "tests/app/sample_figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using figures::Emphasis;
using figures::Role;
using plots::FigureFrame;

class PlotsFigureMorphTest : public QObject
{
    Q_OBJECT

private slots:
    void travelsFromOneSideToTheOther();
    void endsExactlyAtTheFigure();
    void turnsBackFromWhereItIs();
    void comparingLightsTheGhostUp();
    void missedVisitsAreReadOffTheLine();
    void barsFollowTheirPeople();
    void onlyLikeFiguresTravel();
};

namespace {

std::shared_ptr<const figures::Figure> shared(figures::Figure figure)
{
    return std::make_shared<const figures::Figure>(std::move(figure));
}

FigureFrame standing(const std::shared_ptr<const figures::Figure>& figure)
{
    return {figure, {}, {}, {}, {}, {}};
}

const figures::Lines& linesOf(const figures::Figure& figure, Role role, Emphasis emphasis)
{
    const auto found = std::find_if(figure.lines.begin(), figure.lines.end(), [&](const figures::Lines& lines) {
        return lines.role == role && lines.emphasis == emphasis;
    });
    Q_ASSERT(found != figure.lines.end());
    return *found;
}

double yAt(const figures::Lines& lines, int participant, double x)
{
    for (std::size_t line = 0; line < lines.participant.size(); ++line) {
        for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
            if (lines.participant[line].value() == participant && lines.x[i] == x) {
                return lines.y[i];
            }
        }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

void PlotsFigureMorphTest::travelsFromOneSideToTheOther()
{
    const auto open = shared(sample::trajectories({}));
    const auto blocked = shared(sample::trajectories({.blocked = true}));
    const plots::FigureMorph morph(standing(open), blocked);
    const double from = yAt(linesOf(*open, Role::Open, Emphasis::Full), 7, 1.0);
    const double to = yAt(linesOf(*blocked, Role::Blocked, Emphasis::Full), 7, 1.0);
    QVERIFY(from != to);
    for (const double t : {0.0, 0.25, 0.5, 0.9}) {
        const FigureFrame frame = morph.at(t);
        const double now = yAt(linesOf(*frame.figure, Role::Blocked, Emphasis::Full), 7, 1.0);
        QVERIFY(qAbs(now - (from + (to - from) * t)) < 1e-9);
        // What is left behind stands where it was and fades in.
        const auto& ghost = linesOf(*frame.figure, Role::Open, Emphasis::Ghost);
        QCOMPARE(yAt(ghost, 7, 1.0), from);
        const auto index = std::size_t(&ghost - frame.figure->lines.data());
        QCOMPARE(frame.lines[index].opacity, t);
        const auto moving =
            std::size_t(&linesOf(*frame.figure, Role::Blocked, Emphasis::Full) - frame.figure->lines.data());
        QCOMPARE(frame.lines[moving].before, Role::Open);
        QCOMPARE(frame.lines[moving].travelled, t);
    }
    const FigureFrame midway = morph.at(0.5);
    const auto& mean = midway.figure->means;
    QVERIFY(std::any_of(mean.begin(), mean.end(), [&](const figures::MeanLine& line) {
        return line.emphasis == Emphasis::Full &&
               qAbs(line.y[1] - (open->means[0].y[1] + blocked->means[1].y[1]) / 2.0) < 1e-9;
    }));
}

void PlotsFigureMorphTest::endsExactlyAtTheFigure()
{
    const auto open = shared(sample::trajectories({}));
    const auto blocked = shared(sample::trajectories({.blocked = true}));
    const FigureFrame end = plots::FigureMorph(standing(open), blocked).at(1.0);
    QCOMPARE(end.figure, blocked);
    QVERIFY(end.lines.empty());
}

void PlotsFigureMorphTest::turnsBackFromWhereItIs()
{
    const auto open = shared(sample::trajectories({}));
    const auto blocked = shared(sample::trajectories({.blocked = true}));
    const FigureFrame midway = plots::FigureMorph(standing(open), blocked).at(0.4);
    const FigureFrame back = plots::FigureMorph(midway, open).at(0.0);
    const double there = yAt(linesOf(*midway.figure, Role::Blocked, Emphasis::Full), 3, 1.0);
    const auto& lines = linesOf(*back.figure, Role::Open, Emphasis::Full);
    QCOMPARE(yAt(lines, 3, 1.0), there);
    // 40 % of the way to vermillion is 60 % of the way back to blue.
    const plots::SeriesTint& tint = back.lines[std::size_t(&lines - back.figure->lines.data())];
    QCOMPARE(tint.before, Role::Blocked);
    QVERIFY(qAbs(tint.travelled - 0.6) < 1e-12);
}

void PlotsFigureMorphTest::comparingLightsTheGhostUp()
{
    const auto open = shared(sample::trajectories({}));
    const auto both = shared(sample::trajectories({.both = true}));
    const FigureFrame frame = plots::FigureMorph(standing(open), both).at(0.3);
    QCOMPARE(frame.figure->lines.size(), 2U);
    const auto& blocked = linesOf(*frame.figure, Role::Blocked, Emphasis::Full);
    QCOMPARE(yAt(blocked, 7, 1.0), yAt(open->lines[1], 7, 1.0)); // it does not move
    const plots::SeriesTint& tint = frame.lines[std::size_t(&blocked - frame.figure->lines.data())];
    QCOMPARE(tint.beforeEmphasis, Emphasis::Ghost);
    QCOMPARE(tint.opacity, 1.0);
}

void PlotsFigureMorphTest::missedVisitsAreReadOffTheLine()
{
    figures::Figure from = sample::trajectories({});
    figures::Figure to = from;
    from.lines = {{.participant = {study::ParticipantId(1)}, .first = {0, 2}, .x = {0.0, 10.0}, .y = {20.0, 10.0}}};
    to.lines = {{.participant = {study::ParticipantId(1)}, .first = {0, 2}, .x = {0.0, 5.0}, .y = {20.0, 5.0}}};
    const plots::FigureMorph morph(standing(shared(from)), shared(to));
    const figures::Lines start = morph.at(0.0).figure->lines[0];
    QCOMPARE(start.x, (std::vector<double>{0.0, 5.0, 10.0}));
    QCOMPARE(start.y, (std::vector<double>{20.0, 15.0, 10.0}));
    const figures::Lines nearlyThere = morph.at(0.999999).figure->lines[0];
    QVERIFY(qAbs(nearlyThere.x[2] - 5.0) < 1e-4); // the end of the longer line is drawn in
    QVERIFY(qAbs(nearlyThere.y[2] - 5.0) < 1e-4);
}

void PlotsFigureMorphTest::barsFollowTheirPeople()
{
    const auto open = shared(sample::waterfall(12, false, study::Origin::Simulated));
    const auto blocked = shared(sample::waterfall(12, true, study::Origin::Simulated));
    const figures::Bars start = plots::FigureMorph(standing(open), blocked).at(0.0).figure->bars[0];
    for (std::size_t i = 0; i < start.participant.size(); ++i) {
        const auto& was = open->bars[0];
        const auto where = std::find(was.participant.begin(), was.participant.end(), start.participant[i]);
        QCOMPARE(start.x[i], was.x[std::size_t(where - was.participant.begin())]);
        QCOMPARE(start.y[i], was.y[std::size_t(where - was.participant.begin())]);
    }
}

void PlotsFigureMorphTest::onlyLikeFiguresTravel()
{
    const figures::Figure open = sample::trajectories({});
    QVERIFY(plots::canMorph(open, sample::trajectories({.blocked = true})));
    QVERIFY(!plots::canMorph(open, sample::waterfall(12, false, study::Origin::Simulated)));
    figures::Figure change = open;
    change.y.label = u"Change"_s;
    QVERIFY(!plots::canMorph(open, change));
    const figures::Figure crowd = sample::trajectories({.people = 10'000, .days = sample::manyDays(4)});
    QVERIFY(!plots::canMorph(crowd, crowd));
    const figures::Figure thousand = sample::trajectories({.people = 1'000, .days = sample::manyDays(20)});
    QVERIFY(plots::canMorph(thousand, thousand));
}

QTEST_GUILESS_MAIN(PlotsFigureMorphTest)
#include "plots_figure_morph_test.moc"
