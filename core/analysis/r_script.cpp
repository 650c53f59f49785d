// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_script.h"

#include <QLocale>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valuesPerLine = 12;

// R's parser reads c() of any length, but people read lines.
QString rVector(const QStringList& values)
{
    QString text = u"c("_s;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0) {
            text += i % valuesPerLine == 0 ? u",\n    "_s : u", "_s;
        }
        text += values[i];
    }
    return text + u')';
}

QString columnText(const RColumn& column)
{
    QStringList cells;
    if (const auto* numbers = std::get_if<std::vector<double>>(&column.values)) {
        cells.reserve(static_cast<qsizetype>(numbers->size()));
        for (const double number : *numbers) {
            cells << rNumber(number);
        }
        return u"as.numeric("_s + rVector(cells) + u')'; // a column of NA alone is numeric too
    }
    for (const QString& word : std::get<QStringList>(column.values)) {
        cells << rString(word);
    }
    if (column.levels.isEmpty()) {
        return u"as.character("_s + rVector(cells) + u')';
    }
    QStringList levels;
    for (const QString& level : column.levels) {
        levels << rString(level);
    }
    return u"factor("_s + rVector(cells) + u",\n    levels = "_s + rVector(levels) + u')';
}

// Everything but plain ASCII as an escape, so that the script means the same in every locale.
QString escaped(char32_t c)
{
    switch (c) {
    case U'"':
        return u"\\\""_s;
    case U'\\':
        return u"\\\\"_s;
    case U'\n':
        return u"\\n"_s;
    default:
        break;
    }
    if (c >= 0x20 && c < 0x7f) {
        return QString(QChar(static_cast<char16_t>(c)));
    }
    const bool isWide = c > 0xffff;
    return (isWide ? u"\\U{%1}"_s : u"\\u{%1}"_s).arg(static_cast<uint>(c), isWide ? 8 : 4, 16, QChar(u'0'));
}

} // namespace

QString rString(const QString& text)
{
    QString literal = u"\""_s;
    for (const char32_t c : text.toUcs4()) {
        if (c != 0) {
            literal += escaped(c >= 0xd800 && c <= 0xdfff ? U'\ufffd' : c); // half a character is none
        }
    }
    return literal + u'"';
}

QString rNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : u"NA"_s;
}

QString rComment(const QString& text)
{
    QString line;
    for (const QChar c : text) {
        const bool endsLine = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                              c == QChar::ParagraphSeparator;
        line += endsLine ? QChar(u' ') : c;
    }
    return u"# "_s + line.simplified() + u'\n';
}

QString rDataFrame(const QString& name, const std::vector<RColumn>& data)
{
    QStringList columns;
    for (const RColumn& column : data) {
        columns << u"  "_s + column.name + u" = "_s + columnText(column);
    }
    return name + u" <- data.frame(\n"_s + columns.join(u",\n"_s) + u",\n  stringsAsFactors = FALSE)\n"_s;
}

QString rProgram(const RScript& script)
{
    QString text;
    if (!script.packages.isEmpty()) {
        text += u"suppressMessages({\n"_s;
        for (const QString& package : script.packages) {
            text += u"  library(%1)\n"_s.arg(package);
        }
        text += u"})\n"_s;
    }
    text += rDataFrame(u"d"_s, script.data);
    text += u"say <- function(name, value, se = NA, df = NA, statistic = NA, p = NA, lower = NA, upper = NA) {\n"
            "  numbers <- as.numeric(c(value, se, df, statistic, p, lower, upper))\n"
            "  cat(paste(c(\"estimate\", name, ifelse(is.na(numbers), \"NA\", sprintf(\"%.15g\", numbers))), "
            "collapse = \"\\t\"), \"\\n\", sep = \"\")\n"
            "}\n\n"_s;
    return text + script.body;
}

} // namespace analysis
