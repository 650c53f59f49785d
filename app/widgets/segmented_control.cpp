// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QString placeOfSegment(qsizetype index, qsizetype count)
{
    if (count == 1) {
        return u"only"_s;
    }
    return index == 0 ? u"first"_s : index == count - 1 ? u"last"_s : u"middle"_s;
}

} // namespace

SegmentedControl::SegmentedControl(const QStringList& segments, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_buttons->setExclusive(true); // with auto-exclusive buttons the arrow keys move the choice
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto* button = new QPushButton(segments[i], this);
        button->setCheckable(true);
        button->setProperty("segment", placeOfSegment(i, segments.size()));
        row->addWidget(button);
        m_buttons->addButton(button, static_cast<int>(i));
    }
    if (!segments.isEmpty()) {
        m_buttons->button(0)->setChecked(true);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto* button = m_buttons->button(index)) {
        button->setChecked(true);
    }
}

} // namespace widgets
