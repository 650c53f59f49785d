// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis is asked (a selection and options) and what it answers: estimates and tables, with who was left out
// and why. Numbers stay full doubles; the sentences are the method's and the estimand's, never an interpretation.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/design.h"
#include "core/study/listed_words.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace analysis {

struct Estimate
{
    QString name; ///< as on the command line: "treatment", "period", "difference"
    double value = 0.0;
    std::optional<double> se;
    std::optional<double> df;
    std::optional<double> statistic;
    std::optional<double> p;
    std::optional<double> lower;
    std::optional<double> upper;
    double level = 0.95; ///< of lower..upper
};

/// Nothing, a count, a number or a word.
using TableCell = std::variant<std::monostate, int, double, QString>;

struct Table
{
    QString name;
    QStringList columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as columns
};

/// Who is in none of the numbers, by the participant's key.
struct ExcludedRow
{
    QString participant;
    QString reason;
};

/// Keys are those of the command line: a scale's key, a visit's key, "all" where the answer is not about one of them.
struct AnalysisResult
{
    QString analysis;
    QString study; ///< its key, else its title
    study::Origin origin = study::Origin::Imported;
    QString badge; ///< the study's origin badge: goes wherever the numbers go
    QString scale;
    QString visit;
    study::Measure measure = study::Measure::Score;
    QString method;
    QString estimand;
    int n = 0;        ///< participants used
    int rowsUsed = 0; ///< scores used
    std::vector<Estimate> estimates;
    std::vector<Table> tables;
    std::vector<ExcludedRow> excluded;
};

/// An option as --help lists it. allowed is empty for free numbers.
struct OptionKind
{
    QString key;
    QString description;
    QString defaultValue;
    QStringList allowed;
    double minimum = 0.0; ///< both ends allowed; of numbers only
    double maximum = 0.0;
};

using Options = std::map<QString, QString>;

/// Every option of the list with its given or default value. Errors: UnknownKey (no such option), InvalidValue.
[[nodiscard]] base::Result<Options> resolveOptions(std::span<const OptionKind> kinds, const Options& given);

/// The number of a resolved option.
[[nodiscard]] double numberOption(const Options& resolved, const QString& key);

struct AnalysisKind
{
    QString key;
    study::ListedWords name;
    study::ListedWords description;
    std::vector<OptionKind> options;
    bool (*accepts)(study::Design design);
    /// With resolved options.
    base::Result<AnalysisResult> (*run)(const study::Study& study, const study::Selection& selection,
                                        const Options& options, base::Progress& progress);
};

/// A result with the fields that do not depend on the analysis.
[[nodiscard]] AnalysisResult resultFor(const study::Study& study, const study::Selection& selection,
                                       const QString& analysis);

/// Fills n and excluded from the people used (sorted by id).
void setPeople(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
               const std::vector<study::ParticipantId>& used);

} // namespace analysis
