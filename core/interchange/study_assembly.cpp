// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/study_assembly.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/people_book.h"
#include "core/interchange/sequence_rules.h"
#include "core/study/design.h"
#include "core/study/limits.h"
#include "core/study/scale_catalogue.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace interchange {

using namespace Qt::StringLiterals;

namespace {

using study::FindingKind;
using study::Severity;

QString wideOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class Assembly
{
public:
    Assembly(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns, Drafts& drafts,
             FindingList& findings)
        : m_tables(tables)
        , m_mapping(mapping)
        , m_columns(columns)
        , m_drafts(drafts)
        , m_findings(findings)
        , m_arms(mapping.arms)
    {}

    study::Study assemble(std::vector<study::Source> sources)
    {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            sources[i].id = study::SourceId(static_cast<std::int32_t>(i + 1));
        }
        m_study.sources = std::move(sources);
        markKept();
        addArms();
        addSequences();
        addParticipants();
        addVisits();
        addScales();
        addAssessments();
        addContrast();
        return std::move(m_study);
    }

private:
    void markKept()
    {
        m_visitScored.assign(m_drafts.visits.size(), false);
        for (ScaleDraft& scale : m_drafts.scales) {
            scale.scored = false; // until now also by scores that were taken out again
        }
        for (const ScoreDraft& score : m_drafts.scores) {
            PersonDraft& person = m_drafts.people[score.person];
            person.origin = person.kept ? person.origin : static_cast<study::Origin>(score.origin);
            person.kept = true;
            person.hasPeriodZero = person.hasPeriodZero || score.period == 0;
            m_visitScored[score.visit] = true;
            m_drafts.scales[score.scale].scored = true;
        }
    }

    void addArms()
    {
        if (m_drafts.singleArm && m_arms.empty()) {
            m_arms.push_back({"treatment", "Treatment", {}, {}, false});
            m_findings.add(FindingKind::AssumptionMade, Severity::Warning,
                           "no column tells an arm: everybody is read as having received the same one");
        }
        std::vector<bool> used(m_arms.size(), false);
        for (const PersonDraft& person : m_drafts.people) {
            for (const int arm : person.arms) {
                if (person.kept && arm != noArm) {
                    used[static_cast<std::size_t>(arm)] = true;
                }
            }
        }
        m_armIds.resize(m_arms.size());
        for (std::size_t i = 0; i < m_arms.size(); ++i) {
            const ArmRule& rule = m_arms[i];
            const bool compared = rule.key == m_mapping.contrast.reference || rule.key == m_mapping.contrast.comparator;
            if (used[i] || compared) {
                m_armIds[i] = study::ArmId(static_cast<std::int32_t>(m_study.arms.size() + 1));
                m_study.arms.push_back({.id = m_armIds[i],
                                        .key = wideOf(rule.key),
                                        .name = wideOf(rule.name.empty() ? rule.key : rule.name),
                                        .description = wideOf(rule.description),
                                        .antagonist = rule.antagonist});
            }
        }
    }

    void addSequences()
    {
        SequencePlan plan = planSequences(m_drafts);
        m_sequenceOfPerson = std::move(plan.ofPerson);
        for (const PlannedSequence& planned : plan.sequences) {
            study::Sequence sequence;
            sequence.id = study::SequenceId(static_cast<std::int32_t>(m_study.sequences.size() + 1));
            QStringList keys;
            QStringList names;
            for (const int arm : planned.arms) {
                const auto index = static_cast<std::size_t>(arm);
                sequence.arms.push_back(m_armIds[index]);
                keys.append(wideOf(m_arms[index].key));
                names.append(wideOf(m_arms[index].name.empty() ? m_arms[index].key : m_arms[index].name));
            }
            sequence.key = planned.label.empty() ? keys.join(u'-') : wideOf(planned.label);
            sequence.name = planned.label.empty() ? names.join(u" \u2192 "_s) : wideOf(planned.label);
            m_study.sequences.push_back(std::move(sequence));
        }
    }

