// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis is asked (a selection and options) and what it answers: estimates and tables, with who was left out
// and why. Numbers stay full doubles; the sentences are the method's and the estimand's, never an interpretation.
#pragma once

#include "core/analysis/r_script.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/design.h"
#include "core/study/listed_words.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <cstdint>
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

/// Nothing, a count, a number, a word, or yes and no.
using TableCell = std::variant<std::monostate, int, double, QString, bool>;

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

enum class Verdict : std::uint8_t { Met, Doubtful, NotMet, CannotBeChecked };

/// "met", "doubtful", "not met", "cannot be checked": the keys of JSON, not for windows.
[[nodiscard]] QString verdictKey(Verdict verdict);

/// What an analysis takes for granted, and what the data say to it.
struct Assumption
{
    QString text;
    Verdict verdict = Verdict::CannotBeChecked;
    QString evidence; ///< in numbers: what the verdict rests on
};

/// What a model leaves of one score.
struct Residual
{
    QString participant;
    QString visit;
    double fitted = 0.0;
    double residual = 0.0;
    std::optional<double> standardized; ///< in its own standard deviations
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
    QString headline; ///< the name of the estimate that is the answer; empty where there is none
    std::vector<Assumption> assumptions;
    std::vector<Residual> residuals;
    QStringList notes; ///< what one must know of this very run: "a variance is at its boundary"
    RScript rScript;   ///< repeats the analysis; empty() where there is none
};

/// The estimate of that name, or nullptr.
[[nodiscard]] const Estimate* findEstimate(const AnalysisResult& result, QStringView name);

/// What an option's value is: a number from minimum to maximum, a whole one, or any text that the analysis reads itself.
enum class OptionValue : std::uint8_t { Number, WholeNumber, Text };

/// An option as --help lists it. allowed is empty for free numbers and texts.
struct OptionKind
{
    QString key;
    QString description;
    QString defaultValue;
    QStringList allowed;
    double minimum = 0.0; ///< both ends allowed; of numbers only
    double maximum = 0.0;
    OptionValue value = OptionValue::Number; ///< where allowed is empty
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
    bool inScript = true;  ///< run by rStudyScript(); false for what has no script of its own
    bool runsMany = false; ///< many analyses in one: not in the script of a large study
};

/// A result with the fields that do not depend on the analysis.
[[nodiscard]] AnalysisResult resultFor(const study::Study& study, const study::Selection& selection,
                                       const QString& analysis);

/// Fills n and excluded from the people used (sorted by id).
void setPeople(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
               const std::vector<study::ParticipantId>& used);

} // namespace analysis
