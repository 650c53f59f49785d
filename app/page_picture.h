// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the whole window, for the command line and for tests.
#pragma once

#include "app/theme/theme.h"
#include "app/workspace/workspace.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/selection.h"

#include <QImage>
#include <QLocale>
#include <QSize>
#include <QString>

namespace window {

struct PagePicture
{
    QString page; ///< its key
    QString part; ///< of the page, in evidence::pageParts(); empty: as the page starts
    study::SharedStudy study;
    study::Selection selection;
    QSize size = QSize(1280, 800);
    double factor = 1.0; ///< pixels for each logical pixel
    theme::Theme theme = theme::Theme::Light;
    double textScale = 1.0; ///< of everything, as Ctrl + and − change it
    QLocale locale;
    workspace::Keeping keeping = workspace::Keeping::Embedded; ///< as the status line says
    QString path;                                              ///< of the study's file, if it is kept in one
};

/// Needs a QApplication, but no display. asked: whether anybody still waits for a page that computes.
/// Errors: UnknownKey (page), InvalidValue (size or factor out of reason), Cancelled.
[[nodiscard]] base::Result<QImage> renderPage(const PagePicture& picture,
                                              const base::Progress& asked = base::NoProgress());

} // namespace window
