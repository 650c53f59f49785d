// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/person_cell_delegate.h"

#include "app/models/participant_table.h"
#include "app/models/participant_words.h"
#include "app/plots/series_style.h"
#include "app/theme/theme.h"
#include "core/study/lookup.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize cellSize(21 * theme::grid, 15 * theme::grid);
constexpr double markSize = 5.0;

/// The axes that all cells share.
struct CellAxes
{
    QRectF area;
    const study::Study* study = nullptr;
    const analysis::ParticipantEffects* effects = nullptr;

    [[nodiscard]] QPointF at(study::VisitId visit, double score) const
    {
        const study::Visit* row = study::byId(study->visits, visit);
        const double days = std::max(effects->lastDay - effects->firstDay, 1e-9);
        const double scores = std::max(effects->highestScore - effects->lowestScore, 1e-9);
        const double day = row != nullptr ? study::visitDay(*row) : effects->firstDay;
        return {area.left() + (day - effects->firstDay) / days * area.width(),
                area.bottom() - (score - effects->lowestScore) / scores * area.height()};
    }
};

void drawCourse(QPainter& painter, const CellAxes& axes, std::size_t index, figures::Role role)
{
    const study::Courses& courses = axes.effects->courses;
    const study::Course& course = courses.courses[index];
    const theme::Theme theme = theme::currentTheme();
    bool observed = true;
    QPolygonF line;
    for (std::uint32_t i = course.first; i < course.first + course.count; ++i) {
        line << axes.at(courses.visit[i], courses.score[i]);
        observed = observed && study::isObserved(courses.origin[i]);
    }
    const plots::SeriesStyle style = plots::seriesStyle(role, figures::Emphasis::Full, observed, theme);
    painter.setPen(style.pen(1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool measured = study::isObserved(courses.origin[course.first + static_cast<std::uint32_t>(i)]);
        plots::drawMarker(painter, line[i], markSize, 1.2,
                          plots::seriesStyle(role, figures::Emphasis::Full, measured, theme));
    }
}

void drawCourses(QPainter& painter, const CellAxes& axes, const analysis::PersonEffect& person)
{
    if (person.reference.course) {
        drawCourse(painter, axes, *person.reference.course,
                   axes.effects->contrast ? figures::Role::Open : figures::Role::Neutral);
    }
    if (person.comparator.course) {
        drawCourse(painter, axes, *person.comparator.course, figures::Role::Blocked);
    }
    if (!person.reference.course && !person.comparator.course && person.other) {
        drawCourse(painter, axes, *person.other, figures::Role::Neutral);
    }
}

} // namespace

void PersonCellDelegate::fitWidth(int available)
{
    const int columns = std::max(available / cellSize.width(), 1);
    m_width = std::max(available / columns, 1);
}

QSize PersonCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int line = QFontMetrics(theme::font(theme::TextStyle::Small)).height();
    return {m_width > 0 ? m_width : cellSize.width(), cellSize.height() + 2 * line - 4 * theme::grid};
}

void PersonCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const models::ParticipantTable*>(index.model());
    const analysis::PersonEffect* person = table != nullptr ? table->effect(index.row()) : nullptr;
    if (person == nullptr) {
        return;
    }
    const study::Study& study = *table->study();
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(theme::halfGrid, theme::halfGrid, -theme::halfGrid, -theme::halfGrid);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool lit = chosen || person->participant == m_hovered;
    painter->setPen(chosen ? QPen(colors.accent, 2) : lit ? QPen(colors.border, 1) : QPen(Qt::NoPen));
    painter->setBrush(lit ? colors.hover : colors.panel);
    painter->drawRoundedRect(cell, 6, 6);

    const QRectF inside = cell.adjusted(theme::grid, 6, -theme::grid, -6);
    const QFont strong = theme::font(theme::TextStyle::Strong);
    const QFont small = theme::font(theme::TextStyle::Small);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    painter->setFont(strong);
    painter->setPen(colors.text);
    const QString key = study.participants.empty() ? QString() : index.data().toString();
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                      strongMetrics.elidedText(key, Qt::ElideMiddle, static_cast<int>(inside.width())));
    painter->setFont(small);
    painter->setPen(colors.mutedText);
    const QString effect = models::effectText(study, *table->effects(), *person);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      smallMetrics.elidedText(effect, Qt::ElideRight, static_cast<int>(inside.width())));

    const QRectF area = inside.adjusted(3, strongMetrics.height() + 3, -3, -smallMetrics.height() - 5);
    painter->setPen(colors.line);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    drawCourses(*painter, {.area = area, .study = &study, .effects = table->effects().get()}, *person);
    painter->restore();
}

} // namespace pages
