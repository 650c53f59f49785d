// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The likelihood and the restricted likelihood of y = X beta + e with independent subjects, V_i = R_i S(theta) R_i'
// and, for mixed models, + residual I. R_i picks visits (mmrm) or is the random-effect rows (mixed_model): one core for
// both. Internal to core/stats (Eigen).
//
// Derivatives follow Searle, Casella & McCulloch 1992, Variance Components, ch. 6, with P = V^-1 - V^-1 X Phi X' V^-1.
#pragma once

#include "core/base/result.h"
#include "core/stats/covariance_structure.h"
#include "core/stats/design_matrix.h"
#include "core/stats/pattern_sums.h"

#include <Eigen/Core>

#include <optional>
#include <span>
#include <vector>

namespace stats {

struct SubjectPattern
{
    Eigen::MatrixXd loadings; ///< R: rows of a subject x size of the structure
    PatternSums sums;         ///< of [X | y], X orthonormal over all rows, y the scaled least-squares residual
};

/// y is replaced by its least-squares residual over its root mean square, X by an orthonormal basis: large means, odd
/// units and lopsided columns then cost no digits. theta = the structure's parameters, then the residual variance.
struct LikelihoodProblem
{
    CovarianceStructure structure;
    bool hasResidual = false;
    bool isRestricted = true;
    std::vector<SubjectPattern> patterns;
    double rows = 0.0, columns = 0.0, subjects = 0.0;
    double scale = 1.0;                ///< of y; variances are in units of its square
    double logDeterminantX = 0.0;      ///< log |X'X|
    Eigen::MatrixXd toCoefficients;    ///< p x p: coefficients of X from those of the basis
    Eigen::VectorXd leastSquares;      ///< p: coefficients of X by least squares, in units of y
    std::vector<double> betweenWithin; ///< a column's degrees of freedom, see DegreesOfFreedom::BetweenWithin

    [[nodiscard]] Eigen::Index parameterCount() const { return structure.parameterCount() + (hasResidual ? 1 : 0); }
};

/// Everything about one theta. Derivatives are those of the deviance, -2 log likelihood.
struct LikelihoodPoint
{
    double deviance = 0.0;   ///< with all constants, in units of y
    Eigen::MatrixXd inverse; ///< Phi: of X' V^-1 X, in the basis
    Eigen::VectorXd beta;    ///< in the basis, of the scaled residual
    Eigen::VectorXd gradient;
    Eigen::MatrixXd observed;                ///< second derivatives
    Eigen::MatrixXd expected;                ///< their expectation
    std::vector<Eigen::MatrixXd> weightings; ///< X' V^-1 (dV / dtheta) V^-1 X for each parameter
};

struct SubjectRows
{
    std::span<const double> y;
    const DesignMatrix& design;
    std::span<const int> subjectOf;   ///< any labels
    std::span<const double> loadings; ///< rows x size of the structure, row by row
};

/// Errors: InvalidValue (lengths differ, not finite), NotEnoughData (no more rows than columns, fewer than two
/// subjects), SingularDesign (columns depend on each other), NotApplicable (the columns explain every value).
[[nodiscard]] base::Result<LikelihoodProblem>
readLikelihoodProblem(const SubjectRows& rows, CovarianceStructure structure, bool hasResidual, bool isRestricted);

/// The deviance, Phi and beta alone. Nothing where a V is not positive definite.
[[nodiscard]] std::optional<LikelihoodPoint> likelihoodAt(const LikelihoodProblem& problem,
                                                          const Eigen::VectorXd& theta);

/// With derivatives.
[[nodiscard]] std::optional<LikelihoodPoint> likelihoodWithDerivatives(const LikelihoodProblem& problem,
                                                                       const Eigen::VectorXd& theta);

/// sum over k, l of w_kl (Q_kl - P_k Phi P_l) in the basis, the middle of Kenward & Roger 1997 (Biometrics 53:983)
/// eq. 5 without the second derivatives of V; w: covariance of theta.
[[nodiscard]] Eigen::MatrixXd kenwardRogerMiddle(const LikelihoodProblem& problem, const Eigen::VectorXd& theta,
                                                 const LikelihoodPoint& point, const Eigen::MatrixXd& w);

} // namespace stats
