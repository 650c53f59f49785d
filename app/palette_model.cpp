// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette_model.h"

#include "app/fuzzy_match.h"

#include <algorithm>
#include <tuple>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 200; // more than anybody reads, and far less than ten thousand people

struct Find
{
    int score = 0;
    std::size_t entry = 0;
};

} // namespace

QString paletteKindName(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Page:
        return PaletteModel::tr("Page");
    case PaletteKind::Action:
        return PaletteModel::tr("Action");
    case PaletteKind::Scale:
        return PaletteModel::tr("Scale");
    case PaletteKind::Person:
        return PaletteModel::tr("Person");
    case PaletteKind::Study:
        return PaletteModel::tr("Built-in study");
    case PaletteKind::RecentFile:
        return PaletteModel::tr("Recent file");
    case PaletteKind::Claim:
        return PaletteModel::tr("Claim");
    case PaletteKind::Trial:
        return PaletteModel::tr("Trial");
    case PaletteKind::Help:
        return PaletteModel::tr("Help");
    }
    return {};
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_folded.clear();
    m_folded.reserve(m_entries.size());
    for (const PaletteEntry& entry : m_entries) {
        m_folded.push_back(foldedForSearch(entry.title));
    }
    choose();
    endResetModel();
}

void PaletteModel::setQuery(const QString& query)
{
    beginResetModel();
    m_query = foldedForSearch(query.trimmed());
    choose();
    endResetModel();
}

void PaletteModel::choose()
{
    std::vector<Find> finds;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int score = fuzzyScore(m_query, m_folded[i]);
        if (score >= 0) {
            finds.push_back({score, i});
        }
    }
    const auto better = [this](const Find& a, const Find& b) {
        const auto rank = [this](const Find& find) {
            return std::tuple(-find.score, m_entries[find.entry].kind,
                              m_query.isEmpty() ? 0 : m_folded[find.entry].size(), find.entry);
        };
        return rank(a) < rank(b);
    };
    const std::size_t shown = std::min(mostShown, finds.size());
    std::partial_sort(finds.begin(), finds.begin() + static_cast<std::ptrdiff_t>(shown), finds.end(), better);
    m_found = static_cast<int>(finds.size());
    m_shown.clear();
    for (std::size_t i = 0; i < shown; ++i) {
        m_shown.push_back(finds[i].entry);
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case DetailRole:
        return shown.detail;
    case KindRole:
        return paletteKindName(shown.kind);
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? tr("%1, %2").arg(shown.title, paletteKindName(shown.kind))
                                      : tr("%1, %2, %3").arg(shown.title, paletteKindName(shown.kind), shown.detail);
    case Qt::ToolTipRole:
        return shown.detail.isEmpty() ? shown.title : QString(shown.title + u" · " + shown.detail);
    default:
        return {};
    }
}

} // namespace window
