// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include <QLabel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class WidgetsLabelsTest : public QObject
{
    Q_OBJECT

private:
    static QString sentence(int words) { return u"Everybody is compared with themselves. "_s.repeated(words); }

    /// By Qt's own label, which keeps nothing.
    static int measured(const QLabel& label, int width) { return label.QLabel::heightForWidth(width); }

private slots:

    void heightsFollowWhatIsAsked_data()
    {
        QTest::addColumn<bool>("selectable");
        QTest::newRow("plain") << false;
        QTest::newRow("selectable") << true;
    }

    void heightsFollowWhatIsAsked()
    {
        QFETCH(bool, selectable);
        const std::unique_ptr<QLabel> label(widgets::wordsLabel({}, nullptr, sentence(6)));
        if (selectable) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        const auto holds = [&label] {
            for (const int width : {120, 400, 90, 700, 250, 333, 120, 90}) {
                if (label->heightForWidth(width) != measured(*label, width)) {
                    return false;
                }
            }
            return true;
        };
        QVERIFY(holds());
        const int before = label->heightForWidth(120);
        label->setText(sentence(12));
        QVERIFY(holds());
        QVERIFY(label->heightForWidth(120) > before);
        QFont larger = label->font();
        larger.setPointSize(larger.pointSize() * 2);
        label->setFont(larger);
        QVERIFY(holds());
        label->setText({});
        QVERIFY(holds());
    }

    void aParentsFontIsFollowed()
    {
        QWidget parent;
        QLabel* label = widgets::wordsLabel({}, &parent, sentence(6));
        const int before = label->heightForWidth(200);
        QFont larger = parent.font();
        larger.setPointSize(larger.pointSize() * 2);
        parent.setFont(larger);
        QVERIFY(label->heightForWidth(200) > before);
        QCOMPARE(label->heightForWidth(200), measured(*label, 200));
    }
};

QTEST_MAIN(WidgetsLabelsTest)
#include "widgets_labels_test.moc"
