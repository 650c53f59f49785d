# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# python3 distributions.py > ../distributions.json: probabilities and quantiles in 40 digits (mpmath), rounded to 17.
# Cumulative probabilities are integrals of the densities or regularised functions; quantiles are their roots.
import json
import mpmath as mp

mp.mp.dps = 40


def digits(x):
    return float(mp.nstr(x, 20))


def t_lower(t, df):  # P(T <= t)
    t, df = mp.mpf(t), mp.mpf(df)
    tail = mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return tail if t <= 0 else 1 - tail


def f_upper(x, a, b):  # P(F > x)
    x, a, b = mp.mpf(x), mp.mpf(a), mp.mpf(b)
    return mp.betainc(b / 2, a / 2, 0, b / (b + a * x), regularized=True)


def f_lower(x, a, b):
    x, a, b = mp.mpf(x), mp.mpf(a), mp.mpf(b)
    return mp.betainc(a / 2, b / 2, 0, a * x / (b + a * x), regularized=True)


def chi_lower(x, df):
    return mp.gammainc(mp.mpf(df) / 2, 0, mp.mpf(x) / 2, regularized=True)


def chi_upper(x, df):
    return mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True)


def normal_lower(z):
    return mp.ncdf(mp.mpf(z))


def binomial_lower(k, n, p):
    p = mp.mpf(p)
    return mp.fsum(mp.binomial(n, i) * p**i * (1 - p) ** (n - i) for i in range(0, k + 1))


def nct_lower(t, df, delta):
    """P(T <= t) = integral over the chi variable s of Phi(t s / sqrt(df) - delta): Johnson, Kotz & Balakrishnan 1995, ch. 31."""
    t, df, delta = mp.mpf(t), mp.mpf(df), mp.mpf(delta)
    log_constant = (1 - df / 2) * mp.log(2) - mp.loggamma(df / 2)
    middle, width = mp.sqrt(df), mp.mpf(1)
    nodes = sorted({mp.mpf(0)} | {max(mp.mpf(0), middle + k * width) for k in (-12, -8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 12, 20)})
    if t != 0:
        centre = delta * mp.sqrt(df) / t
        if centre > 0:
            step = mp.sqrt(df) / abs(t)
            nodes = sorted(set(nodes) | {max(mp.mpf(0), centre + k * step) for k in (-12, -8, -4, -2, 0, 2, 4, 8, 12)})
    density = lambda s: mp.exp(log_constant + (df - 1) * mp.log(s) - s * s / 2) if s > 0 else mp.mpf(0)
    return mp.quad(lambda s: mp.ncdf(t * s / mp.sqrt(df) - delta) * density(s), nodes + [mp.inf])


def root(f, low, high):
    low, high = mp.mpf(low), mp.mpf(high)
    return mp.findroot(f, (low, high), solver="anderson", tol=mp.mpf(10) ** -50, maxsteps=400, verify=False)


def t_quantile(p, df):
    return root(lambda x: t_lower(x, df) / mp.mpf(p) - 1, *bracket(lambda x: t_lower(x, df), p, -1e6, 1e6))


def bracket(cdf, p, low, high):
    low, high, p = mp.mpf(low), mp.mpf(high), mp.mpf(p)
    for _ in range(60):
        middle = (low + high) / 2
        if cdf(middle) < p:
            low = middle
        else:
            high = middle
    return low, high


def nct_root(t, df, p):
    """Secant from the normal approximation delta = t - z_p; 20 digits are ample."""
    with mp.workdps(20):
        start = mp.mpf(t) - mp.sqrt(2) * mp.erfinv(2 * mp.mpf(p) - 1) * mp.sqrt(1 + mp.mpf(t) ** 2 / (2 * df))
        return mp.findroot(lambda d: nct_lower(t, df, d) / mp.mpf(p) - 1, (start, start + mp.mpf("0.01")), tol=1e-28)


def nct(t, df, delta):
    with mp.workdps(25):
        return nct_lower(t, df, delta)


