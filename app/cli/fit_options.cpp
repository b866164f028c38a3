// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fit_options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

namespace alteri {

namespace {

[[noreturn]] void refuse(const std::string& option, const std::string& text)
{
    throw CLI::ValidationError(option, "'" + text + "' is not of the form asked for");
}

/// Splits at a character; both parts must have something in them.
std::pair<std::string, std::string>
splitAt(const std::string& text, char separator, const std::string& option)
{
    const auto at = text.find(separator);
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        refuse(option, text);
    return {text.substr(0, at), text.substr(at + 1)};
}

/// VAR:NEW=A,B,C
SavedModel::Grouping groupingFrom(const std::string& text)
{
    const auto [variable, rest] = splitAt(text, ':', "--group");
    const auto [level, members] = splitAt(rest, '=', "--group");
    SavedModel::Grouping grouping{variable, level, {}};
    std::size_t begin = 0;
    while (begin <= members.size()) {
        const auto end = std::min(members.find(',', begin), members.size());
        grouping.members.push_back(members.substr(begin, end - begin));
        begin = end + 1;
    }
    return grouping;
}

}  // namespace

std::string withOffset(const FitOptions& options, const std::string& formula)
{
    const auto& offset = options.generalised.offset;
    const bool isNone = offset.empty() || isGeneralised(options.generalised);
    return isNone ? formula : formula + " + offset(" + offset + ")";
}

ModelSpec specFrom(const FitOptions& options)
{
    ModelSpec spec;
    spec.formula = options.formula;
    spec.reml = options.reml;
    spec.centred = options.centred;
    spec.subset = options.subset;
    spec.egoWeights = options.egoWeights;
    spec.variances = options.variances;
    if (!isGeneralised(options.generalised)) {
        spec.precision = options.generalised.weights;
        spec.formula = withOffset(options, spec.formula);
    }
    for (const auto& text : options.references) {
        const auto [variable, level] = splitAt(text, '=', "--ref");
        spec.references.push_back({variable, level});
    }
    for (const auto& text : options.groupings)
        spec.groupings.push_back(groupingFrom(text));
    return spec;
}

void addModelOptions(CLI::App& command, FitOptions& options)
{
    auto* data = command.add_option("data", options.data, "Study file, or CSV file with a header");
    auto* from = command.add_option("--from", options.from,
                                    "PostgreSQL database to ask instead: a service, or "
                                    "postgres://USER@HOST/DATABASE (passwords lie in .pgpass)");
    auto* query = command.add_option("--query", options.query,
                                     "What is asked there: SELECT ...; it cannot change anything");
    from->needs(query)->excludes(data);
    query->needs(from);
    command
        .add_option(
            "--formula", options.formula,
            "For example: y ~ x + type + (1 | ego). Slopes (x | g) and (x || g), crossed "
            "(1 | a) + (1 | b), nested (1 | a/b); without a grouping a model of networks. a*b, "
            "a:b, - a, 0 or - 1; . for all other variables; num(x), centre(x), within(x), "
            "between(x), sum(x), log(x), I(x^2), poly(x, 2), poly(x, 2, raw = TRUE), scale(x), "
            "factor(x); offset(x), offset(log(x)); cbind(yes, no) as the outcome with --family")
        ->required();
    command.add_option(
        "--subset", options.subset,
        "Only rows that satisfy an expression, as in age >= 18 and type = \"state\"");
    command.add_option("--egoweights", options.egoWeights,
                       "Sampling weights of the egos, one for each group of the first grouping: "
                       "estimates of the pseudo-likelihood, errors by the sandwich");
    command.add_option("--variances", options.variances,
                       "Of a linear model: residuals have a variance of their own in each category "
                       "of this variable");
    command
        .add_option("--rows", options.rows,
                    "Rows of a study: ties (usual with a grouping) or networks (usual without)")
        ->check(CLI::IsMember({"ties", "networks"}));
    command.add_flag("--reml", options.reml, "Restricted maximum likelihood");
    command.add_option("--ref", options.references, "Reference category: VAR=LEVEL")
        ->expected(1)
        ->take_all();
    command.add_option("--group", options.groupings, "Put categories together: VAR:NEW=A,B,C")
        ->expected(1)
        ->take_all();
    command.add_option("--centre", options.centred, "Enter a variable as deviation from its mean")
        ->expected(1)
        ->take_all();
}

void addReportOptions(CLI::App& command, FitOptions& options)
{
    command
        .add_option("--df", options.degrees,
                    "t tests for few groups: satterthwaite or kenward-roger (with --reml)")
        ->check(CLI::IsMember({"none", "satterthwaite", "kenward-roger"}));
    command.add_flag("--anova", options.anova,
                     "Tests of terms, and of the model against a single-level one");
    command.add_option("--confint", options.intervals, "Intervals: profile, boot or wald")
        ->check(CLI::IsMember({"profile", "boot", "wald"}));
    command.add_option("--level", options.level, "Level of the intervals")
        ->check(CLI::Range(0.5, 0.9999))
        ->capture_default_str();
    command
        .add_option("--impute", options.imputations,
                    "Missing values imputed so many times (20 without a number) by chained "
                    "equations, pooled by Rubin's rules, beside the complete rows")
        ->check(CLI::Range(std::size_t{2}, std::size_t{1000}))
        ->expected(0, 1)
        ->default_str("20");
    command.add_option("--replicates", options.bootstrap.replicates, "Of the bootstrap")
        ->check(CLI::Range(std::size_t{2}, std::size_t{10000000}))
        ->capture_default_str();
    command.add_option("--seed", options.bootstrap.seed, "Of the bootstrap and of imputations")
        ->capture_default_str();
    command.add_flag("--robust", options.robust,
                     "Cluster-robust standard errors (CR2; with --family the sandwich)");
    command.add_flag("--influence", options.influence, "What changes without each group");
    command.add_option("--compare", options.compare,
                       "Likelihood-ratio test against another formula, on the same rows");
    command.add_flag("--modes", options.modes, "Conditional modes of all groups");
    command.add_flag("--diagnostics", options.diagnostics,
                     "Fitted values, residuals and leverage of all rows");
}

}  // namespace alteri
