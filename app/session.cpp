// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/importing/embedded_studies.h"
#include "app/lesson/lesson_player.h"
#include "app/main_window.h"
#include "app/panel_splitter.h"
#include "app/settings/settings.h"
#include "app/workspace/view_json.h"

#include <QEvent>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfterMilliseconds = 1000;

} // namespace

SessionKeeper::SessionKeeper(MainWindow& window, workspace::Workspace& workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_clock(new QTimer(this))
{
    m_clock->setSingleShot(true);
    m_clock->setInterval(saveAfterMilliseconds);
    connect(m_clock, &QTimer::timeout, this, &SessionKeeper::save);
    const auto later = [this] { m_clock->start(); };
    connect(&workspace, &workspace::Workspace::viewChanged, this, later);
    connect(&workspace, &workspace::Workspace::keepingChanged, this, later);
    connect(&window, &MainWindow::pageChanged, this, later);
    const lesson::LessonPlayer& lessons = lesson::LessonPlayer::of(workspace);
    connect(&lessons, &lesson::LessonPlayer::stepChanged, this, later);
    connect(&lessons, &lesson::LessonPlayer::answersChanged, this, later);
    connect(&lessons, &lesson::LessonPlayer::filesChanged, this, later);
    connect(&workspace, &workspace::Workspace::studyChanged, this, [this, later] {
        finishRestoring();
        later();
    });
    window.installEventFilter(this);
}

QJsonObject SessionKeeper::capture() const
{
    QJsonObject session;
    if (m_workspace.keeping() == workspace::Keeping::Embedded) {
        session[u"study"_s] = m_workspace.study()->about.key;
    } else if (m_workspace.keeping() == workspace::Keeping::File) {
        session[u"file"_s] = QFileInfo(m_workspace.path()).absoluteFilePath();
    } else {
        session[u"unsaved"_s] = true;
    }
    session[u"page"_s] = m_window.currentPageKey();
    session[u"view"_s] = workspace::viewToJson(*m_workspace.study(), m_workspace.view());
    session[u"pages"_s] = m_window.pageStates();
    session[u"panels"_s] = m_window.panels().state();
    session[u"lesson"_s] = lesson::LessonPlayer::of(m_workspace).state();
    return session;
}

void SessionKeeper::restore(const QJsonObject& session)
{
    m_window.panels().setState(session[u"panels"_s].toObject());
    lesson::LessonPlayer::of(m_workspace).setState(session[u"lesson"_s].toObject());
    m_window.showPage(session[u"page"_s].toString());
    const QString file = session[u"file"_s].toString();
    if (!file.isEmpty()) {
        if (!QFileInfo::exists(file)) {
            m_window.showMessage(tr("The study of the last session is no longer there: %1").arg(file));
            return;
        }
        m_awaited = session;
        m_window.openPath(file);
        return;
    }
    if (session[u"unsaved"_s].toBool()) {
        m_window.showMessage(tr("The study of the last session was imported and never saved; open its file again."));
        return;
    }
    if (importing::findEmbeddedStudy(session[u"study"_s].toString()) != nullptr) {
        m_awaited = session;
        m_window.showEmbedded(session[u"study"_s].toString());
    }
}

// Whatever study arrives first ends the waiting: it is the last session's, or the person has chosen another.
void SessionKeeper::finishRestoring()
{
    if (m_awaited.isEmpty()) {
        return;
    }
    const QJsonObject session = std::exchange(m_awaited, {});
    const bool same = m_workspace.keeping() == workspace::Keeping::File
                          ? QFileInfo(m_workspace.path()).absoluteFilePath() == session[u"file"_s].toString()
                          : m_workspace.study()->about.key == session[u"study"_s].toString();
    if (same) {
        m_window.setPageStates(session[u"pages"_s].toObject());
        m_workspace.setView(workspace::viewFromJson(*m_workspace.study(), session[u"view"_s].toObject()));
    }
}

void SessionKeeper::save()
{
    if (m_awaited.isEmpty()) {
        settings::setSession(capture());
    }
}

bool SessionKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        save();
        settings::setWindowGeometry(m_window.saveGeometry());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
