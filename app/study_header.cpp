// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study_header.h"

#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/text_popup.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

/// As the keyboard of the reader has it: "Ctrl+K", "Strg+K".
QString findText()
{
    return u"⌕  "_s + QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

constexpr int headerHeight = 52;
constexpr int shortestSubtitle = 14 * theme::grid; // less says nothing
constexpr int titleRoom = 260;                     // for the beginning of a title and what lies between the parts

} // namespace

StudyHeader::StudyHeader(QWidget* parent)
    : QFrame(parent)
    , m_study(std::make_shared<const study::Study>())
    , m_title(new widgets::ElidedLabel(this))
    , m_subtitle(new widgets::ElidedLabel(this))
    , m_badge(new QPushButton(this))
    , m_menus(new QMenuBar(this)) // in the header: one line less above the figure
    , m_menuButton(new QPushButton(u"≡"_s, this))
    , m_find(new QPushButton(findText(), this))
    , m_help(new QPushButton(u"?"_s, this))
{
    setProperty("look", u"header"_s);
    setFixedHeight(headerHeight);
    m_title->setProperty("look", u"title"_s);
    m_subtitle->setProperty("look", u"muted"_s);
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Find anything"));
    m_find->setToolTip(tr("Find people, pages, actions and help (Ctrl+K)"));
    m_help->setObjectName(u"help"_s);
    m_help->setAccessibleName(tr("Keys and help"));
    m_help->setToolTip(tr("Keys and help (F1)"));
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setAccessibleName(tr("Menus"));
    m_menuButton->setToolTip(tr("Menus"));
    for (QPushButton* button : {m_menuButton, m_find, m_help}) {
        button->setProperty("look", u"quiet"_s);
    }
    connect(m_menuButton, &QPushButton::clicked, this, &StudyHeader::openMenus);
    connect(m_find, &QPushButton::clicked, this, &StudyHeader::findRequested);
    connect(m_help, &QPushButton::clicked, this, &StudyHeader::helpRequested);
    m_badge->setObjectName(u"originBadge"_s);
    m_badge->setProperty("look", u"badge"_s);
    m_badge->setToolTip(tr("Where the data come from"));
    connect(m_badge, &QPushButton::clicked, this, &StudyHeader::showOrigin);
    m_menus->setNativeMenuBar(false);
    m_menus->setObjectName(u"menus"_s);
    m_menus->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, theme::grid, 0);
    row->setSpacing(2 * theme::grid);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addWidget(m_menuButton);
    row->addWidget(m_find);
    row->addSpacing(-theme::grid);
    row->addWidget(m_help);
}

void StudyHeader::setBare(bool bare)
{
    m_bare = bare;
    arrange();
}

void StudyHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// Where it is narrow the subtitle gives way first, then the menus go into one, then the title; the badge stays.
void StudyHeader::arrange()
{
    m_find->setText(findText()); // as wide as it would like to be
    const int needed = m_menus->sizeHint().width() + m_badge->sizeHint().width() + m_find->sizeHint().width() +
                       m_help->sizeHint().width() + theme::scaled(titleRoom);
    const bool wide = width() >= needed;
    m_find->setText(wide ? findText() : u"⌕"_s);
    m_menus->setVisible(!m_bare && wide);
    m_menuButton->setVisible(!m_bare && !wide);
    m_find->setVisible(!m_bare);
    m_help->setVisible(!m_bare);
    const int beside = m_bare ? 0
                              : (wide ? m_menus->sizeHint().width() : m_menuButton->sizeHint().width()) +
                                    m_find->sizeHint().width() + m_help->sizeHint().width();
    const int gaps = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 5 * layout()->spacing();
    const int spare = width() - beside - gaps - m_badge->sizeHint().width() - m_title->sizeHint().width();
    m_subtitle->setMaximumWidth(std::max(spare, 0));
    m_subtitle->setVisible(spare >= std::min(m_subtitle->sizeHint().width(), theme::scaled(shortestSubtitle)));
}

void StudyHeader::openMenus()
{
    auto* menu = new QMenu(m_menuButton);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menus->actions());
    menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void StudyHeader::showStudy(const study::SharedStudy& study)
{
    m_study = study;
    m_title->setWords(study->about.title);
    m_subtitle->setWords(study->about.subtitle.isEmpty() ? text::designName(study::designOf(*study))
                                                         : study->about.subtitle);
    const QString badge = text::badgeText(*study);
    const study::Origin origin = study::studyOrigin(*study);
    const bool observed = study::isObserved(origin);
    const QString words = badge.isEmpty() ? text::originText(origin) : badge;
    m_badge->setText((observed ? u"●  "_s : u"◪  "_s) + words);
    m_badge->setAccessibleName(words);
    m_badge->setProperty("observed", observed);
    m_badge->style()->unpolish(m_badge); // a style sheet asks for properties when it polishes, and only then
    m_badge->style()->polish(m_badge);
    arrange();
}

void StudyHeader::showOrigin()
{
    QStringList paragraphs{text::originText(study::studyOrigin(*m_study))};
    if (!m_study->about.citation.isEmpty()) {
        paragraphs << m_study->about.citation;
    }
    for (const study::Source& source : m_study->sources) {
        paragraphs << (source.citation.isEmpty() ? source.name : QString(source.name + u": " + source.citation));
    }
    widgets::showTextPopup(m_badge, tr("Where the data come from"), paragraphs);
}

} // namespace window
