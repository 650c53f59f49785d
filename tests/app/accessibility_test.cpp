// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page as a screen reader meets it, and as a long language fills it.
#include "app/importing/embedded_studies.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    workspace::Workspace workspace;
    window::MainWindow window{workspace};

    explicit Fixture(const QString& page, const study::SharedStudy& study)
    {
        window.setReducedMotion(true);
        window.resize(1024, 768);
        workspace.show(study, workspace::Keeping::Embedded);
        workspace.focusNeighbour(1);
        window.show();
        window.showPage(page);
        QApplication::setActiveWindow(&window);
    }

    [[nodiscard]] bool settles() const { return QTest::qWaitFor([this] { return window.currentPage()->isSettled(); }); }
};

QString describe(QAccessibleInterface* node)
{
    const QObject* object = node->object();
    return u"%1 \"%2\" (role %3, object \"%4\")"_s.arg(
        object != nullptr ? QString::fromLatin1(object->metaObject()->className()) : u"item"_s,
        node->text(QAccessible::Name), QString::number(node->role()), object != nullptr ? object->objectName() : QString());
}

// Parts that Qt makes and nobody tabs to: the line inside a spin box, the handles of a scroll bar.
bool isPartOfAnother(QAccessibleInterface* node)
{
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    return widget != nullptr && widget->focusProxy() != nullptr;
}

bool isControl(QAccessibleInterface* node)
{
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    return widget != nullptr && widget->isVisible() && node->state().focusable && !node->state().invisible &&
           !widget->isWindow() && !isPartOfAnother(node);
}

// A box of choices is exported under its current text on Unix: what it is called stands in its widget or its label.
QString nameOf(QAccessibleInterface* node)
{
    const QString name = node->text(QAccessible::Name);
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    return node->role() == QAccessible::ComboBox && widget != nullptr ? widget->accessibleName() : name;
}

/// Gives the number of controls that were met.
int collectProblems(QAccessibleInterface* node, QStringList& problems)
{
    int controls = 0;
    QHash<QString, QAccessibleInterface*> siblings;
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface* child = node->child(i);
        if (child == nullptr || !child->isValid()) {
            continue;
        }
        if (isControl(child)) {
            ++controls;
            const QString name = nameOf(child);
            if (name.isEmpty()) {
                problems << u"no name: "_s + describe(child);
            } else if (siblings.contains(name)) {
                problems << u"one name twice: "_s + describe(child);
            }
            siblings.insert(name, child);
        }
        if (child->role() != QAccessible::Table && child->role() != QAccessible::List &&
            child->role() != QAccessible::Tree) {
            controls += collectProblems(child, problems);
        }
    }
    return controls;
}

bool mayBeShorter(const QLabel& label)
{
    return label.wordWrap() || label.text().isEmpty() || !label.toolTip().isEmpty() ||
           label.text().endsWith(u'…');
}

// A page in a scroll area is as large as it asks: what is cut within it stays cut.
QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    const auto check = [&clipped](const QWidget& widget, const QString& text, int needed) {
        if (widget.isVisible() && needed > widget.width() + 1) {
            clipped << u"%1 \"%2\" needs %3 of %4 pixels"_s.arg(
                QString::fromLatin1(widget.metaObject()->className()), text, QString::number(needed),
                QString::number(widget.width()));
        }
    };
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!mayBeShorter(*label)) {
            check(*label, label->text(), label->sizeHint().width());
        }
    }
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (qobject_cast<const QPushButton*>(button) != nullptr || qobject_cast<const QCheckBox*>(button) != nullptr) {
            check(*button, button->text(), button->minimumSizeHint().width());
        }
    }
    return clipped;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"blockade-test"_s);
        theme::applyTheme(*qApp, theme::Theme::Light);
        m_study = importing::loadEmbeddedStudy(importing::defaultStudyKey()).value();
    }

    void cleanup()
    {
        window::useLanguage(u"en"_s);
        theme::setScale(1.0);
        theme::applyTheme(*qApp, theme::Theme::Light);
    }

    void everyControlHasANameOfItsOwn_data() { everyPage(); }

    void everyControlHasANameOfItsOwn()
    {
        QFETCH(QString, page);
        const Fixture fixture(page, m_study);
        QVERIFY(fixture.settles());
        QStringList problems;
        auto* window = const_cast<window::MainWindow*>(&fixture.window);
        const int controls = collectProblems(QAccessible::queryAccessibleInterface(window), problems);
        QVERIFY2(controls >= 8, qPrintable(QString::number(controls))); // the frame alone has as many
        QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
    }

    void everyControlIsReachedByTab_data() { everyPage(); }

    void everyControlIsReachedByTab()
    {
        QFETCH(QString, page);
        const Fixture fixture(page, m_study);
        QVERIFY(fixture.settles());
        int reached = 0;
        const QWidget* next = fixture.window.nextInFocusChain();
        for (; next != nullptr && next != &fixture.window; next = next->nextInFocusChain()) {
            reached += fixture.window.currentPage()->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        }
        QVERIFY2(reached > 0, "nothing on the page takes the keyboard");
    }

    void aLongLanguageIsNotCut_data() { everyPage(); }

    void aLongLanguageIsNotCut()
    {
        QFETCH(QString, page);
        window::useLanguage(u"pseudo"_s);
        const Fixture fixture(page, m_study);
        QVERIFY(fixture.settles());
        QApplication::processEvents();
        const QStringList clipped = clippedTexts(fixture.window);
        QVERIFY2(clipped.isEmpty(), qPrintable(u"\n"_s + clipped.join(u'\n')));
    }

    void largeTypeIsNotCut_data() { everyPage(); }

    void largeTypeIsNotCut()
    {
        QFETCH(QString, page);
        theme::setScale(1.5);
        theme::applyTheme(*qApp, theme::Theme::Dark);
        const Fixture fixture(page, m_study);
        QVERIFY(fixture.settles());
        QApplication::processEvents();
        const QStringList clipped = clippedTexts(fixture.window);
        QVERIFY2(clipped.isEmpty(), qPrintable(u"\n"_s + clipped.join(u'\n')));
    }

    void whatIsWrittenStandsOut_data()
    {
        QTest::addColumn<int>("theme");
        for (const theme::Theme theme : theme::allThemes) {
            QTest::newRow(qPrintable(theme::themeKey(theme))) << static_cast<int>(theme);
        }
    }

    // The roles are held against each other in theme_test; here, what the widgets of the frame end up with.
    void whatIsWrittenStandsOut()
    {
        QFETCH(int, theme);
        theme::applyTheme(*qApp, static_cast<theme::Theme>(theme));
        const QPalette palette = QApplication::palette();
        const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole behind) {
            return theme::contrastRatio(palette.color(text), palette.color(behind));
        };
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 4.5);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Window) >= 4.5);
    }

private:
    void everyPage()
    {
        QTest::addColumn<QString>("page");
        for (const pages::PageKind& kind : pages::pageKinds()) {
            QTest::newRow(qPrintable(kind.key)) << kind.key;
        }
    }

    QTemporaryDir m_settings;
    study::SharedStudy m_study;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
