// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scale whose scores are typed.
#pragma once

#include "core/study/study.h"

#include <QComboBox>

namespace pages {

class EntryScaleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit EntryScaleBox(QWidget* parent = nullptr);

    /// Emit nothing.
    void setStudy(const study::Study& study);
    void showScale(study::ScaleId scale);

    [[nodiscard]] study::ScaleId scale() const { return m_scale; }

signals:
    void chosen(study::ScaleId scale);

private:
    study::ScaleId m_scale;
};

} // namespace pages
