// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_summary.h"
#include "app/cli/text_table.h"
#include "app/text/study_text.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString contrastText(const study::Study& study)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return u"none"_s;
    }
    const QString arms =
        u"%1 | %2"_s.arg(study::armName(study, contrast->reference), study::armName(study, contrast->comparator));
    return contrast->name.isEmpty() ? arms : u"%1 (%2)"_s.arg(arms, contrast->name);
}

template <typename Rows, typename Word>
QString joined(const Rows& rows, Word word)
{
    QStringList words;
    for (const auto& row : rows) {
        words << word(row);
    }
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

} // namespace

QString studyText(const study::Study& study)
{
    const QString badge = text::badgeText(study);
    const QString origin = study::originKey(study::studyOrigin(study));
    QList<QStringList> rows{
        {u"title"_s, study.about.title},
        {u"origin"_s, badge.isEmpty() ? origin : badge},
        {u"design"_s, text::designName(study::designOf(study))},
        {u"arms"_s, joined(study.arms, [](const study::Arm& arm) { return arm.name; })},
        {u"contrast"_s, contrastText(study)},
        {u"participants"_s, text::completionText(study)},
        {u"scales"_s, joined(study.scales,
                             [](const study::Scale& scale) {
                                 return scale.label.isEmpty() || scale.label == scale.key
                                            ? scale.key
                                            : u"%1 (%2)"_s.arg(scale.key, scale.label);
                             })},
        {u"visits"_s, joined(study.visits, [](const study::Visit& visit) { return visit.key; })},
        {u"assessments"_s, QString::number(study.assessments.size())},
        {u"events"_s, QString::number(study.events.size())},
        {u"exclusions"_s, joined(study.exclusions,
                                 [&study](const study::Exclusion& exclusion) {
                                     const study::Participant* person =
                                         study::byId(study.participants, exclusion.participant);
                                     return u"%1: %2"_s.arg(person != nullptr ? person->key : u"?"_s, exclusion.reason);
                                 })},
    };
    for (const study::Source& source : study.sources) {
        rows << QStringList{u"source"_s,
                            source.citation.isEmpty() ? source.name : u"%1: %2"_s.arg(source.name, source.citation)};
    }
    rows << QStringList{u"sha256"_s, study::sha256Of(study)};
    return textTable(rows, false);
}

} // namespace cli
