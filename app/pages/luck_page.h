// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Was it luck? Six questions, one at a time, each with one figure: the lot, the early stop, the picked responders, the
// carry-over, the replication, and the arms that are missing. All is simulated, modelled or counted, and says which.
#pragma once

#include "app/pages/luck_source.h"
#include "app/pages/page.h"

#include <memory>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace pages {

class LuckPage : public Page
{
    Q_OBJECT

public:
    explicit LuckPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~LuckPage() override;

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    void showPart(const QString& part) override;
    /// nullptr where the part shows itself.
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override { return !m_source.isWorking(); }
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    /// Every slider of every part, the seed, the first part.
    void resetView() override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeBody();
    void addKeys();
    [[nodiscard]] LuckPart& part() const;
    void choosePart(std::size_t place);
    void askPart();
    void takeAnswer(const LuckAnswer& answer);
    void showSeed();
    void fitBody();

    workspace::Workspace& m_workspace;
    LuckSource m_source;
    std::vector<LuckPart*> m_parts;
    std::size_t m_current = 0;
    QButtonGroup* m_tabs;
    QLabel* m_question;
    QWidget* m_seedBox = nullptr;
    QSpinBox* m_seed = nullptr;
    QScrollArea* m_scroll = nullptr;
    plots::FigureView* m_view = nullptr;
    QLabel* m_sentence;
    LuckAsked m_asked;
    bool m_answered = false; ///< what is on the page is of the current part
};

} // namespace pages
