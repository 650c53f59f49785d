// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that all content that ships must keep: both languages, a source for every number, numbers in digits.
#pragma once

#include "core/evidence/citation.h"
#include "core/evidence/number_rule.h"

#include <QRegularExpression>
#include <QTest>

/// nullptr-free: empty where the words keep the rules, else what they break.
inline QString brokenRule(const evidence::Words& words, std::span<const evidence::Citation> citations)
{
    // from five on; smaller ones are articles and pronouns as often as numbers
    static const QRegularExpression numberWord(
        QStringLiteral("\\b(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|"
                       "thirty|forty|fifty|"
                       "sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|zwanzig|dreißig|vierzig|fünfzig)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!words.isComplete()) {
        return QStringLiteral("not in both languages: ") + words.en + words.de;
    }
    const QStringList unsourced = evidence::unsourcedNumbers(words, citations);
    if (!unsourced.isEmpty()) {
        return QStringLiteral("no source for ") + unsourced.join(u' ') + QStringLiteral(" in: ") + words.en;
    }
    for (const QString& text : {words.en, words.de}) {
        if (const auto match = numberWord.match(text); match.hasMatch()) {
            return QStringLiteral("a number in letters, ") + match.captured() + QStringLiteral(": ") + text;
        }
    }
    return {};
}

/// Every citation names a source that there is, and says where in both languages if at all.
inline QString brokenCitation(std::span<const evidence::Citation> citations,
                              std::span<const evidence::Source> bibliography)
{
    for (const evidence::Citation& citation : citations) {
        if (evidence::findSource(bibliography, citation.source) == nullptr) {
            return QStringLiteral("no source ") + citation.source;
        }
        if (!citation.where.isEmpty() && !citation.where.isComplete()) {
            return QStringLiteral("where in one language: ") + citation.where.in(u"en");
        }
        if (citation.code == evidence::Code::Derived && citation.where.isEmpty()) {
            return QStringLiteral("derived, and no rule: ") + citation.source;
        }
        for (const QString& number : citation.numbers) {
            bool ok = false;
            static_cast<void>(number.toDouble(&ok));
            if (!ok) {
                return QStringLiteral("not a number: ") + number;
            }
        }
    }
    return {};
}

#define VERIFY_KEPT(rule)                                                                                              \
    do {                                                                                                               \
        const QString broken = (rule);                                                                                 \
        QVERIFY2(broken.isEmpty(), qPrintable(broken));                                                                \
    } while (false)
