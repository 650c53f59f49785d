// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_scale_box.h"

#include <QSignalBlocker>

namespace pages {

using namespace Qt::StringLiterals;

EntryScaleBox::EntryScaleBox(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"entryScale"_s);
    setAccessibleName(tr("Scale"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(study::ScaleId(itemData(index).toInt())); });
}

void EntryScaleBox::setStudy(const study::Study& study)
{
    const QSignalBlocker blocked(this);
    clear();
    for (const study::Scale& scale : study.scales) {
        addItem(scale.key, scale.id.value());
        setItemData(count() - 1, scale.name, Qt::ToolTipRole);
    }
    setCurrentIndex(findData(m_scale.value()));
}

void EntryScaleBox::showScale(study::ScaleId scale)
{
    const QSignalBlocker blocked(this);
    m_scale = scale;
    setCurrentIndex(findData(scale.value()));
}

} // namespace pages
