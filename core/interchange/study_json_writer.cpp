// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_text.h"
#include "core/interchange/study_json.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

/// Writes rows and remembers the first that cannot be written.
class StudyWriter
{
public:
    explicit StudyWriter(const study::Study& study)
        : m_study(study)
    {
        m_arms = keysOf(study.arms, "arms");
        m_sequences = keysOf(study.sequences, "sequences");
        m_participants = keysOf(study.participants, "participants");
        m_visits = keysOf(study.visits, "visits");
        m_scales = keysOf(study.scales, "scales");
        for (const study::Source& source : study.sources) {
            m_sources.insert(source.id);
        }
    }

    base::Result<QByteArray> write()
    {
        QByteArray json = "{\n  \"blockadeStudy\": 1,\n  \"about\": " + about();
        if (m_study.contrast) {
            JsonLine line;
            line.text("reference", arm(m_study.contrast->reference, "contrast"));
            line.text("comparator", arm(m_study.contrast->comparator, "contrast"));
            json += ",\n  \"contrast\": " + line.textIf("name", m_study.contrast->name).json();
        }
        if (m_study.primaryScale.isValid()) {
            json += ",\n  \"primaryScale\": " + jsonString(key(m_scales, m_study.primaryScale, "primaryScale"));
        }
        addRows(json, "sources", m_study.sources, &StudyWriter::source);
        addRows(json, "arms", m_study.arms, &StudyWriter::armRow);
        addRows(json, "sequences", m_study.sequences, &StudyWriter::sequence);
        addRows(json, "participants", m_study.participants, &StudyWriter::participant);
        addRows(json, "periods", m_study.periods, &StudyWriter::period);
        addRows(json, "visits", m_study.visits, &StudyWriter::visit);
        addRows(json, "scales", m_study.scales, &StudyWriter::scale);
        json +=
            ",\n  \"assessmentColumns\": [\"participant\", \"period\", \"visit\", \"scale\", \"value\", \"origin\", "
            "\"source\"]";
        addRows(json, "assessments", m_study.assessments, &StudyWriter::assessment);
        addRows(json, "doses", m_study.doses, &StudyWriter::dose);
        addRows(json, "events", m_study.events, &StudyWriter::event);
        addRows(json, "exclusions", m_study.exclusions, &StudyWriter::exclusion);
        addRows(json, "notes", m_study.notes, &StudyWriter::note);
        if (!m_study.snapshots.empty()) { // readers before them know no such member
            addRows(json, "snapshots", m_study.snapshots, &StudyWriter::snapshot);
        }
        json += "\n}\n";
        if (m_error) {
            return tl::unexpected<base::Error>(*m_error);
        }
        return json;
    }

private:
    template <typename RowId>
    using Keys = std::map<RowId, QString>;

    template <typename Row>
    Keys<decltype(Row::id)> keysOf(const std::vector<Row>& rows, const char* table)
    {
        Keys<decltype(Row::id)> keys;
        std::set<QString> seen;
        for (const Row& row : rows) {
            if (row.key.isEmpty() || !seen.insert(row.key).second) {
                complain(table, row.key.isEmpty() ? u"an empty key"_s : u"two rows with the key "_s + row.key);
            }
            keys.emplace(row.id, row.key);
        }
        return keys;
    }

    template <typename Row>
    void addRows(QByteArray& json, const char* name, const std::vector<Row>& rows,
                 QByteArray (StudyWriter::*toJson)(const Row&))
    {
        json += ",\n  \"" + QByteArray(name) + "\": [";
        const char* separator = "\n    ";
        for (const Row& row : rows) {
            json += separator + (this->*toJson)(row);
            separator = ",\n    ";
        }
        json += rows.empty() ? "]" : "\n  ]";
    }

    void complain(const char* place, const QString& what)
    {
        if (!m_error) {
            m_error = base::Error{base::ErrorKind::InvalidValue, place, what.toStdString()};
        }
    }

    template <typename RowId>
    QString key(const Keys<RowId>& keys, RowId id, const char* place)
    {
        const auto found = keys.find(id);
        if (found == keys.end()) {
            complain(place, u"refers to a row that is not there: "_s + QString::number(id.value()));
            return {};
        }
        return found->second;
    }

    QString arm(study::ArmId id, const char* place) { return key(m_arms, id, place); }

    void addNumber(JsonLine& line, const char* name, double value)
    {
        if (!std::isfinite(value)) {
            complain(name, u"a number that is not finite"_s);
        }
        line.number(name, value);
    }

    void addNumberIf(JsonLine& line, const char* name, const std::optional<double>& value)
    {
        if (value) {
            addNumber(line, name, *value);
        }
    }

    void addOrigin(JsonLine& line, study::Origin origin, study::SourceId source)
    {
        line.text("origin", study::originKey(origin));
        if (source.isValid()) {
            line.integer("source", sourceNumber(source));
        }
    }

    qint64 sourceNumber(study::SourceId source)
    {
        if (source.isValid() && m_sources.count(source) == 0) {
            complain("source", u"refers to a row that is not there: "_s + QString::number(source.value()));
        }
        return source.value();
    }

    QByteArray about()
    {
        const study::About& about = m_study.about;
        const std::array<std::pair<const char*, const QString&>, 7> members = {{{"key", about.key},
                                                                                {"title", about.title},
                                                                                {"subtitle", about.subtitle},
                                                                                {"question", about.question},
                                                                                {"citation", about.citation},
                                                                                {"badge", about.badge},
                                                                                {"limits", about.limits}}};
        QByteArray json = "{";
        for (const auto& [name, text] : members) {
            if (!text.isEmpty()) {
                json += (json.size() > 1 ? ",\n    \"" : "\n    \"") + QByteArray(name) + "\": " + jsonString(text);
            }
        }
        json += json.size() > 1 ? "\n  }" : "}";
        return json;
    }

