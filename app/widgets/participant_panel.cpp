// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/participant_panel.h"

#include "app/text/note_text.h"
#include "app/theme/theme.h"
#include "app/widgets/course_sketch.h"
#include "core/analysis/dose_text.h"
#include "core/analysis/number_text.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/profile.h"
#include "core/study/visit_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QString personDescription(const study::Study& study, const study::Participant& person)
{
    QStringList parts;
    const QString sex = person.sex.toCaseFolded();
    if (sex == u"f" || sex == u"female") {
        parts << ParticipantPanel::tr("woman");
    } else if (sex == u"m" || sex == u"male") {
        parts << ParticipantPanel::tr("man");
    } else if (!person.sex.isEmpty()) {
        parts << person.sex;
    }
    if (person.ageYears) {
        parts << ParticipantPanel::tr("%1 years").arg(analysis::fullText(*person.ageYears));
    }
    QString text = parts.join(u", ");
    if (const study::Sequence* sequence = study::byId(study.sequences, person.sequence)) {
        text += (text.isEmpty() ? QString() : u" · "_s) + sequence->name;
    }
    for (const study::Attribute& attribute : person.attributes) {
        text += u"\n"_s + attribute.name + u": " + (attribute.label.isEmpty() ? attribute.value : attribute.label);
    }
    return text;
}

bool isComparator(const study::Study& study, study::ArmId arm)
{
    const auto contrast = study::suggestContrast(study);
    return contrast && contrast->comparator == arm;
}

QTableWidgetItem* cell(const QString& text, const QColor& color)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setForeground(color);
    return item;
}

} // namespace

ParticipantPanel::ParticipantPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_description(new QLabel(this))
    , m_sketch(new CourseSketch(this))
    , m_scores(new QTableWidget(this))
    , m_treatments(new QLabel(this))
    , m_person(new QWidget(this))
{
    setObjectName(u"participantPanel"_s);
    auto* previous = new QPushButton(u"‹"_s, this);
    auto* next = new QPushButton(u"›"_s, this);
    previous->setAccessibleName(tr("Previous person"));
    next->setAccessibleName(tr("Next person"));
    previous->setToolTip(tr("Previous person (Page Up)"));
    next->setToolTip(tr("Next person (Page Down)"));
    for (QPushButton* button : {previous, next}) {
        button->setProperty("look", u"quiet"_s);
        button->setFixedWidth(theme::controlHeight);
    }
    m_name->setProperty("look", u"heading"_s);
    m_description->setProperty("look", u"muted"_s);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_treatments->setWordWrap(true);
    m_treatments->setTextFormat(Qt::RichText); // built below, every word of the file escaped
    m_scores->setObjectName(u"participantScores"_s);
    m_scores->verticalHeader()->hide();
    m_scores->setProperty("look", u"panel"_s);
    m_scores->setShowGrid(false);
    m_scores->setFrameShape(QFrame::NoFrame);
    m_scores->setSelectionMode(QAbstractItemView::SingleSelection);
    m_scores->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_scores->setTabKeyNavigation(false);
    m_scores->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* write = new QPushButton(tr("Write a note…"), this);
    write->setObjectName(u"writeNote"_s);
    write->setProperty("look", u"link"_s);
    m_scores->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_scores->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(previous);
    head->addWidget(next);
    auto* body = new QVBoxLayout(m_person);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme::grid + theme::halfGrid);
    body->addWidget(m_sketch);
    body->addWidget(m_scores);
    body->addWidget(m_treatments);
    body->addWidget(write, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_description);
    column->addWidget(m_person);
    column->addStretch(1);
    connect(previous, &QPushButton::clicked, this, &ParticipantPanel::previousRequested);
    connect(next, &QPushButton::clicked, this, &ParticipantPanel::nextRequested);
    connect(m_scores, &QWidget::customContextMenuRequested, this, &ParticipantPanel::askForNote);
    connect(write, &QPushButton::clicked, this, [this] {
        study::Note draft;
        draft.participant = m_participant;
        emit noteRequested(draft);
    });
}

void ParticipantPanel::setPerson(const study::Study& study, study::ParticipantId participant, study::ScaleId scale)
{
    m_participant = participant;
    const study::Participant* person = study::byId(study.participants, participant);
    m_person->setVisible(person != nullptr);
    if (person == nullptr) {
        m_name->setText(tr("Nobody chosen"));
        m_description->setText(study.participants.empty() ? tr("This study has no participants.")
                                                          : tr("Click a line, or use Page Down, to look at one person."));
        return;
    }
    m_name->setText(person->key);
    m_description->setText(personDescription(study, *person));
    fillScores(study, scale);
    fillTreatments(study, scale);
}

