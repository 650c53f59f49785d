// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_design.h"

#include "app/pages/design_changes.h"
#include "app/text/design_words.h"
#include "core/study/lookup.h"
#include "core/study/structure.h"

#include <algorithm>
#include <memory>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// What each kind of part is changed by.
auto renamed(study::Study study, const study::Arm& row, const QString& name)
{
    return study::withArmRenamed(std::move(study), row.id, name);
}

auto renamed(study::Study study, const study::Sequence& row, const QString& name)
{
    return study::withSequenceRenamed(std::move(study), row.id, name);
}

auto renamed(study::Study study, const study::Visit& row, const QString& name)
{
    return study::withVisitRelabelled(std::move(study), row.id, name);
}

auto renamed(study::Study study, const study::Scale& row, const QString& name)
{
    return study::withScaleRenamed(std::move(study), row.id, name);
}

// clang-format off
auto removed(study::Study study, const study::Arm& row) { return study::withoutArm(std::move(study), row.id); }
auto removed(study::Study study, const study::Sequence& row) { return study::withoutSequence(std::move(study), row.id); }
auto removed(study::Study study, const study::Visit& row) { return study::withoutVisit(std::move(study), row.id); }
auto removed(study::Study study, const study::Scale& row) { return study::withoutScale(std::move(study), row.id); }

QString nameOf(const study::Visit& row) { return row.label; }

template <typename Row>
QString nameOf(const Row& row) { return row.name; }

QString settingOf(const study::Study&, const study::Arm&) { return {}; }
QString settingOf(const study::Study& study, const study::Sequence& row) { return study::sequenceName(study, row.arms); }
QString settingOf(const study::Study&, const study::Visit& row) { return timeWords(row); }
QString settingOf(const study::Study&, const study::Scale& row) { return rangeWords(row); }

// clang-format on

QString remarkOn(const study::Study&, const study::Arm& row)
{
    return row.description;
}

template <typename Row>
QString remarkOn(const study::Study&, const Row&)
{
    return {}; // a sequence is told by its arms, a visit by its time
}

QString remarkOn(const study::Study& study, const study::Scale& row)
{
    return row.id == study.primaryScale ? EntryDesign::tr("primary scale") : QString();
}

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
    return {tr("Part"), tr("Key"), tr("Name"), tr("Arms, time or range"), tr("Direction"), tr("Remark")};
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

template <typename Use>
auto EntryDesign::withPart(const Part& part, Use use) const
{
    switch (part.kind) {
    case Kind::Arm:
        return use(study().arms[part.index]);
    case Kind::Sequence:
        return use(study().sequences[part.index]);
    case Kind::Visit:
        return use(study().visits[part.index]);
    case Kind::Scale:
        break;
    }
    return use(study().scales[part.index]);
}

QString EntryDesign::storedText(int row, int column) const
{
    const Part part = partOf(row);
    switch (column) {
    case KindOf:
        return kindName(part.kind);
    case Key:
        return withPart(part, [](const auto& one) { return one.key; });
    case Name:
        return withPart(part, [](const auto& one) { return nameOf(one); });
    case Setting:
        return withPart(part, [this](const auto& one) { return settingOf(study(), one); });
    case Direction:
        return part.kind == Kind::Scale ? directionWords(study().scales[part.index].direction) : QString();
    default:
        return withPart(part, [this](const auto& one) { return remarkOn(study(), one); });
    }
}

bool EntryDesign::mayType(int row, int column) const
{
    const Kind kind = partOf(row).kind;
    return column == Name || (column == Setting && (kind == Kind::Visit || kind == Kind::Scale)) ||
           (column == Direction && kind == Kind::Scale);
}

QStringList EntryDesign::choices(int column) const
{
    return column == Direction ? QStringList{directionWords(study::Direction::HigherIsWorse),
                                             directionWords(study::Direction::HigherIsBetter)}
                               : QStringList();
}

QString EntryDesign::put(study::Study& after, const Part& part, const EntryCell& cell) const
{
    if (cell.column == Direction) {
        return putDirection(after, study().scales[part.index].id, cell.text);
    }
    if (cell.column == Setting) {
        return part.kind == Kind::Visit ? putTime(after, study().visits[part.index].id, cell.text)
                                        : putRange(after, study().scales[part.index].id, cell.text);
    }
    auto next = withPart(part, [&](const auto& one) { return renamed(after, one, cell.text); });
    if (!next) {
        return cell.text.isEmpty() ? tr("A name is needed") : tr("The name “%1” is taken").arg(cell.text);
    }
    after = std::move(*next);
    return {};
}

EntryPlan EntryDesign::plan(const std::vector<EntryCell>& cells) const
{
    std::optional<study::Study> after;
    QString place;
    for (const EntryCell& cell : cells) {
        const bool known = cell.row < storedRows();
        if (known && cell.text == storedText(cell.row, cell.column)) {
            continue;
        }
        if (!known || !mayType(cell.row, cell.column)) {
            return problemAt(cell, tr("This stays as it is here; new parts are added below the table"));
        }
        if (!after) {
            after = study();
        }
        if (const QString problem = put(*after, partOf(cell.row), cell); !problem.isEmpty()) {
            return problemAt(cell, problem);
        }
        place = placeName(cell.row, cell.column);
    }
    if (!after || *after == study()) {
        return {};
    }
    const QString told = toldOfChange(study(), *after);
    EntryPlan plan = replacing(std::move(*after), tr("Change of %1").arg(place));
    plan.told = told;
    return plan;
}

EntryPlan EntryDesign::planRemoval(const std::vector<int>& rows) const
{
    std::optional<study::Study> after;
    QString words;
    std::vector<int> order = rows;
    const auto weight = [this](int row) { return partOf(row).kind == Kind::Arm ? 1 : 0; }; // after its sequences
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight(a) < weight(b); });
    for (const int row : order) {
        auto next = withPart(partOf(row), [&](const auto& one) { return removed(after ? *after : study(), one); });
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
