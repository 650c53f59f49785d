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

static_assert(std::variant_size_v<Edit> == 24, "a new kind of edit needs a case in editFor()");

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

ChangeScores changeScores(const Study& study, const EditRecipe& recipe)
{
    ChangeScores edit;
    for (int i = 0; i < recipe.choices[7] % 4; ++i) {
        EditRecipe part = recipe;
        std::rotate(part.choices.begin(), part.choices.begin() + i, part.choices.end());
        ChangeScore one = changeScore(study, Choices(study, part));
        if (part.choices[6] % 4 != 3 && !study.assessments.empty()) { // a place where one stands
            const Assessment& there =
                study.assessments[static_cast<std::size_t>(part.choices[0] * 7 + i) % study.assessments.size()];
            one.participant = there.participant;
            one.period = there.period;
            one.visit = there.visit;
            one.scale = there.scale;
        }
        edit.scores.push_back(one);
    }
    return edit;
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

Participant changedParticipant(const Study& study, Choices choices)
{
    const ParticipantId id = choices.idIn(study.participants);
    Participant row;
    for (const Participant& one : study.participants) {
        row = one.id == id ? one : row;
    }
    row.id = id;
    const int what = choices.number();
    if (what % 2 == 0) {
        row.key = choices.text();
    }
    if (what % 3 == 0) {
        row.sequence = choices.number() % 3 == 0 ? SequenceId() : choices.idIn(study.sequences);
    }
    if (what % 5 == 0) {
        row.attributes.push_back({choices.text(), choices.text(), choices.text()});
    }
    row.ageYears = choices.maybeValue();
    row.origin = choices.origin();
    return row;
}

Period period(const Study& study, Choices choices)
{
    Period row;
    row.participant = choices.idIn(study.participants);
    row.ordinal = choices.ordinal();
    row.arm = row.ordinal == 0 && choices.number() % 4 != 3 ? ArmId() : choices.idIn(study.arms);
    row.startDay = choices.number() % 2 == 0 ? std::nullopt : choices.maybeValue();
    return row;
}

Dose dose(const Study& study, Choices choices)
{
    Dose row;
    row.participant = choices.idIn(study.participants);
    row.period = choices.ordinal();
    row.substance = choices.text();
    row.amount = choices.value();
    row.minute = choices.value();
    row.durationMinutes = choices.maybeValue();
    row.unit = choices.text();
    row.origin = choices.origin();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.doses);
    return row;
}

Event event(const Study& study, Choices choices)
{
    Event row;
    row.participant = choices.idIn(study.participants);
    row.period = choices.ordinal();
    row.term = choices.text();
    row.startDay = choices.maybeValue();
    row.endDay = choices.maybeValue();
    row.severity = choices.text();
    row.origin = choices.origin();
    row.source = choices.number() % 4 == 3 ? choices.idIn(study.sources) : SourceId();
    row.id = choices.newIdIn(study.events);
    return row;
}

Event changedEvent(const Study& study, Choices choices)
{
    const EventId id = choices.idIn(study.events);
    Event row = event(study, choices);
    row.id = id;
    return row;
}

Snapshot snapshot(const Study& study, Choices choices)
{
    Snapshot row;
    row.name = choices.text();
    row.page = choices.text();
    const int length = choices.number();
    row.view = length % 8 == 7 ? QString(65536 + length % 3, u'v') : choices.text();
    row.written = choices.text();
    row.id = choices.newIdIn(study.snapshots);
    return row;
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
    const int place = choices.number();
    if (place % 2 == 1) {
        row.period = choices.ordinal();
        row.visit = place % 4 == 1 ? choices.idIn(study.visits) : VisitId();
        row.scale = place % 3 == 1 ? choices.idIn(study.scales) : ScaleId();
        row.about = choices.text();
    }
    return row;
}

