// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/structure.h"

#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace study {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

template <typename Row>
auto nextRowId(const std::vector<Row>& rows)
{
    return decltype(Row::id)(rows.empty() ? 1 : rows.back().id.value() + 1);
}

template <typename Row>
Row* rowOf(std::vector<Row>& rows, decltype(Row::id) id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return found != rows.end() ? &*found : nullptr;
}

tl::unexpected<base::Error> refuse(const QString& subject, const char* why)
{
    return base::fail(ErrorKind::InvalidEdit, subject.isEmpty() ? "design" : subject.toStdString(), why);
}

// The word for the command line: "Ketamine after placebo" is ketamine-after-placebo.
QString keyOfName(const QString& name)
{
    return name.simplified().toLower().replace(u' ', u'-');
}

template <typename Row>
bool isTaken(const std::vector<Row>& rows, const QString& name, decltype(Row::id) except = {})
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
        return row.id != except && (sameKey(row.key, name) || sameKey(row.name, name));
    });
}

template <typename Row>
Result<Study> renamed(Study study, std::vector<Row> Study::* rows, decltype(Row::id) id, const QString& name)
{
    Row* row = rowOf(study.*rows, id);
    if (row == nullptr) {
        return refuse(name, "unknown row");
    }
    if (foldedKey(name).isEmpty() || isTaken(study.*rows, name, id)) {
        return refuse(name, "name");
    }
    row->name = name.simplified();
    return study;
}

template <typename Row>
Result<Study> removed(Study study, std::vector<Row> Study::* rows, decltype(Row::id) id, bool inUse)
{
    const Row* row = rowOf(study.*rows, id);
    if (row == nullptr) {
        return refuse({}, "unknown row");
    }
    if (inUse) {
        return refuse(row->key, "still referred to");
    }
    std::erase_if(study.*rows, [id](const Row& one) { return one.id == id; });
    return study;
}

template <typename Row>
bool names(const std::vector<Row>& rows, auto Row::* member, auto id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.*member == id; });
}

bool hasArms(const Study& study, const std::vector<ArmId>& arms)
{
    return std::all_of(arms.begin(), arms.end(), [&study](ArmId arm) { return byId(study.arms, arm) != nullptr; });
}

QString sequenceKey(const Study& study, const std::vector<ArmId>& arms)
{
    QString key;
    for (const ArmId id : arms) {
        key += (key.isEmpty() ? u""_s : u"-"_s) + byId(study.arms, id)->key;
    }
    return key;
}

std::vector<std::vector<ArmId>> plannedSequences(const Study& study, Plan plan)
{
    std::vector<std::vector<ArmId>> sequences;
    for (std::size_t first = 0; first < study.arms.size(); ++first) {
        std::vector<ArmId>& arms = sequences.emplace_back();
        const std::size_t periods = plan == Plan::Crossover ? study.arms.size() : 1;
        for (std::size_t period = 0; period < periods; ++period) {
            arms.push_back(study.arms[(first + period) % study.arms.size()].id);
        }
    }
    return sequences;
}

PlannedVisit planOf(const Visit& visit)
{
    return {.phase = visit.phase, .unit = visit.unit, .time = visit.time};
}

} // namespace

QString visitKey(const PlannedVisit& visit)
{
    const QString time = QString::number(visit.time, 'g', QLocale::FloatingPointShortest);
    const QString when = (visit.unit == TimeUnit::Day ? u"day "_s : u"minute "_s) + time;
    if (visit.phase == VisitPhase::PostDose) {
        return when;
    }
    return visit.time == 0.0 ? u"baseline"_s : when + u" before"_s;
}

QString sequenceName(const Study& study, const std::vector<ArmId>& arms)
{
    QString name;
    for (const ArmId id : arms) {
        name += (name.isEmpty() ? u""_s : u" – "_s) + armName(study, id);
    }
    return name;
}

