// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/trial_draw.h"

#include <algorithm>
#include <cmath>

namespace simulation {

namespace {

// Fowler, Noll & Vo: draft-eastlake-fnv, offset basis and prime for 64 bits.
class Fnv1a
{
public:
    void add(std::string_view text)
    {
        for (const char c : text) {
            addByte(static_cast<unsigned char>(c));
        }
        addByte(0); // "a" + "bc" is not "ab" + "c"
    }

    void add(std::int64_t number)
    {
        auto bits = static_cast<std::uint64_t>(number);
        for (int i = 0; i < 8; ++i) { // byte by byte, so that the machine's byte order has no say
            addByte(static_cast<unsigned char>(bits & 0xffU));
            bits >>= 8;
        }
    }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    void addByte(unsigned char byte)
    {
        m_hash ^= byte;
        m_hash *= 0x100000001b3ULL;
    }

    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

// Doses and scores have at most one decimal place, so thousandths hold them exactly.
std::int64_t thousandths(double value)
{
    return std::llround(value * 1000.0);
}

} // namespace

std::optional<int> periodOf(const DrawnParticipant& participant, std::string_view arm)
{
    const auto found = std::find(participant.arms.begin(), participant.arms.end(), arm);
    const auto period = static_cast<int>(found - participant.arms.begin()) + 1;
    if (found == participant.arms.end() || period > participant.periodsCompleted) {
        return std::nullopt;
    }
    return period;
}

std::optional<double> scoreOf(const TrialDraw& draw, std::size_t participant, std::string_view arm,
                              std::string_view scale, DrawnVisitKind visit, int number)
{
    const auto period = periodOf(draw.participants.at(participant), arm);
    if (!period) {
        return std::nullopt;
    }
    const auto isIt = [&](const DrawnScore& score) {
        return score.participant == participant && score.period == *period && score.visit == visit &&
               score.number == number && score.scale == scale;
    };
    const auto found = std::find_if(draw.scores.begin(), draw.scores.end(), isIt);
    if (found == draw.scores.end()) {
        return std::nullopt;
    }
    return found->value;
}

std::uint64_t digest(const TrialDraw& draw)
{
    Fnv1a hash;
    for (const auto& person : draw.participants) {
        hash.add(person.code);
        hash.add(std::int64_t{person.ageYears});
        hash.add(person.sex);
        for (const auto& arm : person.arms) {
            hash.add(arm);
        }
        hash.add(std::int64_t{person.periodsCompleted});
        for (const int day : person.infusionDays) {
            hash.add(std::int64_t{day});
        }
    }
    for (const auto& dose : draw.doses) {
        hash.add(static_cast<std::int64_t>(dose.participant));
        hash.add(std::int64_t{dose.period});
        hash.add(dose.substance);
        hash.add(thousandths(dose.amount));
        hash.add(dose.unit);
        hash.add(dose.route);
        hash.add(std::int64_t{dose.minute});
        hash.add(std::int64_t{dose.durationMinutes});
    }
    for (const auto& score : draw.scores) {
        hash.add(static_cast<std::int64_t>(score.participant));
        hash.add(std::int64_t{score.period});
        hash.add(score.scale);
        hash.add(static_cast<std::int64_t>(score.visit));
        hash.add(std::int64_t{score.number});
        hash.add(thousandths(score.value));
    }
    return hash.value();
}

} // namespace simulation
