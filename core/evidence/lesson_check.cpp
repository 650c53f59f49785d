// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson_check_pass.h"
#include "core/evidence/number_rule.h"

#include <algorithm>

namespace evidence {

using namespace Qt::StringLiterals;

using Kind = LessonFindingKind;

bool LessonCheck::hasKey(const QStringList& keys, const QString& key)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString& known) { return study::sameKey(known, key); });
}

void LessonCheck::error(Kind kind, const QString& where, const QString& detail)
{
    m_findings.push_back({kind, study::Severity::Error, where, detail});
}

void LessonCheck::warn(Kind kind, const QString& where, const QString& detail)
{
    m_findings.push_back({kind, study::Severity::Warning, where, detail});
}

void LessonCheck::keys(const QStringList& used, const QString& where)
{
    for (qsizetype i = 1; i < used.size(); ++i) {
        if (used.first(i).contains(used[i])) {
            error(Kind::DuplicateKey, where, used[i]);
        }
    }
}

void LessonCheck::words(const Words& words, const QString& where, std::span<const Citation> citations, bool mayBeEmpty)
{
    if (words.isEmpty()) {
        if (!mayBeEmpty) {
            error(Kind::EmptyWords, where);
        }
        return;
    }
    if (!words.isComplete()) {
        warn(Kind::OneLanguage, where, words.en.trimmed().isEmpty() ? u"de"_s : u"en"_s);
    }
    placeholders(words, where);
    const QStringList unsourced = unsourcedNumbers(words, citations);
    if (!unsourced.isEmpty()) {
        warn(Kind::UnsourcedNumber, where, unsourced.join(u' '));
    }
}

void LessonCheck::placeholders(const Words& words, const QString& where)
{
    QStringList broken;
    const auto english = placeholdersIn(words.en, &broken);
    const auto german = placeholdersIn(words.de, &broken);
    for (const QString& text : broken) {
        error(Kind::BrokenPlaceholder, where, text);
    }
    for (const Placeholder& placeholder : words.en.trimmed().isEmpty() ? german : english) {
        scaleAndVisit(placeholder, where);
    }
    // the order may differ from one language to the other, the numbers may not
    if (words.isComplete() && !std::is_permutation(english.begin(), english.end(), german.begin(), german.end())) {
        warn(Kind::LanguagesDiffer, where);
    }
}

void LessonCheck::scaleAndVisit(const Placeholder& placeholder, const QString& where)
{
    if (!hasKey(m_keys.scales, placeholder.scale)) {
        error(Kind::UnknownScale, where, placeholder.scale);
    }
    if (!hasKey(m_keys.visits, placeholder.visit)) {
        error(Kind::UnknownVisit, where, placeholder.visit);
    }
}

void LessonCheck::view(const ShownView& view, const QString& where)
{
    for (const ViewFault fault : faultsOf(view, m_keys)) {
        switch (fault) {
        case ViewFault::Page:
            error(Kind::UnknownPage, where, view.page);
            break;
        case ViewFault::Part:
            error(Kind::UnknownPart, where, view.part);
            break;
        case ViewFault::Scale:
            error(Kind::UnknownScale, where, view.scale);
            break;
        case ViewFault::Visit:
            error(Kind::UnknownVisit, where, view.visit);
            break;
        case ViewFault::Side:
            error(Kind::UnknownSide, where, view.side);
            break;
        case ViewFault::Measure:
            error(Kind::UnknownMeasure, where, view.measure);
            break;
        }
    }
}

void LessonCheck::step(const LessonStep& step, const QString& where)
{
    if (!(step.minutes > 0.0)) {
        error(Kind::MinutesNotPositive, where, QString::number(step.minutes));
    }
    words(step.title, where + u", title"_s, step.citations);
    words(step.words, where, step.citations);
    words(step.notes, where + u", notes"_s, step.citations, true);
    view(step.view, where + u", view"_s);
    for (const Citation& citation : step.citations) {
        if (!citation.source.isEmpty() && findSource(m_bibliography, citation.source) == nullptr) {
            error(Kind::UnknownSource, where, citation.source);
        }
    }
    if (step.question) {
        question(step, where + u", question"_s);
    } else if (step.kind == StepKind::Predict || step.kind == StepKind::Ask) {
        error(Kind::NothingToPredict, where);
    }
}

std::vector<LessonFinding> LessonCheck::run(const Lesson& lesson)
{
    words(lesson.title, u"title"_s, {});
    words(lesson.about, u"about"_s, {});
    if (lesson.steps.empty()) {
        error(Kind::NoSteps, u"steps"_s);
    }
    QStringList used;
    for (const LessonStep& each : lesson.steps) {
        used << each.key;
        step(each, u"step "_s + each.key);
    }
    keys(used, u"steps"_s);
    return std::move(m_findings);
}

KnownKeys knownKeys(const study::Study& study)
{
    KnownKeys keys;
    for (const study::Scale& scale : study.scales) {
        keys.scales << scale.key;
    }
    for (const study::Visit& visit : study.visits) {
        keys.visits << visit.key;
    }
    return keys;
}

std::vector<LessonFinding> checkLesson(const Lesson& lesson, const KnownKeys& keys,
                                       std::span<const Source> bibliography)
{
    return LessonCheck(keys, bibliography).run(lesson);
}

} // namespace evidence
