// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/number_text.h"
#include "core/figures/mechanism.h"
#include "core/figures/mechanism_words.h"
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/receptor.h"

#include <QCoreApplication>

#include <algorithm>

namespace figures {

using namespace Qt::StringLiterals;
using pharmacology::CurveKind;

namespace {

struct SentenceWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::MechanismSentence)
};

QString minuteText(double minute)
{
    return analysis::fixedText(minute, 0);
}

QString shareText(double held)
{
    return SentenceWords::tr("%1 %").arg(digitsText(held, 2));
}

/// Mu at the peak if all of the drug in plasma were free: the most that affinity alone can give.
double muWhereAllIsFree(const ScenarioSides& sides)
{
    const char* drug = sides.scenario.route == pharmacology::Route::Nasal ? "esketamine" : "ketamine";
    pharmacology::BindingAssumptions binding = sides.scenario.binding;
    binding.freeFraction = 1.0;
    const double micromolar = pharmacology::freeMicromolar(sides.open.peakNgPerMl,
                                                           pharmacology::parameter(drug, "molar-mass").value, binding);
    return 100.0 * pharmacology::occupancy(micromolar, pharmacology::parameter(drug, "mu.ki").value);
}

QString openSentence(const ScenarioSides& sides)
{
    const auto at = [&](CurveKind kind) { return shareText(percentAtPeak(sides.open, kind)); };
    return SentenceWords::
        tr("At its peak, %1 ng/mL at minute %2, ketamine holds by plasma affinity alone %3 to %4 % of mu receptors, "
           "%5 of kappa receptors and %6 of NMDA channels.")
            .arg(digitsText(sides.open.peakNgPerMl, 3), minuteText(sides.open.peakMinute),
                 digitsText(percentAtPeak(sides.open, CurveKind::KetamineAtMu), 2),
                 digitsText(muWhereAllIsFree(sides), 2), at(CurveKind::KetamineAtKappa), at(CurveKind::KetamineAtNmda));
}

QString scannedShift(double mg)
{
    double lowest = 1.0;
    double highest = 0.0;
    for (const pharmacology::DoseOccupancy& scan : pharmacology::publishedNaltrexoneOccupancies()) {
        if (scan.mg == mg) {
            lowest = std::min(lowest, scan.occupancy);
            highest = std::max(highest, scan.occupancy);
        }
    }
    if (!(highest > lowest)) {
        return {};
    }
    return u' ' + SentenceWords::tr("Scans within 8 hours of %1 mg found %2 to %3 % (%4 to %5 times the dose).")
                      .arg(digitsText(mg, 2), digitsText(100.0 * lowest, 2), digitsText(100.0 * highest, 2),
                           digitsText(pharmacology::agonistShift(lowest), 3),
                           digitsText(pharmacology::agonistShift(highest), 3));
}

QString blockedSentence(const ScenarioSides& sides)
{
    const double mg = sides.scenario.naltrexoneMg;
    if (!(sides.blocked.muBlockadeAtPeak > 0.0)) {
        return SentenceWords::tr("%1 mg of naltrexone block nothing when ketamine is at its peak.")
            .arg(digitsText(mg, 3));
    }
    return SentenceWords::tr(
               "Then %1 mg of naltrexone hold %2 of mu receptors (modelled; not measured at that time): an agonist "
               "would need %3 times the dose, and ketamine keeps %4. NMDA channels stay as they were, %5.")
               .arg(digitsText(mg, 3), shareText(100.0 * sides.blocked.muBlockadeAtPeak),
                    digitsText(sides.blocked.agonistShiftAtPeak, 3),
                    shareText(percentAtPeak(sides.blocked, CurveKind::KetamineAtMu)),
                    shareText(percentAtPeak(sides.blocked, CurveKind::KetamineAtNmda))) +
           scannedShift(mg);
}

} // namespace

double percentAtPeak(const pharmacology::ScenarioCurves& curves, pharmacology::CurveKind kind)
{
    return valueAtMinute(pharmacology::curveOf(curves, kind), curves.peakMinute);
}

QString mechanismSentence(const ScenarioSides& sides, study::Side side)
{
    if (!(sides.open.peakNgPerMl > 0.0)) {
        return SentenceWords::tr("No ketamine is given.");
    }
    QStringList sentences = {openSentence(sides)};
    if (side != study::Side::Reference) {
        sentences << blockedSentence(sides);
    }
    return sentences.join(u' ');
}

QString minuteSentence(const ScenarioSides& sides, study::Side side, double minute)
{
    const auto at = [minute](const pharmacology::ScenarioCurves& curves, CurveKind kind) {
        return valueAtMinute(pharmacology::curveOf(curves, kind), minute);
    };
    const bool given = minute >= 0.0;
    const auto held = [&](const pharmacology::ScenarioCurves& curves, CurveKind kind) {
        return shareText(given ? at(curves, kind) : 0.0);
    };
    const pharmacology::ScenarioCurves& shown = side == study::Side::Comparator ? sides.blocked : sides.open;
    QString words = SentenceWords::tr(
                        "Minute %1: ketamine %2 ng/mL in plasma; it holds %3 of mu receptors and %4 of NMDA channels.")
                        .arg(minuteText(minute), digitsText(given ? at(shown, CurveKind::Ketamine) : 0.0, 3),
                             held(shown, CurveKind::KetamineAtMu), held(shown, CurveKind::KetamineAtNmda));
    if (side != study::Side::Reference) {
        words += u' ' + SentenceWords::tr("Naltrexone holds %1 of mu receptors (modelled; not measured at that time).")
                            .arg(shareText(at(sides.blocked, CurveKind::MuBlockade)));
    }
    if (side == study::Side::Both) {
        words +=
            u' ' +
            SentenceWords::tr("Beside it ketamine keeps %1 of them.").arg(held(sides.blocked, CurveKind::KetamineAtMu));
    }
    return words;
}

} // namespace figures
