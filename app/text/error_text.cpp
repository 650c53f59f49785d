// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include <QCoreApplication>

namespace text {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(error_text)
};

// %1 is the subject (a file, a column, a key), %2 the detail.
QString sentenceFor(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::FileNotFound:
        return ErrorWords::tr("%1 does not exist: check the name and the folder");
    case ErrorKind::FileUnreadable:
        return ErrorWords::tr("%1 cannot be read: check its permissions, or copy it to another place");
    case ErrorKind::FileUnwritable:
        return ErrorWords::tr("%1 cannot be written: choose another folder, or change its permissions");
    case ErrorKind::FileExists:
        return ErrorWords::tr(
            "%1 exists already and was left as it is: choose another name, or overwrite with --force");
    case ErrorKind::DiskFull:
        return ErrorWords::tr(
            "No room to write %1: free some space or choose another disk; nothing was left half-written");
    case ErrorKind::FileInUse:
        return ErrorWords::tr("%1 is in use by another program: close it there and try again");
    case ErrorKind::NotAStudyFile:
        return ErrorWords::tr("%1 is not a Blockade study: open a .blockade file, or import the data");
    case ErrorKind::ForeignDatabase:
        return ErrorWords::tr(
            "%1 is an SQLite database of another program, not a Blockade study: open it there, or export its tables as "
            "CSV and import those");
    case ErrorKind::ForeignContent:
        return ErrorWords::tr(
            "%1 holds tables, views or triggers that a Blockade study does not have; nothing of it was run. Ask "
            "its sender for a clean copy");
    case ErrorKind::NewerVersion:
        return ErrorWords::tr("%1 was written by a newer version of Blockade: update the program to open it");
    case ErrorKind::DamagedFile:
        return ErrorWords::tr("%1 is damaged and was left as it is: restore it from a copy");
    case ErrorKind::Conflict:
        return ErrorWords::tr(
            "%1 was changed by another program since it was read: open it again, then repeat the change");
    case ErrorKind::ReadOnlyStudy:
        return ErrorWords::tr("%1 is read-only: save a copy and change that");
    case ErrorKind::UnknownFormat:
        return ErrorWords::tr(
            "%1 is in no format that Blockade recognises: name one with --format, or describe it with --recipe");
    case ErrorKind::MalformedInput:
        return ErrorWords::tr("%1 cannot be understood: correct it and try again");
    case ErrorKind::UnsupportedEncoding:
        return ErrorWords::tr("%1 is not in a text encoding that Blockade reads: save it as UTF-8");
    case ErrorKind::NothingToImport:
        return ErrorWords::tr("%1 holds no score that could be imported: check the filter and the recipe");
    case ErrorKind::InvalidValue:
        return ErrorWords::tr("%1 cannot have this value: correct it and try again");
    case ErrorKind::InvalidEdit:
        return ErrorWords::tr("This change does not fit the study (%1): open the study again, then repeat the change");
    case ErrorKind::UnknownKey:
        return ErrorWords::tr("%1 is not known here: use one of the names that blockade list and blockade info show");
    case ErrorKind::NotApplicable:
        return ErrorWords::tr("%1 does not apply to this study, it needs another design: choose another");
    case ErrorKind::NotEnoughData:
        return ErrorWords::tr("Too few data are left for %1: widen the selection or choose another scale");
    case ErrorKind::SingularDesign:
        return ErrorWords::tr(
            "%1 cannot be estimated from these data, a part of the model is not identified: try a simpler model");
    case ErrorKind::NotConverged:
        return ErrorWords::tr("%1 did not converge: try a simpler model or another seed");
    case ErrorKind::Cancelled:
        return ErrorWords::tr("%1 was cancelled and nothing was written: start it again when it is wanted");
    case ErrorKind::WrongUsage:
        return ErrorWords::tr("Wrong usage of %1: see --help");
    }
    return {};
}

} // namespace

QString errorText(const base::Error& error)
{
    const QString subject =
        error.subject.empty() ? ErrorWords::tr("The request") : QString::fromStdString(error.subject);
    const QString detail = QString::fromStdString(error.detail);
    QString sentence = sentenceFor(error.kind).arg(subject);
    if (!detail.isEmpty()) {
        sentence += u" (" + detail + u")";
    }
    return sentence.simplified();
}

} // namespace text
