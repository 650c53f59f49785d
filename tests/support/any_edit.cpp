// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include "tests/support/example_study.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <ostream>
#include <sstream>
#include <variant>

namespace tests {

using namespace Qt::StringLiterals;
using namespace study;

namespace {

static_assert(std::variant_size_v<Edit> == 10, "a new kind of edit needs a case in editFor()");

constexpr std::int16_t lastOrdinal = std::numeric_limits<std::int16_t>::max();

// Takes a recipe's numbers one after the other and makes values of them.
class Choices
{
public:
    Choices(const Study& study, const EditRecipe& recipe)
        : m_study(study)
        , m_recipe(recipe)
    {}

    int number() { return m_recipe.choices[m_next++ % m_recipe.choices.size()]; }

    // Mostly a row there is: the later ones are those that other edits have added.
    template <typename Row>
    auto idIn(const std::vector<Row>& rows)
    {
        using RowId = decltype(Row::id);
        const int n = number();
        const int size = static_cast<int>(rows.size());
        if (n % 16 != 15 && size > 0) {
            return rows[static_cast<std::size_t>(n % 2 == 0 ? n % size : size - 1 - n % std::min(size, 3))].id;
        }
        const int last = rows.empty() ? 0 : rows.back().id.value();
        const std::array others{RowId(), RowId(last < 1 << 30 ? last + 2 : last), RowId(-n),
                                RowId(std::numeric_limits<std::int32_t>::max())};
        return others[static_cast<std::size_t>(n / 16 % static_cast<int>(others.size()))];
    }

    // For a new row: most often the next free one.
    template <typename Row>
    auto newIdIn(const std::vector<Row>& rows)
    {
        return m_recipe.choices[m_next % m_recipe.choices.size()] % 3 != 0 ? (number(), decltype(Row::id)())
                                                                           : idIn(rows);
    }

    std::int16_t ordinal()
    {
        const std::array usual{1, 2, 0, 1, 2, 3, 1, 2};
        const int n = number();
        return n % 16 == 15 ? static_cast<std::int16_t>(n % 2 == 0 ? lastOrdinal : -1)
                            : static_cast<std::int16_t>(usual[static_cast<std::size_t>(n) % usual.size()]);
    }

    Origin origin() { return number() % 3 == 0 ? Origin::Entered : Origin::Imported; }

    double value()
    {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
        constexpr std::array odd{-0.0, 150.5, -1.0, 5e-324, notANumber, infinite, 1e301, 1.1e9, 1e300, 150.0};
        const int n = number();
        return n % 8 == 7 || n > 60 ? odd[static_cast<std::size_t>(n / 8 + n % 3) % odd.size()] : 0.25 * n;
    }

    std::optional<double> maybeValue()
    {
        const double some = value();
        return number() % 3 == 0 ? std::nullopt : std::optional(some);
    }

    QString text()
    {
        const int n = number();
        const QChar halfACharacter(0xd83d);
        switch (n % 16) {
        case 9:
            return {};
        case 10:
            return m_study.participants.empty() ? u"P1"_s : m_study.participants.front().key;
        case 11:
            return u"p-%1"_s.arg(n / 16 + 1); // P1 in other letters
        case 12:
            return u"zero \0 inside"_s;
        case 13:
            return QChar(QChar::ByteOrderMark) + u"≤ 7, “so”\r\n\t"_s;
        case 14:
            return n % 3 == 0 ? QString(halfACharacter) : u" - "_s;
        case 15:
            return QString(200, u'x');
        default:
            return u"text %1"_s.arg(n);
        }
    }

