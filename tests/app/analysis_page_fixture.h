// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of analyses on a study, offscreen, for the tests that drive it.
#pragma once

#include "app/importing/embedded_studies.h"
#include "app/pages/analysis_page.h"
#include "app/theme/theme.h"
#include "app/workspace/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace analysis_page {

using namespace Qt::StringLiterals;

inline study::SharedStudy williams()
{
    auto study = importing::loadEmbeddedStudy(u"williams-2018"_s);
    Q_ASSERT(study);
    return *study;
}

inline study::SharedStudy shared(study::Study study)
{
    return std::make_shared<const study::Study>(std::move(study));
}

/// The page on a study, shown offscreen, following the workspace as the window makes it.
struct Fixture
{
    workspace::Workspace workspace;
    pages::AnalysisPage page{workspace};

    explicit Fixture(study::SharedStudy study)
    {
        QObject::connect(
            &workspace, &workspace::Workspace::viewChanged, &page,
            [this](const workspace::ViewState& before) { page.show(*workspace.study(), workspace.view(), &before); });
        page.setReducedMotion(true);
        page.resize(1100, 900);
        workspace.show(std::move(study), workspace::Keeping::Embedded);
        page.show(*workspace.study(), workspace.view(), nullptr);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); }, 60'000); // models in a build without optimisation
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page.findChild<Widget*>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    [[nodiscard]] QString sentence() const { return text(u"analysisSentence"_s); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>(u"analysisEstimates"_s)->model()->index(row, column).data().toString();
    }

    /// By the keyboard, as far down the list as it is.
    void choose(const QString& analysis)
    {
        auto* kinds = find<QComboBox>(u"analysisKind"_s);
        const int to = kinds->findData(analysis);
        QVERIFY2(to >= 0, qPrintable(analysis));
        kinds->setFocus();
        while (kinds->currentIndex() != to) {
            QTest::keyClick(kinds, kinds->currentIndex() < to ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(settle());
    }
};

} // namespace analysis_page
