// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/own_trial_form.h"

#include "app/text/content_words.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace pages {

using namespace Qt::StringLiterals;
using evidence::OwnTrialFault;

namespace {

constexpr int mostPeople = 1000000;

// As the person writes numbers, or with a point; a true minus too.
std::optional<double> numberTyped(const QLineEdit& field)
{
    QString text = field.text().trimmed();
    text.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = text.toDouble(&isNumber);
    }
    std::optional<double> typed;
    if (isNumber) {
        typed = number;
    }
    return typed;
}

bool isNumberOrEmpty(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty() || numberTyped(field).has_value();
}

void showNumber(QLineEdit& field, const std::optional<double>& number)
{
    if (number) {
        field.setText(QLocale().toString(*number, 'g', QLocale::FloatingPointShortest));
    }
}

QSpinBox* peopleBox(const QString& name, const QString& words, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setRange(0, mostPeople);
    return box;
}

} // namespace

QString ownTrialFaultText(OwnTrialFault fault)
{
    switch (fault) {
    case OwnTrialFault::NoName:
        return OwnTrialForm::tr("Say what the trial is called.");
    case OwnTrialFault::NoCitation:
        return OwnTrialForm::tr("Say where the trial can be read.");
    case OwnTrialFault::NoComparison:
        return OwnTrialForm::tr("Say what was compared with what.");
    case OwnTrialFault::NoPeople:
        return OwnTrialForm::tr("Say how many people got each treatment.");
    case OwnTrialFault::NoOutcome:
        return OwnTrialForm::tr("Say which outcome it is.");
    case OwnTrialFault::NoValue:
        return OwnTrialForm::tr("The difference is missing.");
    case OwnTrialFault::NoSpread:
        return OwnTrialForm::tr("Without an interval or a standard error it cannot be drawn.");
    case OwnTrialFault::HalfInterval:
        return OwnTrialForm::tr("One limit of the interval is missing.");
    case OwnTrialFault::OutsideInterval:
        return OwnTrialForm::tr("The difference lies outside its interval.");
    case OwnTrialFault::SeNotAboveZero:
        return OwnTrialForm::tr("A standard error is above 0.");
    case OwnTrialFault::ShareOutOfRange:
        break;
    }
    return OwnTrialForm::tr("A difference between shares lies from −1 to 1: 0.25 for 25 percentage points.");
}

