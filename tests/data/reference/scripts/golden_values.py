# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# python3 golden_values.py > ../../../../resources/validation/golden.json: the golden values that the program carries, taken
# from the reference files beside this folder and from published tables (below), each with its source and the largest
# difference that passes. A case is: name, source, method (core/validation/recomputation.cpp), its input, and its values:
# [name, expected, tolerance]. Data of patients stay out; what is cited and was read in a listing names the listing too.
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
R = "R 4.2.2"
STUDENT = "Student 1908, Biometrika 6:1 (R's data set sleep)"
SENN = "Senn 2002, Cross-over Trials in Clinical Research, table 3.1"
ANSCOMBE = "Anscombe 1973, Am Stat 27:17 (R's data set anscombe)"
MCNEIL = "McNeil 1977, Interactive Data Analysis (R's data set %s)"
BELENKY = "Belenky et al. 2003, J Sleep Res 12:1 (lme4's data set sleepstudy)"
ORTHODONT = "Potthoff & Roy 1964, Biometrika 51:313 (nlme's data set Orthodont)"
CHICKS = "Crowder & Hand 1990, Analysis of Repeated Measures (R's data set ChickWeight)"
MADE = "made-up numbers"
PATIENTS = "ds005917"
cases = []


def reference(topic):
    return json.loads((FOLDER / (topic + ".json")).read_text(encoding="utf-8"))


def data_source(name):
    starts = {"sleepstudy": BELENKY, "sleep": STUDENT, "Senn": SENN, "anscombe": ANSCOMBE, "Anscombe": ANSCOMBE,
              "women": MCNEIL % "women", "precip": MCNEIL % "precip", "rivers": MCNEIL % "rivers",
              "mean of sleep": STUDENT, "sd of rivers": MCNEIL % "rivers", "mean of precip": MCNEIL % "precip",
              "Orthodont": ORTHODONT, "chicks": CHICKS}
    for start, source in starts.items():
        if name.startswith(start):
            return source
    return MADE


def near(value, relative, floor=1e-6):
    """The largest difference that passes: relative to the value, or to the floor where that is larger."""
    return relative * max(abs(value), floor)


def add(name, source, method, given, values):
    values = [[n, v, t] for n, v, t in values if v is not None]
    cases.append({"name": name, "source": source, "method": method, "input": given, "values": values})


def is_left_out(name):
    return name.startswith(PATIENTS)


def cited(row):
    """Where the numbers of a row were published; made up where no one is named."""
    return MADE if row.get("source", "made") == "made" else row["source"]


def distributions():
    d = reference("distributions")
    source = d["source"]

    def simple(topic, method, names, wanted, relative=1e-12):
        for row in d[topic]:
            given = {n: row[n] for n in names}
            label = ", ".join("%s = %s" % (n, row[n]) for n in names)
            add("%s: %s" % (method, label), source, method, given,
                [(w, row[w], near(row[w], relative, 0.0)) for w in wanted])

    simple("studentT", "Student's t", ["x", "df"], ["lower", "upper"])
    simple("studentTQuantile", "quantile of Student's t", ["p", "df"], ["x"])
    simple("f", "F", ["x", "a", "b"], ["lower", "upper"])
    simple("fQuantile", "quantile of F", ["p", "a", "b"], ["x"])
    simple("chiSquared", "chi-squared", ["x", "df"], ["lower", "upper"])
    simple("chiSquaredQuantile", "quantile of chi-squared", ["p", "df"], ["x"])
    simple("normal", "normal", ["x"], ["lower", "upper"])
    simple("normalQuantile", "quantile of the normal", ["p"], ["x"])
    simple("binomial", "binomial", ["k", "n", "p"], ["lower", "upper"])
    simple("noncentralT", "noncentral t", ["x", "df", "delta"], ["lower"], 1e-8)
    simple("noncentrality", "noncentrality", ["t", "df", "p"], ["delta"], 1e-8)