mp_out = {
    "source": "mpmath " + mp.__version__ + ", 40 digits",
    "studentT": [dict(x=x, df=df, lower=digits(t_lower(x, df)), upper=digits(t_lower(-x, df)))
                 for x, df in [(0.3, 1), (-3.389070, 22), (4.3249, 11), (-30, 5), (12.5, 2.37), (-8, 400), (1e-5, 3), (-45, 30)]],
    "studentTQuantile": [dict(p=p, df=df, x=digits(t_quantile(p, df)))
                         for p, df in [(0.025, 22), (0.975, 1), (0.6, 11.5), (1e-9, 9), (0.05, 1000), (0.0005, 2)]],
    "f": [dict(x=x, a=a, b=b, lower=digits(f_lower(x, a, b)), upper=digits(f_upper(x, a, b)))
          for x, a, b in [(4.5, 1, 22), (0.2, 3, 41.7), (60, 4, 9), (1.0, 10, 10), (0.01, 2, 5), (25, 7.5, 300)]],
    "fQuantile": [dict(p=p, a=a, b=b, x=digits(root(lambda x: f_lower(x, a, b) / mp.mpf(p) - 1, *bracket(lambda x: f_lower(x, a, b), p, 0, 1e5))))
                  for p, a, b in [(0.95, 1, 22), (0.5, 3, 41.7), (0.001, 4, 9), (0.999, 2, 12)]],
    "chiSquared": [dict(x=x, df=df, lower=digits(chi_lower(x, df)), upper=digits(chi_upper(x, df)))
                   for x, df in [(3.841459, 1), (0.001, 2), (90, 10), (11.5, 11.5), (250, 200), (0.5, 6)]],
    "chiSquaredQuantile": [dict(p=p, df=df, x=digits(root(lambda x: chi_lower(x, df) / mp.mpf(p) - 1, *bracket(lambda x: chi_lower(x, df), p, 0, 1e4))))
                           for p, df in [(0.95, 1), (0.025, 7), (0.999, 30), (0.5, 2.5)]],
    "normal": [dict(x=x, lower=digits(normal_lower(x)), upper=digits(normal_lower(-mp.mpf(x)))) for x in [-8.5, -1.96, 0.1, 5, -37]],
    "normalQuantile": [dict(p=p, x=digits(root(lambda x: mp.ncdf(x) / mp.mpf(p) - 1, *bracket(mp.ncdf, p, -40, 40))))
                       for p in [0.025, 0.5001, 1e-12, 0.975, 1e-200]],
    "binomial": [dict(k=k, n=n, p=p, lower=digits(binomial_lower(k, n, p)), upper=digits(1 - binomial_lower(k - 1, n, p)))
                 for k, n, p in [(0, 12, 0.5), (7, 12, 0.5), (3, 200, 0.04), (190, 400, 0.5), (1, 5, 1e-6), (59, 60, 0.9)]],
    "noncentralT": [dict(x=x, df=df, delta=delta, lower=digits(nct(x, df, delta)))
                    for x, df, delta in [(4.0621, 9, 2), (4.0621, 9, 6.5), (-3.389, 22, -1.2), (0.5, 3, 0), (-2, 11, 1), (2, 11, 8),
                                         (1.5, 200, 0.3), (30, 10, 25), (-0.5, 1, 0.7), (0, 7, 1.3), (12, 999, 10), (38, 60, 37.5),
                                         (2, 5, -3), (3, 25.5, -1), (0.01, 4, 2)]],
    "noncentrality": [dict(t=t, df=df, p=p, delta=digits(nct_root(t, df, p)))
                      for t, df, p in [(2.83, 126, 0.975), (2.83, 126, 0.025), (4.062127683382, 9, 0.975), (4.062127683382, 9, 0.025),
                                       (-3.46523848748, 23, 0.975), (-3.46523848748, 23, 0.025), (0, 5, 0.025), (15, 3, 0.975)]],
}
print(json.dumps(mp_out, indent=1))
