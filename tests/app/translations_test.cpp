// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translations as files: complete, with every placeholder, and under the names by which the program asks for them.
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool plural = false;
    bool finished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .source = {}, .translations = {}};
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& language)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/translations/blockade_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// In order, each once: "%1", "%n".
QStringList partsOf(const QString& words, const QRegularExpression& part)
{
    QStringList parts;
    for (auto found = part.globalMatch(words); found.hasNext();) {
        parts << found.next().captured();
    }
    parts.sort();
    return parts;
}

QStringList placeholdersOf(const QString& words)
{
    static const QRegularExpression placeholder(u"%(L?\\d|n)"_s);
    QStringList parts = partsOf(words, placeholder);
    parts.removeDuplicates();
    return parts;
}

QStringList markupOf(const QString& words)
{
    static const QRegularExpression markup(u"</?[a-z][^<>]*>"_s);
    return partsOf(words, markup);
}

qsizetype mnemonicsOf(const QString& words)
{
    static const QRegularExpression mnemonic(u"&[^\\s&]"_s);
    return partsOf(words, mnemonic).size();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { window::useLanguage(u"en"_s); }

    void everyWordHasItsGerman()
    {
        const std::vector<Message> messages = messagesOf(u"de"_s);
        QVERIFY2(messages.size() > 1500, "blockade_de.ts cannot be read");
        QStringList missing;
        for (const Message& message : messages) {
            const bool empty = message.translations.isEmpty() ||
                               std::any_of(message.translations.begin(), message.translations.end(),
                                           [](const QString& words) { return words.trimmed().isEmpty(); });
            if (!message.finished || (empty && !message.source.trimmed().isEmpty()) ||
                (message.plural && message.translations.size() != 2)) {
                missing << message.context + u": " + message.source;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersMarkupAndMnemonicsAreKept()
    {
        QStringList lost;
        for (const QString& language : {u"de"_s, u"en"_s}) {
            for (const Message& message : messagesOf(language)) {
                for (const QString& words : message.translations) {
                    if (placeholdersOf(words) != placeholdersOf(message.source) ||
                        markupOf(words) != markupOf(message.source) ||
                        mnemonicsOf(words) != mnemonicsOf(message.source)) {
                        lost << message.source + u" -> " + words;
                    }
                }
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    // A class whose namespace lupdate did not see is asked for by another name than its words stand under.
    void contextsAreThoseTheProgramAsksFor()
    {
        const QStringList plain = {u"error_text"_s, u"filter_text"_s,  u"finding_text"_s, u"lesson_finding_text"_s,
                                   u"note_text"_s,  u"pages"_s,        u"pharmacology"_s, u"plots"_s,
                                   u"study_text"_s, u"embedded_study"_s};
        QStringList strange;
        for (const Message& message : messagesOf(u"de"_s)) {
            if (!message.context.contains(u"::"_s) && !plain.contains(message.context)) {
                strange << message.context;
            }
        }
        strange.removeDuplicates();
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u' ')));
    }

    void germanIsPartOfTheProgram()
    {
        const std::vector<window::Language> all = window::languages();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].key, u"en"_s);
        QCOMPARE(all[1].key, u"de"_s);
        window::useLanguage(u"de"_s);
        QCOMPARE(QCoreApplication::translate("pages", "Overview"), u"Überblick"_s);
        window::useLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("pages", "Overview"), u"Overview"_s);
    }

    void qtSpeaksGermanToo()
    {
        window::useLanguage(u"de"_s);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        if (cancel == u"Cancel") {
            QSKIP("Qt's own translations are not installed");
        }
        QCOMPARE(cancel, u"Abbrechen"_s);
    }

    void oneIsNoPlural_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("words");
        QTest::newRow("one event") << u"en"_s << 1 << u"1 event"_s;
        QTest::newRow("two events") << u"en"_s << 2 << u"2 events"_s;
        QTest::newRow("no events") << u"en"_s << 0 << u"0 events"_s;
        QTest::newRow("unknown language") << u"xx"_s << 1 << u"1 event"_s;
        QTest::newRow("ein Ereignis") << u"de"_s << 1 << u"1 Ereignis"_s;
        QTest::newRow("zwei Ereignisse") << u"de"_s << 2 << u"2 Ereignisse"_s;
    }

    void oneIsNoPlural()
    {
        QFETCH(QString, language);
        QFETCH(int, n);
        QFETCH(QString, words);
        window::useLanguage(language);
        QCOMPARE(QCoreApplication::translate("pages::EntryEvents", "%n events", nullptr, n), words);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
