// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finding_output.h"

#include "app/text/finding_text.h"

#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

QJsonArray findingsJson(const std::vector<study::Finding>& findings)
{
    QJsonArray array;
    for (const study::Finding& finding : findings) {
        array.append(QJsonObject{{u"severity"_s, text::severityKey(finding.severity)},
                                 {u"where"_s, finding.where},
                                 {u"what"_s, text::findingWhat(finding)},
                                 {u"advice"_s, text::findingAdvice(finding)}});
    }
    return array;
}

QString findingsText(const std::vector<study::Finding>& findings)
{
    QString lines;
    for (const study::Finding& finding : findings) {
        lines += text::severityKey(finding.severity) + u": "_s;
        if (!finding.where.isEmpty()) {
            lines += finding.where + u": "_s;
        }
        lines += text::findingWhat(finding);
        const QString advice = text::findingAdvice(finding);
        lines += (advice.isEmpty() ? QString() : u". "_s + advice) + u'\n';
    }
    return lines;
}

bool hasErrors(const std::vector<study::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const study::Finding& finding) { return finding.severity == study::Severity::Error; });
}

} // namespace cli
