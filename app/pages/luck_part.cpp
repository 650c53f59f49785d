// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_part.h"

#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/segmented_control.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

LuckPart::LuckPart(Words words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_column(new QVBoxLayout(this))
    , m_choiceRow(new QWidget(this))
    , m_choiceFlow(new widgets::FlowLayout(m_choiceRow, 2 * theme::grid))
    , m_grid(new QGridLayout)
{
    setObjectName(u"luck-"_s + m_words.key);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * theme::grid);
    m_grid->setVerticalSpacing(theme::halfGrid);
    m_column->addWidget(m_choiceRow);
    m_column->addLayout(m_grid);
    m_choiceRow->hide();
}

ParameterRow* LuckPart::addRow(const RowWords& words, const ParameterRow::Range& range, double start)
{
    auto* row = new ParameterRow(m_words.key + u'-' + words.key, words.name, words.unit, range, this);
    row->setValue(start);
    row->setSource(words.source);
    m_rows.push_back({words.key, row, start});
    connect(row, &ParameterRow::changed, this, &LuckPart::changed);
    return row;
}

widgets::SegmentedControl* LuckPart::addChoice(const QString& key, const QString& name, const QStringList& values,
                                               const QStringList& labels)
{
    auto* control = new widgets::SegmentedControl(labels, m_choiceRow);
    control->setObjectName(m_words.key + u'-' + key);
    control->setAccessibleName(name);
    addToChoices(control);
    m_choices.push_back(
        {key, values, [control] { return control->current(); }, [control](int index) { control->setCurrent(index); }});
    connect(control, &widgets::SegmentedControl::chosen, this, &LuckPart::changed);
    return control;
}

QComboBox* LuckPart::addList(const QString& key, const QString& name, const QStringList& values,
                             const QStringList& labels)
{
    auto* list = new QComboBox(m_choiceRow);
    list->setObjectName(m_words.key + u'-' + key);
    list->setAccessibleName(name);
    list->setToolTip(name);
    list->addItems(labels);
    addToChoices(list);
    m_choices.push_back(
        {key, values, [list] { return list->currentIndex(); }, [list](int index) { list->setCurrentIndex(index); }});
    connect(list, &QComboBox::activated, this, &LuckPart::changed);
    return list;
}

void LuckPart::addToChoices(QWidget* control)
{
    m_choiceFlow->addWidget(control);
    m_choiceRow->show();
}

void LuckPart::fitTo(int width)
{
    int widest = 0;
    for (const Row& row : m_rows) {
        widest = std::max(widest, row.row->isHidden() ? 0 : row.row->minimumSizeHint().width());
    }
    const bool wide = width >= 2 * widest + m_grid->horizontalSpacing();
    if (m_wide != wide || m_grid->count() == 0) {
        m_wide = wide;
        placeRows();
    }
}

void LuckPart::placeRows()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    std::vector<ParameterRow*> shown;
    for (const Row& row : m_rows) {
        if (!row.row->isHidden()) {
            shown.push_back(row.row);
        }
    }
    ParameterRow::align(shown);
    const int columns = m_wide ? 2 : 1;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        m_grid->addWidget(shown[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
}

QJsonObject LuckPart::state() const
{
    QJsonObject state;
    for (const Row& row : m_rows) {
        state[row.key] = row.row->value();
    }
    for (const Choice& choice : m_choices) {
        state[choice.key] = choice.values.value(choice.current());
    }
    return state;
}

void LuckPart::setState(const QJsonObject& state)
{
    for (const Row& row : m_rows) {
        row.row->setValue(state[row.key].toDouble(row.start));
    }
    for (const Choice& choice : m_choices) {
        const qsizetype index = choice.values.indexOf(state[choice.key].toString());
        choice.setCurrent(static_cast<int>(std::max<qsizetype>(0, index)));
    }
}

} // namespace pages
