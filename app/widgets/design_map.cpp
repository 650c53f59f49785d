// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/design_map.h"

#include "app/theme/theme.h"
#include "app/widgets/arm_words.h"
#include "app/widgets/count_box.h"
#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapRowHeight = 5 * theme::grid;
constexpr int mapRowGap = theme::grid;
constexpr int mapLine = 3 * theme::grid - theme::halfGrid;
constexpr int mapGap = 4 * theme::grid;
constexpr int mapMargin = theme::halfGrid;

QString daysWords(const std::optional<analysis::DaysBetween>& between)
{
    if (!between) {
        return {};
    }
    const QString least = analysis::valueText(between->least, {});
    const QString most = analysis::valueText(between->most, {});
    return least == most ? DesignMap::tr("%1 d").arg(least) : DesignMap::tr("%1–%2 d").arg(least, most);
}

} // namespace

DesignMap::DesignMap(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Design map"));
}

CountBox* DesignMap::box(std::size_t index)
{
    while (m_boxes.size() <= index) {
        auto* made = new CountBox(this);
        made->setCheckable(true);
        const std::size_t at = m_boxes.size();
        connect(made, &CountBox::clicked, this, [this, made, at] {
            made->setChecked(!made->isChecked()); // the view decides
            const Place place = m_places[at];     // a copy: the answer fills the map again
            if (place.sequence.isValid()) {
                emit sequencePressed(place.sequence);
            } else {
                emit peoplePressed(place.people, place.title, made);
            }
        });
        m_boxes.push_back(made);
    }
    return m_boxes[index];
}

void DesignMap::setFlow(const study::Study& study, const analysis::ParticipantFlow& flow, study::SequenceId chosen)
{
    m_columns = flow.periods();
    m_observed = study::isObserved(flow.origin);
    m_legend.clear();
    m_rows.clear();
    m_places.clear();
    std::size_t used = 0;
    for (const analysis::FlowGroup& group : flow.groups) {
        if (!group.periods.empty()) {
            fillRow(study, flow, group, chosen, used);
        }
        for (const study::ArmId arm : group.arms) {
            const QString name = study::armName(study, arm);
            if (std::none_of(m_legend.begin(), m_legend.end(),
                             [&name](const LegendItem& item) { return item.name == name; })) {
                m_legend.push_back({name, armRole(study, arm)});
            }
        }
    }
    std::stable_sort(m_legend.begin(), m_legend.end(),
                     [](const LegendItem& a, const LegendItem& b) { return a.role < b.role; });
    for (std::size_t i = used; i < m_boxes.size(); ++i) {
        m_boxes[i]->hide();
    }
    arrange();
    updateGeometry();
    update();
}

void DesignMap::fillRow(const study::Study& study, const analysis::ParticipantFlow& flow,
                        const analysis::FlowGroup& group, study::SequenceId chosen, std::size_t& used)
{
    Row row{.name = groupName(study, group), .count = {}, .between = {}, .cells = {}};
    row.count = tr("%1 people").arg(filteredCount(group.people.size(), group.inStudy));
    for (const auto& between : group.between) {
        row.between << daysWords(between);
    }
    const bool isChosen = group.sequence.isValid() && group.sequence == chosen;
    const QString purpose = !group.sequence.isValid() ? tr("Lists these people")
                            : isChosen                ? tr("Shows everybody again")
                                                      : tr("Shows only the people of “%1”").arg(row.name);
    for (const analysis::FlowPeriod& period : group.periods) {
        CountBox* cell = box(used);
        const QString count = filteredCount(period.treated.size(), period.inStudy);
        const QString arm = study::armName(study, period.arm);
        cell->setContent(CountBox::Kind::Arm, {.title = tr("treated"), .count = count, .detail = {}}, purpose,
                         armRole(study, period.arm), m_observed);
        cell->setAccessibleName(
            study::isCrossover(flow.design)
                ? tr("%1, period %2: %3, %4 treated").arg(row.name, QString::number(period.ordinal), arm, count)
                : tr("%1: %2 treated").arg(arm, count));
        cell->setToolTip(cell->accessibleName() + u'\n' + purpose);
        cell->setChecked(isChosen);
        cell->show();
        m_places.push_back({group.sequence, period.treated, cell->accessibleName()});
        row.cells.push_back(cell);
        ++used;
    }
    m_rows.push_back(std::move(row));
}

std::vector<CountBox*> DesignMap::cells() const
{
    std::vector<CountBox*> cells;
    for (const Row& row : m_rows) {
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
    }
    return cells;
}