    void addParticipants()
    {
        m_participantIds.resize(m_drafts.people.size());
        for (std::size_t i = 0; i < m_drafts.people.size(); ++i) {
            const PersonDraft& person = m_drafts.people[i];
            if (!person.kept) {
                continue;
            }
            study::Participant row;
            row.id = study::ParticipantId(static_cast<std::int32_t>(m_study.participants.size() + 1));
            m_participantIds[i] = row.id;
            row.key = wideOf(person.key);
            if (m_sequenceOfPerson[i]) {
                row.sequence = study::SequenceId(static_cast<std::int32_t>(*m_sequenceOfPerson[i] + 1));
            }
            readAbout(person, row);
            row.origin = person.origin;
            row.source = m_study.sources.empty() ? study::SourceId() : sourceOf(person);
            addPeriods(person, row.id);
            m_study.participants.push_back(std::move(row));
        }
    }

    study::SourceId sourceOf(const PersonDraft& person) const
    {
        return m_study.sources[person.peopleRow && m_study.sources.size() > 1 ? 1 : 0].id;
    }

    std::optional<double> ageOf(const PersonDraft& person)
    {
        const std::string_view cell = personCell(m_tables, person, *m_columns.age);
        if (isMissing(cell, m_mapping.missing)) {
            return std::nullopt;
        }
        std::optional<double> age = parseNumber(cell);
        age = age ? age : parseNumber(cell, {',', '\0'});
        if (age && study::within(age, 0.0, study::greatestAgeYears)) {
            return age;
        }
        m_findings.add(FindingKind::CellUnreadable, Severity::Warning,
                       std::string(person.key) + ": " + std::string(cell.substr(0, 80)) +
                           " is no age in years; it is read as missing");
        return std::nullopt;
    }

    void readAbout(const PersonDraft& person, study::Participant& row)
    {
        if (m_columns.age) {
            row.ageYears = ageOf(person);
        }
        if (m_columns.sex) {
            const std::string_view sex = personCell(m_tables, person, *m_columns.sex);
            row.sex = isMissing(sex, m_mapping.missing) ? QString() : wideOf(sex);
        }
        for (std::size_t i = 0; i < m_columns.attributes.size(); ++i) {
            const std::string_view value = personCell(m_tables, person, m_columns.attributes[i]);
            if (!isMissing(value, m_mapping.missing)) {
                const std::string& name = m_mapping.attributes[i];
                row.attributes.push_back({wideOf(name), wideOf(value), wideOf(m_tables.dictionary.label(name, value))});
            }
        }
    }

    void addPeriods(const PersonDraft& person, study::ParticipantId participant)
    {
        if (person.hasPeriodZero) {
            m_study.periods.push_back({.participant = participant, .ordinal = 0, .arm = {}, .startDay = {}});
        }
        for (std::size_t i = 0; i < person.arms.size(); ++i) {
            if (person.arms[i] != noArm) {
                m_study.periods.push_back({.participant = participant,
                                           .ordinal = static_cast<std::int16_t>(i + 1),
                                           .arm = m_armIds[static_cast<std::size_t>(person.arms[i])],
                                           .startDay = {}});
            }
        }
    }

    void addVisits()
    {
        m_visitIds.resize(m_drafts.visits.size());
        for (std::size_t i = 0; i < m_drafts.visits.size(); ++i) {
            const VisitDraft& draft = m_drafts.visits[i];
            if (!m_visitScored[i]) {
                continue;
            }
            study::Visit visit;
            visit.id = study::VisitId(static_cast<std::int32_t>(m_study.visits.size() + 1));
            m_visitIds[i] = visit.id;
            visit.key = wideOf(draft.key);
            visit.label = wideOf(draft.label.empty() ? draft.key : draft.label);
            visit.phase = draft.time.phase;
            visit.unit = draft.time.unit;
            visit.time = draft.time.time;
            m_study.visits.push_back(std::move(visit));
        }
    }

