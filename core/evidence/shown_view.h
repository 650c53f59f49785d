// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view of the program, said in keys: what a claim or a step of a lesson shows. The keys are those of the command
// line; the pages that exist stand here as a list, because content is checked without a window.
#pragma once

#include "core/evidence/field_reader.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace evidence {

struct ShownView
{
    QString page;
    QString scale; ///< empty: as it is
    QString visit;
    QString side;    ///< open, blocked, both
    QString measure; ///< score, change, percent
    QString part;    ///< of the page, where it has parts: "early-stop"

    friend bool operator==(const ShownView&, const ShownView&) = default;
};

/// THE LIST of pages that content may show, with the parts of those that have parts.
struct PageParts
{
    QString page;
    QStringList parts;
};

[[nodiscard]] std::span<const PageParts> pageParts();
[[nodiscard]] const PageParts* findPageParts(QStringView page);

/// What a study has of the things that a view names.
struct KnownKeys
{
    QStringList scales;
    QStringList visits;
};

enum class ViewFault : std::uint8_t { Page, Part, Scale, Visit, Side, Measure };

/// Which of the view's keys name nothing; keys are compared like those of the command line.
[[nodiscard]] std::vector<ViewFault> faultsOf(const ShownView& view, const KnownKeys& keys);

[[nodiscard]] ShownView readView(FieldReader fields);
[[nodiscard]] QJsonObject viewJson(const ShownView& view);

} // namespace evidence
