// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Blockade looks: three themes, each a set of colours by role, the type sizes, and an 8-pixel grid. Colour never
// carries meaning alone: open and blocked differ in marker and dash as well. Every text stands at 4.5:1 or more.
#pragma once

#include <QColor>
#include <QFont>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

class QApplication;

namespace theme {

enum class Theme : std::uint8_t { Light, Dark, Contrast };

inline constexpr std::array allThemes = {Theme::Light, Theme::Dark, Theme::Contrast};

/// The distance everything is a multiple of, in logical pixels.
inline constexpr int grid = 8;
inline constexpr int halfGrid = 4;
/// The least height of a control that a finger or a shaking hand can hit.
inline constexpr int controlHeight = 32;

/// Colours by role. Open is the reference side of the contrast, blocked the comparator; they differ in lightness too.
struct Colors
{
    QColor background; ///< of the figure and the page
    QColor panel;      ///< beside the page: navigation, inspector, status line
    QColor control;    ///< buttons and inputs
    QColor hover;      ///< a control under the pointer, the chosen segment
    QColor line;       ///< hairlines between areas, grid of a figure
    QColor border;     ///< the edge of a control, 3:1 where nothing else tells it apart
    QColor text;
    QColor mutedText;
    QColor accent; ///< links, focus, the chosen page
    QColor onAccent;
    QColor open;
    QColor blocked;
    QColor neutral; ///< a series that belongs to neither side
    QColor ghost;   ///< the other side, behind the one that is looked at
    QColor badge;   ///< behind the origin badge
    QColor badgeText;
    QColor problem; ///< behind an error message
    QColor problemText;
};

[[nodiscard]] const Colors& colors(Theme theme);

/// "light", "dark", "contrast": the words of the command line and the settings.
[[nodiscard]] QString themeKey(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromKey(QStringView key);

/// Dark where the desktop's own palette is dark (Qt 6.4 cannot ask for a colour scheme). Ask before applyTheme.
[[nodiscard]] Theme systemTheme();

/// The theme that was applied last, light before.
[[nodiscard]] Theme currentTheme();

/// Palette, font, style and one style sheet for the whole application. Cheap enough to call again on a change of theme.
///
/// Widgets ask for a look by a dynamic property `look`, set before they are shown: on a QLabel "title", "heading",
/// "muted", "small", "sentence", "badge"; on a QAbstractButton "link", "quiet", "primary"; on a QFrame or QWidget
/// "panel", "page", "header", "status", "message", "problem"; on a QAbstractItemView "navigation". Buttons of a
/// segmented choice carry `segment` = "first", "middle", "last" or "only".
void applyTheme(QApplication& application, Theme theme);

/// How large everything is beside how it is drawn, 1.0 as drawn: type, distances, controls, figures on screen; exports
/// keep their own size. Whoever changes it applies the theme again.
void setScale(double scale);
[[nodiscard]] double scale();
/// A length of a painted control at that scale. Margins, spacings and fixed sizes of widgets are not for it: give them as
/// drawn, the theme scales them when a widget is polished.
[[nodiscard]] int scaled(int pixels);

enum class TextStyle : std::uint8_t {
    Small, ///< captions, n rows
    Body,
    Strong, ///< body, semibold
    Heading,
    Title,
    Sentence, ///< what changed, under the switch
};

/// For widgets, in points: the user's own text size times the style's proportion, Inter or the desktop's font.
[[nodiscard]] QFont font(TextStyle style);

/// For figures, in pixels at 96 dots per inch times scale: exports look the same on every machine.
[[nodiscard]] QFont figureFont(TextStyle style, double scale = 1.0);

/// True when the digits of a font are equally wide, so that columns of numbers align.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

/// Like font(style), in a family whose digits are equally wide: for columns of numbers.
[[nodiscard]] QFont numberFont(TextStyle style);

/// Contrast of two opaque colours, 1..21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

/// A colour between two, t in 0..1.
[[nodiscard]] QColor mixed(const QColor& first, const QColor& second, double t);

} // namespace theme
