// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_json.h"

#include "core/analysis/analysis_json.h"
#include "core/study/lookup.h"

#include <QJsonArray>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

QString roleKey(Role role)
{
    switch (role) {
    case Role::Open:
        return u"open"_s;
    case Role::Blocked:
        return u"blocked"_s;
    case Role::Neutral:
        return u"neutral"_s;
    }
    return {};
}

QString emphasisKey(Emphasis emphasis)
{
    return emphasis == Emphasis::Full ? u"full"_s : u"ghost"_s;
}

template <typename Iterator>
QJsonArray numbers(Iterator begin, Iterator end)
{
    QJsonArray array;
    for (; begin != end; ++begin) {
        array.append(analysis::numberJson(*begin));
    }
    return array;
}

QJsonArray numbers(const std::vector<double>& values)
{
    return numbers(values.begin(), values.end());
}

QJsonValue participantJson(const study::Study& study, study::ParticipantId id)
{
    const study::Participant* participant = study::byId(study.participants, id);
    return participant != nullptr ? QJsonValue(participant->key) : QJsonValue(QJsonValue::Null);
}

QJsonArray participantsJson(const study::Study& study, const std::vector<study::ParticipantId>& ids)
{
    QJsonArray array;
    for (const study::ParticipantId id : ids) {
        array.append(participantJson(study, id));
    }
    return array;
}

QJsonObject axisJson(const Axis& axis)
{
    QJsonArray ticks;
    for (const Tick& tick : axis.ticks) {
        ticks.append(QJsonObject{{u"at"_s, tick.at}, {u"label"_s, tick.label}, {u"below"_s, tick.below}});
    }
    QJsonObject json{{u"label"_s, axis.label},
                     {u"minimum"_s, analysis::numberJson(axis.minimum)},
                     {u"maximum"_s, analysis::numberJson(axis.maximum)},
                     {u"belowLabel"_s, axis.belowLabel},
                     {u"ticks"_s, ticks}};
    if (axis.logarithmic) {
        json[u"logarithmic"_s] = true;
    }
    return json;
}

template <typename Series>
QJsonObject seriesHead(const Series& series, const QString& kind)
{
    return {{u"kind"_s, kind},
            {u"name"_s, series.name},
            {u"role"_s, roleKey(series.role)},
            {u"origin"_s, study::originKey(series.origin)}};
}

QJsonObject linesJson(const Lines& lines, const study::Study& study)
{
    QJsonObject json = seriesHead(lines, u"lines"_s);
    QJsonArray people;
    for (std::size_t i = 0; i < lines.participant.size(); ++i) {
        const auto from = static_cast<std::ptrdiff_t>(lines.first[i]);
        const auto to = static_cast<std::ptrdiff_t>(lines.first[i + 1]);
        people.append(QJsonObject{{u"participant"_s, participantJson(study, lines.participant[i])},
                                  {u"x"_s, numbers(lines.x.begin() + from, lines.x.begin() + to)},
                                  {u"y"_s, numbers(lines.y.begin() + from, lines.y.begin() + to)}});
    }
    json[u"emphasis"_s] = emphasisKey(lines.emphasis);
    json[u"lines"_s] = people;
    return json;
}

QJsonObject meanJson(const MeanLine& mean)
{
    QJsonObject json = seriesHead(mean, u"mean"_s);
    json[u"emphasis"_s] = emphasisKey(mean.emphasis);
    json[u"level"_s] = mean.level;
    json[u"x"_s] = numbers(mean.x);
    json[u"y"_s] = numbers(mean.y);
    json[u"lower"_s] = numbers(mean.lower);
    json[u"upper"_s] = numbers(mean.upper);
    QJsonArray counts;
    for (const int n : mean.n) {
        counts.append(n);
    }
    json[u"n"_s] = counts;
    return json;
}

template <typename Marks>
QJsonObject marksJson(const Marks& marks, const QString& kind, const study::Study& study)
{
    QJsonObject json = seriesHead(marks, kind);
    json[u"emphasis"_s] = emphasisKey(marks.emphasis);
    json[u"participants"_s] = participantsJson(study, marks.participant);
    json[u"x"_s] = numbers(marks.x);
    json[u"y"_s] = numbers(marks.y);
    return json;
}

QJsonObject intervalsJson(const Intervals& intervals)
{
    QJsonObject json = seriesHead(intervals, u"intervals"_s);
    json[u"axis"_s] = intervals.sideways ? u"x"_s : intervals.secondAxis ? u"y2"_s : u"y"_s;
    json[u"x"_s] = numbers(intervals.x);
    json[u"y"_s] = numbers(intervals.y);
    json[u"lower"_s] = numbers(intervals.lower);
    json[u"upper"_s] = numbers(intervals.upper);
    return json;
}

QJsonArray seriesJson(const Figure& figure, const study::Study& study)
{
    QJsonArray series;
    for (const Bars& bars : figure.bars) {
        series.append(marksJson(bars, u"bars"_s, study));
    }
    for (const Lines& lines : figure.lines) {
        series.append(linesJson(lines, study));
    }
    for (const MeanLine& mean : figure.means) {
        series.append(meanJson(mean));
    }
    for (const Points& points : figure.points) {
        series.append(marksJson(points, u"points"_s, study));
    }
    for (const Intervals& intervals : figure.intervals) {
        series.append(intervalsJson(intervals));
    }
    return series;
}

} // namespace

QJsonObject figureJson(const Figure& figure, const study::Study& study)
{
    QJsonObject axes{{u"x"_s, axisJson(figure.x)}, {u"y"_s, axisJson(figure.y)}};
    if (!figure.y2.label.isEmpty()) {
        axes[u"y2"_s] = axisJson(figure.y2);
    }
    QJsonArray thresholds;
    for (const Threshold& threshold : figure.thresholds) {
        thresholds.append(QJsonObject{{u"name"_s, threshold.name},
                                      {u"axis"_s, threshold.secondAxis ? u"y2"_s : u"y"_s},
                                      {u"y"_s, analysis::numberJson(threshold.y)}});
    }
    QJsonArray legend;
    for (const LegendEntry& entry : figure.legend) {
        legend.append(QJsonObject{{u"text"_s, entry.text},
                                  {u"role"_s, roleKey(entry.role)},
                                  {u"emphasis"_s, emphasisKey(entry.emphasis)},
                                  {u"observed"_s, entry.observed}});
    }
    return {{u"figure"_s, figure.key},
            {u"title"_s, figure.title},
            {u"subtitle"_s, figure.subtitle},
            {u"badge"_s, figure.badge},
            {u"caption"_s, figure.caption},
            {u"summary"_s, figure.summary},
            {u"axes"_s, axes},
            {u"series"_s, seriesJson(figure, study)},
            {u"thresholds"_s, thresholds},
            {u"legend"_s, legend}};
}

} // namespace figures
