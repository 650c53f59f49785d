// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_missing_arms.h"

#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

// "Where from?" on the words of a label.
void offerSources(QLabel* label, std::function<QString()> sources)
{
    reporting::offerProvenance(label, [label, sources = std::move(sources)] {
        reporting::Provenance provenance;
        provenance.value = label->text();
        provenance.source = sources();
        return provenance;
    });
}

/// A box: solid and tinted where the trial had it, dashed and empty where not; a thick edge where it is needed.
class ArmCell final : public QWidget
{
public:
    ArmCell(const CellWords& words, bool blocked, QWidget* parent)
        : QWidget(parent)
        , m_hadHere(words.hadHere)
        , m_blocked(blocked)
        , m_needed(widgets::wordsLabel(u"muted"_s, this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(2 * theme::grid, theme::grid + theme::halfGrid, 2 * theme::grid,
                                   theme::grid + theme::halfGrid);
        column->setSpacing(theme::halfGrid);
        column->addWidget(widgets::wordsLabel(u"heading"_s, this, words.name));
        column->addWidget(widgets::wordsLabel({}, this, words.status));
        auto* elsewhere = widgets::wordsLabel(u"muted"_s, this, words.elsewhere);
        offerSources(elsewhere, [words] { return words.sources; });
        column->addWidget(elsewhere);
        column->addStretch(1);
        column->addWidget(m_needed);
        setAccessibleName(words.name + u": "_s + words.status);
        setAccessibleDescription(words.elsewhere);
    }

    /// words: said in the box, for those who see no edge.
    void setNeeded(bool needed, const QString& words)
    {
        m_isNeeded = needed;
        m_needed->setText(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double radius = 6.0;
        const theme::Colors& colors = theme::colors(theme::currentTheme());
        const QColor role = m_hadHere ? (m_blocked ? colors.blocked : colors.open) : colors.mutedText;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = m_isNeeded ? 3.0 : 1.2;
        QPen pen(role, width);
        if (!m_hadHere) {
            pen.setDashPattern({6.0 / width, 4.0 / width});
        }
        painter.setPen(pen);
        painter.setBrush(m_hadHere ? QBrush(theme::mixed(colors.background, role, 0.08)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.0, 2.0, -2.0, -2.0), radius, radius);
    }

private:
    bool m_hadHere;
    bool m_blocked;
    bool m_isNeeded = false;
    QLabel* m_needed;
};

MissingArmsPart::MissingArmsPart(QWidget* parent)
    : LuckPart({u"missing-arms"_s, tr("Missing arms"), tr("What can two of four cells not tell?")}, parent)
    , m_conclusions(armConclusions())
    , m_side(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QButtonGroup(this))
{
    m_side->setSpacing(3 * theme::grid);
    m_side->addWidget(makeCells(), 3);
    m_side->addWidget(makeConclusions(), 2);
    column()->addLayout(m_side, 1);
    setState({});
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showConclusion();
        emit changed();
    });
}

QWidget* MissingArmsPart::makeCells()
{
    auto* table = new QWidget(this);
    table->setObjectName(u"armCells"_s);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::grid);
    const auto words = cellWords();
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        const bool blocked = cell == static_cast<std::size_t>(Cell::KetamineBlocked) ||
                             cell == static_cast<std::size_t>(Cell::NaltrexoneAlone);
        m_cells[cell] = new ArmCell(words[cell], blocked, table);
        m_cells[cell]->setObjectName(u"armCell%1"_s.arg(cell));
        grid->addWidget(m_cells[cell], static_cast<int>(cell / 2), blocked ? 1 : 0);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    return table;
}

QWidget* MissingArmsPart::makeConclusions()
{
    auto* part = new QWidget(this);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::halfGrid);
    rows->addWidget(widgets::wordsLabel(u"heading"_s, part, tr("A conclusion, and the cells it needs")));
    int id = 0;
    for (const Conclusion& conclusion : m_conclusions) {
        auto* choice = new QRadioButton(conclusion.claim, part);
        choice->setObjectName(u"conclusion-"_s + conclusion.key);
        m_choices->addButton(choice, id++);
        rows->addWidget(choice);
    }
    m_needs = widgets::wordsLabel({}, part);
    m_needs->setObjectName(u"conclusionNeeds"_s);
    reporting::offerProvenance(m_needs, [this] {
        reporting::Provenance provenance;
        provenance.value = m_needs->text();
        provenance.formula =
            tr("Counted: the cells of ketamine and naltrexone that the conclusion compares, and which of "
               "them this trial has.");
        return provenance;
    });
    m_answer = widgets::wordsLabel({}, part);
    m_answer->setObjectName(u"conclusionAnswer"_s);
    offerSources(m_answer, [this] { return m_conclusions[static_cast<std::size_t>(m_choices->checkedId())].sources; });
    rows->addSpacing(theme::grid);
    rows->addWidget(m_needs);
    rows->addWidget(m_answer);
    rows->addStretch(1);
    return part;
}

void MissingArmsPart::showConclusion()
{
    const Conclusion& conclusion = m_conclusions[static_cast<std::size_t>(m_choices->checkedId())];
    const auto words = cellWords();
    int needed = 0;
    int missing = 0;
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        const bool needs = conclusion.needs[cell];
        needed += needs ? 1 : 0;
        missing += needs && !words[cell].hadHere ? 1 : 0;
        m_cells[cell]->setNeeded(needs, !needs                ? QString()
                                        : words[cell].hadHere ? tr("Needed, and there")
                                                              : tr("Needed, and missing"));
    }
    const QString count = QString::number(needed); // two or four
    m_needs->setText(missing == 0   ? tr("Needs %1 cells, and this trial has them.").arg(count)
                     : missing == 1 ? tr("Needs %1 cells, and one of them is missing here.").arg(count)
                                    : tr("Needs %1 cells, and two of them are missing here.").arg(count));
    m_answer->setText(conclusion.answer);
}

void MissingArmsPart::fitTo(int width)
{
    constexpr int besideEachOther = 84 * theme::grid;
    m_side->setDirection(width >= theme::scaled(besideEachOther) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QJsonObject MissingArmsPart::state() const
{
    return {{u"conclusion"_s, m_conclusions[static_cast<std::size_t>(m_choices->checkedId())].key}};
}

void MissingArmsPart::setState(const QJsonObject& state)
{
    const QString key = state[u"conclusion"_s].toString();
    const auto found = std::find_if(m_conclusions.begin(), m_conclusions.end(),
                                    [&](const Conclusion& conclusion) { return conclusion.key == key; });
    m_choices->button(found == m_conclusions.end() ? 0 : static_cast<int>(found - m_conclusions.begin()))
        ->setChecked(true);
    showConclusion();
}

} // namespace pages
