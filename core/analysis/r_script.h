// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script for R that repeats an analysis: who and what as comments, the rows it used as a data frame, the analysis's
// own calls, and each estimate printed as one line. It is kept in parts and written only when somebody asks for it.
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace analysis {

/// A column of the data frame. A number that is not finite becomes NA; words become a factor where levels are given.
struct RColumn
{
    QString name; ///< a name that R knows without quotes
    std::variant<std::vector<double>, QStringList> values;
    QStringList levels; ///< of a factor, in this order; empty: a plain column
};

struct RScript
{
    QStringList packages;      ///< beyond R's own: they must be there
    std::vector<RColumn> data; ///< the data frame `d`; columns of equal length
    /// The analysis's own calls. They see `d`, and print each estimate by
    /// say(name, value, se = , df = , statistic = , p = , lower = , upper = ).
    QString body;
    QString dataSha256; ///< of the whole study; filled in by runAnalysis

    [[nodiscard]] bool empty() const { return body.isEmpty(); }
};

/// The script below its comments. Each line that say() prints is "estimate", name, value, se, df, statistic, p, lower,
/// upper, separated by tabs, with 15 significant digits and NA for what there is not.
[[nodiscard]] QString rProgram(const RScript& script);

/// d <- data.frame(…)
[[nodiscard]] QString rDataFrame(const QString& name, const std::vector<RColumn>& data);

/// "text" as an R string in ASCII alone, whatever is in it; R knows no character 0, which is left out.
[[nodiscard]] QString rString(const QString& text);

/// A double with every digit it has; NA where it is not finite.
[[nodiscard]] QString rNumber(double value);

/// One or more lines of comment: nothing in the text can end it.
[[nodiscard]] QString rComment(const QString& text);

} // namespace analysis
