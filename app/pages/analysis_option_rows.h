// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of an analysis as controls, made from its list: a few words side by side, more words as a list, numbers
// as a spin box, texts as a line. An analysis that brings an option brings its control.
#pragma once

#include "core/analysis/analysis.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pages {

class OptionRows : public QWidget
{
    Q_OBJECT

public:
    explicit OptionRows(QWidget* parent = nullptr);

    /// Makes the controls anew where the list is another; shows what is given, else the defaults. Emits nothing.
    void showOptions(const QString& analysis, std::span<const analysis::OptionKind> kinds,
                     const analysis::Options& given);
    /// Beside each other instead of one below the other.
    void setCompact(bool compact);

    [[nodiscard]] bool hasOptions() const { return !m_cells.empty(); }

signals:
    /// Somebody gave an option another value.
    void changed(const QString& key, const QString& value);

private:
    void layOutCells();
    [[nodiscard]] QWidget* makeCell(const analysis::OptionKind& kind, const QString& value);
    [[nodiscard]] QWidget* makeControl(const analysis::OptionKind& kind, const QString& value);
    [[nodiscard]] QWidget* makeChoice(const analysis::OptionKind& kind, const QString& value);
    [[nodiscard]] QWidget* makeNumber(const analysis::OptionKind& kind, const QString& value);

    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<QWidget*> m_cells; ///< of the rows: an option's name and its control
    bool m_compact = false;
    QString m_analysis;
    analysis::Options m_shown;
};

} // namespace pages
