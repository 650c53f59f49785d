// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study_header.h"

#include "app/text/study_text.h"
#include "app/theme/theme.h"
#include "app/widgets/text_popup.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 52;

} // namespace

StudyHeader::StudyHeader(QWidget* parent)
    : QFrame(parent)
    , m_study(std::make_shared<const study::Study>())
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_badge(new QPushButton(this))
    , m_menus(new QMenuBar(this)) // in the header: one line less above the figure
{
    setProperty("look", u"header"_s);
    setFixedHeight(headerHeight);
    m_title->setProperty("look", u"title"_s);
    m_subtitle->setProperty("look", u"muted"_s);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText); // titles come from files
    }
    m_badge->setObjectName(u"originBadge"_s);
    m_badge->setProperty("look", u"badge"_s);
    m_badge->setToolTip(tr("Where the data come from"));
    connect(m_badge, &QPushButton::clicked, this, &StudyHeader::showOrigin);
    m_menus->setNativeMenuBar(false);
    m_menus->setObjectName(u"menus"_s);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, theme::grid, 0);
    row->setSpacing(2 * theme::grid);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
}

void StudyHeader::showStudy(const study::SharedStudy& study)
{
    m_study = study;
    m_title->setText(study->about.title);
    m_subtitle->setText(study->about.subtitle.isEmpty() ? text::designName(study::designOf(*study))
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
