// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_line.h"

#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/text_popup.h"
#include "core/study/lookup.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressInterval = 50;
constexpr int progressWidth = 120;
// A look at this many scores takes a fraction of a frame.
constexpr std::size_t mostScoresAtOnce = 20'000;

QLabel* mutedWords(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("look", u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"link"_s);
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_study(std::make_shared<const study::Study>())
    , m_completion(mutedWords(this))
    , m_exclusions(linkButton({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(linkButton(tr("Cancel"), this))
    , m_keeping(mutedWords(this))
    , m_saveCopy(linkButton(tr("Save a copy…"), this))
    , m_clock(new QTimer(this))
{
    setProperty("look", u"status"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, theme::grid);
    m_progress->setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 2, 20, 2);
    row->setSpacing(theme::grid);
    row->addWidget(m_completion);
    row->addWidget(m_exclusions);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_keeping);
    row->addWidget(m_saveCopy);
    m_progress->hide();
    m_cancel->hide();
    connect(m_exclusions, &QPushButton::clicked, this, &StatusLine::showExclusions);
    connect(m_saveCopy, &QPushButton::clicked, this, &StatusLine::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    m_clock->setInterval(progressInterval);
    connect(m_clock, &QTimer::timeout, this,
            [this] { m_progress->setValue(static_cast<int>(1000.0 * m_task->fraction())); });
}

void StatusLine::showStudy(const study::SharedStudy& study)
{
    m_study = study;
    showCompletion();
    const QString exclusions = text::exclusionText(*study);
    m_exclusions->setText(u"· " + exclusions + u" ›");
    m_exclusions->setVisible(!exclusions.isEmpty());
}

// Who has which scores takes a look at all of them: of a large study in the background.
void StatusLine::showCompletion()
{
    if (m_study->assessments.size() <= mostScoresAtOnce) {
        m_completion->setText(text::completionText(*m_study));
        return;
    }
    m_completion->clear(); // what stood there was about another study
    tasks::start(
        this, [study = m_study](base::Progress&) { return text::completionText(*study); },
        [this, study = m_study](const QString& words) {
            if (study == m_study) {
                m_completion->setText(words);
            }
        });
}

void StatusLine::showKeeping(workspace::Keeping keeping, const QString& path)
{
    switch (keeping) {
    case workspace::Keeping::Embedded:
        m_keeping->setText(tr("read-only study ·"));
        break;
    case workspace::Keeping::File:
        m_keeping->setText(tr("saved in %1 ·").arg(QFileInfo(path).fileName()));
        break;
    case workspace::Keeping::Unsaved:
        m_keeping->setText(tr("imported, not saved ·"));
        break;
    }
    m_saveCopy->setText(keeping == workspace::Keeping::Unsaved ? tr("Save…") : tr("Save a copy…"));
}

void StatusLine::showTask(const tasks::Task& task)
{
    m_task = task;
    m_progress->setVisible(task != nullptr);
    m_cancel->setVisible(task != nullptr);
    if (task != nullptr) {
        m_progress->setValue(static_cast<int>(1000.0 * task->fraction()));
        m_clock->start();
    } else {
        m_clock->stop();
    }
}

void StatusLine::showExclusions()
{
    QStringList paragraphs;
    for (const study::Exclusion& exclusion : m_study->exclusions) {
        const study::Participant* person = study::byId(m_study->participants, exclusion.participant);
        paragraphs << (person != nullptr ? QString(person->key + u": " + exclusion.reason) : exclusion.reason);
    }
    widgets::showTextPopup(m_exclusions, tr("Not in the comparison"), paragraphs);
}

} // namespace window