def samples():
    d = reference("sample_tests")
    for row in d["describe"]:
        add("Description of " + row["name"], "%s; %s" % (data_source(row["name"]), R), "description",
            {"values": row["values"]}, [(n, v, near(v, 1e-12)) for n, v in row["expected"].items()])
    for row in d["paired"]:
        add("Paired t of " + row["name"], "%s; %s, t.test" % (data_source(row["name"]), R), "paired t",
            {"first": row["first"], "second": row["second"]},
            [(n, v, near(v, 1e-9)) for n, v in row["expected"].items()])
    for row in reference("proportions")["welch"]:
        add("Welch's t of " + row["name"], "%s; %s, t.test" % (data_source(row["name"]), R), "Welch's t",
            {"first": row["first"], "second": row["second"]},
            [(n, v, near(v, 1e-9)) for n, v in row["expected"].items()])


def crossovers():
    for row in reference("crossover")["trials"]:
        if is_left_out(row["name"]):
            continue
        values = []
        for effect, numbers in row["expected"].items():
            if isinstance(numbers, dict):
                values += [(effect + " " + n, v, near(v, 1e-10)) for n, v in numbers.items()
                           if isinstance(v, (int, float))]
        add("AB/BA of " + row["name"], "%s; %s, lm" % (cited(row), R), "AB/BA",
            {n: row[n] for n in ("a1", "a2", "b1", "b2")}, values)


def ranks_and_rearrangements():
    d = reference("wilcoxon")
    for row in d["samples"]:
        e = row["expected"]
        values = [(n, e[n], near(e[n], 1e-10)) for n in
                  ("plus", "minus", "zeros", "pratt", "dropped", "droppedPlus", "droppedNormal", "attained")
                  if isinstance(e.get(n), (int, float))]
        values += [(n, e[n], 1e-12) for n in ("estimate", "lower", "upper") if isinstance(e.get(n), (int, float))]
        add("Signed ranks of " + row["name"], "%s; %s, coin 1.4.2, exactRankTests 0.8.35" % (data_source(row["name"]), R),
            "signed ranks", {"x": row["x"]}, values)
    trials = {row["name"]: row for row in reference("crossover")["trials"]}
    d = reference("permutation")
    for row in d["signFlip"]:
        add("Sign flips of " + row["name"], "%s; all rearrangements listed in %s" % (data_source(row["name"]), R),
            "sign flips", {"x": row["x"]}, [("p", row["p"], near(row["p"], 1e-12))])
    for row in d["sequences"]:
        if not is_left_out(row["name"]):
            add("Redrawn sequences of " + row["name"],
                "%s; all draws listed in %s, coin 1.4.2" % (cited(trials.get(row["name"], row)), R), "redrawn sequences",
                {"first": row["first"], "second": row["second"]}, [("p", row["p"], near(row["p"], 1e-12))])


def shares():
    d = reference("proportions")
    for row in d["single"]:
        label = "%d of %d, %g %%" % (row["events"], row["people"], 100 * row["level"])
        given = {n: row[n] for n in ("events", "people", "level")}
        for method, key, call in (("Wilson", "wilson", "prop.test"), ("Clopper-Pearson", "clopperPearson", "binom.test")):
            add("%s interval of %s" % (method, label), "%s, %s" % (R, call), method, given,
                [("lower", row[key][0], near(row[key][0], 1e-9)), ("upper", row[key][1], near(row[key][1], 1e-9))])
    for row in d["mcnemar"]:
        values = [("exact p", row["exactP"]), ("exact lower", row["exact"][0]), ("exact upper", row["exact"][1]),
                  ("mid-p", row["midP"]), ("mid-p lower", row["mid"][0]), ("mid-p upper", row["mid"][1])]
        add("McNemar of %d and %d" % (row["firstOnly"], row["secondOnly"]), "%s, binom.test and uniroot" % R, "McNemar",
            {n: row[n] for n in ("firstOnly", "secondOnly", "level")}, [(n, v, near(v, 1e-9)) for n, v in values])
    for row in d["paired"]:
        add("Newcombe 10 of the pairs %s" % "/".join(map(str, row["counts"])), "formula of Newcombe 1998, Stat Med 17:2635, in %s" % R,
            "Newcombe pairs", {"counts": row["counts"]},
            [(n, row[n], near(row[n], 1e-9)) for n in ("value", "lower", "upper")])
    for row in d["fisher"]:
        add("Fisher's test of %d of %d and %d of %d" % tuple(row["counts"]), "%s, fisher.test" % R, "Fisher",
            {"counts": row["counts"]}, [("p", row["p"], near(row["p"], 1e-9))])


