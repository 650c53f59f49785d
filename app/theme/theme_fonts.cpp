// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace theme {

using namespace Qt::StringLiterals;

namespace {

struct TextSize
{
    double proportion; ///< of body text
    int figurePixels;  ///< at 96 dots per inch
    QFont::Weight weight;
};

TextSize textSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return {0.9, 12, QFont::Normal};
    case TextStyle::Body:
        return {1.0, 13, QFont::Normal};
    case TextStyle::Strong:
        return {1.0, 13, QFont::DemiBold};
    case TextStyle::Heading:
        return {1.1, 15, QFont::DemiBold};
    case TextStyle::Title:
        return {1.25, 17, QFont::DemiBold};
    case TextStyle::Sentence:
        return {1.2, 16, QFont::Normal};
    }
    return {1.0, 13, QFont::Normal};
}

// What the desktop asked for before we set a font of our own; never below 10 points, the size the window is drawn for.
double desktopPoints()
{
    static const double points = std::max(10.0, QGuiApplication::font().pointSizeF());
    return points;
}

QStringList families()
{
    return {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s, QGuiApplication::font().family()};
}

} // namespace

QFont font(TextStyle style)
{
    // Kept for the same reason as figureFont().
    static QHash<std::pair<int, double>, QFont> kept;
    static QString keptFor; // the desktop's family, the last to be tried
    if (const QString family = QGuiApplication::font().family(); family != keptFor) {
        kept.clear();
        keptFor = family;
    }
    const TextSize size = textSize(style);
    const double points = desktopPoints() * size.proportion * scale();
    const auto found = kept.constFind({static_cast<int>(style), points});
    if (found != kept.cend()) {
        return *found;
    }
    QFont result;
    result.setFamilies(families());
    result.setPointSizeF(points);
    result.setWeight(size.weight);
    kept.insert({static_cast<int>(style), points}, result);
    return result;
}

QFont figureFont(TextStyle style, double scale)
{
    // Kept: a figure asks for the same few fonts at every frame, and a new QFont is matched against all families again.
    static QHash<std::pair<int, int>, QFont> kept;
    const TextSize size = textSize(style);
    const int pixels = std::max(1, qRound(size.figurePixels * scale));
    const auto found = kept.constFind({static_cast<int>(style), pixels});
    if (found != kept.cend()) {
        return *found;
    }
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(pixels);
    result.setWeight(size.weight);
    // Hinted advances differ between screen and paper: a layout must hold on both.
    result.setHintingPreference(QFont::PreferNoHinting);
    // Inter swaps the hyphen of "HAM-D" and the sign of "≤ 7" for glyphs that have no letter, and a PDF then loses them.
    result.setStyleStrategy(QFont::PreferNoShaping);
    kept.insert({static_cast<int>(style), pixels}, result);
    return result;
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        // A sixteenth of a digit is nothing that a column of numbers would show.
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > width / 16.0) {
            return false;
        }
    }
    return true;
}

namespace {

// The font itself where its digits are all of one width, else the nearest one that has such digits.
QFont withTabularDigits(const QFont& plain)
{
    if (hasTabularDigits(plain)) {
        return plain;
    }
    QFont result = plain;
    for (const QString& family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            result.setFamilies({family});
            if (hasTabularDigits(result)) {
                return result;
            }
        }
    }
    return result;
}

} // namespace

QFont numberFont(TextStyle style)
{
    // Kept: every cell of a table asks for it at every paint, and looking for digits of one width measures all of them.
    static QHash<QFont, QFont> kept;
    const QFont plain = font(style);
    const auto found = kept.constFind(plain);
    if (found != kept.cend()) {
        return *found;
    }
    const QFont result = withTabularDigits(plain);
    kept.insert(plain, result);
    return result;
}

} // namespace theme
