// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of a table with a line under each title in which a filter is typed.
#pragma once

#include <QHeaderView>
#include <QString>
#include <QStringList>

#include <vector>

class QLineEdit;

namespace widgets {

class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// One name a section, said to screen readers; a section with an empty name has no line.
    void setFilterNames(const QStringList& names);
    /// Emits nothing. A line that is being typed in keeps its text when that means the same.
    void setFilter(int section, const QString& text);
    [[nodiscard]] QString filter(int section) const;
    /// Marks a line whose text cannot be understood; an empty reason takes the mark away.
    void setProblem(int section, const QString& reason);
    [[nodiscard]] QLineEdit* editor(int section) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterEdited(int section, const QString& text);
    /// The keyboard arrived in the line of this section.
    void filterEntered(int section);
    /// Down or Enter in a line: on to the rows.
    void leftDownwards();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeEditors();

    std::vector<QLineEdit*> m_editors; ///< nullptr where a section has none
};

} // namespace widgets
