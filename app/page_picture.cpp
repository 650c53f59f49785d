// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_picture.h"

#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/pages/pages.h"
#include "app/plots/figure_view.h"

#include <QApplication>
#include <QStringList>
#include <QTimer>

namespace window {

using namespace Qt::StringLiterals;

base::Result<QImage> renderPage(const PagePicture& picture, const base::Progress& asked)
{
    if (pages::findPage(picture.page) == nullptr) {
        QStringList known;
        for (const pages::PageKind& kind : pages::pageKinds()) {
            known << kind.key;
        }
        return base::fail(base::ErrorKind::UnknownKey, picture.page.toStdString(),
                          u"pages: %1"_s.arg(known.join(u", "_s)).toStdString());
    }
    constexpr int largest = 8192;
    const QSizeF pixels = QSizeF(picture.size) * picture.factor;
    if (picture.size.isEmpty() || !(picture.factor > 0.0) || pixels.width() > largest || pixels.height() > largest) {
        return base::fail(base::ErrorKind::InvalidValue, "size", "1 to 8192 pixels each way");
    }
    QLocale::setDefault(picture.locale);
    theme::setScale(picture.textScale);
    theme::applyTheme(*qApp, picture.theme);
    workspace::Workspace workspace;
    MainWindow window(workspace); // before the study: it shows what it is told of
    workspace.show(picture.study, picture.keeping, picture.path);
    workspace.setSelection(picture.selection);
    window.setReducedMotion(true);
    window.resize(picture.size);
    window.setAttribute(Qt::WA_DontShowOnScreen); // laid out and painted, but no window appears where there is a display
    window.show();
    window.showPage(picture.page);
    if (!picture.part.isEmpty()) {
        window.currentPage()->showPart(picture.part);
    }
    workspace.focusNeighbour(1);
    for (plots::FigureView* figure : window.currentPage()->findChildren<plots::FigureView*>()) {
        figure->setPixelRatio(picture.factor);
    }
    QTimer waker; // a signal of the system ends no wait for events
    waker.start(100);
    while (!window.currentPage()->isSettled()) {
        if (asked.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled, picture.page.toStdString());
        }
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    constexpr int layoutRounds = 4; // what arrived is laid out in turns: a part, then what holds it
    for (int round = 0; round < layoutRounds; ++round) {
        QApplication::processEvents();
    }
    QImage image((QSizeF(window.size()) * picture.factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(picture.factor);
    image.fill(theme::colors(picture.theme).background);
    window.render(&image);
    return image;
}

} // namespace window
