// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints one person's profile: lanes of days with courses, treatments, visits, events and washout, and the strip of
// differences beneath. Arrow keys and the pointer read it mark by mark.
#pragma once

#include "core/figures/person_profile.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace plots {

class ProfilePlot : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePlot(QWidget* parent = nullptr);

    void setProfile(figures::PersonProfile profile);
    [[nodiscard]] const figures::PersonProfile& profile() const { return m_profile; }

    /// What can be read, in reading order: scores, then events, then differences.
    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    /// The mark that is read now; empty: none.
    [[nodiscard]] QString reading() const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 440}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

signals:
    void readingChanged(const QString& reading);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Mark
    {
        QPointF at;
        QString words;
    };

    struct LaneArea
    {
        QRectF words;  ///< treatments, above the plot
        QRectF plot;
        QRectF events; ///< beneath the plot
        QRectF axis;
    };

    void layOut();
    [[nodiscard]] double x(const figures::ProfileLane& lane, const QRectF& area, double day) const;
    [[nodiscard]] double y(const QRectF& area, double score) const;
    [[nodiscard]] double differenceAt(double value) const;
    [[nodiscard]] QPointF differencePlace(std::size_t index) const;
    void paintLane(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area, bool last) const;
    void paintGrid(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area, bool last) const;
    void paintTreatments(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const;
    void paintCourses(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const;
    void paintEvents(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const;
    void paintDifferences(QPainter& painter) const;
    void paintReading(QPainter& painter) const;
    void read(int mark);

    figures::PersonProfile m_profile;
    std::vector<LaneArea> m_lanes;
    QRectF m_strip; ///< the plot of the differences
    std::vector<Mark> m_marks;
    int m_read = -1;
};

} // namespace plots