int DesignMap::legendHeight() const
{
    return static_cast<int>(std::min<std::size_t>(m_legend.size(), 6)) * mapLine + (m_columns > 1 ? mapLine : 0);
}

int DesignMap::nameWidth() const
{
    const QFontMetrics strong(theme::font(theme::TextStyle::Body));
    int widest = 8 * theme::grid;
    for (const Row& row : m_rows) {
        widest = std::max(widest, strong.horizontalAdvance(row.name) + 2 * theme::grid);
    }
    return std::min(widest, width() * 2 / 5);
}

QSize DesignMap::minimumSizeHint() const
{
    const int rows = static_cast<int>(m_rows.size());
    return {30 * theme::grid, legendHeight() + rows * (mapRowHeight + mapRowGap)};
}

QSize DesignMap::sizeHint() const
{
    return {45 * theme::grid, minimumSizeHint().height()};
}

void DesignMap::arrange()
{
    if (m_columns == 0) {
        return;
    }
    const int columns = static_cast<int>(m_columns);
    const int left = nameWidth();
    const QFontMetrics small(theme::font(theme::TextStyle::Small));
    int words = mapGap;
    for (const Row& row : m_rows) {
        for (const QString& days : row.between) {
            words = std::max(words, small.horizontalAdvance(days) + theme::grid);
        }
    }
    const int gap = columns > 1 ? std::max(2 * theme::grid, std::min(words, (width() - left) / (2 * columns))) : 0;
    const int cellWidth = std::min((width() - left - mapMargin - (columns - 1) * gap) / columns, 24 * theme::grid);
    int top = legendHeight();
    for (const Row& row : m_rows) {
        int x = left;
        for (CountBox* cell : row.cells) {
            cell->setGeometry(x, top, cellWidth, mapRowHeight);
            x += cellWidth + gap;
        }
        top += mapRowHeight + mapRowGap;
    }
}

void DesignMap::resizeEvent(QResizeEvent*)
{
    arrange();
}

void DesignMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const QFont body = theme::font(theme::TextStyle::Body);
    const QFont small = theme::font(theme::TextStyle::Small);
    const QFontMetrics bodySize(body);
    const QFontMetrics smallSize(small);
    const auto draw = [&painter](const QRect& room, const QString& text, int flags) {
        painter.drawText(room, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    painter.setFont(small);
    int top = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(m_legend.size(), 6); ++i) {
        paintRoleMarker(painter, QPointF(6, top + mapLine / 2.0), m_legend[i].role, m_observed);
        painter.setPen(colors.text);
        draw(QRect(2 * theme::grid, top, width() - 2 * theme::grid, mapLine), m_legend[i].name,
             Qt::AlignLeft | Qt::AlignVCenter);
        top += mapLine;
    }
    if (m_columns > 1 && !m_rows.empty()) {
        painter.setPen(colors.mutedText);
        const Row& longest = *std::max_element(
            m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.cells.size() < b.cells.size(); });
        int period = 1;
        for (const CountBox* cell : longest.cells) {
            draw(QRect(cell->x(), top, cell->width(), mapLine), tr("Period %1").arg(period), Qt::AlignLeft);
            ++period;
        }
    }
    for (const Row& row : m_rows) {
        const QRect first = row.cells.front()->geometry();
        painter.setFont(body);
        painter.setPen(colors.text);
        draw(QRect(0, first.top(), first.left() - theme::grid, bodySize.height() + 2), row.name, Qt::AlignLeft);
        painter.setFont(small);
        painter.setPen(colors.mutedText);
        draw(QRect(0, first.top() + bodySize.height(), first.left() - theme::grid, smallSize.height() + 2), row.count,
             Qt::AlignLeft);
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const QRect from = row.cells[i - 1]->geometry();
            const QRect to = row.cells[i]->geometry();
            const int y = from.center().y() + theme::halfGrid;
            painter.setPen(QPen(colors.ghost, 1.25));
            painter.drawLine(from.right() + 4, y, to.left() - 4, y);
            painter.drawLine(to.left() - 8, y - 4, to.left() - 4, y);
            painter.drawLine(to.left() - 8, y + 4, to.left() - 4, y);
            painter.setPen(colors.mutedText);
            const QString days = row.between.value(static_cast<qsizetype>(i) - 1);
            draw(QRect(from.right() + 1, y - smallSize.height() - 2, to.left() - from.right() - 1, smallSize.height()),
                 days, Qt::AlignHCenter);
        }
    }
}

} // namespace widgets
