// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/response_rule_row.h"

#include "app/pages/responder_words.h"
#include "app/theme/theme.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_popup.h"
#include "app/workspace/workspace.h"
#include "core/study/lookup.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;
using analysis::ResponseKind;

namespace {

// What a person may ask for, in the rule's own unit.
struct RuleReach
{
    double minimum;
    double maximum;
    double step;
};

RuleReach reachOf(const study::Scale& scale, ResponseKind kind)
{
    if (kind == ResponseKind::OfBaseline) {
        return {0.0, scale.direction == study::Direction::HigherIsWorse ? 1.0 : 2.0, 0.01};
    }
    const double span = scale.maximum - scale.minimum;
    return {scale.minimum, scale.maximum, span > 4.0 || span <= 0.0 ? 1.0 : span / 100.0};
}

double defaultThreshold(const study::Scale& scale, ResponseKind kind)
{
    if (const auto own = analysis::ownRule(scale, kind)) {
        return own->threshold;
    }
    return kind == ResponseKind::OfBaseline ? 0.5 : std::round(0.5 * (scale.minimum + scale.maximum));
}

QString kindWord(ResponseKind kind)
{
    return kind == ResponseKind::OfBaseline ? u"fraction"_s : u"score"_s;
}

} // namespace

ResponseRuleRow::ResponseRuleRow(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new widgets::SegmentedControl({tr("% of baseline"), tr("Score")}, this))
    , m_value(new QDoubleSpinBox(this))
    , m_own(new QPushButton(this))
    , m_source(new QPushButton(tr("Source ›"), this))
{
    m_kind->setObjectName(u"responseKind"_s);
    m_kind->setAccessibleName(tr("Response as a fraction of the baseline or as a score"));
    m_value->setObjectName(u"responseThreshold"_s);
    m_value->setAccessibleName(tr("Response threshold"));
    m_value->setKeyboardTracking(false); // half a number is not a threshold
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_own->setProperty("look", u"quiet"_s);
    m_own->setObjectName(u"ownRule"_s);
    m_source->setProperty("look", u"link"_s);
    m_source->setObjectName(u"ruleSource"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid + theme::halfGrid);
    row->addWidget(m_kind);
    row->addWidget(m_value);
    row->addWidget(m_own);
    row->addWidget(m_source);
    row->addStretch(1);
    connect(m_kind, &widgets::SegmentedControl::chosen, this, [this](int segment) {
        m_ruleKind = segment == 0 ? ResponseKind::OfBaseline : ResponseKind::Score;
        showRule();
        emit kindChanged();
    });
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setThreshold(m_ruleKind == ResponseKind::OfBaseline ? value / 100.0 : value);
    });
    connect(m_own, &QPushButton::clicked, this, [this] { setThreshold(std::nullopt); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const study::Scale* shown = scale()) {
            widgets::showTextPopup(m_source, tr("Where the rule comes from"), {ruleSource(*shown, m_ruleKind)});
        }
    });
}

const study::Scale* ResponseRuleRow::scale() const
{
    const study::SharedStudy& study = m_workspace.study();
    return study != nullptr ? study::byId(study->scales, m_workspace.view().selection.scale) : nullptr;
}

analysis::ResponseRule ResponseRuleRow::rule() const
{
    const study::Scale* shown = scale();
    analysis::ResponseRule rule{.kind = m_ruleKind};
    if (shown == nullptr) {
        return rule;
    }
    const auto found = m_thresholds.find(m_ruleKind);
    const bool applies = m_ruleKind == ResponseKind::OfBaseline || m_thresholdScale == shown->key;
    rule.threshold = found != m_thresholds.end() && applies ? found->second : defaultThreshold(*shown, m_ruleKind);
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    rule.threshold = std::clamp(rule.threshold, reach.minimum, std::max(reach.minimum, reach.maximum));
    return rule;
}

