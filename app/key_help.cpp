// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_help.h"

#include "app/pages/pages.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(window::KeyHelp)
};

void collect(const QMenu& menu, const QString& name, QList<std::pair<QString, QAction*>>& found)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (const QMenu* inner = action->menu()) {
            collect(*inner, QString(name + u" ▸ " + plainText(*action)), found);
        } else if (!action->isSeparator()) {
            found.append({name, action});
        }
    }
}

QList<std::pair<QString, QAction*>> namedActions(const QMenuBar& menus)
{
    QList<std::pair<QString, QAction*>> found;
    const auto tops = menus.actions();
    for (const QAction* top : tops) {
        if (const QMenu* menu = top->menu()) {
            collect(*menu, plainText(*top), found);
        }
    }
    return found;
}

QString withKey(Qt::KeyboardModifiers held, Qt::Key key)
{
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence::NativeText);
}

QString heldText(Qt::KeyboardModifier held)
{
    return withKey(held, Qt::Key_A).section(u'+', 0, 0);
}

// What only one page knows; "On Trajectories".
QList<KeyLine> pageKeys()
{
    const auto on = [](const QString& key) {
        const pages::PageKind* page = pages::findPage(key);
        return page != nullptr ? KeyWords::tr("On %1").arg(page->name) : QString();
    };
    const QString courses = on(u"trajectories"_s);
    const QString people = on(u"participants"_s);
    const QString entry = on(u"entry"_s);
    const auto standard = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {{courses, KeyWords::tr("Play the days, or pause, while the figure has the keyboard"),
             withKey({}, Qt::Key_Space)},
            {courses, KeyWords::tr("Previous day, next day"), u",  ."_s},
            {people, KeyWords::tr("Previous person, next person, as they are sorted"),
             QString(withKey(Qt::AltModifier, Qt::Key_Left) + u"  " + withKey(Qt::AltModifier, Qt::Key_Right))},
            {people, KeyWords::tr("Open the profile of the person in the table"), withKey({}, Qt::Key_Return)},
            {on(u"responders"_s), KeyWords::tr("Move the threshold, while its line has the keyboard"), u"↑ ↓"_s},
            {on(u"luck"_s), KeyWords::tr("One of the six questions"), u"1 … 6"_s},
            {on(u"luck"_s), KeyWords::tr("The question before, the next question"),
             QString(withKey(Qt::ControlModifier, Qt::Key_Left) + u"  " + withKey(Qt::ControlModifier, Qt::Key_Right))},
            {entry, KeyWords::tr("Copy cells, paste cells"),
             QString(standard(QKeySequence::Copy) + u"  " + standard(QKeySequence::Paste))},
            {entry, KeyWords::tr("Empty the cells"), withKey({}, Qt::Key_Delete)},
            {entry, KeyWords::tr("Put back what was refused"), withKey({}, Qt::Key_Escape)}};
}

// A figure reads its keys itself, point by point: they are no actions of the window.
QList<KeyLine> figureKeys()
{
    const QString where = KeyWords::tr("In a figure");
    const QString shiftArrows = KeyWords::tr("%1 and an arrow").arg(heldText(Qt::ShiftModifier));
    return {{where, KeyWords::tr("Read point by point"), u"← →"_s},
            {where, KeyWords::tr("Go to the next line"), u"↑ ↓"_s},
            {where, KeyWords::tr("First and last point"),
             QString(withKey({}, Qt::Key_Home) + u"  " + withKey({}, Qt::Key_End))},
            {where, KeyWords::tr("Choose the person"), withKey({}, Qt::Key_Return)},
            {where, KeyWords::tr("Let go of the person"), withKey({}, Qt::Key_Escape)},
            {where, KeyWords::tr("Closer, further away, all"), u"+  −  0"_s},
            {where, KeyWords::tr("Move to the side"), shiftArrows},
            {where, KeyWords::tr("Pin the value, go to the next pin"),
             QString(u"P  "_s + withKey(Qt::ShiftModifier, Qt::Key_P))},
            {where, KeyWords::tr("Take the pin away"), withKey({}, Qt::Key_Delete)},
            {where, KeyWords::tr("Write a note on the value or the pin"), u"N"_s},
            {where, KeyWords::tr("Show as table"), u"T"_s},
            {where, KeyWords::tr("Type the axis limits"), u"L"_s},
            {where, KeyWords::tr("All it offers: origin, copies, export"), withKey(Qt::ShiftModifier, Qt::Key_F10)}};
}

QTableWidgetItem* helpCell(const QString& text, const QColor& color)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setForeground(color);
    return item;
}

} // namespace

QString plainText(const QAction& action)
{
    QString text = action.text();
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        text.remove(at, 1); // "&&" leaves one
    }
    return text;
}

QString keysText(const QAction& action)
{
    QStringList keys;
    const auto sequences = action.shortcuts();
    for (const QKeySequence& sequence : sequences) {
        keys << sequence.toString(QKeySequence::NativeText);
    }
    return keys.join(u"  "_s);
}

QList<QAction*> actionsOf(const QMenuBar& menus)
{
    QList<QAction*> actions;
    const auto named = namedActions(menus);
    for (const auto& [menu, action] : named) {
        actions << action;
    }
    return actions;
}

QList<KeyLine> keysOf(const QMenuBar& menus)
{
    QList<KeyLine> lines;
    const auto named = namedActions(menus);
    for (const auto& [menu, action] : named) {
        if (!action->shortcuts().isEmpty()) {
            lines.append({menu, plainText(*action), keysText(*action)});
        }
    }
    return lines;
}

void showKeyHelp(const QMenuBar& menus, QWidget* over)
{
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keyHelp"_s);
    dialog->setWindowTitle(KeyWords::tr("Keys"));
    const QList<KeyLine> lines = keysOf(menus) + figureKeys() + pageKeys();
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3, dialog);
    table->setAccessibleName(KeyWords::tr("Keys"));
    table->setHorizontalHeaderLabels({KeyWords::tr("What"), KeyWords::tr("Keys"), KeyWords::tr("Where")});
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    for (int row = 0; row < lines.size(); ++row) {
        table->setItem(row, 0, helpCell(lines[row].action, colors.text));
        table->setItem(row, 1, helpCell(lines[row].keys, colors.text));
        table->setItem(row, 2, helpCell(lines[row].menu, colors.mutedText));
    }
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* close = buttons->addButton(KeyWords::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    dialog->resize(std::min(theme::scaled(640), over->width()), std::min(theme::scaled(640), over->height()));
    dialog->show();
    table->setFocus();
}

} // namespace window
