// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_panel.h"

#include "app/theme/theme.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

class HistoryPanel : public QFrame
{
    Q_DECLARE_TR_FUNCTIONS(window::HistoryPanel)

public:
    HistoryPanel(workspace::Workspace& workspace, QWidget* over);

private:
    void fill();
    void goTo(int row);

    workspace::Workspace& m_workspace;
    QListWidget* m_list;
    int m_now = 0; ///< the row of what was done last
};

HistoryPanel::HistoryPanel(workspace::Workspace& workspace, QWidget* over)
    : QFrame(over, Qt::Popup)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"historyPanel"_s);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("History"));
    auto* heading = new QLabel(tr("History"), this);
    heading->setProperty("look", u"heading"_s);
    auto* hint = new QLabel(tr("Enter or a click goes to a line. What stands below it in grey was undone."), this);
    hint->setProperty("look", u"small"_s);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("What was done"));
    m_list->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(&m_workspace, &workspace::Workspace::historyChanged, this, [this] { fill(); });
    fill();
}

void HistoryPanel::fill()
{
    const QStringList done = m_workspace.undoTexts();
    const QStringList undone = m_workspace.redoTexts();
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    m_now = static_cast<int>(done.size());
    m_list->clear();
    m_list->addItem(tr("As it was opened"));
    m_list->addItems(done);
    for (const QString& text : undone) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setForeground(colors.mutedText);
        item->setData(Qt::AccessibleTextRole, tr("%1, undone").arg(text));
    }
    QListWidgetItem* now = m_list->item(m_now);
    QFont strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    now->setFont(strong);
    now->setData(Qt::AccessibleTextRole, tr("%1, now").arg(now->text()));
    m_list->setCurrentRow(m_now);
}

void HistoryPanel::goTo(int row)
{
    if (row != m_now) {
        m_workspace.travel(row - m_now);
    }
    close();
}

} // namespace

void showHistory(workspace::Workspace& workspace, QWidget* over)
{
    auto* panel = new HistoryPanel(workspace, over);
    panel->resize(std::min(theme::scaled(400), over->width() - 2 * theme::grid),
                  std::min(theme::scaled(360), over->height() - 8 * theme::grid));
    panel->move(over->mapToGlobal(QPoint((over->width() - panel->width()) / 2, theme::scaled(60))));
    panel->show();
    panel->findChild<QListWidget*>()->setFocus();
}

} // namespace window
