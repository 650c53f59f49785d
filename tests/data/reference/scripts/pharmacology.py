# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# python3 pharmacology.py > ../pharmacology.json: ketamine in plasma by a Runge-Kutta method of fourth order, which shares
# no formula with the program's sums of exponentials; and the dose curve of naltrexone by the sums of a straight line.
import json
import math

STEP = 0.005
MINUTES = [5, 10, 20, 30, 40, 45, 60, 80, 110, 120, 180, 230, 240, 480, 1440]
MODELS = {"clements-1981": dict(v=1.7522, k10=0.0109, k12=0.0186, k21=0.0137, k13=0.0, k31=0.0),
          "domino-1982": dict(v=0.063, k10=0.4381, k12=0.5921, k21=0.2470, k13=0.5900, k31=0.0146)}
# As printed where the constants were collected: 0.5 mg/kg over 40 min, Euler's method with steps of 0.005 min.
PRINTED = {"clements-1981": [33.2, 62.0, 109.5, 146.9, 177.3, 157.4, 115.4, 84.7, 63.1, 58.8, 43.8, 35.9, 34.6, 13.9, 0.4],
           "domino-1982": [155.3, 181.8, 209.6, 226.5, 240.3, 91.4, 55.1, 45.8, 38.1, 35.8, 24.9, 18.4, 17.3, 4.1, 0.0]}


def flows(m, a, rate):
    return (rate - (m["k10"] + m["k12"] + m["k13"]) * a[0] + m["k21"] * a[1] + m["k31"] * a[2],
            m["k12"] * a[0] - m["k21"] * a[1], m["k13"] * a[0] - m["k31"] * a[2])


def moved(a, d, h):
    return [x + h * y for x, y in zip(a, d)]


def integrated(m):
    a, values = [0.0, 0.0, 0.0], []
    for i in range(round(MINUTES[-1] / STEP)):
        rate = 0.5 / 40.0 if i < round(40.0 / STEP) else 0.0
        k1 = flows(m, a, rate)
        k2 = flows(m, moved(a, k1, STEP / 2), rate)
        k3 = flows(m, moved(a, k2, STEP / 2), rate)
        k4 = flows(m, moved(a, k3, STEP), rate)
        a = [x + STEP / 6 * (p + 2 * q + 2 * r + s) for x, p, q, r, s in zip(a, k1, k2, k3, k4)]
        if any(abs((i + 1) * STEP - minute) < STEP / 4 for minute in MINUTES):
            values.append(1000.0 * a[0] / m["v"])
    return values


SCANS = [(2, 0.27), (5, 0.43), (5, 0.46), (5, 0.58), (15, 0.61), (50, 0.92), (50, 0.98)]
xs = [math.log(dose) for dose, _ in SCANS]
ys = [math.log(share / (1 - share)) for _, share in SCANS]
mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
curve = {str(dose): 1 / (1 + math.exp(-(my + slope * (math.log(dose) - mx)))) for dose in (2, 5, 15, 50, 100)}
print(json.dumps({"source": "Runge-Kutta of fourth order, steps of 0.005 min; least squares by hand: scripts/pharmacology.py",
                  "plasma": [{"model": name, "minutes": MINUTES, "printed": PRINTED[name], "integrated": integrated(m)}
                             for name, m in MODELS.items()],
                  "naltrexone": {"slope": slope, "halfDose": math.exp(mx - my / slope), "occupancy": curve}}, indent=1))
