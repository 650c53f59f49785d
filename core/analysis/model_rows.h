// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE way from a study and a selection to the rows a model is fitted to: one row for each score after a treatment of
// the contrast. Every analysis that compares the two arms takes its rows here, so that all agree on who is in them.
#pragma once

#include "core/analysis/analysis.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace analysis {

enum class ArmSide : std::uint8_t { Reference, Comparator };

/// Which arm of the contrast came first. Unknown: nobody receives both (parallel arms).
enum class ArmOrder : std::int8_t { Unknown = -1, ReferenceFirst = 0, ComparatorFirst = 1 };

struct ModelPerson
{
    study::ParticipantId participant;
    QString key;
    /// As assigned; where the assignment does not say: what was given first.
    ArmOrder order = ArmOrder::Unknown;
    study::SequenceId sequence; ///< as assigned, may be invalid
    bool receivedBoth = false;  ///< was treated with both arms, scored or not
};

struct ModelRow
{
    std::size_t person = 0; ///< in ModelRows::people
    std::size_t visit = 0;  ///< in ModelRows::visits
    ArmSide side = ArmSide::Reference;
    int period = 0;   ///< the person's period, 1 is the first treatment
    double day = 0.0; ///< of the visit, since the period's treatment
    std::optional<double> baseline; ///< a score: the period's own, else the one before the first treatment
    double score = 0.0;
    double y = 0.0; ///< in the selection's measure
    study::Origin origin = study::Origin::Imported;
};

/// OneVisit: the chosen one. EveryVisit: all after the treatment at which anybody has a row.
enum class RowVisits : std::uint8_t { OneVisit, EveryVisit };

struct ModelRows
{
    study::Selection selection; ///< as asked, with the scale (primary) and, of OneVisit, the visit filled in
    study::Scale scale;
    study::Contrast contrast;
    bool paired = false;         ///< people receive both arms
    bool sharedBaseline = false; ///< one baseline before the first treatment stands for all periods
    std::vector<study::Visit> visits; ///< those that rows are at, in order of time
    std::vector<ModelPerson> people;  ///< those who have a row, by id
    std::vector<ModelRow> rows;       ///< by person, period and visit
};

/// Of a person who received an arm more than once the first time counts, as everywhere. With completersOnly: people
/// with a value under both arms (parallel: under theirs) at selection.visit, or of EveryVisit without a chosen visit at
/// every visit. Errors: UnknownKey (scale, column), NotApplicable (no two arms), NotEnoughData (no rows).
[[nodiscard]] base::Result<ModelRows> modelRows(const study::Study& study, const study::Selection& selection,
                                                RowVisits visits = RowVisits::OneVisit);

/// A person's two values at one visit.
struct ScorePair
{
    std::size_t person = 0; ///< in ModelRows::people
    ArmOrder order = ArmOrder::Unknown;
    double reference = 0.0;
    double comparator = 0.0;

    [[nodiscard]] double difference() const { return comparator - reference; }
};

/// The people with both at the visit (a place in rows.visits).
[[nodiscard]] std::vector<ScorePair> pairsOf(const ModelRows& rows, std::size_t visit = 0);

/// Comparator - reference of each pair.
[[nodiscard]] std::vector<double> differencesOf(const std::vector<ScorePair>& pairs);

/// One visit's rows of the people with a value under one arm alone, in a paired design.
[[nodiscard]] std::vector<std::size_t> halvesOf(const ModelRows& rows, std::size_t visit = 0);

/// The same rows without those that keep(row) refuses, and without the people who then have none.
template <typename Keep>
[[nodiscard]] ModelRows filteredRows(const ModelRows& rows, Keep keep);

/// Fills n, rowsUsed and excluded of a result from the rows that were used. A person left out who has a value under
/// one arm alone is left out for that.
void setRowsUsed(AnalysisResult& result, const study::Study& study, const ModelRows& used);

/// The same from people (sorted by id) and a count of scores; halves: sorted by id.
void setPeopleUsed(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
                   const std::vector<study::ParticipantId>& used, const std::vector<study::ParticipantId>& halves);

/// Everybody who is not among the people used, with the reason.
[[nodiscard]] std::vector<ExcludedRow> leftOut(const study::Study& study, const study::Selection& selection,
                                               const std::vector<study::ParticipantId>& used,
                                               const std::vector<study::ParticipantId>& halves);

template <typename Keep>
ModelRows filteredRows(const ModelRows& rows, Keep keep)
{
    ModelRows kept = rows;
    kept.rows.clear();
    kept.people.clear();
    std::size_t last = rows.people.size();
    for (const ModelRow& row : rows.rows) {
        if (!keep(row)) {
            continue;
        }
        if (row.person != last) {
            last = row.person;
            kept.people.push_back(rows.people[row.person]);
        }
        kept.rows.push_back(row);
        kept.rows.back().person = kept.people.size() - 1;
    }
    return kept;
}

} // namespace analysis
