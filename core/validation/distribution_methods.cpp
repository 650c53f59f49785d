// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

NamedNumbers tails(double lower, double upper)
{
    return {{u"lower"_s, lower}, {u"upper"_s, upper}};
}

NamedNumbers quantileAt(double x)
{
    return {{u"x"_s, x}};
}

std::vector<Method> continuousTails()
{
    using Input = const QJsonObject&;
    using Numbers = base::Result<NamedNumbers>;
    return {{u"Student's t"_s,
             [](Input in) -> Numbers {
                 const double x = numberIn(in, "x"_L1);
                 const double df = numberIn(in, "df"_L1);
                 return tails(stats::studentTCdf(x, df), stats::studentTCdf(-x, df));
             }},
            {u"F"_s,
             [](Input in) -> Numbers {
                 const double x = numberIn(in, "x"_L1);
                 const double a = numberIn(in, "a"_L1);
                 const double b = numberIn(in, "b"_L1);
                 return tails(stats::fCdf(x, a, b), stats::fUpper(x, a, b));
             }},
            {u"chi-squared"_s,
             [](Input in) -> Numbers {
                 const double x = numberIn(in, "x"_L1);
                 const double df = numberIn(in, "df"_L1);
                 return tails(stats::chiSquaredCdf(x, df), stats::chiSquaredUpper(x, df));
             }},
            {u"normal"_s, [](Input in) -> Numbers {
                 const double x = numberIn(in, "x"_L1);
                 return tails(stats::normalCdf(x), stats::normalCdf(-x));
             }}};
}

std::vector<Method> quantileMethods()
{
    using Input = const QJsonObject&;
    using Numbers = base::Result<NamedNumbers>;
    return {{u"quantile of Student's t"_s,
             [](Input in) -> Numbers {
                 return quantileAt(stats::studentTQuantile(numberIn(in, "p"_L1), numberIn(in, "df"_L1)));
             }},
            {u"quantile of F"_s,
             [](Input in) -> Numbers {
                 return quantileAt(
                     stats::fQuantile(numberIn(in, "p"_L1), numberIn(in, "a"_L1), numberIn(in, "b"_L1)));
             }},
            {u"quantile of chi-squared"_s,
             [](Input in) -> Numbers {
                 return quantileAt(stats::chiSquaredQuantile(numberIn(in, "p"_L1), numberIn(in, "df"_L1)));
             }},
            {u"quantile of the normal"_s,
             [](Input in) -> Numbers { return quantileAt(stats::normalQuantile(numberIn(in, "p"_L1))); }}};
}

std::vector<Method> otherDistributions()
{
    using Input = const QJsonObject&;
    using Numbers = base::Result<NamedNumbers>;
    return {{u"binomial"_s,
             [](Input in) -> Numbers {
                 const int count = in["k"_L1].toInt();
                 const int people = in["n"_L1].toInt();
                 const double p = numberIn(in, "p"_L1);
                 return tails(stats::binomialCdf(count, people, p), stats::binomialUpper(count, people, p));
             }},
            {u"noncentral t"_s,
             [](Input in) -> Numbers {
                 return NamedNumbers{{u"lower"_s, stats::noncentralTCdf(numberIn(in, "x"_L1), numberIn(in, "df"_L1),
                                                                        numberIn(in, "delta"_L1))}};
             }},
            {u"noncentrality"_s, [](Input in) -> Numbers {
                 return NamedNumbers{{u"delta"_s, stats::noncentralityOfT(numberIn(in, "t"_L1), numberIn(in, "df"_L1),
                                                                          numberIn(in, "p"_L1))}};
             }}};
}

} // namespace

std::vector<Method> distributionMethods()
{
    std::vector<Method> list = continuousTails();
    for (const auto& group : {quantileMethods(), otherDistributions()}) {
        list.insert(list.end(), group.begin(), group.end());
    }
    return list;
}

} // namespace validation
