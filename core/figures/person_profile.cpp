// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/person_profile.h"

#include "core/analysis/dose_text.h"
#include "core/analysis/number_text.h"
#include "core/analysis/participant_effects.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_words.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::PersonProfile)
};

QString eventWords(const study::Event& event)
{
    const QString name = event.severity.isEmpty() ? event.term : QString(event.term + u" (" + event.severity + u')');
    if (!event.startDay) {
        return ProfileWords::tr("%1, day not reported").arg(name);
    }
    const QString start = analysis::fullText(*event.startDay);
    if (!event.endDay) {
        return ProfileWords::tr("%1, from day %2, end not reported").arg(name, start);
    }
    return *event.endDay > *event.startDay
               ? ProfileWords::tr("%1, days %2 to %3").arg(name, start, analysis::fullText(*event.endDay))
               : ProfileWords::tr("%1, day %2").arg(name, start);
}

/// Makes the profile of one person; the study's rows are looked up once.
class ProfileMaker
{
public:
    ProfileMaker(const study::Study& study, const study::Participant& person, study::ScaleId scale)
        : m_study(study)
        , m_person(person)
        , m_scale(study::byId(study.scales, scale))
        , m_contrast(study::suggestContrast(study))
        , m_rows(study::profileOf(study, person.id, scale))
    {}

    PersonProfile make(double lowest, double highest)
    {
        m_profile.title = m_person.key;
        addLanes();
        addDifferences();
        addAxis(lowest, highest);
        addLegend();
        addWords();
        return std::move(m_profile);
    }

private:
    [[nodiscard]] Role roleOf(study::ArmId arm) const
    {
        if (!m_contrast) {
            return Role::Neutral;
        }
        return arm == m_contrast->reference ? Role::Open : arm == m_contrast->comparator ? Role::Blocked : Role::Neutral;
    }

    [[nodiscard]] QString scoreText(double value) const
    {
        return analysis::valueText(value, analysis::valueFormat(*m_scale, study::Measure::Score));
    }

    [[nodiscard]] bool startsKnown() const
    {
        return std::all_of(m_rows.periods.begin(), m_rows.periods.end(), [](const study::ProfilePeriod& period) {
            return !period.period.arm.isValid() || period.period.startDay.has_value();
        });
    }

    void addLanes()
    {
        const bool together = startsKnown() || m_rows.periods.size() == 1;
        for (const study::ProfilePeriod& period : m_rows.periods) {
            if (m_profile.lanes.empty() || !together) {
                m_profile.lanes.emplace_back();
            }
            const double start = startsKnown() ? period.period.startDay.value_or(0.0) : 0.0;
            addTreatment(m_profile.lanes.back(), period, start);
        }
        for (ProfileLane& lane : m_profile.lanes) {
            addSpans(lane);
        }
        addRanges();
        m_profile.dayLabel = startsKnown() && m_rows.periods.size() > 1 ? ProfileWords::tr("Days since the first treatment")
                                                                       : ProfileWords::tr("Days since the treatment");
    }

    void addTreatment(ProfileLane& lane, const study::ProfilePeriod& period, double start)
    {
        const bool treated = period.period.arm.isValid();
        const QString arm = treated ? study::armName(m_study, period.period.arm) : ProfileWords::tr("before any treatment");
        ProfileTreatment treatment{.title = treated ? ProfileWords::tr("Period %1 · %2").arg(period.period.ordinal).arg(arm)
                                                    : ProfileWords::tr("No treatment period is known"),
                                   .role = roleOf(period.period.arm),
                                   .day = start};
        for (const study::Dose& dose : period.doses) {
            treatment.doses << analysis::doseText(dose);
        }
        for (std::size_t i = 0; i < m_rows.visits.size(); ++i) {
            const study::Visit* visit = study::byId(m_study.visits, m_rows.visits[i]);
            if (!period.scores[i] || m_scale == nullptr) {
                continue;
            }
            const double day = start + study::visitDay(*visit);
            treatment.points.push_back({.day = day,
                                        .score = *period.scores[i],
                                        .origin = originOf(period, visit->id),
                                        .reading = ProfileWords::tr("%1, %2: %3")
                                                       .arg(arm, visitText(*visit), scoreText(*period.scores[i]))});
            treatment.visits.push_back(
                {.at = day, .label = analysis::fullText(study::visitDay(*visit)), .name = visitText(*visit)});
        }
        for (const study::Event& event : period.events) {
            ProfileEvent shown{.words = eventWords(event), .role = treatment.role, .origin = event.origin};
            if (event.startDay) {
                shown.from = start + *event.startDay;
                shown.to = start + event.endDay.value_or(*event.startDay);
            }
            lane.events.push_back(std::move(shown));
        }
        lane.treatments.push_back(std::move(treatment));
    }

    [[nodiscard]] study::Origin originOf(const study::ProfilePeriod& period, study::VisitId visit) const
    {
        const study::Assessment* row =
            study::findAssessment(m_study, m_person.id, period.period.ordinal, visit, m_scale->id);
        if (row == nullptr) { // a baseline before period 1 serves all periods
            row = study::findAssessment(m_study, m_person.id, 0, visit, m_scale->id);
        }
        return row != nullptr ? row->origin : period.origin;
    }

