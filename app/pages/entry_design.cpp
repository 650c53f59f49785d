// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_design.h"

#include "app/text/design_words.h"
#include "core/study/lookup.h"
#include "core/study/structure.h"

#include <algorithm>
#include <memory>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

EntryPlan replacing(study::Study&& after, const QString& words)
{
    EntryPlan plan;
    plan.edit = study::ReplaceStudy{std::make_shared<const study::Study>(std::move(after))};
    plan.text = words;
    return plan;
}

} // namespace

QString EntryDesign::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Arm:
        return tr("Arm");
    case Kind::Sequence:
        return tr("Sequence");
    case Kind::Visit:
        return tr("Visit");
    case Kind::Scale:
        break;
    }
    return tr("Scale");
}

QString EntryDesign::kindExample(Kind kind)
{
    switch (kind) {
    case Kind::Arm:
        return tr("Its name, for example: Placebo");
    case Kind::Sequence:
        return tr("Its arms, for example: Placebo, Active drug");
    case Kind::Visit:
        return tr("baseline, day 7 or minute 40");
    case Kind::Scale:
        break;
    }
    return tr("MADRS, or a scale of your own: Mood 0 to 100");
}

int EntryDesign::rowsIn(const study::Study& study) const
{
    return static_cast<int>(study.arms.size() + study.sequences.size() + study.visits.size() + study.scales.size());
}

QStringList EntryDesign::headings(const study::Study&) const
{
    return {tr("Part"), tr("Key"), tr("Name"), tr("Details")};
}

EntryDesign::Part EntryDesign::partOf(int row) const
{
    auto index = static_cast<std::size_t>(row);
    const std::size_t counts[] = {study().arms.size(), study().sequences.size(), study().visits.size()};
    auto kind = static_cast<std::uint8_t>(Kind::Arm);
    for (const std::size_t count : counts) {
        if (index < count) {
            break;
        }
        index -= count;
        ++kind;
    }
    return {static_cast<Kind>(kind), index};
}

QString EntryDesign::placeName(int row, int column) const
{
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1 %2, %3", "kind, key, column").arg(storedText(row, KindOf), storedText(row, Key), what);
}

QString EntryDesign::keyOf(const Part& part) const
{
    switch (part.kind) {
    case Kind::Arm:
        return study().arms[part.index].key;
    case Kind::Sequence:
        return study().sequences[part.index].key;
    case Kind::Visit:
        return study().visits[part.index].key;
    case Kind::Scale:
        break;
    }
    return study().scales[part.index].key;
}

QString EntryDesign::nameOf(const Part& part) const
{
    switch (part.kind) {
    case Kind::Arm:
        return study().arms[part.index].name;
    case Kind::Sequence:
        return study().sequences[part.index].name;
    case Kind::Visit:
        return study().visits[part.index].label;
    case Kind::Scale:
        break;
    }
    return study().scales[part.index].name;
}

QString EntryDesign::detailsOf(const Part& part) const
{
    switch (part.kind) {
    case Kind::Arm:
        return study().arms[part.index].description;
    case Kind::Sequence:
        return study::sequenceName(study(), study().sequences[part.index].arms);
    case Kind::Visit:
        return study().visits[part.index].phase == study::VisitPhase::Baseline ? tr("before the treatment")
                                                                               : tr("after the treatment");
    case Kind::Scale:
        break;
    }
    const study::Scale& scale = study().scales[part.index];
    const QString range = tr("%1 to %2").arg(text::numberToType(scale.minimum), text::numberToType(scale.maximum));
    const QString direction =
        scale.direction == study::Direction::HigherIsWorse ? tr("higher is worse") : tr("higher is better");
    return scale.id == study().primaryScale ? tr("%1, %2, primary").arg(range, direction)
                                            : tr("%1, %2", "range, direction").arg(range, direction);
}

QString EntryDesign::storedText(int row, int column) const
{
    const Part part = partOf(row);
    switch (column) {
    case KindOf:
        return kindName(part.kind);
    case Key:
        return keyOf(part);
    case Name:
        return nameOf(part);
    default:
        return detailsOf(part);
    }
}

