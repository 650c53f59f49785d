// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in German: no English word of the source is left on any page, and each key of a menu leads to one entry.
#include "app/importing/embedded_studies.h"
#include "app/importing/embedded_words.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/workspace/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString words)
{
    return words.remove(u'&');
}

/// What would be English if it were seen: sources that a German reader has other words for.
struct EnglishWords
{
    QSet<QString> whole;
    std::vector<QRegularExpression> patterns; ///< sentences with numbers and names in them

    void add(const QString& source)
    {
        static const QRegularExpression placeholder(u"%(L?\\d|n)"_s);
        constexpr int tellingLetters = 14;
        if (!source.contains(placeholder)) {
            whole.insert(withoutMnemonic(source));
            return;
        }
        QString fixed = source;
        fixed.remove(placeholder);
        if (fixed.size() >= tellingLetters) {
            QString pattern = QRegularExpression::escape(withoutMnemonic(source));
            static const QRegularExpression escaped(u"\\\\%(L?\\d|n)"_s);
            patterns.emplace_back(QRegularExpression::anchoredPattern(pattern.replace(escaped, u".+"_s)));
        }
    }

    [[nodiscard]] bool has(const QString& words) const
    {
        return whole.contains(words) || std::any_of(patterns.begin(), patterns.end(), [&](const auto& pattern) {
                   return pattern.match(words).hasMatch();
               });
    }
};

EnglishWords readEnglishWords()
{
    EnglishWords words;
    QSet<QString> german;
    QStringList sources;
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/translations/blockade_de.ts"));
    if (!file.open(QIODevice::ReadOnly)) {
        return words;
    }
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            german.insert(withoutMnemonic(translation));
            sources << (translation == source ? QString() : source);
        }
    }
    for (const QString& english : std::as_const(sources)) {
        if (!english.isEmpty() && !german.contains(withoutMnemonic(english))) {
            words.add(english);
        }
    }
    return words;
}

/// What the study itself says is shown as it stands there.
QSet<QString> wordsOf(const study::Study& study)
{
    QSet<QString> words{study.about.title, study.about.badge};
    for (const study::Arm& arm : study.arms) {
        words << arm.name;
    }
    for (const study::Sequence& sequence : study.sequences) {
        words << sequence.name;
    }
    return words;
}

QStringList modelWords(const QAbstractItemModel& model)
{
    QStringList words;
    for (int column = 0; column < model.columnCount(); ++column) {
        words << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model.rowCount(), 40); ++row) {
            words << model.index(row, column).data().toString();
        }
    }
    return words;
}

QStringList visibleWords(const QWidget& window)
{
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            words << modelWords(*box->model());
        } else if (const auto* table = qobject_cast<const QTableView*>(widget); table != nullptr && table->model()) {
            words << modelWords(*table->model());
        }
    }
    words.removeDuplicates();
    return words;
}

void collectMnemonics(const QMenu& menu, QStringList& clashes)
{
    QHash<QChar, QString> taken;
    for (const QAction* action : menu.actions()) {
        const auto at = action->text().indexOf(u'&');
        if (at >= 0 && action->isVisible() && !action->isSeparator()) {
            const QChar key = action->text().at(at + 1).toLower();
            if (taken.contains(key)) {
                clashes << u"%1: %2, %3"_s.arg(menu.title(), taken.value(key), action->text());
            }
            taken.insert(key, action->text());
        }
        if (action->menu() != nullptr) {
            collectMnemonics(*action->menu(), clashes);
        }
    }
}

} // namespace

class GermanWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    study::SharedStudy m_study;
    EnglishWords m_english;

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        const auto opened = importing::loadEmbeddedStudy(importing::defaultStudyKey());
        QVERIFY(opened.has_value());
        window::useLanguage(u"de"_s);
        m_study = importing::inProgramWords(*opened);
        QVERIFY(m_study->about.badge != (*opened)->about.badge);
        m_english = readEnglishWords();
        QVERIFY(m_english.whole.size() > 500 && m_english.patterns.size() > 100);
    }

    void init()
    {
        window::useLanguage(u"de"_s);
        QLocale::setDefault(QLocale(QLocale::German));
    }

    void cleanup()
    {
        window::useLanguage(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }

    void englishWouldBeSeen()
    {
        QVERIFY(m_english.has(u"Participants"_s));
        QVERIFY(m_english.has(u"7 of 12 completed both periods"_s));
        QVERIFY(!m_english.has(u"Personen"_s));
    }

    void noEnglishOnAnyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const pages::PageKind& page : pages::pageKinds()) {
            QTest::newRow(qPrintable(page.key)) << page.key;
        }
    }

    void noEnglishOnAnyPage()
    {
        QFETCH(QString, page);
        workspace::Workspace workspace;
        window::MainWindow window(workspace);
        window.setReducedMotion(true);
        window.resize(1280, 800);
        workspace.show(m_study, workspace::Keeping::Embedded);
        workspace.focusNeighbour(1);
        window.show();
        window.showPage(page);
        QVERIFY(QTest::qWaitFor([&] { return window.currentPage()->isSettled(); }, 20'000));
        const QSet<QString> stored = wordsOf(*m_study);
        QStringList english;
        const QStringList seen = visibleWords(window);
        QVERIFY(seen.size() > 40);
        for (const QString& words : seen) {
            if (!stored.contains(words) && m_english.has(withoutMnemonic(words))) {
                english << words;
            }
        }
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void keysOfMenusAreUnique()
    {
        workspace::Workspace workspace;
        window::MainWindow window(workspace);
        workspace.show(m_study, workspace::Keeping::Embedded);
        window.show();
        QStringList clashes;
        int menus = 0;
        for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
            for (const QAction* action : bar->actions()) {
                if (action->menu() != nullptr) {
                    ++menus;
                    collectMnemonics(*action->menu(), clashes);
                }
            }
        }
        QVERIFY(menus >= 4);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

QTEST_MAIN(GermanWindowTest)
#include "german_window_test.moc"
