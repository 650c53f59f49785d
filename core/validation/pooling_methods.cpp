// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/meta.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

base::Result<NamedNumbers> metaNumbers(const QJsonObject& input)
{
    const auto effects = numbersOf(input["effects"_L1]);
    const auto errors = numbersOf(input["errors"_L1]);
    if (effects.size() != errors.size()) {
        return base::fail(base::ErrorKind::InvalidValue, "errors");
    }
    std::vector<stats::StudyEffect> studies;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        studies.push_back({effects[i], errors[i]});
    }
    const auto meta = stats::metaAnalysis(studies, numberIn(input, "level"_L1));
    if (!meta) {
        return tl::unexpected(meta.error());
    }
    return NamedNumbers{{u"common"_s, meta->common.estimate},
                        {u"common SE"_s, meta->common.se},
                        {u"random"_s, meta->random.estimate},
                        {u"random SE"_s, meta->random.se},
                        {u"random p"_s, meta->random.p},
                        {u"random lower"_s, meta->random.interval.lower},
                        {u"random upper"_s, meta->random.interval.upper},
                        {u"tau squared"_s, meta->tauSquared},
                        {u"I squared"_s, meta->iSquared},
                        {u"Q"_s, meta->q},
                        {u"prediction lower"_s, meta->prediction.lower},
                        {u"prediction upper"_s, meta->prediction.upper}};
}

} // namespace

std::vector<Method> poolingMethods()
{
    return {{u"meta-analysis"_s, metaNumbers}};
}

} // namespace validation
