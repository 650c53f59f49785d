// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fuzzy_match.h"

#include <algorithm>

namespace window {

namespace {

constexpr int together = 1000;
constexpr int wordStart = 200;
constexpr int textStart = 300;
constexpr int wholeText = 500;
constexpr int initials = 600;
constexpr int inOrder = 400;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// The best place of a word that stands in the text in one piece: at the start of a word, if it does so anywhere.
int scoreTogether(QStringView word, QStringView text)
{
    int best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int score = together - static_cast<int>(std::min<qsizetype>(at, 100));
        score += startsWord(text, at) ? wordStart : 0;
        score += at == 0 ? textStart : 0;
        score += text.size() == word.size() ? wholeText : 0;
        best = std::max(best, score);
        if (startsWord(text, at)) {
            break;
        }
    }
    return best;
}

// "rtl" for "Reset the layout".
bool areInitials(QStringView word, QStringView text)
{
    qsizetype letter = 0;
    for (qsizetype at = 0; at < text.size() && letter < word.size(); ++at) {
        letter += startsWord(text, at) && text[at] == word[letter] ? 1 : 0;
    }
    return letter == word.size();
}

int scoreInOrder(QStringView word, QStringView text)
{
    int score = inOrder;
    qsizetype at = 0;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at);
        if (next < 0) {
            return -1;
        }
        score -= startsWord(text, next) ? 0 : static_cast<int>(std::min<qsizetype>(next - at, 20)) * 4;
        at = next + 1;
    }
    return std::max(score, 1);
}

} // namespace

QString foldedForSearch(const QString& text)
{
    if (isAscii(text)) {
        return text.toLower();
    }
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

int fuzzyScore(QStringView query, QStringView text)
{
    int total = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        int score = scoreTogether(word, text);
        if (score < 0) {
            score = areInitials(word, text) ? initials : scoreInOrder(word, text);
        }
        if (score < 0) {
            return -1;
        }
        total += score;
    }
    return total;
}

} // namespace window
