// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/content_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct ContentWords
{
    Q_DECLARE_TR_FUNCTIONS(text::ContentWords)
};

QString& chosenContentLanguage()
{
    static QString language = u"en"_s;
    return language;
}

// Most are an author and a year; these are words.
QString sourceName(const QString& shortName)
{
    constexpr std::array inWords = {
        QT_TRANSLATE_NOOP("text::ContentWords", "The news text"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Amiaz (letter)"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Press on Jelen 2025"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Summaries of Jelen 2025"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Current Psychiatry, about 2020"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Yoon 2019 (reply)"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Blood-flow sub-study 2026"),
        QT_TRANSLATE_NOOP("text::ContentWords", "TRANSFORM-1/2 by sex"),
        QT_TRANSLATE_NOOP("text::ContentWords", "NIMH crossover (open data)"),
        QT_TRANSLATE_NOOP("text::ContentWords", "News report 2018"),
        QT_TRANSLATE_NOOP("text::ContentWords", "Spravato label"),
    };
    const auto known = std::find_if(inWords.begin(), inWords.end(),
                                    [&shortName](const char* words) { return shortName == QString::fromUtf8(words); });
    return known == inWords.end() ? shortName : ContentWords::tr(*known);
}

QString withPlace(const QString& name, const evidence::Citation& citation)
{
    const QString where = inContentLanguage(citation.where);
    return where.isEmpty() ? name : ContentWords::tr("%1, %2", "a source, where in it").arg(name, where);
}

QString shortCitation(const evidence::Citation& citation, std::span<const evidence::Source> bibliography)
{
    const evidence::Source* source = evidence::findSource(bibliography, citation.source);
    return withPlace(source != nullptr ? sourceName(source->shortName) : citation.citation, citation);
}

} // namespace

void setContentLanguage(const QString& key)
{
    chosenContentLanguage() = key;
}

QString contentLanguage()
{
    return chosenContentLanguage();
}

QString inContentLanguage(const evidence::Words& words)
{
    return words.in(chosenContentLanguage());
}

QString codeText(evidence::Code code)
{
    switch (code) {
    case evidence::Code::Verbatim:
        return ContentWords::tr("read in the source itself");
    case evidence::Code::Secondary:
        return ContentWords::tr("read in a secondary source");
    case evidence::Code::Derived:
        break;
    }
    return ContentWords::tr("derived here");
}

QString sourcesText(std::span<const evidence::Citation> citations, std::span<const evidence::Source> bibliography)
{
    QStringList sentences;
    for (const auto code : {evidence::Code::Verbatim, evidence::Code::Secondary, evidence::Code::Derived}) {
        QStringList names;
        for (const evidence::Citation& citation : citations) {
            if (citation.code == code) {
                names << shortCitation(citation, bibliography);
            }
        }
        names.removeDuplicates();
        if (!names.isEmpty()) {
            sentences << ContentWords::tr("%1: %2.", "sources, how they were read").arg(names.join(u"; "_s), codeText(code));
        }
    }
    return sentences.join(u' ');
}

QString citationsText(std::span<const evidence::Citation> citations, std::span<const evidence::Source> bibliography)
{
    QStringList lines;
    for (const evidence::Citation& citation : citations) {
        const evidence::Source* source = evidence::findSource(bibliography, citation.source);
        QStringList parts{withPlace(source != nullptr ? source->citation : citation.citation, citation)};
        if (source != nullptr && !source->doi.isEmpty()) {
            parts << u"doi:"_s + source->doi;
        } else if (source != nullptr && !source->link.isEmpty()) {
            parts << source->link;
        }
        parts << codeText(citation.code);
        lines << parts.join(u" · "_s);
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace text