Note changedNote(const Study& study, Choices choices)
{
    const NoteId id = choices.idIn(study.notes);
    Note row = note(study, choices);
    row.id = id;
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

namespace {

EditBlock block(const Study& study, const EditRecipe& recipe)
{
    EditBlock edit;
    const int count = recipe.choices[0] % 3;
    for (int i = 0; i < count; ++i) {
        EditRecipe part = recipe;
        part.kind = (recipe.kind + recipe.choices[static_cast<std::size_t>(i) + 1]) %
                    static_cast<int>(std::variant_size_v<Edit>);
        part.kind = part.kind == recipe.kind && recipe.choices[7] % 4 != 3 ? 0 : part.kind; // seldom one in another
        std::rotate(part.choices.begin(), part.choices.begin() + i + 1, part.choices.end());
        part.choices[0] = part.kind == recipe.kind ? 0 : part.choices[0];
        edit.edits.push_back(editFor(study, part));
    }
    return edit;
}

// The periods that there are are those one can change.
Period somePeriod(const Study& study, Choices choices)
{
    Period row = period(study, choices);
    const int which = choices.number();
    if (which % 4 == 0) { // the last one without scores, which may leave
        for (const Period& one : study.periods) {
            const auto scored = [&one](const Assessment& score) {
                return score.participant == one.participant && score.period == one.ordinal;
            };
            row = std::any_of(study.assessments.begin(), study.assessments.end(), scored) ? row : one;
        }
    } else if (which % 4 != 3 && !study.periods.empty()) {
        const Period& there = study.periods[static_cast<std::size_t>(choices.number()) % study.periods.size()];
        row.participant = there.participant;
        row.ordinal = there.ordinal;
    }
    return row;
}

ParticipantId leavingParticipant(const Study& study, Choices choices)
{
    ParticipantId leaving = choices.idIn(study.participants);
    if (choices.number() % 2 == 0) { // the last one without scores
        for (const Participant& one : study.participants) {
            const auto scored = [&one](const Assessment& score) { return score.participant == one.id; };
            leaving = std::any_of(study.assessments.begin(), study.assessments.end(), scored) ? leaving : one.id;
        }
    }
    return leaving;
}

} // namespace

Edit editFor(const Study& study, const EditRecipe& recipe)
{
    Choices choices(study, recipe);
    switch (recipe.kind) {
    case 0:
        return changeScore(study, choices);
    case 1:
        return changeScores(study, recipe);
    case 2:
        return addParticipant(study, choices);
    case 3:
        return RemoveParticipant{leavingParticipant(study, choices)};
    case 4:
        return ChangeParticipant{changedParticipant(study, choices)};
    case 5:
        return AddPeriod{period(study, choices)};
    case 6: {
        const Period leaving = somePeriod(study, choices);
        return RemovePeriod{leaving.participant, leaving.ordinal};
    }
    case 7:
        return ChangePeriod{somePeriod(study, choices)};
    case 8:
        return AddDose{dose(study, choices)};
    case 9:
        return RemoveDose{choices.idIn(study.doses)};
    case 10:
        return AddEvent{event(study, choices)};
    case 11:
        return RemoveEvent{choices.idIn(study.events)};
    case 12:
        return ChangeEvent{changedEvent(study, choices)};
    case 13:
        return AddNote{note(study, choices)};
    case 14:
        return RemoveNote{choices.idIn(study.notes)};
    case 15:
        return ChangeNote{changedNote(study, choices)};
    case 16:
        return AddExclusion{exclusion(study, choices)};
    case 17:
        return RemoveExclusion{choices.idIn(study.exclusions)};
    case 18:
        return AddSnapshot{snapshot(study, choices)};
    case 19:
        return RemoveSnapshot{choices.idIn(study.snapshots)};
    case 20:
        return ChangeAbout{about(choices)};
    case 21:
        return ChangeContrast{contrast(study, choices)};
    case 22:
        return block(study, recipe);
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
        study.snapshots.clear();
    } else { // somebody of whom nothing is stored yet: they may leave, and so may their periods
        const ParticipantId id(study.participants.back().id.value() + 1);
        study.participants.push_back({.id = id, .key = u"unscored"_s, .sequence = SequenceId(1), .sex = {}});
        study.periods.push_back({id, 1, ArmId(1), std::nullopt});
        study.periods.push_back({id, 2, ArmId(2), std::nullopt});
    }
    return choice % 4 == 3 ? Study() : study;
}

namespace {

QStringList textsOf(const ChangeAbout& edit)
{
    const About& row = edit.about;
    return {row.key, row.title, row.subtitle, row.question, row.citation, row.badge, row.limits};
}

QStringList textsOf(const Participant& row)
{
    QStringList texts{row.key, row.sex};
    for (const Attribute& attribute : row.attributes) {
        texts << attribute.name << attribute.value << attribute.label;
    }
    return texts;
}

QStringList textsOf(const Note& row)
{
    return {row.text, row.author, row.written, row.about};
}

QStringList textsOf(const Event& row)
{
    return {row.term, row.severity};
}

// clang-format off
QStringList textsOf(const AddParticipant& edit) { return textsOf(edit.participant); }
QStringList textsOf(const ChangeParticipant& edit) { return textsOf(edit.participant); }
QStringList textsOf(const AddNote& edit) { return textsOf(edit.note); }
QStringList textsOf(const ChangeNote& edit) { return textsOf(edit.note); }
QStringList textsOf(const AddEvent& edit) { return textsOf(edit.event); }
QStringList textsOf(const ChangeEvent& edit) { return textsOf(edit.event); }

// clang-format on

QStringList textsOf(const AddDose& edit)
{
    return {edit.dose.substance, edit.dose.unit, edit.dose.route};
}

QStringList textsOf(const AddSnapshot& edit)
{
    return {edit.snapshot.name, edit.snapshot.page, edit.snapshot.view, edit.snapshot.written};
}

QStringList textsOf(const AddExclusion& edit)
{
    return {edit.exclusion.reason};
}

QStringList textsOf(const ChangeContrast& edit)
{
    return edit.contrast ? QStringList{edit.contrast->name} : QStringList();
}

QStringList textsOf(const EditBlock& edit);

template <typename Other>
QStringList textsOf(const Other&)
{
    return {};
}

QStringList textsOf(const EditBlock& edit)
{
    QStringList texts;
    for (const Edit& one : edit.edits) {
        texts << std::visit([](const auto& part) { return textsOf(part); }, one);
    }
    return texts;
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

    void operator()(const ChangeScores& edit) const
    {
        out << "ChangeScores";
        for (const ChangeScore& one : edit.scores) {
            out << "; ";
            (*this)(one);
        }
    }

    void operator()(const EditBlock& edit) const
    {
        out << "EditBlock";
        for (const Edit& one : edit.edits) {
            out << "; ";
            std::visit(*this, one);
        }
    }

    void person(const Participant& row) const
    {
        out << row.id.value();
        text(row.key);
        out << " sequence " << row.sequence.value() << " source " << row.source.value() << " age "
            << row.ageYears.value_or(-999) << " attributes " << row.attributes.size();
    }

    void row(const Period& one) const
    {
        out << one.participant.value() << '/' << one.ordinal << ':' << one.arm.value() << '@'
            << one.startDay.value_or(-999);
    }

    void row(const Event& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period << " days "
            << one.startDay.value_or(-999) << ' ' << one.endDay.value_or(-999);
        text(one.term);
    }

    void row(const Note& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period.value_or(-999)
            << " visit " << one.visit.value() << " scale " << one.scale.value();
        text(one.text);
    }

    void operator()(const ChangeParticipant& edit) const
    {
        out << "ChangeParticipant ";
        person(edit.participant);
    }

    // clang-format off
    void operator()(const AddPeriod& edit) const { out << "AddPeriod "; row(edit.period); }
    void operator()(const ChangePeriod& edit) const { out << "ChangePeriod "; row(edit.period); }
    void operator()(const AddEvent& edit) const { out << "AddEvent "; row(edit.event); }
    void operator()(const ChangeEvent& edit) const { out << "ChangeEvent "; row(edit.event); }
    void operator()(const AddNote& edit) const { out << "AddNote "; row(edit.note); }
    void operator()(const ChangeNote& edit) const { out << "ChangeNote "; row(edit.note); }
    void operator()(const RemoveEvent& edit) const { out << "RemoveEvent " << edit.event.value(); }
    void operator()(const RemoveDose& edit) const { out << "RemoveDose " << edit.dose.value(); }
    void operator()(const RemoveSnapshot& edit) const { out << "RemoveSnapshot " << edit.snapshot.value(); }

    // clang-format on

    void operator()(const RemovePeriod& edit) const
    {
        out << "RemovePeriod " << edit.participant.value() << '/' << edit.ordinal;
    }

    void operator()(const AddDose& edit) const
    {
        const Dose& one = edit.dose;
        out << "AddDose " << one.id.value() << " participant " << one.participant.value() << " period " << one.period
            << " amount " << one.amount << " minute " << one.minute << " for " << one.durationMinutes.value_or(-999);
        text(one.substance);
    }

    void operator()(const AddSnapshot& edit) const
    {
        out << "AddSnapshot " << edit.snapshot.id.value() << " view " << edit.snapshot.view.size();
        text(edit.snapshot.name);
    }

    void operator()(const AddParticipant& edit) const
    {
        out << "AddParticipant ";
        person(edit.participant);
        out << " periods";
        for (const Period& period : edit.periods) {
            out << ' ' << period.ordinal << ':' << period.arm.value() << '@' << period.startDay.value_or(-999);
        }
    }

    void operator()(const RemoveParticipant& edit) const { out << "RemoveParticipant " << edit.participant.value(); }

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
