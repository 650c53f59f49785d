// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/draw_converter.h"

#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr study::ArmId placeboArmId(1);
constexpr study::ArmId naltrexoneArmId(2);
constexpr study::SequenceId placeboFirst(1);
constexpr study::SequenceId naltrexoneFirst(2);

// Single items of scales, as scales of their own: range of the item, no rule of response or remission.
struct ItemScale
{
    QString key;
    QString name;
    double maximum;
};

const ItemScale* itemScale(const QString& key)
{
    static const std::vector<ItemScale> items = {
        {u"HAM-D item 3"_s, u"Hamilton Depression Rating Scale, item 3 (suicide)"_s, 4.0},
        {u"MADRS item 10"_s, u"Montgomery–Åsberg Depression Rating Scale, item 10 (suicidal thoughts)"_s, 6.0},
        {u"C-SSRS ideation"_s, u"Columbia Suicide Severity Rating Scale, ideation"_s, 5.0},
    };
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&key](const ItemScale& item) { return study::sameKey(item.key, key); });
    return found != items.end() ? &*found : nullptr;
}

study::Scale scaleOf(const QString& key, study::ScaleId id, double largestValue)
{
    if (const study::ScaleDefinition* definition = study::catalogueScale(key)) {
        return study::scaleFrom(*definition, id, key);
    }
    if (const ItemScale* item = itemScale(key)) {
        study::Scale scale;
        scale.id = id;
        scale.key = item->key;
        scale.name = item->name;
        scale.label = key;
        scale.maximum = item->maximum;
        return scale;
    }
    study::Scale scale;
    scale.id = id;
    scale.key = scale.name = scale.label = key;
    scale.maximum = largestValue;
    return scale;
}

study::Visit visitOf(simulation::DrawnVisitKind kind, int number, study::VisitId id)
{
    study::Visit visit;
    visit.id = id;
    switch (kind) {
    case simulation::DrawnVisitKind::Baseline:
        visit.key = u"baseline"_s;
        visit.label = u"Baseline"_s;
        visit.phase = study::VisitPhase::Baseline;
        break;
    case simulation::DrawnVisitKind::Day:
        visit.key = u"day %1"_s.arg(number);
        visit.label = u"Day %1"_s.arg(number);
        visit.time = number;
        break;
    case simulation::DrawnVisitKind::Minute:
        visit.key = u"minute %1"_s.arg(number);
        visit.label = u"Minute %1"_s.arg(number);
        visit.unit = study::TimeUnit::Minute;
        visit.time = number;
        break;
    }
    return visit;
}

class DrawConverter
{
public:
    DrawConverter(const simulation::TrialDraw& draw, study::Study& study, study::SourceId source)
        : m_draw(draw)
        , m_study(study)
        , m_source(source)
    {}

    void convert()
    {
        addArms();
        for (std::size_t i = 0; i < m_draw.participants.size(); ++i) {
            addParticipant(m_draw.participants[i], drawnParticipantId(i));
        }
        addScales();
        addVisits();
        addScores();
        addDoses();
        study::sortStudy(m_study);
    }

private:
    static study::ArmId armId(const std::string& key)
    {
        return key == simulation::placeboArm ? placeboArmId : naltrexoneArmId;
    }

    void addArms()
    {
        m_study.arms = {{.id = placeboArmId,
                         .key = u"placebo"_s,
                         .name = u"Ketamine after placebo"_s,
                         .description = u"A placebo capsule 45 minutes before ketamine 0.5 mg/kg over 40 minutes"_s,
                         .antagonist = false},
                        {.id = naltrexoneArmId,
                         .key = u"naltrexone"_s,
                         .name = u"Ketamine after naltrexone"_s,
                         .description = u"Naltrexone 50 mg by mouth 45 minutes before ketamine 0.5 mg/kg over 40 "_s
                                        u"minutes"_s,
                         .antagonist = true}};
        m_study.sequences = {{.id = placeboFirst,
                              .key = u"placebo-naltrexone"_s,
                              .name = u"Placebo first"_s,
                              .arms = {placeboArmId, naltrexoneArmId}},
                             {.id = naltrexoneFirst,
                              .key = u"naltrexone-placebo"_s,
                              .name = u"Naltrexone first"_s,
                              .arms = {naltrexoneArmId, placeboArmId}}};
        m_study.contrast =
            study::Contrast{.reference = placeboArmId, .comparator = naltrexoneArmId, .name = u"Naltrexone blockade"_s};
    }

