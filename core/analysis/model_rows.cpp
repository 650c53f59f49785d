// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_rows.h"

#include "core/analysis/analysis_set.h"
#include "core/study/courses.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/visit_order.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct ModelRowWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::ModelRows)
};

// The assignment says it where it holds both arms; a person whose second treatment never came was still assigned.
ArmOrder assignedOrder(const study::Study& study, study::SequenceId id, const study::Contrast& contrast)
{
    const study::Sequence* sequence = study::byId(study.sequences, id);
    if (sequence == nullptr) {
        return ArmOrder::Unknown;
    }
    const auto reference = std::find(sequence->arms.begin(), sequence->arms.end(), contrast.reference);
    const auto comparator = std::find(sequence->arms.begin(), sequence->arms.end(), contrast.comparator);
    if (reference == sequence->arms.end() || comparator == sequence->arms.end()) {
        return ArmOrder::Unknown;
    }
    return reference < comparator ? ArmOrder::ReferenceFirst : ArmOrder::ComparatorFirst;
}

class RowCollector
{
public:
    RowCollector(const study::Study& study, ModelRows& rows, RowVisits visits)
        : m_study(study)
        , m_order(study)
        , m_rows(rows)
        , m_every(visits == RowVisits::EveryVisit)
    {}

    void collect(const study::Courses& courses)
    {
        m_rows.sharedBaseline = courses.sharedBaseline;
        for (const study::CoursePair& pair : study::pairCourses(courses, m_rows.contrast)) {
            std::vector<std::size_t> own;
            for (const auto& side : {pair.reference, pair.comparator}) {
                if (side) {
                    own.push_back(*side);
                }
            }
            std::sort(own.begin(), own.end()); // courses are by period
            if (!m_rows.paired && own.size() > 1) {
                own.resize(1);
            }
            addPerson(courses, pair.participant, own);
        }
        numberVisits();
    }

private:
    [[nodiscard]] ModelPerson personOf(study::ParticipantId id) const
    {
        const study::Participant* participant = study::byId(m_study.participants, id);
        ModelPerson person{.participant = id};
        bool reference = false;
        bool comparator = false;
        ArmOrder given = ArmOrder::Unknown;
        for (const study::Period& period : study::periodsOf(m_study, id)) {
            const bool isReference = period.arm.isValid() && period.arm == m_rows.contrast.reference;
            const bool isComparator = period.arm.isValid() && period.arm == m_rows.contrast.comparator;
            if (given == ArmOrder::Unknown && (isReference || isComparator)) {
                given = isReference ? ArmOrder::ReferenceFirst : ArmOrder::ComparatorFirst;
            }
            reference = reference || isReference;
            comparator = comparator || isComparator;
        }
        person.receivedBoth = reference && comparator;
        if (participant != nullptr) {
            person.key = participant->key;
            person.sequence = participant->sequence;
        }
        if (m_rows.paired) {
            person.order = assignedOrder(m_study, person.sequence, m_rows.contrast);
            // What was given counts where it is known in full: a mistake in giving does not move the scores.
            if (person.receivedBoth || person.order == ArmOrder::Unknown) {
                person.order = given;
            }
        }
        return person;
    }

    void addPerson(const study::Courses& courses, study::ParticipantId id, const std::vector<std::size_t>& own)
    {
        const std::size_t before = m_rows.rows.size();
        for (const std::size_t index : own) {
            addCourse(courses, courses.courses[index]);
        }
        if (m_rows.rows.size() > before) {
            m_rows.people.push_back(personOf(id));
        }
    }

    void addCourse(const study::Courses& courses, const study::Course& course)
    {
        for (std::size_t i = course.first; i < std::size_t{course.first} + course.count; ++i) {
            const study::Visit* visit = study::byId(m_study.visits, courses.visit[i]);
            const auto place = m_order.placeOf(courses.visit[i]);
            const bool wanted = visit != nullptr && place && visit->phase == study::VisitPhase::PostDose &&
                                (m_every || visit->id == m_rows.selection.visit);
            if (wanted) {
                m_rows.rows.push_back({.person = m_rows.people.size(),
                                       .visit = *place,
                                       .side = course.arm == m_rows.contrast.comparator ? ArmSide::Comparator
                                                                                        : ArmSide::Reference,
                                       .period = course.period,
                                       .day = study::visitDay(*visit),
                                       .baseline = course.baseline,
                                       .score = courses.score[i],
                                       .y = courses.value[i],
                                       .origin = courses.origin[i]});
            }
        }
    }

    // From places among all visits to places among those that rows are at.
    void numberVisits()
    {
        std::vector<std::size_t> places;
        for (const ModelRow& row : m_rows.rows) {
            places.push_back(row.visit);
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const std::size_t place : places) {
            m_rows.visits.push_back(*study::byId(m_study.visits, m_order.at(place)));
        }
        for (ModelRow& row : m_rows.rows) {
            row.visit = static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), row.visit) -
                                                 places.begin());
        }
    }

    const study::Study& m_study;
    study::VisitOrder m_order;
    ModelRows& m_rows;
    bool m_every;
};

// By person: has a value under every arm it should have, at the chosen visit or at every one.
std::vector<char> completeModelPeople(const ModelRows& rows)
{
    const study::VisitId chosen = rows.selection.visit;
    std::vector<std::size_t> have(rows.people.size(), 0);
    for (const ModelRow& row : rows.rows) {
        have[row.person] += !chosen.isValid() || rows.visits[row.visit].id == chosen ? 1U : 0U;
    }
    const std::size_t wanted = (rows.paired ? 2U : 1U) * (chosen.isValid() ? 1U : rows.visits.size());
    std::vector<char> complete(rows.people.size());
    for (std::size_t i = 0; i < have.size(); ++i) {
        complete[i] = have[i] == wanted ? 1 : 0;
    }
    return complete;
}

