// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's window as runWindow() opens it; writes one line once the first figure is painted, and quits.
#include "app/application.h"
#include "app/plots/figure_view.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace {

bool isFigure(const QObject* object)
{
    while (object != nullptr && qobject_cast<const plots::FigureView*>(object) == nullptr) {
        object = object->parent();
    }
    return object != nullptr;
}

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && isFigure(watched)) {
            m_seen = true;
            QTimer::singleShot(0, qApp, [] { // when it is on the screen
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

void watchFirstPaint()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char** argv)
{
    return window::runWindow(argc, argv, {});
}
