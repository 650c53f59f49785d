// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/mechanism_words.h"

#include "core/analysis/number_text.h"
#include "core/figures/mechanism_words.h"
#include "core/pharmacology/compound_catalogue.h"

#include <QCoreApplication>

namespace pages {

using namespace Qt::StringLiterals;
using pharmacology::Confidence;
using pharmacology::Parameter;

namespace {

struct MechanismWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::MechanismWords)
};

constexpr int shownDigits = 4;

QString amountText(const Parameter& parameter)
{
    const QString value = figures::digitsText(parameter.value, shownDigits);
    const QString unit = figures::pharmacologyText(parameter.unit);
    if (!parameter.lower || !parameter.upper) {
        return MechanismWords::tr("%1 %2", "value, unit").arg(value, unit);
    }
    return MechanismWords::tr("%1 %4 (%2 to %3)", "value, lower, upper, unit")
        .arg(value, figures::digitsText(*parameter.lower, shownDigits),
             figures::digitsText(*parameter.upper, shownDigits), unit);
}

} // namespace

QString confidenceWords(const Parameter& parameter)
{
    if (parameter.notConfirmed) {
        return MechanismWords::tr("not confirmed");
    }
    switch (parameter.confidence) {
    case Confidence::V:
        return MechanismWords::tr("read in the source itself");
    case Confidence::S:
        return MechanismWords::tr("read in a secondary source");
    case Confidence::D:
        return MechanismWords::tr("derived from published numbers");
    case Confidence::M:
        return MechanismWords::tr("not confirmed");
    case Confidence::Illustrative:
        return MechanismWords::tr("illustrative: ours, measured by nobody");
    }
    return {};
}

QString parameterText(const Parameter& parameter)
{
    QString text = MechanismWords::tr("%1: %2. %3; %4.", "name, amount, citation, how it was read")
                       .arg(figures::pharmacologyText(parameter.name), amountText(parameter),
                            QString::fromStdString(parameter.citation), confidenceWords(parameter));
    if (!parameter.remark.empty()) {
        text += u' ' + figures::pharmacologyText(parameter.remark) + u'.';
    }
    return text.at(0).toUpper() + text.mid(1);
}

QStringList parameterTexts(const char* compound, const QStringList& keys)
{
    QStringList texts;
    const pharmacology::Compound* found = pharmacology::findCompound(compound);
    if (found == nullptr) {
        return texts;
    }
    const std::vector<Parameter> all = pharmacology::allParameters(*found);
    for (const Parameter& parameter : all) {
        if (keys.isEmpty() || keys.contains(QString::fromStdString(parameter.key))) {
            texts << parameterText(parameter);
        }
    }
    return texts;
}

QString predictionText(const pharmacology::Reading& reading, double blockade)
{
    const pharmacology::Prediction alone = pharmacology::predict(reading, true, 0.0);
    const pharmacology::Prediction blocked = pharmacology::predict(reading, true, blockade);
    return MechanismWords::tr(
               "With %1 of mu receptors held it predicts: of the effect of ketamine alone, mood keeps %2 and "
               "dissociation %3.")
        .arg(analysis::percentText(blockade), analysis::percentText(blocked.mood / alone.mood),
             analysis::percentText(blocked.dissociation / alone.dissociation));
}

QString assumptionText(const pharmacology::Reading& reading)
{
    return MechanismWords::tr("Illustrative: %1 %2; %3 %4 (%5).", "name, value, name, value, what they lean on")
        .arg(figures::pharmacologyText(reading.moodThroughOpioids.name),
             figures::digitsText(reading.moodThroughOpioids.value, 2),
             figures::pharmacologyText(reading.moodOfBlocker.name), figures::digitsText(reading.moodOfBlocker.value, 2),
             figures::pharmacologyText(reading.moodOfBlocker.citation));
}

QString nodeText(pharmacology::Node node)
{
    using pharmacology::Node;
    switch (node) {
    case Node::Ketamine:
        return MechanismWords::tr("Ketamine");
    case Node::Naltrexone:
        return MechanismWords::tr("Naltrexone");
    case Node::EndogenousOpioids:
        return MechanismWords::tr("Own opioids", "of the body");
    case Node::MuReceptor:
        return MechanismWords::tr("Mu receptors");
    case Node::KappaReceptor:
        return MechanismWords::tr("Kappa receptors");
    case Node::NmdaReceptor:
        return MechanismWords::tr("NMDA channels");
    case Node::Mood:
        return MechanismWords::tr("Mood");
    case Node::Dissociation:
        return MechanismWords::tr("Dissociation");
    }
    return {};
}

QString linkText(const pharmacology::Link& link)
{
    using pharmacology::LinkKind;
    const QString from = nodeText(link.from);
    const QString to = nodeText(link.to);
    switch (link.kind) {
    case LinkKind::Drives:
        return MechanismWords::tr("%1: drives: %2").arg(from, to);
    case LinkKind::Blocks:
        return MechanismWords::tr("%1: blocks: %2").arg(from, to);
    case LinkKind::Permits:
        return MechanismWords::tr("%1: must be free for: %2").arg(from, to);
    case LinkKind::Worsens:
        return MechanismWords::tr("%1: worsens: %2").arg(from, to);
    }
    return {};
}

QString readingName(const pharmacology::Reading& reading)
{
    return figures::pharmacologyText(reading.name);
}

} // namespace pages
