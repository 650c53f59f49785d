// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter_editor.h"

#include "app/text/error_text.h"
#include "app/text/filter_text.h"
#include "app/theme/theme.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 260;
constexpr std::size_t offeredValues = 60;

// What may be filtered by: what the study says of its people, and who responded or scored what on the scale in view.
std::vector<study::Column> offeredColumns(const study::Study& study, study::ScaleId shownScale, study::VisitId visit)
{
    std::vector<study::Column> columns = study::peopleColumns(study);
    const study::Scale* scale = study::byId(study.scales, shownScale);
    if (scale == nullptr || !visit.isValid()) {
        return columns;
    }
    for (const study::ColumnKind kind : {study::ColumnKind::Response, study::ColumnKind::Score,
                                         study::ColumnKind::Change, study::ColumnKind::PercentChange}) {
        if (kind == study::ColumnKind::Response && !scale->responseFraction) {
            continue;
        }
        for (const study::Arm& arm : study.arms) {
            columns.push_back(study::scoreColumn(study, kind, scale->id, visit, arm.id));
        }
        if (study.arms.empty()) {
            columns.push_back(study::scoreColumn(study, kind, scale->id, visit));
        }
    }
    if (study::suggestContrast(study) && study::isCrossover(study::designOf(study))) {
        columns.push_back(study::scoreColumn(study, study::ColumnKind::Difference, scale->id, visit));
    }
    return columns;
}

} // namespace

FilterEditor::FilterEditor(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_preview(new QLabel(this))
    , m_apply(new QPushButton(tr("A&pply"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    m_column->setObjectName(u"filterColumn"_s);
    m_column->setAccessibleName(tr("Column to filter by"));
    m_column->setMaximumWidth(columnWidth);
    m_value->setObjectName(u"filterValue"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setAccessibleName(tr("What its value must be"));
    m_value->setAccessibleDescription(text::filterGrammar());
    m_value->setToolTip(text::filterGrammar());
    m_value->lineEdit()->setPlaceholderText(tr("F, >=20, 10~15, /regex/"));
    m_value->setMinimumWidth(120);
    m_preview->setObjectName(u"filterPreview"_s);
    m_preview->setProperty("look", u"muted"_s);
    m_preview->setWordWrap(true);
    m_apply->setObjectName(u"applyFilter"_s);
    m_apply->setProperty("look", u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("look", u"quiet"_s);
    cancel->setAccessibleName(tr("Cancel the filter"));
    line->addWidget(m_column);
    line->addWidget(m_value, 1);
    line->addWidget(m_apply);
    line->addWidget(cancel);
    line->addWidget(m_preview, 1);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterEditor::fillValues);
    connect(m_value, &QComboBox::editTextChanged, this, &FilterEditor::preview);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &FilterEditor::apply);
    connect(m_apply, &QPushButton::clicked, this, &FilterEditor::apply);
    connect(cancel, &QPushButton::clicked, this, &FilterEditor::finished);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FilterEditor::finished);
}

void FilterEditor::start(std::size_t index)
{
    const study::Study& study = *m_workspace.study();
    const std::vector<study::Condition>& conditions = m_workspace.view().selection.where;
    const bool changes = index < conditions.size();
    m_edited = index;
    fillColumns();
    show();
    if (changes) {
        const auto column = study::columnNamed(study, conditions[index].column);
        const QString key = column ? column->key : conditions[index].column;
        if (m_column->findData(key) < 0) {
            m_column->addItem(key, key);
        }
        m_column->setCurrentIndex(m_column->findData(key));
        m_value->setEditText(conditions[index].value);
    }
    preview();
    (changes ? m_value : m_column)->setFocus();
}

void FilterEditor::fillColumns()
{
    const study::Study& study = *m_workspace.study();
    const QSignalBlocker blocked(m_column);
    m_column->clear();
    for (const study::Column& column :
         offeredColumns(study, m_workspace.view().selection.scale, m_workspace.chosenVisit())) {
        m_column->addItem(text::columnName(study, column), column.key);
    }
    fillValues();
}

// The values that occur, where there are few enough to choose from.
void FilterEditor::fillValues()
{
    const study::Study& study = *m_workspace.study();
    const QSignalBlocker blocked(m_value);
    m_value->clear();
    const auto column = study::columnNamed(study, m_column->currentData().toString());
    QStringList values;
    if (column && column->kind != study::ColumnKind::Participant) {
        const study::ColumnReader reader(study, *column);
        QSet<QString> seen;
        for (const study::Participant& person : study.participants) {
            const auto cell = reader.cell(person);
            if (cell && !cell->text.isEmpty() && !seen.contains(cell->text)) {
                seen.insert(cell->text);
                values << cell->text;
            }
            if (seen.size() > static_cast<qsizetype>(offeredValues)) {
                break;
            }
        }
    }
    if (values.size() <= static_cast<qsizetype>(offeredValues)) {
        std::sort(values.begin(), values.end(), [](const QString& a, const QString& b) {
            const auto first = study::numberIn(a);
            const auto second = study::numberIn(b);
            return first && second ? *first < *second : a < b;
        });
        m_value->addItems(values);
    }
    m_value->setCurrentIndex(-1);
    m_value->clearEditText();
    preview();
}

study::Selection FilterEditor::withDraft() const
{
    study::Selection selection = m_workspace.view().selection;
    const study::Condition draft{m_column->currentData().toString(), m_value->currentText().trimmed()};
    if (m_edited < selection.where.size()) {
        selection.where[m_edited] = draft;
    } else {
        selection.where.push_back(draft);
    }
    return selection;
}

void FilterEditor::preview()
{
    if (m_value->currentText().trimmed().isEmpty()) {
        m_preview->setText(text::filterGrammar());
        m_apply->setEnabled(false);
        return;
    }
    const auto left = study::selectParticipants(*m_workspace.study(), withDraft());
    m_apply->setEnabled(left.has_value());
    m_preview->setText(left ? tr("%1 of %2").arg(left->size()).arg(m_workspace.study()->participants.size())
                            : text::errorText(left.error()));
}

void FilterEditor::apply()
{
    preview();
    if (m_apply->isEnabled()) {
        const study::Selection selection = withDraft();
        emit finished();
        m_workspace.setSelection(selection);
    }
}

} // namespace window
