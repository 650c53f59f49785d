// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of readings: four ways to understand that naltrexone weakened the effect of ketamine, as arrows from drugs
// over receptors to what was rated, and what each predicts. The trial tells none of them from the others.
#pragma once

#include "core/pharmacology/parameter.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pharmacology {

enum class Node : std::uint8_t {
    Ketamine,
    Naltrexone,
    EndogenousOpioids,
    MuReceptor,
    KappaReceptor,
    NmdaReceptor,
    Mood,
    Dissociation,
};

/// What an arrow does to the node it points at.
enum class LinkKind : std::uint8_t {
    Drives,
    Blocks,
    Permits, ///< the effect passes only where this node is free
    Worsens,
};

struct Link
{
    Node from = Node::Ketamine;
    Node to = Node::Mood;
    LinkKind kind = LinkKind::Drives;
};

/// Shares of the full effect of ketamine alone: 1 = all of it, 0 = none, below 0 = worse than without any drug.
struct Prediction
{
    double mood = 0.0;
    double dissociation = 0.0;
};

struct Argument
{
    std::string sentence;
    std::string citation;
    Confidence confidence = Confidence::V;
    bool speaksFor = true;
};

struct Reading
{
    std::string key; ///< "direct-agonism"
    std::string name;
    std::string sentence;
    std::vector<Link> links;
    Parameter moodThroughOpioids; ///< share of the mood effect that needs free receptors: illustrative
    Parameter moodOfBlocker;      ///< change of mood by a complete blockade alone, same shares: illustrative
    std::vector<Argument> arguments;
};

/// In the order in which they are shown.
[[nodiscard]] std::span<const Reading> readings();

/// nullptr where there is none of that key.
[[nodiscard]] const Reading* findReading(std::string_view key);

/// What a reading predicts with or without ketamine when naltrexone holds that share of the receptors (0..1).
/// Illustrative: mood = ketamine * (1 - needs * blockade) + blocker * blockade; dissociation = ketamine, in all four.
[[nodiscard]] Prediction predict(const Reading& reading, bool ketamine, double blockade);

} // namespace pharmacology
