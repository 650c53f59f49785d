// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import has to say. A file that is wrong in the same way a million times says it some hundred times and then
// how often more.
#pragma once

#include "core/study/finding.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace interchange {

class FindingList
{
public:
    explicit FindingList(std::string file)
        : m_file(std::move(file))
    {}

    void add(study::FindingKind kind, study::Severity severity, std::string_view detail);
    void addAtLine(study::FindingKind kind, study::Severity severity, std::size_t line, std::string_view detail);
    /// Errors first, then warnings, then notes, each in the order they were added.
    [[nodiscard]] std::vector<study::Finding> take();

private:
    void append(study::FindingKind kind, study::Severity severity, const QString& where, std::string_view detail);

    std::string m_file;
    std::vector<study::Finding> m_findings;
    std::map<std::pair<study::FindingKind, study::Severity>, std::size_t> m_counts;
};

} // namespace interchange
