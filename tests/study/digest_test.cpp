// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/digest.h"
#include "tests/study/study_sketch.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using study::Digest;
using study::Study;

class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void sumAndDifference_data();
    void sumAndDifference();
    void orderOfRowsDoesNotMatter();
    void everyFieldMatters_data();
    void everyFieldMatters();
    void sumOfItsRows();
    void twiceTheSameRowIsNotNothing();
    void fieldsDoNotRunIntoEachOther();
    void longRows();
    void zeroHasNoSign();
    void textRoundTrip_data();
    void textRoundTrip();
    void notADigest_data();
    void notADigest();
    void sameOnEveryMachine();
    void sha256FollowsTheData();
};

namespace {

// A study with a row of every kind and something in every field.
Study everything()
{
    SmallCrossover small;
    Study& raw = small.sketch.raw();
    raw.about = {u"key"_s, u"title"_s, u"subtitle"_s, u"question"_s, u"citation"_s, u"badge"_s, u"limits"_s};
    raw.contrast = study::Contrast{.reference = small.placebo, .comparator = small.drug, .name = u"blockade"_s};
    const study::SourceId source(1);
    raw.sources.push_back({.id = source, .name = u"source"_s, .citation = u"cited"_s, .sha256 = u"00ff"_s});
    study::Participant& anna = raw.participants.front();
    anna.ageYears = 41;
    anna.sex = u"F"_s;
    anna.attributes = {{u"group"_s, u"1"_s, u"MDD"_s}};
    anna.source = source;
    raw.periods[1].startDay = 0.0;
    raw.doses.push_back({.id = study::DoseId(1),
                         .participant = small.anna,
                         .period = 1,
                         .substance = u"ketamine"_s,
                         .amount = 0.5,
                         .unit = u"mg/kg"_s,
                         .route = u"intravenous"_s,
                         .minute = 0,
                         .durationMinutes = 40.0,
                         .origin = study::Origin::Reported,
                         .source = source});
    raw.events.push_back({.id = study::EventId(1),
                          .participant = small.anna,
                          .period = 1,
                          .term = u"nausea"_s,
                          .severity = u"mild"_s,
                          .startDay = 0.0,
                          .endDay = 1.0,
                          .source = source});
    raw.exclusions.push_back({.id = study::ExclusionId(1),
                              .participant = small.cleo,
                              .period = std::int16_t(1),
                              .reason = u"left"_s,
                              .source = source});
    raw.notes.push_back({.id = study::NoteId(1),
                         .participant = small.anna,
                         .text = u"text"_s,
                         .author = u"author"_s,
                         .written = u"2026-11-23T00:00:00Z"_s});
    raw.notes.push_back({.id = study::NoteId(2),
                         .participant = small.anna,
                         .text = u"text"_s,
                         .period = std::int16_t(1),
                         .visit = small.day1,
                         .scale = small.hamd,
                         .about = u"number"_s});
    raw.snapshots.push_back({.id = study::SnapshotId(1),
                             .name = u"name"_s,
                             .page = u"page"_s,
                             .view = u"{}"_s,
                             .written = u"2026-11-23T00:00:00Z"_s});
    return small.study();
}

using Change = std::function<void(Study&)>;

// One change for every field of every row.
std::vector<std::pair<const char*, Change>> changes()
{
    return {
        {"about.key", [](Study& s) { s.about.key += u'x'; }},
        {"about.title", [](Study& s) { s.about.title += u'x'; }},
        {"about.subtitle", [](Study& s) { s.about.subtitle += u'x'; }},
        {"about.question", [](Study& s) { s.about.question += u'x'; }},
        {"about.citation", [](Study& s) { s.about.citation += u'x'; }},
        {"about.badge", [](Study& s) { s.about.badge += u'x'; }},
        {"about.limits", [](Study& s) { s.about.limits += u'x'; }},
        {"no contrast", [](Study& s) { s.contrast.reset(); }},
        {"contrast.reference", [](Study& s) { s.contrast->reference = study::ArmId(9); }},
        {"contrast.comparator", [](Study& s) { s.contrast->comparator = study::ArmId(9); }},
        {"contrast turned", [](Study& s) { std::swap(s.contrast->reference, s.contrast->comparator); }},
        {"contrast.name", [](Study& s) { s.contrast->name += u'x'; }},
        {"primaryScale", [](Study& s) { s.primaryScale = study::ScaleId(2); }},
        {"source.id", [](Study& s) { s.sources[0].id = study::SourceId(9); }},
        {"source.name", [](Study& s) { s.sources[0].name += u'x'; }},
        {"source.citation", [](Study& s) { s.sources[0].citation += u'x'; }},
        {"source.sha256", [](Study& s) { s.sources[0].sha256 += u'0'; }},
        {"arm.id", [](Study& s) { s.arms[1].id = study::ArmId(9); }},
        {"arm.key", [](Study& s) { s.arms[1].key += u'x'; }},
        {"arm.name", [](Study& s) { s.arms[1].name += u'x'; }},
        {"arm.description", [](Study& s) { s.arms[1].description += u'x'; }},
        {"arm.antagonist", [](Study& s) { s.arms[1].antagonist = false; }},
        {"sequence.id", [](Study& s) { s.sequences[1].id = study::SequenceId(9); }},
        {"sequence.key", [](Study& s) { s.sequences[1].key += u'x'; }},
        {"sequence.name", [](Study& s) { s.sequences[1].name += u'x'; }},
        {"sequence.arms turned", [](Study& s) { std::swap(s.sequences[1].arms[0], s.sequences[1].arms[1]); }},
        {"sequence.arms longer", [](Study& s) { s.sequences[1].arms.emplace_back(1); }},
        {"participant.id", [](Study& s) { s.participants[3].id = study::ParticipantId(9); }},
        {"participant.key", [](Study& s) { s.participants[0].key += u'x'; }},
        {"participant.sequence", [](Study& s) { s.participants[0].sequence = study::SequenceId(2); }},
        {"participant.age", [](Study& s) { s.participants[0].ageYears = 42; }},
        {"participant.age unknown", [](Study& s) { s.participants[0].ageYears.reset(); }},
        {"participant.age zero", [](Study& s) { s.participants[1].ageYears = 0.0; }},
        {"participant.sex", [](Study& s) { s.participants[0].sex = u"M"_s; }},
        {"participant.origin", [](Study& s) { s.participants[0].origin = study::Origin::Simulated; }},
        {"participant.source", [](Study& s) { s.participants[0].source = {}; }},
        {"attribute.name", [](Study& s) { s.participants[0].attributes[0].name += u'x'; }},
        {"attribute.value", [](Study& s) { s.participants[0].attributes[0].value += u'x'; }},
        {"attribute.label", [](Study& s) { s.participants[0].attributes[0].label += u'x'; }},
        {"another attribute", [](Study& s) { s.participants[0].attributes.push_back({}); }},
        {"period.participant", [](Study& s) { s.periods[1].participant = study::ParticipantId(9); }},
        {"period.ordinal", [](Study& s) { s.periods[1].ordinal = 5; }},
        {"period.arm", [](Study& s) { s.periods[1].arm = study::ArmId(9); }},
        {"period.startDay", [](Study& s) { s.periods[1].startDay = 1.0; }},
        {"period.startDay unknown", [](Study& s) { s.periods[1].startDay.reset(); }},
        {"visit.id", [](Study& s) { s.visits[1].id = study::VisitId(9); }},
        {"visit.key", [](Study& s) { s.visits[1].key += u'x'; }},
        {"visit.label", [](Study& s) { s.visits[1].label += u'x'; }},
        {"visit.phase", [](Study& s) { s.visits[1].phase = study::VisitPhase::Baseline; }},
        {"visit.unit", [](Study& s) { s.visits[1].unit = study::TimeUnit::Minute; }},
        {"visit.time", [](Study& s) { s.visits[1].time = 1.5; }},
        {"scale.id", [](Study& s) { s.scales[1].id = study::ScaleId(9); }},
        {"scale.key", [](Study& s) { s.scales[1].key += u'x'; }},
        {"scale.name", [](Study& s) { s.scales[1].name += u'x'; }},
        {"scale.label", [](Study& s) { s.scales[1].label += u'x'; }},
        {"scale.minimum", [](Study& s) { s.scales[1].minimum = 1; }},
        {"scale.maximum", [](Study& s) { s.scales[1].maximum = 1; }},
        {"scale.direction", [](Study& s) { s.scales[1].direction = study::Direction::HigherIsBetter; }},
        {"scale.response", [](Study& s) { s.scales[1].responseFraction = 0.5; }},
        {"scale.remission", [](Study& s) { s.scales[1].remissionThreshold = 0.5; }},
        {"score.participant", [](Study& s) { s.assessments[2].participant = study::ParticipantId(9); }},
        {"score.visit", [](Study& s) { s.assessments[2].visit = study::VisitId(9); }},
        {"score.scale", [](Study& s) { s.assessments[2].scale = study::ScaleId(9); }},
        {"score.source", [](Study& s) { s.assessments[2].source = study::SourceId(1); }},
        {"score.period", [](Study& s) { s.assessments[2].period = 7; }},
        {"score.origin", [](Study& s) { s.assessments[2].origin = study::Origin::Modelled; }},
        {"score.value", [](Study& s) { s.assessments[2].value += 1; }},
        {"score.value, last bit",
         [](Study& s) { s.assessments[2].value = std::nextafter(s.assessments[2].value, 100.0); }},
        {"score gone", [](Study& s) { s.assessments.pop_back(); }},
        {"two scores exchanged", [](Study& s) { std::swap(s.assessments[0].value, s.assessments[1].value); }},
        {"dose.id", [](Study& s) { s.doses[0].id = study::DoseId(9); }},
        {"dose.participant", [](Study& s) { s.doses[0].participant = study::ParticipantId(9); }},
        {"dose.period", [](Study& s) { s.doses[0].period = 2; }},
        {"dose.substance", [](Study& s) { s.doses[0].substance += u'x'; }},
        {"dose.amount", [](Study& s) { s.doses[0].amount = 1.0; }},
        {"dose.unit", [](Study& s) { s.doses[0].unit += u'x'; }},
        {"dose.route", [](Study& s) { s.doses[0].route += u'x'; }},
        {"dose.minute", [](Study& s) { s.doses[0].minute = -45; }},
        {"dose.duration", [](Study& s) { s.doses[0].durationMinutes = 45.0; }},
        {"dose.duration unknown", [](Study& s) { s.doses[0].durationMinutes.reset(); }},
        {"dose.origin", [](Study& s) { s.doses[0].origin = study::Origin::Derived; }},
        {"dose.source", [](Study& s) { s.doses[0].source = {}; }},
        {"event.id", [](Study& s) { s.events[0].id = study::EventId(9); }},
        {"event.participant", [](Study& s) { s.events[0].participant = study::ParticipantId(9); }},
        {"event.period", [](Study& s) { s.events[0].period = 2; }},
        {"event.term", [](Study& s) { s.events[0].term += u'x'; }},
        {"event.severity", [](Study& s) { s.events[0].severity += u'x'; }},
        {"event.startDay unknown", [](Study& s) { s.events[0].startDay.reset(); }},
        {"event days moved", [](Study& s) { std::swap(s.events[0].startDay, s.events[0].endDay); }},
        {"event.endDay unknown", [](Study& s) { s.events[0].endDay.reset(); }},
        {"event.origin", [](Study& s) { s.events[0].origin = study::Origin::Derived; }},
        {"event.source", [](Study& s) { s.events[0].source = {}; }},
        {"exclusion.id", [](Study& s) { s.exclusions[0].id = study::ExclusionId(9); }},
        {"exclusion.participant", [](Study& s) { s.exclusions[0].participant = study::ParticipantId(9); }},
        {"exclusion.period", [](Study& s) { s.exclusions[0].period = std::int16_t(2); }},
        {"exclusion of all periods", [](Study& s) { s.exclusions[0].period.reset(); }},
        {"exclusion.period -1", [](Study& s) { s.exclusions[0].period = std::int16_t(-1); }},
        {"exclusion.reason", [](Study& s) { s.exclusions[0].reason += u'x'; }},
        {"exclusion.origin", [](Study& s) { s.exclusions[0].origin = study::Origin::Derived; }},
        {"exclusion.source", [](Study& s) { s.exclusions[0].source = {}; }},
        {"note.id", [](Study& s) { s.notes[0].id = study::NoteId(9); }},
        {"note.participant", [](Study& s) { s.notes[0].participant = {}; }},
        {"note.text", [](Study& s) { s.notes[0].text += u'x'; }},
        {"note.author", [](Study& s) { s.notes[0].author += u'x'; }},
        {"note.written", [](Study& s) { s.notes[0].written += u'x'; }},
        {"note.period", [](Study& s) { s.notes[0].period = std::int16_t(1); }},
        {"note.visit", [](Study& s) { s.notes[0].visit = study::VisitId(1); }},
        {"note.scale", [](Study& s) { s.notes[0].scale = study::ScaleId(1); }},
        {"note.about", [](Study& s) { s.notes[0].about += u'x'; }},
        {"note of no period", [](Study& s) { s.notes[1].period.reset(); }},
        {"note of period 0", [](Study& s) { s.notes[1].period = std::int16_t(0); }},
        {"note at no visit", [](Study& s) { s.notes[1].visit = {}; }},
        {"note on no scale", [](Study& s) { s.notes[1].scale = {}; }},
        {"note about another number", [](Study& s) { s.notes[1].about += u'x'; }},
        {"snapshot.id", [](Study& s) { s.snapshots[0].id = study::SnapshotId(9); }},
        {"snapshot.name", [](Study& s) { s.snapshots[0].name += u'x'; }},
        {"snapshot.page", [](Study& s) { s.snapshots[0].page += u'x'; }},
        {"snapshot.view", [](Study& s) { s.snapshots[0].view += u'x'; }},
        {"snapshot.written", [](Study& s) { s.snapshots[0].written += u'x'; }},
    };
}

} // namespace

