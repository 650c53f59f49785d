// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person's courses under both arms, small and without words: the shape at a glance, beside the table that has the
// numbers.
#pragma once

#include <QWidget>

#include <vector>

namespace widgets {

struct SketchCourse
{
    bool comparator = false; ///< colour, marker and dash of the comparator's side
    bool observed = true;    ///< solid and filled, else dashed and hollow
    std::vector<double> x;
    std::vector<double> y;
};

class CourseSketch : public QWidget
{
    Q_OBJECT

public:
    explicit CourseSketch(QWidget* parent = nullptr);

    /// minimum and maximum: the range that stands for the height, the same for everybody so that people compare.
    void setCourses(std::vector<SketchCourse> courses, double minimum, double maximum);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<SketchCourse> m_courses;
    double m_minimum = 0.0;
    double m_maximum = 1.0;
};

} // namespace widgets
