// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/mechanism.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/mechanism_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace figures {

using namespace Qt::StringLiterals;
using pharmacology::Curve;
using pharmacology::CurveKind;

namespace {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Mechanism)
};

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double longestInMinutes = 360.0; // a longer axis counts hours
constexpr double minutesAnHour = 60.0;
constexpr int lowestPlasmaPower = -1; // 0.1 ng/mL
constexpr int lowestSharePower = -3;  // 0.001 %

/// Where and how the courses of one figure are drawn.
class CourseFrame
{
public:
    CourseFrame(const ScenarioSides& sides, const CourseLook& look, int lowestPower)
        : m_look(look)
        , m_inHours(sides.scenario.lastMinute > longestInMinutes)
        , m_first(firstMinuteShown(sides))
        , m_last(sides.scenario.lastMinute)
        , m_lowest(std::pow(10.0, lowestPower))
    {}

    [[nodiscard]] double x(double minute) const { return m_inHours ? minute / minutesAnHour : minute; }

    [[nodiscard]] double y(double value) const { return m_look.logarithmic ? std::log10(value) : value; }

    [[nodiscard]] bool shows(double minute, double value) const
    {
        return minute >= m_first && (!m_look.logarithmic || value >= m_lowest);
    }

    void setTimeAxis(Figure& figure) const
    {
        figure.x.label = m_inHours ? CourseWords::tr("Hours since ketamine was started")
                                   : CourseWords::tr("Minutes since ketamine was started");
        figure.x.minimum = x(m_first);
        figure.x.maximum = x(m_last);
        figure.y.grid = true;
    }

    // Dense where curves bend, so that a slider paints a few hundred points and not some thousands.
    [[nodiscard]] bool isDrawn(const Curve& curve, std::size_t i) const
    {
        constexpr double bends = 180.0;
        const auto sparse = static_cast<std::size_t>(std::max(1.0, m_last / 240.0));
        return i == 0 || i + 1 == curve.minutes.size() || std::abs(curve.minutes[i]) <= bends || i % sparse == 0;
    }

    [[nodiscard]] double last() const { return m_last; }

private:
    CourseLook m_look;
    bool m_inHours;
    double m_first;
    double m_last;
    double m_lowest;
};

QString withOrigin(const QString& name, const Curve& curve)
{
    return curve.origin == pharmacology::CurveOrigin::Illustrative ? CourseWords::tr("%1 (illustrative)").arg(name)
                                                                   : name;
}

MeanLine courseLine(const CourseFrame& frame, const Curve& curve, const QString& name, Role role)
{
    MeanLine line{.name = name, .role = role, .origin = study::Origin::Modelled, .level = 0.0, .marked = false};
    for (std::size_t i = 0; i < curve.minutes.size(); ++i) {
        if (frame.shows(curve.minutes[i], curve.values[i]) && frame.isDrawn(curve, i)) {
            line.x.push_back(frame.x(curve.minutes[i]));
            line.y.push_back(frame.y(curve.values[i]));
        }
    }
    line.lower.assign(line.x.size(), noNumber);
    line.upper.assign(line.x.size(), noNumber);
    return line;
}

QString valueWords(const Curve& curve, double minute, const QString& name)
{
    const double value = valueAtMinute(curve, minute);
    const bool large = curve.unit != "%" && value >= 100.0;
    return CourseWords::tr("%1 %2 %3", "name, value, unit")
        .arg(name, digitsText(value, large ? 3 : 2), QString::fromStdString(curve.unit));
}

/// A mark on a curve with its name, at the peak its value too: the receptors of one side are told apart by words, not
/// by colour.
void addMark(Figure& figure, const CourseFrame& frame, const Curve& curve, double minute, const QString& words,
             Role role)
{
    const auto place = std::lower_bound(curve.minutes.begin(), curve.minutes.end(), minute);
    if (place == curve.minutes.end()) {
        return;
    }
    const double value = valueAtMinute(curve, minute);
    if (!(value > 0.0) || !frame.shows(*place, value)) {
        return;
    }
    figure.intervals.push_back({.name = words,
                                .role = role,
                                .origin = study::Origin::Modelled,
                                .x = {frame.x(*place)},
                                .y = {frame.y(value)},
                                .lower = {noNumber},
                                .upper = {noNumber},
                                .label = {words}});
}

