// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cmath>
#include <cstddef>
#include <span>

namespace base {

namespace {

std::uint64_t splitmix64(std::uint64_t& state)
{
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

// log(x) for 0 < x < 1 by 2 * atanh((m - 1) / (m + 1)): the C library's log may differ in its last bit between machines.
double portableLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent); // exact
    if (mantissa < 0.70710678118654752440) {
        mantissa *= 2.0;
        --exponent;
    }
    const double z = (mantissa - 1.0) / (mantissa + 1.0);
    const double square = z * z;
    double sum = 0.0;
    for (int k = 27; k >= 1; k -= 2) {
        sum = sum * square + 1.0 / k;
    }
    return 2.0 * z * sum + exponent * 0.69314718055994530942;
}

double polynomial(std::span<const double> coefficients, double x)
{
    double value = 0.0;
    for (std::size_t i = coefficients.size(); i > 0; --i) {
        value = value * x + coefficients[i - 1];
    }
    return value;
}

} // namespace

Random::Random(std::uint64_t seed)
{
    for (auto& word : m_state) {
        word = splitmix64(seed);
    }
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    const std::uint64_t threshold = (0 - bound) % bound; // below it the low values would come up once too often
    for (;;) {
        const std::uint64_t draw = next();
        if (draw >= threshold) {
            return draw % bound;
        }
    }
}

double Random::normal()
{
    double p = uniform();
    while (p == 0.0) {
        p = uniform();
    }
    return normalQuantile(p);
}

// Wichura MJ 1988, Applied Statistics 37:477, algorithm AS 241 (PPND16): coefficients as printed there.
double normalQuantile(double p)
{
    static constexpr double a[] = {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                   1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                   3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double b[] = {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
                                   2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
                                   5.2264952788528545610e+3};
    static constexpr double c[] = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
                                   3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
                                   2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double d[] = {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                                   1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                                   1.05075007164441684324e-9};
    static constexpr double e[] = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
                                   2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                   2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double f[] = {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                                   7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                                   2.04426310338993978564e-15};

    const double q = p - 0.5;
    if (std::fabs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    double r = std::sqrt(-portableLog(q < 0.0 ? p : 1.0 - p));
    double value = 0.0;
    if (r <= 5.0) {
        r -= 1.6;
        value = polynomial(c, r) / polynomial(d, r);
    } else {
        r -= 5.0;
        value = polynomial(e, r) / polynomial(f, r);
    }
    return q < 0.0 ? -value : value;
}

} // namespace base