def resampling_and_sizes():
    for row in reference("bootstrap")["limits"]:
        if row["name"] == "mean of sleep":  # one shows the method; the tests have all
            values = list(zip(("percentile lower", "percentile upper", "BCa lower", "BCa upper"), row["percentile"] + row["bca"]))
            add("Bootstrap limits, " + row["name"], "%s; %s, boot 1.3.28.1" % (data_source(row["name"]), R), "bootstrap limits",
                {n: row[n] for n in ("resampled", "estimate", "leftOut")}, [(n, v, near(v, 1e-9)) for n, v in values])
    for row in reference("effect_size")["pairs"]:
        values = []
        for key, label in (("cohenDz", "dz"), ("hedgesGav", "g_av"), ("commonLanguage", "common language")):
            values += list(zip((label, label + " lower", label + " upper"), row[key]))
        add("Effect sizes of " + row["name"], "%s; %s, uniroot of pt" % (data_source(row["name"]), R), "effect sizes",
            {"first": row["first"], "second": row["second"]}, [(n, v, near(v, 1e-8, 0.01)) for n, v in values])
    for row in reference("multiplicity")["families"]:
        if not is_left_out(row["name"]):
            values = [("%s %d" % (m, i + 1), v) for m in ("holm", "hochberg", "bh") for i, v in enumerate(row[m])]
            add("Adjusted p, " + row["name"], "%s; %s, p.adjust" % (cited(row), R), "adjusted p", {"p": row["p"]},
                [(n, v, near(v, 1e-13)) for n, v in values])


def mixed_models():
    packages = "lme4 1.1.31, lmerTest 3.1.3, pbkrtest 0.5.2"
    for row in reference("mixed_model")["cases"]:
        if is_left_out(row["name"]) or row["name"] == "chicks":  # a second of Kenward-Roger; the tests have it
            continue
        e = row["expected"]
        values = [("log-likelihood", e["logLikelihood"], near(e["logLikelihood"], 1e-8)),
                  ("residual variance", e["residualVariance"], near(e["residualVariance"], 1e-5))]
        for i, column in enumerate(row["columns"]):
            values += [(column, e["estimate"][i], 1e-6 * e["se"][i]), (column + " SE", e["se"][i], near(e["se"][i], 1e-6)),
                       (column + " Satterthwaite df", e["satterthwaite"][i], near(e["satterthwaite"][i], 1e-4)),
                       (column + " Kenward-Roger SE", e["kenwardRogerSe"][i], near(e["kenwardRogerSe"][i], 1e-6)),
                       (column + " Kenward-Roger df", e["kenwardRoger"][i], near(e["kenwardRoger"][i], 1e-4))]
        add("Mixed model of " + row["name"], "%s; %s, %s" % (data_source(row["name"]), R, packages), "mixed model",
            {n: row[n] for n in ("y", "columns", "x", "randomColumns", "z", "group", "correlated")}, values)


