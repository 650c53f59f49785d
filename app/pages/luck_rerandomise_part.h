// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lot drawn again, one by one or by the thousand, of the scale and the visit that are looked at.
#pragma once

#include "app/pages/luck_part.h"

#include <QTimer>

class QPushButton;

namespace workspace {
class Workspace;
}

namespace pages {

class ScaleAndVisit;

class RerandomisePart : public LuckPart
{
    Q_OBJECT

public:
    /// The workspace must be there as long as the part.
    RerandomisePart(workspace::Workspace& workspace, QWidget* parent);

    [[nodiscard]] LuckJob job(const LuckAsked& asked) const override;
    void takeAnswer(const LuckAnswer& answer) override;
    [[nodiscard]] bool isAboutStudy() const override { return true; }
    void showView() override;
    void setReducedMotion(bool reduced) override { m_reducedMotion = reduced; }
    void pause() override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;

    static constexpr int mostDraws = 10'000;

private:
    QPushButton* addButton(const QString& key, const QString& text, const QString& tip);
    void drawMore(int more, bool travels);
    void play();
    void playOn();
    void startAgain();
    void showButtons();

    ScaleAndVisit* m_choices;
    widgets::SegmentedControl* m_method;
    QPushButton* m_play = nullptr;
    QPushButton* m_one = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_again = nullptr;
    QTimer m_beat; ///< between two draws that are played
    int m_wanted = 0;
    bool m_travels = false;
    bool m_playing = false;
    bool m_reducedMotion = false;
    /// What was drawn last, and of what.
    std::shared_ptr<const figures::Relabelled> m_drawn;
    LuckAsked m_drawnOf;
    int m_drawnBy = 0;
};

} // namespace pages
