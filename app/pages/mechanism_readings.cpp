// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/mechanism_readings.h"

#include "app/pages/mechanism_words.h"
#include "app/pages/receptor_picture.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/figures/mechanism_words.h"
#include "core/pharmacology/effect.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using pharmacology::Reading;

MechanismReadings::MechanismReadings(QWidget* parent)
    : QWidget(parent)
    , m_side(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QButtonGroup(this))
    , m_picture(new ReceptorPicture(this))
    , m_legend(widgets::wordsLabel(u"muted"_s, this,
                                   tr("An arrow drives, a bar blocks, a ring must be free, an arrow with − worsens. "
                                      "Faint arrows belong to the other readings. Percentages are illustrative: shares "
                                      "of the effect of ketamine alone.")))
    , m_sentence(widgets::wordsLabel({}, this))
    , m_prediction(widgets::wordsLabel({}, this))
    , m_assumption(widgets::wordsLabel(u"muted"_s, this))
    , m_arguments(new QWidget(this))
    , m_argumentRows(new QVBoxLayout(m_arguments))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(widgets::wordsLabel(u"heading"_s, this, tr("Four readings of the same result")));
    column->addWidget(widgets::wordsLabel({}, this, figures::statementText("all-four-survive")));
    column->addWidget(m_picture);
    column->addWidget(m_legend);
    m_side->setSpacing(3 * theme::grid);
    column->addLayout(m_side);
    auto* list = new QVBoxLayout;
    list->setSpacing(theme::halfGrid);
    int id = 0;
    for (const Reading& reading : pharmacology::readings()) {
        auto* choice = new QRadioButton(readingName(reading), this);
        choice->setObjectName(u"reading-"_s + QString::fromStdString(reading.key));
        m_choices->addButton(choice, id++);
        list->addWidget(choice);
    }
    list->addStretch(1);
    m_side->addLayout(list);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid);
    m_sentence->setObjectName(u"readingSentence"_s);
    m_prediction->setObjectName(u"readingPrediction"_s);
    m_assumption->setObjectName(u"readingAssumption"_s);
    m_arguments->setObjectName(u"readingArguments"_s);
    m_argumentRows->setContentsMargins(0, 0, 0, 0);
    m_argumentRows->setSpacing(theme::halfGrid);
    reporting::offerProvenance(m_prediction, [this] {
        reporting::Provenance provenance;
        provenance.what = m_sentence->text();
        provenance.value = m_prediction->text();
        provenance.formula = m_assumption->text();
        return provenance;
    });
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_prediction, m_assumption, m_arguments}) {
        words->addWidget(part);
    }
    words->addStretch(1);
    m_side->addLayout(words, 1);
    setReading({});
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showReading();
        emit chosen();
    });
    connect(m_picture, &ReceptorPicture::pressed, this,
            [this](std::size_t reading) { m_choices->button(static_cast<int>(reading))->click(); });
}

void MechanismReadings::setBlockade(double share)
{
    m_blockade = share;
    m_prediction->setText(
        predictionText(pharmacology::readings()[static_cast<std::size_t>(m_choices->checkedId())], share));
    m_picture->setBlockade(m_blockade, m_drawnFor);
}

void MechanismReadings::setSide(study::Side side)
{
    m_drawnFor = side;
    m_picture->setBlockade(m_blockade, m_drawnFor);
}

void MechanismReadings::setWide(bool wide)
{
    m_side->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString MechanismReadings::reading() const
{
    return QString::fromStdString(pharmacology::readings()[static_cast<std::size_t>(m_choices->checkedId())].key);
}

void MechanismReadings::setReading(const QString& key)
{
    const auto all = pharmacology::readings();
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const Reading& reading) { return QString::fromStdString(reading.key) == key; });
    m_choices->button(found == all.end() ? 0 : static_cast<int>(found - all.begin()))->setChecked(true);
    showReading();
}

void MechanismReadings::showReading()
{
    const Reading& reading = pharmacology::readings()[static_cast<std::size_t>(m_choices->checkedId())];
    m_picture->setReading(static_cast<std::size_t>(m_choices->checkedId()));
    m_sentence->setText(figures::pharmacologyText(reading.sentence));
    m_prediction->setText(predictionText(reading, m_blockade));
    m_assumption->setText(assumptionText(reading));
    while (QLayoutItem* item = m_argumentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this, &reading](bool speaksFor, const QString& heading) {
        m_argumentRows->addWidget(widgets::wordsLabel(u"muted"_s, m_arguments, heading));
        for (const pharmacology::Argument& argument : reading.arguments) {
            if (argument.speaksFor == speaksFor) {
                m_argumentRows->addWidget(widgets::wordsLabel(
                    {}, m_arguments,
                    tr("%1 (%2)", "argument, its source")
                        .arg(figures::pharmacologyText(argument.sentence), QString::fromStdString(argument.citation))));
            }
        }
    };
    add(true, tr("For it"));
    add(false, tr("Against it"));
}

} // namespace pages