void DigestTest::sumAndDifference_data()
{
    QTest::addColumn<quint64>("highA");
    QTest::addColumn<quint64>("lowA");
    QTest::addColumn<quint64>("highB");
    QTest::addColumn<quint64>("lowB");
    QTest::addColumn<quint64>("highSum");
    QTest::addColumn<quint64>("lowSum");
    const quint64 most = std::numeric_limits<quint64>::max();
    const auto row = [](const char* name, std::array<quint64, 6> n) {
        QTest::newRow(name) << n[0] << n[1] << n[2] << n[3] << n[4] << n[5];
    };
    row("nothing", {0, 0, 0, 0, 0, 0});
    row("small", {1, 2, 3, 4, 4, 6});
    row("carry", {0, most, 0, 1, 1, 0});
    row("carry of two large", {0, most, 0, most, 1, most - 1});
    row("wraps around", {most, most, 0, 1, 0, 0});
    row("wraps with carry", {most, most, most, most, most, most - 1});
}

void DigestTest::sumAndDifference()
{
    QFETCH(quint64, highA);
    QFETCH(quint64, lowA);
    QFETCH(quint64, highB);
    QFETCH(quint64, lowB);
    QFETCH(quint64, highSum);
    QFETCH(quint64, lowSum);
    const Digest a{.high = highA, .low = lowA};
    const Digest b{.high = highB, .low = lowB};
    const Digest expected{.high = highSum, .low = lowSum};
    Digest sum = a;
    sum += b;
    QVERIFY(sum == expected);
    sum -= b;
    QVERIFY(sum == a);
    sum -= b; // below zero and back
    sum += b;
    QVERIFY(sum == a);
}

