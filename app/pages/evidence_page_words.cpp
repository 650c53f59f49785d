// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/content_column.h"
#include "app/pages/evidence_page.h"
#include "app/text/content_words.h"
#include "core/evidence/effect_numbers.h"
#include "core/figures/evidence_forest.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// How the value and its interval came to be known; what was computed here says by which rule.
QString numbersRead(const evidence::EffectRow& row)
{
    if (row.interval.code == evidence::Code::Derived && row.valueCode != evidence::Code::Derived) {
        return EvidencePage::tr("Value: %1; %2.", "how it was read, how the interval was derived")
            .arg(text::codeText(row.valueCode), text::inContentLanguage(evidence::intervalRule()));
    }
    return EvidencePage::tr("Value: %1; interval: %2.", "how they were read")
        .arg(text::codeText(row.valueCode), text::codeText(row.interval.code));
}

} // namespace

void EvidencePage::showEntry()
{
    m_entry->clear();
    const QListWidgetItem* chosen = m_shelf->currentItem();
    const QString key = chosen != nullptr ? chosen->data(Qt::UserRole).toString() : QString();
    if (const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, key)) {
        showTrial(*trial);
        m_entry->finish(trial->shortName);
    }
    fitBody();
}

void EvidencePage::showTrial(const evidence::EvidenceTrial& trial)
{
    const bool own = trial.origin == study::Origin::Entered;
    m_entry->setOwn(own);
    m_entry->addWords(trial.shortName, u"title"_s);
    m_entry->addWords(trial.citation, u"muted"_s, u"citation"_s);
    if (own) {
        m_entry->addWords(tr("This trial is your own, not checked by Blockade, and never pooled."), u"badge"_s,
                          u"ownMark"_s);
    }
    if (own) {
        auto* change = new QPushButton(tr("Change %1…", "a trial").arg(trial.shortName), m_entry);
        auto* remove = new QPushButton(tr("Remove %1", "a trial").arg(trial.shortName), m_entry);
        change->setObjectName(u"changeOwnTrial"_s);
        remove->setObjectName(u"removeOwnTrial"_s);
        for (QPushButton* button : {change, remove}) {
            button->setProperty("look", u"link"_s);
            button->setAutoDefault(false);
            m_entry->addWidget(button);
        }
        connect(change, &QPushButton::clicked, this, [this, trial] { offerForm(evidence::draftOf(trial), trial.key); });
        connect(remove, &QPushButton::clicked, this, [this, key = trial.key] { removeOwn(key); });
    }
    m_entry->addStatements(tr("Design"), {trial.design});
    if (own) {
        m_entry->addHeading(tr("Design"));
        m_entry->addWords(tr("%1; %2 people with the first treatment, %3 with the second", "a design, counts")
                              .arg(text::inContentLanguage(evidence::designWords(trial.designKind)))
                              .arg(trial.peopleFirst.value_or(0))
                              .arg(trial.peopleSecond.value_or(0)),
                          {}, u"statement"_s);
        m_entry->addCitations(trial.comparison.citations);
    }
    m_entry->addStatements(tr("Who took part"), {trial.population});
    m_entry->addStatements(tr("What was compared"), {trial.comparison});
    m_entry->addHeading(own ? tr("As you entered it") : tr("As published"));
    for (const evidence::Outcome& outcome : trial.outcomes) {
        showOutcome(trial, outcome);
    }
    m_entry->addStatements(tr("What speaks for comparing it with the study of this program"), trial.speaksFor);
    m_entry->addStatements(tr("What speaks against it"), trial.speaksAgainst);
}

void EvidencePage::showOutcome(const evidence::EvidenceTrial& trial, const evidence::Outcome& outcome)
{
    const QString name = text::inContentLanguage(outcome.name);
    m_entry->addWords(name, u"strong"_s, u"outcome"_s);
    if (trial.origin != study::Origin::Entered) {
        m_entry->addStatement(outcome.published);
        if (!outcome.effect) {
            m_entry->addWords(tr("Size of a difference with its interval: not published, or not found."), u"muted"_s);
        }
        return;
    }
    for (const evidence::EffectRow& row : evidence::effectsOf({&trial, 1})) {
        m_entry->addWords(figures::effectText(row), {}, u"effect"_s);
        if (!outcome.effect->lower) {
            m_entry->addWords(text::inContentLanguage(evidence::intervalRule()), u"muted"_s);
        }
    }
    m_entry->addCitations(outcome.published.citations);
}

void EvidencePage::showRow(const evidence::EffectRow& row)
{
    const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, row.trial);
    const evidence::Outcome* outcome = trial != nullptr ? evidence::findOutcome(*trial, row.outcome) : nullptr;
    if (outcome == nullptr) {
        return;
    }
    m_judgement->setOwn(row.origin == study::Origin::Entered);
    m_judgement->addWords(tr("%1, %2: %3", "a trial, an outcome, an effect")
                              .arg(row.shortName, text::inContentLanguage(row.name), figures::effectText(row)),
                          {}, u"effect"_s);
    if (row.origin != study::Origin::Entered) {
        m_judgement->addWords(numbersRead(row), u"muted"_s);
    }
    m_judgement->addCitations(outcome->published.citations);
    m_judgement->setOwn(false);
}

void EvidencePage::showJudgement(const evidence::Comparison& comparison, const evidence::ComparisonEffects& effects,
                                 bool pooled)
{
    m_judgement->addStatements(
        tr("Judgement: %1").arg(text::inContentLanguage(evidence::poolingWords(comparison.pooling))), comparison.reasons);
    if (pooled) {
        m_judgement->addHeading(tr("Together, derived here"));
        m_judgement->addWords(m_forest->figure().summary.section(u". "_s, -1), {}, u"pooled"_s);
        m_judgement->addWords(tr("Derived: REML, the interval by Hartung and Knapp, the prediction interval on one "
                                 "degree of freedom less than there are trials."),
                              u"muted"_s, u"sources"_s);
        if (m_pooledSpread <= 0.0) {
            m_judgement->addWords(tr("These trials differ no more than chance would have them, so no spread between them "
                                     "was found and both intervals are the same. With so few trials that does not mean "
                                     "there is none: read the interval as the least that is uncertain."));
        }
    }
    m_judgement->addHeading(tr("The numbers and their sources"));
    for (const evidence::EffectRow& row : effects.rows) {
        showRow(row);
    }
    for (const evidence::ComparisonRow& row : effects.withoutEffect) {
        const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, row.trial);
        const evidence::Outcome* outcome = trial != nullptr ? evidence::findOutcome(*trial, row.outcome) : nullptr;
        if (outcome != nullptr) {
            m_judgement->addWords(tr("%1: no size with an interval was published.").arg(trial->shortName), u"strong"_s);
            m_judgement->addStatement(outcome->published);
        }
    }
}

void EvidencePage::showAll(const std::vector<evidence::EffectRow>& rows)
{
    m_judgement->addHeading(
        tr("Judgement: %1").arg(text::inContentLanguage(evidence::poolingWords(evidence::Pooling::NotAllowed))));
    m_judgement->addWords(tr("Side by side to be looked through. Scales, drugs and times differ, and several rows come "
                             "from the same people: they answer no one question, and are not pooled."));
    m_judgement->addHeading(tr("The numbers and their sources"));
    for (const evidence::EffectRow& row : rows) {
        showRow(row);
    }
}

} // namespace pages