    QByteArray source(const study::Source& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("name", row.name);
        return line.textIf("citation", row.citation).textIf("sha256", row.sha256).json();
    }

    QByteArray armRow(const study::Arm& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("key", row.key).text("name", row.name);
        line.textIf("description", row.description);
        if (row.antagonist) {
            line.boolean("antagonist", true);
        }
        return line.json();
    }

    QByteArray sequence(const study::Sequence& row)
    {
        QByteArray arms = "[";
        for (const study::ArmId id : row.arms) {
            arms += (arms.size() > 1 ? ", " : "") + jsonString(arm(id, "sequences"));
        }
        JsonLine line;
        line.integer("id", row.id.value()).text("key", row.key).text("name", row.name);
        return line.raw("arms", arms + "]").json();
    }

    QByteArray participant(const study::Participant& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("key", row.key);
        if (row.sequence.isValid()) {
            line.text("sequence", key(m_sequences, row.sequence, "participants"));
        }
        addNumberIf(line, "ageYears", row.ageYears);
        line.textIf("sex", row.sex);
        if (!row.attributes.empty()) {
            QByteArray attributes = "[";
            for (const study::Attribute& attribute : row.attributes) {
                JsonLine one;
                one.text("name", attribute.name).text("value", attribute.value).textIf("label", attribute.label);
                attributes += (attributes.size() > 1 ? ", " : "") + one.json();
            }
            line.raw("attributes", attributes + "]");
        }
        addOrigin(line, row.origin, row.source);
        return line.json();
    }

    QByteArray period(const study::Period& row)
    {
        JsonLine line;
        line.text("participant", key(m_participants, row.participant, "periods")).integer("period", row.ordinal);
        if (row.arm.isValid()) {
            line.text("arm", arm(row.arm, "periods"));
        }
        addNumberIf(line, "startDay", row.startDay);
        return line.json();
    }

    QByteArray visit(const study::Visit& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("key", row.key).text("label", row.label);
        line.text("phase", row.phase == study::VisitPhase::Baseline ? u"baseline" : u"post-dose");
        addNumber(line, row.unit == study::TimeUnit::Day ? "day" : "minute", row.time);
        return line.json();
    }

    QByteArray scale(const study::Scale& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("key", row.key).text("name", row.name).textIf("label", row.label);
        addNumber(line, "minimum", row.minimum);
        addNumber(line, "maximum", row.maximum);
        if (row.direction == study::Direction::HigherIsBetter) {
            line.boolean("higherIsBetter", true);
        }
        addNumberIf(line, "responseFraction", row.responseFraction);
        addNumberIf(line, "remissionThreshold", row.remissionThreshold);
        return line.json();
    }

    QByteArray assessment(const study::Assessment& row)
    {
        if (!std::isfinite(row.value)) {
            complain("assessments", u"a score is not a finite number"_s);
        }
        return "[" + jsonString(key(m_participants, row.participant, "assessments")) + ", " +
               QByteArray::number(row.period) + ", " + jsonString(key(m_visits, row.visit, "assessments")) + ", " +
               jsonString(key(m_scales, row.scale, "assessments")) + ", " + jsonNumber(row.value) + ", " +
               jsonString(study::originKey(row.origin)) + ", " + QByteArray::number(sourceNumber(row.source)) + "]";
    }

    QByteArray dose(const study::Dose& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("participant", key(m_participants, row.participant, "doses"));
        line.integer("period", row.period).text("substance", row.substance);
        addNumber(line, "amount", row.amount);
        line.textIf("unit", row.unit).textIf("route", row.route);
        addNumber(line, "minute", row.minute);
        addNumberIf(line, "durationMinutes", row.durationMinutes);
        addOrigin(line, row.origin, row.source);
        return line.json();
    }

    QByteArray event(const study::Event& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("participant", key(m_participants, row.participant, "events"));
        line.integer("period", row.period).text("term", row.term).textIf("severity", row.severity);
        addNumberIf(line, "startDay", row.startDay);
        addNumberIf(line, "endDay", row.endDay);
        addOrigin(line, row.origin, row.source);
        return line.json();
    }

    QByteArray exclusion(const study::Exclusion& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("participant", key(m_participants, row.participant, "exclusions"));
        if (row.period) {
            line.integer("period", *row.period);
        }
        line.text("reason", row.reason);
        addOrigin(line, row.origin, row.source);
        return line.json();
    }

    QByteArray note(const study::Note& row)
    {
        JsonLine line;
        line.integer("id", row.id.value());
        if (row.participant.isValid()) {
            line.text("participant", key(m_participants, row.participant, "notes"));
        }
        if (row.period) {
            line.integer("period", *row.period);
        }
        if (row.visit.isValid()) {
            line.text("visit", key(m_visits, row.visit, "notes"));
        }
        if (row.scale.isValid()) {
            line.text("scale", key(m_scales, row.scale, "notes"));
        }
        line.text("text", row.text).textIf("about", row.about);
        return line.textIf("author", row.author).textIf("written", row.written).json();
    }

    QByteArray snapshot(const study::Snapshot& row)
    {
        JsonLine line;
        line.integer("id", row.id.value()).text("name", row.name).text("page", row.page);
        return line.text("view", row.view).textIf("written", row.written).json();
    }

    const study::Study& m_study;
    Keys<study::ArmId> m_arms;
    Keys<study::SequenceId> m_sequences;
    Keys<study::ParticipantId> m_participants;
    Keys<study::VisitId> m_visits;
    Keys<study::ScaleId> m_scales;
    std::set<study::SourceId> m_sources;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<QByteArray> studyJson(const study::Study& study)
{
    return StudyWriter(study).write();
}

} // namespace interchange
