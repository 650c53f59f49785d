// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter_bar.h"

#include "app/text/error_text.h"
#include "app/text/filter_text.h"
#include "app/widgets/flow_layout.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipWidth = 260;
constexpr std::size_t offeredValues = 60;

QPushButton* quietButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"quiet"_s);
    return button;
}

// What may be filtered by: what the study says of its people, and who responded or scored what on the scale in view.
std::vector<study::Column> offeredColumns(const study::Study& study, const study::Selection& selection)
{
    std::vector<study::Column> columns = study::peopleColumns(study);
    const study::VisitId visit = study::chosenVisit(study, selection);
    const study::Scale* scale = study::byId(study.scales, selection.scale);
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

FilterBar::FilterBar(workspace::Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_add(quietButton(tr("+ Fi&lter"), this))
    , m_completers(new QCheckBox(tr("Completers &only"), this))
    , m_chips(new widgets::FlowLayout)
    , m_count(new QLabel(this))
    , m_hintRow(new QWidget(this))
    , m_hint(new QLabel(m_hintRow))
    , m_drop(new QPushButton(m_hintRow))
{
    m_editor = makeEditor();
    setObjectName(u"filterBar"_s);
    setProperty("look", u"page"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_completers->setObjectName(u"completersOnly"_s);
    m_completers->setToolTip(tr("People with a score in every period of the design"));
    m_count->setObjectName(u"filterCount"_s);
    m_count->setProperty("look", u"muted"_s);
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(m_add, 0, Qt::AlignTop);
    line->addLayout(m_chips, 1);
    line->addWidget(m_completers, 0, Qt::AlignTop);
    line->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setMinimumHeight(theme::controlHeight);
    m_completers->setMinimumHeight(theme::controlHeight);
    auto* hint = new QHBoxLayout(m_hintRow);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_drop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, theme::halfGrid, 2 * theme::grid + theme::halfGrid, 0);
    column->setSpacing(theme::halfGrid);
    column->addLayout(line);
    column->addWidget(m_editor);
    column->addWidget(m_hintRow);
    m_editor->hide();
    m_hintRow->hide();
    connect(m_add, &QPushButton::clicked, this, &FilterBar::startEditing);
    connect(m_completers, &QCheckBox::toggled, this, [this](bool only) {
        study::Selection selection = m_workspace.view().selection;
        selection.completersOnly = only;
        m_workspace.setSelection(selection);
    });
    connect(m_drop, &QPushButton::clicked, this, [this] { drop(m_dropped); });
    showView();
}

QWidget* FilterBar::makeEditor()
{
    auto* editor = new QWidget(this);
    auto* line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    m_column = new QComboBox(editor);
    m_column->setObjectName(u"filterColumn"_s);
    m_column->setAccessibleName(tr("Column to filter by"));
    m_column->setMaximumWidth(chipWidth);
    m_value = new QComboBox(editor);
    m_value->setObjectName(u"filterValue"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setAccessibleName(tr("What its value must be"));
    m_value->setAccessibleDescription(text::filterGrammar());
    m_value->setToolTip(text::filterGrammar());
    m_value->lineEdit()->setPlaceholderText(tr("F, >=20, 10~15, /regex/"));
    m_value->setMinimumWidth(120);
    m_preview = new QLabel(editor);
    m_preview->setObjectName(u"filterPreview"_s);
    m_preview->setProperty("look", u"muted"_s);
    m_preview->setWordWrap(true);
    m_apply = new QPushButton(tr("A&pply"), editor);
    m_apply->setObjectName(u"applyFilter"_s);
    m_apply->setProperty("look", u"primary"_s);
    QPushButton* cancel = quietButton(tr("Cancel"), editor);
    cancel->setAccessibleName(tr("Cancel the filter"));
    line->addWidget(m_column);
    line->addWidget(m_value, 1);
    line->addWidget(m_apply);
    line->addWidget(cancel);
    line->addWidget(m_preview, 1);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterBar::fillValues);
    connect(m_value, &QComboBox::editTextChanged, this, &FilterBar::preview);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_apply, &QPushButton::clicked, this, &FilterBar::apply);
    connect(cancel, &QPushButton::clicked, this, &FilterBar::stopEditing);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), editor);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FilterBar::stopEditing);
    return editor;
}

void FilterBar::showView()
{
    const study::Selection& selection = m_workspace.view().selection;
    const bool sameFilter = m_shown == selection.where && m_completersShown == selection.completersOnly;
    if (m_filledFor == m_workspace.study() && sameFilter) {
        return; // a flip filters nobody
    }
    const QSignalBlocker blocked(m_completers);
    m_completers->setChecked(selection.completersOnly);
    m_completersShown = selection.completersOnly;
    if (m_filledFor != m_workspace.study()) {
        m_completers->setVisible(study::isCrossover(study::designOf(*m_workspace.study())));
        stopEditing();
        m_shown.clear();
        makeChips();
        m_filledFor = m_workspace.study();
    }
    if (m_shown != selection.where) {
        makeChips();
    }
    showCounts();
}

