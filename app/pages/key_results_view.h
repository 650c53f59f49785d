// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers a study is read for first, each with its interval and n; a right click says where it comes from.
#pragma once

#include "core/analysis/key_results.h"
#include "core/base/result.h"
#include "core/study/study.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace widgets {
class IntervalButton;
}

namespace pages {

class KeyResultsView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyResultsView(QWidget* parent = nullptr);

    void setResults(const study::SharedStudy& study, const base::Result<analysis::KeyResults>& results);
    void clear();

signals:
    /// The mean changes, or the difference, in full.
    void meansPressed();
    void respondersPressed();

private:
    void fillEstimates();
    void fillResponders();
    widgets::IntervalButton* button(std::size_t index);
    QPushButton* responderLink(std::size_t index);
    void offerOrigin(std::size_t index, bool responders);

    study::SharedStudy m_study;
    analysis::KeyResults m_results;
    QLabel* m_what;
    QLabel* m_note;
    QWidget* m_responders;
    QWidget* m_rows;
    std::vector<widgets::IntervalButton*> m_buttons; ///< of the sides, then of the difference
    std::vector<QPushButton*> m_links;               ///< responders of the sides
};

} // namespace pages