    void addParticipant(const simulation::DrawnParticipant& drawn, study::ParticipantId id)
    {
        study::Participant participant;
        participant.id = id;
        participant.key = QString::fromStdString(drawn.code);
        if (!drawn.arms.empty()) {
            participant.sequence = drawn.arms.front() == simulation::placeboArm ? placeboFirst : naltrexoneFirst;
        }
        participant.ageYears = drawn.ageYears;
        participant.sex = QString::fromStdString(drawn.sex);
        participant.origin = study::Origin::Simulated;
        participant.source = m_source;
        m_study.participants.push_back(participant);
        for (int period = 0; period < drawn.periodsCompleted; ++period) {
            const auto at = static_cast<std::size_t>(period);
            study::Period row;
            row.participant = id;
            row.ordinal = static_cast<std::int16_t>(period + 1);
            row.arm = armId(drawn.arms.at(at));
            if (at < drawn.infusionDays.size()) {
                row.startDay = drawn.infusionDays[at];
            }
            m_study.periods.push_back(row);
        }
    }

    void addScales()
    {
        for (const simulation::DrawnScore& score : m_draw.scores) {
            double& largest = m_largest.try_emplace(score.scale, score.value).first->second;
            largest = std::max(largest, score.value);
            if (std::find(m_scales.begin(), m_scales.end(), score.scale) == m_scales.end()) {
                m_scales.push_back(score.scale);
            }
        }
        for (std::size_t i = 0; i < m_scales.size(); ++i) {
            const study::ScaleId id(static_cast<std::int32_t>(i) + 1);
            m_study.scales.push_back(scaleOf(QString::fromStdString(m_scales[i]), id, m_largest[m_scales[i]]));
            m_scaleIds[m_scales[i]] = id;
        }
        const study::Scale* primary = study::byKey(m_study.scales, u"HAM-D-17");
        if (primary != nullptr) {
            m_study.primaryScale = primary->id;
        } else if (!m_study.scales.empty()) {
            m_study.primaryScale = m_study.scales.front().id;
        }
    }

    // Baseline first, then minutes, then days: ids follow time.
    void addVisits()
    {
        for (const simulation::DrawnScore& score : m_draw.scores) {
            m_visitIds[{place(score.visit), score.number}] = {};
        }
        std::int32_t next = 0;
        for (auto& [key, id] : m_visitIds) {
            id = study::VisitId(++next);
            m_study.visits.push_back(visitOf(kindAt(key.first), key.second, id));
        }
    }

    static int place(simulation::DrawnVisitKind kind)
    {
        switch (kind) {
        case simulation::DrawnVisitKind::Baseline:
            return 0;
        case simulation::DrawnVisitKind::Minute:
            return 1;
        case simulation::DrawnVisitKind::Day:
            return 2;
        }
        return 0;
    }

    static simulation::DrawnVisitKind kindAt(int place)
    {
        return place == 0   ? simulation::DrawnVisitKind::Baseline
               : place == 1 ? simulation::DrawnVisitKind::Minute
                            : simulation::DrawnVisitKind::Day;
    }

    void addScores()
    {
        m_study.assessments.reserve(m_draw.scores.size());
        std::set<study::ParticipantId> beforeTreatment; // their baseline stands in period 0, which must exist
        for (const simulation::DrawnScore& score : m_draw.scores) {
            study::Assessment row;
            row.participant = drawnParticipantId(score.participant);
            row.visit = m_visitIds.at({place(score.visit), score.number});
            row.scale = m_scaleIds.at(score.scale);
            row.source = m_source;
            row.period = static_cast<std::int16_t>(score.period);
            row.origin = study::Origin::Simulated;
            row.value = score.value;
            m_study.assessments.push_back(row);
            if (row.period == 0) {
                beforeTreatment.insert(row.participant);
            }
        }
        for (const study::ParticipantId participant : beforeTreatment) {
            m_study.periods.push_back({.participant = participant, .ordinal = 0});
        }
    }

    void addDoses()
    {
        for (const simulation::DrawnDose& drawn : m_draw.doses) {
            study::Dose dose;
            dose.id = study::DoseId(static_cast<std::int32_t>(m_study.doses.size()) + 1);
            dose.participant = drawnParticipantId(drawn.participant);
            dose.period = static_cast<std::int16_t>(drawn.period);
            dose.substance = QString::fromStdString(drawn.substance);
            dose.amount = drawn.amount;
            dose.unit = QString::fromStdString(drawn.unit);
            dose.route = QString::fromStdString(drawn.route);
            dose.minute = drawn.minute;
            if (drawn.durationMinutes > 0) {
                dose.durationMinutes = drawn.durationMinutes;
            }
            dose.origin = study::Origin::Simulated;
            dose.source = m_source;
            m_study.doses.push_back(dose);
        }
    }

    const simulation::TrialDraw& m_draw;
    study::Study& m_study;
    study::SourceId m_source;
    std::vector<std::string> m_scales; // in the order of the draw
    std::map<std::string, double> m_largest;
    std::map<std::string, study::ScaleId> m_scaleIds;
    std::map<std::pair<int, int>, study::VisitId> m_visitIds;
};

} // namespace

void addDraw(study::Study& study, const simulation::TrialDraw& draw, study::SourceId source)
{
    DrawConverter(draw, study, source).convert();
}

study::ParticipantId drawnParticipantId(std::size_t index)
{
    return study::ParticipantId(static_cast<std::int32_t>(index) + 1);
}

} // namespace analysis
