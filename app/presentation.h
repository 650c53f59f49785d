// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F11: one figure alone, over the whole screen, in type that the last row reads. The title and where the data come from
// stay, for what is simulated must say so in a lecture hall too. A clicker turns pages and figures, or the steps of a
// lesson.
#pragma once

#include <QObject>

class QKeyEvent;

namespace window {

class MainWindow;
class PointerDisc;
class PresentedPage;

class Presentation : public QObject
{
    Q_OBJECT

public:
    explicit Presentation(MainWindow& window);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// The next (+1) or previous (-1) step of the lesson, else figure or page.
    void turn(int offset);
    /// What stands around the figure.
    void setControlsShown(bool shown);
    [[nodiscard]] bool areControlsShown() const { return m_controls; }
    /// The disc that follows the mouse.
    void setPointerShown(bool shown);
    [[nodiscard]] bool isPointerShown() const;
    /// A black screen: the class looks at who speaks.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const;

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAlone();
    /// The figure of a part that was asked for.
    void showPart(const QWidget* part);
    [[nodiscard]] bool takeKey(const QKeyEvent& event);

    MainWindow& m_window;
    PresentedPage* m_page;
    PointerDisc* m_pointer;
    QWidget* m_black = nullptr;
    int m_figure = 0;
    bool m_on = false;
    bool m_controls = false;
    bool m_wasFullScreen = false;
};

} // namespace window
