// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace theme {

using namespace Qt::StringLiterals;

namespace {

// Names between @ and @ are colours, replaced below.
const QString areas = uR"(
QMainWindow, QDialog { background: @background@; }
QWidget[look="page"] { background: @background@; }
QWidget[look="panel"] { background: @panel@; }
QWidget[look="header"] { background: @background@; border-bottom: 1px solid @line@; }
QWidget[look="status"] { background: @panel@; border-top: 1px solid @line@; }
QStatusBar { background: @panel@; color: @mutedText@; border-top: 1px solid @line@; }
QStatusBar::item { border: none; }
QFrame[look="chip"] { background: @hover@; border-radius: 8px; }
QFrame[look="message"] { background: @badge@; border-radius: 8px; }
QFrame[look="message"] QLabel { color: @badgeText@; }
QFrame[look="problem"] { background: @problem@; border-radius: 8px; }
QFrame[look="problem"] QLabel { color: @problemText@; }
QFrame[look="hairline"] { background: @line@; border: none; }
QFrame[look="popup"] { background: @background@; border: 1px solid @border@; border-radius: 8px; }
QFrame[look="popup"] QWidget { background: @background@; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: @line@; }
QToolTip { background: @panel@; color: @text@; border: 1px solid @border@; padding: 4px 8px; }
)"_s;

const QString labels = uR"(
QLabel[look="muted"], QLabel[look="small"] { color: @mutedText@; }
QLabel[look="badge"] { background: @badge@; color: @badgeText@; border-radius: 12px; padding: 4px 10px; }
)"_s;

const QString buttons = uR"(
QPushButton, QToolButton {
    background: @control@; color: @text@; border: 1px solid @border@; border-radius: 6px;
    padding: 0px 12px; min-height: 30px;
}
QToolButton { padding: 0px 8px; }
QPushButton:hover, QToolButton:hover { background: @hover@; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @hover@; }
QPushButton:checked, QToolButton:checked { font-weight: 600; }
QPushButton:disabled, QToolButton:disabled { background: transparent; color: @mutedText@; border-color: @line@;
    font-weight: 400; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent@; padding: 0px 11px; min-height: 28px; }
QToolButton:focus { padding: 0px 7px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
    right: 8px; width: 18px; }
QPushButton[look="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[look="primary"]:focus { border-color: @text@; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:disabled, QToolButton[look="quiet"]:disabled { border-color: transparent; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @hover@; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: @accent@; }
QPushButton[look="badge"] { background: @badge@; color: @badgeText@; border: 2px solid transparent; border-radius: 12px;
    padding: 0px 12px; min-height: 22px; font-weight: 500; }
QPushButton[look="badge"][observed="true"] { background: @hover@; color: @text@; }
QPushButton[look="badge"]:hover { text-decoration: underline; }
QPushButton[look="badge"]:focus { border-color: @accent@; padding: 0px 12px; min-height: 22px; }
QPushButton[look="link"], QToolButton[look="link"] {
    background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0px; color: @accent@;
    padding: 2px 0px 0px 0px; min-height: 22px; text-align: left;
}
QPushButton[look="link"]:disabled, QToolButton[look="link"]:disabled { border-color: transparent; }
QPushButton[look="link"]:checked { font-weight: 400; }
QPushButton[look="link"]:hover, QToolButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus, QToolButton[look="link"]:focus { border: none; border-bottom: 2px solid @accent@;
    padding: 2px 0px 0px 0px; min-height: 22px; background: @hover@; }
QAbstractButton[segment="first"] { border-top-right-radius: 0px; border-bottom-right-radius: 0px; }
QAbstractButton[segment="middle"] { border-radius: 0px; border-left-width: 0px; }
QAbstractButton[segment="last"] { border-top-left-radius: 0px; border-bottom-left-radius: 0px;
    border-left-width: 0px; }
QAbstractButton[segment="middle"]:focus, QAbstractButton[segment="last"]:focus { border-left-width: 2px; }
)"_s;

const QString inputs = uR"(
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {
    background: @control@; color: @text@; border: 1px solid @border@; border-radius: 6px; padding: 0px 10px;
    min-height: 30px; selection-background-color: @accent@; selection-color: @onAccent@;
}
QComboBox { padding-right: 4px; }
QComboBox:hover { background: @hover@; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid @accent@; padding-left: 9px; min-height: 28px;
}
QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    background: transparent; color: @mutedText@; border-color: @line@; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @control@; color: @text@; border: 1px solid @border@; outline: none;
    selection-background-color: @hover@; selection-color: @text@; padding: 4px; }
QAbstractSpinBox { padding-right: 26px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 24px; background: transparent;
    border: none; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0px 0px; border-top-right-radius: 4px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0px 2px 2px 0px;
    border-bottom-right-radius: 4px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover@; }
QTextEdit, QPlainTextEdit { background: @control@; color: @text@; border: 1px solid @border@; border-radius: 6px;
    padding: 6px; selection-background-color: @accent@; selection-color: @onAccent@; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent@; padding: 5px; }
