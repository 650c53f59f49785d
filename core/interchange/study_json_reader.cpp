// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_object_reader.h"
#include "core/interchange/study_json.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int formVersion = 1;
constexpr int highestId = std::numeric_limits<std::int32_t>::max();
constexpr int highestPeriod = std::numeric_limits<std::int16_t>::max();

class StudyReader
{
public:
    StudyReader(const QJsonObject& root, const std::string& name)
        : m_complaint(name)
        , m_root(root, {}, m_complaint)
    {}

    base::Result<study::Study> read()
    {
        m_root.value(u"blockadeStudy"_s);
        m_root.value(u"blockade"_s); // the version of the program that exported it
        m_root.object(u"about"_s, [this](JsonObjectReader& row) { about(row); });
        rows(u"sources"_s, &StudyReader::source);
        rows(u"arms"_s, &StudyReader::arm);
        rows(u"sequences"_s, &StudyReader::sequence);
        rows(u"participants"_s, &StudyReader::participant);
        rows(u"periods"_s, &StudyReader::period);
        rows(u"visits"_s, &StudyReader::visit);
        rows(u"scales"_s, &StudyReader::scale);
        m_root.value(u"assessmentColumns"_s);
        assessments();
        rows(u"doses"_s, &StudyReader::dose);
        rows(u"events"_s, &StudyReader::event);
        rows(u"exclusions"_s, &StudyReader::exclusion);
        rows(u"notes"_s, &StudyReader::note);
        rows(u"snapshots"_s, &StudyReader::snapshot);
        m_root.object(u"contrast"_s, [this](JsonObjectReader& row) {
            m_study.contrast = study::Contrast{.reference = referred(row, u"reference"_s, m_arms, true),
                                               .comparator = referred(row, u"comparator"_s, m_arms, true),
                                               .name = row.text(u"name"_s)};
        });
        m_study.primaryScale = referred(m_root, u"primaryScale"_s, m_scales, false);
        m_root.finish();
        study::sortStudy(m_study);
        checkUnique();
        if (!m_complaint.isEmpty()) {
            return m_complaint.failure();
        }
        return std::move(m_study);
    }

private:
    template <typename RowId>
    using Ids = std::unordered_map<QString, RowId>;

    void rows(const QString& key, void (StudyReader::*readRow)(JsonObjectReader&))
    {
        m_root.objects(key, [this, readRow](JsonObjectReader& row) { (this->*readRow)(row); });
    }

    template <typename Row>
    void readId(JsonObjectReader& json, Row& row)
    {
        const std::optional<int> id = json.integer(u"id"_s, 1, highestId);
        if (!id) {
            json.complain(u"id"_s, u"a number is expected"_s);
        }
        row.id = decltype(row.id)(id.value_or(0));
    }

    template <typename Row, typename RowId>
    void readKey(JsonObjectReader& json, Row& row, Ids<RowId>& ids)
    {
        readId(json, row);
        row.key = json.text(u"key"_s);
        if (row.key.isEmpty() || !ids.emplace(row.key, row.id).second) {
            json.complain(u"key"_s, u"a key that no other row has is expected"_s);
        }
    }

    template <typename RowId>
    RowId referred(JsonObjectReader& json, const QString& member, const Ids<RowId>& ids, bool required)
    {
        const bool given = json.has(member);
        const QString key = json.text(member);
        const auto found = ids.find(key);
        if (found != ids.end()) {
            return found->second;
        }
        if (given || required) {
            json.complain(member, u"the key of a row is expected, not \"%1\""_s.arg(key));
        }
        return {};
    }

    std::int16_t periodNumber(JsonObjectReader& json)
    {
        return static_cast<std::int16_t>(json.integer(u"period"_s, 0, highestPeriod).value_or(0));
    }

    template <typename Row>
    void readOrigin(JsonObjectReader& json, Row& row)
    {
        const auto origin = study::originFromKey(json.text(u"origin"_s));
        if (!origin) {
            json.complain(u"origin"_s, u"an origin such as \"simulated\" is expected"_s);
        }
        row.origin = origin.value_or(study::Origin::Entered);
        const std::optional<int> source = json.integer(u"source"_s, 1, highestId);
        row.source = source ? study::SourceId(*source) : study::SourceId();
        if (source && m_sources.count(row.source) == 0) {
            json.complain(u"source"_s, u"the id of a source is expected"_s);
        }
    }

    double requiredNumber(JsonObjectReader& json, const QString& member)
    {
        const std::optional<double> value = json.number(member);
        if (!value) {
            json.complain(member, u"a number is expected"_s);
        }
        return value.value_or(0.0);
    }

    void about(JsonObjectReader& json)
    {
        study::About& about = m_study.about;
        about.key = json.text(u"key"_s);
        about.title = json.text(u"title"_s);
        about.subtitle = json.text(u"subtitle"_s);
        about.question = json.text(u"question"_s);
        about.citation = json.text(u"citation"_s);
        about.badge = json.text(u"badge"_s);
        about.limits = json.text(u"limits"_s);
    }

