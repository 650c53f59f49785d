// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_formula.h"

#include "core/study/scale.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct VariableWord
{
    const char* word;
    const char* variable;
};

constexpr std::array variableWords = {VariableWord{"treatment", "treatment"}, VariableWord{"arm", "treatment"},
                                      VariableWord{"visit", "visit"},         VariableWord{"day", "visit"},
                                      VariableWord{"cell", "cell"},           VariableWord{"period", "period"},
                                      VariableWord{"sequence", "sequence"},   VariableWord{"baseline", "baseline"}};

constexpr std::size_t mostCrossed = 4; // of a*b*c…: more is a slip of the hand, and doubles the terms each time

tl::unexpected<base::Error> badFormula(const QString& text, const std::string& detail)
{
    return base::fail(base::ErrorKind::InvalidValue, "fixed=" + text.toStdString(), detail);
}

std::string variableNamed(const QString& word)
{
    for (const auto& [known, variable] : variableWords) {
        if (study::sameKey(word.trimmed(), QString::fromLatin1(known))) {
            return variable;
        }
    }
    return {};
}

bool isSameTerm(const stats::Term& one, const stats::Term& other)
{
    return std::is_permutation(one.begin(), one.end(), other.begin(), other.end());
}

bool hasTerm(const std::vector<stats::Term>& terms, const stats::Term& wanted)
{
    return std::any_of(terms.begin(), terms.end(),
                       [&wanted](const stats::Term& term) { return isSameTerm(term, wanted); });
}

void addTerm(std::vector<stats::Term>& terms, const stats::Term& term)
{
    if (!term.empty() && !hasTerm(terms, term)) {
        terms.push_back(term);
    }
}

// Every choice of the crossed variables, the smaller ones first.
void addCrossed(std::vector<stats::Term>& terms, const stats::Term& variables)
{
    for (std::size_t size = 1; size <= variables.size(); ++size) {
        for (unsigned choice = 1; choice < 1U << variables.size(); ++choice) {
            stats::Term term;
            for (std::size_t i = 0; i < variables.size(); ++i) {
                if ((choice >> i & 1U) != 0) {
                    term.push_back(variables[i]);
                }
            }
            if (term.size() == size) {
                addTerm(terms, term);
            }
        }
    }
}

base::Result<stats::Term> readVariables(const QString& text, const QString& part, QChar between)
{
    stats::Term variables;
    for (const QString& word : part.split(between)) {
        const std::string variable = variableNamed(word);
        if (variable.empty()) {
            return badFormula(text, "variables are treatment, visit, cell, period, sequence and baseline, not \"" +
                                        word.trimmed().toStdString() + '"');
        }
        if (std::find(variables.begin(), variables.end(), variable) == variables.end()) {
            variables.push_back(variable);
        }
    }
    if (variables.size() > mostCrossed) {
        return badFormula(text, "too many variables in one term");
    }
    return variables;
}

base::Result<void> checkTerms(const QString& text, const std::vector<stats::Term>& terms)
{
    const bool byTreatment = mentions(terms, "treatment");
    if (byTreatment == mentions(terms, "cell")) {
        return badFormula(text, byTreatment ? "treatment and cell say the same: give one of them"
                                            : "without treatment or cell nothing is compared");
    }
    for (const stats::Term& term : terms) {
        for (const std::string& variable : term) {
            stats::Term rest = term;
            std::erase(rest, variable);
            if (!rest.empty() && !hasTerm(terms, rest)) {
                return badFormula(text, "an interaction needs what it is made of: write a*b");
            }
        }
    }
    return {};
}

} // namespace

base::Result<std::vector<stats::Term>> readFormula(const QString& text)
{
    std::vector<stats::Term> terms;
    for (const QString& part : text.split(u'+')) {
        const bool isCrossed = part.contains(u'*');
        auto variables = readVariables(text, part, isCrossed ? u'*' : u':');
        if (!variables) {
            return base::pass(variables);
        }
        if (isCrossed) {
            addCrossed(terms, *variables);
        } else {
            addTerm(terms, *variables);
        }
    }
    if (auto checked = checkTerms(text, terms); !checked) {
        return base::pass(checked);
    }
    return terms;
}

QString formulaText(const std::vector<stats::Term>& terms)
{
    QStringList words;
    for (const stats::Term& term : terms) {
        QStringList variables;
        for (const std::string& variable : term) {
            variables << QString::fromStdString(variable);
        }
        words << variables.join(u':');
    }
    return words.isEmpty() ? u"1"_s : words.join(u" + "_s);
}

bool mentions(const std::vector<stats::Term>& terms, std::string_view variable)
{
    return std::any_of(terms.begin(), terms.end(), [variable](const stats::Term& term) {
        return std::find(term.begin(), term.end(), variable) != term.end();
    });
}

std::vector<stats::Term> withoutVariable(const std::vector<stats::Term>& terms, std::string_view variable)
{
    std::vector<stats::Term> kept;
    for (stats::Term term : terms) {
        std::erase(term, variable);
        addTerm(kept, term);
    }
    return kept;
}

} // namespace analysis