void FilterBar::makeChips()
{
    const bool hadFocus = std::any_of(m_chipWidgets.begin(), m_chipWidgets.end(), [](const QWidget* chip) {
        return chip->isAncestorOf(chip->window()->focusWidget());
    });
    for (QWidget* chip : m_chipWidgets) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own button may have asked
    }
    m_chipWidgets.clear();
    m_shown = m_workspace.view().selection.where;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        QWidget* chip = makeChip(i, m_shown[i]);
        m_chips->addWidget(chip);
        m_chipWidgets.push_back(chip);
        chip->show();
    }
    if (hadFocus) {
        m_add->setFocus();
    }
}

QWidget* FilterBar::makeChip(std::size_t index, const study::Condition& condition)
{
    const QString words = text::conditionText(*m_workspace.study(), condition);
    auto* chip = new QFrame(this);
    chip->setProperty("look", u"chip"_s);
    auto* line = new QHBoxLayout(chip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    QPushButton* name = quietButton({}, chip);
    name->setText(name->fontMetrics().elidedText(words, Qt::ElideMiddle, chipWidth).replace(u'&', u"&&"_s));
    name->setAccessibleName(tr("Change the filter %1").arg(words));
    name->setToolTip(words);
    QPushButton* remove = quietButton(u"×"_s, chip);
    remove->setFixedWidth(theme::controlHeight);
    remove->setAccessibleName(tr("Remove the filter %1").arg(words));
    line->addWidget(name);
    line->addWidget(remove);
    connect(name, &QPushButton::clicked, this, [this, index] { edit(index); });
    connect(remove, &QPushButton::clicked, this, [this, index] { drop(index); });
    return chip;
}

void FilterBar::showCounts()
{
    const std::size_t left = m_workspace.selected().size();
    const std::size_t all = m_workspace.study()->participants.size();
    m_count->setText(tr("%1 of %2").arg(left).arg(all));
    m_count->setAccessibleName(tr("%1 of %2 people").arg(left).arg(all));
    showHint(left);
}

void FilterBar::showHint(std::size_t left)
{
    const study::Study& study = *m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    const bool nobody = left == 0 && !study.participants.empty();
    m_hintRow->setVisible(nobody);
    if (!nobody) {
        return;
    }
    const auto checked = study::selectParticipants(study, selection);
    const std::vector<std::size_t> without = study::countsWithoutEach(study, selection);
    const auto best = std::max_element(without.begin(), without.end());
    m_drop->setVisible(best != without.end());
    if (!checked) {
        m_hint->setText(text::errorText(checked.error()));
    } else if (best == without.end() || *best == 0) {
        m_hint->setText(tr("Nobody is left: no single condition is to blame, drop more than one."));
    } else {
        m_hint->setText(tr("Nobody is left. Without “%1”: %2.")
                            .arg(text::conditionText(study, selection.where[std::size_t(best - without.begin())]))
                            .arg(*best));
    }
    m_dropped = best != without.end() ? static_cast<std::size_t>(best - without.begin()) : 0;
    m_drop->setText(tr("Drop it"));
    QAccessibleEvent changed(m_hint, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void FilterBar::startEditing()
{
    edit(m_shown.size());
}

void FilterBar::edit(std::size_t index)
{
    m_edited = index;
    fillColumns();
    m_editor->show();
    if (index < m_shown.size()) {
        const auto column = study::columnNamed(*m_workspace.study(), m_shown[index].column);
        const QString key = column ? column->key : m_shown[index].column;
        if (m_column->findData(key) < 0) {
            m_column->addItem(key, key);
        }
        m_column->setCurrentIndex(m_column->findData(key));
        m_value->setEditText(m_shown[index].value);
    }
    preview();
    (index < m_shown.size() ? m_value : m_column)->setFocus();
}

void FilterBar::fillColumns()
{
    const study::Study& study = *m_workspace.study();
    const QSignalBlocker blocked(m_column);
    m_column->clear();
    for (const study::Column& column : offeredColumns(study, m_workspace.view().selection)) {
        m_column->addItem(text::columnName(study, column), column.key);
    }
    fillValues();
}

// The values that occur, where there are few enough to choose from.
void FilterBar::fillValues()
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

study::Selection FilterBar::withDraft() const
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

void FilterBar::preview()
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

void FilterBar::apply()
{
    preview();
    if (m_apply->isEnabled()) {
        const study::Selection selection = withDraft();
        stopEditing();
        m_workspace.setSelection(selection);
    }
}

void FilterBar::stopEditing()
{
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    m_editor->hide();
    if (hadFocus) {
        m_add->setFocus();
    }
}

void FilterBar::drop(std::size_t index)
{
    std::vector<study::Condition> conditions = m_workspace.view().selection.where;
    if (index < conditions.size()) {
        conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(index));
        setConditions(std::move(conditions));
    }
}

void FilterBar::setConditions(std::vector<study::Condition> conditions)
{
    study::Selection selection = m_workspace.view().selection;
    selection.where = std::move(conditions);
    stopEditing();
    m_workspace.setSelection(selection);
}

} // namespace window