void DigestTest::orderOfRowsDoesNotMatter()
{
    Study study = everything();
    const Digest before = study::contentDigest(study);
    std::mt19937 random(3);
    std::shuffle(study.assessments.begin(), study.assessments.end(), random);
    std::shuffle(study.participants.begin(), study.participants.end(), random);
    std::shuffle(study.periods.begin(), study.periods.end(), random);
    QVERIFY(study::contentDigest(study) == before);
}

void DigestTest::everyFieldMatters_data()
{
    QTest::addColumn<Change>("change");
    for (const auto& [name, change] : changes()) {
        QTest::newRow(name) << change;
    }
}

void DigestTest::everyFieldMatters()
{
    QFETCH(Change, change);
    const Study before = everything();
    Study after = before;
    change(after);
    QVERIFY(after != before);
    QVERIFY(study::contentDigest(after) != study::contentDigest(before));
    const bool isView = after.snapshots != before.snapshots; // how somebody looks at the data is no data
    QCOMPARE(study::sha256Of(after) == study::sha256Of(before), isView);
}

// What lets an edit update it by the rows it touches alone.
void DigestTest::sumOfItsRows()
{
    const Study study = everything();
    Digest sum = study::digestOf(study.about, study.contrast, study.primaryScale);
    const auto add = [&sum](const auto& rows) {
        for (const auto& row : rows) {
            sum += study::digestOf(row);
        }
    };
    add(study.sources);
    add(study.arms);
    add(study.sequences);
    add(study.participants);
    add(study.periods);
    add(study.visits);
    add(study.scales);
    add(study.assessments);
    add(study.doses);
    add(study.events);
    add(study.exclusions);
    add(study.notes);
    add(study.snapshots);
    QVERIFY(sum == study::contentDigest(study));
}

