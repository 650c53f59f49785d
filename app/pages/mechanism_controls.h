// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who gets what when, as controls: doses, times, route, model, body weight, and how long and on which axis the curves
// are drawn. The value of all of them is a scenario.
#pragma once

#include "core/pharmacology/scenario.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;

namespace widgets {
class SegmentedControl;
}

namespace pages {

class ParameterRow;

class MechanismControls : public QWidget
{
    Q_OBJECT

public:
    explicit MechanismControls(QWidget* parent = nullptr);

    [[nodiscard]] const pharmacology::Scenario& scenario() const { return m_scenario; }

    [[nodiscard]] bool isLogarithmic() const;
    /// Rows beside each other, or all below each other.
    void setWide(bool wide);

    [[nodiscard]] QJsonObject state() const;
    /// What it does not know or cannot use is as the page starts. Emits nothing.
    void setState(const QJsonObject& state);

signals:
    void changed();

private:
    [[nodiscard]] std::vector<ParameterRow*> rows() const;
    void makeRows();
    void makeChoices();
    void showScenario();
    void showSources();
    void take();
    void placeRows();

    pharmacology::Scenario m_scenario;
    ParameterRow* m_naltrexone = nullptr;
    ParameterRow* m_before = nullptr;
    ParameterRow* m_ketamine = nullptr;
    ParameterRow* m_infusion = nullptr;
    ParameterRow* m_nasal = nullptr;
    ParameterRow* m_weight = nullptr;
    ParameterRow* m_free = nullptr;
    ParameterRow* m_brain = nullptr;
    widgets::SegmentedControl* m_route = nullptr;
    widgets::SegmentedControl* m_model = nullptr;
    widgets::SegmentedControl* m_span = nullptr;
    QCheckBox* m_logarithmic = nullptr;
    QWidget* m_choices = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_wide = true;
};

} // namespace pages