Result<Study> newStudy(const Outline& outline)
{
    if (outline.title.trimmed().isEmpty()) {
        return refuse({}, "title");
    }
    if (outline.arms.size() < 2 || outline.visits.empty() || outline.scales.empty()) {
        return refuse(outline.title, "two arms, a visit and a scale are needed");
    }
    Result<Study> study = Study();
    study->about.title = outline.title.simplified();
    const auto then = [&study](auto&& step) { study = study ? step(std::move(*study)) : std::move(study); };
    for (const QString& name : outline.arms) {
        then([&name](Study now) { return withArm(std::move(now), name); });
    }
    for (const PlannedVisit& visit : outline.visits) {
        then([&visit](Study now) { return withVisit(std::move(now), visit); });
    }
    for (const Scale& scale : outline.scales) {
        then([&scale](Study now) { return withScale(std::move(now), scale); });
    }
    if (!study) {
        return study;
    }
    for (const std::vector<ArmId>& arms : plannedSequences(*study, outline.plan)) {
        then([&arms](Study now) { return withSequence(std::move(now), arms); });
    }
    return study;
}

Result<Study> withArm(Study study, const QString& name)
{
    if (foldedKey(name).isEmpty() || isTaken(study.arms, name)) {
        return refuse(name, "name");
    }
    study.arms.push_back({.id = nextRowId(study.arms), .key = keyOfName(name), .name = name.simplified()});
    return study;
}

Result<Study> withArmRenamed(Study study, ArmId arm, const QString& name)
{
    return renamed(std::move(study), &Study::arms, arm, name);
}

Result<Study> withoutArm(Study study, ArmId arm)
{
    const bool given = names(study.periods, &Period::arm, arm) ||
                       std::any_of(study.sequences.begin(), study.sequences.end(), [arm](const Sequence& row) {
                           return std::find(row.arms.begin(), row.arms.end(), arm) != row.arms.end();
                       });
    if (!given && study.contrast && (study.contrast->reference == arm || study.contrast->comparator == arm)) {
        study.contrast.reset(); // the arms that are left suggest another
    }
    return removed(std::move(study), &Study::arms, arm, given);
}

Result<Study> withSequence(Study study, const std::vector<ArmId>& arms)
{
    if (arms.empty() || arms.size() > INT16_MAX || !hasArms(study, arms)) {
        return refuse({}, "arms of the study are needed");
    }
    const QString key = sequenceKey(study, arms);
    const bool again = names(study.sequences, &Sequence::arms, arms);
    if (again || isTaken(study.sequences, key)) {
        return refuse(key, "name");
    }
    study.sequences.push_back(
        {.id = nextRowId(study.sequences), .key = key, .name = sequenceName(study, arms), .arms = arms});
    return study;
}

Result<Study> withSequenceRenamed(Study study, SequenceId sequence, const QString& name)
{
    return renamed(std::move(study), &Study::sequences, sequence, name);
}

Result<Study> withoutSequence(Study study, SequenceId sequence)
{
    const bool given = names(study.participants, &Participant::sequence, sequence);
    return removed(std::move(study), &Study::sequences, sequence, given);
}

Result<Study> withVisit(Study study, const PlannedVisit& visit)
{
    const QString key = visitKey(visit);
    if (!within(visit.time, -greatestDay, greatestDay)) {
        return base::fail(ErrorKind::InvalidValue, key.toStdString(), "time");
    }
    if (byKey(study.visits, key) != nullptr) {
        return refuse(key, "name");
    }
    study.visits.push_back({.id = nextRowId(study.visits),
                            .key = key,
                            .label = {},
                            .phase = visit.phase,
                            .unit = visit.unit,
                            .time = visit.time});
    return study;
}

Result<Study> withVisitRelabelled(Study study, VisitId visit, const QString& label)
{
    Visit* row = rowOf(study.visits, visit);
    if (row == nullptr) {
        return refuse(label, "unknown row");
    }
    row->label = label.simplified();
    return study;
}

