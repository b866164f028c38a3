// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/r_script.hpp"

#include "core/exchange/results/r_condition.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/design/predictor_coding.hpp"
#include "core/multilevel/formula/formula.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace alteri {

namespace {

/// A name in a formula or after `$`; backticks allow any.
std::string ticked(const std::string& name)
{
    return '`' + name + '`';
}

template <class Items>
std::string joined(const Items& items,
                   const std::string& separator,
                   const std::function<std::string(const typename Items::value_type&)>& text)
{
    std::string all;
    for (const auto& item : items) {
        if (!all.empty())
            all.append(separator);
        all.append(text(item));
    }
    return all;
}

std::string vectorOf(const std::vector<std::string>& texts)
{
    return "c(" + joined(texts, ", ", textForR) + ")";
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

std::string termText(const FormulaTerm& term)
{
    return joined<FormulaTerm>(term, ":",
                               [](const FormulaVariable& each) { return ticked(each.text()); });
}

/// (1 + x | g); uncorrelated effects as terms of their own, since lme4's || does not take
/// categories apart.
std::string randomText(const RandomPart& part)
{
    const auto group = joined(part.group, ":", ticked);
    std::vector<std::string> blocks;
    if (part.correlated) {
        std::string block = part.intercept ? "1" : "0";
        for (const auto& slope : part.slopes)
            block.append(" + ").append(termText(slope));
        blocks.push_back(block);
    } else {
        if (part.intercept)
            blocks.emplace_back("1");
        for (const auto& slope : part.slopes)
            blocks.push_back("0 + " + termText(slope));
    }
    return joined<std::vector<std::string>>(
        blocks, " + ", [&](const std::string& block) { return "(" + block + " | " + group + ")"; });
}

/// A proportion by its successes and failures.
std::string outcomeText(const Formula& formula)
{
    auto successes = ticked(formula.outcome);
    if (!formula.failures.empty())
        return "cbind(" + successes + ", " + ticked(formula.failures) + ")";
    if (!formula.trials.empty())
        return "cbind(" + successes + ", " + ticked(formula.trials) + " - " + successes + ")";
    return successes;
}

/// Offsets are columns of their own, since predictors of their name may be centred.
std::string offsetName(const FormulaVariable& offset)
{
    return "offset(" + offset.text() + ")";
}

std::string formulaText(const Formula& formula)
{
    std::string text = outcomeText(formula) + " ~ " + (formula.intercept ? "1" : "0");
    for (const auto& term : formula.terms)
        text.append(" + ").append(termText(term));
    for (const auto& offset : formula.offsets)
        text.append(" + offset(").append(ticked(offsetName(offset))).append(")");
    for (const auto& part : formula.random)
        text.append(" +\n    ").append(randomText(part));
    return text;
}

/// The different numbers of a column, as the table has them.
std::vector<std::string> numbersInOrder(const Column& column)
{
    std::set<double> found;
    for (std::size_t row = 0; row < column.numbers->size(); ++row)
        if (!column.numbers->isMissing(row))
            found.insert(column.numbers->values[row]);
    std::vector<std::string> texts;
    texts.reserve(found.size());
    for (const double value : found)
        texts.push_back(fullText(value));
    return texts;
}

/// Writes the steps that bring one model's variables into the form in which it uses them.
class ModelPreparation {
public:
    ModelPreparation(const Frame& ties, const ModelSpec& spec, const Formula& formula)
        : m_ties(ties)
        , m_spec(spec)
        , m_formula(formula)
    {
    }

    std::string text()
    {
        auto needed = variablesOf(m_formula);
        for (const auto& name : m_spec.sameSampleAs)
            addOnce(needed, name);
        if (!m_spec.precision.empty())
            addOnce(needed, m_spec.precision);
        if (!m_spec.variances.empty())
            addOnce(needed, m_spec.variances);
        m_text = "d <- ties";
        if (!m_spec.subset.empty())
            m_text += "[which(with(ties, " + conditionInR(parseExpression(m_spec.subset), m_ties)
                      + ")), ]";
        m_text += "\nd <- d[complete.cases(d[, " + vectorOf(needed) + "]), ]\n";
        for (const auto& offset : m_formula.offsets)
            m_text += "d$" + ticked(offsetName(offset)) + " <- " + numbersOf(offset) + "\n";
        if (!m_spec.precision.empty())
            m_text += "d$`(weights)` <- as.numeric(d$" + ticked(m_spec.precision) + ")\n";
        // Transformed variables come from the numbers as they are, so before those are centred.
        std::vector<FormulaVariable> plain;
        eachPredictor([&](const FormulaVariable& variable) {
            if (variable.as == Transformation::None)
                plain.push_back(variable);
            else
                prepare(variable);
        });
        if (m_ties.find(m_formula.outcome)->numbers)
            m_text += "d$" + ticked(m_formula.outcome) + " <- as.numeric(d$"
                      + ticked(m_formula.outcome) + ")\n";
        for (const auto& variable : plain)
            prepare(variable);
        prepareOutcomeModel();
        return m_text;
    }

private:
    /// Numbers of offsets and proportions, and the order of an ordinal outcome.
    void prepareOutcomeModel()
    {
        const auto asNumber = [&](const std::string& name) {
            if (!name.empty())
                m_text += "d$" + ticked(name) + " <- as.numeric(d$" + ticked(name) + ")\n";
        };
        asNumber(m_formula.failures);
        asNumber(m_formula.trials);
        for (const auto& offset : m_formula.offsets)
            asNumber(offset.name);
        const auto outcome = "d$" + ticked(m_formula.outcome);
        const auto& column = *m_ties.find(m_formula.outcome);
        if (!m_spec.family)
            return;
        const bool isOrdinal = m_spec.family->family == Family::Ordinal;
        if (isOrdinal && column.numbers)
            m_text += outcome + " <- factor(" + outcome + ", ordered = TRUE)\n";
        else if (column.categories && !column.numbers)
            m_text += outcome + " <- droplevels(factor(" + outcome
                      + ", levels = " + vectorOf(column.categories->levels)
                      + (isOrdinal ? ", ordered = TRUE" : "") + "))\n";
    }

    void eachPredictor(const std::function<void(const FormulaVariable&)>& visit)
    {
        std::vector<FormulaVariable> seen;
        const auto visitAll = [&](const std::vector<FormulaTerm>& terms) {
            for (const auto& term : terms)
                for (const auto& variable : term)
                    if (std::find(seen.begin(), seen.end(), variable) == seen.end()) {
                        seen.push_back(variable);
                        visit(variable);
                    }
        };
        visitAll(m_formula.terms);
        for (const auto& part : m_formula.random)
            visitAll(part.slopes);
    }

    void prepare(const FormulaVariable& variable)
    {
        const auto& column = *m_ties.find(variable.name);
        if (entersAsCategories(column, variable, m_spec))
            prepareCategories(column, variable);
        else
            prepareNumbers(variable);
    }

    static std::string numbersOf(const FormulaVariable& offset)
    {
        const auto x = "as.numeric(d$" + ticked(offset.name) + ")";
        return offset.as == Transformation::Log ? "log(" + x + ")" : x;
    }

    void prepareNumbers(const FormulaVariable& variable)
    {
        const auto& centred = m_spec.centred;
        const bool isCentred =
            std::find(centred.begin(), centred.end(), variable.name) != centred.end();
        const auto x = "as.numeric(d$" + ticked(variable.name) + ")";
        auto means = "ave(" + x;
        if (!m_formula.random.empty())
            for (const auto& group : m_formula.random.front().group)
                means.append(", d$").append(ticked(group));
        means += ")";
        std::string value = x;
        switch (variable.as) {
        case Transformation::Within:
            value += " - " + means;
            break;
        case Transformation::Between:
            value = means;
            break;
        case Transformation::Centre:
            value += " - mean(" + x + ")";
            break;
        case Transformation::None:
        case Transformation::Number:
            value += isCentred ? " - mean(" + x + ")" : "";
            break;
        case Transformation::Log:
            value = "log(" + x + ")";
            break;
        case Transformation::Power:
            value = x + "^" + std::to_string(variable.power);
            break;
        case Transformation::Scale:
            value = "as.numeric(scale(" + x + "))";
            break;
        case Transformation::Poly:
            value = "unclass(poly(" + x + ", " + std::to_string(variable.power)
                    + (variable.raw ? ", raw = TRUE" : "") + "))";
            break;
        case Transformation::Sum:
        case Transformation::Factor:
        case Transformation::All:
            break;  // of categories
        }
        m_text += "d$" + ticked(variable.text()) + " <- " + value + "\n";
    }

    void prepareCategories(const Column& column, const FormulaVariable& variable)
    {
        const auto to = "d$" + ticked(variable.text());
        m_text += to + " <- d$" + ticked(column.name) + "\n";
        auto levels = column.categories ? column.categories->levels : numbersInOrder(column);
        for (const auto& grouping : m_spec.groupings) {
            if (grouping.variable != column.name)
                continue;
            m_text += to + "[" + to + " %in% " + vectorOf(grouping.members) + "] <- "
                      + textForR(grouping.level) + "\n";
            for (auto& level : levels)
                if (std::find(grouping.members.begin(), grouping.members.end(), level)
                    != grouping.members.end())
                    level = grouping.level;
        }
        std::vector<std::string> ordered;
        for (const auto& reference : m_spec.references)
            if (reference.variable == column.name && variable.as != Transformation::Sum)
                ordered.push_back(reference.level);
        for (const auto& level : levels)
            addOnce(ordered, level);
        m_text += to + " <- droplevels(factor(" + to + ", levels = " + vectorOf(ordered) + "))\n";
        if (variable.as == Transformation::Sum)
            m_text += sumContrasts(to, column.name);
    }

    /// R leaves out the last level; another reference is moved there.
    std::string sumContrasts(const std::string& to, const std::string& name) const
    {
        std::string text;
        for (const auto& reference : m_spec.references)
            if (reference.variable == name)
                text += to + " <- factor(" + to + ", levels = c(setdiff(levels(" + to + "), "
                        + textForR(reference.level) + "), " + textForR(reference.level) + "))\n";
        return text + "contrasts(" + to + ") <- named_sum_contrasts(levels(" + to + "))\n";
    }

    const Frame& m_ties;
    const ModelSpec& m_spec;
    const Formula& m_formula;
    std::string m_text;
};

const char* const preamble = R"(library(lme4)

# Every column as text first: codes of categories may look like numbers.
ties <- read.csv(@data@, colClasses = "character", na.strings = "", check.names = FALSE,
                 encoding = "UTF-8")

named_sum_contrasts <- function(levels) {
  contrasts <- contr.sum(length(levels))
  dimnames(contrasts) <- list(levels, levels[-length(levels)])
  contrasts
}

# As precise as lme4 gets; its defaults stop earlier.
control <- lmerControl(optimizer = "nloptwrap", calc.derivs = FALSE,
                       optCtrl = list(xtol_rel = 1e-14, xtol_abs = 1e-14, ftol_rel = 1e-15,
                                      ftol_abs = 1e-15, maxeval = 100000))

# Shows both programs' estimates and stops if they differ.
compare <- function(model, name, expected, loglik) {
  estimates <- if (inherits(model, "merMod")) fixef(model) else coef(model)
  names(estimates) <- gsub("`", "", names(estimates), fixed = TRUE)
  errors <- sqrt(diag(as.matrix(vcov(model))))
  names(errors) <- names(estimates)
  stopifnot(setequal(names(estimates), names(expected)))
  estimates <- estimates[names(expected)]
  cat("\n", name, "\n", sep = "")
  print(data.frame(R = estimates, Alteri = expected, SE = errors[names(expected)]), digits = 8)
  cat("log-likelihood: R", format(as.numeric(logLik(model)), digits = 10), " Alteri",
      format(loglik, digits = 10), "\n")
  difference <- max(abs(estimates - expected) / errors[names(expected)])
  cat("largest difference in standard errors:", format(difference, digits = 3), "\n")
  stopifnot(difference < 1e-6)
}

# Of models of categories and counts, which R's programs estimate less exactly: no stop.
show_beside <- function(model, name, expected, loglik) {
  estimates <- if (inherits(model, "clmm")) coef(model) else
    if (inherits(model, "glmmTMB")) glmmTMB::fixef(model)$cond else
    if (inherits(model, "lme")) nlme::fixef(model) else fixef(model)
  names(estimates) <- gsub("`", "", names(estimates), fixed = TRUE)
  cat("\n", name, "\n", sep = "")
  print(data.frame(R = estimates[names(expected)], Alteri = expected), digits = 8)
  cat("log-likelihood: R", format(as.numeric(logLik(model)), digits = 10), " Alteri",
      format(loglik, digits = 10), "\n")
}
)";

std::string comparison(const Fit& fit)
{
    std::string text = "compare(model, " + textForR(fit.spec.name) + ", c(\n  ";
    text += joined<std::vector<Coefficient>>(fit.fixed, ",\n  ", [](const Coefficient& each) {
        return ticked(each.name.name) + " = " + fullText(each.estimate);
    });
    return text + "),\n  " + fullText(fit.logLik) + ")\n";
}

/// One random intercept: what R's programs integrate by quadrature.
bool hasOneRandomIntercept(const Formula& formula)
{
    return formula.random.size() == 1 && formula.random.front().intercept
           && formula.random.front().slopes.empty();
}

/// The call that comes closest: clmm and glmer have quadrature for one random intercept only,
/// glmmTMB, which has the negative binomial, none.
std::string otherCall(const Fit& fit, const Formula& formula)
{
    const auto& outcome = *fit.outcome;
    const auto text = formulaText(formula);
    const auto link = std::string(wordOf(outcome.link));
    const bool isExact = outcome.integration == Integration::Exact;
    const bool hasNodes = isExact && hasOneRandomIntercept(formula);
    const std::string nodes = hasNodes ? ", nAGQ = 25" : "";
    if (outcome.family == Family::Ordinal)
        return "ordinal::clmm(" + text + ",\n  data = d, link = \"" + link + "\"" + nodes + ")";
    if (outcome.family == Family::NegativeBinomial)
        return "glmmTMB::glmmTMB(" + text + ",\n  data = d, family = glmmTMB::nbinom2)";
    const std::string family = outcome.family == Family::Poisson ? "poisson" : "binomial";
    return "glmer(" + text + ",\n  data = d, family = " + family + "(\"" + link + "\")" + nodes
           + ")";
}

/// What R's programs do otherwise.
std::string remarkOn(const Fit& fit, const Formula& formula)
{
    const auto& outcome = *fit.outcome;
    std::string text;
    const bool isExact = outcome.integration == Integration::Exact;
    if (isExact && (!hasOneRandomIntercept(formula) || outcome.family == Family::NegativeBinomial))
        text += "# Alteri integrates by quadrature; this program has Laplace's approximation here, "
                "and differs.\n";
    if (outcome.family == Family::Ordinal && outcome.link == Link::Cloglog)
        text += "# In clmm the names cloglog and loglog stand for each other.\n";
    for (const auto& each : outcome.infinite)
        text += "# The estimate of " + each.name.name
                + " is infinite: R gives a large number with a huge standard error.\n";
    return text;
}

/// lme4 has neither ordered categories nor, as precisely, the negative binomial distribution: the
/// packages ordinal and glmmTMB are used if they are installed.
std::string otherModelText(const Frame& ties, const Fit& fit)
{
    const auto formula = parseFormula(fit.spec.formula);
    const auto family = fit.outcome->family;
    const std::string package = family == Family::Ordinal            ? "ordinal"
                                : family == Family::NegativeBinomial ? "glmmTMB"
                                                                     : "lme4";
    return "\n# " + fit.spec.name + ": " + fit.spec.formula + "\n"
           + ModelPreparation(ties, fit.spec, formula).text() + remarkOn(fit, formula)
           + "if (requireNamespace(\"" + package + "\", quietly = TRUE)) {\nmodel <- "
           + otherCall(fit, formula) + "\nshow_beside" + comparison(fit).substr(7) + "} else {\n"
           + "cat(\"\\nPackage " + package + " is not installed: \", " + textForR(fit.spec.name)
           + ", \" is not compared.\\n\", sep = \"\")\n}\n";
}

/// One random part as nlme has it.
std::string randomOfNlme(const RandomPart& random)
{
    std::string effects = random.intercept ? "1" : "0";
    for (const auto& slope : random.slopes)
        effects.append(" + ").append(termText(slope));
    const auto group = ticked(random.group.front());
    return random.correlated ? "~ " + effects + " | " + group
                             : "list(" + group + " = nlme::pdDiag(~ " + effects + "))";
}

/// Residual variances by categories are nlme's, which is not as precise: no stop.
std::string variancesText(const Frame& ties, const Fit& fit, const Formula& formula)
{
    auto fixed = formula;
    fixed.random.clear();
    std::string text = "\n# " + fit.spec.name + ": " + fit.spec.formula + "\n";
    if (!fit.spec.subset.empty())
        text += "# only rows with " + fit.spec.subset + "\n";
    const auto& random = formula.random.front();
    if (random.group.size() > 1)
        return text + "cat(\"\\nnlme knows no groups by several variables: \", "
               + textForR(fit.spec.name) + ", \" is not compared.\\n\", sep = \"\")\n";
    return text + ModelPreparation(ties, fit.spec, formula).text() + "model <- nlme::lme("
           + formulaText(fixed) + ",\n  random = " + randomOfNlme(random)
           + ", data = d, method = \"" + (fit.spec.reml ? "REML" : "ML")
           + "\",\n  weights = nlme::varIdent(form = ~ 1 | " + ticked(fit.spec.variances)
           + "))\nshow_beside" + comparison(fit).substr(7);
}

std::string modelText(const Frame& ties, const Fit& fit)
{
    // No package has this pseudo-likelihood for all kinds of models with its errors.
    if (fit.isPseudo())
        return "\n# " + fit.spec.name + ": " + fit.spec.formula + "\n# egos weighed by "
               + fit.spec.egoWeights
               + "\ncat(\"\\nlme4, ordinal and MASS know no sampling weights of groups: \", "
               + textForR(fit.spec.name) + ", \" is not compared.\\n\", sep = \"\")\n";
    if (fit.outcome)
        return otherModelText(ties, fit);
    const auto formula = parseFormula(fit.spec.formula);
    if (!fit.spec.variances.empty())
        return variancesText(ties, fit, formula);
    const bool hasGroups = !formula.random.empty();
    auto text = "\n# " + fit.spec.name + ": " + fit.spec.formula + "\n";
    if (!fit.spec.subset.empty())
        text += "# only rows with " + fit.spec.subset + "\n";
    text += ModelPreparation(ties, fit.spec, formula).text() + "model <- "
            + (hasGroups ? "lmer(" : "lm(") + formulaText(formula) + ",\n  data = d";
    if (hasGroups)
        text +=
            std::string(", REML = ") + (fit.spec.reml ? "TRUE" : "FALSE") + ", control = control";
    if (!fit.spec.precision.empty())
        text += ", weights = `(weights)`";
    return text + ")\n" + comparison(fit);
}

TableValue cellOf(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    if (isName(column))  // a number for each name: the data leave without names
        return static_cast<double>(column.categories->codes[row] + 1);
    if (column.categories)
        return column.categories->levels[static_cast<std::size_t>(column.categories->codes[row])];
    return column.numbers->values[row];
}

}  // namespace

