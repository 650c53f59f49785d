// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A box that says how many people are at one place of a study, and can be pressed: a cell of the design map, a step of
// the flow of participants.
#pragma once

#include "core/figures/figure.h"

#include <QAbstractButton>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace widgets {

class CountBox : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Step,    ///< filled, with its words and its count
        Arm,     ///< the same in the colour of a side, with its marker
        Hanging, ///< beside the flow: who left it, and why
        Unknown, ///< what the study does not say
    };

    struct Words
    {
        QString title;  ///< "Completed both periods"
        QString count;  ///< "12"; stands before the title, in strong type
        QString detail; ///< below them, may be empty
    };

    explicit CountBox(QWidget* parent = nullptr);

    /// purpose: what a press does, for tool tip and screen reader.
    void setContent(Kind kind, const Words& words, const QString& purpose, figures::Role role = figures::Role::Neutral,
                    bool observed = true);
    [[nodiscard]] const Words& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    /// Higher where the detail does not fit into one line.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// The detail as it is drawn in a box of this size: one or two lines, the last one cut short where it must be.
    [[nodiscard]] QStringList detailLines(const QSize& size) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintFrame(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    Kind m_kind = Kind::Step;
    Words m_words;
    figures::Role m_role = figures::Role::Neutral;
    bool m_observed = true;
};

/// Colour and marker of a side, in the theme of the moment.
[[nodiscard]] QColor roleColor(figures::Role role);
void paintRoleMarker(QPainter& painter, const QPointF& centre, figures::Role role, bool observed);

} // namespace widgets
