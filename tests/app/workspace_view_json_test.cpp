// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/view_json.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class WorkspaceViewJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultViewHasNothingToSay()
    {
        const study::Study study = tests::exampleStudy();
        QVERIFY(workspace::viewToJson(study, workspace::defaultView(study)).isEmpty());
        QVERIFY(workspace::viewFromJson(study, {}) == workspace::defaultView(study));
    }

    void everyPartComesBack()
    {
        const study::Study study = tests::exampleStudy();
        workspace::ViewState view = workspace::defaultView(study);
        view.selection.scale = study.scales.back().id;
        view.selection.visit = study.visits.back().id;
        view.selection.side = study::Side::Both;
        view.selection.measure = study::Measure::PercentChange;
        view.selection.timeAxis = study::TimeAxis::FirstTreatment;
        view.selection.where = {{u"participant"_s, study.participants.front().key}};
        view.selection.completersOnly = true;
        view.focused = study.participants.back().id;
        QVERIFY(workspace::viewFromJson(study, workspace::viewToJson(study, view)) == view);
    }

    void aPersonIsFoundByKeyInAnotherStudy()
    {
        const study::Study study = tests::exampleStudy();
        workspace::ViewState view = workspace::defaultView(study);
        view.focused = study.participants.back().id;
        study::Study other = study;
        for (study::Participant& person : other.participants) {
            person.id = study::ParticipantId(person.id.value() + 100);
        }
        const workspace::ViewState read = workspace::viewFromJson(other, workspace::viewToJson(study, view));
        QCOMPARE(study::byId(other.participants, read.focused)->key, study.participants.back().key);
    }

    void whatMakesNoSenseIsLeftAtItsDefault_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("unknown keys") << QJsonObject{{u"scale"_s, u"nonsense"_s}, {u"visit"_s, u"x"_s}, {u"person"_s, u"y"_s}};
        QTest::newRow("unknown words") << QJsonObject{{u"side"_s, u"up"_s}, {u"measure"_s, u"loud"_s}};
        QTest::newRow("other types") << QJsonObject{{u"scale"_s, 7}, {u"where"_s, u"x"_s}, {u"completers_only"_s, u"yes"_s}};
        const QJsonArray column{QJsonObject{{u"column"_s, u"shoe size"_s}, {u"value"_s, u"44"_s}}};
        QTest::newRow("no such column") << QJsonObject{{u"where"_s, column}};
        const QJsonArray filter{QJsonObject{{u"column"_s, u"participant"_s}, {u"value"_s, u"/(/"_s}}};
        QTest::newRow("no filter") << QJsonObject{{u"where"_s, filter}};
        QTest::newRow("rows of nothing") << QJsonObject{{u"where"_s, QJsonArray{1, u"a"_s, QJsonArray{}}}};
    }

    void whatMakesNoSenseIsLeftAtItsDefault()
    {
        QFETCH(QJsonObject, json);
        const study::Study study = tests::exampleStudy();
        QVERIFY(workspace::viewFromJson(study, json) == workspace::defaultView(study));
        QVERIFY(workspace::viewFromJson(study::Study{}, json) == workspace::defaultView(study::Study{}));
    }
};

QTEST_GUILESS_MAIN(WorkspaceViewJsonTest)
#include "workspace_view_json_test.moc"
