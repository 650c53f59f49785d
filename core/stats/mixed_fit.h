// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fitted model for repeated measures knows, and the tests of its fixed effects. mixed_model.h and mmrm.h make
// it.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stats {

enum class Likelihood { Restricted, Full };

enum class FitStatus {
    Converged,
    Boundary, ///< converged with a variance at zero or a correlation of random effects at one: see the parameters
};

struct Convergence
{
    FitStatus status = FitStatus::Converged;
    int iterations = 0;
    double gradientNorm = 0.0; ///< the way the gradient still asks for, in standard errors of the covariance parameters
};

struct CovarianceParameter
{
    std::string name;
    double estimate = 0.0;
    std::optional<double> se; ///< from the observed information; absent on the boundary
    bool onBoundary = false;
};

enum class Information { Observed, Expected };

/// How sure the covariance parameters are (K x K), and what that adds to the covariance of the coefficients.
struct ParameterUncertainty
{
    std::vector<double> parameterCovariance; ///< twice the inverse of the deviance's second derivatives
    std::vector<double> adjustedCovariance;  ///< p x p: Kenward & Roger 1997 without second derivatives of V
};

struct MixedFit
{
    std::vector<std::string> columns;
    std::vector<double> coefficients;         ///< p
    std::vector<double> covariance;           ///< p x p, of the coefficients: (X' V^-1 X)^-1
    std::vector<std::vector<double>> changes; ///< derivative of covariance in each covariance parameter
    ParameterUncertainty observed, expected;
    Information kenwardRogerInformation = Information::Observed; ///< the customary one of the model
    std::vector<double> betweenWithin;                           ///< degrees of freedom of each coefficient
    std::vector<CovarianceParameter> parameters;
    std::vector<double> residualCovariance; ///< mmrm: visits x visits; mixed model: that of the random effects
    double logLikelihood = 0.0;             ///< with all constants, as R's lme4
    double aic = 0.0, bic = 0.0;            ///< as SAS: REML counts covariance parameters alone; n of BIC = subjects
    int rows = 0;
    int subjects = 0;
    Convergence convergence;
};

enum class DegreesOfFreedom {
    Satterthwaite, ///< Giesbrecht & Burns 1985 (Biometrics 41:477); F: Fai & Cornelius 1996 (J Stat Comput Sim 54:363)
    KenwardRogerLinear, ///< Kenward & Roger 1997 (Biometrics 53:983) without second derivatives of V
    BetweenWithin,      ///< Pinheiro & Bates 2000 p. 91; a contrast has the fewest of its coefficients
    Asymptotic,         ///< normal and chi-squared
};

struct TestOptions
{
    DegreesOfFreedom degreesOfFreedom = DegreesOfFreedom::Satterthwaite;
    std::optional<Information> information; ///< of Kenward–Roger; the model's own where absent
    double level = 0.95;
};

/// weights: one a coefficient.
struct LinearContrast
{
    std::string name;
    std::vector<double> weights;
};

struct ContrastResult
{
    std::string name;
    double estimate = 0.0;
    double se = 0.0;
    std::optional<double> degreesOfFreedom; ///< absent: infinitely many (asymptotic)
    double t = 0.0;
    double p = 0.0; ///< two-sided
    double lower = 0.0, upper = 0.0;
};

/// Errors: InvalidValue (as many weights as coefficients? finite? all zero? level outside (0, 1)?), NotApplicable (no
/// degrees of freedom left).
[[nodiscard]] base::Result<ContrastResult> testContrast(const MixedFit& fit, const LinearContrast& contrast,
                                                        const TestOptions& options = {});

/// Every coefficient, in the order of the columns.
[[nodiscard]] base::Result<std::vector<ContrastResult>> testCoefficients(const MixedFit& fit,
                                                                         const TestOptions& options = {});

struct FTest
{
    std::string name;
    double numeratorDegreesOfFreedom = 0.0;
    std::optional<double> denominatorDegreesOfFreedom; ///< absent: infinitely many
    double f = 0.0;
    double p = 0.0;
};

/// All contrasts are zero at once. Errors as of testContrast, and SingularDesign (contrasts depend on each other).
[[nodiscard]] base::Result<FTest> testHypothesis(const MixedFit& fit, const std::string& name,
                                                 std::span<const LinearContrast> contrasts,
                                                 const TestOptions& options = {});

} // namespace stats
