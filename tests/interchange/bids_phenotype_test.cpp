// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/bids_phenotype.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "tests/interchange/written_files.h"
#include "tests/support/result_check.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using interchange::DropReason;

namespace {

const QByteArray peopleTable = "participant_id\tage\tsex\tsmoker\tdrug_1\tdrug_2\n"
                               "sub-1\t30\tF\ty\tx\ty\n"
                               "sub-2\tn/a\tM\tn\ty\tx\n"
                               "sub-3\t41\tM\tn\ty\tn/a\n";
const QByteArray peopleDictionary = R"({
    "drug_1": { "Levels": { "x": "Esketamine", "y": "Saline", "n/a": "Not applicable" } },
    "drug_2": { "Levels": { "x": { "Description": "Esketamine" }, "y": "Saline" } },
    "smoker": { "Levels": { "y": "smokes", "n": "does not smoke" } } })";
const QByteArray sessionDictionary = R"({ "session_id": { "Levels": {
    "ses-01": "Baseline", "ses-02": "1 day after esketamine", "ses-03": "One week (7 days) after saline",
    "ses-04": "1 day after saline" } } })";

base::Result<interchange::Imported> importFolder(const QString& path, const QString& where = {})
{
    base::NoProgress progress;
    interchange::ImportOptions options;
    if (!where.isEmpty()) {
        options.where.push_back({where.section(u'=', 0, 0), where.section(u'=', 1)});
    }
    return interchange::importStudy({path}, options, progress);
}

/// Mean, SD and n of a scale at a visit under an arm ("all": before treatment).
QString summaryOf(const study::Study& study, const QString& scale, const QString& arm, const QString& visit)
{
    const study::ScaleId scaleId = study::byKey(study.scales, scale)->id;
    const study::VisitId visitId = study::byKey(study.visits, visit)->id;
    std::vector<double> values;
    for (const study::Assessment& row : study.assessments) {
        const study::Period* period = study::periodOf(study, row.participant, row.period);
        const study::Arm* given = period != nullptr ? study::byId(study.arms, period->arm) : nullptr;
        if (row.scale == scaleId && row.visit == visitId && (given != nullptr ? given->key : u"all"_s) == arm) {
            values.push_back(row.value);
        }
    }
    double mean = 0.0;
    for (const double value : values) {
        mean += value / static_cast<double>(values.size());
    }
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    const double deviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
    return u"%1 (%2; %3)"_s.arg(mean, 0, 'f', 2).arg(deviation, 0, 'f', 2).arg(values.size());
}

QString nimhFolder()
{
    return QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/data/ds005917");
}

} // namespace

class BidsPhenotypeTest : public QObject
{
    Q_OBJECT

private slots:

