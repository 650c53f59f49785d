// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/embedded_words.h"

#include "app/importing/embedded_studies.h"
#include "app/language.h"
#include "core/analysis/dose_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ImportingEmbeddedWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { window::useLanguage(u"en"_s); }

    // Each listed sentence stands in the resource: one that was reworded there would stay English, unseen.
    void theListIsOfTheResource()
    {
        const study::SharedStudy study = importing::loadEmbeddedStudy(importing::defaultStudyKey()).value();
        QStringList said = study->about.limits.split(u'\n');
        said << importing::findEmbeddedStudy(importing::defaultStudyKey())->name;
        said << study->about.title << study->about.subtitle << study->about.question << study->about.badge;
        said << (study->contrast ? study->contrast->name : QString());
        for (const study::Arm& arm : study->arms) {
            said << arm.name << arm.description;
        }
        for (const study::Sequence& sequence : study->sequences) {
            said << sequence.name;
        }
        for (const study::Scale& scale : study->scales) {
            said << scale.name;
        }
        for (const study::Exclusion& exclusion : study->exclusions) {
            said << exclusion.reason;
        }
        for (const study::Source& source : study->sources) {
            said << source.name << source.citation;
        }
        QVERIFY(importing::embeddedWords().size() > 20);
        for (const char* words : importing::embeddedWords()) {
            QVERIFY2(said.contains(QString::fromUtf8(words)), words);
        }
    }

    void numbersAndKeysStay()
    {
        const study::SharedStudy study = importing::loadEmbeddedStudy(importing::defaultStudyKey()).value();
        QCOMPARE(importing::inProgramWords(study), study); // the same value: English is its own language
        window::useLanguage(u"de"_s);
        const study::SharedStudy german = importing::inProgramWords(study);
        QCOMPARE(german->about.title, u"Ketamin × Naltrexon"_s);
        QCOMPARE(german->about.key, study->about.key);
        QCOMPARE(german->arms.front().key, study->arms.front().key);
        QVERIFY(german->arms.front().name != study->arms.front().name);
        QCOMPARE(analysis::doseText(german->doses.front()), u"Naltrexon 50 mg, oral, 45 min vorher"_s);
        QCOMPARE(importing::inProgramWords(importing::embeddedStudies().front()), u"Ketamin × Naltrexon (Williams 2018)"_s);
        QVERIFY(german->doses == study->doses); // the words are the view's
        QVERIFY(german->assessments == study->assessments);
        QVERIFY(german->participants == study->participants);
        QVERIFY(german->periods == study->periods);
    }
};

QTEST_GUILESS_MAIN(ImportingEmbeddedWordsTest)
#include "importing_embedded_words_test.moc"