    void addScales()
    {
        m_scaleIds.resize(m_drafts.scales.size());
        for (std::size_t i = 0; i < m_drafts.scales.size(); ++i) {
            const ScaleDraft& draft = m_drafts.scales[i];
            if (!draft.scored) {
                continue;
            }
            const study::ScaleId id(static_cast<std::int32_t>(m_study.scales.size() + 1));
            m_scaleIds[i] = id;
            const QString label = wideOf(draft.several ? draft.rule->scale : draft.rule->source);
            const study::ScaleDefinition* const known = study::catalogueScale(wideOf(draft.rule->scale));
            m_study.scales.push_back(known != nullptr ? study::scaleFrom(*known, id, label)
                                                      : ownScale(draft, id, label));
            if (!m_study.primaryScale.isValid() || sameValue(draft.rule->scale, m_mapping.primary)) {
                m_study.primaryScale = id;
            }
        }
    }

    study::Scale ownScale(const ScaleDraft& draft, study::ScaleId id, const QString& label)
    {
        const ScaleRule& rule = *draft.rule;
        study::Scale scale;
        scale.id = id;
        scale.key = wideOf(rule.scale);
        scale.name = wideOf(rule.name.empty() ? rule.scale : rule.name);
        scale.label = label;
        scale.minimum = rule.minimum.value_or(draft.lowest);
        scale.maximum = rule.maximum.value_or(draft.highest);
        scale.direction = rule.higherIsBetter ? study::Direction::HigherIsBetter : study::Direction::HigherIsWorse;
        if (!rule.minimum) {
            m_findings.add(FindingKind::AssumptionMade, Severity::Warning,
                           rule.scale +
                               " is no known scale: its range is taken from the data, and higher is read as worse");
        }
        return scale;
    }

    void addAssessments()
    {
        m_study.assessments.reserve(m_drafts.scores.size());
        const study::SourceId source = m_study.sources.empty() ? study::SourceId() : m_study.sources.front().id;
        for (const ScoreDraft& score : m_drafts.scores) {
            m_study.assessments.push_back({.participant = m_participantIds[score.person],
                                           .visit = m_visitIds[score.visit],
                                           .scale = m_scaleIds[score.scale],
                                           .source = source,
                                           .period = score.period,
                                           .origin = static_cast<study::Origin>(score.origin),
                                           .value = score.value});
        }
    }

    void addContrast()
    {
        const int reference = armFor(m_arms, m_mapping.contrast.reference);
        const int comparator = armFor(m_arms, m_mapping.contrast.comparator);
        if (!m_mapping.contrast.reference.empty() && reference >= 0 && comparator >= 0) {
            m_study.contrast = study::Contrast{.reference = m_armIds[static_cast<std::size_t>(reference)],
                                               .comparator = m_armIds[static_cast<std::size_t>(comparator)],
                                               .name = wideOf(m_mapping.contrast.name)};
            return;
        }
        m_study.contrast = study::suggestContrast(m_study);
        if (m_study.contrast) {
            m_study.contrast->name = wideOf(m_mapping.contrast.name);
            const auto nameOf = [this](study::ArmId id) {
                return m_study.arms[static_cast<std::size_t>(id.value() - 1)].name.toStdString();
            };
            m_findings.add(FindingKind::AssumptionMade, Severity::Note,
                           nameOf(m_study.contrast->comparator) + " is compared with " +
                               nameOf(m_study.contrast->reference) + ", the reference");
        }
    }

    const Tables& m_tables;
    const ColumnMapping& m_mapping;
    const RowColumns& m_columns;
    Drafts& m_drafts;
    FindingList& m_findings;
    std::vector<ArmRule> m_arms;
    study::Study m_study;
    std::vector<study::ArmId> m_armIds;
    std::vector<study::ParticipantId> m_participantIds;
    std::vector<study::VisitId> m_visitIds;
    std::vector<study::ScaleId> m_scaleIds;
    std::vector<bool> m_visitScored;
    std::vector<std::optional<std::size_t>> m_sequenceOfPerson;
};

} // namespace

study::Study assembleStudy(const Tables& tables, const ColumnMapping& mapping, const RowColumns& columns,
                           Drafts& drafts, std::vector<study::Source> sources, FindingList& findings)
{
    return Assembly(tables, mapping, columns, drafts, findings).assemble(std::move(sources));
}

} // namespace interchange
