// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page_command.h"

#include "app/cli/output_file.h"
#include "app/cli/picture_size.h"
#include "app/cli/study_argument.h"
#include "app/cli/view_options.h"
#include "app/cli/wrong_usage.h"
#include "app/importing/embedded_words.h"
#include "app/language.h"
#include "app/page_picture.h"
#include "app/pages/pages.h"
#include "core/evidence/shown_view.h"

#include <QBuffer>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<QLocale> localeFrom(const QCommandLineParser& line)
{
    const QString name = line.value(u"locale"_s);
    if (name.isEmpty()) { // numbers as the words
        return line.value(u"language"_s) == u"de" ? QLocale(QLocale::German) : QLocale(QLocale::English);
    }
    const QLocale locale(name);
    // an unknown name gives the C locale
    if (locale.language() == QLocale::C && name.compare(u"C"_s, Qt::CaseInsensitive) != 0) {
        return wrongUsage(u"page"_s, u"--locale %1: expected a language, for example de or fr_CA"_s.arg(name));
    }
    return locale;
}

/// A language of the window, or "pseudo", whose words are as long as they get.
base::Result<QString> languageFrom(const QCommandLineParser& line)
{
    const QString wanted = line.value(u"language"_s);
    QStringList keys;
    for (const window::Language& language : window::languages()) {
        keys << language.key;
    }
    if (!keys.contains(wanted) && wanted != u"pseudo") {
        return wrongUsage(u"page"_s, nothingCalled(u"language"_s, wanted, keys));
    }
    return wanted;
}

/// All of the picture but page, study and selection.
base::Result<window::PagePicture> pictureFrom(const QCommandLineParser& line)
{
    window::PagePicture picture;
    auto size = sizePixelsFrom(line, u"page"_s, picture.size);
    if (!size) {
        return base::pass(size);
    }
    picture.size = *size;
    auto factor = numberFrom(line, u"page"_s, u"factor"_s, picture.factor, 0.5, 4.0);
    if (!factor) {
        return base::pass(factor);
    }
    picture.factor = *factor;
    auto textSize = numberFrom(line, u"page"_s, u"text-size"_s, 100.0, 75.0, 250.0);
    if (!textSize) {
        return base::pass(textSize);
    }
    picture.textScale = *textSize / 100.0;
    auto theme = themeFrom(line, u"page"_s);
    if (!theme) {
        return base::pass(theme);
    }
    picture.theme = *theme;
    auto locale = localeFrom(line);
    if (!locale) {
        return base::pass(locale);
    }
    picture.locale = *locale;
    return picture;
}

base::Result<ExitCode> paintPage(const QCommandLineParser& line, window::PagePicture picture, const OutputFile& file,
                                 Console& console)
{
    auto opened = studyArgument(line, 1, console);
    if (!opened) {
        return base::pass(opened);
    }
    auto selection = selectionFrom(line, u"page"_s, *opened->study, study::defaultSelection(*opened->study));
    if (!selection) {
        return base::pass(selection);
    }
    picture.study = opened->embedded ? importing::inProgramWords(opened->study) : opened->study;
    picture.selection = *selection;
    picture.keeping = opened->embedded ? workspace::Keeping::Embedded : workspace::Keeping::File;
    picture.path = opened->path;
    QLocale::setDefault(picture.locale);
    auto image = window::renderPage(picture, console);
    if (!image) {
        return base::pass(image);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG")) {
        return base::fail(base::ErrorKind::FileUnwritable, file.path.toStdString(), "the picture has no content");
    }
    auto written = writeFile(file.path, png, file.overwrite);
    if (!written) {
        return base::pass(written);
    }
    return ExitCode::Done;
}

base::Result<ExitCode> runPage(const QCommandLineParser& line, Console& console)
{
    if (qEnvironmentVariableIsSet("BLOCKADE_LANGUAGE")) { // for tests: no setting of a person is read here
        window::useLanguage(qEnvironmentVariable("BLOCKADE_LANGUAGE"));
    }
    if (line.isSet(u"language"_s)) {
        auto language = languageFrom(line);
        if (!language) {
            return base::pass(language);
        }
        window::useLanguage(*language);
    }
    const QString name = line.positionalArguments().constFirst();
    const pages::PageKind* kind = pages::findPage(name);
    if (kind == nullptr) {
        return wrongUsage(u"page"_s, nothingCalled(u"page"_s, name, keysOf(pages::pageKinds())));
    }
    auto picture = pictureFrom(line);
    if (!picture) {
        return base::pass(picture);
    }
    picture->page = kind->key;
    picture->part = line.value(u"part"_s);
    const evidence::PageParts* known = evidence::findPageParts(kind->key);
    const QStringList parts = known != nullptr ? known->parts : QStringList();
    if (!picture->part.isEmpty() && !parts.contains(picture->part)) {
        return wrongUsage(u"page"_s, nothingCalled(u"part"_s, picture->part, parts));
    }
    auto file = outputFile(line, u"page"_s, {u".png"_s});
    if (!file) {
        return base::pass(file);
    }
    return paintPage(line, *picture, *file, console);
}

} // namespace

Command pageCommand()
{
    return {.key = u"page"_s,
            .arguments = u"NAME [STUDY] -o OUT.png [view options] [--size 1280x800] [--factor 2] [--theme …] "
                         "[--language de] [--locale de]"_s,
            .summary = u"a picture of the whole window, showing one page"_s,
            .options =
                outputOptions(u"OUT.png"_s) + viewOptions() +
                QList<QCommandLineOption>{
                    {u"part"_s, u"of the page, where it has several: luck --part early-stop"_s, u"PART"_s},
                    {u"size"_s, u"of the window, in logical pixels"_s, u"WxH"_s},
                    {u"factor"_s, u"pixels of the picture for each logical pixel"_s, u"F"_s},
                    {u"text-size"_s, u"percent of everything's size: 75 to 250"_s, u"P"_s},
                    themeOption(),
                    {u"language"_s, u"of the words: en, de"_s, u"LANGUAGE"_s},
                    {u"locale"_s, u"how numbers are written: de, fr_CA …; else as the language does"_s, u"LOCALE"_s},
                },
            .fewestArguments = 1,
            .mostArguments = 2,
            .surroundings = Surroundings::Pictures,
            .run = runPage};
}

} // namespace cli
