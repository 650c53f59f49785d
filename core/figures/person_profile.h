// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person's whole way through a study as a picture before it is painted: courses, treatments, visits, events, the time
// between the treatments, and the difference between the arms. No Figure, for its axis carries lanes; no colour, no pixel.
#pragma once

#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace figures {

struct ProfilePoint
{
    double day = 0.0;
    double score = 0.0;
    study::Origin origin = study::Origin::Imported;
    QString reading; ///< "Ketamine after placebo, day 1: 12"

    friend bool operator==(const ProfilePoint&, const ProfilePoint&) = default;
};

/// One treatment period with what was given in it.
struct ProfileTreatment
{
    QString title; ///< "Period 1 · Ketamine after placebo"
    Role role = Role::Neutral;
    double day = 0.0; ///< of the treatment, on the lane's axis
    QStringList doses; ///< "Ketamine 0.5 mg/kg, intravenous, over 40 min"
    std::vector<ProfilePoint> points; ///< in order of time
    std::vector<Tick> visits;

    friend bool operator==(const ProfileTreatment&, const ProfileTreatment&) = default;
};

struct ProfileEvent
{
    QString words; ///< "Headache (mild), days 1 to 3"
    Role role = Role::Neutral;
    std::optional<double> from; ///< none: the file does not say when
    double to = 0.0;
    study::Origin origin = study::Origin::Imported;

    friend bool operator==(const ProfileEvent&, const ProfileEvent&) = default;
};

/// A stretch of the axis that is shaded and named.
struct ProfileSpan
{
    QString name;
    double from = 0.0;
    double to = 0.0;

    friend bool operator==(const ProfileSpan&, const ProfileSpan&) = default;
};

/// One axis of days.
struct ProfileLane
{
    std::vector<ProfileTreatment> treatments;
    std::vector<ProfileEvent> events;
    std::vector<ProfileSpan> spans;
    double firstDay = 0.0;
    double lastDay = 1.0;

    friend bool operator==(const ProfileLane&, const ProfileLane&) = default;
};

struct ProfileDifference
{
    QString visit;
    double value = 0.0;
    QString words; ///< "8"
    bool observed = true;

    friend bool operator==(const ProfileDifference&, const ProfileDifference&) = default;
};

struct PersonProfile
{
    QString title; ///< the person's key
    QString empty; ///< why there are no scores to draw; empty where there are some
    QString summary; ///< the picture for those who cannot see it
    QString dayLabel; ///< "Days since the first treatment", or "Days since the treatment" where starts are not known
    Axis y;
    std::vector<ProfileLane> lanes; ///< one where the days of all treatments are known, else one a treatment
    QString differenceLabel;        ///< "Difference of the changes in HAM-D-17, ■ − ●": the marks of the courses
    QString differenceName;         ///< the same with the arms' names
    std::vector<ProfileDifference> differences;
    std::vector<LegendEntry> legend;

    friend bool operator==(const PersonProfile&, const PersonProfile&) = default;
};

/// lowest and highest: the scores that the axis must hold besides the person's own, so that people compare.
/// Nobody of that id: an empty profile that says so.
[[nodiscard]] PersonProfile personProfile(const study::Study& study, study::ParticipantId participant,
                                          study::ScaleId scale, double lowest, double highest);

} // namespace figures
