// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/content_column.h"
#include "app/pages/evidence_page.h"
#include "app/pages/own_trial_form.h"
#include "app/tasks/task.h"
#include "app/text/content_words.h"
#include "app/text/error_text.h"
#include "core/figures/evidence_forest.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

void EvidencePage::fillShelf(const QString& chosen)
{
    m_filling = true;
    m_shelf->clear();
    int row = 0;
    for (const evidence::EvidenceTrial& trial : m_trials) {
        QStringList about{text::inContentLanguage(evidence::designWords(trial.designKind))};
        if (trial.people) {
            about << tr("n = %1").arg(*trial.people);
        }
        if (trial.origin == study::Origin::Entered) {
            about << figures::ownTrialText();
        } else if (!trial.year) {
            about << tr("year not found");
        }
        auto* item = new QListWidgetItem(trial.shortName + u'\n' + about.join(u", "_s), m_shelf);
        item->setData(Qt::UserRole, trial.key);
        item->setToolTip(trial.citation);
        row = trial.key == chosen ? m_shelf->count() - 1 : row;
    }
    m_filling = false;
    m_shelf->setCurrentRow(row);
    showEntry();
}

void EvidencePage::joinOwn(reporting::OwnTrialList own)
{
    m_trials = m_shipped;
    std::move(own.begin(), own.end(), std::back_inserter(m_trials));
}

void EvidencePage::readOwn()
{
    auto own = reporting::readOwnTrials();
    m_ownReadable = own.has_value();
    m_add->setEnabled(m_ownReadable);
    if (own) {
        joinOwn(std::move(*own));
    } else {
        showOwnProblem(own.error());
    }
}

void EvidencePage::showOwnProblem(const base::Error& error)
{
    m_ownWords->setText(
        m_ownReadable ? text::errorText(error)
                      : tr("Your own trials cannot be shown, and none can be added: %1 The file is left as it is.",
                           "what is wrong with the file")
                            .arg(text::errorText(error) + u'.'));
    m_ownWords->setVisible(true);
}

void EvidencePage::offerForm(const evidence::OwnTrial& draft, const QString& key)
{
    auto* form = new OwnTrialForm(draft, key.isEmpty(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, key] {
        const evidence::OwnTrial typed = form->draft();
        const QString chosen = key.isEmpty() ? evidence::freeOwnKey(m_trials) : key;
        changeOwn(
            [typed, key](reporting::OwnTrialList& list) {
                const auto known = std::find_if(list.begin(), list.end(),
                                                [&key](const evidence::EvidenceTrial& trial) { return trial.key == key; });
                if (known != list.end()) {
                    *known = evidence::trialOf(typed, key);
                } else {
                    list.push_back(evidence::trialOf(typed, evidence::freeOwnKey(list)));
                }
            },
            chosen, tr("%1 is on the shelf: %2.", "a trial, that nobody checked it").arg(typed.name, figures::ownTrialText()));
    });
    form->open();
}

void EvidencePage::removeOwn(const QString& key)
{
    const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, key);
    if (trial == nullptr) {
        return;
    }
    const evidence::EvidenceTrial removed = *trial;
    changeOwn(
        [key](reporting::OwnTrialList& list) {
            std::erase_if(list, [&key](const evidence::EvidenceTrial& known) { return known.key == key; });
        },
        {}, tr("%1 was removed from the shelf.").arg(removed.shortName));
    m_removed = removed;
}

// The file may have been changed by another window: it is read again, changed and written, away from this thread.
void EvidencePage::changeOwn(std::function<void(reporting::OwnTrialList&)> change, const QString& chosen,
                             const QString& said)
{
    m_removed.reset();
    ++m_writing;
    tasks::start(
        this, [change = std::move(change)](base::Progress&) { return reporting::changeOwnTrials(change); },
        [this, chosen, said](base::Result<reporting::OwnTrialList> list) {
            --m_writing;
            if (!list) {
                m_removed.reset();
                showOwnProblem(list.error());
            } else {
                joinOwn(std::move(*list));
                m_ownWords->setText(said);
                m_ownWords->show();
                fillComparisons();
                fillShelf(chosen);
                showForest();
            }
            m_undo->setVisible(m_removed.has_value());
            (m_undo->isVisible() ? static_cast<QWidget*>(m_undo) : m_shelf)->setFocus(Qt::OtherFocusReason);
        });
}

} // namespace pages
