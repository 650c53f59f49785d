// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/everyone_view.h"

#include "app/models/participant_words.h"
#include "app/pages/linked_rows.h"
#include "app/pages/person_cell_delegate.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/workspace/workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

EveryoneView::EveryoneView(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new models::ParticipantTable(this))
    , m_list(new QListView(this))
    , m_cells(new PersonCellDelegate(m_list))
    , m_words(widgets::wordsLabel(u"muted"_s, this))
{
    m_model->setColumns({{.kind = analysis::ColumnKind::Participant}});
    m_model->setOrder({.column = {}, .byEffect = true});
    m_list->setObjectName(u"everyone"_s);
    m_list->setAccessibleName(tr("Everyone, sorted by effect"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_cells);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_words->setObjectName(u"everyoneWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_model, &models::ParticipantTable::arranged, this, &EveryoneView::showFocus);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_choosing && current.isValid()) {
            m_workspace.setFocused(m_model->participant(current.row()));
        }
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(m_model->participant(index.row())); });
    connect(&m_workspace, &workspace::Workspace::hoveredChanged, this,
            [this](study::ParticipantId now) { m_cells->setHovered(now); });
    linkRows(*m_list, *m_model, m_workspace);
    reporting::offerProvenance(m_list, [this] {
        const study::SharedStudy& study = m_workspace.study();
        const study::Selection& selection = m_workspace.view().selection;
        const analysis::PersonEffect* person = m_model->effect(m_list->currentIndex().row());
        if (person == nullptr) {
            return reporting::provenanceOf(study, selection, tr("Everyone, sorted by effect"), {}, {}, {});
        }
        return reporting::provenanceOf(
            study, selection, tr("Effect in one person"),
            models::effectSentence(*study, *m_people.effects, *person),
            models::columnFormula(*study, *m_people.effects, {.kind = analysis::ColumnKind::Difference}),
            tr("the rows of one person, who has %1 scores on the scale").arg(person->scores));
    }, [this](const QString& about) {
        study::Note note;
        if (const analysis::PersonEffect* person = m_model->effect(m_list->currentIndex().row())) {
            note.participant = person->participant;
        }
        note.about = about;
        emit noteRequested(note);
    });
}

void EveryoneView::show(const PeopleView& people)
{
    const bool otherFocus = people.view.focused != m_people.view.focused;
    const bool otherEffects = people.effects != m_people.effects;
    m_people = people;
    m_model->setStudy(people.study, people.effects);
    m_model->setPeople(people.selected);
    if (otherFocus || otherEffects) {
        showFocus();
    }
    showWords();
}

void EveryoneView::showFocus()
{
    const int row = m_model->rowOf(m_people.view.focused);
    m_choosing = true;
    if (row < 0) {
        m_list->setCurrentIndex({});
    } else if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_choosing = false;
}

void EveryoneView::showWords()
{
    if (m_people.effects == nullptr) {
        m_words->clear();
        return;
    }
    if (m_people.study->participants.empty()) {
        m_words->setText(tr("This study has no participants yet."));
    } else if (m_people.selected.empty()) {
        m_words->setText(tr("Nobody meets all conditions of the filter."));
    } else {
        m_words->setText(models::effectOrderText(*m_people.study, *m_people.effects));
    }
}

bool EveryoneView::isShown() const
{
    return m_people.effects != nullptr && !m_model->isSorting();
}

void EveryoneView::takeFocus()
{
    m_list->setFocus();
}

void EveryoneView::themeChanged()
{
    m_list->viewport()->update();
}

bool EveryoneView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        // Before the list lays its cells out anew, and whether the scroll bar is there or not.
        m_cells->fitWidth(m_list->width() - m_list->verticalScrollBar()->sizeHint().width() - 1);
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            emit opened(m_model->participant(m_list->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
