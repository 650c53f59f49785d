// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/origin.h"

#include <array>

namespace study {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allOrigins = {Origin::Reported, Origin::Derived,  Origin::Simulated,
                                   Origin::Modelled, Origin::Imported, Origin::Entered};
}

QString originKey(Origin origin)
{
    switch (origin) {
    case Origin::Reported:
        return u"reported"_s;
    case Origin::Derived:
        return u"derived"_s;
    case Origin::Simulated:
        return u"simulated"_s;
    case Origin::Modelled:
        return u"modelled"_s;
    case Origin::Imported:
        return u"imported"_s;
    case Origin::Entered:
        return u"entered"_s;
    }
    return {};
}

std::optional<Origin> originFromKey(QStringView key)
{
    for (const Origin origin : allOrigins) {
        if (key == originKey(origin)) {
            return origin;
        }
    }
    return std::nullopt;
}

} // namespace study