    void source(JsonObjectReader& json)
    {
        study::Source row;
        readId(json, row);
        row.name = json.text(u"name"_s);
        row.citation = json.text(u"citation"_s);
        row.sha256 = json.text(u"sha256"_s);
        m_sources.insert(row.id);
        m_study.sources.push_back(std::move(row));
    }

    void arm(JsonObjectReader& json)
    {
        study::Arm row;
        readKey(json, row, m_arms);
        row.name = json.text(u"name"_s);
        row.description = json.text(u"description"_s);
        row.antagonist = json.boolean(u"antagonist"_s);
        m_study.arms.push_back(std::move(row));
    }

    void sequence(JsonObjectReader& json)
    {
        study::Sequence row;
        readKey(json, row, m_sequences);
        row.name = json.text(u"name"_s);
        for (const std::string& key : json.texts(u"arms"_s)) {
            const auto found = m_arms.find(QString::fromStdString(key));
            if (found == m_arms.end()) {
                json.complain(u"arms"_s, u"keys of arms are expected"_s);
                return;
            }
            row.arms.push_back(found->second);
        }
        m_study.sequences.push_back(std::move(row));
    }

    void participant(JsonObjectReader& json)
    {
        study::Participant row;
        readKey(json, row, m_participants);
        row.sequence = referred(json, u"sequence"_s, m_sequences, false);
        row.ageYears = json.number(u"ageYears"_s);
        row.sex = json.text(u"sex"_s);
        json.objects(u"attributes"_s, [&row](JsonObjectReader& one) {
            row.attributes.push_back({one.text(u"name"_s), one.text(u"value"_s), one.text(u"label"_s)});
        });
        readOrigin(json, row);
        m_study.participants.push_back(std::move(row));
    }

    void period(JsonObjectReader& json)
    {
        study::Period row;
        row.participant = referred(json, u"participant"_s, m_participants, true);
        row.ordinal = periodNumber(json);
        row.arm = referred(json, u"arm"_s, m_arms, false);
        row.startDay = json.number(u"startDay"_s);
        m_study.periods.push_back(row);
    }

    void visit(JsonObjectReader& json)
    {
        study::Visit row;
        readKey(json, row, m_visits);
        row.label = json.text(u"label"_s);
        const QString phase = json.text(u"phase"_s);
        if (phase != u"baseline"_s && phase != u"post-dose"_s) {
            json.complain(u"phase"_s, u"\"baseline\" or \"post-dose\" is expected"_s);
        }
        row.phase = phase == u"baseline"_s ? study::VisitPhase::Baseline : study::VisitPhase::PostDose;
        const std::optional<double> minute = json.number(u"minute"_s);
        row.unit = minute ? study::TimeUnit::Minute : study::TimeUnit::Day;
        row.time = minute ? *minute : requiredNumber(json, u"day"_s);
        m_study.visits.push_back(std::move(row));
    }

    void scale(JsonObjectReader& json)
    {
        study::Scale row;
        readKey(json, row, m_scales);
        row.name = json.text(u"name"_s);
        row.label = json.text(u"label"_s);
        row.minimum = requiredNumber(json, u"minimum"_s);
        row.maximum = requiredNumber(json, u"maximum"_s);
        if (row.minimum > row.maximum) {
            json.complain(u"minimum"_s, u"a number not above \"maximum\" is expected"_s);
        }
        row.direction =
            json.boolean(u"higherIsBetter"_s) ? study::Direction::HigherIsBetter : study::Direction::HigherIsWorse;
        row.responseFraction = json.number(u"responseFraction"_s);
        row.remissionThreshold = json.number(u"remissionThreshold"_s);
        m_study.scales.push_back(std::move(row));
    }

