// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/preset_recipes.h"
#include "core/interchange/recipe_json.h"
#include "tests/support/result_check.h"

#include <QTest>

using interchange::ColumnMapping;

namespace {

ColumnMapping fullMapping()
{
    ColumnMapping mapping;
    mapping.name = "all of it";
    mapping.title = "Größe \"quoted\"";
    mapping.citation = "Somebody 2020";
    mapping.sheet = "Scores";
    mapping.separator = ";";
    mapping.decimal = ",";
    mapping.columns.participant = "id";
    mapping.columns.day = "day";
    mapping.columns.badge = "badge";
    mapping.treatments = {"first", "second"};
    mapping.attributes = {"BMI"};
    mapping.scales = {{"MADRS_d1", "MADRS", "", {}, {}, false, "d1", "b", 2},
                      {"Own", "OWN", "Own scale", 0.0, 30.5, true, "", "", 0}};
    mapping.visits = {{"d1", "", study::VisitPhase::PostDose, study::TimeUnit::Day, 1.0, "a", 0},
                      {"m40", "peak", study::VisitPhase::PostDose, study::TimeUnit::Minute, 40.0, "", 1},
                      {"b", "", study::VisitPhase::Baseline, study::TimeUnit::Day, -2.0, "", 0},
                      {"c", "", study::VisitPhase::Baseline, study::TimeUnit::Day, 0.0, "", 0}};
    mapping.arms = {{"a", "Arm A", "words", {"x", "1"}, false}, {"b", "", "", {}, true}};
    mapping.contrast = {"a", "b", "Blockade"};
    mapping.join = {"people.csv", "", "pid"};
    mapping.missing = {"-999"};
    mapping.where = {{"group", "MDD"}, {"sex", "F"}};
    mapping.primary = "OWN";
    return mapping;
}

} // namespace

class RecipeJsonTest : public QObject
{
    Q_OBJECT

private slots:

    void writesWhatItReads()
    {
        const ColumnMapping mapping = fullMapping();
        const QByteArray json = interchange::recipeJson(mapping);
        const auto again = interchange::parseRecipe(json.toStdString(), "recipe");
        QVERIFY_RESULT(again);
        QCOMPARE(interchange::recipeJson(*again), json);
        QVERIFY(*again == mapping);
    }

    void longTablesSayLabel()
    {
        ColumnMapping mapping;
        mapping.columns.participant = "id";
        mapping.columns.scale = "scale";
        mapping.columns.value = "value";
        mapping.scales = {{"HDRS", "HAM-D-17", "", {}, {}, false, "", "", 0}};
        const QByteArray json = interchange::recipeJson(mapping);
        QVERIFY(json.contains("{ \"label\": \"HDRS\", \"scale\": \"HAM-D-17\" }"));
        const auto again = interchange::parseRecipe(json.toStdString(), "recipe");
        QVERIFY_RESULT(again);
        QVERIFY(*again == mapping);
    }

    void byteOrderMarksAreNoText()
    {
        const auto mapping =
            interchange::parseRecipe(R"({"recipe": 1, "name": "\ufeff\ufeffx", "treatments": ["\ufeff1"]})", "recipe");
        QVERIFY_RESULT(mapping);
        QCOMPARE(mapping->name, std::string("x"));
        QCOMPARE(mapping->treatments.front(), std::string("1"));
    }

    void presetsAreRecipes()
    {
        QVERIFY(!interchange::presetRecipes().empty());
        for (const interchange::PresetRecipe& preset : interchange::presetRecipes()) {
            const auto mapping = interchange::parseRecipe(preset.json, std::string(preset.key));
            QVERIFY_RESULT(mapping);
            QCOMPARE(mapping->name, std::string(preset.key));
        }
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const QByteArray& json, const QByteArray& words,
                            base::ErrorKind kind = base::ErrorKind::InvalidValue) {
            QTest::newRow(words.constData()) << json << static_cast<int>(kind) << words;
        };
        row("{", "not JSON at line 1", base::ErrorKind::MalformedInput);
        row("{\n\"recipe\": 1,\n\"name\" \"x\"}", "not JSON at line 3", base::ErrorKind::MalformedInput);
        row("[]", "not an object", base::ErrorKind::MalformedInput);
        row("{}", "recipe: 1 is expected");
        row(R"({"recipe": 2})", "recipe: 1 is");
        row(R"({"recipe": 1, "colums": {}})", "colums: unknown key; known are recipe");
        row(R"({"recipe": 1, "columns": {"participent": "id"}})", "columns.participent: unknown key");
        row(R"({"recipe": 1, "columns": {"participant": 3}})", "columns.participant: a text is expected");
        row(R"({"recipe": 1, "columns": []})", "columns: an object is expected");
        row(R"({"recipe": 1, "visits": [{"label": "d1"}]})", "visits[0].day: either");
        row(R"({"recipe": 1, "visits": [{"label": "a", "day": 1}, {"label": "b", "phase": "late", "day": 2}]})",
            "visits[1].phase: \"baseline\" or");
        row(R"({"recipe": 1, "scales": [{"scale": "MADRS"}]})", "scales[0].column: either");
        row(R"({"recipe": 1, "scales": [{"column": "x"}]})", "scales[0].scale: the key");
        row(R"({"recipe": 1, "scales": [{"column": "x", "scale": "X", "minimum": 3}]})", "scales[0].minimum");
        row(R"({"recipe": 1, "scales": [{"column": "x", "scale": "X", "minimum": 3, "maximum": 1e301}]})",
            "scales[0].minimum: numbers from");
        row(R"({"recipe": 1, "visits": [{"label": "d1", "day": 1e10}]})", "visits[0].day: a number from");
        row(R"({"recipe": 1, "visits": [{"label": "d1", "minute": -1e10}]})", "visits[0].minute: a number from");
        row(R"({"recipe": 1, "scales": [{"column": "x", "scale": "X", "period": 1.5}]})", "scales[0].period: a whole");
        row(R"({"recipe": 1, "arms": [{"name": "x"}]})", "arms[0].key");
        row(R"({"recipe": 1, "arms": [{"key": "drug-a"}, {"key": "Drug A"}]})",
            "arms: the key \"Drug A\" stands twice");
        row(R"({"recipe": 1, "arms": [{"key": "a"}], "contrast": {"reference": "a", "comparator": "b"}})",
            "contrast.comparator: \"b\" is no key");
        row(R"({"recipe": 1, "arms": [{"key": "a"}], "visits": [{"label": "v", "day": 1, "arm": "z"}]})",
            "visits (v).arm");
        row(R"({"recipe": 1, "contrast": {"reference": "a"}})", "contrast: two different arms");
        row(R"({"recipe": 1, "columns": {"scale": "s"}})", "columns.scale: a long table");
        row(R"({"recipe": 1, "decimal": "x"})", "decimal: \".\" or");
        row(R"({"recipe": 1, "missing": "-999"})", "missing: an array");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QByteArray, words);
        const auto mapping = interchange::parseRecipe(json.toStdString(), "my.recipe.json");
        QVERIFY(!mapping);
        QCOMPARE(static_cast<int>(mapping.error().kind), kind);
        QCOMPARE(mapping.error().subject, std::string("my.recipe.json"));
        QVERIFY2(QByteArray::fromStdString(mapping.error().detail).contains(words), mapping.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(RecipeJsonTest)
#include "recipe_json_test.moc"