double highestOf(const Curve& curve)
{
    return curve.values.empty() ? 0.0 : *std::max_element(curve.values.begin(), curve.values.end());
}

double minuteOfHighest(const Curve& curve)
{
    const auto highest = std::max_element(curve.values.begin(), curve.values.end());
    return curve.values.empty() ? 0.0 : curve.minutes[static_cast<std::size_t>(highest - curve.values.begin())];
}

void setCaption(Figure& figure, const std::vector<const Curve*>& shown, const QStringList& sentences)
{
    QStringList words = sentences;
    QStringList citations;
    QStringList remarks;
    for (const Curve* curve : shown) {
        for (const std::string& citation : curve->citations) {
            citations << QString::fromStdString(citation);
        }
        if (!curve->remark.empty()) {
            remarks << pharmacologyText(curve->remark);
        }
    }
    remarks.removeDuplicates();
    for (const QString& remark : remarks) {
        words << (remark.endsWith(u'.') ? remark : QString(remark + u'.'));
    }
    words << sourcesText(citations) << modelBadge() + u'.';
    figure.caption = words.join(u' ');
}

Figure emptyCourse(const char* key, const QString& title, const QString& subtitle)
{
    Figure figure;
    figure.key = QString::fromLatin1(key);
    figure.badge = modelBadge();
    figure.title = title;
    figure.subtitle = subtitle;
    return figure;
}

QString ketamineName(const ScenarioSides& sides)
{
    return sides.scenario.route == pharmacology::Route::Nasal ? CourseWords::tr("Esketamine")
                                                              : CourseWords::tr("Ketamine");
}

void addCourseLegend(Figure& figure, const QString& text, Role role)
{
    figure.legend.push_back({.text = text, .role = role, .observed = false});
}

void setPowerAxis(Axis& axis, int lowest, double highest)
{
    const int top = std::max(lowest + 1, static_cast<int>(std::ceil(std::log10(std::max(highest, 1e-9)) - 1e-9)));
    axis.logarithmic = true;
    axis.minimum = lowest;
    axis.maximum = top;
    axis.ticks = decadeTicks(lowest, top);
}

// The published range at the hour that ends it: when within 8 h each scan was, the source does not say.
void addScans(Figure& figure, const CourseFrame& frame, const ScenarioSides& sides)
{
    double lowest = 1.0;
    double highest = 0.0;
    for (const pharmacology::DoseOccupancy& scan : pharmacology::publishedNaltrexoneOccupancies()) {
        if (scan.mg == sides.scenario.naltrexoneMg) {
            lowest = std::min(lowest, scan.occupancy);
            highest = std::max(highest, scan.occupancy);
        }
    }
    const double minute =
        0.75 * std::min(frame.last(), pharmacology::publishedUntilMinute - sides.scenario.naltrexoneMinutesBefore);
    if (!(highest > 0.0) || minute <= 0.0) {
        return;
    }
    figure.intervals.push_back({.name = CourseWords::tr("Scans within 8 hours, published"),
                                .role = Role::Neutral,
                                .origin = study::Origin::Reported,
                                .x = {frame.x(minute)},
                                .y = {frame.y(50.0 * (lowest + highest))},
                                .lower = {frame.y(100.0 * lowest)},
                                .upper = {frame.y(100.0 * highest)},
                                .label = {}});
}

void addHold(Figure& figure, const CourseFrame& frame, const ScenarioSides& sides)
{
    const auto curve = [&](CurveKind kind) -> const Curve& { return pharmacology::curveOf(sides.blocked, kind); };
    const QString name = CourseWords::tr("Mu held by naltrexone, decline illustrative");
    MeanLine line = courseLine(frame, curve(CurveKind::MuBlockade), name, Role::Neutral);
    MeanLine lower = courseLine(frame, curve(CurveKind::MuBlockadeLower), name, Role::Neutral);
    MeanLine upper = courseLine(frame, curve(CurveKind::MuBlockadeUpper), name, Role::Neutral);
    if (lower.y.size() == line.y.size() && upper.y.size() == line.y.size()) {
        line.lower = std::move(lower.y);
        line.upper = std::move(upper.y);
    }
    figure.means.push_back(std::move(line));
    addCourseLegend(figure, name, Role::Neutral);
    addMark(figure, frame, curve(CurveKind::MuBlockade), sides.blocked.peakMinute,
            valueWords(curve(CurveKind::MuBlockade), sides.blocked.peakMinute, CourseWords::tr("naltrexone on mu")),
            Role::Neutral);
    addScans(figure, frame, sides);
}

