// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of the study that can be typed into: people, scores, events, the design. It says what an edit of some cells
// would be, or why there can be none; it never edits by itself. Rows and cells are read from the study on demand, so
// that ten thousand people cost no more than ten.
#pragma once

#include "app/pages/entry_plan.h"
#include "core/study/study.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pages {

/// Where what stands in a cell comes from.
struct EntryOrigin
{
    study::Origin origin = study::Origin::Entered;
    study::SourceId source;
};

class EntryTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t { MarkRole = Qt::UserRole + 1, ProblemRole };
    enum class Mark : std::uint8_t { None, Entered, NotObserved };

    explicit EntryTable(QObject* parent);

    void setStudy(const study::SharedStudy& study);

    [[nodiscard]] const study::Study& study() const { return *m_study; }

    /// Unlocked, cells can be typed into, and where rows can be added the last one is empty for the next.
    void setLocked(bool locked);

    [[nodiscard]] bool isLocked() const { return m_locked; }

    /// Shows typed cells until the study has them.
    void setPending(const std::vector<EntryCell>& cells);
    /// Forgets what was typed and refused.
    void forgetRefused();
    void forgetRefused(const QModelIndex& index);

    [[nodiscard]] virtual EntryPlan plan(const std::vector<EntryCell>& cells) const = 0;
    /// What takes these rows out of the study.
    [[nodiscard]] virtual EntryPlan planRemoval(const std::vector<int>& rows) const = 0;

    /// What can be typed into a column; empty: anything.
    [[nodiscard]] virtual QStringList choices(int) const { return {}; }

    /// Whom a row is about, and the first row about somebody; invalid, -1: nobody, none.
    [[nodiscard]] virtual study::ParticipantId personOf(int) const { return {}; }

    [[nodiscard]] virtual int rowOf(study::ParticipantId) const { return -1; }

    /// Whether a block may go on below the last row.
    [[nodiscard]] virtual bool takesNewRows() const { return false; }

    /// Where the value of a stored row comes from; nothing: it is part of the design, or there is none.
    [[nodiscard]] virtual std::optional<EntryOrigin> originAt(int, int) const { return std::nullopt; }

    /// Whether the column shows where its values come from; one is enough for a row that comes from one place.
    [[nodiscard]] virtual bool isMarked(int) const { return false; }

    /// Whether the column has numbers, to be aligned as such.
    [[nodiscard]] virtual bool isNumber(int) const { return false; }

    /// The cell in words, for messages: "P07, day 3".
    [[nodiscard]] virtual QString placeName(int row, int column) const = 0;

    /// What stands in a cell, as it is typed and copied.
    [[nodiscard]] QString textAt(int row, int column) const;

    /// Rows that the study has; the empty last one does not count.
    [[nodiscard]] int storedRows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False, and the text stays in its cell with the reason, where it cannot be.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// These cells make an edit.
    void typed(const std::vector<pages::EntryCell>& cells);
    /// Why they do not, or what the new row still needs.
    void refused(const QString& problem);
    void accepted();

protected:
    /// Called with every new study, before anything is asked of it.
    virtual void prepare(const study::Study&) {}

    [[nodiscard]] virtual int rowsIn(const study::Study& study) const = 0;
    [[nodiscard]] virtual QStringList headings(const study::Study& study) const = 0;
    /// Only for rows that the study has.
    [[nodiscard]] virtual QString storedText(int row, int column) const = 0;
    [[nodiscard]] virtual bool mayType(int row, int column) const = 0;

private:
    using Place = std::pair<int, int>;

    struct Refused
    {
        QString text;
        QString problem;
    };

    void cellsChanged();
    [[nodiscard]] Mark markAt(int row, int column) const;
    [[nodiscard]] QString spokenText(int row, int column) const;

    study::SharedStudy m_study;
    QStringList m_headings;
    std::map<Place, QString> m_pending; ///< typed, and not yet in the study
    std::map<Place, Refused> m_refused;
    int m_rows = 0;
    bool m_locked = true;
    bool m_drafting = false; ///< what is pending waits for the rest of the new row
};

} // namespace pages
