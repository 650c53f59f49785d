// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_command.h"

#include "app/cli/free_figures.h"
#include "app/cli/key_values.h"
#include "app/cli/output_file.h"
#include "app/cli/picture_size.h"
#include "app/cli/study_argument.h"
#include "app/cli/view_options.h"
#include "app/cli/wrong_usage.h"
#include "app/reporting/figure_file.h"
#include "core/figures/figures.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<plots::ExportOptions> exportOptions(const QCommandLineParser& line)
{
    plots::ExportOptions options;
    auto size = sizeMmFrom(line, u"figure"_s, options.sizeMm);
    if (!size) {
        return base::pass(size);
    }
    options.sizeMm = *size;
    auto dpi = numberFrom(line, u"figure"_s, u"dpi"_s, options.dpi, 30.0, 1200.0);
    if (!dpi) {
        return base::pass(dpi);
    }
    options.dpi = qRound(*dpi);
    auto theme = themeFrom(line, u"figure"_s);
    if (!theme) {
        return base::pass(theme);
    }
    options.theme = *theme;
    return options;
}

struct PictureFile
{
    QString path;
    plots::ExportOptions options;
};

// A word that would change nothing is refused, so that nobody believes it did: a study's view does not touch a figure
// that is no study's, and no seed one that is not drawn.
QStringList idleOptions(const QCommandLineParser& line, const FreeFigure& free)
{
    QStringList idle;
    for (const QCommandLineOption& option : viewOptions()) {
        if (line.isSet(option)) {
            idle << u"--"_s + option.names().constLast();
        }
    }
    if (!free.isDrawn && line.isSet(u"seed"_s)) {
        idle << u"--seed"_s;
    }
    return idle;
}

base::Result<ExitCode> writeFreeFigure(const QCommandLineParser& line, const FreeFigure& free,
                                       const study::Study& study, const PictureFile& file, Console& console)
{
    const QStringList idle = idleOptions(line, free);
    if (!idle.isEmpty()) {
        return wrongUsage(u"figure"_s, u"%1: %2 takes none"_s.arg(idle.join(u", "_s), free.key));
    }
    auto options = keyValuesFrom(line, u"figure"_s, free.options);
    if (!options) {
        return base::pass(options);
    }
    bool isNumber = true;
    const std::uint64_t seed = line.isSet(u"seed"_s) ? line.value(u"seed"_s).toULongLong(&isNumber) : 1;
    if (!isNumber) {
        return wrongUsage(u"figure"_s, u"--seed %1: expected a whole number"_s.arg(line.value(u"seed"_s)));
    }
    auto figure = free.make(study, seed, *options, console);
    if (!figure) {
        return base::pass(figure);
    }
    auto written = reporting::writeFigureFile(*figure, study, file.path, file.options);
    if (!written) {
        return base::pass(written);
    }
    return ExitCode::Done;
}

base::Result<ExitCode> runFigure(const QCommandLineParser& line, Console& console)
{
    const QString name = line.positionalArguments().constFirst();
    const FreeFigure* free = findFreeFigure(name);
    const QStringList known = keysOf(figures::figureKinds()) + keysOf(freeFigures());
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&name](const QString& key) { return study::sameKey(key, name); });
    if (!isKnown) {
        return wrongUsage(u"figure"_s, nothingCalled(u"figure"_s, name, known));
    }
    auto options = exportOptions(line);
    if (!options) {
        return base::pass(options);
    }
    auto file = outputFile(line, u"figure"_s, {u".png"_s, u".svg"_s, u".pdf"_s, u".json"_s, u".csv"_s});
    if (!file) {
        return base::pass(file);
    }
    options->overwrite = file->overwrite;
    if (free == nullptr && (line.isSet(u"seed"_s) || line.isSet(u"option"_s))) {
        return wrongUsage(u"figure"_s, u"--seed, --option: %1 takes none"_s.arg(name));
    }
    auto opened = studyArgument(line, 1, console);
    if (!opened) {
        return base::pass(opened);
    }
    if (free != nullptr) {
        return writeFreeFigure(line, *free, *opened->study, {file->path, *options}, console);
    }
    auto selection = selectionFrom(line, u"figure"_s, *opened->study, study::defaultSelection(*opened->study));
    if (!selection) {
        return base::pass(selection);
    }
    auto figure = figures::makeFigure(name, *opened->study, *selection);
    if (!figure) {
        return base::pass(figure);
    }
    auto written = reporting::writeFigureFile(*figure, *opened->study, file->path, *options);
    if (!written) {
        return base::pass(written);
    }
    return ExitCode::Done;
}

QString figureHelp(const QStringList&)
{
    QString help = u"Figures\n"_s;
    for (const figures::FigureKind& kind : figures::figureKinds()) {
        help += u"  %1: %2\n"_s.arg(kind.key, kind.description);
    }
    for (const FreeFigure& figure : freeFigures()) {
        help += u"  %1: %2\n"_s.arg(figure.key, figure.description);
        help += keyValueHelp(figure.key, figure.options);
    }
    return help;
}

} // namespace

Command figureCommand()
{
    return {.key = u"figure"_s,
            .arguments = u"NAME [STUDY] -o OUT.png|.svg|.pdf|.json|.csv [view options] [--size 180x120mm] [--dpi 300] "
                         "[--theme light|dark|contrast] [--seed N] [--option KEY=VALUE]…"_s,
            .summary = u"a figure as a picture, as JSON or as a table"_s,
            .options = outputOptions(u"OUT.png|.svg|.pdf|.json|.csv"_s) + viewOptions() +
                       QList<QCommandLineOption>{
                           {u"size"_s, u"of the figure: 180x120mm, 18x12cm, 7x5in"_s, u"WxH"_s},
                           {u"dpi"_s, u"dots per inch of a PNG"_s, u"N"_s},
                           themeOption(),
                           {u"seed"_s, u"of what is drawn: the same seed draws the same everywhere"_s, u"N"_s},
                           keyValueOption(),
                       },
            .fewestArguments = 1,
            .mostArguments = 2,
            .surroundings = Surroundings::Pictures,
            .run = runFigure,
            .furtherHelp = figureHelp};
}

} // namespace cli
