// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_dialog.h"

#include "app/language.h"
#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "core/analysis/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace window {

using namespace Qt::StringLiterals;

namespace {

using Choices = QList<std::pair<QString, QString>>; // key, name

QComboBox* choice(QFormLayout& form, const QString& label, const QString& name, const Choices& choices,
                  const QString& now, const std::function<void(const QString&)>& chosen)
{
    auto* box = new QComboBox(form.parentWidget());
    box->setObjectName(name);
    box->setAccessibleName(label);
    for (const auto& [key, words] : choices) {
        box->addItem(words, key);
    }
    box->setCurrentIndex(std::max(0, box->findData(now)));
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, chosen](int index) { chosen(box->itemData(index).toString()); });
    form.addRow(label, box);
    return box;
}

void addHeading(QFormLayout& form, const QString& words)
{
    auto* title = new QLabel(words, form.parentWidget());
    title->setProperty("look", u"heading"_s);
    form.addRow(title);
}

// What a person set by other means stays a choice.
Choices sizes(int now)
{
    QList<int> percents{75, 90, 100, 110, 125, 150, 175, 200, 225, 250};
    if (!percents.contains(now)) {
        percents << now;
        std::sort(percents.begin(), percents.end());
    }
    Choices choices;
    for (const int percent : percents) {
        choices.append({QString::number(percent), SettingsDialog::tr("%1 %").arg(percent)});
    }
    return choices;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_example(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    auto* rows = new QWidget(this);
    auto* form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(3 * theme::grid);
    form->setVerticalSpacing(theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addLook(*form);
    addWords(*form);
    addRest(*form);
    column->addWidget(rows);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(theme::scaled(420));
}

void SettingsDialog::addLook(QFormLayout& form)
{
    addHeading(form, tr("Look"));
    choice(form, tr("Theme"), u"theme"_s,
           {{u"system"_s, tr("As the system")},
            {u"light"_s, tr("Light")},
            {u"dark"_s, tr("Dark")},
            {u"contrast"_s, tr("High contrast")}},
           settings::themeKey(), [this](const QString& key) {
               settings::setThemeKey(key);
               emit lookChanged();
           });
    choice(form, tr("Motion"), u"motion"_s,
           {{u"system"_s, tr("As the system")}, {u"full"_s, tr("Curves travel")}, {u"reduced"_s, tr("Reduced: curves jump")}},
           settings::motionKey(), [this](const QString& key) {
               settings::setMotionKey(key);
               emit lookChanged();
           });
    choice(form, tr("Size of everything"), u"textSize"_s, sizes(settings::textSize()),
           QString::number(settings::textSize()), [this](const QString& percent) {
               settings::setTextSize(percent.toInt());
               emit lookChanged();
           });
}

void SettingsDialog::addWords(QFormLayout& form)
{
    addHeading(form, tr("Words and numbers"));
    Choices known{{u"system"_s, tr("As the system")}};
    for (const Language& language : languages()) {
        known.append({language.key, language.name});
    }
    choice(form, tr("Language"), u"language"_s, known, settings::languageKey(), [this](const QString& key) {
        settings::setLanguageKey(key);
        changeWords();
    });
    choice(form, tr("Decimal sign"), u"decimalSign"_s,
           {{u"system"_s, tr("As the system")}, {u"point"_s, tr("Point: 9.6")}, {u"comma"_s, tr("Comma: 9,6")}},
           settings::decimalSignKey(), [this](const QString& key) {
               settings::setDecimalSignKey(key);
               changeWords();
           });
    choice(form, tr("Digits of results"), u"digits"_s,
           {{u"rule"_s, tr("Usual")}, {u"one"_s, tr("One decimal more")}, {u"two"_s, tr("Two decimals more")}},
           settings::digitsKey(), [this](const QString& key) {
               settings::setDigitsKey(key);
               changeWords();
           });
    m_example->setObjectName(u"numberExample"_s);
    m_example->setProperty("look", u"muted"_s);
    m_example->setWordWrap(true);
    form.addRow(tr("Example"), m_example);
    auto* exports = new QLabel(tr("Tables that are copied and numbers in files always have every digit."), this);
    exports->setProperty("look", u"small"_s);
    exports->setWordWrap(true);
    form.addRow(exports);
    showExample();
}

// The example follows what the window made of the settings.
void SettingsDialog::changeWords()
{
    emit wordsChanged();
    showExample();
}

// Of no study: thirds, sevenths, 23 of 38 and 1 of 380 never end.
void SettingsDialog::showExample()
{
    study::Scale scale;
    scale.maximum = 52.0;
    const analysis::ValueFormat format = analysis::valueFormat(scale, study::Measure::Score);
    m_example->setText(tr("%1 (95 % CI %2)\n%3 · %4", "mean, interval, share, p")
                           .arg(analysis::meanText(34.0 / 3.0, format),
                                analysis::intervalText(48.0 / 7.0, 110.0 / 7.0, format),
                                analysis::percentText(23.0 / 38.0), analysis::probabilityText(1.0 / 380.0)));
}

void SettingsDialog::addRest(QFormLayout& form)
{
    addHeading(form, tr("Notes and sessions"));
    auto* author = new QLineEdit(settings::authorName(), this);
    author->setObjectName(u"author"_s);
    author->setAccessibleName(tr("Your name on notes"));
    author->setPlaceholderText(tr("Nobody"));
    connect(author, &QLineEdit::textChanged, this, [](const QString& name) { settings::setAuthorName(name); });
    form.addRow(tr("Your name on notes"), author);
    auto* restore = new QCheckBox(tr("Start where I left off"), this);
    restore->setObjectName(u"restoreSession"_s);
    restore->setChecked(settings::restoresSession());
    connect(restore, &QCheckBox::toggled, this, [](bool on) { settings::setRestoresSession(on); });
    form.addRow(restore);
}

} // namespace window
