// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one unmistakable control: a switch between the two arms of a contrast. Where the comparator is an antagonist it
// carries the receptor as its picture: free and docked on by the ligand, or plugged by the blocker. It is a check box
// to keyboards and screen readers.
#pragma once

#include <QCheckBox>
#include <QString>

class QVariantAnimation;

namespace widgets {

class BlockadeSwitch : public QCheckBox
{
    Q_OBJECT

public:
    explicit BlockadeSwitch(QWidget* parent = nullptr);

    /// With a name ("Naltrexone blockade") the sides are states beside it ("off", "on"); without, they are the names of
    /// the arms at either end of the track.
    void setWords(const QString& name, const QString& reference, const QString& comparator, bool antagonist);
    /// Both sides are shown: the knob rests in the middle, and the next flip leaves the comparison.
    void setBoth(bool both);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void travel();
    [[nodiscard]] QString leading() const;
    [[nodiscard]] QString trailing() const;
    [[nodiscard]] int trailingWidth() const;

    QString m_name;
    QString m_reference;
    QString m_comparator;
    bool m_antagonist = false;
    bool m_both = false;
    bool m_reducedMotion = false;
    double m_position = 0.0; ///< of the knob: 0 = reference, 1 = comparator
    QVariantAnimation* m_animation;
};

} // namespace widgets
