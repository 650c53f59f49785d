// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pass of checkLesson, in two files: the lesson with its steps and words, and the questions.
#pragma once

#include "core/evidence/lesson_check.h"
#include "core/evidence/placeholder.h"

#include <span>
#include <vector>

namespace evidence {

/// One pass over a lesson; what it finds is kept in the order of the lesson.
class LessonCheck
{
public:
    LessonCheck(const KnownKeys& keys, std::span<const Source> bibliography)
        : m_keys(keys)
        , m_bibliography(bibliography)
    {}

    std::vector<LessonFinding> run(const Lesson& lesson);

private:
    [[nodiscard]] static bool hasKey(const QStringList& keys, const QString& key);
    void error(LessonFindingKind kind, const QString& where, const QString& detail = {});
    void warn(LessonFindingKind kind, const QString& where, const QString& detail = {});
    void keys(const QStringList& used, const QString& where);
    void words(const Words& words, const QString& where, std::span<const Citation> citations, bool mayBeEmpty = false);
    void placeholders(const Words& words, const QString& where);
    void scaleAndVisit(const Placeholder& placeholder, const QString& where);
    void view(const ShownView& view, const QString& where);
    void step(const LessonStep& step, const QString& where);
    void question(const LessonStep& step, const QString& where);
    void choices(const LessonStep& step, const QString& where);
    void number(const Question& question, const QString& where);
    void curve(const Question& question, const QString& where);

    const KnownKeys& m_keys;
    std::span<const Source> m_bibliography;
    std::vector<LessonFinding> m_findings;
};

} // namespace evidence
