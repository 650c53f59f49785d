// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_dialog.h"

#include "app/language.h"
#include "app/settings/settings.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
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

QWidget* section(QWidget* parent, const QString& heading)
{
    auto* area = new QWidget(parent);
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, theme::grid);
    form->setSpacing(theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* title = new QLabel(heading, area);
    title->setProperty("look", u"heading"_s);
    form->addRow(title);
    return area;
}

QFormLayout& formOf(QWidget* area)
{
    return *static_cast<QFormLayout*>(area->layout());
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeLook());
    column->addWidget(makeWords());
    column->addWidget(makeRest());
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(theme::scaled(420));
}

QWidget* SettingsDialog::makeLook()
{
    QWidget* area = section(this, tr("Look"));
    choice(formOf(area), tr("Theme"), u"theme"_s,
           {{u"system"_s, tr("As the system")},
            {u"light"_s, tr("Light")},
            {u"dark"_s, tr("Dark")},
            {u"contrast"_s, tr("High contrast")}},
           settings::themeKey(), [this](const QString& key) {
               settings::setThemeKey(key);
               emit lookChanged();
           });
    choice(formOf(area), tr("Motion"), u"motion"_s,
           {{u"system"_s, tr("As the system")}, {u"full"_s, tr("Curves travel")}, {u"reduced"_s, tr("Reduced: curves jump")}},
           settings::motionKey(), [this](const QString& key) {
               settings::setMotionKey(key);
               emit lookChanged();
           });
    auto* size = new QSpinBox(area);
    size->setObjectName(u"textSize"_s);
    size->setAccessibleName(tr("Size of everything"));
    size->setRange(settings::leastTextSize, settings::mostTextSize);
    size->setSingleStep(25);
    size->setSuffix(u" %"_s);
    size->setKeyboardTracking(false); // "1" of "150" is no size
    size->setValue(settings::textSize());
    connect(size, &QSpinBox::valueChanged, this, [this](int percent) {
        settings::setTextSize(percent);
        emit lookChanged();
    });
    formOf(area).addRow(tr("Size of everything"), size);
    return area;
}

QWidget* SettingsDialog::makeWords()
{
    QWidget* area = section(this, tr("Words and numbers"));
    Choices known{{u"system"_s, tr("As the system")}};
    for (const Language& language : languages()) {
        known.append({language.key, language.name});
    }
    choice(formOf(area), tr("Language"), u"language"_s, known, settings::languageKey(), [this](const QString& key) {
        settings::setLanguageKey(key);
        emit wordsChanged();
    });
    choice(formOf(area), tr("Decimal sign"), u"decimalSign"_s,
           {{u"system"_s, tr("As the system")}, {u"point"_s, tr("Point: 9.6")}, {u"comma"_s, tr("Comma: 9,6")}},
           settings::decimalSignKey(), [this](const QString& key) {
               settings::setDecimalSignKey(key);
               emit wordsChanged();
           });
    return area;
}

QWidget* SettingsDialog::makeRest()
{
    QWidget* area = section(this, tr("Notes and sessions"));
    auto* author = new QLineEdit(settings::authorName(), area);
    author->setObjectName(u"author"_s);
    author->setAccessibleName(tr("Your name on notes"));
    author->setPlaceholderText(tr("Nobody"));
    connect(author, &QLineEdit::textChanged, this, [](const QString& name) { settings::setAuthorName(name); });
    formOf(area).addRow(tr("Your name on notes"), author);
    auto* restore = new QCheckBox(tr("Start where I left"), area);
    restore->setObjectName(u"restoreSession"_s);
    restore->setChecked(settings::restoresSession());
    connect(restore, &QCheckBox::toggled, this, [](bool on) { settings::setRestoresSession(on); });
    formOf(area).addRow(restore);
    return area;
}

} // namespace window