Result<Study> withVisitMoved(Study study, VisitId visit, const PlannedVisit& to)
{
    Visit* row = rowOf(study.visits, visit);
    const QString key = visitKey(to);
    if (row == nullptr) {
        return refuse(key, "unknown row");
    }
    if (!within(to.time, -greatestDay, greatestDay)) {
        return base::fail(ErrorKind::InvalidValue, key.toStdString(), "time");
    }
    if (row->phase != to.phase && names(study.assessments, &Assessment::visit, visit)) {
        return refuse(row->key, "still referred to"); // a period without an arm has scores before a treatment only
    }
    const bool taken = std::any_of(study.visits.begin(), study.visits.end(), [&](const Visit& one) {
        return one.id != visit && (sameKey(one.key, key) || visitKey(planOf(one)) == key);
    });
    if (taken) {
        return refuse(key, "name");
    }
    row->key = row->key == visitKey(planOf(*row)) ? key : row->key;
    row->phase = to.phase;
    row->unit = to.unit;
    row->time = to.time;
    return study;
}

Result<Study> withoutVisit(Study study, VisitId visit)
{
    const bool used = names(study.assessments, &Assessment::visit, visit) || names(study.notes, &Note::visit, visit);
    return removed(std::move(study), &Study::visits, visit, used);
}

Result<Study> withScale(Study study, Scale scale)
{
    if (foldedKey(scale.key).isEmpty() || byKey(study.scales, scale.key) != nullptr) {
        return refuse(scale.key, "name");
    }
    const bool sound = within(scale.minimum, -greatestScore, greatestScore) &&
                       within(scale.maximum, scale.minimum, greatestScore) &&
                       (!scale.responseFraction || (*scale.responseFraction > 0.0 && *scale.responseFraction <= 1.0)) &&
                       within(scale.remissionThreshold, -greatestScore, greatestScore);
    if (!sound) {
        return base::fail(ErrorKind::InvalidValue, scale.key.toStdString(), "range");
    }
    scale.id = nextRowId(study.scales);
    scale.name = scale.name.isEmpty() ? scale.key : scale.name;
    study.primaryScale = study.primaryScale.isValid() ? study.primaryScale : scale.id;
    study.scales.push_back(std::move(scale));
    return study;
}

Result<Study> withScaleRenamed(Study study, ScaleId scale, const QString& name)
{
    return renamed(std::move(study), &Study::scales, scale, name);
}

UnfitScores scoresThatWouldNotFit(const Study& study, ScaleId scale, double minimum, double maximum)
{
    UnfitScores unfit;
    const Scale* row = byId(study.scales, scale);
    for (const Assessment& score : study.assessments) {
        const bool fits = row != nullptr && score.scale == scale && within(score.value, row->minimum, row->maximum);
        if (!fits || within(score.value, minimum, maximum)) {
            continue; // one that its scale does not allow now is found out already
        }
        unfit.least = unfit.count == 0 ? score.value : std::min(unfit.least, score.value);
        unfit.greatest = unfit.count == 0 ? score.value : std::max(unfit.greatest, score.value);
        ++unfit.count;
    }
    return unfit;
}

Result<Study> withScaleRange(Study study, ScaleId scale, double minimum, double maximum)
{
    Scale* row = rowOf(study.scales, scale);
    if (row == nullptr) {
        return refuse({}, "unknown row");
    }
    const bool isRange = within(minimum, -greatestScore, greatestScore) && within(maximum, minimum, greatestScore);
    if (!isRange || scoresThatWouldNotFit(study, scale, minimum, maximum).count > 0) {
        return base::fail(ErrorKind::InvalidValue, row->key.toStdString(), "range");
    }
    row->minimum = minimum;
    row->maximum = maximum;
    return study;
}

Result<Study> withScaleDirection(Study study, ScaleId scale, Direction direction)
{
    Scale* row = rowOf(study.scales, scale);
    if (row == nullptr) {
        return refuse({}, "unknown row");
    }
    row->direction = direction;
    return study;
}

Result<Study> withoutScale(Study study, ScaleId scale)
{
    const bool last = study.scales.size() == 1 && study.primaryScale == scale;
    const bool used = names(study.assessments, &Assessment::scale, scale) || names(study.notes, &Note::scale, scale) ||
                      (study.primaryScale == scale && !last);
    if (last && !used) {
        study.primaryScale = {};
    }
    return removed(std::move(study), &Study::scales, scale, used);
}

} // namespace study