    bool restoring() { return number() % 16 == 15; }

private:
    const Study& m_study;
    const EditRecipe& m_recipe;
    std::size_t m_next = 0;
};

ChangeScore changeScore(const Study& study, Choices choices)
{
    const auto participant = choices.idIn(study.participants);
    const auto period = choices.ordinal();
    const auto visit = choices.idIn(study.visits);
    const auto scale = choices.idIn(study.scales);
    const auto value = choices.maybeValue();
    const auto source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    return {.participant = participant,
            .period = period,
            .visit = visit,
            .scale = scale,
            .value = value,
            .origin = choices.origin(),
            .source = source,
            .restoring = choices.restoring()};
}

AddParticipant addParticipant(const Study& study, Choices choices)
{
    AddParticipant edit;
    edit.participant.id = choices.newIdIn(study.participants);
    edit.participant.key = choices.text();
    edit.participant.sequence = choices.idIn(study.sequences);
    const int periods = choices.number();
    const Sequence* sequence = study.sequences.empty() ? nullptr : &study.sequences[0];
    for (const Sequence& row : study.sequences) {
        sequence = row.id == edit.participant.sequence ? &row : sequence;
    }
    for (int i = 0; i < periods % 4; ++i) {
        const bool assigned = periods % 5 != 4 && sequence != nullptr && i < int(sequence->arms.size());
        edit.periods.push_back(
            {.participant = {},
             .ordinal = assigned ? static_cast<std::int16_t>(i + 1) : choices.ordinal(),
             .arm = assigned ? sequence->arms[static_cast<std::size_t>(i)] : choices.idIn(study.arms),
             .startDay = periods % 7 == 6 ? choices.maybeValue() : std::nullopt});
    }
    edit.participant.ageYears = choices.maybeValue();
    edit.participant.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    for (int i = 0; i < periods % 3; ++i) {
        edit.participant.attributes.push_back({choices.text(), choices.text(), choices.text()});
    }
    edit.participant.origin = choices.origin();
    return edit;
}

Exclusion exclusion(const Study& study, Choices choices)
{
    Exclusion row;
    row.participant = choices.idIn(study.participants);
    const auto period = choices.ordinal();
    row.period = choices.number() % 2 == 0 ? std::nullopt : std::optional(period);
    row.reason = choices.text();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.exclusions);
    row.origin = choices.origin();
    return row;
}

Note note(const Study& study, Choices choices)
{
    Note row;
    row.participant = choices.idIn(study.participants);
    row.text = choices.text();
    row.id = choices.newIdIn(study.notes);
    row.author = choices.text();
    row.written = choices.text();
    return row;
}

About about(Choices choices)
{
    return {.key = choices.text(),
            .title = choices.text(),
            .subtitle = choices.text(),
            .question = choices.text(),
            .citation = choices.text(),
            .badge = choices.text(),
            .limits = choices.text()};
}

std::optional<Contrast> contrast(const Study& study, Choices choices)
{
    if (choices.number() % 4 == 3) {
        return std::nullopt;
    }
    return Contrast{choices.idIn(study.arms), choices.idIn(study.arms), choices.text()};
}

// Another study, or this one with something changed that may make it impossible.
SharedStudy replacement(const Study& study, Choices choices)
{
    const int n = choices.number();
    auto other = std::make_shared<Study>(n % 3 == 2 ? startingStudy(n / 3) : study);
    switch (choices.number() % 12) {
    case 1:
        other->about = about(choices);
        break;
    case 2:
        other->primaryScale = choices.idIn(other->scales);
        break;
    case 3:
        other->doses.push_back({.id = choices.idIn(other->doses), .participant = choices.idIn(other->participants)});
        break;
    case 4:
        std::reverse(other->assessments.begin(), other->assessments.end());
        break;
    case 5:
        other->assessments.push_back({});
        break;
    case 6:
        other->notes.push_back(note(*other, choices));
        break;
    case 7:
        other->events.clear();
        other->exclusions.clear();
        break;
    case 8:
        other->sequences.clear();
        break;
    case 9:
        if (!other->participants.empty()) {
            other->participants.front().key = choices.text();
            other->participants.front().ageYears = choices.maybeValue();
        }
        break;
    case 10:
        if (!other->assessments.empty()) {
            other->assessments.front().value = choices.value();
            other->assessments.front().source = choices.idIn(other->sources);
        }
        break;
    case 11:
        return nullptr;
    default:
        break;
    }
    return other;
}

} // namespace

rc::Gen<EditRecipe> anyEditRecipe()
{
    const auto number = [](int end) { // of any size from the first case on
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
    };
    const auto kind =
        rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {3, number(static_cast<int>(std::variant_size_v<Edit>))}});
    return rc::gen::build<EditRecipe>(
        rc::gen::set(&EditRecipe::kind, kind),
        rc::gen::set(&EditRecipe::choices, rc::gen::container<std::array<int, 8>>(number(64))));
}

Edit editFor(const Study& study, const EditRecipe& recipe)
{
    Choices choices(study, recipe);
    switch (recipe.kind) {
    case 0:
        return changeScore(study, choices);
    case 1:
        return addParticipant(study, choices);
    case 2:
        return RemoveParticipant{choices.number() % 2 == 0 && !study.participants.empty()
                                     ? study.participants.back().id // most likely new, and without scores
                                     : choices.idIn(study.participants)};
    case 3:
        return AddNote{note(study, choices)};
    case 4:
        return RemoveNote{choices.idIn(study.notes)};
    case 5:
        return AddExclusion{exclusion(study, choices)};
    case 6:
        return RemoveExclusion{choices.idIn(study.exclusions)};
    case 7:
        return ChangeAbout{about(choices)};
    case 8:
        return ChangeContrast{contrast(study, choices)};
    default:
        return ReplaceStudy{replacement(study, choices)};
    }
}