QTextBrowser { border: none; background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 6px; color: @text@; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent@; }
QCheckBox:disabled, QRadioButton:disabled { color: @mutedText@; }
QProgressBar { background: @line@; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)"_s;

const QString menusAndViews = uR"(
QMenuBar { background: transparent; color: @text@; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 6px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @control@; color: @text@; border: 1px solid @border@; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @hover@; }
QMenu::item:disabled { color: @mutedText@; }
QMenu::separator { height: 1px; background: @line@; margin: 6px 8px; }
QAbstractItemView { background: @background@; color: @text@; border: none; alternate-background-color: @panel@;
    selection-background-color: @hover@; selection-color: @text@; }
QListWidget::item { padding: 4px 8px; border-radius: 4px; }
QTableView { gridline-color: @line@; }
QHeaderView::section { background: @background@; color: @mutedText@; border: none;
    border-bottom: 1px solid @line@; padding: 6px; }
QTableView[look="grid"] QHeaderView::section { padding: 6px 4px 6px 16px; }
QTableView[look="panel"] { background: @panel@; }
QTableView[look="panel"] QHeaderView { background: @panel@; }
QTableView[look="panel"] QHeaderView::section { background: @panel@; padding: 6px 4px; }
QAbstractItemView[look="navigation"] { background: @panel@; outline: none; padding: 8px; }
QAbstractItemView[look="navigation"]::item { padding: 8px 12px; border-radius: 6px; color: @mutedText@;
    border: 2px solid transparent; margin: 1px 0px; }
QAbstractItemView[look="navigation"]::item:hover { background: @hover@; }
QAbstractItemView[look="navigation"]::item:selected { background: @background@; color: @text@;
    border-left: 3px solid @accent@; }
QAbstractItemView[look="navigation"]::item:selected:focus { border: 2px solid @accent@; }
QTabBar::tab { background: transparent; color: @mutedText@; padding: 8px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar::tab:focus { color: @accent@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0px; }
QScrollBar:horizontal { height: 10px; margin: 0px; }
QScrollBar::handle { background: @ghost@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @mutedText@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

QString pointSizes()
{
    const auto rule = [](QStringView look, TextStyle style) {
        const QFont styled = font(style);
        return u"QLabel[look=\"%1\"] { font-size: %2pt; font-weight: %3; }\n"_s.arg(
            look, QString::number(styled.pointSizeF(), 'f', 2), QString::number(int(styled.weight())));
    };
    return rule(u"title", TextStyle::Title) + rule(u"heading", TextStyle::Heading) + rule(u"small", TextStyle::Small) +
           rule(u"badge", TextStyle::Small) + rule(u"sentence", TextStyle::Sentence);
}

// "12px" at the scale of the theme, rounded down: a radius above half the height would leave a box square. A hairline stays one, until it would be lost between large things.
QString withScaledLengths(const QString& sheet)
{
    static const QRegularExpression length(u"(\\d+)px"_s);
    QString scaledSheet;
    scaledSheet.reserve(sheet.size());
    qsizetype done = 0;
    for (auto all = length.globalMatch(sheet); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const int pixels = match.capturedView(1).toInt();
        scaledSheet += QStringView(sheet).sliced(done, match.capturedStart() - done);
        scaledSheet += QString::number(pixels == 1 ? std::max(1, int(scale())) : int(pixels * scale())) + u"px";
        done = match.capturedEnd();
    }
    return scaledSheet + QStringView(sheet).sliced(done);
}

} // namespace

QString styleSheet(Theme theme)
{
    const Colors& c = colors(theme);
    const QHash<QStringView, QColor> named = {
        {u"background", c.background},
        {u"panel", c.panel},
        {u"control", c.control},
        {u"hover", c.hover},
        {u"line", c.line},
        {u"border", c.border},
        {u"text", c.text},
        {u"mutedText", c.mutedText},
        {u"accent", c.accent},
        {u"onAccent", c.onAccent},
        {u"ghost", c.ghost},
        {u"badge", c.badge},
        {u"badgeText", c.badgeText},
        {u"problem", c.problem},
        {u"problemText", c.problemText},
    };
    const QString rules = areas + labels + buttons + inputs + menusAndViews + pointSizes();
    QString sheet;
    sheet.reserve(rules.size());
    const QList<QStringView> parts = QStringView(rules).split(u'@');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // Every second part is a name: between an odd and an even mark.
        if (i % 2 == 0) {
            sheet += parts[i];
        } else {
            Q_ASSERT(named.contains(parts[i]));
            sheet += named.value(parts[i]).name();
        }
    }
    // the pictures a style sheet wants from files: with a styled box, the style is not asked to draw the arrow
    sheet += uR"(
QComboBox::down-arrow { image: url(:/icons/chevron_%1.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron_%1.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron_up_%1.svg); width: 10px; height: 10px; }
)"_s.arg(themeKey(theme));
    return scale() == 1.0 ? sheet : withScaledLengths(sheet);
}

} // namespace theme
