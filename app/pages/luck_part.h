// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of the six questions of "Was it luck?": its words, its controls, and the figure that answers it as a job for the
// background. Rows and choices are kept in the page's state by their keys.
#pragma once

#include "app/pages/parameter_row.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/figures/luck_rerandomise.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QJsonObject>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace widgets {
class FlowLayout;
class SegmentedControl;
}

namespace pages {

/// What a part is asked about.
struct LuckAsked
{
    study::SharedStudy study;
    study::Selection selection;
    std::uint64_t seed = 1;
};

struct LuckAnswer
{
    base::Result<figures::Figure> figure;
    std::shared_ptr<const figures::Relabelled> drawn; ///< of the part that draws labels; else nullptr
    LuckAsked drawnOf;                                ///< what those labels are of
    int drawnBy = 0;                                  ///< which way
    bool travels = false;                             ///< from the figure before
};

using LuckJob = std::function<LuckAnswer(base::Progress&)>;

class LuckPart : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString key; ///< in evidence::pageParts()
        QString name;
        QString question;
    };

    LuckPart(Words words, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_words.key; }
    [[nodiscard]] const QString& name() const { return m_words.name; }
    [[nodiscard]] const QString& question() const { return m_words.question; }

    /// What is computed for it; may be called on any thread. Empty: the part shows itself and has no figure.
    [[nodiscard]] virtual LuckJob job(const LuckAsked& asked) const = 0;
    virtual void takeAnswer(const LuckAnswer&) {}
    /// Its answer is another one with another seed.
    [[nodiscard]] virtual bool isDrawn() const { return true; }
    /// Its answer is about the study that is open.
    [[nodiscard]] virtual bool isAboutStudy() const { return false; }
    virtual void showView() {}
    virtual void setReducedMotion(bool) {}
    /// Another part is shown, or another page.
    virtual void pause() {}
    /// Rows beside each other where there is room for two.
    virtual void fitTo(int width);

    [[nodiscard]] virtual QJsonObject state() const;
    /// What it does not know or cannot use is as the part starts. Emits nothing.
    virtual void setState(const QJsonObject& state);

signals:
    void changed();

protected:
    struct RowWords
    {
        QString key; ///< in the state
        QString name;
        QString unit;
        QStringList source;
    };

    ParameterRow* addRow(const RowWords& words, const ParameterRow::Range& range, double start);
    widgets::SegmentedControl* addChoice(const QString& key, const QString& name, const QStringList& values,
                                         const QStringList& labels);
    /// The same as a list that drops down: for long words.
    QComboBox* addList(const QString& key, const QString& name, const QStringList& values, const QStringList& labels);
    void addToChoices(QWidget* control);
    /// As far as they are not hidden.
    void placeRows();
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    struct Row
    {
        QString key;
        ParameterRow* row;
        double start;
    };

    struct Choice
    {
        QString key;
        QStringList values;
        std::function<int()> current;
        std::function<void(int)> setCurrent; ///< emits nothing
    };

    Words m_words;
    std::vector<Row> m_rows;
    std::vector<Choice> m_choices;
    QVBoxLayout* m_column;
    QWidget* m_choiceRow;
    widgets::FlowLayout* m_choiceFlow;
    QGridLayout* m_grid;
    bool m_wide = true;
};

/// One of each, in the order of evidence::pageParts(). The workspace must be there as long as they are.
[[nodiscard]] LuckPart* makeEarlyStopPart(QWidget* parent);
[[nodiscard]] LuckPart* makeRegressPart(QWidget* parent);
[[nodiscard]] LuckPart* makeCarryoverPart(QWidget* parent);
[[nodiscard]] LuckPart* makeReplicationPart(QWidget* parent);

} // namespace pages
