// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filter_header.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int editorRoom = theme::controlHeight + theme::halfGrid;

} // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(8 * theme::grid);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
    if (auto* table = qobject_cast<QTableView*>(parent)) {
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeEditors);
    }
}

void FilterHeader::setFilterNames(const QStringList& names)
{
    for (QLineEdit* editor : m_editors) {
        if (editor != nullptr) {
            editor->removeEventFilter(this); // its last focus change means nothing any more
            delete editor;
        }
    }
    m_editors.assign(static_cast<std::size_t>(names.size()), nullptr);
    for (int section = 0; section < names.size(); ++section) {
        if (names[section].isEmpty()) {
            continue;
        }
        auto* editor = new QLineEdit(this);
        editor->setObjectName(u"filter%1"_s.arg(section));
        editor->setAccessibleName(tr("Filter by %1").arg(names[section]));
        editor->setClearButtonEnabled(false);
        editor->installEventFilter(this);
        connect(editor, &QLineEdit::textEdited, this,
                [this, section](const QString& text) { emit filterEdited(section, text); });
        m_editors[static_cast<std::size_t>(section)] = editor;
        setProblem(section, {});
        editor->show();
    }
    placeEditors();
}

QLineEdit* FilterHeader::editor(int section) const
{
    return section >= 0 && section < static_cast<int>(m_editors.size()) ? m_editors[static_cast<std::size_t>(section)]
                                                                        : nullptr;
}

void FilterHeader::setFilter(int section, const QString& text)
{
    QLineEdit* line = editor(section);
    if (line != nullptr && line->text().trimmed() != text.trimmed()) {
        line->setText(text);
    }
}

QString FilterHeader::filter(int section) const
{
    const QLineEdit* line = editor(section);
    return line != nullptr ? line->text() : QString();
}

void FilterHeader::setProblem(int section, const QString& reason)
{
    QLineEdit* line = editor(section);
    if (line == nullptr) {
        return;
    }
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    line->setStyleSheet(reason.isEmpty() ? u"QLineEdit { padding: 0px 6px; min-height: 26px; }"_s
                                         : u"QLineEdit { padding: 0px 6px; min-height: 26px; background: %1; color: %2; }"_s
                                               .arg(colors.problem.name(), colors.problemText.name()));
    line->setToolTip(reason.isEmpty()
                         ? tr("word · >=20 · <5 · 10~15 · /expression/ · P0* · =empty · !not this")
                         : reason);
    line->setAccessibleDescription(line->toolTip());
}

QSize FilterHeader::sizeHint() const
{
    const QSize plain = QHeaderView::sizeHint();
    return {plain.width(), plain.height() + editorRoom};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, editorRoom); // titles above, lines below
    QHeaderView::updateGeometries();
    placeEditors();
}

void FilterHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeEditors();
}

void FilterHeader::placeEditors()
{
    const int top = QHeaderView::sizeHint().height();
    for (int section = 0; section < static_cast<int>(m_editors.size()) && section < count(); ++section) {
        if (QLineEdit* line = editor(section)) {
            line->setGeometry(sectionViewportPosition(section) + 2, top, std::max(sectionSize(section) - 4, 0),
                              theme::controlHeight - 2);
            const QString words = tr("filter"); // half a word looks like a fault
            const bool fits = line->fontMetrics().horizontalAdvance(words) + 2 * theme::grid + theme::halfGrid <= line->width();
            line->setPlaceholderText(fits ? words : QString());
        }
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_editors.begin(), m_editors.end(), watched);
    if (found != m_editors.end() && event->type() == QEvent::FocusIn) {
        emit filterEntered(static_cast<int>(found - m_editors.begin()));
    } else if (found != m_editors.end() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !(*found)->text().isEmpty()) {
            (*found)->clear();
            emit filterEdited(static_cast<int>(found - m_editors.begin()), {});
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace widgets
