// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/lesson_file.h"

#include "app/importing/embedded_studies.h"
#include "app/importing/embedded_words.h"
#include "app/text/lesson_finding_text.h"
#include "core/study/scale.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLessonFile = 16 * 1024 * 1024; // bytes

struct LessonFileWords
{
    Q_DECLARE_TR_FUNCTIONS(lesson::LessonFile)
};

} // namespace

base::Result<Listed> readLessonFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::FileNotFound, path.toStdString());
    }
    if (file.size() > largestLessonFile) {
        return base::fail(base::ErrorKind::MalformedInput, path.toStdString(), "too large for a lesson");
    }
    auto lesson = evidence::readLesson(file.readAll(), path);
    if (!lesson) {
        return base::pass(lesson);
    }
    if (lesson->steps.empty()) {
        return base::fail(base::ErrorKind::MalformedInput, path.toStdString(), "a lesson without steps");
    }
    return Listed{.lesson = std::move(*lesson), .path = path};
}

base::Result<Listed> lessonOf(const QString& id)
{
    const auto keys = evidence::lessonKeys();
    if (std::none_of(keys.begin(), keys.end(), [&](const QString& key) { return study::sameKey(key, id); })) {
        return readLessonFile(id);
    }
    auto lesson = evidence::lesson(id);
    if (!lesson) {
        return base::pass(lesson);
    }
    return Listed{.lesson = std::move(*lesson), .path = {}};
}

base::Result<std::vector<evidence::LessonFinding>> findingsOf(const evidence::Lesson& lesson,
                                                              const study::Study& onScreen)
{
    auto bibliography = evidence::sources();
    if (!bibliography) {
        return base::pass(bibliography);
    }
    if (lesson.study.isEmpty()) {
        return evidence::checkLesson(lesson, evidence::knownKeys(onScreen), *bibliography);
    }
    auto study = importing::loadEmbeddedStudy(lesson.study);
    if (!study) {
        return base::pass(study);
    }
    return evidence::checkLesson(lesson, evidence::knownKeys(**study), *bibliography);
}

QStringList findingLines(const std::vector<evidence::LessonFinding>& findings)
{
    QStringList lines;
    for (const evidence::LessonFinding& finding : findings) {
        const QString words = finding.severity == study::Severity::Error
                                  ? LessonFileWords::tr("Error, %1: %2. %3", "where, what is wrong, what to do")
                                  : LessonFileWords::tr("Worth a look, %1: %2. %3", "where, what, what to do");
        lines << words.arg(finding.where, text::lessonFindingWhat(finding), text::lessonFindingAdvice(finding));
    }
    return lines;
}

QString studyNameOf(const evidence::Lesson& lesson)
{
    const importing::EmbeddedStudy* study = importing::findEmbeddedStudy(lesson.study);
    return study != nullptr ? importing::inProgramWords(*study) : lesson.study;
}

} // namespace lesson
