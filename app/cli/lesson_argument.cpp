// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lesson_argument.h"

#include "app/importing/embedded_studies.h"
#include "app/importing/study_source.h"
#include "app/text/finding_text.h"
#include "app/text/lesson_finding_text.h"
#include "core/study/scale.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLesson = 16 * 1024 * 1024; ///< bytes: a large study file is not read to find out

std::optional<QByteArray> lessonBytes(const QString& path)
{
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo(path).size() > largestLesson) {
        return std::nullopt;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QByteArray bytes = file.readAll();
    if (!evidence::looksLikeLesson(bytes)) {
        return std::nullopt;
    }
    return bytes;
}

} // namespace

base::Result<std::optional<evidence::Lesson>> lessonArgument(const QString& nameOrPath)
{
    const auto keys = evidence::lessonKeys();
    const bool ships =
        std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return study::sameKey(key, nameOrPath); });
    const std::optional<QByteArray> bytes = ships ? std::nullopt : lessonBytes(nameOrPath);
    if (!ships && !bytes) {
        return std::optional<evidence::Lesson>();
    }
    auto lesson = ships ? evidence::lesson(nameOrPath) : evidence::readLesson(*bytes, nameOrPath);
    if (!lesson) {
        return base::pass(lesson);
    }
    return std::optional(std::move(*lesson));
}

base::Result<std::vector<evidence::LessonFinding>> lessonFindings(const evidence::Lesson& lesson, Console& console)
{
    auto bibliography = evidence::sources();
    if (!bibliography) {
        return base::pass(bibliography);
    }
    auto opened = importing::loadStudy(lesson.study.isEmpty() ? importing::defaultStudyKey() : lesson.study, console);
    if (!opened) {
        return base::pass(opened);
    }
    return evidence::checkLesson(lesson, evidence::knownKeys(*opened->study), *bibliography);
}

QJsonArray lessonFindingsJson(const std::vector<evidence::LessonFinding>& findings)
{
    QJsonArray array;
    for (const evidence::LessonFinding& finding : findings) {
        array.append(QJsonObject{{u"severity"_s, text::severityKey(finding.severity)},
                                 {u"where"_s, finding.where},
                                 {u"what"_s, text::lessonFindingWhat(finding)},
                                 {u"advice"_s, text::lessonFindingAdvice(finding)}});
    }
    return array;
}

QString lessonFindingsText(const std::vector<evidence::LessonFinding>& findings)
{
    QString lines;
    for (const evidence::LessonFinding& finding : findings) {
        lines += text::severityKey(finding.severity) + u": "_s + finding.where + u": "_s +
                 text::lessonFindingWhat(finding) + u". "_s + text::lessonFindingAdvice(finding) + u'\n';
    }
    return lines;
}

bool hasErrors(const std::vector<evidence::LessonFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const evidence::LessonFinding& finding) {
        return finding.severity == study::Severity::Error;
    });
}

} // namespace cli
