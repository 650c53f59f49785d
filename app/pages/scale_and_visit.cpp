// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scale_and_visit.h"

#include "app/theme/theme.h"
#include "app/workspace/workspace.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {

namespace {

/// As wide as its longest entry, less where there is no room. Qt keeps the least width that it had while it was empty,
/// if anybody asked for it then: a page that was made before its study looked otherwise than one made later.
class EntryWideBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        return {std::min(hint.width(), theme::scaled(leastWidth)), hint.height()};
    }

private:
    static constexpr int leastWidth = 11 * theme::grid;
};

} // namespace

ScaleAndVisit::ScaleAndVisit(workspace::Workspace& workspace, const QString& visitHelp, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scale(new EntryWideBox(this))
    , m_visit(new EntryWideBox(this))
{
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(tr("Scale"));
    m_visit->setAccessibleName(tr("Visit"));
    m_visit->setToolTip(visitHelp);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid + theme::halfGrid);
    for (QComboBox* box : {m_scale, m_visit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    setFocusProxy(m_scale);
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_workspace.setScale(study::ScaleId(m_scale->itemData(index).toInt()));
    });
    connect(m_visit, &QComboBox::activated, this, [this](int index) {
        study::Selection selection = m_workspace.view().selection;
        selection.visit = study::VisitId(m_visit->itemData(index).toInt());
        m_workspace.setSelection(selection);
    });
}

void ScaleAndVisit::showView()
{
    const study::SharedStudy& study = m_workspace.study();
    const study::ScaleId scale = m_workspace.view().selection.scale;
    const QSignalBlocker scaleBlocked(m_scale);
    const QSignalBlocker visitBlocked(m_visit);
    const bool otherStudy = m_filledFor != study;
    if (otherStudy) {
        m_filledFor = study;
        fillScales(*study);
    }
    if (otherStudy || m_visitsOf != scale) {
        fillVisits(*study, scale);
    }
    m_scale->setCurrentIndex(m_scale->findData(scale.value()));
    m_visit->setCurrentIndex(m_visit->findData(m_workspace.chosenVisit().value()));
    m_visit->setVisible(m_visit->count() > 0);
}

void ScaleAndVisit::fillScales(const study::Study& study)
{
    m_scale->clear();
    for (const study::Scale& scale : study.scales) {
        m_scale->addItem(scale.key, scale.id.value());
        m_scale->setItemData(m_scale->count() - 1, scale.name, Qt::ToolTipRole);
    }
}

void ScaleAndVisit::fillVisits(const study::Study& study, study::ScaleId scale)
{
    m_visitsOf = scale;
    m_visit->clear();
    for (const study::VisitId id : m_workspace.visitsOf(scale).all) {
        const study::Visit* visit = study::byId(study.visits, id);
        if (visit != nullptr && visit->phase == study::VisitPhase::PostDose) {
            m_visit->addItem(figures::visitText(*visit), id.value());
        }
    }
}

} // namespace pages
