// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that writes study files and nothing else, for tests that kill it, race it or take its disk away:
//
//     safety_writer_probe import SOURCE TARGET [force]    what `blockade import` does
//     safety_writer_probe edit FILE COUNT [PAUSE]         the edits of edit_stream.h, from the file's revision on,
//     PAUSE ms apart safety_writer_probe notes FILE COUNT NAME           notes "NAME 1", "NAME 2" …; what was refused
//     is left out safety_writer_probe migrate FILE safety_writer_probe first-edit FILE                 one note:
//     migrates an older file
//
// It says "ready" first, then one line for each change, after the change was confirmed and before anything else.
#include "core/interchange/import_formats.h"
#include "core/store/study_file.h"
#include "tests/safety/edit_stream.h"

#include <QCoreApplication>

#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using store::StudyFile;

namespace {

// Unbuffered: what was said stays said when the process is killed.
void say(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    (void)!::write(STDOUT_FILENO, text.constData(), static_cast<std::size_t>(text.size()));
}

int fail(const base::Error& error)
{
    say("failed " + QByteArray::number(static_cast<int>(error.kind)) + ' ' + QByteArray::fromStdString(error.subject) +
        ": " + QByteArray::fromStdString(error.detail));
    return 1;
}

QByteArray words(const store::Revision& revision)
{
    return QByteArray::number(qint64{revision.number}) + ' ' + study::digestText(revision.digest).toLatin1();
}

int import(const QStringList& arguments)
{
    base::NoProgress progress;
    const auto imported = interchange::importStudy({arguments.at(2)}, {}, progress);
    if (!imported) {
        return fail(imported.error());
    }
    const bool force = arguments.value(4) == u"force"_s;
    const auto created = StudyFile(arguments.at(3))
                             .create(imported->study, force ? store::Overwrite::Yes : store::Overwrite::No, progress);
    if (!created) {
        return fail(created.error());
    }
    say(words(*created));
    return 0;
}

int edit(const QStringList& arguments)
{
    base::NoProgress progress;
    const StudyFile file(arguments.at(2));
    auto loaded = file.load(progress);
    if (!loaded) {
        return fail(loaded.error());
    }
    study::SharedStudy study = loaded->study;
    store::Revision revision = loaded->revision;
    for (int i = 0; i < arguments.at(3).toInt(); ++i) {
        const auto applied = study::apply(*study, safety::nextEdit(*study, revision.number));
        const auto written = applied ? file.apply(*applied, revision) : tl::unexpected(applied.error());
        if (!written) {
            return fail(written.error());
        }
        say(words(*written));
        study = applied->after;
        revision = *written;
        ::usleep(1000 * arguments.value(4).toUInt());
    }
    return 0;
}

Result<store::Revision> addNote(const StudyFile& file, const QString& text)
{
    base::NoProgress progress;
    const auto loaded = file.load(progress);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    const auto applied = study::apply(
        *loaded->study, study::AddNote{{.id = {}, .participant = {}, .text = text, .author = {}, .written = {}}});
    return applied ? file.apply(*applied, loaded->revision) : tl::unexpected(applied.error());
}

int notes(const QStringList& arguments)
{
    for (int i = 1; i <= arguments.at(3).toInt(); ++i) {
        const QString text = arguments.at(4) + u' ' + QString::number(i);
        const auto written = addNote(StudyFile(arguments.at(2)), text);
        const bool told =
            !written && (written.error().kind == ErrorKind::Conflict || written.error().kind == ErrorKind::FileInUse);
        if (!written && !told) {
            return fail(written.error());
        }
        say((written ? "confirmed " : "refused ") + text.toUtf8());
    }
    return 0;
}

int migrate(const QStringList& arguments)
{
    const auto outcome = StudyFile(arguments.at(2)).migrate();
    if (!outcome) {
        return fail(outcome.error());
    }
    say("migrated");
    return 0;
}

int firstEdit(const QStringList& arguments)
{
    const auto written = addNote(StudyFile(arguments.at(2)), u"first edit"_s);
    if (!written) {
        return fail(written.error());
    }
    say(words(*written));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    say("ready");
    if (mode == u"import"_s && arguments.size() >= 4) {
        return import(arguments);
    }
    if (mode == u"edit"_s && arguments.size() >= 4) {
        return edit(arguments);
    }
    if (mode == u"notes"_s && arguments.size() == 5) {
        return notes(arguments);
    }
    if (mode == u"migrate"_s && arguments.size() == 3) {
        return migrate(arguments);
    }
    if (mode == u"first-edit"_s && arguments.size() == 3) {
        return firstEdit(arguments);
    }
    say("unknown");
    return 2;
}
