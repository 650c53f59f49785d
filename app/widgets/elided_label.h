// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of text that gives way: what does not fit ends in "…", and the tool tip has the whole.
#pragma once

#include <QLabel>

namespace widgets {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Plain text, whatever stands in it.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_words;
};

} // namespace widgets
