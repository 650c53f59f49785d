// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter_bar.h"

#include "app/filter_editor.h"
#include "app/text/error_text.h"
#include "app/text/filter_text.h"
#include "app/widgets/flow_layout.h"
#include "core/study/design.h"
#include "core/study/selection.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipWidth = 260;

QPushButton* quietButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"quiet"_s);
    return button;
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
    , m_editor(new FilterEditor(workspace, this))
{
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
    connect(m_editor, &FilterEditor::finished, this, &FilterBar::stopEditing);
    connect(m_completers, &QCheckBox::toggled, this, [this](bool only) {
        study::Selection selection = m_workspace.view().selection;
        selection.completersOnly = only;
        m_workspace.setSelection(selection);
    });
    connect(m_drop, &QPushButton::clicked, this, [this] { drop(m_dropped); });
    showView();
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
    m_editor->start(index);
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