    void readsAnotherCrossover()
    {
        WrittenFiles files;
        files.write(u"participants.tsv"_s, peopleTable);
        files.write(u"participants.json"_s, peopleDictionary);
        files.write(u"phenotype/mood.tsv"_s, "participant_id\tsession_id\tMADRS\n"
                                             "sub-1\tses-01\t30\nsub-1\tses-02\t12\nsub-1\tses-04\t25\n"
                                             "sub-2\tses-01\t31\nsub-2\tses-03\t28\nsub-2\tses-02\tn/a\n"
                                             "sub-3\tses-01\t29\nsub-3\tses-02\t10\n");
        files.write(u"phenotype/mood.json"_s, sessionDictionary);
        files.write(u"dataset_description.json"_s,
                    R"({ "Name": "Small study", "Authors": ["A. One", "B. Two"], "DatasetDOI": "doi:10.1/x" })");
        const auto imported = importFolder(files.folder());
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->format, u"bids-phenotype"_s);
        const study::Study& study = imported->study;
        QCOMPARE(study.about.title, u"Small study"_s);
        QVERIFY(study.about.citation.contains(u"doi:10.1/x"_s));
        QCOMPARE(scoresOf(study),
                 (QStringList{u"sub-1/0/all/baseline/MADRS=30"_s, u"sub-1/1/esketamine/day 1/MADRS=12"_s,
                              u"sub-1/2/saline/day 1/MADRS=25"_s, u"sub-2/0/all/baseline/MADRS=31"_s,
                              u"sub-2/1/saline/day 7/MADRS=28"_s, u"sub-3/0/all/baseline/MADRS=29"_s}));
        QCOMPARE(imported->dropped.size(), std::size_t(2));
        QCOMPARE(imported->dropped[0].reason, DropReason::NoScore);
        QCOMPARE(imported->dropped[1].reason, DropReason::ArmNotGiven); // sub-3 never had esketamine
        QCOMPARE(study::byId(study.arms, study.contrast->reference)->name, u"Saline"_s);
        QCOMPARE(study.participants[2].sequence, study.participants[1].sequence);
        QCOMPARE(study.participants[0].ageYears.value_or(0), 30.0);
        QCOMPARE(study.participants[0].sex, u"F"_s);
        QCOMPARE(study.participants[0].attributes.size(), std::size_t(1));
        QCOMPARE(study.participants[0].attributes[0].label, u"smokes"_s);
    }

    void conditionsKnowLabels()
    {
        WrittenFiles files;
        files.write(u"participants.tsv"_s, peopleTable);
        files.write(u"participants.json"_s, peopleDictionary);
        files.write(u"phenotype.tsv"_s, "participant_id\tsession_id\tMADRS\nsub-1\tses-01\t30\nsub-2\tses-01\t31\n");
        files.write(u"phenotype.json"_s, sessionDictionary);
        const auto imported = importFolder(files.folder(), u"smoker=Does not smoke"_s);
        QVERIFY_RESULT(imported);
        QCOMPARE(scoresOf(imported->study), QStringList{u"sub-2/0/all/baseline/MADRS=31"_s});
        QCOMPARE(imported->dropped[0].text, std::string("left out by smoker=Does not smoke (smoker is y)"));
    }

    void severalTablesBecomeOne()
    {
        WrittenFiles files;
        files.write(u"participants.tsv"_s, peopleTable);
        files.write(u"phenotype/a_mood.tsv"_s,
                    "participant_id\tsession_id\tMADRS\nsub-1\tses-b0\t30\nsub-1\tses-x1\t12\n");
        files.write(u"phenotype/b_other.tsv"_s, "participant_id\tsession_id\tHAMD17\nsub-1\tses-b0\t20\n");
        files.write(u"phenotype/c_family.tsv"_s, "participant_id\trelatives\nsub-1\t3\n");
        const auto imported = importFolder(files.folder());
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->rows, std::size_t(3));
        QCOMPARE(scoresOf(imported->study),
                 (QStringList{u"sub-1/0/all/baseline/MADRS=30"_s, u"sub-1/0/all/baseline/HAM-D-17=20"_s,
                              u"sub-1/1/x/day 1/MADRS=12"_s})); // no dictionary: x1 is day 1 of x
        QCOMPARE(imported->study.sources.size(), std::size_t(3));
    }

    void recognisesItsFiles()
    {
        WrittenFiles files;
        const QString people = files.write(u"participants.tsv"_s, peopleTable);
        const QString scores = files.write(u"phenotype/scores.tsv"_s, "participant_id\tsession_id\tMADRS\n");
        const QString other = files.write(u"notes.tsv"_s, "a\tb\n");
        QVERIFY(interchange::isBidsPhenotype(files.folder()));
        QVERIFY(interchange::isBidsPhenotype(people));
        QVERIFY(interchange::isBidsPhenotype(scores));
        QVERIFY(!interchange::isBidsPhenotype(other));
        QVERIFY(!interchange::isBidsPhenotype(files.folder() + u"/nothing"_s));
        QVERIFY(!interchange::isBidsPhenotype(QDir::rootPath()));
    }

    /// facts.md 4.1a: OpenNeuro ds005917 v1.0.1, doi:10.18112/openneuro.ds005917.v1.0.1, the MDD group.
    void nimhKetamineRows()
    {
        if (!QFileInfo::exists(nimhFolder())) {
            QSKIP("ds005917 is not beside the project");
        }
        const auto imported = importFolder(nimhFolder(), u"group=MDD"_s);
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->rows, std::size_t(236));
        QCOMPARE(imported->kept, std::size_t(137));
        QCOMPARE(imported->study.participants.size(), std::size_t(32));
        QCOMPARE(imported->study.assessments.size(), std::size_t(377));
        std::map<DropReason, int> reasons;
        QSet<QString> leftOut;
        QStringList withoutScore;
        for (const interchange::DroppedRow& row : imported->dropped) {
            ++reasons[row.reason];
            if (row.reason == DropReason::NotSelected) {
                leftOut.insert(QString::fromStdString(row.participant));
            } else {
                withoutScore.append(QString::fromStdString(row.participant + " " + row.session));
            }
        }
        QCOMPARE(reasons, (std::map<DropReason, int>{{DropReason::NotSelected, 96}, {DropReason::NoScore, 3}}));
        QCOMPARE(leftOut.size(), 25);
        QCOMPARE(withoutScore, (QStringList{u"sub-MOA101 ses-d10"_s, u"sub-MOA105 ses-d10"_s, u"sub-MOA117 ses-b0"_s}));
        QCOMPARE(countFindings(imported->findings, study::FindingKind::RowDropped, study::Severity::Error),
                 std::size_t(0));
        QVERIFY(imported->findings.front().severity != study::Severity::Error);
    }

    void nimhKetamineStudy()
    {
        if (!QFileInfo::exists(nimhFolder())) {
            QSKIP("ds005917 is not beside the project");
        }
        const auto imported = importFolder(nimhFolder(), u"group=MDD"_s);
        QVERIFY_RESULT(imported);
        const study::Study& study = imported->study;
        QCOMPARE(study::designOf(study), study::Design::TwoSequenceCrossover);
        QCOMPARE(study::completersOf(study).size(), std::size_t(25));
        QCOMPARE(study::byId(study.arms, study.contrast->reference)->name, u"Placebo"_s);
        QCOMPARE(study::byId(study.arms, study.contrast->comparator)->name, u"Ketamine"_s);
        std::map<QString, int> sequences;
        std::map<QString, int> pairs; // of MADRS at day 2
        const study::VisitId day2 = study::byKey(study.visits, u"day 2")->id;
        for (const study::Participant& person : study.participants) {
            const study::Sequence* sequence = study::byId(study.sequences, person.sequence);
            const QString key = sequence != nullptr ? sequence->key : u"none"_s;
            ++sequences[key];
            if (study::findAssessment(study, person.id, 1, day2, study.primaryScale) != nullptr &&
                study::findAssessment(study, person.id, 2, day2, study.primaryScale) != nullptr) {
                ++pairs[key];
            }
        }
        // Ketamine first 13 and placebo first 12, one infusion only 4 and 2, none 2: one of whom has no score at all.
        QCOMPARE(sequences,
                 (std::map<QString, int>{{u"ketamine-placebo"_s, 17}, {u"placebo-ketamine"_s, 14}, {u"none"_s, 1}}));
        QCOMPARE(pairs, (std::map<QString, int>{{u"ketamine-placebo"_s, 12}, {u"placebo-ketamine"_s, 12}}));
        const study::Participant& first = study.participants.front();
        QCOMPARE(first.key, u"sub-MOA101"_s);
        QCOMPARE(first.ageYears.value_or(0), 29.0);
        QCOMPARE(first.sex, u"M"_s);
        QCOMPARE(first.attributes,
                 (std::vector<study::Attribute>{{u"BMI"_s, u"27.84"_s, {}},
                                                {u"group"_s, u"MDD"_s, u"major depressive disorder"_s}}));
    }

    void nimhKetamineScores_data()
    {
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QStringList>("cells"); // baseline, ketamine day 2, day 10, placebo day 2, day 10
        QTest::newRow("MADRS") << u"MADRS"_s
                               << QStringList{u"33.38 (4.57; 32)"_s, u"23.59 (10.32; 27)"_s, u"28.23 (8.94; 26)"_s,
                                              u"31.31 (5.88; 26)"_s, u"34.19 (5.07; 26)"_s};
        QTest::newRow("HAM-D-17") << u"HAM-D-17"_s
                                  << QStringList{u"21.56 (4.39; 32)"_s, u"14.74 (6.14; 27)"_s, u"17.29 (4.22; 17)"_s,
                                                 u"19.96 (3.74; 26)"_s, u"22.28 (3.48; 18)"_s};
        QTest::newRow("HAM-D-6") << u"HAM-D-6"_s
                                 << QStringList{u"13.16 (2.13; 32)"_s, u"8.85 (4.00; 27)"_s, u"10.18 (2.86; 17)"_s,
                                                u"12.27 (2.15; 26)"_s, u"12.56 (2.20; 18)"_s};
    }

    void nimhKetamineScores()
    {
        if (!QFileInfo::exists(nimhFolder())) {
            QSKIP("ds005917 is not beside the project");
        }
        QFETCH(QString, scale);
        QFETCH(QStringList, cells);
        const auto imported = importFolder(nimhFolder(), u"group=MDD"_s);
        QVERIFY_RESULT(imported);
        const study::Study& study = imported->study;
        QCOMPARE((QStringList{summaryOf(study, scale, u"all"_s, u"baseline"_s),
                              summaryOf(study, scale, u"ketamine"_s, u"day 2"_s),
                              summaryOf(study, scale, u"ketamine"_s, u"day 10"_s),
                              summaryOf(study, scale, u"placebo"_s, u"day 2"_s),
                              summaryOf(study, scale, u"placebo"_s, u"day 10"_s)}),
                 cells);
    }

    void nimhKetamineWithoutConditions()
    {
        if (!QFileInfo::exists(nimhFolder())) {
            QSKIP("ds005917 is not beside the project");
        }
        const auto imported = importFolder(nimhFolder());
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->rows, imported->kept + imported->dropped.size());
        for (const interchange::DroppedRow& row : imported->dropped) {
            QCOMPARE(row.reason, DropReason::NoScore);
        }
    }
};

QTEST_GUILESS_MAIN(BidsPhenotypeTest)
#include "bids_phenotype_test.moc"
