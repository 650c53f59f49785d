// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/findings.h"

#include <algorithm>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOfAKind = 200;

QString wideText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void FindingList::append(study::FindingKind kind, study::Severity severity, const QString& where,
                         std::string_view detail)
{
    if (++m_counts[{kind, severity}] <= mostOfAKind) {
        m_findings.push_back({kind, severity, where, wideText(detail)});
    }
}

void FindingList::add(study::FindingKind kind, study::Severity severity, std::string_view detail)
{
    append(kind, severity, wideText(m_file), detail);
}

void FindingList::addAtLine(study::FindingKind kind, study::Severity severity, std::size_t line,
                            std::string_view detail)
{
    append(kind, severity, wideText(m_file) + u", line "_s + QString::number(line), detail);
}

std::vector<study::Finding> FindingList::take()
{
    for (const auto& [what, count] : m_counts) {
        if (count > mostOfAKind) {
            m_findings.push_back(
                {what.first, what.second, wideText(m_file), u"and %1 more of this kind"_s.arg(count - mostOfAKind)});
        }
    }
    m_counts.clear();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const study::Finding& a, const study::Finding& b) { return a.severity > b.severity; });
    return std::move(m_findings);
}

} // namespace interchange
