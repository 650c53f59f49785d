// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hostile lesson: refused with a reason, or a value that can be checked, and that survives being written and read.
#include "core/evidence/lesson_check.h"
#include "tests/fuzz/fuzz_target.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto lesson = evidence::readLesson(json, u"a.json"_s);
    if (!lesson) {
        fuzz::require(lesson.error().subject == "a.json", "an error names the file");
        fuzz::require(!lesson.error().detail.empty(), "an error says what was expected");
        return 0;
    }
    const evidence::KnownKeys keys{.scales = {u"HAM-D-17"_s}, .visits = {u"day 1"_s}};
    static_cast<void>(evidence::checkLesson(*lesson, keys, {}));
    const QByteArray written = evidence::writeLesson(*lesson);
    const auto again = evidence::readLesson(written, u"b.json"_s);
    fuzz::require(again.has_value(), "a lesson that is written can be read");
    fuzz::require(evidence::writeLesson(*again) == written, "the same lesson is written as the same text");
    return 0;
}
