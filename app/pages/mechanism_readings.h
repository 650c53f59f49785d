// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four readings of why naltrexone weakened the effect, one chosen: its sentence, what it predicts for mood and
// dissociation, what speaks for and against it. The trial tells none of them from the others, and that stands beside.
#pragma once

#include "core/study/selection.h"

#include <QString>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace pages {

class ReceptorPicture;

class MechanismReadings : public QWidget
{
    Q_OBJECT

public:
    explicit MechanismReadings(QWidget* parent = nullptr);

    /// Share 0..1 of mu receptors that is held where the readings are compared.
    void setBlockade(double share);
    /// Which side the picture of the receptors is drawn for.
    void setSide(study::Side side);
    void setWide(bool wide);

    [[nodiscard]] QString reading() const;
    /// The first where there is none of that key; emits nothing.
    void setReading(const QString& key);

signals:
    void chosen();

private:
    void showReading();

    QBoxLayout* m_side;
    QButtonGroup* m_choices;
    ReceptorPicture* m_picture;
    QLabel* m_legend;
    QLabel* m_sentence;
    QLabel* m_prediction;
    QLabel* m_assumption;
    QWidget* m_arguments;
    QVBoxLayout* m_argumentRows;
    double m_blockade = 0.0;
    study::Side m_drawnFor = study::Side::Reference;
};

} // namespace pages
