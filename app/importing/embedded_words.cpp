// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/embedded_words.h"

#include <QCoreApplication>

namespace importing {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* storedWords[] = {
    QT_TRANSLATE_NOOP("embedded_study", "Ketamine × naltrexone (Williams 2018)"),
    QT_TRANSLATE_NOOP("embedded_study", "Ketamine × naltrexone"),
    QT_TRANSLATE_NOOP("embedded_study", "Williams 2018 · double-blind crossover"),
    QT_TRANSLATE_NOOP("embedded_study", "Does ketamine need the opioid system to lift depression?"),
    QT_TRANSLATE_NOOP("embedded_study", "Simulated to match published facts"),
    QT_TRANSLATE_NOOP("embedded_study", "Ketamine after placebo"),
    QT_TRANSLATE_NOOP("embedded_study", "Ketamine after naltrexone"),
    QT_TRANSLATE_NOOP("embedded_study", "A placebo capsule 45 minutes before ketamine 0.5 mg/kg over 40 minutes"),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Naltrexone 50 mg by mouth 45 minutes before ketamine 0.5 mg/kg over 40 minutes"),
    QT_TRANSLATE_NOOP("embedded_study", "Placebo first"),
    QT_TRANSLATE_NOOP("embedded_study", "Naltrexone first"),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Did not complete both infusions: 14 were studied, 12 completed (Williams 2018, abstract). When "
                      "and why is not published; a screening baseline alone is an assumption."),
    QT_TRANSLATE_NOOP("embedded_study", "Reconstruction, seed 152"),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Simulated participants, drawn with seed 152 so that they satisfy every published fact of "
                      "Williams 2018 and 2019; no value in it was measured"),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Williams et al., Mol Psychiatry 2019, doi:10.1038/s41380-019-0503-4, PMID 31467392 "
                      "(suicidality in the same twelve people)"),
    QT_TRANSLATE_NOOP("embedded_study", "Naltrexone blockade"),
    QT_TRANSLATE_NOOP("embedded_study", "Hamilton Depression Rating Scale, 17 items"),
    QT_TRANSLATE_NOOP("embedded_study", "Hamilton Depression Rating Scale, 6 core items"),
    QT_TRANSLATE_NOOP("embedded_study", "Montgomery–Åsberg Depression Rating Scale"),
    QT_TRANSLATE_NOOP("embedded_study", "Hamilton Depression Rating Scale, item 3 (suicide)"),
    QT_TRANSLATE_NOOP("embedded_study", "Montgomery–Åsberg Depression Rating Scale, item 10 (suicidal thoughts)"),
    QT_TRANSLATE_NOOP("embedded_study", "Columbia Suicide Severity Rating Scale, severity of ideation"),
    QT_TRANSLATE_NOOP("embedded_study", "Clinician-Administered Dissociative States Scale, 23 items"),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Whether ketamine works at all: everybody received ketamine both times, so there is no arm "
                      "without it (design: Williams 2018, abstract)."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Whether naltrexone alone lowers mood: it was never given without ketamine, in people many of "
                      "whom took other antidepressants (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231)."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Which opioid receptor matters: 50 mg of naltrexone occupies mu and kappa receptors alike "
                      "(Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231)."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "Whether ketamine acts on opioid receptors or merely needs them intact: attenuation is not "
                      "mediation (Sanacora 2019, doi:10.1176/appi.ajp.2018.18091061), and the authors agree that a "
                      "direct and an indirect route look the same here (Heifets 2019, Am J Psychiatry 176:249–250)."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "How large the effect is: the trial stopped at a planned interim look with 14 of 30 people "
                      "studied and 12 completed (Williams 2018, abstract); effects that stop a trial early are "
                      "overestimated on average."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "What happens to responders in general: the seven were chosen after their response to ketamine "
                      "and placebo was known (Williams 2018, abstract); people chosen for an extreme score tend to be "
                      "less extreme the next time."),
    QT_TRANSLATE_NOOP("embedded_study",
                      "What any single person did: individual values were never published. The people shown are "
                      "simulated to satisfy every published fact, and other draws would satisfy them too."),
};

QString translated(const QString& english)
{
    return QCoreApplication::translate("embedded_study", english.toUtf8().constData());
}

void translate(QString& words)
{
    if (!words.isEmpty()) {
        words = translated(words);
    }
}

void translateLines(QString& words)
{
    QStringList lines = words.split(u'\n');
    for (QString& line : lines) {
        translate(line);
    }
    words = lines.join(u'\n');
}

} // namespace

std::span<const char* const> embeddedWords()
{
    return storedWords;
}

QString inProgramWords(const EmbeddedStudy& study)
{
    return translated(study.name);
}

// The language has other words for all of it or for none: the title tells which.
study::SharedStudy inProgramWords(const study::SharedStudy& study)
{
    if (translated(study->about.title) == study->about.title) {
        return study;
    }
    study::Study worded = *study;
    study::About& about = worded.about;
    for (QString* words : {&about.title, &about.subtitle, &about.question, &about.badge}) {
        translate(*words);
    }
    translateLines(about.limits);
    if (worded.contrast) {
        translate(worded.contrast->name);
    }
    for (study::Arm& arm : worded.arms) {
        translate(arm.name);
        translate(arm.description);
    }
    for (study::Sequence& sequence : worded.sequences) {
        translate(sequence.name);
    }
    for (study::Scale& scale : worded.scales) {
        translate(scale.name);
    }
    for (study::Exclusion& exclusion : worded.exclusions) {
        translate(exclusion.reason);
    }
    for (study::Source& source : worded.sources) {
        translate(source.name);
        translate(source.citation);
    }
    return std::make_shared<const study::Study>(std::move(worded));
}

} // namespace importing