    // From the last visit of one treatment to the first of the next, where there is time between them.
    static void addSpans(ProfileLane& lane)
    {
        for (std::size_t i = 1; i < lane.treatments.size(); ++i) {
            const ProfileTreatment& before = lane.treatments[i - 1];
            const ProfileTreatment& after = lane.treatments[i];
            const double from = before.points.empty() ? before.day : before.points.back().day;
            const double to = after.points.empty() ? after.day : std::min(after.day, after.points.front().day);
            if (to > from) {
                lane.spans.push_back(
                    {.name = ProfileWords::tr("Washout: %1 days between the treatments")
                                 .arg(analysis::fullText(after.day - before.day)),
                     .from = from,
                     .to = to});
            }
        }
    }

    void addRanges()
    {
        double first = 0.0;
        double last = 1.0;
        for (const ProfileLane& lane : m_profile.lanes) {
            for (const ProfileTreatment& treatment : lane.treatments) {
                first = std::min(first, treatment.day);
                last = std::max(last, treatment.day);
                for (const ProfilePoint& point : treatment.points) {
                    first = std::min(first, point.day);
                    last = std::max(last, point.day);
                }
            }
            for (const ProfileEvent& event : lane.events) {
                first = std::min(first, event.from.value_or(first));
                last = std::max(last, event.from ? event.to : last);
            }
        }
        for (ProfileLane& lane : m_profile.lanes) { // lanes one below the other share their days
            lane.firstDay = first;
            lane.lastDay = last;
        }
    }

    void addDifferences()
    {
        if (m_scale == nullptr || !m_contrast) {
            return;
        }
        const bool observed = std::all_of(m_rows.periods.begin(), m_rows.periods.end(),
                                          [](const auto& period) { return study::isObserved(period.origin); });
        for (const analysis::VisitDifference& difference : analysis::differencesOf(m_study, m_rows)) {
            if (!difference.ofChanges) {
                continue;
            }
            const study::Visit* visit = study::byId(m_study.visits, difference.visit);
            m_profile.differences.push_back(
                {.visit = visitText(*visit),
                 .value = *difference.ofChanges,
                 .words = analysis::valueText(*difference.ofChanges,
                                              analysis::valueFormat(*m_scale, study::Measure::Change)),
                 .observed = observed});
        }
        m_profile.differenceLabel = ProfileWords::tr("Difference of the changes in %1, ■ − ●").arg(m_scale->key);
        m_profile.differenceName =
            ProfileWords::tr("Difference of the changes in %1: %2 − %3")
                .arg(m_scale->key, study::armName(m_study, m_contrast->comparator),
                     study::armName(m_study, m_contrast->reference));
    }

    void addAxis(double lowest, double highest)
    {
        m_profile.y.label = m_scale != nullptr ? m_scale->key : QString();
        AxisRange range;
        range.add(lowest);
        range.add(highest);
        for (const ProfileLane& lane : m_profile.lanes) {
            for (const ProfileTreatment& treatment : lane.treatments) {
                for (const ProfilePoint& point : treatment.points) {
                    range.add(point.score);
                }
            }
        }
        range.roundOut(m_profile.y);
    }

    void addLegend()
    {
        for (const study::ProfilePeriod& period : m_rows.periods) {
            const QString arm = period.period.arm.isValid() ? study::armName(m_study, period.period.arm) : QString();
            const bool known = std::any_of(m_profile.legend.begin(), m_profile.legend.end(),
                                           [&arm](const LegendEntry& entry) { return entry.text == arm; });
            if (!arm.isEmpty() && !known) {
                m_profile.legend.push_back({.text = arm,
                                            .role = roleOf(period.period.arm),
                                            .observed = study::isObserved(period.origin)});
            }
        }
    }

    void addWords()
    {
        qsizetype scores = 0;
        for (const ProfileLane& lane : m_profile.lanes) {
            for (const ProfileTreatment& treatment : lane.treatments) {
                scores += static_cast<qsizetype>(treatment.points.size());
            }
        }
        if (m_scale == nullptr) {
            m_profile.empty = ProfileWords::tr("This study has no scale.");
        } else if (scores == 0) {
            m_profile.empty = ProfileWords::tr("No %1 score of %2 is in this study.").arg(m_scale->key, m_person.key);
        }
        if (!m_profile.empty.isEmpty()) {
            m_profile.summary = m_profile.empty;
            return;
        }
        QStringList lines;
        for (const ProfileLane& lane : m_profile.lanes) {
            for (const ProfileTreatment& treatment : lane.treatments) {
                QStringList readings;
                for (const ProfilePoint& point : treatment.points) {
                    readings << point.reading;
                }
                lines << treatment.title + u": " + (treatment.doses + readings).join(u"; "_s);
            }
            for (const ProfileEvent& event : lane.events) {
                lines << event.words;
            }
            for (const ProfileSpan& span : lane.spans) {
                lines << span.name;
            }
        }
        QStringList differences;
        for (const ProfileDifference& difference : m_profile.differences) {
            differences << difference.visit + u' ' + difference.words;
        }
        if (!differences.isEmpty()) {
            lines << m_profile.differenceName + u": " + differences.join(u", "_s);
        }
        m_profile.summary = lines.join(u". "_s);
    }

    const study::Study& m_study;
    const study::Participant& m_person;
    const study::Scale* m_scale;
    std::optional<study::Contrast> m_contrast;
    study::Profile m_rows;
    PersonProfile m_profile;
};

} // namespace

PersonProfile personProfile(const study::Study& study, study::ParticipantId participant, study::ScaleId scale,
                            double lowest, double highest)
{
    const study::Participant* person = study::byId(study.participants, participant);
    if (person == nullptr) {
        const QString nobody = ProfileWords::tr("Nobody is chosen.");
        return {.empty = nobody, .summary = nobody};
    }
    return ProfileMaker(study, *person, scale).make(lowest, highest);
}

} // namespace figures