base::Result<study::Study> EntryDesign::renamed(study::Study study, const Part& part, const QString& name) const
{
    switch (part.kind) {
    case Kind::Arm:
        return study::withArmRenamed(std::move(study), this->study().arms[part.index].id, name);
    case Kind::Sequence:
        return study::withSequenceRenamed(std::move(study), this->study().sequences[part.index].id, name);
    case Kind::Visit:
        return study::withVisitRelabelled(std::move(study), this->study().visits[part.index].id, name);
    case Kind::Scale:
        break;
    }
    return study::withScaleRenamed(std::move(study), this->study().scales[part.index].id, name);
}

base::Result<study::Study> EntryDesign::removed(study::Study study, const Part& part) const
{
    switch (part.kind) {
    case Kind::Arm:
        return study::withoutArm(std::move(study), this->study().arms[part.index].id);
    case Kind::Sequence:
        return study::withoutSequence(std::move(study), this->study().sequences[part.index].id);
    case Kind::Visit:
        return study::withoutVisit(std::move(study), this->study().visits[part.index].id);
    case Kind::Scale:
        break;
    }
    return study::withoutScale(std::move(study), this->study().scales[part.index].id);
}

EntryPlan EntryDesign::plan(const std::vector<EntryCell>& cells) const
{
    std::optional<study::Study> after;
    for (const EntryCell& cell : cells) {
        const bool known = cell.row < storedRows();
        if (known && cell.text == storedText(cell.row, cell.column)) {
            continue;
        }
        if (!known || cell.column != Name) {
            return problemAt(cell, tr("Only names are typed over here; new parts are added below the table"));
        }
        auto next = renamed(after ? std::move(*after) : study(), partOf(cell.row), cell.text);
        if (!next) {
            return problemAt(cell, cell.text.isEmpty() ? tr("A name is needed")
                                                       : tr("The name “%1” is taken").arg(cell.text));
        }
        after = std::move(*next);
    }
    return after ? replacing(std::move(*after), tr("Name in the design")) : EntryPlan();
}

EntryPlan EntryDesign::planRemoval(const std::vector<int>& rows) const
{
    std::optional<study::Study> after;
    QString words;
    std::vector<int> order = rows;
    const auto weight = [this](int row) { return partOf(row).kind == Kind::Arm ? 1 : 0; }; // after its sequences
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight(a) < weight(b); });
    for (const int row : order) {
        auto next = removed(after ? std::move(*after) : study(), partOf(row));
        words = storedText(row, KindOf) + u' ' + storedText(row, Key);
        if (!next) {
            return problemAt({row, Key, {}}, tr("%1 is in use and stays").arg(words));
        }
        after = std::move(*next);
    }
    return after ? replacing(std::move(*after), tr("Removal of %1").arg(words)) : EntryPlan();
}

base::Result<study::Study> EntryDesign::added(Kind kind, const QString& words) const
{
    const auto misread = [&words] { return base::fail(base::ErrorKind::InvalidValue, words.toStdString()); };
    switch (kind) {
    case Kind::Arm:
        return study::withArm(study(), words);
    case Kind::Sequence: {
        std::vector<study::ArmId> arms;
        for (const QString& name : words.split(u',')) {
            const auto found =
                std::find_if(study().arms.begin(), study().arms.end(), [name = name.trimmed()](const study::Arm& arm) {
                    return study::sameKey(arm.key, name) || arm.name.compare(name, Qt::CaseInsensitive) == 0;
                });
            if (found == study().arms.end()) {
                return misread();
            }
            arms.push_back(found->id);
        }
        return study::withSequence(study(), arms);
    }
    case Kind::Visit: {
        const auto visit = text::visitFromWords(words);
        return visit ? study::withVisit(study(), *visit) : misread();
    }
    case Kind::Scale:
        break;
    }
    const auto scale = text::scaleFromWords(words);
    return scale ? study::withScale(study(), *scale) : misread();
}

EntryPlan EntryDesign::planAddition(Kind kind, const QString& words) const
{
    if (words.trimmed().isEmpty()) {
        return problemAt({}, tr("Type what to add. %1").arg(kindExample(kind)));
    }
    auto after = added(kind, words.simplified());
    if (!after) {
        const bool taken = after.error().kind == base::ErrorKind::InvalidEdit;
        return problemAt({}, taken ? tr("“%1” is there already, or is no name").arg(words)
                                   : tr("“%1” is not understood. %2").arg(words, kindExample(kind)));
    }
    return replacing(std::move(*after), tr("%1 “%2”", "kind, name").arg(kindName(kind), words.simplified()));
}

} // namespace pages
