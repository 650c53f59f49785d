// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/arm_words.h"

#include "core/analysis/number_text.h"
#include "core/study/lookup.h"

#include <QCoreApplication>
#include <QStringList>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

struct ArmWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ArmWords)
};

} // namespace

figures::Role armRole(const study::Study& study, study::ArmId arm)
{
    const auto contrast = study::suggestContrast(study);
    if (contrast && arm == contrast->reference) {
        return figures::Role::Open;
    }
    return contrast && arm == contrast->comparator ? figures::Role::Blocked : figures::Role::Neutral;
}

QString groupName(const study::Study& study, const analysis::FlowGroup& group)
{
    if (const study::Sequence* sequence = study::byId(study.sequences, group.sequence)) {
        return sequence->name.isEmpty() ? sequence->key : sequence->name;
    }
    if (group.arms.empty()) {
        return ArmWords::tr("No sequence");
    }
    QStringList names;
    for (const study::ArmId arm : group.arms) {
        names << study::armName(study, arm);
    }
    return names.join(u" → "_s);
}

QString filteredCount(std::size_t people, int inStudy)
{
    const int count = static_cast<int>(people);
    return count == inStudy ? QString::number(count) : analysis::countText(count, inStudy);
}

} // namespace widgets