struct HeldSide
{
    bool blocked = false;
    bool nmda = true;         ///< it is the same on both sides: drawn once
    bool marked = true;       ///< on a linear axis both sides of mu are one line: marked once, with both values
    bool bothInWords = false; ///< that mark
    bool crowded = false;     ///< on a linear axis kappa is on the line of mu: its mark stands behind that one's words
};

// Marks stand where their words leave each other room: mu at the peak, kappa later on its fall.
void addHeldByKetamine(Figure& figure, const CourseFrame& frame, const ScenarioSides& sides, const HeldSide& held)
{
    const pharmacology::ScenarioCurves& curves = held.blocked ? sides.blocked : sides.open;
    const Role role = held.blocked ? Role::Blocked : Role::Open;
    const QString name = held.blocked ? CourseWords::tr("Held by ketamine, after naltrexone (illustrative)")
                                      : withOrigin(CourseWords::tr("Held by ketamine"),
                                                   pharmacology::curveOf(curves, CurveKind::KetamineAtMu));
    addCourseLegend(figure, name, role);
    const std::array<std::pair<CurveKind, QString>, 3> receptors = {{{CurveKind::KetamineAtNmda, u"NMDA"_s},
                                                                     {CurveKind::KetamineAtKappa, CourseWords::tr("kappa")},
                                                                     {CurveKind::KetamineAtMu, CourseWords::tr("mu")}}};
    for (const auto& [kind, receptor] : receptors) {
        if (kind == CurveKind::KetamineAtNmda && !held.nmda) {
            continue;
        }
        const Curve& curve = pharmacology::curveOf(curves, kind);
        figure.means.push_back(courseLine(frame, curve, name + u", " + receptor, role));
        if (!held.marked) {
            continue;
        }
        if (kind == CurveKind::KetamineAtKappa) {
            const double later = held.crowded ? 0.8 : 0.45;
            addMark(figure, frame, curve, std::round(later * frame.last()), receptor, role); // not the peak: no value
            continue;
        }
        QString words = valueWords(curve, curves.peakMinute, receptor);
        if (held.bothInWords && kind == CurveKind::KetamineAtMu) {
            words = CourseWords::tr("%1 %2 → %3 %", "name, share without and with naltrexone")
                        .arg(receptor, digitsText(valueAtMinute(curve, curves.peakMinute), 2),
                             digitsText(percentAtPeak(sides.blocked, kind), 2));
        }
        addMark(figure, frame, curve, curves.peakMinute, words, role);
    }
}

} // namespace

double firstMinuteShown(const ScenarioSides& sides)
{
    return -std::min(sides.scenario.naltrexoneMinutesBefore, sides.scenario.lastMinute / 2.0);
}

double valueAtMinute(const Curve& curve, double minute)
{
    const auto place = std::lower_bound(curve.minutes.begin(), curve.minutes.end(), minute);
    return place == curve.minutes.end() ? 0.0 : curve.values[static_cast<std::size_t>(place - curve.minutes.begin())];
}

base::Result<ScenarioSides> computeSides(const pharmacology::Scenario& scenario)
{
    ScenarioSides sides{.scenario = scenario, .open = {}, .blocked = {}};
    sides.scenario.blockade = false;
    auto open = pharmacology::computeScenario(sides.scenario);
    if (!open) {
        return base::pass(open);
    }
    sides.scenario.blockade = true;
    auto blocked = pharmacology::computeScenario(sides.scenario);
    if (!blocked) {
        return base::pass(blocked);
    }
    sides.open = std::move(*open);
    sides.blocked = std::move(*blocked);
    return sides;
}

