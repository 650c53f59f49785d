// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/number_rule.h"

#include "core/study/scale_catalogue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

enum class WordsLanguage : std::uint8_t { English, German };

QString withoutNames(QString text)
{
    static const QRegularExpression others(
        u"\\{[^{}]*\\}|NCT\\d+|TRANSFORM-\\d(/\\d)?|5-HT2A|\\bitem \\d+|\\bItem \\d+|ds005917"_s);
    text.replace(others, u" "_s);
    QStringList keys;
    for (const study::ScaleDefinition& scale : study::scaleCatalogue()) {
        keys << scale.key;
    }
    // the longest first: HAM-D-17 is not HAM-D-1 and a 7
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& key : keys) {
        text.replace(key, u" "_s);
    }
    return text;
}

QStringList sentencesIn(const QString& text)
{
    static const QRegularExpression end(u"(?<=[.!?;])\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

bool saysIllustrative(const QString& sentence)
{
    return sentence.contains(u"illustrativ"_s, Qt::CaseInsensitive);
}

/// In the writing of the language, or NaN.
double numberValue(QString digits, WordsLanguage language)
{
    const QChar thousands = language == WordsLanguage::English ? u',' : u'.';
    digits.remove(QRegularExpression(QRegularExpression::escape(QString(thousands)) + u"(?=\\d{3}(?!\\d))"_s));
    digits.replace(u',', u'.');
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok ? value : std::nan("");
}

bool isCited(double value, std::span<const Citation> citations)
{
    return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
        return std::any_of(citation.numbers.begin(), citation.numbers.end(), [&](const QString& number) {
            return std::fabs(std::fabs(number.toDouble()) - value) < 1e-9;
        });
    });
}

} // namespace

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression digits(u"\\d+(?:[.,]\\d+)*"_s);
    QStringList found;
    const QStringList sentences = sentencesIn(text);
    for (const QString& sentence : sentences) {
        if (saysIllustrative(sentence)) {
            continue;
        }
        for (auto matches = digits.globalMatch(withoutNames(sentence)); matches.hasNext();) {
            found << matches.next().captured();
        }
    }
    return found;
}

QStringList unsourcedNumbers(const Words& words, std::span<const Citation> citations)
{
    QStringList unsourced;
    for (const auto language : {WordsLanguage::English, WordsLanguage::German}) {
        const QStringList numbers = numbersIn(language == WordsLanguage::English ? words.en : words.de);
        for (const QString& number : numbers) {
            if (!isCited(numberValue(number, language), citations)) {
                unsourced << number;
            }
        }
    }
    return unsourced;
}

QStringList unsourcedNumbers(const Statement& statement)
{
    return unsourcedNumbers(statement.words, statement.citations);
}

} // namespace evidence
