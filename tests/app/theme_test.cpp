// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style_sheet.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QTest>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using theme::Theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void knownContrasts();
    void textIsReadable();
    void graphicsStandOut();
    void openAndBlockedDifferInLightness();
    void keysGoBothWays();
    void styleSheetIsWhole();
    void applyingReachesWidgets();
    void darkDesktopIsSeen();
    void numbersAlign();
};

void ThemeTest::knownContrasts()
{
    // WCAG 2.2, definition of contrast ratio: black on white is 21, #767676 is the lightest grey at 4.5 on white.
    QCOMPARE(theme::contrastRatio(Qt::black, Qt::white), 21.0);
    QVERIFY(theme::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(theme::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::textIsReadable()
{
    for (const Theme key : theme::allThemes) {
        const theme::Colors& c = theme::colors(key);
        std::vector<std::pair<QColor, QColor>> pairs = {{c.badgeText, c.badge},
                                                        {c.problemText, c.problem},
                                                        {c.onAccent, c.accent},
                                                        {c.accent, c.background},
                                                        {c.accent, c.panel}};
        for (const QColor& behind : {c.background, c.panel, c.control, c.hover}) {
            pairs.emplace_back(c.text, behind);
            pairs.emplace_back(c.mutedText, behind);
        }
        for (const auto& [text, behind] : pairs) {
            const double ratio = theme::contrastRatio(text, behind);
            const QString what =
                u"%1: %2 on %3 is %4"_s.arg(theme::themeKey(key), text.name(), behind.name()).arg(ratio);
            QVERIFY2(ratio >= (key == Theme::Contrast ? 7.0 : 4.5), qPrintable(what));
        }
    }
}

void ThemeTest::graphicsStandOut()
{
    for (const Theme key : theme::allThemes) {
        const theme::Colors& c = theme::colors(key);
        for (const QColor& mark : {c.open, c.blocked, c.neutral, c.ghost, c.accent}) {
            const double ratio = theme::contrastRatio(mark, c.background);
            const QString what = u"%1: %2 is %3"_s.arg(theme::themeKey(key), mark.name()).arg(ratio);
            QVERIFY2(ratio >= 3.0, qPrintable(what));
        }
    }
}

void ThemeTest::openAndBlockedDifferInLightness()
{
    for (const Theme key : theme::allThemes) {
        const theme::Colors& c = theme::colors(key);
        QVERIFY(theme::contrastRatio(c.open, c.blocked) > 1.1);
        QVERIFY(c.open != c.blocked && c.open != c.ghost && c.blocked != c.ghost);
    }
}

void ThemeTest::keysGoBothWays()
{
    for (const Theme key : theme::allThemes) {
        QCOMPARE(theme::themeFromKey(theme::themeKey(key)), std::optional(key));
    }
    QCOMPARE(theme::themeFromKey(u"DARK"), std::optional(Theme::Dark));
    QVERIFY(!theme::themeFromKey(u"sepia").has_value());
}

void ThemeTest::styleSheetIsWhole()
{
    for (const Theme key : theme::allThemes) {
        const QString sheet = theme::styleSheet(key);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(theme::colors(key).accent.name()));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }
}

void ThemeTest::applyingReachesWidgets()
{
    QPushButton button(u"Flip"_s);
    for (const Theme key : theme::allThemes) {
        theme::applyTheme(*qApp, key);
        QCOMPARE(theme::currentTheme(), key);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme::colors(key).background);
        button.ensurePolished();
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 8, image.height() / 2).name(), theme::colors(key).control.name());
    }
}

void ThemeTest::darkDesktopIsSeen()
{
    theme::applyTheme(*qApp, Theme::Dark);
    QCOMPARE(theme::systemTheme(), Theme::Dark);
    theme::applyTheme(*qApp, Theme::Light);
    QCOMPARE(theme::systemTheme(), Theme::Light);
}

void ThemeTest::numbersAlign()
{
    if (!QFontDatabase::hasFamily(u"DejaVu Sans"_s)) {
        QSKIP("no font known to have digits of one width is installed");
    }
    QVERIFY(theme::hasTabularDigits(theme::numberFont(theme::TextStyle::Body)));
    QVERIFY(theme::font(theme::TextStyle::Title).pointSizeF() > theme::font(theme::TextStyle::Small).pointSizeF());
    QVERIFY(theme::figureFont(theme::TextStyle::Body, 2.0).pixelSize() >
            theme::figureFont(theme::TextStyle::Body).pixelSize());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