    void assessments()
    {
        const QJsonArray all = m_root.value(u"assessments"_s).toArray();
        m_study.assessments.reserve(static_cast<std::size_t>(all.size()));
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!assessment(all.at(i).toArray())) {
                m_root.complain(u"assessments[%1]"_s.arg(i),
                                u"participant, period, visit, scale, value, origin and source are expected"_s);
                return;
            }
        }
    }

    bool assessment(const QJsonArray& cells)
    {
        const auto participant = m_participants.find(cells.at(0).toString());
        const double period = cells.at(1).toDouble(-1.0);
        const auto visit = m_visits.find(cells.at(2).toString());
        const auto scale = m_scales.find(cells.at(3).toString());
        const auto origin = study::originFromKey(cells.at(5).toString());
        const int source = cells.at(6).toInt(-1);
        const bool wholePeriod =
            period >= 0.0 && period <= highestPeriod && period == static_cast<double>(static_cast<int>(period));
        if (cells.size() != 7 || participant == m_participants.end() || !wholePeriod || visit == m_visits.end() ||
            scale == m_scales.end() || !cells.at(4).isDouble() || !origin ||
            (source != 0 && m_sources.count(study::SourceId(source)) == 0)) {
            return false;
        }
        m_study.assessments.push_back({.participant = participant->second,
                                       .visit = visit->second,
                                       .scale = scale->second,
                                       .source = study::SourceId(source),
                                       .period = static_cast<std::int16_t>(period),
                                       .origin = *origin,
                                       .value = cells.at(4).toDouble()});
        return true;
    }

    void dose(JsonObjectReader& json)
    {
        study::Dose row;
        readId(json, row);
        row.participant = referred(json, u"participant"_s, m_participants, true);
        row.period = periodNumber(json);
        row.substance = json.text(u"substance"_s);
        row.amount = requiredNumber(json, u"amount"_s);
        row.unit = json.text(u"unit"_s);
        row.route = json.text(u"route"_s);
        row.minute = requiredNumber(json, u"minute"_s);
        row.durationMinutes = json.number(u"durationMinutes"_s);
        readOrigin(json, row);
        m_study.doses.push_back(std::move(row));
    }

    void event(JsonObjectReader& json)
    {
        study::Event row;
        readId(json, row);
        row.participant = referred(json, u"participant"_s, m_participants, true);
        row.period = periodNumber(json);
        row.term = json.text(u"term"_s);
        row.severity = json.text(u"severity"_s);
        row.startDay = json.number(u"startDay"_s);
        row.endDay = json.number(u"endDay"_s);
        readOrigin(json, row);
        m_study.events.push_back(std::move(row));
    }

    void exclusion(JsonObjectReader& json)
    {
        study::Exclusion row;
        readId(json, row);
        row.participant = referred(json, u"participant"_s, m_participants, true);
        if (json.has(u"period"_s)) {
            row.period = periodNumber(json);
        }
        row.reason = json.text(u"reason"_s);
        readOrigin(json, row);
        m_study.exclusions.push_back(std::move(row));
    }

    void note(JsonObjectReader& json)
    {
        study::Note row;
        readId(json, row);
        row.participant = referred(json, u"participant"_s, m_participants, false);
        if (json.has(u"period"_s)) {
            row.period = periodNumber(json);
        }
        row.visit = referred(json, u"visit"_s, m_visits, false);
        row.scale = referred(json, u"scale"_s, m_scales, false);
        row.text = json.text(u"text"_s);
        row.about = json.text(u"about"_s);
        row.author = json.text(u"author"_s);
        row.written = json.text(u"written"_s);
        m_study.notes.push_back(std::move(row));
    }

    void snapshot(JsonObjectReader& json)
    {
        study::Snapshot row;
        readId(json, row);
        row.name = json.text(u"name"_s);
        row.page = json.text(u"page"_s);
        row.view = json.text(u"view"_s);
        row.written = json.text(u"written"_s);
        m_study.snapshots.push_back(std::move(row));
    }

    template <typename Row>
    void checkIds(const std::vector<Row>& rows, const QString& table)
    {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].id == rows[i - 1].id) {
                m_root.complain(table, u"two rows with the id %1"_s.arg(rows[i].id.value()));
            }
        }
    }

    /// Needs the sorted study.
    void checkUnique()
    {
        checkIds(m_study.sources, u"sources"_s);
        checkIds(m_study.arms, u"arms"_s);
        checkIds(m_study.sequences, u"sequences"_s);
        checkIds(m_study.participants, u"participants"_s);
        checkIds(m_study.visits, u"visits"_s);
        checkIds(m_study.scales, u"scales"_s);
        checkIds(m_study.doses, u"doses"_s);
        checkIds(m_study.events, u"events"_s);
        checkIds(m_study.exclusions, u"exclusions"_s);
        checkIds(m_study.notes, u"notes"_s);
        checkIds(m_study.snapshots, u"snapshots"_s);
        const auto& scores = m_study.assessments;
        const auto twice = std::adjacent_find(scores.begin(), scores.end(),
                                              [](const auto& a, const auto& b) { return a.key() == b.key(); });
        if (twice != scores.end()) {
            m_root.complain(u"assessments"_s, u"two scores for one participant, period, visit and scale"_s);
        }
        const auto& periods = m_study.periods;
        const auto again = std::adjacent_find(periods.begin(), periods.end(), [](const auto& a, const auto& b) {
            return a.participant == b.participant && a.ordinal == b.ordinal;
        });
        if (again != periods.end()) {
            m_root.complain(u"periods"_s, u"one period of a participant twice"_s);
        }
    }

    JsonComplaint m_complaint;
    JsonObjectReader m_root;
    study::Study m_study;
    Ids<study::ArmId> m_arms;
    Ids<study::SequenceId> m_sequences;
    Ids<study::ParticipantId> m_participants;
    Ids<study::VisitId> m_visits;
    Ids<study::ScaleId> m_scales;
    std::set<study::SourceId> m_sources;
};

} // namespace

base::Result<study::Study> parseStudyJson(std::string_view json, const std::string& name)
{
    const auto root = parseJsonObject(json, name);
    if (!root) {
        return tl::unexpected<base::Error>(root.error());
    }
    const double version = root->value(u"blockadeStudy"_s).toDouble(0.0);
    if (version < 1.0) {
        return base::fail(base::ErrorKind::UnknownFormat, name, "JSON, but not a study: no member \"blockadeStudy\"");
    }
    if (version > formVersion) {
        return base::fail(base::ErrorKind::NewerVersion, name, "written by a newer version");
    }
    return StudyReader(*root, name).read();
}

} // namespace interchange
