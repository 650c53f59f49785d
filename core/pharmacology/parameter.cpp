// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/parameter.h"

namespace pharmacology {

std::string_view confidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::V:
        return "V";
    case Confidence::S:
        return "S";
    case Confidence::D:
        return "D";
    case Confidence::M:
        return "M";
    case Confidence::Illustrative:
        break;
    }
    return "illustrative";
}

} // namespace pharmacology
