// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture_size.h"

#include "app/cli/wrong_usage.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct WrittenSize
{
    QSizeF size;
    QString unit;
};

std::optional<WrittenSize> readSize(const QString& given)
{
    static const QRegularExpression pattern(uR"(^\s*(\d+(?:\.\d+)?)\s*[xX×]\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$)"_s);
    const QRegularExpressionMatch match = pattern.match(given);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return WrittenSize{{match.captured(1).toDouble(), match.captured(2).toDouble()}, match.captured(3)};
}

std::optional<double> millimetresPer(const QString& unit)
{
    if (unit.isEmpty() || unit == "mm"_L1) {
        return 1.0;
    }
    if (unit == "cm"_L1) {
        return 10.0;
    }
    return unit == "in"_L1 ? std::optional(25.4) : std::nullopt;
}

bool isWithin(QSizeF size, double least, double most)
{
    return size.width() >= least && size.height() >= least && size.width() <= most && size.height() <= most;
}

} // namespace

QCommandLineOption themeOption()
{
    return {u"theme"_s, u"light, dark or contrast"_s, u"THEME"_s};
}

base::Result<theme::Theme> themeFrom(const QCommandLineParser& line, const QString& command)
{
    if (!line.isSet(u"theme"_s)) {
        return theme::Theme::Light;
    }
    const auto chosen = theme::themeFromKey(line.value(u"theme"_s));
    if (!chosen) {
        QStringList keys;
        for (const theme::Theme theme : theme::allThemes) {
            keys << theme::themeKey(theme);
        }
        return wrongUsage(command, nothingCalled(u"theme"_s, line.value(u"theme"_s), keys));
    }
    return *chosen;
}

base::Result<QSizeF> sizeMmFrom(const QCommandLineParser& line, const QString& command, QSizeF otherwise)
{
    if (!line.isSet(u"size"_s)) {
        return otherwise;
    }
    const auto written = readSize(line.value(u"size"_s));
    const auto unit = written ? millimetresPer(written->unit) : std::nullopt;
    if (!unit || !isWithin(written->size * *unit, 20.0, 1000.0)) {
        return wrongUsage(command, u"--size %1: expected for example 180x120mm, each from 20 to 1000 mm"_s.arg(
                                       line.value(u"size"_s)));
    }
    return written->size * *unit;
}

base::Result<QSize> sizePixelsFrom(const QCommandLineParser& line, const QString& command, QSize otherwise)
{
    if (!line.isSet(u"size"_s)) {
        return otherwise;
    }
    const auto written = readSize(line.value(u"size"_s));
    const bool inPixels = written && (written->unit.isEmpty() || written->unit == "px"_L1);
    if (!inPixels || !isWithin(written->size, 320.0, 8000.0)) {
        return wrongUsage(command, u"--size %1: expected for example 1280x800, each from 320 to 8000 pixels"_s.arg(
                                       line.value(u"size"_s)));
    }
    return written->size.toSize();
}

base::Result<double> numberFrom(const QCommandLineParser& line, const QString& command, const QString& option,
                                double otherwise, double least, double most)
{
    if (!line.isSet(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(line.value(option), &isNumber);
    if (!isNumber || !(number >= least && number <= most)) {
        return wrongUsage(
            command,
            u"--%1 %2: expected a number from %3 to %4"_s.arg(option, line.value(option)).arg(least).arg(most));
    }
    return number;
}

} // namespace cli
