// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's middle: navigation, page and inspector side by side. Either side can be made wider, put away and brought
// back; the page takes what is left. Where the page would get too little, the inspector steps aside.
#pragma once

#include <QJsonObject>
#include <QSplitter>

#include <array>

namespace window {

enum class SidePanel { Navigation, Inspector };

class PanelSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Owns the three from now on.
    PanelSplitter(QWidget* navigation, QWidget* pages, QWidget* inspector, QWidget* parent = nullptr);

    [[nodiscard]] bool isShown(SidePanel panel) const;
    void setShown(SidePanel panel, bool shown);
    /// The page alone, for a presentation; what the person chose comes back afterwards.
    void setAlone(bool alone);
    /// Something else stands beside all three: the inspector comes only where it is asked for.
    void setCrowded(bool crowded);
    void resetLayout();
    /// Another page, or another content of it, may need more or less room.
    void makeRoom();

    /// What is shown and how wide, in lengths as drawn.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject& state);

signals:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Side
    {
        bool wanted = true;
        double width = 0.0; ///< as drawn, at scale 1
    };

    [[nodiscard]] Side& side(SidePanel panel) { return m_sides[static_cast<std::size_t>(panel)]; }
    [[nodiscard]] const Side& side(SidePanel panel) const { return m_sides[static_cast<std::size_t>(panel)]; }
    [[nodiscard]] double leastForPage() const;
    [[nodiscard]] bool inspectorFits() const;
    [[nodiscard]] double navigationFitting() const;
    void place();
    void keepWidths();

    std::array<Side, 2> m_sides;
    bool m_alone = false;
    bool m_crowded = false;
    bool m_insisted = false; ///< the inspector was asked for although there is little room
    double m_placedScale = 1.0;
};

} // namespace window
