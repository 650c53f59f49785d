// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/switch_row.h"

#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/blockade_switch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pages {

using namespace Qt::StringLiterals;

SwitchRow::SwitchRow(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_switch(new widgets::BlockadeSwitch(this))
    , m_compare(new QCheckBox(tr("&Compare"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::halfGrid, 0, 0);
    layout->setSpacing(3 * theme::grid);
    m_switch->setObjectName(u"blockadeSwitch"_s);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setToolTip(tr("Shows both sides at once"));
    layout->addWidget(m_switch);
    layout->addWidget(m_compare);
    layout->addStretch(1);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool comparator) {
        m_workspace.setSide(comparator ? study::Side::Comparator : study::Side::Reference);
    });
    connect(m_compare, &QCheckBox::toggled, this, [this](bool both) {
        m_workspace.setSide(both                    ? study::Side::Both
                            : m_switch->isChecked() ? study::Side::Comparator
                                                    : study::Side::Reference);
    });
}

void SwitchRow::setStudy(const study::Study& study)
{
    const text::SwitchWords words = text::switchWords(study);
    m_comparable = !words.comparator.isEmpty();
    m_switch->setWords(words.name, words.reference, words.comparator, words.antagonist);
    m_switch->setToolTip(words.help.isEmpty() ? QString() : QString(words.help + u' ' + tr("Key: B")));
    m_switch->setAccessibleDescription(words.help);
    m_switch->setVisible(m_comparable);
    m_compare->setVisible(m_comparable);
}

void SwitchRow::showSide(study::Side side)
{
    const QSignalBlocker switchBlocked(m_switch);
    const QSignalBlocker compareBlocked(m_compare);
    if (side != study::Side::Both) {
        m_switch->setChecked(side == study::Side::Comparator);
    }
    m_compare->setChecked(side == study::Side::Both);
    m_switch->setBoth(side == study::Side::Both);
}

void SwitchRow::setReducedMotion(bool reduced)
{
    m_switch->setReducedMotion(reduced);
}

} // namespace pages
