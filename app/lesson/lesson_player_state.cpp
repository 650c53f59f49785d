// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the lessons outlives a session: how far somebody came in each, with the answers, and files of one's own.
#include "app/lesson/lesson_course.h"
#include "app/lesson/lesson_player.h"

#include <QJsonArray>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLessonFiles = 8;

} // namespace

Progress LessonPlayer::progressOf(const QString& id) const
{
    const auto found = m_progress.find(id);
    return found != m_progress.end() ? found->second : Progress();
}

void LessonPlayer::forget(const QString& id)
{
    if (id == currentId()) {
        restart();
        return;
    }
    m_progress.erase(id);
    emit answersChanged();
}

void LessonPlayer::addFile(const QString& path)
{
    m_files.removeAll(path);
    m_files.prepend(path);
    m_files = m_files.first(std::min(m_files.size(), mostLessonFiles));
    emit filesChanged();
}

void LessonPlayer::removeFile(const QString& path)
{
    m_files.removeAll(path);
    m_progress.erase(path);
    emit filesChanged();
}

QJsonObject LessonPlayer::state() const
{
    QJsonObject progress;
    for (const auto& [id, kept] : m_progress) {
        if (!(kept == Progress())) {
            progress[id] = progressJson(kept);
        }
    }
    return {{u"current"_s, currentId()}, {u"progress"_s, progress}, {u"files"_s, QJsonArray::fromStringList(m_files)}};
}

void LessonPlayer::setState(const QJsonObject& state)
{
    m_progress.clear();
    const QJsonObject progress = state[u"progress"_s].toObject();
    for (auto entry = progress.begin(); entry != progress.end(); ++entry) {
        m_progress[entry.key()] = progressFromJson(entry->toObject());
    }
    m_files.clear();
    const QJsonArray files = state[u"files"_s].toArray();
    for (const QJsonValue& file : files) {
        m_files << file.toString();
    }
    m_current.reset();
    m_index = 0;
    const QString id = state[u"current"_s].toString();
    if (auto listed = id.isEmpty() ? base::Result<Listed>(base::fail(base::ErrorKind::UnknownKey, {})) : lessonOf(id)) {
        m_current = std::move(*listed);
        m_index = placeOf(m_current->lesson, progressOf(currentId()).step).value_or(0);
    }
    emit filesChanged();
    emit answersChanged();
    emit stepChanged();
}

} // namespace lesson
