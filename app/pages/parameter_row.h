// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One number of a model: its name, a slider that is live, a field whose typing is a draft until Enter, and where the
// number comes from.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace pages {

class ParameterRow : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        double lowest = 0.0;
        double highest = 1.0;
        double step = 1.0; ///< of the slider; the field takes what lies between
        int decimals = 0;
    };

    /// key: of the object names, "naltrexoneMg" gives "naltrexoneMgSlider", "naltrexoneMgField", "naltrexoneMgSource".
    ParameterRow(const QString& key, const QString& name, const QString& unit, const Range& range,
                 QWidget* parent = nullptr);

    [[nodiscard]] double value() const { return m_value; }

    /// Shows it, held within the range; emits nothing.
    void setValue(double value);
    /// One below the other, their sliders begin and end at the same place.
    static void align(const std::vector<ParameterRow*>& rows);

    /// What opens beside "Source": value, unit, citation and how it was read.
    void setSource(const QStringList& paragraphs) { m_source = paragraphs; }
    [[nodiscard]] const QStringList& source() const { return m_source; }

signals:
    void changed();

private:
    void take(double value);

    QLabel* m_name;
    QSlider* m_slider;
    QDoubleSpinBox* m_field;
    Range m_range;
    double m_value = 0.0;
    QStringList m_source;
};

} // namespace pages