void DigestTest::twiceTheSameRowIsNotNothing()
{
    const Study once = everything();
    Study twice = once;
    twice.assessments.push_back(twice.assessments.back());
    Study thrice = twice;
    thrice.assessments.push_back(thrice.assessments.back());
    QVERIFY(study::contentDigest(twice) != study::contentDigest(once));
    QVERIFY(study::contentDigest(thrice) != study::contentDigest(once));
    QVERIFY(study::contentDigest(Study()) != Digest());
}

void DigestTest::fieldsDoNotRunIntoEachOther()
{
    const study::Note one{.id = study::NoteId(1), .text = u"ab"_s, .author = u"c"_s};
    const study::Note other{.id = study::NoteId(1), .text = u"a"_s, .author = u"bc"_s};
    QVERIFY(study::digestOf(one) != study::digestOf(other));
    // the same numbers in rows of different tables
    QVERIFY(study::digestOf(study::Source{.id = study::SourceId(1)}) !=
            study::digestOf(study::Note{.id = study::NoteId(1)}));
    study::Participant two{.id = study::ParticipantId(1), .attributes = {{u"a"_s, u"b"_s, {}}, {}}};
    study::Participant apart{.id = study::ParticipantId(1), .attributes = {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}}};
    QVERIFY(study::digestOf(two) != study::digestOf(apart));
}