ResponseRuleRow::Reach ResponseRuleRow::reachOnAxis() const
{
    const study::Scale* shown = scale();
    if (shown == nullptr) {
        return {};
    }
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    const double one = analysis::ruleHeight(*shown, {.kind = m_ruleKind, .threshold = reach.minimum});
    const double other = analysis::ruleHeight(*shown, {.kind = m_ruleKind, .threshold = reach.maximum});
    return {std::min(one, other), std::max(one, other), m_ruleKind == ResponseKind::OfBaseline ? 1.0 : reach.step};
}

void ResponseRuleRow::setHeight(double height)
{
    if (const study::Scale* shown = scale()) {
        setThreshold(analysis::ruleAtHeight(*shown, m_ruleKind, height).threshold);
    }
}

void ResponseRuleRow::setThreshold(std::optional<double> threshold)
{
    const study::Scale* shown = scale();
    if (shown == nullptr) {
        return;
    }
    if (threshold) {
        m_thresholds[m_ruleKind] = *threshold;
        m_thresholdScale = m_ruleKind == ResponseKind::Score ? shown->key : m_thresholdScale;
    } else {
        m_thresholds.erase(m_ruleKind);
    }
    showRule();
    emit thresholdChanged();
}

void ResponseRuleRow::showRule()
{
    const study::Scale* shown = scale();
    m_kind->setCurrent(m_ruleKind == ResponseKind::OfBaseline ? 0 : 1);
    m_kind->setEnabled(shown != nullptr);
    m_value->setEnabled(shown != nullptr);
    m_own->setVisible(shown != nullptr);
    m_source->setVisible(shown != nullptr);
    if (shown == nullptr) {
        return;
    }
    const QSignalBlocker blocked(m_value);
    const RuleReach reach = reachOf(*shown, m_ruleKind);
    const bool ofBaseline = m_ruleKind == ResponseKind::OfBaseline;
    const double unit = ofBaseline ? 100.0 : 1.0;
    m_value->setDecimals(ofBaseline || reach.step < 1.0 ? 1 : 0);
    m_value->setRange(unit * reach.minimum, unit * reach.maximum);
    m_value->setSingleStep(unit * reach.step);
    const bool atMost = !ofBaseline && shown->direction == study::Direction::HigherIsWorse;
    m_value->setPrefix(atMost ? u"≤ "_s : u"≥ "_s);
    m_value->setSuffix(ofBaseline ? tr(" % better") : QString());
    m_value->setValue(unit * rule().threshold);
    showOwnRule(*shown);
}

void ResponseRuleRow::showOwnRule(const study::Scale& scale)
{
    const auto own = analysis::ownRule(scale, m_ruleKind);
    m_own->setText(own ? tr("Own rule: %1").arg(ruleWords(scale, *own)) : tr("No own rule"));
    m_own->setEnabled(own && *own != rule());
    m_own->setToolTip(ruleSource(scale, m_ruleKind));
    m_own->setAccessibleName(own ? tr("Back to the rule of the scale: %1").arg(ruleWords(scale, *own))
                                 : tr("The scale has no rule"));
}

QJsonObject ResponseRuleRow::state() const
{
    QJsonObject state{{u"rule"_s, kindWord(m_ruleKind)}};
    for (const auto& [kind, threshold] : m_thresholds) {
        state[kindWord(kind)] = threshold;
    }
    if (m_thresholds.contains(ResponseKind::Score)) {
        state[u"scale"_s] = m_thresholdScale;
    }
    return state;
}

void ResponseRuleRow::setState(const QJsonObject& state)
{
    m_ruleKind = state[u"rule"_s].toString() == u"score" ? ResponseKind::Score : ResponseKind::OfBaseline;
    m_thresholds.clear();
    for (const ResponseKind kind : {ResponseKind::OfBaseline, ResponseKind::Score}) {
        if (state[kindWord(kind)].isDouble()) {
            m_thresholds[kind] = state[kindWord(kind)].toDouble();
        }
    }
    m_thresholdScale = state[u"scale"_s].toString();
}

} // namespace pages
