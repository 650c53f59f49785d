// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parameter_row.h"

#include "app/theme/theme.h"
#include "app/widgets/text_popup.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;

ParameterRow::ParameterRow(const QString& key, const QString& name, const QString& unit, const Range& range,
                           QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(name, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_field(new QDoubleSpinBox(this))
    , m_range(range)
{
    auto* source = new QPushButton(tr("Source ›"), this);
    source->setObjectName(key + u"Source");
    source->setProperty("look", u"link"_s);
    source->setAccessibleName(tr("Source of: %1").arg(name));
    m_slider->setObjectName(key + u"Slider");
    m_slider->setAccessibleName(name);
    m_slider->setRange(0, static_cast<int>(std::lround((range.highest - range.lowest) / range.step)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    m_slider->setMinimumWidth(9 * theme::grid);
    m_field->setObjectName(key + u"Field");
    m_field->setAccessibleName(tr("%1, typed").arg(name));
    m_field->setKeyboardTracking(false); // half a number is a draft
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_field->setDecimals(range.decimals);
    m_field->setRange(range.lowest, range.highest);
    m_field->setSingleStep(range.step);
    m_field->setSuffix(u' ' + unit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid + theme::halfGrid);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    row->addWidget(source);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { take(m_range.lowest + step * m_range.step); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &ParameterRow::take);
    connect(source, &QPushButton::clicked, this,
            [this, source] { widgets::showTextPopup(source, m_name->text(), m_source); });
    setValue(range.lowest);
}

void ParameterRow::setValue(double value)
{
    const QSignalBlocker sliderBlocked(m_slider);
    const QSignalBlocker fieldBlocked(m_field);
    m_value = std::clamp(std::isfinite(value) ? value : m_range.lowest, m_range.lowest, m_range.highest);
    m_slider->setValue(static_cast<int>(std::lround((m_value - m_range.lowest) / m_range.step)));
    m_field->setValue(m_value);
}

void ParameterRow::align(const std::vector<ParameterRow*>& rows)
{
    int name = 0;
    int field = 0;
    for (const ParameterRow* row : rows) {
        name = std::max(name, row->m_name->sizeHint().width());
        field = std::max(field, row->m_field->sizeHint().width());
    }
    for (ParameterRow* row : rows) {
        row->m_name->setMinimumWidth(name);
        row->m_field->setMinimumWidth(field);
    }
}

void ParameterRow::take(double value)
{
    if (value != m_value) {
        setValue(value);
        emit changed();
    }
}

} // namespace pages