// Rows of any length: around the size that stays on the stack, and far beyond.
void DigestTest::longRows()
{
    std::vector<Digest> seen;
    for (int length = 0; length < 300; ++length) {
        seen.push_back(study::digestOf(study::Note{.id = study::NoteId(1), .text = QString(length, u'a')}));
    }
    seen.push_back(study::digestOf(study::Note{.id = study::NoteId(1), .text = QString(100000, u'å')}));
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(std::count(seen.begin(), seen.end(), seen[i]), std::ptrdiff_t(1));
    }
}

void DigestTest::zeroHasNoSign()
{
    study::Assessment plus{.participant = study::ParticipantId(1), .value = 0.0};
    study::Assessment minus = plus;
    minus.value = -0.0;
    QVERIFY(plus == minus);
    QVERIFY(study::digestOf(plus) == study::digestOf(minus));
    Study one = everything();
    Study other = one;
    one.assessments[0].value = 0.0;
    other.assessments[0].value = -0.0;
    QVERIFY(study::contentDigest(one) == study::contentDigest(other));
    QCOMPARE(study::sha256Of(one), study::sha256Of(other));
}

void DigestTest::textRoundTrip_data()
{
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << quint64(0) << quint64(0) << u"00000000000000000000000000000000"_s;
    QTest::newRow("small") << quint64(1) << quint64(0xab) << u"000000000000000100000000000000ab"_s;
    QTest::newRow("all") << std::numeric_limits<quint64>::max() << std::numeric_limits<quint64>::max()
                         << u"ffffffffffffffffffffffffffffffff"_s;
}