std::vector<study::ParticipantId> idsOf(const ModelRows& rows, const std::vector<std::size_t>& people)
{
    std::vector<study::ParticipantId> ids;
    for (const std::size_t person : people) {
        ids.push_back(rows.people[person].participant);
    }
    return ids;
}

// By person: the first row of each side at a visit.
struct RowPair
{
    const ModelRow* reference = nullptr;
    const ModelRow* comparator = nullptr;
};

std::vector<RowPair> rowPairs(const ModelRows& rows, std::size_t visit)
{
    std::vector<RowPair> pairs(rows.people.size());
    for (const ModelRow& row : rows.rows) {
        if (row.visit == visit) {
            (row.side == ArmSide::Reference ? pairs[row.person].reference : pairs[row.person].comparator) = &row;
        }
    }
    return pairs;
}

} // namespace

base::Result<ModelRows> modelRows(const study::Study& study, const study::Selection& selection, RowVisits visits)
{
    ModelRows rows;
    rows.selection = selection;
    if (!selection.scale.isValid()) {
        rows.selection.scale = study.primaryScale;
    }
    if (visits == RowVisits::OneVisit) {
        rows.selection.visit = study::chosenVisit(study, rows.selection);
    }
    const study::Scale* scale = study::byId(study.scales, rows.selection.scale);
    if (scale == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, std::to_string(rows.selection.scale.value()), "scale");
    }
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return base::fail(base::ErrorKind::NotApplicable, scale->key.toStdString(), "no two arms to compare");
    }
    rows.scale = *scale;
    rows.contrast = *contrast;
    rows.paired = study::isCrossover(study::designOf(study));
    study::Selection everybody = rows.selection;
    everybody.completersOnly = false; // complete is asked of the rows themselves, below
    auto courses = study::selectCourses(study, everybody);
    if (!courses) {
        return base::pass(courses);
    }
    RowCollector(study, rows, visits).collect(*courses);
    if (selection.completersOnly) {
        const std::vector<char> complete = completeModelPeople(rows);
        rows = filteredRows(rows, [&complete](const ModelRow& row) { return complete[row.person] != 0; });
    }
    if (rows.rows.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, scale->key.toStdString(), "scores under the two arms");
    }
    return rows;
}

std::vector<ScorePair> pairsOf(const ModelRows& rows, std::size_t visit)
{
    std::vector<ScorePair> pairs;
    const std::vector<RowPair> found = rowPairs(rows, visit);
    for (std::size_t person = 0; person < found.size(); ++person) {
        if (found[person].reference != nullptr && found[person].comparator != nullptr) {
            pairs.push_back({.person = person,
                             .order = rows.people[person].order,
                             .reference = found[person].reference->y,
                             .comparator = found[person].comparator->y});
        }
    }
    return pairs;
}

std::vector<double> differencesOf(const std::vector<ScorePair>& pairs)
{
    std::vector<double> differences;
    differences.reserve(pairs.size());
    for (const ScorePair& pair : pairs) {
        differences.push_back(pair.difference());
    }
    return differences;
}

std::vector<std::size_t> halvesOf(const ModelRows& rows, std::size_t visit)
{
    std::vector<std::size_t> halves;
    if (rows.paired) {
        const std::vector<RowPair> found = rowPairs(rows, visit);
        for (std::size_t person = 0; person < found.size(); ++person) {
            if ((found[person].reference == nullptr) != (found[person].comparator == nullptr)) {
                halves.push_back(person);
            }
        }
    }
    return halves;
}

void setRowsUsed(AnalysisResult& result, const study::Study& study, const ModelRows& used)
{
    std::vector<study::ParticipantId> people;
    for (const ModelPerson& person : used.people) {
        people.push_back(person.participant);
    }
    study::Selection everybody = used.selection;
    everybody.completersOnly = false;
    std::vector<study::ParticipantId> halves;
    if (const auto all = modelRows(study, everybody); all && used.selection.visit.isValid()) {
        halves = idsOf(*all, halvesOf(*all));
    }
    setPeopleUsed(result, study, used.selection, people, halves);
    result.rowsUsed = static_cast<int>(used.rows.size());
}

void setPeopleUsed(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
                   const std::vector<study::ParticipantId>& used, const std::vector<study::ParticipantId>& halves)
{
    result.n = static_cast<int>(used.size());
    result.excluded = leftOut(study, selection, used, halves);
}

std::vector<ExcludedRow> leftOut(const study::Study& study, const study::Selection& selection,
                                 const std::vector<study::ParticipantId>& used,
                                 const std::vector<study::ParticipantId>& halves)
{
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    const study::Visit* visit = study::byId(study.visits, selection.visit);
    const QString half = ModelRowWords::tr("%1 at %2 under one treatment alone")
                             .arg(scale != nullptr ? scale->key : QString(), visit != nullptr ? study::visitWords(visit->key) : QString());
    std::vector<ExcludedRow> rows;
    for (const Excluded& excluded : excludedFrom(study, selection, used)) {
        const study::Participant* participant = study::byId(study.participants, excluded.participant);
        const bool recorded =
            std::any_of(study.exclusions.begin(), study.exclusions.end(), [&excluded](const study::Exclusion& row) {
                return row.participant == excluded.participant && !row.period;
            });
        const bool isHalf = std::binary_search(halves.begin(), halves.end(), excluded.participant);
        rows.push_back({.participant = participant != nullptr ? participant->key : QString(),
                        .reason = isHalf && !recorded ? half : excluded.reason});
    }
    return rows;
}

} // namespace analysis
