// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/person_profile_view.h"

#include "app/plots/profile_plot.h"
#include "app/reporting/provenance.h"
#include "app/theme/theme.h"
#include "app/workspace/workspace.h"
#include "core/analysis/number_text.h"
#include "core/figures/person_profile.h"
#include "core/study/lookup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsBesideFrom = 720; // pixels of width
constexpr int factsWidth = 28 * theme::grid;
constexpr int factsHeight = 14 * theme::grid;

QString notReported()
{
    return PersonProfileView::tr("not reported");
}

QPushButton* stepButton(const QString& sign, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(sign, parent);
    button->setAccessibleName(name);
    button->setProperty("look", u"quiet"_s);
    button->setFixedWidth(theme::controlHeight);
    return button;
}

/// Lines "name: value" and paragraphs with a heading; every word of the file escaped.
class Facts
{
public:
    void line(const QString& name, const QString& value)
    {
        const QString muted = theme::colors(theme::currentTheme()).mutedText.name();
        m_html += u"<tr><td style='padding-right:8px; color:%1'>"_s.arg(muted) + name.toHtmlEscaped() + u"</td><td>" +
                  value.toHtmlEscaped() + u"</td></tr>";
        m_line << u"<span style='color:%1'>"_s.arg(muted) + name.toHtmlEscaped() + u"</span>\u00A0"_s +
                      value.toHtmlEscaped();
    }

    void paragraph(const QString& heading, const QString& text)
    {
        m_after += u"<p style='margin-top:8px; margin-bottom:0px'><b>" + heading.toHtmlEscaped() + u"</b><br>" +
                   text.toHtmlEscaped() + u"</p>";
    }

    /// One under the other, or, where there is no room beside the picture, as a paragraph.
    [[nodiscard]] QString html(bool asTable) const
    {
        return asTable ? QString(u"<table cellspacing='0' cellpadding='1'>" + m_html + u"</table>" + m_after)
                       : QString(m_line.join(u" · "_s) + m_after);
    }

private:
    QString m_html;
    QStringList m_line;
    QString m_after;
};

} // namespace

PersonProfileView::PersonProfileView(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_plot(new plots::ProfilePlot(this))
    , m_name(new QLabel(this))
    , m_place(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_factsArea(new QScrollArea(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_plot->setObjectName(u"profile"_s);
    m_name->setProperty("look", u"heading"_s);
    m_name->setObjectName(u"profileName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_place->setProperty("look", u"muted"_s);
    m_place->setObjectName(u"profilePlace"_s);
    m_facts->setObjectName(u"profileFacts"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factsArea->setWidget(m_facts);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->setAccessibleName(tr("What is known of the person"));

    auto* previous = stepButton(u"‹"_s, tr("Previous person"), this);
    auto* next = stepButton(u"›"_s, tr("Next person"), this);
    previous->setObjectName(u"previousPerson"_s);
    next->setObjectName(u"nextPerson"_s);
    previous->setToolTip(tr("Previous person (Alt+Left)"));
    next->setToolTip(tr("Next person (Alt+Right)"));
    connect(previous, &QPushButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { emit stepRequested(1); });
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(previous);
    head->addWidget(next);
    head->addWidget(m_name);
    head->addWidget(m_place);
    head->addStretch(1);
    m_body->setSpacing(2 * theme::grid);
    m_body->addWidget(m_plot, 1);
    m_body->addWidget(m_factsArea);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    reporting::offerProvenance(m_plot, [this, &workspace] {
        const QString read = m_plot->reading();
        return reporting::provenanceOf(workspace.study(), workspace.view().selection,
                                       tr("Profile of %1").arg(m_plot->profile().title),
                                       read.isEmpty() ? m_plot->profile().summary : read,
                                       tr("Scores as the source gives them; a difference is that of the two changes "
                                          "from baseline."),
                                       tr("the rows of one person"));
    });
}

void PersonProfileView::show(const PeopleView& people)
{
    const bool same = people.study == m_people.study && people.effects == m_people.effects &&
                      people.view.focused == m_people.view.focused &&
                      people.view.selection.scale == m_people.view.selection.scale;
    m_people = people;
    if (same || people.effects == nullptr) {
        return;
    }
    m_plot->setProfile(figures::personProfile(*people.study, people.view.focused, people.view.selection.scale,
                                              people.effects->lowestScore, people.effects->highestScore));
    showFacts();
}

void PersonProfileView::setPlace(const QString& place)
{
    m_place->setText(place);
}

void PersonProfileView::showFacts()
{
    const study::Study& study = *m_people.study;
    const study::Participant* person = study::byId(study.participants, m_people.view.focused);
    if (person == nullptr) {
        m_name->setText(study.participants.empty() ? tr("This study has no participants yet") : tr("Nobody chosen"));
        m_facts->setText(study.participants.empty() ? QString()
                                                    : tr("Alt+Right, or a row of the table, chooses somebody."));
        return;
    }
    m_name->setText(person->key);
    Facts facts;
    facts.line(tr("Age"), person->ageYears ? tr("%1 years").arg(analysis::fullText(*person->ageYears)) : notReported());
    facts.line(tr("Sex"), person->sex.isEmpty() ? notReported() : person->sex);
    const study::Sequence* sequence = study::byId(study.sequences, person->sequence);
    facts.line(tr("Sequence"), sequence != nullptr ? sequence->name : notReported());
    const auto place = static_cast<std::size_t>(person - study.participants.data());
    const analysis::PersonEffect& effect = m_people.effects->people[place];
    facts.line(tr("Completer"), effect.completer ? tr("yes") : tr("no"));
    for (const study::Attribute& attribute : person->attributes) {
        const QString value = attribute.label.isEmpty() ? attribute.value : attribute.label;
        facts.line(attribute.name, value.isEmpty() ? notReported() : value);
    }
    for (const study::Exclusion& exclusion : study.exclusions) {
        if (exclusion.participant == person->id) {
            facts.paragraph(exclusion.period ? tr("Period %1 is not in the comparison").arg(*exclusion.period)
                                             : tr("Not in the comparison"),
                            exclusion.reason);
        }
    }
    for (const study::Note& note : study.notes) {
        if (note.participant == person->id) {
            const QString day = note.written.left(10);
            facts.paragraph(note.author.isEmpty() ? tr("Note, %1").arg(day) : tr("Note by %1, %2").arg(note.author, day),
                            note.text);
        }
    }
    m_facts->setText(facts.html(width() >= factsBesideFrom));
    fitFacts();
}

void PersonProfileView::takeFocus()
{
    m_plot->setFocus();
}

void PersonProfileView::themeChanged()
{
    m_plot->update();
    if (m_people.effects != nullptr) {
        showFacts(); // its colours stand in the text
    }
}

void PersonProfileView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() >= factsBesideFrom) != (width() >= factsBesideFrom) && m_people.effects != nullptr) {
        showFacts();
    }
    fitFacts();
}

void PersonProfileView::fitFacts()
{
    const bool beside = width() >= factsBesideFrom;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_factsArea->setFixedWidth(beside ? factsWidth : width());
    const int wanted = std::max(m_facts->heightForWidth(width() - 2 * theme::grid), 0); // -1 without a word
    m_factsArea->setMinimumHeight(beside ? 0 : std::min(wanted, factsHeight));
    m_factsArea->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::min(wanted, factsHeight));
}

} // namespace pages