void DigestTest::textRoundTrip()
{
    QFETCH(quint64, high);
    QFETCH(quint64, low);
    QFETCH(QString, text);
    const Digest digest{.high = high, .low = low};
    QCOMPARE(study::digestText(digest), text);
    QVERIFY(study::digestFromText(text) == digest);
}

void DigestTest::notADigest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"0000000000000000000000000000000"_s;
    QTest::newRow("long") << u"000000000000000000000000000000000"_s;
    QTest::newRow("a letter") << u"0000000000000000000000000000000g"_s;
    QTest::newRow("a sign") << u"+000000000000000000000000000000a"_s;
    QTest::newRow("minus") << u"0000000000000000-00000000000000a"_s;
    QTest::newRow("prefix") << u"0x000000000000000000000000000000"_s;
    QTest::newRow("spaces") << u"               10000000000000000"_s;
    QTest::newRow("capitals") << u"0000000000000000000000000000000A"_s;
    QTest::newRow("digits of another script") << u"0000000000000000000000000000000\u0661"_s;
}

void DigestTest::notADigest()
{
    QFETCH(QString, text);
    QVERIFY(!study::digestFromText(text));
}

// Files carry digests from machine to machine and from version to version: these do not change. The numbers come from
// a second writer of the same bytes, in Python (struct, little-endian), hashed by xxHash 0.8's XXH3_128bits.
void DigestTest::sameOnEveryMachine()
{
    const study::Assessment row{.participant = study::ParticipantId(1),
                                .visit = study::VisitId(2),
                                .scale = study::ScaleId(3),
                                .source = study::SourceId(4),
                                .period = 1,
                                .origin = study::Origin::Imported,
                                .value = 23.5};
    QCOMPARE(study::digestText(study::digestOf(row)), u"875a177dc8ccf41366b59312fb47b066"_s);
    const study::Note note{.id = study::NoteId(1),
                           .participant = study::ParticipantId(2),
                           .text = u"schlief spät"_s,
                           .author = u"N. N."_s,
                           .written = u"2026-11-23T00:00:00Z"_s};
    QCOMPARE(study::digestText(study::digestOf(note)), u"410bab3a905d61e6827df78f307ce809"_s);
}

void DigestTest::sha256FollowsTheData()
{
    const Study study = everything();
    const QString hash = study::sha256Of(study);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(hash).hasMatch());
    QCOMPARE(study::sha256Of(everything()), hash);
    QVERIFY(study::sha256Of(Study()) != hash);
    Study watched = everything();
    watched.snapshots.clear();
    QCOMPARE(study::sha256Of(watched), hash);
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