def model_terms():
    d = reference("model_terms")
    for row in d["cases"]:
        values = []
        for method, label in (("satterthwaite", "Satterthwaite"), ("kenwardRoger", "Kenward-Roger")):
            tests = row[method]
            for i, term in enumerate(tests["name"]):
                start = "%s, %s " % (term, label)
                values += [(start + "numerator df", tests["numerator"][i], near(tests["numerator"][i], 1e-12)),
                           (start + "denominator df", tests["denominator"][i], near(tests["denominator"][i], 1e-4)),
                           (start + "F", tests["f"][i], near(tests["f"][i], 1e-5)),
                           (start + "p", tests["p"][i], near(tests["p"][i], 1e-4))]
        add("Type III tests, " + row["name"], "%s; %s, lme4 1.1.31, lmerTest 3.1.3, pbkrtest 0.5.2" % (MADE, R),
            "type III tests", {n: row[n] for n in ("y", "subject", "factors", "covariates", "terms")}, values)


def repeated_measures():
    for row in reference("mmrm")["cases"]:
        if is_left_out(row["name"]):
            continue
        values = []
        for fit in row["fits"]:
            label = "%s %s" % (fit["covariance"], fit["likelihood"])
            values.append((label + " log-likelihood", fit["logLikelihood"], near(fit["logLikelihood"], 1e-8)))
            exact = fit.get("exact")
            for i, column in enumerate(row["columns"] if exact else []):
                start = "%s %s" % (label, column)
                values += [(start, exact["estimate"][i], 1e-6 * exact["se"][i]),
                           (start + " SE", exact["se"][i], near(exact["se"][i], 1e-6)),
                           (start + " Satterthwaite df", exact["satterthwaite"][i], near(exact["satterthwaite"][i], 1e-4)),
                           (start + " Kenward-Roger SE", exact["kenwardRogerSe"][i], near(exact["kenwardRogerSe"][i], 1e-6))]
        add("MMRM of " + row["name"], "%s; %s, nlme 3.1.162 gls, taken to its optimum" % (data_source(row["name"]), R), "MMRM",
            {n: row[n] for n in ("y", "columns", "x", "subject", "visit", "visits")}, values)


def published():
    """As printed: half a unit of the last digit passes."""
    pairs = "Newcombe 1998, Stat Med 17:2635, method 10"
    for counts, lower, upper in (([36, 12, 2, 0], 0.0569, 0.3404), ([18, 12, 2, 18], 0.0562, 0.3290),
                                 ([14, 5, 0, 22], 0.0115, 0.2265)):
        add("As printed: pairs %s" % "/".join(map(str, counts)), pairs, "Newcombe pairs", {"counts": counts},
            [("lower", lower, 5.1e-5), ("upper", upper, 5.1e-5)])
    groups = "Newcombe 1998, Stat Med 17:873, table II, method 10"
    for counts, lower, upper in (([56, 70, 48, 80], 0.0524, 0.3339), ([9, 10, 3, 10], 0.1705, 0.8090),
                                 ([6, 7, 2, 7], 0.0582, 0.8062), ([5, 56, 0, 29], -0.0381, 0.1926),
                                 ([0, 10, 0, 20], -0.1611, 0.2775), ([0, 10, 0, 10], -0.2775, 0.2775),
                                 ([10, 10, 0, 20], 0.6791, 1.0000), ([10, 10, 0, 10], 0.6075, 1.0000)):
        add("As printed: %d/%d and %d/%d" % tuple(counts), groups, "Newcombe groups", {"counts": counts},
            [("lower", lower, 5.1e-5), ("upper", upper, 5.1e-5)])
    book = "Fisher 1925, Statistical Methods for Research Workers, table "
    for df, t in ((1, 12.706), (5, 2.571), (9, 2.262), (10, 2.228), (22, 2.074), (30, 2.042)):
        add("As printed: t of 5 %% and %d degrees" % df, book + "IV", "quantile of Student's t", {"p": 0.975, "df": df},
            [("x", t, 5.1e-4)])
    for df, x in ((1, 3.841), (2, 5.991), (10, 18.307), (30, 43.773)):
        add("As printed: chi-squared of 5 %% and %d degrees" % df, book + "III", "quantile of chi-squared",
            {"p": 0.95, "df": df}, [("x", x, 5.1e-4)])


