// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/pharmacology_phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* phrases[] = {
    QT_TRANSLATE_NOOP("pharmacology", "share of the mood effect that needs free opioid receptors"),
    QT_TRANSLATE_NOOP("pharmacology", "share"),
    QT_TRANSLATE_NOOP("pharmacology", "change of mood by the blockade alone"),
    QT_TRANSLATE_NOOP("pharmacology", "Ketamine itself acts on opioid receptors"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Ketamine binds mu receptors as an agonist, and that lifts mood; naltrexone is in its "
                      "place."),
    QT_TRANSLATE_NOOP("pharmacology", "Ketamine releases the body's own opioids"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Ketamine makes the brain release its own opioids, and these act on the receptors that "
                      "naltrexone holds."),
    QT_TRANSLATE_NOOP("pharmacology", "Opioid receptors must only be free"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Ketamine works elsewhere, but the effect passes only while mu receptors can do their "
                      "ordinary work."),
    QT_TRANSLATE_NOOP("pharmacology", "Naltrexone itself changes mood"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Naltrexone lowers mood by itself, through mu or kappa receptors, or tells people which "
                      "day it is; ketamine does what it always does."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Weekly ketamine after depot naltrexone did as well as without it; so did midazolam, so "
                      "the trial may not have been able to see any difference."),
    QT_TRANSLATE_NOOP("pharmacology", "The trial's authors name direct action at mu receptors as one possible way."),
    QT_TRANSLATE_NOOP("pharmacology", "By plasma affinity alone ketamine holds about 1 to 2 % of mu receptors."),
    QT_TRANSLATE_NOOP("pharmacology", "In rodents ketamine did not act as a mu agonist."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "The authors say that release is possible, and that their results do not tell it from "
                      "direct action."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Under anaesthesia ketamine and saline did not differ: expectation, with opioids of the "
                      "body's own, would fit."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "An effect that a blocker weakens need not run through the receptor; an intact opioid "
                      "system may be enough."),
    QT_TRANSLATE_NOOP("pharmacology", "In rodents a blocker prevented the effect although ketamine was no mu agonist."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Nobody got naltrexone without ketamine; it could worsen symptoms by itself, and 50 mg "
                      "also saturates kappa receptors."),
    QT_TRANSLATE_NOOP("pharmacology", "nasal esketamine, one compartment"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Clearance and volume of the monograph give a half-life of 5.5 h, not its 7 to 12 h, and "
                      "nasal bioavailability ranges from 0.11 to 0.48 in the sources: a sketch, whatever the "
                      "weight."),
    QT_TRANSLATE_NOOP("pharmacology", "volume"),
    QT_TRANSLATE_NOOP("pharmacology", "rate k10"),
    QT_TRANSLATE_NOOP("pharmacology", "rate k12"),
    QT_TRANSLATE_NOOP("pharmacology", "rate k21"),
    QT_TRANSLATE_NOOP("pharmacology", "rate k13"),
    QT_TRANSLATE_NOOP("pharmacology", "rate k31"),
    QT_TRANSLATE_NOOP("pharmacology", "clearance 89 L/h over volume 709 L"),
    QT_TRANSLATE_NOOP("pharmacology", "rate of absorption"),
    QT_TRANSLATE_NOOP("pharmacology", "so that the peak comes at 30 min, the middle of 20 to 40"),
    QT_TRANSLATE_NOOP("pharmacology", "bioavailability"),
    QT_TRANSLATE_NOOP("pharmacology", "Esketamine (S-ketamine)"),
    QT_TRANSLATE_NOOP("pharmacology", "molar mass"),
    QT_TRANSLATE_NOOP("pharmacology", "sum of the atomic weights"),
    QT_TRANSLATE_NOOP("pharmacology", "free share in plasma"),
    QT_TRANSLATE_NOOP("pharmacology", "1 - bound, 43 to 45 % (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for mu receptors (Ki)"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for kappa receptors (Ki)"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for the NMDA channel"),
    QT_TRANSLATE_NOOP("pharmacology", "half-life"),
    QT_TRANSLATE_NOOP("pharmacology", "middle of 7 to 12 (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "minute of the peak"),
    QT_TRANSLATE_NOOP("pharmacology", "middle of 20 to 40 (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "dose by nose"),
    QT_TRANSLATE_NOOP("pharmacology", "Norketamine"),
    QT_TRANSLATE_NOOP("pharmacology", "Clements 1981, two compartments"),
    QT_TRANSLATE_NOOP("pharmacology", "central volume"),
    QT_TRANSLATE_NOOP("pharmacology", "Domino 1982, three compartments"),
    QT_TRANSLATE_NOOP("pharmacology", "1 - bound; the sources disagree"),
    QT_TRANSLATE_NOOP("pharmacology", "peak after 0.5 mg/kg over 40 min"),
    QT_TRANSLATE_NOOP("pharmacology", "plasma at which dissociation is seen"),
    QT_TRANSLATE_NOOP("pharmacology", "middle of the published range of 100 to 250 (V)"),
    QT_TRANSLATE_NOOP("pharmacology", "clearance at 70 kg"),
    QT_TRANSLATE_NOOP("pharmacology", "volume of distribution at 70 kg"),
    QT_TRANSLATE_NOOP("pharmacology", "half-life after infusion"),
    QT_TRANSLATE_NOOP("pharmacology", "bioavailability by nose"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "PMC9118341 Table 6 has 0.17, 0.13 and 0.11 after 10, 30 and 50 mg: the spread is real"),
    QT_TRANSLATE_NOOP("pharmacology", "peak after 50 mg by nose"),
    QT_TRANSLATE_NOOP("pharmacology", "at 16 min; 10 mg: 22.9 at 23 min, 30 mg: 60.8 at 14 min"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for mu receptors (pKi)"),
    QT_TRANSLATE_NOOP("pharmacology", "10^-pKi; Salat 2015 saw no effect of 10 µM (secondary source)"),
    QT_TRANSLATE_NOOP("pharmacology", "mu receptors of rat brain (IC50)"),
    QT_TRANSLATE_NOOP("pharmacology", "S form 16, R form 46"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for kappa receptors (pKi)"),
    QT_TRANSLATE_NOOP("pharmacology", "human kappa receptors (Ki)"),
    QT_TRANSLATE_NOOP("pharmacology", "full agonist, EC50 29 µM"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for delta receptors (pKi)"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for delta receptors (Ki)"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "half S (0.30), half R (1.4); range: Salat 2015 (0.119) to GluN2A with magnesium, "
                      "Kotermanski 2009 (5.35)"),
    QT_TRANSLATE_NOOP("pharmacology", "GluN1/2A with 1 mM magnesium (IC50)"),
    QT_TRANSLATE_NOOP("pharmacology", "0.33 without magnesium"),
    QT_TRANSLATE_NOOP("pharmacology", "GluN1/2C with 1 mM magnesium (IC50)"),
    QT_TRANSLATE_NOOP("pharmacology", "0.51 without magnesium"),
    QT_TRANSLATE_NOOP("pharmacology", "Ketamine (racemic)"),
    QT_TRANSLATE_NOOP("pharmacology", "mass action; assumed: free share in plasma %1, brain over plasma %2"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "mass action; assumed: free share in plasma %1, brain over plasma %2; naltrexone is "
                      "taken not to act on NMDA channels"),
    QT_TRANSLATE_NOOP("pharmacology", "derived from the scans between the peak and 8 h, illustrative before and after"),
    QT_TRANSLATE_NOOP("pharmacology", "oral naltrexone with 6β-naltrexol, one compartment each"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Bioavailability is published as 5 to 40 %, clearance as 94 and as 211 L/h, and no "
                      "source tells how much becomes 6β-naltrexol: the shape is plausible, the height is not "
                      "known."),
    QT_TRANSLATE_NOOP("pharmacology", "clearance 94 L/h (V) over k10; 211 L/h elsewhere (Licko 1981)"),
    QT_TRANSLATE_NOOP("pharmacology", "ln 2 over the half-life of 4 h (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "so that the peak comes at 60 min"),
    QT_TRANSLATE_NOOP("pharmacology", "geometric middle of 5 to 40 % (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "share of the first pass that becomes 6β-naltrexol"),
    QT_TRANSLATE_NOOP("pharmacology", "volume of 6β-naltrexol"),
    QT_TRANSLATE_NOOP("pharmacology", "as naltrexone's"),
    QT_TRANSLATE_NOOP("pharmacology", "share of naltrexone that becomes 6β-naltrexol"),
    QT_TRANSLATE_NOOP("pharmacology", "elimination of 6β-naltrexol"),
    QT_TRANSLATE_NOOP("pharmacology", "ln 2 over the half-life of 13 h (S)"),
    QT_TRANSLATE_NOOP("pharmacology", "mu receptors blocked after %1 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "bioavailability by mouth"),
    QT_TRANSLATE_NOOP("pharmacology", "hour of the peak"),
    QT_TRANSLATE_NOOP("pharmacology", "clearance"),
    QT_TRANSLATE_NOOP("pharmacology", "Licko 1981 has 3.51 L/min into a vein, 210.6 L/h: the sources disagree"),
    QT_TRANSLATE_NOOP("pharmacology", "bound in plasma"),
    QT_TRANSLATE_NOOP("pharmacology", "peak after 50 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "kappa receptors blocked after 50 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "middle of 78 to 100 (V), a range that spans two antagonists"),
    QT_TRANSLATE_NOOP("pharmacology", "delta receptors blocked after 50 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "about"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for mu over that for kappa"),
    QT_TRANSLATE_NOOP("pharmacology", "mu receptors blocked at steady dosing"),
    QT_TRANSLATE_NOOP("pharmacology", "half-time of the blockade in the brain"),
    QT_TRANSLATE_NOOP("pharmacology", "middle of 72 to 108 (V)"),
    QT_TRANSLATE_NOOP("pharmacology", "time with more than 90 % of mu receptors blocked"),
    QT_TRANSLATE_NOOP("pharmacology", "a half-time of 72 to 108 h from 8 h on does not give that"),
    QT_TRANSLATE_NOOP("pharmacology", "25 mg of heroin blocked by 50 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "Naltrexone"),
    QT_TRANSLATE_NOOP("pharmacology", "6β-Naltrexol"),
    QT_TRANSLATE_NOOP("pharmacology", "Fentanyl"),
    QT_TRANSLATE_NOOP("pharmacology", "Morphine"),
    QT_TRANSLATE_NOOP("pharmacology", "Oxycodone"),
    QT_TRANSLATE_NOOP("pharmacology", "Sufentanil"),
    QT_TRANSLATE_NOOP("pharmacology", "Tramadol"),
    QT_TRANSLATE_NOOP("pharmacology", "12 h in J Clin Psychiatry 1984;45:15 (V)"),
    QT_TRANSLATE_NOOP("pharmacology", "more responders than on placebo"),
    QT_TRANSLATE_NOOP("pharmacology", "difference from placebo"),
    QT_TRANSLATE_NOOP("pharmacology", "%1 mg: difference from placebo"),
    QT_TRANSLATE_NOOP("pharmacology", "%1 people"),
    QT_TRANSLATE_NOOP("pharmacology", "points"),
    QT_TRANSLATE_NOOP("pharmacology", "SSRI tablets"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "The difference in HAM-D at weeks 2 to 5 was not found; no line is drawn through them."),
    QT_TRANSLATE_NOOP("pharmacology", "Ketamine infusion, 0.5 mg/kg"),
    QT_TRANSLATE_NOOP("pharmacology", "better than placebo from here to day 7"),
    QT_TRANSLATE_NOOP("pharmacology", "effect size against placebo"),
    QT_TRANSLATE_NOOP("pharmacology", "responders"),
    QT_TRANSLATE_NOOP("pharmacology", "placebo: 0 %"),
    QT_TRANSLATE_NOOP("pharmacology", "difference from midazolam"),
    QT_TRANSLATE_NOOP("pharmacology", "14.77 (47 people) less 22.72 (25 people), both S"),
    QT_TRANSLATE_NOOP("pharmacology", "Scores by minute of Zarate 2006 and Murrough 2013 were not found."),
    QT_TRANSLATE_NOOP("pharmacology", "Nasal esketamine, 28 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "Nasal esketamine, 56 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "Nasal esketamine, 84 mg"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for mu receptors (Ki), band"),
    QT_TRANSLATE_NOOP("pharmacology", "geometric middle of the band of 1 to 100 (V)"),
    QT_TRANSLATE_NOOP("pharmacology", "fits the band"),
    QT_TRANSLATE_NOOP("pharmacology", "affinity for mu receptors of rats (DAMGO)"),
    QT_TRANSLATE_NOOP("pharmacology",
                      "At the published peak of 185 ng/mL, plasma affinity alone puts ketamine on 0.9 to 1.8 % "
                      "of mu receptors (free share 0.465 to 1) and on 1.3 to 2.7 % of kappa receptors."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Levels in the brain may exceed those in plasma, and affinity is neither potency nor "
                      "effect."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Within 8 hours of 50 mg of naltrexone, scans found 92 and 98 % of mu receptors blocked: "
                      "an agonist would need 12.5 to 50 times the dose to do the same."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "How much is blocked 45 to 85 minutes after the tablet, while ketamine runs, was not "
                      "measured; the rise that is drawn is illustrative."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "The blockade in the brain halves in 72 to 108 hours; how much was left at each scan is "
                      "not in the abstract, so the band that is drawn from hour 8 on is illustrative."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Another source says that more than 90 % stay blocked for 49 hours. With a half-time of "
                      "72 to 108 hours from hour 8 on only 64 to 73 % would be left by then: the sources "
                      "disagree."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "50 mg of naltrexone block 25 mg of heroin for 24 hours, 100 mg for 48 and 150 mg for "
                      "72."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "No affinity of naltrexone for mu receptors could be confirmed; its blockade is taken "
                      "from scans instead."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Binding more weakly does not make a drug safer: dose, effect and risk are not on this "
                      "axis."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "The affinities come from different assays; one was measured in rats. Distances along "
                      "the axis are rough."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "Ketamine binds mu receptors 417 to 41,700 times more weakly than any drug between 1 and "
                      "100 nM, where fentanyl, morphine and oxycodone lie."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "All four readings fit this trial, as its authors say of the first two; affinity, not "
                      "the trial, weighs against the first."),
    QT_TRANSLATE_NOOP("pharmacology",
                      "The curve of nasal esketamine is illustrative: bioavailability by nose is published "
                      "from 11 to 48 %, and the half-life that follows from clearance and volume is not the "
                      "one that is printed."),
    QT_TRANSLATE_NOOP("pharmacology", "ours: the reading as it is meant, made a number"),
    QT_TRANSLATE_NOOP("pharmacology", "10^-pKi"),
    QT_TRANSLATE_NOOP("pharmacology", "S binds 2 to 3 times as strongly as R (Hirota 1999): half the sum of 1 and 1/2.5 of "
                                      "the racemate's Ki"),
    QT_TRANSLATE_NOOP("pharmacology", "SD 4.9"),
    QT_TRANSLATE_NOOP("pharmacology", "100 mg: 48 h; 150 mg: 72 h"),
};

QString translated(const QString& english)
{
    return QCoreApplication::translate("pharmacology", english.toUtf8().constData());
}

} // namespace

std::span<const char* const> pharmacologyPhrases()
{
    return phrases;
}

QString numberPattern(const QString& english, QStringList& numbers)
{
    static const QRegularExpression number(uR"((?<![\w.])\d+(\.\d+)?(?![\w]))"_s);
    QString pattern;
    qsizetype at = 0;
    for (auto found = number.globalMatch(english); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        numbers << match.captured();
        pattern += english.mid(at, match.capturedStart() - at) + u"%%1"_s.arg(numbers.size());
        at = match.capturedEnd();
    }
    return pattern + english.mid(at);
}

QString pharmacologyText(const std::string& english)
{
    const QString source = QString::fromStdString(english);
    const QString whole = translated(source);
    if (whole != source) {
        return whole;
    }
    QStringList numbers;
    const QString pattern = numberPattern(source, numbers);
    QString text = translated(pattern);
    if (text == pattern) {
        return source;
    }
    for (const QString& number : numbers) {
        text = text.arg(QString(number).replace(u"."_s, QLocale().decimalPoint()));
    }
    return text;
}

} // namespace figures
