// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study's scores as tidy CSV (RFC 4180, UTF-8, LF): one row a score, numbers as the shortest text that reads back as
// the same double, always with a point. Importing it again gives the same scores with the same origins.
//
//   participant, sequence, period, arm, visit, phase, day, minute, scale, value, origin, source, badge
//
// Period 0 with arm "all" is the time before the first treatment. `origin` is the value's, `badge` what must stand
// beside it wherever it goes.
#pragma once

#include "core/base/result.h"
#include "core/interchange/study_builder.h"
#include "core/study/study.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace interchange {

base::Result<QByteArray> studyCsv(const study::Study& study);

/// line, participant, session, reason, detail: the rows an import left out.
QByteArray droppedCsv(const std::vector<DroppedRow>& dropped);

/// A text as a cell: quoted where it holds a comma, a quote or a line end. A text that a spreadsheet would run as a
/// formula (it begins with = + - @, a tab or CR, and is no number) gets an apostrophe in front, which spreadsheets do
/// not show.
QByteArray csvCell(QStringView text);

} // namespace interchange
