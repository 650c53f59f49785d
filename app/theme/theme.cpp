// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/calm_style.h"
#include "app/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include <algorithm>

// Outside every namespace: the macro declares a function. A static library's resources are not registered by
// themselves.
static void registerThemeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace theme {

using namespace Qt::StringLiterals;

namespace {

Theme& appliedTheme()
{
    static Theme applied = Theme::Light;
    return applied;
}

double& appliedScale()
{
    static double applied = 1.0;
    return applied;
}

QPalette widgetPalette(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.control);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Button, c.control);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.problemText);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.control);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.mutedText);
    }
    return palette;
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::Contrast:
        return u"contrast"_s;
    }
    return {};
}

std::optional<Theme> themeFromKey(QStringView key)
{
    for (const Theme theme : allThemes) {
        if (key.compare(themeKey(theme), Qt::CaseInsensitive) == 0) {
            return theme;
        }
    }
    return std::nullopt;
}

Theme systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return dark ? Theme::Dark : Theme::Light;
}

Theme currentTheme()
{
    return appliedTheme();
}

void setScale(double scale)
{
    appliedScale() = std::clamp(scale, 0.5, 4.0);
}

double scale()
{
    return appliedScale();
}

int scaled(int pixels)
{
    return qRound(pixels * appliedScale());
}

void applyTheme(QApplication& application, Theme theme)
{
    const QFont body = font(TextStyle::Body); // asks for the desktop's size before it is replaced
    appliedTheme() = theme;
    registerThemeIcons();
    if (qobject_cast<CalmStyle*>(QApplication::style()) == nullptr && application.styleSheet().isEmpty()) {
        QApplication::setStyle(new CalmStyle); // the application owns it
    }
    QApplication::setFont(body);
    QApplication::setPalette(widgetPalette(colors(theme)));
    application.setStyleSheet(styleSheet(theme));
}

} // namespace theme
