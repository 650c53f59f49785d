// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_topics.h"

#include "app/text/study_text.h"

#include <QCoreApplication>

namespace window {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(window::HelpTopics)
};

HelpTopic switchTopic(const study::Study& study)
{
    HelpTopic topic{HelpWords::tr("The switch"), {}};
    const text::SwitchWords words = text::switchWords(study);
    if (!words.help.isEmpty()) {
        topic.paragraphs << words.help;
    }
    topic.paragraphs << HelpWords::tr("The switch shows one side of the comparison; the other stays behind it in grey. Compare shows "
                                      "both in full. Nothing is computed by a flip: both sides are in the study.");
    return topic;
}

HelpTopic marksTopic()
{
    return {HelpWords::tr("Observed and simulated values"),
            {HelpWords::tr("Solid lines and filled marks are observed: typed in or imported."),
             HelpWords::tr("Dashed lines and hollow marks are simulated or modelled, in legends and exports too."),
             HelpWords::tr("The badge in the header says where the study's values come from; it goes along with every "
                           "figure, file and copied number.")}};
}

HelpTopic filterTopic()
{
    return {HelpWords::tr("Words of a filter"),
            {HelpWords::tr("A word or a number: the same word or number."),
             HelpWords::tr(">=20 or <5: a number on that side. 10~15: from 10 to 15, both included."),
             HelpWords::tr("/^P0[1-3]/: a regular expression. P0*: a star stands for anything."),
             HelpWords::tr("=empty: no value. !word: everything but what stands behind the mark.")}};
}

HelpTopic intervalTopic()
{
    return {HelpWords::tr("Intervals before p-values"),
            {HelpWords::tr("A 95 % interval holds the values that the data do not rule out at that level: how large the effect may "
                           "be, and how small. A p-value alone says neither."),
             HelpWords::tr("The number of people behind each mean stands in the figure. Who is left out of a comparison is listed "
                           "with the reason, at the foot of the window.")}};
}

} // namespace

std::vector<HelpTopic> helpTopics(const study::Study& study)
{
    std::vector<HelpTopic> topics = {switchTopic(study), marksTopic(), intervalTopic(), filterTopic()};
    const QStringList limits = text::designLimits(study);
    if (!limits.isEmpty()) {
        topics.push_back({HelpWords::tr("What this design cannot tell"), limits});
    }
    return topics;
}

} // namespace window