Figure plasmaCourse(const ScenarioSides& sides, const CourseLook& look)
{
    const CourseFrame frame(sides, look, lowestPlasmaPower);
    Figure figure = emptyCourse("plasma", CourseWords::tr("In plasma"),
                                CourseWords::tr("Total concentration over time, from a compartment model"));
    const Curve& ketamine = pharmacology::curveOf(sides.open, CurveKind::Ketamine);
    const Curve& naltrexone = pharmacology::curveOf(sides.blocked, CurveKind::Naltrexone);
    const Curve& naltrexol = pharmacology::curveOf(sides.blocked, CurveKind::BetaNaltrexol);
    const bool blocked = look.side != study::Side::Reference;
    const Role role = look.side == study::Side::Comparator ? Role::Blocked : Role::Open;
    const QString name = withOrigin(ketamineName(sides), ketamine);
    figure.means.push_back(courseLine(frame, ketamine, name, role));
    addCourseLegend(figure, name, role);
    addMark(figure, frame, ketamine, sides.open.peakMinute,
            valueWords(ketamine, sides.open.peakMinute, ketamineName(sides)), role);
    std::vector<const Curve*> shown = {&ketamine};
    if (blocked) {
        addCourseLegend(figure, CourseWords::tr("Naltrexone, 6β-naltrexol (illustrative)"), Role::Neutral);
        for (const auto& [curve, drug] : {std::pair{&naltrexone, CourseWords::tr("Naltrexone")},
                                          std::pair{&naltrexol, CourseWords::tr("6β-naltrexol")}}) {
            figure.means.push_back(courseLine(frame, *curve, withOrigin(drug, *curve), Role::Neutral));
            const double later = curve == &naltrexol ? 0.4 * frame.last() : 0.0; // the words of both side by side
            addMark(figure, frame, *curve, std::round(std::max(minuteOfHighest(*curve), later)), drug, Role::Neutral);
            shown.push_back(curve);
        }
    }
    frame.setTimeAxis(figure);
    figure.y.label = CourseWords::tr("In plasma, ng/mL");
    const double highest = std::max({highestOf(ketamine), highestOf(naltrexone), highestOf(naltrexol), 1.0});
    if (look.logarithmic) {
        setPowerAxis(figure.y, lowestPlasmaPower, highest);
    } else {
        AxisRange range;
        range.add(0.0);
        range.add(highest);
        range.roundOut(figure.y);
    }
    setCaption(figure, shown,
               {CourseWords::tr("Curves of compartment models with published or illustrative numbers.")});
    figure.summary = CourseWords::tr("%1 peaks at %2 ng/mL at minute %3.")
                         .arg(ketamineName(sides), digitsText(sides.open.peakNgPerMl, 3),
                              analysis::fixedText(sides.open.peakMinute, 0));
    if (blocked) {
        figure.summary += u' ' + CourseWords::tr("The blockade does not change it.");
    }
    return figure;
}

Figure receptorOccupancy(const ScenarioSides& sides, const CourseLook& look)
{
    const CourseFrame frame(sides, look, lowestSharePower);
    Figure figure = emptyCourse("occupancy", CourseWords::tr("At the receptors"),
                                CourseWords::tr("Share of receptors held, by plasma affinity alone"));
    std::vector<const Curve*> shown;
    const bool both = look.side == study::Side::Both;
    const bool oneLine = both && !look.logarithmic;
    const auto addSide = [&](bool blocked) {
        addHeldByKetamine(figure, frame, sides,
                          {.blocked = blocked,
                           .nmda = !(blocked && both),
                           .marked = !(blocked && oneLine),
                           .bothInWords = !blocked && oneLine,
                           .crowded = !look.logarithmic});
        for (const CurveKind kind : {CurveKind::KetamineAtMu, CurveKind::KetamineAtKappa, CurveKind::KetamineAtNmda}) {
            shown.push_back(&pharmacology::curveOf(blocked ? sides.blocked : sides.open, kind));
        }
    };
    if (look.side != study::Side::Comparator) {
        addSide(false);
    }
    if (look.side != study::Side::Reference) {
        addSide(true);
        addHold(figure, frame, sides);
        shown.push_back(&pharmacology::curveOf(sides.blocked, CurveKind::MuBlockade));
    }
    frame.setTimeAxis(figure);
    figure.y.label = CourseWords::tr("Receptors held, %");
    if (look.logarithmic) {
        setPowerAxis(figure.y, lowestSharePower, 100.0);
    } else {
        figure.y.minimum = 0.0;
        figure.y.maximum = 100.0;
    }
    QStringList sentences = {CourseWords::tr("Mass action between free drug and receptor.")};
    if (look.side != study::Side::Reference) {
        sentences << statementText("not-measured") << statementText("decline") << statementText("over-90-percent");
    }
    setCaption(figure, shown, sentences);
    figure.summary = mechanismSentence(sides, look.side);
    return figure;
}

} // namespace figures
