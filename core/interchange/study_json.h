// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole study as JSON and back, without loss: the form in which embedded studies are committed. One row a line and a
// fixed order of members, so that two versions can be compared; the same study always gives the same bytes. Rows refer
// to participants, arms, sequences, visits and scales by key, to sources by id.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace interchange {

/// InvalidValue: keys that are empty or not unique, references to rows that are not there, numbers that are not finite.
base::Result<QByteArray> studyJson(const study::Study& study);

/// `name` is the subject of errors: MalformedInput (not JSON), UnknownFormat (not a study), NewerVersion, InvalidValue
/// (which member, what was expected; two scores for one participant, period, visit and scale).
base::Result<study::Study> parseStudyJson(std::string_view json, const std::string& name);

} // namespace interchange
