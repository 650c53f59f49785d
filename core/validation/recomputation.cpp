// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/recomputation.h"

#include "core/validation/method_groups.h"

#include <algorithm>
#include <vector>

namespace validation {

std::span<const Method> methods()
{
    static const std::vector<Method> all = [] {
        std::vector<Method> list = distributionMethods();
        for (const auto& group : {pairMethods(), shareMethods(), modelMethods(), termMethods(), poolingMethods(),
                                  chanceMethods(), drugMethods()}) {
            list.insert(list.end(), group.begin(), group.end());
        }
        return list;
    }();
    return all;
}

base::Result<NamedNumbers> recompute(QStringView method, const QJsonObject& input)
{
    const auto all = methods();
    const auto found = std::find_if(all.begin(), all.end(), [method](const Method& m) { return m.key == method; });
    if (found == all.end()) {
        return base::fail(base::ErrorKind::UnknownKey, method.toString().toStdString(), "method");
    }
    return found->run(input);
}

} // namespace validation
