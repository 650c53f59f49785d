// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_option_rows.h"

#include "app/pages/analysis_option_words.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;
using analysis::OptionKind;

namespace {

constexpr int leastLetters = 14;
constexpr int widestSegments = 22; // letters that fit side by side

/// Shows as many digits as the number has: 0.95, not 0.9500.
class PlainNumberBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override
    {
        QString text = locale().toString(value, 'f', decimals());
        const QString point = locale().decimalPoint();
        while (decimals() > 0 && text.contains(point) && (text.endsWith(u'0') || text.endsWith(point))) {
            text.chop(1);
        }
        return text;
    }
};

bool fitsSideBySide(const QStringList& words)
{
    return words.size() <= 3 && words.join(QString()).size() <= widestSegments;
}

QStringList choiceWords(const OptionKind& kind)
{
    QStringList words;
    for (const QString& value : kind.allowed) {
        words << optionValueName(value);
    }
    return words;
}

} // namespace

OptionRows::OptionRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OptionRows::showOptions(const QString& analysis, std::span<const OptionKind> kinds, const analysis::Options& given)
{
    if (m_rows != nullptr && m_analysis == analysis && m_shown == given) {
        return; // the control in use keeps the keyboard
    }
    m_analysis = analysis;
    m_shown = given;
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its controls may be the one that was changed
    }
    m_rows = new QWidget(this);
    m_cells.clear();
    for (const OptionKind& kind : kinds) {
        const auto found = given.find(kind.key);
        m_cells.push_back(makeCell(kind, found != given.end() ? found->second : kind.defaultValue));
    }
    layOutCells();
    m_column->addWidget(m_rows);
    m_rows->setVisible(hasOptions());
}

void OptionRows::setCompact(bool compact)
{
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    if (m_rows != nullptr) {
        delete m_rows->layout();
        layOutCells();
    }
}

void OptionRows::layOutCells()
{
    if (m_compact) {
        auto* line = new widgets::FlowLayout(m_rows, 2 * theme::grid);
        for (QWidget* cell : m_cells) {
            line->addWidget(cell);
        }
        return;
    }
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid + theme::halfGrid);
    for (QWidget* cell : m_cells) {
        column->addWidget(cell);
    }
}

QWidget* OptionRows::makeCell(const OptionKind& kind, const QString& value)
{
    auto* cell = new QWidget(m_rows);
    QLabel* name = widgets::wordsLabel(u"muted"_s, cell, optionName(kind.key));
    QWidget* control = makeControl(kind, value);
    control->setParent(cell);
    control->setObjectName(u"option-"_s + kind.key);
    control->setAccessibleName(name->text());
    control->setAccessibleDescription(kind.description);
    control->setToolTip(kind.description);
    name->setToolTip(kind.description);
    name->setBuddy(control);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(name);
    column->addWidget(control);
    return cell;
}

QWidget* OptionRows::makeControl(const OptionKind& kind, const QString& value)
{
    if (!kind.allowed.isEmpty()) {
        return makeChoice(kind, value);
    }
    if (kind.value == analysis::OptionValue::Text) {
        auto* line = new QLineEdit(value, m_rows);
        connect(line, &QLineEdit::editingFinished, this, [this, line, key = kind.key] {
            if (line->isModified()) {
                line->setModified(false);
                m_shown[key] = line->text().trimmed();
                emit changed(key, line->text().trimmed());
            }
        });
        return line;
    }
    return makeNumber(kind, value);
}

QWidget* OptionRows::makeChoice(const OptionKind& kind, const QString& value)
{
    const QStringList words = choiceWords(kind);
    const auto current = std::max<qsizetype>(0, kind.allowed.indexOf(value));
    const auto tell = [this, key = kind.key, allowed = kind.allowed](int index) {
        m_shown[key] = allowed.value(index);
        emit changed(key, allowed.value(index));
    };
    if (fitsSideBySide(words)) {
        auto* segments = new widgets::SegmentedControl(words, m_rows);
        segments->setCurrent(static_cast<int>(current));
        connect(segments, &widgets::SegmentedControl::chosen, this, [segments, tell](int index) {
            segments->setCurrent(index);
            tell(index);
        });
        return segments;
    }
    auto* box = new QComboBox(m_rows);
    box->addItems(words);
    box->setCurrentIndex(static_cast<int>(current));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters); // where it stands beside others
    connect(box, &QComboBox::activated, this, tell);
    return box;
}

QWidget* OptionRows::makeNumber(const OptionKind& kind, const QString& value)
{
    auto* box = new PlainNumberBox(m_rows);
    const bool whole = kind.value == analysis::OptionValue::WholeNumber;
    box->setDecimals(whole ? 0 : 4);
    box->setRange(kind.minimum, kind.maximum);
    box->setSingleStep(whole || kind.maximum - kind.minimum > 2.0 ? 1.0 : 0.01);
    if (whole && kind.maximum > 1e4) {
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }
    box->setKeyboardTracking(false); // half a number is no option
    box->setValue(value.toDouble());
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, whole, key = kind.key](double number) {
        // as the command line writes it, whatever the locale
        const QString text = whole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 10);
        m_shown[key] = text;
        emit changed(key, text);
    });
    return box;
}

} // namespace pages
