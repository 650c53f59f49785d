// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a small study down in the order a person would tell it: arms, scales, visits, people, scores. Ids count from 1
// in the order things are named.
#pragma once

#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"
#include "core/study/study.h"

#include <QString>

#include <cstdint>
#include <vector>

class StudySketch
{
public:
    study::ArmId arm(const QString& key, const QString& name = {}, bool antagonist = false)
    {
        const study::ArmId id(nextId(m_study.arms));
        m_study.arms.push_back({.id = id, .key = key, .name = name.isEmpty() ? key : name, .antagonist = antagonist});
        return id;
    }

    /// A known instrument, else a scale of the study's own from 0 to 100. The first one is the primary scale.
    study::ScaleId scale(const QString& key)
    {
        const study::ScaleId id(nextId(m_study.scales));
        if (const study::ScaleDefinition* known = study::catalogueScale(key)) {
            m_study.scales.push_back(study::scaleFrom(*known, id));
        } else {
            m_study.scales.push_back({.id = id, .key = key, .name = key, .maximum = 100.0});
        }
        if (!m_study.primaryScale.isValid()) {
            m_study.primaryScale = id;
        }
        return id;
    }

    study::VisitId visit(const QString& key, study::VisitPhase phase, study::TimeUnit unit, double time)
    {
        const study::VisitId id(nextId(m_study.visits));
        m_study.visits.push_back({.id = id, .key = key, .label = key, .phase = phase, .unit = unit, .time = time});
        return id;
    }

    study::VisitId baseline(double day = 0.0)
    {
        return visit(day == 0.0 ? QStringLiteral("baseline") : QStringLiteral("day %1").arg(day),
                     study::VisitPhase::Baseline, study::TimeUnit::Day, day);
    }

    study::VisitId day(double day)
    {
        return visit(QStringLiteral("day %1").arg(day), study::VisitPhase::PostDose, study::TimeUnit::Day, day);
    }

    study::VisitId minute(double minute)
    {
        return visit(QStringLiteral("minute %1").arg(minute), study::VisitPhase::PostDose, study::TimeUnit::Minute,
                     minute);
    }

    study::SequenceId sequence(const QString& key, std::vector<study::ArmId> arms)
    {
        const study::SequenceId id(nextId(m_study.sequences));
        m_study.sequences.push_back({.id = id, .key = key, .name = key + QStringLiteral(" order"), .arms = arms});
        return id;
    }

    /// Somebody who was given these arms, one a period. Period 0, before the first treatment, everybody has.
    study::ParticipantId person(const QString& key, const std::vector<study::ArmId>& arms,
                                study::SequenceId sequence = {})
    {
        const study::ParticipantId id(nextId(m_study.participants));
        m_study.participants.push_back(
            {.id = id, .key = key, .sequence = sequence, .sex = {}, .origin = study::Origin::Imported});
        m_study.periods.push_back({.participant = id});
        std::int16_t ordinal = 0;
        for (const study::ArmId given : arms) {
            m_study.periods.push_back({.participant = id, .ordinal = ++ordinal, .arm = given});
        }
        return id;
    }

    study::Participant& details(study::ParticipantId id)
    {
        return m_study.participants.at(static_cast<std::size_t>(id.value() - 1));
    }

    void score(study::ParticipantId person, int period, study::VisitId visit, study::ScaleId scale, double value,
               study::Origin origin = study::Origin::Imported)
    {
        m_study.assessments.push_back({.participant = person,
                                       .visit = visit,
                                       .scale = scale,
                                       .source = {},
                                       .period = static_cast<std::int16_t>(period),
                                       .origin = origin,
                                       .value = value});
    }

    /// What has been told so far, unsorted: to add what the words above have no place for.
    study::Study& raw() { return m_study; }

    [[nodiscard]] study::Study study() const
    {
        study::Study sorted = m_study;
        study::sortStudy(sorted);
        return sorted;
    }

private:
    template <typename Row>
    static std::int32_t nextId(const std::vector<Row>& rows)
    {
        return static_cast<std::int32_t>(rows.size()) + 1;
    }

    study::Study m_study;
};

/// The crossover that most tests start from: placebo and drug, both orders, two who completed both, one with a single
/// treatment and one with a baseline only; HAM-D-17 at baseline, day 1 and day 7 of every period, CADSS by minute.
struct SmallCrossover
{
    StudySketch sketch;
    study::ArmId placebo = sketch.arm(QStringLiteral("placebo"), QStringLiteral("Ketamine after placebo"));
    study::ArmId drug = sketch.arm(QStringLiteral("naltrexone"), QStringLiteral("Ketamine after naltrexone"), true);
    study::ScaleId hamd = sketch.scale(QStringLiteral("HAM-D-17"));
    study::ScaleId cadss = sketch.scale(QStringLiteral("CADSS"));
    study::VisitId baseline = sketch.baseline();
    study::VisitId day1 = sketch.day(1);
    study::VisitId day7 = sketch.day(7);
    study::VisitId minute40 = sketch.minute(40);
    study::SequenceId placeboFirst = sketch.sequence(QStringLiteral("placebo-naltrexone"), {placebo, drug});
    study::SequenceId drugFirst = sketch.sequence(QStringLiteral("naltrexone-placebo"), {drug, placebo});
    study::ParticipantId anna = sketch.person(QStringLiteral("P01"), {placebo, drug}, placeboFirst);
    study::ParticipantId bert = sketch.person(QStringLiteral("P02"), {drug, placebo}, drugFirst);
    study::ParticipantId cleo = sketch.person(QStringLiteral("P03"), {drug}, drugFirst);
    study::ParticipantId dora = sketch.person(QStringLiteral("P04"), {});

    SmallCrossover()
    {
        const auto course = [this](study::ParticipantId person, int period, double before, double first, double last) {
            sketch.score(person, period, baseline, hamd, before);
            sketch.score(person, period, day1, hamd, first);
            sketch.score(person, period, day7, hamd, last);
        };
        course(anna, 1, 20, 8, 14);
        course(anna, 2, 18, 15, 16);
        course(bert, 1, 24, 20, 22);
        course(bert, 2, 22, 10, 6);
        course(cleo, 1, 26, 24, 25);
        sketch.score(dora, 0, baseline, hamd, 19);
        sketch.score(anna, 1, minute40, cadss, 12);
        sketch.score(anna, 2, minute40, cadss, 14);
    }

    [[nodiscard]] study::Study study() const { return sketch.study(); }
};
