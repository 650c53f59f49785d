// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/own_trials.h"

#include "core/interchange/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestOwnTrials = 1 << 20; // read at once when the page opens: a thousand trials are a tenth of it

} // namespace

QString ownTrialsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/own-trials.json"_s;
}

base::Result<OwnTrialList> readOwnTrials()
{
    const QString path = ownTrialsPath();
    const std::string subject = path.toStdString();
    if (!QFileInfo::exists(path)) {
        return OwnTrialList();
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::FileUnreadable, subject, file.errorString().toStdString());
    }
    if (file.size() > largestOwnTrials) {
        return base::fail(base::ErrorKind::MalformedInput, subject, "too large");
    }
    auto list = evidence::readTrials(file.readAll(), path, {});
    if (!list) {
        return list;
    }
    const bool own = std::all_of(list->begin(), list->end(), [](const evidence::EvidenceTrial& trial) {
        return trial.origin == study::Origin::Entered && trial.key.startsWith(u"own-"_s);
    });
    if (!own) {
        return base::fail(base::ErrorKind::MalformedInput, subject, "an entry is not marked as entered");
    }
    return list;
}

base::Result<OwnTrialList> changeOwnTrials(const std::function<void(OwnTrialList&)>& change)
{
    auto list = readOwnTrials();
    if (!list) {
        return list;
    }
    change(*list);
    const QString path = ownTrialsPath();
    QDir().mkpath(QFileInfo(path).absolutePath()); // where this fails, writing says so
    const QByteArray bytes = evidence::writeTrials(*list);
    auto written = interchange::writeFileAtomically(path.toStdString(), bytes.toStdString(), true);
    if (!written) {
        return base::pass(written);
    }
    return list;
}

} // namespace reporting
