// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_table_dialog.h"

#include "app/reporting/table_text.h"
#include "app/tasks/task.h"
#include "app/theme/theme.h"
#include "app/widgets/table_model.h"
#include "core/figures/figure_table.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

struct FigureTableWords
{
    Q_DECLARE_TR_FUNCTIONS(reporting::FigureTable)
};

constexpr std::size_t mostRowsAtOnce = 20'000;

std::size_t pointsOf(const figures::Figure& figure)
{
    std::size_t points = 0;
    for (const figures::Lines& lines : figure.lines) {
        points += lines.x.size();
    }
    return points;
}

QStringList headings(const figures::Figure& figure)
{
    QStringList words = {FigureTableWords::tr("Series"), FigureTableWords::tr("Kind"),  FigureTableWords::tr("Person"),
                         figure.x.label,                 figure.y.label,                FigureTableWords::tr("Lower"),
                         FigureTableWords::tr("Upper"),  FigureTableWords::tr("n"),     FigureTableWords::tr("Origin")};
    if (!figure.badge.isEmpty()) {
        words.append(FigureTableWords::tr("Badge"));
    }
    return words;
}

// Rows that are chosen, else all: title, badge and caption in front, as with Copy table.
void copyRows(const QTableView& view, const widgets::TableModel& model, const figures::Figure& figure)
{
    analysis::Table table = model.table();
    QModelIndexList chosen = view.selectionModel()->selectedRows();
    if (!chosen.isEmpty()) {
        std::sort(chosen.begin(), chosen.end());
        table.rows.clear();
        for (const QModelIndex& row : chosen) {
            table.rows.push_back(model.table().rows[static_cast<std::size_t>(row.row())]);
        }
    }
    QString text;
    for (const QString& line : {figure.title, figure.badge, figure.caption}) {
        text += line.isEmpty() ? QString() : QString(QString(line).replace(u'\n', u' ') + u'\n');
    }
    QGuiApplication::clipboard()->setText(text + tableText(table, u'\t'));
}

void openTable(QWidget* parent, const std::shared_ptr<const figures::Figure>& figure, analysis::Table table)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"figureTable"_s);
    dialog->setWindowTitle(figure->title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    auto* summary = new QLabel(figure->badge.isEmpty() ? figure->summary
                                                       : QString(figure->badge + u". "_s + figure->summary),
                               dialog);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    column->addWidget(summary);

    auto* view = new QTableView(dialog);
    view->setObjectName(u"figureTableView"_s);
    view->setAccessibleName(figure->title);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->verticalHeader()->setVisible(false);
    view->verticalHeader()->setDefaultSectionSize(3 * theme::grid + theme::halfGrid);
    view->setTabKeyNavigation(false);
    auto* model = new widgets::TableModel(std::move(table), headings(*figure), dialog);
    view->setModel(model);
    view->horizontalHeader()->setHighlightSections(false);
    view->resizeColumnsToContents();
    column->addWidget(view, 1);

    auto* copy = new QPushButton(FigureTableWords::tr("&Copy"), dialog);
    copy->setObjectName(u"figureTableCopy"_s);
    copy->setToolTip(FigureTableWords::tr("The chosen rows, or all of them, for a spreadsheet"));
    auto* close = new QPushButton(FigureTableWords::tr("C&lose"), dialog);
    copy->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addLayout(buttons);
    const auto copyNow = [view, model, figure] { copyRows(*view, *model, *figure); };
    QObject::connect(copy, &QPushButton::clicked, dialog, copyNow);
    QObject::connect(close, &QPushButton::clicked, dialog, &QWidget::close);
    auto* copyKey = new QAction(dialog);
    copyKey->setShortcut(QKeySequence::Copy);
    QObject::connect(copyKey, &QAction::triggered, dialog, copyNow);
    dialog->addAction(copyKey);
    dialog->resize(100 * theme::grid, 64 * theme::grid);
    dialog->show();
    view->setFocus();
    view->setCurrentIndex(model->index(0, 0));
    view->clearSelection();
}

} // namespace

void showFigureTable(QWidget* parent, std::shared_ptr<const figures::Figure> figure, study::SharedStudy study)
{
    if (figure == nullptr || study == nullptr) {
        return;
    }
    if (pointsOf(*figure) <= mostRowsAtOnce) {
        openTable(parent, figure, figures::figureTable(*figure, *study));
        return;
    }
    tasks::start(
        parent, [figure, study](base::Progress&) { return figures::figureTable(*figure, *study); },
        [parent, figure](analysis::Table table) { openTable(parent, figure, std::move(table)); });
}

} // namespace reporting
