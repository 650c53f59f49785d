// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_menu.h"

#include "app/reporting/figure_actions.h"
#include "app/reporting/figure_file.h"
#include "app/reporting/figure_table_dialog.h"
#include "app/widgets/axis_limits_popup.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QToolTip>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

struct FigureMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(reporting::FigureMenu)
};

void exportFrom(plots::FigureView& view, const FigureMenuOwner& owner)
{
    const QString path = QFileDialog::getSaveFileName(
        &view, FigureMenuWords::tr("Export figure"), view.figure().key + u".svg",
        FigureMenuWords::tr(
            "SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Figure as data (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    plots::ExportOptions options = view.exportOptions();
    options.overwrite = true; // the dialog has asked
    auto written = writeFigureFile(view.exportedFigure(), *owner.study(), path, options);
    if (!written && owner.failed) {
        owner.failed(written.error());
    } else if (written) {
        QToolTip::showText(view.mapToGlobal(view.rect().center()), FigureMenuWords::tr("Written: %1").arg(path), &view);
    }
}

void addPinActions(QMenu& menu, plots::FigureView& view)
{
    const QString value = view.pinnable();
    QAction* pin = menu.addAction(value.isEmpty()          ? FigureMenuWords::tr("&Pin the value")
                                  : view.isPinnedAlready() ? FigureMenuWords::tr("Un&pin %1").arg(value)
                                                           : FigureMenuWords::tr("&Pin %1").arg(value),
                                  &view, &plots::FigureView::togglePin);
    pin->setObjectName(u"pin"_s);
    pin->setEnabled(!value.isEmpty());
    QAction* none = menu.addAction(FigureMenuWords::tr("Remove all p&ins"), &view, &plots::FigureView::removePins);
    none->setObjectName(u"removePins"_s);
    none->setEnabled(!view.pinTexts().empty());
}

} // namespace

Provenance figureProvenance(const plots::FigureView& view, const FigureMenuOwner& owner)
{
    const figures::Figure& figure = view.figure();
    int people = 0;
    for (const figures::MeanLine& mean : figure.means) {
        for (const int n : mean.n) {
            people = std::max(people, mean.emphasis == figures::Emphasis::Full ? n : 0);
        }
    }
    return provenanceOf(owner.study(), owner.selection(), figure.title, view.exportedFigure().summary, figure.caption,
                        people > 0 ? FigureMenuWords::tr("At most %n people at one time point", nullptr, people)
                                   : QString());
}

void addFigureActions(QMenu& menu, plots::FigureView& view, const FigureMenuOwner& owner)
{
    plots::FigureView* shown = &view;
    addProvenanceActions(menu, shown, [shown, owner] { return figureProvenance(*shown, owner); });
    menu.addSeparator();
    menu.addAction(FigureMenuWords::tr("Copy p&icture"), shown,
                   [shown] { copyPicture(shown->exportedFigure(), shown->exportOptions()); });
    menu.addAction(FigureMenuWords::tr("Copy &table"), shown,
                   [shown, owner] { copyTable(shown->figure(), *owner.study()); });
    menu.addAction(FigureMenuWords::tr("&Export…"), shown, [shown, owner] { exportFrom(*shown, owner); });
    menu.addAction(FigureMenuWords::tr("&Show as table") + u"\tT"_s, shown, &plots::FigureView::tableRequested);
    menu.addSeparator();
    addPinActions(menu, view);
    if (owner.note) {
        const auto note = noteOnValue(view, *owner.study(), owner.selection());
        QAction* write = menu.addAction(FigureMenuWords::tr("&Note on this value…") + u"\tN"_s, shown, [owner, note] {
            if (note) {
                owner.note(*note);
            }
        });
        write->setObjectName(u"noteOnValue"_s);
        write->setEnabled(note.has_value());
    }
    menu.addSeparator();
    menu.addAction(FigureMenuWords::tr("Axis &limits…") + u"\tL"_s, shown, &plots::FigureView::limitsRequested);
    QAction* reset =
        menu.addAction(FigureMenuWords::tr("&Reset zoom") + u"\t0"_s, shown, &plots::FigureView::resetView);
    reset->setEnabled(view.isZoomed());
}

void offerFigureMenu(plots::FigureView& view, FigureMenuOwner owner)
{
    plots::FigureView* shown = &view;
    QObject::connect(shown, &plots::FigureView::menuRequested, shown, [shown, owner](const QPoint& at) {
        auto* menu = new QMenu(shown);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"figureMenu"_s);
        addFigureActions(*menu, *shown, owner);
        menu->popup(at);
    });
    setProvenance(shown, [shown, owner] { return figureProvenance(*shown, owner); });
    QObject::connect(shown, &plots::FigureView::tableRequested, shown,
                     [shown, owner] { showFigureTable(shown, shown->sharedFigure(), owner.study()); });
    if (owner.note) {
        QObject::connect(shown, &plots::FigureView::noteRequested, shown, [shown, owner] {
            if (const auto draft = noteOnValue(*shown, *owner.study(), owner.selection())) {
                owner.note(*draft);
            }
        });
    }
    QObject::connect(shown, &plots::FigureView::limitsRequested, shown, [shown] { widgets::showAxisLimits(*shown); });
}

} // namespace reporting