void ParticipantPanel::fillScores(const study::Study& study, study::ScaleId scaleId)
{
    const study::Profile profile = study::profileOf(study, m_participant, scaleId);
    const study::Scale* scale = study::byId(study.scales, scaleId);
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    std::vector<SketchCourse> courses;
    m_scores->clear();
    m_scores->setRowCount(static_cast<int>(profile.visits.size()));
    m_scores->setColumnCount(static_cast<int>(profile.periods.size()) + 1);
    // Told once, at the end: after each of sixty cells the first column would measure itself anew.
    m_scores->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    QSignalBlocker quiet(m_scores->model());
    QStringList headers{scale != nullptr ? scale->key : QString()};
    for (std::size_t v = 0; v < profile.visits.size(); ++v) {
        const study::Visit* visit = study::byId(study.visits, profile.visits[v]);
        auto* item = cell(visit != nullptr ? study::visitWords(visit->key) : QString(), colors.mutedText);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->setFont(theme::font(theme::TextStyle::Body));
        m_scores->setItem(static_cast<int>(v), 0, item);
    }
    for (std::size_t p = 0; p < profile.periods.size(); ++p) {
        const study::ProfilePeriod& period = profile.periods[p];
        const bool comparator = isComparator(study, period.period.arm);
        SketchCourse course{.comparator = comparator, .observed = study::isObserved(period.origin)};
        const QString mark = comparator ? u"■ "_s : u"● "_s; // the marker of the figure: colour never stands alone
        headers << mark + tr("Period %1").arg(period.period.ordinal);
        for (std::size_t v = 0; v < profile.visits.size(); ++v) {
            const auto& score = period.scores[v];
            const QString text = score ? analysis::fullText(*score) : u"–"_s;
            m_scores->setItem(static_cast<int>(v), static_cast<int>(p) + 1,
                              cell(text, comparator ? colors.blocked : colors.open));
            if (const study::Visit* visit = study::byId(study.visits, profile.visits[v]); visit != nullptr && score) {
                course.x.push_back(study::visitDay(*visit));
                course.y.push_back(*score);
            }
        }
        courses.push_back(std::move(course));
    }
    m_scores->setHorizontalHeaderLabels(headers);
    quiet.unblock();
    m_scores->viewport()->update();
    m_scores->horizontalHeader()->setFont(theme::font(theme::TextStyle::Small)); // room for its words beside a scroll bar
    m_scores->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_places.clear();
    for (const study::VisitId visit : profile.visits) {
        for (const study::ProfilePeriod& period : profile.periods) {
            study::Note place;
            place.participant = m_participant;
            place.period = period.period.ordinal;
            place.visit = visit;
            place.scale = scaleId;
            m_places.push_back(place);
        }
    }
    double highest = 0.0;
    for (const SketchCourse& course : courses) {
        for (const double y : course.y) {
            highest = std::max(highest, y);
        }
    }
    m_sketch->setCourses(std::move(courses), scale != nullptr ? scale->minimum : 0.0, highest);
    m_scores->setFont(theme::numberFont(theme::TextStyle::Body));
    m_scores->verticalHeader()->setDefaultSectionSize(3 * theme::grid + theme::halfGrid);
    const int rows = std::min(m_scores->rowCount(), 10);
    m_scores->setFixedHeight(m_scores->horizontalHeader()->sizeHint().height() +
                             rows * m_scores->verticalHeader()->defaultSectionSize() + theme::halfGrid);
    m_scores->setAccessibleName(tr("Scores of %1").arg(m_name->text()));
}

void ParticipantPanel::askForNote(const QPoint& at)
{
    const QTableWidgetItem* item = m_scores->itemAt(at);
    item = item != nullptr ? item : m_scores->currentItem();
    if (item == nullptr || item->column() < 1) {
        return;
    }
    const auto place = static_cast<std::size_t>(item->row() * (m_scores->columnCount() - 1) + item->column() - 1);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Note on this score…"), this, [this, draft = m_places.at(place)] { emit noteRequested(draft); });
    menu->popup(m_scores->viewport()->mapToGlobal(at));
}

void ParticipantPanel::fillTreatments(const study::Study& study, study::ScaleId scale)
{
    const study::Profile profile = study::profileOf(study, m_participant, scale);
    QString html;
    const auto paragraph = [&html](const QString& heading, const QStringList& lines) {
        html += u"<p style='margin-top:0; margin-bottom:10px; line-height:125%'>";
        html += u"<b>" + heading.toHtmlEscaped() + u"</b>";
        for (const QString& line : lines) {
            html += u"<br>" + line.toHtmlEscaped();
        }
        html += u"</p>";
    };
    for (const study::ProfilePeriod& period : profile.periods) {
        if (!period.period.arm.isValid()) {
            paragraph(tr("No treatment period is known"), {});
            continue;
        }
        QString heading = tr("Period %1").arg(period.period.ordinal);
        if (period.period.startDay) {
            heading += u" · " + tr("day %1").arg(analysis::fullText(*period.period.startDay));
        }
        QStringList lines{study::armName(study, period.period.arm)};
        for (const study::Dose& dose : period.doses) {
            lines << analysis::doseText(dose);
        }
        for (const study::Event& event : period.events) {
            lines << (event.severity.isEmpty() ? event.term : QString(event.term + u" (" + event.severity + u')'));
        }
        paragraph(heading, lines);
    }
    for (const study::Exclusion& exclusion : profile.exclusions) {
        paragraph(tr("Not in the comparison"), {exclusion.reason});
    }
    for (const study::Note& note : profile.notes) {
        const QString signature = text::noteSignature(note);
        paragraph(tr("Note on %1").arg(text::notePlace(study, note)), {note.text, signature});
    }
    m_treatments->setText(html);
}

} // namespace widgets
