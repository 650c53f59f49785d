// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed under the titles is the workspace's filter, and the other way round; and what is said of it.
#include "app/pages/people_table_view.h"
#include "app/plots/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/filter_header.h"
#include "app/workspace/workspace.h"
#include "core/study/value_filter.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// An expression that is still being typed would for a moment be a word that nobody has.
bool isUnfinished(QStringView filter)
{
    const QStringView text = filter.startsWith(u'!') ? filter.mid(1) : filter;
    return text.startsWith(u'/') && (text.size() < 3 || !text.endsWith(u'/'));
}

} // namespace

QString PeopleTableView::conditionOf(int section) const
{
    if (m_people.effects == nullptr || section < 0 || section >= m_model->columnCount()) {
        return {};
    }
    return analysis::conditionColumn(*m_people.study, *m_people.effects,
                                     m_model->columns()[static_cast<std::size_t>(section)]);
}

void PeopleTableView::showFilters()
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const QString column = conditionOf(section);
        if (m_wrong.contains(section) || column.isEmpty()) {
            continue; // what is being typed stays until it means something
        }
        const auto& where = m_people.view.selection.where;
        const auto found = std::find_if(where.begin(), where.end(), [&column](const study::Condition& condition) {
            return study::sameKey(condition.column, column);
        });
        m_header->setFilter(section, found != where.end() ? found->value : QString());
    }
}

void PeopleTableView::editFilter(int section, const QString& text)
{
    const QString column = conditionOf(section);
    if (column.isEmpty()) {
        return;
    }
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty() && (isUnfinished(wanted) || !study::ValueFilter::parse(wanted))) {
        m_wrong.insert(section);
        m_header->setProblem(section, tr("“%1” is no filter yet: the last one still counts").arg(wanted));
        showHint();
        return;
    }
    m_wrong.remove(section);
    m_header->setProblem(section, {});
    study::Selection selection = m_people.view.selection;
    const auto found =
        std::find_if(selection.where.begin(), selection.where.end(), [&column](const study::Condition& condition) {
            return study::sameKey(condition.column, column);
        });
    if (wanted.isEmpty()) {
        if (found != selection.where.end()) {
            selection.where.erase(found);
        }
    } else if (found != selection.where.end()) {
        found->value = wanted;
    } else {
        selection.where.push_back({column, wanted});
    }
    m_workspace.setSelection(selection);
    showHint();
}

void PeopleTableView::enterFilter(int section)
{
    const int row = std::max(m_table->rowAt(0), 0);
    if (m_model->rowCount() > 0) {
        m_table->scrollTo(m_model->index(row, section));
    }
}

void PeopleTableView::showHint()
{
    if (m_people.study == nullptr) {
        return;
    }
    const bool nobody = m_people.selected.empty() && m_people.effects != nullptr;
    m_nobody->setVisible(nobody);
    m_figureView->setVisible(m_plotShown && !nobody); // axes without a curve would say nothing
    if (nobody) {
        QString words = tr("This study has no participants yet.");
        if (!m_people.study->participants.empty()) {
            words = tr("Nobody meets all conditions.");
            const auto counts = study::countsWithoutEach(*m_people.study, m_people.view.selection);
            const auto most = std::max_element(counts.begin(), counts.end());
            if (most != counts.end() && *most > 0) {
                const auto place = static_cast<std::size_t>(most - counts.begin());
                words += u'\n' + tr("Without “%1” there are %2.")
                                     .arg(study::conditionWord(m_people.view.selection.where[place]))
                                     .arg(*most);
            }
        }
        m_nobody->setText(words);
        m_nobody->setGeometry(m_table->viewport()->rect().adjusted(theme::grid, 0, -theme::grid, 0));
    }
    if (!m_wrong.isEmpty()) {
        m_hint->setText(m_header->editor(*m_wrong.begin())->toolTip());
    } else {
        m_hint->setText(tr("Filters: word · >=20 · <5 · 10~15 · /expression/ · =empty · !not this"));
    }
    m_hint->setToolTip(m_hint->text());
}

} // namespace pages
