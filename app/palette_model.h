// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette offers, and which of it fits what was typed, best first.
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace window {

/// In the order in which equally good finds stand.
enum class PaletteKind : std::uint8_t { Page, Action, Scale, Person, Study, RecentFile, Claim, Trial, Help };

struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    QString title;
    QString detail; ///< a shortcut, a path, what it is
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);

    /// All that fit, of which the model lists the best.
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries[m_shown[static_cast<std::size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    std::vector<PaletteEntry> m_entries;
    std::vector<QString> m_folded;
    std::vector<std::size_t> m_shown;
    QString m_query;
    int m_found = 0;
};

/// "Person", "Page" …
[[nodiscard]] QString paletteKindName(PaletteKind kind);

} // namespace window