def drugs():
    d = reference("pharmacology")
    models = {"clements-1981": "Clements 1981, 10.1093/bja/53.1.27", "domino-1982": "Domino 1982 (PMID 7198883)"}
    for row in d["plasma"]:
        given = {"model": row["model"], "mgPerKg": 0.5, "infusionMinutes": 40, "minutes": row["minutes"]}
        names = ["ng/mL at %d min" % minute for minute in row["minutes"]]
        name, source = "%s, 0.5 mg/kg over 40 min" % row["model"], "constants of %s, via OpenTIVA (secondary); " % models[row["model"]]
        add("As collected: " + name, source + "Euler's method, steps of 0.005 min", "ketamine in plasma", given,
            [(n, v, 0.06) for n, v in zip(names, row["printed"])])
        add("Integrated: " + name, source + "Runge-Kutta, scripts/pharmacology.py", "ketamine in plasma", given,
            [(n, v, near(v, 1e-9)) for n, v in zip(names, row["integrated"])])
    for fraction, mu, kappa in ((0.465, 0.9, 1.3), (1.0, 1.8, 2.7)):
        add("Ketamine at receptors, 185 ng/mL, %g free" % fraction,
            "185 ng/mL: Zanos 2018, table 1; pKi 4.38 and 4.55: Hirota 1999, Anesthesiology 90:174; mass action by hand",
            "ketamine at receptors", {"ngPerMl": 185, "freeFraction": fraction}, [("mu %", mu, 0.05), ("kappa %", kappa, 0.05)])
    n = d["naltrexone"]
    values = [("slope", n["slope"], 1e-12), ("half dose", n["halfDose"], 1e-11)]
    add("Naltrexone at mu by dose", "occupancies of Rabiner 2011 in Trostheim 2022, table 1; least squares by hand",
        "naltrexone at mu", {"mg": [int(mg) for mg in n["occupancy"]]},
        values + [("occupancy by %s mg" % mg, v, 1e-12) for mg, v in n["occupancy"].items()])
    for occupancy, shift in ((0.92, 12.5), (0.98, 50.0)):
        add("Agonist shift at %g %%" % (100 * occupancy), "1 / (1 - occupancy), Gaddum 1937; occupancies of Trostheim 2022, table 1",
            "agonist shift", {"occupancy": occupancy}, [("shift", shift, near(shift, 1e-12))])


