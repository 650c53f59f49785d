// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace theme {

namespace {

// Open and blocked are blue, sky blue and vermillion of Okabe & Ito 2008, "Color universal design"; the orange of the
// dark theme is vermillion made lighter until it reads on dark, and a shade darker than the sky blue beside it.
const Colors lightColors{
    .background = QColor(0xFF, 0xFF, 0xFF),
    .panel = QColor(0xF5, 0xF7, 0xF9),
    .control = QColor(0xFF, 0xFF, 0xFF),
    .hover = QColor(0xEC, 0xF0, 0xF4),
    .line = QColor(0xE2, 0xE6, 0xEB),
    .border = QColor(0xCB, 0xD2, 0xDA),
    .text = QColor(0x1B, 0x24, 0x30),
    .mutedText = QColor(0x5A, 0x65, 0x73),
    .accent = QColor(0x00, 0x72, 0xB2),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .open = QColor(0x00, 0x72, 0xB2),
    .blocked = QColor(0xD5, 0x5E, 0x00),
    .neutral = QColor(0x5A, 0x65, 0x73),
    .ghost = QColor(0x8C, 0x94, 0x9E),
    .badge = QColor(0xFF, 0xF1, 0xD6),
    .badgeText = QColor(0x7A, 0x4B, 0x00),
    .problem = QColor(0xFD, 0xEC, 0xEA),
    .problemText = QColor(0x94, 0x1B, 0x1B),
};

const Colors darkColors{
    .background = QColor(0x13, 0x18, 0x1F),
    .panel = QColor(0x1B, 0x22, 0x2B),
    .control = QColor(0x1F, 0x27, 0x31),
    .hover = QColor(0x2A, 0x33, 0x3F),
    .line = QColor(0x2B, 0x34, 0x3F),
    .border = QColor(0x3D, 0x48, 0x55),
    .text = QColor(0xE8, 0xEC, 0xF1),
    .mutedText = QColor(0xA0, 0xAB, 0xB8),
    .accent = QColor(0x56, 0xB4, 0xE9),
    .onAccent = QColor(0x0B, 0x11, 0x17),
    .open = QColor(0x56, 0xB4, 0xE9),
    .blocked = QColor(0xE9, 0x83, 0x4C),
    .neutral = QColor(0xA0, 0xAB, 0xB8),
    .ghost = QColor(0x73, 0x7F, 0x8C),
    .badge = QColor(0x3A, 0x2E, 0x12),
    .badgeText = QColor(0xF5, 0xCB, 0x72),
    .problem = QColor(0x42, 0x1C, 0x1C),
    .problemText = QColor(0xFF, 0xB9, 0xB1),
};

const Colors contrastColors{
    .background = QColor(0xFF, 0xFF, 0xFF),
    .panel = QColor(0xFF, 0xFF, 0xFF),
    .control = QColor(0xFF, 0xFF, 0xFF),
    .hover = QColor(0xDD, 0xE6, 0xF0),
    .line = QColor(0xC4, 0xC4, 0xC4),
    .border = QColor(0x00, 0x00, 0x00),
    .text = QColor(0x00, 0x00, 0x00),
    .mutedText = QColor(0x2E, 0x2E, 0x2E),
    .accent = QColor(0x00, 0x42, 0x80),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .open = QColor(0x00, 0x48, 0x86),
    .blocked = QColor(0xA3, 0x37, 0x00),
    .neutral = QColor(0x2E, 0x2E, 0x2E),
    .ghost = QColor(0x6B, 0x6B, 0x6B),
    .badge = QColor(0xFF, 0xE2, 0x9A),
    .badgeText = QColor(0x00, 0x00, 0x00),
    .problem = QColor(0xFF, 0xDD, 0xD8),
    .problemText = QColor(0x6E, 0x00, 0x00),
};

double relativeLuminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors& colors(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightColors;
    case Theme::Dark:
        return darkColors;
    case Theme::Contrast:
        return contrastColors;
    }
    return lightColors;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& first, const QColor& second, double t)
{
    const auto between = [t](float a, float b) { return static_cast<float>(a + (b - a) * std::clamp(t, 0.0, 1.0)); };
    return QColor::fromRgbF(between(first.redF(), second.redF()), between(first.greenF(), second.greenF()),
                            between(first.blueF(), second.blueF()), between(first.alphaF(), second.alphaF()));
}

} // namespace theme
