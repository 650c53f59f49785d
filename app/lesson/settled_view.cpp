// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/settled_view.h"

#include "app/lesson/curve_drawing.h"
#include "app/lesson/curve_question.h"
#include "app/lesson/lesson_course.h"
#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/analysis/number_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

struct SettledWords
{
    Q_DECLARE_TR_FUNCTIONS(lesson::SettledView)
};

QString choiceName(const evidence::Question& question, const QString& key)
{
    for (const evidence::LessonChoice& choice : question.choices) {
        if (choice.key == key) {
            return text::inContentLanguage(choice.words);
        }
    }
    return {};
}

QString settledChoice(const evidence::Question& question, const Answer* answer)
{
    const QString right = choiceName(question, question.answer);
    const QString mine = answer != nullptr ? choiceName(question, answer->choice) : QString();
    if (right.isEmpty()) {
        return mine.isEmpty() ? SettledWords::tr("You made no prediction.")
                              : SettledWords::tr("Your prediction: “%1”.").arg(mine);
    }
    if (mine.isEmpty()) {
        return SettledWords::tr("You made no prediction. What the trial says: “%1”.").arg(right);
    }
    return SettledWords::tr("Your prediction: “%1”. What the trial says: “%2”.").arg(mine, right);
}

QString settledNumber(const evidence::Question& question, const Answer* answer, const StudyNumbers& numbers)
{
    const auto asked = evidence::placeholderFrom(question.answer);
    const QString unit = text::inContentLanguage(question.unit);
    const auto withUnit = [&](const QString& number) { return unit.isEmpty() ? number : QString(number + u' ' + unit); };
    const QString real = asked ? withUnit(numbers.text(*asked)) : QString();
    if (answer == nullptr || !answer->number) {
        return real.isEmpty() ? SettledWords::tr("You made no bet.")
                              : SettledWords::tr("You made no bet. On screen: %1 (%2).").arg(real, numbers.origin());
    }
    const QString mine = withUnit(QLocale().toString(*answer->number, 'g', 6));
    if (real.isEmpty()) {
        return SettledWords::tr("Your prediction: %1.").arg(mine);
    }
    return SettledWords::tr("Your prediction: %1. On screen: %2 (%3).").arg(mine, real, numbers.origin());
}

void addCurve(QVBoxLayout& column, const evidence::Question& question, const Answer* answer, const StudyNumbers& numbers,
              QWidget* parent)
{
    const auto given = study::sideFromKey(question.given).value_or(study::Side::Reference);
    const auto drawnSide = study::sideFromKey(question.drawn).value_or(study::Side::Comparator);
    const MeanCourse real = numbers.course(question.scale, drawnSide);
    auto* drawing = new CurveDrawing(parent);
    drawing->setObjectName(u"settledCurve"_s);
    drawing->setGiven(numbers.course(question.scale, given), roleOfSide(question.given));
    drawing->setDrawn(answer != nullptr ? answer->curve : std::map<QString, double>());
    drawing->setReal(real, roleOfSide(question.drawn));
    column.addWidget(drawing);
    const QString words = answer != nullptr ? curveDifference(answer->curve, real) : QString();
    auto* label = widgets::wordsLabel({}, parent, words.isEmpty() ? SettledWords::tr("You drew no curve.") : words);
    label->setObjectName(u"curveDifference"_s);
    column.addWidget(label);
}

} // namespace

QString curveDifference(const std::map<QString, double>& drawn, const MeanCourse& real)
{
    const MeanCourse::Point* furthest = nullptr;
    double largest = 0.0;
    double sum = 0.0;
    int visits = 0;
    for (const MeanCourse::Point& point : real.points) {
        const auto mine = drawn.find(point.visit);
        if (mine == drawn.end()) {
            continue;
        }
        const double apart = std::abs(point.mean - mine->second);
        sum += apart;
        ++visits;
        if (furthest == nullptr || apart > largest) {
            furthest = &point;
            largest = apart;
        }
    }
    if (furthest == nullptr) {
        return {};
    }
    return SettledWords::tr("Your prediction and the means on screen are %1 points apart on average. Furthest apart: %2, "
                            "where you drew %3 and the mean is %4.")
        .arg(analysis::fixedText(sum / visits, 1), furthest->label, QLocale().toString(drawn.at(furthest->visit), 'g', 4),
             analysis::fixedText(furthest->mean, 1));
}

QWidget* makeSettledView(const LessonPlayer& player, const StudyNumbers& numbers, QWidget* parent)
{
    const evidence::Lesson* lesson = player.lesson();
    const auto settled = lesson != nullptr ? settledAt(*lesson, player.index()) : std::vector<std::size_t>();
    if (settled.empty()) {
        return nullptr;
    }
    auto* view = new QWidget(parent);
    view->setObjectName(u"settled"_s);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, view, SettledWords::tr("What was predicted")));
    for (const std::size_t place : settled) {
        const evidence::LessonStep& asked = lesson->steps[place];
        const evidence::Question& question = *asked.question;
        const Answer* answer = player.answer(asked.key);
        column->addWidget(widgets::wordsLabel(u"muted"_s, view, numbers.fill(text::inContentLanguage(question.ask))));
        if (question.kind == evidence::QuestionKind::Curve) {
            addCurve(*column, question, answer, numbers, view);
            continue;
        }
        const QString words = question.kind == evidence::QuestionKind::Choice ? settledChoice(question, answer)
                                                                              : settledNumber(question, answer, numbers);
        auto* label = widgets::wordsLabel({}, view, words);
        label->setObjectName(u"settled_"_s + asked.key);
        column->addWidget(label);
    }
    return view;
}

} // namespace lesson