Table modelData(const Frame& ties, const std::vector<Fit>& fits)
{
    std::vector<std::string> names;
    for (const auto& fit : fits) {
        for (const auto& name : variablesOf(fit.spec))
            addOnce(names, name);
        for (const auto& name : filterVariablesOf(fit.spec))
            addOnce(names, columnNameOf(ties, name));
        if (!fit.spec.precision.empty())
            addOnce(names, fit.spec.precision);
    }
    for (const auto& head : ties.heads())
        if (head.level != VariableLevel::Network && (head.numbers || head.categories)
            && !isName(*ties.find(head.name)))
            addOnce(names, head.name);

    Table table;
    std::vector<const Column*> columns;
    columns.reserve(names.size());
    for (const auto& name : names) {
        columns.push_back(ties.find(name));
        table.columns.push_back({name, 0});
    }
    table.rows.reserve(ties.rows);
    for (std::size_t row = 0; row < ties.rows; ++row) {
        auto& cells = table.rows.emplace_back();
        cells.reserve(columns.size());
        for (const auto* column : columns)
            cells.push_back(cellOf(*column, row));
    }
    return table;
}

std::string rScript(const Frame& ties, const std::vector<Fit>& fits, const std::string& dataFile)
{
    std::string text = "# Fits these models with R and compares the estimates.\n"
                       "# Run it in the folder in which it lies, by Rscript.\n";
    std::string head = preamble;
    const std::string placeholder = "@data@";
    head.replace(head.find(placeholder), placeholder.size(), textForR(dataFile));
    text += head;
    for (const auto& fit : fits)
        text.append(modelText(ties, fit));
    const bool isAllCompared = std::none_of(fits.begin(), fits.end(), [](const Fit& fit) {
        return fit.outcome || fit.isPseudo() || !fit.spec.variances.empty();
    });
    return text
           + (isAllCompared
                  ? "\ncat(\"\\nAll estimates agree.\\n\")\n"
                  : "\ncat(\"\\nAll estimates that lme4 gives as precisely agree.\\n\")\n");
}

}  // namespace alteri
