// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/note_text.h"

#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(note_text)
};

} // namespace

QString notePlace(const study::Study& study, const study::Note& note)
{
    QStringList parts;
    if (const study::Participant* person = study::byId(study.participants, note.participant)) {
        parts << person->key;
    }
    if (note.period) {
        parts << NoteText::tr("period %1").arg(*note.period);
    }
    if (const study::Visit* visit = study::byId(study.visits, note.visit)) {
        parts << (visit->label.isEmpty() ? study::visitWords(visit->key) : visit->label);
    }
    if (const study::Scale* scale = study::byId(study.scales, note.scale)) {
        parts << scale->key;
    }
    if (!note.about.isEmpty()) {
        parts << note.about;
    }
    return parts.isEmpty() ? NoteText::tr("The study") : parts.join(u" · "_s);
}

QString noteSignature(const study::Note& note, const QLocale& locale)
{
    QStringList parts;
    if (!note.author.isEmpty()) {
        parts << note.author;
    }
    const QDateTime written = QDateTime::fromString(note.written, Qt::ISODate);
    if (written.isValid()) {
        parts << locale.toString(written.toLocalTime(), QLocale::ShortFormat);
    }
    return parts.join(u", "_s);
}

} // namespace text