OwnTrialForm::OwnTrialForm(const evidence::OwnTrial& draft, bool isNew, QWidget* parent)
    : QDialog(parent)
    , m_design(new QComboBox(this))
    , m_first(peopleBox(u"ownPeopleFirst"_s, tr("People with the first treatment"), this))
    , m_second(peopleBox(u"ownPeopleSecond"_s, tr("People with the second treatment"), this))
    , m_measure(new QComboBox(this))
    , m_fault(widgets::wordsLabel(u"muted"_s, this))
{
    setWindowTitle(isNew ? tr("Add a trial of your own") : tr("Change your trial"));
    setModal(true);
    m_fault->setObjectName(u"ownFault"_s);
    m_fault->setMinimumHeight(2 * m_fault->fontMetrics().lineSpacing());
    m_design->setObjectName(u"ownDesign"_s);
    m_design->setAccessibleName(tr("Design"));
    m_measure->setObjectName(u"ownMeasure"_s);
    m_measure->setAccessibleName(tr("Measure"));
    using evidence::DesignKind;
    using evidence::EffectMeasure;
    for (const auto kind : {DesignKind::Crossover, DesignKind::Parallel, DesignKind::OpenLabel, DesignKind::NotStated}) {
        m_design->addItem(text::inContentLanguage(evidence::designWords(kind)), evidence::designKey(kind));
    }
    for (const auto kind :
         {EffectMeasure::MeanDifference, EffectMeasure::StandardisedDifference, EffectMeasure::RiskDifference}) {
        m_measure->addItem(text::inContentLanguage(evidence::effectMeasureWords(kind)),
                           evidence::effectMeasureKey(kind));
    }
    auto* form = new QFormLayout;
    form->setSpacing(theme::grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addLine(form, u"ownName"_s, tr("&Name"), tr("What the trial is called, with its year"));
    m_citation = addLine(form, u"ownCitation"_s, tr("&Citation"), tr("Authors, journal, DOI: where it can be read"));
    form->addRow(tr("&Design"), m_design);
    m_compared = addLine(form, u"ownCompared"_s, tr("C&ompared"), tr("First treatment against second"));
    auto* people = new QHBoxLayout;
    people->setSpacing(theme::grid);
    people->addWidget(m_first);
    people->addWidget(m_second);
    people->addStretch(1);
    form->addRow(tr("&People, first and second"), people);
    m_outcome = addLine(form, u"ownOutcome"_s, tr("O&utcome"), tr("Scale and time"));
    form->addRow(tr("&Measure"), m_measure);
    m_value = addLine(form, u"ownValue"_s, tr("Di&fference, first minus second"), {});
    m_lower = addLine(form, u"ownLower"_s, tr("95 % interval: &lower limit"), tr("or leave it to the standard error"));
    m_upper = addLine(form, u"ownUpper"_s, tr("95 % interval: u&pper limit"), {});
    m_se = addLine(form, u"ownSe"_s, tr("&Standard error"), tr("where no interval was published"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(isNew ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"ownAdd"_s);
    m_add->setProperty("look", u"primary"_s);
    m_add->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->setSpacing(2 * theme::grid);
    column->addWidget(widgets::wordsLabel(
        {}, this, tr("It is shown on your shelf alone, marked as your own and not checked, and never pooled.")));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(draft);
    for (const QComboBox* box : {m_design, m_measure}) {
        connect(box, &QComboBox::currentIndexChanged, this, &OwnTrialForm::judge);
    }
    for (const QSpinBox* box : {m_first, m_second}) {
        connect(box, &QSpinBox::valueChanged, this, &OwnTrialForm::judge);
    }
    for (const QLineEdit* field : findChildren<QLineEdit*>()) {
        connect(field, &QLineEdit::textChanged, this, &OwnTrialForm::judge);
    }
    judge();
    constexpr int formWidth = 64 * theme::grid;
    resize(theme::scaled(formWidth), sizeHint().height());
}

QLineEdit* OwnTrialForm::addLine(QFormLayout* form, const QString& name, const QString& label, const QString& hint)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, field);
    return field;
}

void OwnTrialForm::fill(const evidence::OwnTrial& draft)
{
    m_name->setText(draft.name);
    m_citation->setText(draft.citation);
    m_design->setCurrentIndex(m_design->findData(evidence::designKey(draft.design)));
    m_compared->setText(draft.compared);
    m_first->setValue(draft.peopleFirst.value_or(0));
    m_second->setValue(draft.peopleSecond.value_or(0));
    m_outcome->setText(draft.outcome);
    m_measure->setCurrentIndex(m_measure->findData(evidence::effectMeasureKey(draft.measure)));
    showNumber(*m_value, draft.value);
    showNumber(*m_lower, draft.lower);
    showNumber(*m_upper, draft.upper);
    showNumber(*m_se, draft.se);
}

evidence::OwnTrial OwnTrialForm::draft() const
{
    evidence::OwnTrial draft;
    draft.name = m_name->text().trimmed();
    draft.citation = m_citation->text().trimmed();
    draft.design = evidence::designFromKey(m_design->currentData().toString()).value_or(draft.design);
    draft.compared = m_compared->text().trimmed();
    draft.peopleFirst = m_first->value();
    draft.peopleSecond = m_second->value();
    draft.outcome = m_outcome->text().trimmed();
    draft.measure = evidence::effectMeasureFromKey(m_measure->currentData().toString()).value_or(draft.measure);
    draft.value = numberTyped(*m_value);
    draft.lower = numberTyped(*m_lower);
    draft.upper = numberTyped(*m_upper);
    draft.se = numberTyped(*m_se);
    return draft;
}

void OwnTrialForm::judge()
{
    QString fault;
    const auto faults = evidence::faultsOf(draft());
    if (!faults.empty()) {
        fault = ownTrialFaultText(faults.front());
    }
    for (const QLineEdit* field : {m_value, m_lower, m_upper, m_se}) {
        if (!isNumberOrEmpty(*field)) {
            fault = tr("“%1” is no number.").arg(field->text().trimmed());
        }
    }
    m_fault->setText(fault);
    m_add->setEnabled(fault.isEmpty());
    m_add->setAccessibleDescription(fault);
}

} // namespace pages
