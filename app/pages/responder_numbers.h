// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a threshold makes of the people, as two small tables: the pairs, and the shares with their difference and the mean
// difference.
#pragma once

#include "app/pages/word_table.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace pages {

struct ResponderView;

class ResponderNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit ResponderNumbers(QWidget* parent = nullptr);

    void showView(const ResponderView& view);
    void showNobody();
    [[nodiscard]] QTableView* pairTable() const { return m_pairTable; }
    [[nodiscard]] QTableView* resultTable() const { return m_resultTable; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showCaption();

    WordTableModel* m_pairs;
    QTableView* m_pairTable;
    QLabel* m_caption;
    WordTableModel* m_results;
    QTableView* m_resultTable;
    QBoxLayout* m_row;
};

} // namespace pages
