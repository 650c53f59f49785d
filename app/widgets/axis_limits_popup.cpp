// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/axis_limits_popup.h"

#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "core/analysis/number_text.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

struct AxisLimitsWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::AxisLimits)
};

using Range = plots::FigureView::Range;

struct AxisFields
{
    QLineEdit* lower = nullptr;
    QLineEdit* upper = nullptr;
};

std::optional<double> typedNumber(const QString& text)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(QString(text).replace(QChar(0x2212), u'-').trimmed(), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QLineEdit* limitField(QWidget* parent, const QString& name, double automatic)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(AxisLimitsWords::tr("automatic (%1)").arg(analysis::valueText(automatic, {})));
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setMinimumWidth(18 * theme::grid);
    return field;
}

/// Words where the typed cannot be an axis; the range, or none for an automatic one.
bool readAxis(const AxisFields& fields, const Range& whole, std::optional<Range>& range)
{
    if (fields.lower->text().trimmed().isEmpty() && fields.upper->text().trimmed().isEmpty()) {
        range.reset();
        return true;
    }
    const auto lower = fields.lower->text().trimmed().isEmpty() ? std::optional(whole.lower)
                                                                : typedNumber(fields.lower->text());
    const auto upper = fields.upper->text().trimmed().isEmpty() ? std::optional(whole.upper)
                                                                : typedNumber(fields.upper->text());
    if (!lower || !upper || *lower >= *upper) {
        return false;
    }
    range = Range{*lower, *upper};
    return true;
}

AxisFields addAxis(QGridLayout& grid, QWidget* popup, int row, const QString& axis, const Range& whole,
                   const std::optional<Range>& typed)
{
    auto* label = new QLabel(axis, popup);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    AxisFields fields{limitField(popup, AxisLimitsWords::tr("%1 from").arg(axis), whole.lower),
                      limitField(popup, AxisLimitsWords::tr("%1 to").arg(axis), whole.upper)};
    if (typed) {
        fields.lower->setText(analysis::fullText(typed->lower));
        fields.upper->setText(analysis::fullText(typed->upper));
    }
    grid.addWidget(label, row, 0);
    grid.addWidget(fields.lower, row, 1);
    grid.addWidget(new QLabel(AxisLimitsWords::tr("to", "from … to …"), popup), row, 2);
    grid.addWidget(fields.upper, row, 3);
    return fields;
}

} // namespace

void showAxisLimits(plots::FigureView& view)
{
    auto* popup = new QFrame(&view, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"axisLimits"_s);
    popup->setProperty("look", u"popup"_s);
    popup->setAccessibleName(AxisLimitsWords::tr("Axis limits"));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    auto* heading = new QLabel(AxisLimitsWords::tr("Axis limits"), popup);
    heading->setProperty("look", u"heading"_s);
    column->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::grid);
    column->addLayout(grid);
    const figures::Figure& figure = view.figure();
    const AxisFields y = addAxis(*grid, popup, 0, figure.y.label, view.wholeY(), view.yLimits());
    const AxisFields x = addAxis(*grid, popup, 1, figure.x.label, view.wholeX(), view.xLimits());
    auto* problem = new QLabel(popup);
    problem->setObjectName(u"axisLimitsProblem"_s);
    problem->setVisible(false);
    column->addWidget(problem);

    auto* automatic = new QPushButton(AxisLimitsWords::tr("A&utomatic"), popup);
    automatic->setObjectName(u"axisLimitsAutomatic"_s);
    auto* apply = new QPushButton(AxisLimitsWords::tr("&Apply"), popup);
    apply->setObjectName(u"axisLimitsApply"_s);
    apply->setProperty("look", u"primary"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(automatic);
    buttons->addWidget(apply);
    column->addLayout(buttons);

    const auto set = [popup, problem, x, y, &view] {
        std::optional<Range> wantedX;
        std::optional<Range> wantedY;
        if (!readAxis(x, view.wholeX(), wantedX) || !readAxis(y, view.wholeY(), wantedY)) {
            problem->setText(AxisLimitsWords::tr("Two numbers, the smaller one first."));
            problem->setVisible(true);
            popup->adjustSize();
            return;
        }
        view.setLimits(wantedX, wantedY);
        popup->close();
    };
    QObject::connect(apply, &QPushButton::clicked, popup, set);
    for (QLineEdit* field : std::array{x.lower, x.upper, y.lower, y.upper}) {
        QObject::connect(field, &QLineEdit::returnPressed, popup, set);
    }
    QObject::connect(automatic, &QPushButton::clicked, popup, [popup, &view] {
        view.setLimits(std::nullopt, std::nullopt);
        popup->close();
    });
    popup->adjustSize();
    const QRect area = view.plotArea().toRect();
    popup->move(view.mapToGlobal(area.center() - popup->rect().center()));
    popup->show();
    y.lower->setFocus(Qt::PopupFocusReason);
}

} // namespace widgets
