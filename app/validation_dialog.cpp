// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/validation_dialog.h"

#include "app/reporting/table_text.h"
#include "app/tasks/task.h"
#include "app/text/error_text.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/analysis/analysis.h"
#include "core/analysis/number_text.h"
#include "core/validation/validation.h"

#include <QAbstractTableModel>
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
#include <utility>

namespace window {

using namespace Qt::StringLiterals;

namespace {

struct ValidationWords
{
    Q_DECLARE_TR_FUNCTIONS(window::Validation)
};

using Checks = std::vector<validation::CheckedValue>;

enum Column { What, Expected, Got, Difference, Tolerance, Passed, Source, ColumnCount };

/// Golden values have every digit, so no display rule of results is asked here.
class CheckedValues : public QAbstractTableModel
{
public:
    CheckedValues(Checks checks, QObject* parent)
        : QAbstractTableModel(parent)
        , m_checks(std::move(checks))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) {
            return {};
        }
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            return text(m_checks[static_cast<std::size_t>(index.row())], index.column());
        }
        const bool isNumber = index.column() >= Expected && index.column() <= Tolerance;
        return role == Qt::TextAlignmentRole && isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                         : QVariant();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles()[section]) : QVariant();
    }

    [[nodiscard]] static QStringList titles()
    {
        return {ValidationWords::tr("Value"),      ValidationWords::tr("Expected"),  ValidationWords::tr("Computed here"),
                ValidationWords::tr("Difference"), ValidationWords::tr("Tolerance"), ValidationWords::tr("Passed"),
                ValidationWords::tr("Source")};
    }

    /// As it is copied: full numbers.
    [[nodiscard]] analysis::Table table() const
    {
        analysis::Table table{.name = u"validation"_s, .columns = titles(), .rows = {}};
        for (const validation::CheckedValue& check : m_checks) {
            const auto number = [](const std::optional<double>& value) {
                return value ? analysis::TableCell(*value) : analysis::TableCell();
            };
            table.rows.push_back({check.name, check.expected, number(check.got), number(check.difference()),
                                  check.tolerance, check.passed(), check.source});
        }
        return table;
    }

private:
    [[nodiscard]] static QString text(const validation::CheckedValue& check, int column)
    {
        const auto number = [](const std::optional<double>& value) {
            return value ? analysis::fullText(*value) : analysis::notAvailableText();
        };
        switch (column) {
        case What:
            return check.name;
        case Expected:
            return number(check.expected);
        case Got:
            return number(check.got);
        case Difference:
            return number(check.difference());
        case Tolerance:
            return number(check.tolerance);
        case Passed:
            return check.passed() ? u"✓ "_s + ValidationWords::tr("yes") : u"✗ "_s + ValidationWords::tr("no");
        default:
            return check.source;
        }
    }

    Checks m_checks;
};

void showChecks(QLabel& words, QTableView& view, QPushButton& copy, Checks checks)
{
    // what failed is seen first; otherwise they stay in their order
    std::stable_partition(checks.begin(), checks.end(), [](const auto& check) { return !check.passed(); });
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const auto& check) { return check.passed(); });
    words.setText(ValidationWords::tr("%1 of %2 golden values passed on this machine. Each was computed anew by the "
                                      "functions that the analyses use.")
                      .arg(passed)
                      .arg(checks.size()));
    auto* model = new CheckedValues(std::move(checks), &view);
    view.setModel(model);
    for (int column = 0; column < ColumnCount; ++column) {
        const int asNeeded = 18 * theme::grid;
        view.setColumnWidth(column, column == What || column == Source ? 40 * theme::grid : asNeeded);
    }
    view.setColumnWidth(Passed, 10 * theme::grid);
    copy.setEnabled(true);
    QObject::connect(&copy, &QPushButton::clicked, model, [model] {
        QGuiApplication::clipboard()->setText(reporting::tableText(model->table(), u'\t'));
    });
}

QTableView* makeView(QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(u"validationView"_s);
    view->setAccessibleName(ValidationWords::tr("Golden values"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->setVisible(false);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

void showValidation(QWidget* over)
{
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"validation"_s);
    dialog->setWindowTitle(ValidationWords::tr("Validation"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    auto* words = widgets::wordsLabel(u"sentence"_s, dialog, ValidationWords::tr("Computing golden values…"));
    words->setObjectName(u"validationWords"_s);
    auto* view = makeView(dialog);
    auto* copy = new QPushButton(ValidationWords::tr("&Copy as a table"), dialog);
    copy->setObjectName(u"validationCopy"_s);
    copy->setEnabled(false);
    auto* close = new QPushButton(ValidationWords::tr("C&lose"), dialog);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {copy, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addWidget(words);
    column->addWidget(view, 1);
    column->addLayout(buttons);
    QObject::connect(close, &QPushButton::clicked, dialog, &QWidget::close);
    dialog->resize(110 * theme::grid, 70 * theme::grid);
    dialog->show();
    view->setFocus();
    tasks::start(
        dialog, [](base::Progress& progress) { return validation::validate(progress); },
        [words, view, copy](base::Result<Checks> checks) {
            if (!checks) {
                words->setText(text::errorText(checks.error()));
                return;
            }
            showChecks(*words, *view, *copy, std::move(*checks));
        });
}

} // namespace window
