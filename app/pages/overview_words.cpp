// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_words.h"

#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/value_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::OverviewPage)
};

constexpr std::size_t mostNamed = 200;

} // namespace

QString questionOf(const study::Study& study)
{
    if (!study.about.question.isEmpty()) {
        return study.about.question;
    }
    const auto contrast = study::suggestContrast(study);
    if (contrast) {
        return OverviewWords::tr("How do people fare after %1, compared with %2?")
            .arg(study::armName(study, contrast->comparator), study::armName(study, contrast->reference));
    }
    if (study.arms.size() == 1) {
        return OverviewWords::tr("How do people fare after %1?").arg(study.arms.front().name);
    }
    return study.participants.empty() ? OverviewWords::tr("This study is empty.")
                                      : OverviewWords::tr("How do these people fare over time?");
}

QString sequenceFilter(const study::Sequence& sequence)
{
    // A key that reads as a comparison or a pattern would ask for something else.
    for (const QString& word : {sequence.key, sequence.name}) {
        const auto parsed = study::ValueFilter::parse(word);
        if (!word.isEmpty() && parsed && parsed->isPlain()) {
            return word;
        }
    }
    return {};
}

bool isSequenceCondition(const study::Condition& condition)
{
    return study::sameKey(condition.column, u"sequence");
}

study::SequenceId chosenSequence(const study::Study& study, const study::Selection& selection)
{
    for (const study::Condition& condition : selection.where) {
        if (isSequenceCondition(condition)) {
            const auto found =
                std::find_if(study.sequences.begin(), study.sequences.end(), [&](const study::Sequence& sequence) {
                    return study::sameKey(sequence.key, condition.value) ||
                           study::sameKey(sequence.name, condition.value);
                });
            return found != study.sequences.end() ? found->id : study::SequenceId();
        }
    }
    return {};
}

QStringList peopleParagraphs(const study::Study& study, const analysis::People& people)
{
    QStringList names;
    for (const study::ParticipantId id : people) {
        const study::Participant* person = study::byId(study.participants, id);
        if (person != nullptr && static_cast<std::size_t>(names.size()) < mostNamed) {
            names << person->key;
        }
    }
    QStringList paragraphs{names.isEmpty() ? OverviewWords::tr("Nobody") : names.join(u", "_s)};
    if (people.size() > mostNamed) {
        paragraphs << OverviewWords::tr("… and %1 more").arg(people.size() - mostNamed);
    }
    for (const study::Exclusion& exclusion : study.exclusions) {
        const study::Participant* person = study::byId(study.participants, exclusion.participant);
        if (person != nullptr && std::binary_search(people.begin(), people.end(), exclusion.participant) &&
            static_cast<std::size_t>(paragraphs.size()) < mostNamed) {
            paragraphs << person->key + u": " + exclusion.reason;
        }
    }
    return paragraphs;
}

} // namespace pages