rc::Gen<int> anyStart()
{
    return rc::gen::weightedElement<int>({{3, 0}, {2, 1}, {1, 2}, {1, 3}});
}

Study startingStudy(int choice)
{
    Study study = choice % 4 == 1 ? largeStudy(12, 6) : exampleStudy();
    if (choice % 4 == 2) { // arms and visits, and nobody yet
        study.participants.clear();
        study.periods.clear();
        study.assessments.clear();
        study.doses.clear();
        study.events.clear();
        study.exclusions.clear();
        study.notes.clear();
    }
    return choice % 4 == 3 ? Study() : study;
}

namespace {

QStringList textsOf(const ChangeAbout& edit)
{
    const About& row = edit.about;
    return {row.key, row.title, row.subtitle, row.question, row.citation, row.badge, row.limits};
}

QStringList textsOf(const AddParticipant& edit)
{
    QStringList texts{edit.participant.key, edit.participant.sex};
    for (const Attribute& attribute : edit.participant.attributes) {
        texts << attribute.name << attribute.value << attribute.label;
    }
    return texts;
}

QStringList textsOf(const AddNote& edit)
{
    return {edit.note.text, edit.note.author, edit.note.written};
}

QStringList textsOf(const AddExclusion& edit)
{
    return {edit.exclusion.reason};
}

QStringList textsOf(const ChangeContrast& edit)
{
    return edit.contrast ? QStringList{edit.contrast->name} : QStringList();
}

template <typename Other>
QStringList textsOf(const Other&)
{
    return {};
}

} // namespace

bool hasInvalidText(const Edit& edit)
{
    const QStringList texts = std::visit([](const auto& one) { return textsOf(one); }, edit);
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.isValidUtf16(); });
}

namespace {

struct Describer
{
    std::ostream& out;

    void text(const QString& value) const { out << " \"" << value.left(20).toStdString() << '"'; }

    void operator()(const ChangeScore& edit) const
    {
        out << "ChangeScore participant " << edit.participant.value() << " period " << edit.period << " visit "
            << edit.visit.value() << " scale " << edit.scale.value() << " source " << edit.source.value() << " value ";
        edit.value ? out << *edit.value : out << "none";
        out << (edit.restoring ? " restoring" : "");
    }

    void operator()(const AddParticipant& edit) const
    {
        const Participant& row = edit.participant;
        out << "AddParticipant " << row.id.value();
        text(row.key);
        out << " sequence " << row.sequence.value() << " source " << row.source.value() << " age "
            << row.ageYears.value_or(-999) << " attributes " << row.attributes.size() << " periods";
        for (const Period& period : edit.periods) {
            out << ' ' << period.ordinal << ':' << period.arm.value() << '@' << period.startDay.value_or(-999);
        }
    }

    void operator()(const RemoveParticipant& edit) const { out << "RemoveParticipant " << edit.participant.value(); }

    void operator()(const AddNote& edit) const
    {
        out << "AddNote " << edit.note.id.value() << " participant " << edit.note.participant.value();
        text(edit.note.text);
    }

    void operator()(const RemoveNote& edit) const { out << "RemoveNote " << edit.note.value(); }

    void operator()(const AddExclusion& edit) const
    {
        const Exclusion& row = edit.exclusion;
        out << "AddExclusion " << row.id.value() << " participant " << row.participant.value() << " period "
            << row.period.value_or(-999) << " source " << row.source.value();
        text(row.reason);
    }

    void operator()(const RemoveExclusion& edit) const { out << "RemoveExclusion " << edit.exclusion.value(); }

    void operator()(const ChangeAbout& edit) const
    {
        out << "ChangeAbout";
        text(edit.about.title);
    }

    void operator()(const ChangeContrast& edit) const
    {
        out << "ChangeContrast";
        if (edit.contrast) {
            out << ' ' << edit.contrast->reference.value() << " against " << edit.contrast->comparator.value();
            text(edit.contrast->name);
        }
    }

    void operator()(const ReplaceStudy& edit) const
    {
        out << "ReplaceStudy with " << (edit.study ? std::ssize(edit.study->assessments) : -1) << " scores";
    }
};

} // namespace

std::string describe(const Edit& edit)
{
    std::ostringstream out;
    std::visit(Describer{out}, edit);
    return out.str();
}

void showValue(const EditRecipe& recipe, std::ostream& out)
{
    out << "{" << recipe.kind << ", {";
    for (const int choice : recipe.choices) {
        out << choice << ' ';
    }
    out << "}}";
}

} // namespace tests