def chance():
    d = reference("sequential")
    for row in d["published"]:
        for looks, constant in zip(row["looks"], row["constants"]):
            fractions = [(i + 1) / looks for i in range(looks)]
            add("As printed: %s, %d looks" % (row["shape"], looks), "Jennison & Turnbull 2000, Group Sequential Methods, table " + ("2.1" if row["shape"] == "pocock" else "2.3"),
                "sequential bounds", {"shape": row["shape"], "alpha": 0.05, "sides": 2, "fractions": fractions},
                [("z at look %d" % looks, constant, 5.01e-4)])
    for row in d["bounds"]:
        if row["sides"] == 2 and row["alpha"] == 0.05:
            far = 1e-7 if len(row["z"]) == 2 else 2e-5
            add("Bounds: %s at %s" % (row["shape"], "/".join("%.3g" % f for f in row["fractions"])), "%s, rpact 3.3.4" % R,
                "sequential bounds", {n: row[n] for n in ("shape", "alpha", "sides", "fractions")},
                [("z at look %d" % (i + 1), z, 2e-4 if z > 4 else far) for i, z in enumerate(row["z"])])
    for row in d["outcomes"]:
        if row["sides"] == 2 and row["drift"] in (0, 0.7, 2.8):
            keys = (("stops early", "stopsEarly", 1e-10), ("rejects", "rejects", 1e-10), ("information", "information", 1e-10),
                    ("mean of the early", "meanEarly", 1e-7), ("mean of all", "meanEstimate", 1e-9))
            add("Stopped at %g/%g, look at %.3g, drift %g" % (*row["z"], row["fractions"][0], row["drift"]),
                "%s, integrate" % R, "stopped trials", {n: row[n] for n in ("z", "fractions", "drift")},
                [(n, row[k], t) for n, k, t in keys])
    luck = reference("luck")
    for row in luck["regress"]:
        add("Chosen responders, %.3g responding, SD %g, correlation %g" % (row["responding"], row["sd"], row["correlation"]),
            "%s, integrate of dnorm" % R, "chosen responders", {n: row[n] for n in ("responding", "sd", "correlation", "effect")},
            [(n, row[n], 1e-7) for n in ("mean", "shift")])
    for row in luck["carryover"]:
        add("Carry-over after %g days, half-time %g h" % (row["days"], row["halfTime"]), "%s, AB/BA by hand and pt" % R,
            "carry-over", {n: row[n] for n in ("days", "halfTime", "effect", "people")},
            [("left", row["left"], 1e-12), ("bias", row["bias"], 1e-11), ("SE", row["se"], 1e-11), ("power", row["power"], 1e-8)])


def planning():
    d = reference("power")
    for row in d["scores"]:
        if row["sides"] == 2 and row["alpha"] == 0.05:
            add("Power of %s, %d people, effect %g" % (row["test"], row["n"], row["effect"]), "%s, noncentral pt" % R,
                "power of scores", {n: row[n] for n in ("test", "n", "effect", "sd", "alpha", "sides")},
                [("power", row["power"], 1e-8)])
    for row in d["needed"]:
        add("People for %s, effect %g, power %g" % (row["test"], row["effect"], row["power"]), "%s, noncentral pt" % R,
            "people for a power", {n: row[n] for n in ("test", "effect", "power")}, [("people", row["n"], 1e-9)])
    for row in d["responders"]:
        if row["n"] == 12 and row["alpha"] == 0.05:
            add("Power of responders, 12 people, %g and %g%s" % (row["first"], row["second"], ", mid-p" if row["midP"] else ""),
                "%s, all outcomes added up" % R, "power of responders", {n: row[n] for n in ("n", "first", "second", "alpha", "midP")},
                [("power", row["power"], 1e-8)])


def pooling():
    keys = (("common", "common"), ("common SE", "commonSe"), ("random", "random"), ("random SE", "randomSe"),
            ("random p", "randomP"), ("random lower", "randomLower"), ("random upper", "randomUpper"),
            ("tau squared", "tauSquared"), ("I squared", "iSquared"), ("Q", "q"), ("prediction lower", "predictionLower"),
            ("prediction upper", "predictionUpper"))
    for row in reference("meta")["cases"]:
        e = row["expected"]
        data = "Colditz 1994, JAMA 271:698 (metafor's data set dat.bcg)" if row["name"].startswith("bcg") else MADE
        add("Meta-analysis, " + row["name"], "%s; %s, metafor 3.8.1" % (data, R), "meta-analysis",
            {n: row[n] for n in ("effects", "errors", "level")},
            [(n, e.get(k), 1e-6 * max(abs(e.get(k) or 0), e["randomSe"], 1e-3)) for n, k in keys])


for topic in (published, crossovers, samples, ranks_and_rearrangements, shares, resampling_and_sizes, mixed_models,
              model_terms, repeated_measures, distributions, pooling, planning, chance, drugs):
    topic()
lines = [json.dumps(case, ensure_ascii=True, separators=(",", ":")) for case in cases]
sys.stdout.write('{"about":"made by tests/data/reference/scripts/golden_values.py","cases":[\n' + ",\n".join(lines) + "\n]}\n")
