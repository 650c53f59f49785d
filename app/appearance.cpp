// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/language.h"
#include "app/settings/settings.h"

#include <QApplication>

namespace window {

namespace {

theme::Theme& desktopTheme()
{
    static theme::Theme remembered = theme::Theme::Light;
    return remembered;
}

} // namespace

void startAppearance()
{
    desktopTheme() = theme::systemTheme();
    useChosenWords();
    theme::setScale(settings::textSize() / 100.0);
    theme::applyTheme(*qApp, chosenTheme());
}

theme::Theme chosenTheme()
{
    return theme::themeFromKey(settings::themeKey()).value_or(desktopTheme());
}

void useChosenWords()
{
    const QString language = qEnvironmentVariable("BLOCKADE_LANGUAGE", settings::languageKey());
    useLanguage(language);
    useDecimalSign(settings::decimalSignKey(), language);
    useDigits(settings::digitsKey());
}

} // namespace window
