// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/new_study_dialog.h"

#include "app/text/design_words.h"
#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

NewStudyDialog::NewStudyDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_plan(new widgets::SegmentedControl({tr("Crossover"), tr("Parallel arms")}, this))
    , m_arms(lines(u"newArms"_s, tr("Arms, one a line"), tr("Placebo\nActive drug")))
    , m_visits(lines(u"newVisits"_s, tr("Visits, one a line"), u"baseline\nday 1\nday 7"_s))
    , m_scales(lines(u"newScales"_s, tr("Scales, one a line"), u"MADRS"_s))
    , m_words(new QLabel(this))
    , m_create(nullptr)
{
    setWindowTitle(tr("New study"));
    setModal(true);
    m_title->setObjectName(u"newTitle"_s);
    m_title->setPlaceholderText(tr("What the study is called"));
    m_plan->setObjectName(u"newPlan"_s);
    m_plan->setAccessibleName(tr("Design"));
    m_words->setObjectName(u"newWords"_s);
    m_words->setProperty("look", u"muted"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    auto* form = new QFormLayout;
    form->setSpacing(theme::grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Design"), m_plan);
    form->addRow(tr("&Arms, one a line"), m_arms);
    form->addRow(tr("&Visits, one a line"), m_visits);
    form->addRow(tr("&Scales, one a line"), m_scales);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create…"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createStudy"_s);
    m_create->setProperty("look", u"primary"_s);
    m_create->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->setSpacing(2 * theme::grid);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addWidget(buttons);
    setMinimumWidth(60 * theme::grid);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &NewStudyDialog::check);
    connect(m_plan, &widgets::SegmentedControl::chosen, this, &NewStudyDialog::check);
    for (const QPlainTextEdit* edit : {m_arms, m_visits, m_scales}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &NewStudyDialog::check);
    }
    check();
}

QPlainTextEdit* NewStudyDialog::lines(const QString& name, const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text, this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(5 * edit->fontMetrics().lineSpacing() + 2 * theme::grid);
    return edit;
}

base::Result<study::Study> NewStudyDialog::study() const
{
    const auto misread = [](const QString& line) {
        return base::fail(base::ErrorKind::InvalidValue, line.toStdString(), "not understood");
    };
    study::Outline outline{.title = m_title->text(),
                           .plan = m_plan->current() == 0 ? study::Plan::Crossover : study::Plan::Parallel,
                           .arms = {},
                           .visits = {},
                           .scales = {}};
    for (const QString& line : text::linesOf(m_arms->toPlainText())) {
        outline.arms.push_back(line);
    }
    for (const QString& line : text::linesOf(m_visits->toPlainText())) {
        const auto visit = text::visitFromWords(line);
        if (!visit) {
            return misread(line);
        }
        outline.visits.push_back(*visit);
    }
    for (const QString& line : text::linesOf(m_scales->toPlainText())) {
        const auto scale = text::scaleFromWords(line);
        if (!scale) {
            return misread(line);
        }
        outline.scales.push_back(*scale);
    }
    return study::newStudy(outline);
}

void NewStudyDialog::check()
{
    const auto made = study();
    const QString subject = made ? QString() : QString::fromStdString(made.error().subject);
    m_create->setEnabled(made.has_value());
    if (made) {
        m_words->setText(tr("Arms: %1. Sequences: %2. Visits: %3. Scales: %4.")
                             .arg(made->arms.size())
                             .arg(made->sequences.size())
                             .arg(made->visits.size())
                             .arg(made->scales.size()));
    } else if (m_title->text().trimmed().isEmpty()) {
        m_words->setText(tr("A title is needed."));
    } else if (made.error().kind == base::ErrorKind::InvalidValue) {
        m_words->setText(
            tr("“%1” is not understood. A visit: baseline, day 7, minute 40. A scale: MADRS, or Mood 0 to 100.")
                .arg(subject));
    } else if (subject == m_title->text()) {
        m_words->setText(tr("Two arms, one visit and one scale are needed at least."));
    } else {
        m_words->setText(tr("“%1” is there twice, or is no name.").arg(subject));
    }
}

} // namespace window
