// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two-by-two of ketamine x naltrexone as boxes, and conclusions to choose from: those that they need are marked.
#pragma once

#include "app/pages/luck_arms.h"
#include "app/pages/luck_part.h"

class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace pages {

class ArmCell;

class MissingArmsPart : public LuckPart
{
    Q_OBJECT

public:
    explicit MissingArmsPart(QWidget* parent);

    [[nodiscard]] LuckJob job(const LuckAsked&) const override { return {}; }
    [[nodiscard]] bool isDrawn() const override { return false; }
    void fitTo(int width) override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;

private:
    [[nodiscard]] QWidget* makeCells();
    [[nodiscard]] QWidget* makeConclusions();
    void showConclusion();

    std::vector<Conclusion> m_conclusions;
    std::array<ArmCell*, cellCount> m_cells{};
    QBoxLayout* m_side;
    QButtonGroup* m_choices;
    QLabel* m_needs = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace pages
