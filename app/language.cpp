// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "app/text/content_words.h"
#include "core/analysis/number_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

// must stand outside of every namespace
static void embedTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace window {

using namespace Qt::StringLiterals;

namespace {

const QString translationsFolder = u":/translations"_s;

class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* /*disambiguation*/,
                                    int /*n*/) const override
    {
        // Qt's own contexts all begin so; among their words are the names of keys, which programs read again.
        return context[0] == 'Q' ? QString() : pseudoWords(QString::fromUtf8(sourceText));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

using Translators = std::vector<std::unique_ptr<QTranslator>>;

Translators& installedTranslators()
{
    static Translators installed;
    return installed;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installedTranslators().push_back(std::move(translator));
}

bool installFrom(const QString& folder, const QString& name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) {
        return false;
    }
    install(std::move(translator));
    return true;
}

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents = {{u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'},
                                                {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'}, {u'A', u'Ä'}, {u'E', u'É'},
                                                {u'O', u'Ö'}, {u'U', u'Ü'}, {u'S', u'Š'}, {u'C', u'Č'}};
    return accents.value(letter, letter);
}

QString systemLanguage()
{
    return QLocale::system().name().section(u'_', 0, 0);
}

} // namespace

std::vector<Language> languagesIn(const QString& folder)
{
    std::vector<Language> found{{u"en"_s, u"English"_s}};
    const QStringList files = QDir(folder).entryList({u"blockade_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString key = file.section(u'_', 1).section(u'.', 0, 0);
        if (key == u"en") { // the plural forms of the source's own language
            continue;
        }
        QString name = QLocale(key).nativeLanguageName();
        name.replace(0, 1, name.left(1).toUpper());
        found.push_back({key, name});
    }
    return found;
}

std::vector<Language> languages()
{
    embedTranslations();
    return languagesIn(translationsFolder);
}

void useLanguage(const QString& key)
{
    embedTranslations();
    for (const std::unique_ptr<QTranslator>& translator : installedTranslators()) {
        QCoreApplication::removeTranslator(translator.get());
    }
    installedTranslators().clear();
    text::setContentLanguage(u"en"_s);
    if (key == u"pseudo") {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    const QString wanted = key == u"system" ? systemLanguage() : key;
    installFrom(QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qtbase_"_s + wanted); // OK, Cancel, Ctrl
    if (installFrom(translationsFolder, u"blockade_"_s + wanted)) {
        text::setContentLanguage(wanted); // sentences of content files never in another language than the words
    } else {
        installFrom(translationsFolder, u"blockade_en"_s); // its plural forms
    }
}

void useDecimalSign(const QString& key, const QString& language)
{
    const QString words = language == u"system" ? systemLanguage() : language;
    const bool german = words == u"de";
    // The territory decides about the sign: CLDR has a comma for en_DE and a point for de_CH.
    if (key == u"point") {
        QLocale::setDefault(german ? QLocale(QLocale::German, QLocale::Switzerland)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
    } else if (key == u"comma") {
        QLocale::setDefault(german ? QLocale(QLocale::German, QLocale::Germany)
                                   : QLocale(QLocale::English, QLocale::Germany));
    } else {
        QLocale::setDefault(QLocale::system());
    }
}

void useDigits(const QString& key)
{
    analysis::setShownDigits(key == u"one"   ? analysis::Digits::OneMore
                             : key == u"two" ? analysis::Digits::TwoMore
                                             : analysis::Digits::Rule);
}

QString pseudoWords(const QString& words)
{
    QString longer;
    bool markup = false;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar now = words[i];
        markup = now == u'<' ? true : now == u'>' ? false : markup;
        if (now == u'%' && i + 1 < words.size()) { // %1, %n, %Ln
            longer += now;
            while (i + 1 < words.size() && (words[i + 1].isDigit() || words[i + 1] == u'L' || words[i + 1] == u'n')) {
                longer += words[++i];
            }
            continue;
        }
        longer += markup ? now : accented(now);
        letters += markup ? 0 : 1;
    }
    if (letters == 0) {
        return words;
    }
    const auto more = std::max<qsizetype>(1, (2 * letters + 4) / 5);
    static const QString filling = u"õñé ťŵô þŕéé "_s;
    QString tail;
    while (tail.size() < more) {
        tail += filling[tail.size() % filling.size()];
    }
    return longer + tail.trimmed();
}

} // namespace window
