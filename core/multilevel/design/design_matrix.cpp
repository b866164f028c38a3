// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/design_matrix.hpp"

#include "core/error.hpp"
#include "core/multilevel/design/ego_weights.hpp"
#include "core/multilevel/design/precision_weights.hpp"
#include "core/multilevel/formula/all_variables.hpp"

#include <algorithm>
#include <map>

namespace alteri {

namespace {

bool sameVariables(const FormulaTerm& a, const FormulaTerm& b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

/// An option that names no predictor would have no effect; that is a mistake to be told.
void requirePredictor(const std::string& name, const std::vector<std::string>& known)
{
    if (std::find(known.begin(), known.end(), name) == known.end())
        throw Error(ErrorCode::VariableUnknown, {name});
}

void checkChoices(const Frame& frame, const ModelSpec& spec, const std::vector<std::string>& known)
{
    for (const auto& reference : spec.references)
        requirePredictor(reference.variable, known);
    for (const auto& grouping : spec.groupings)
        requirePredictor(grouping.variable, known);
    for (const auto& name : spec.centred) {
        requirePredictor(name, known);
        if (!modelColumn(frame, name).numbers)
            throw Error(ErrorCode::VariableNotNumeric, {name});
    }
}

/// Without groups nothing deviates from their means.
void requireNoGroups(const Formula& formula)
{
    for (const auto& term : formula.terms)
        for (const auto& variable : term)
            if (variable.as == Transformation::Within || variable.as == Transformation::Between)
                throw Error(ErrorCode::NotWithoutGroups, {variable.text()});
}

std::vector<std::string> predictorsOf(const Formula& formula)
{
    std::vector<std::string> names;
    const auto add = [&](const std::vector<FormulaTerm>& terms) {
        for (const auto& term : terms)
            for (const auto& variable : term)
                names.push_back(variable.name);
    };
    add(formula.terms);
    for (const auto& part : formula.random)
        add(part.slopes);
    return names;
}

std::vector<std::string> allVariables(const ModelSpec& spec, const Formula& formula)
{
    auto names = variablesOf(formula);
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const auto& name : spec.sameSampleAs)
        add(name);
    add(spec.precision);
    add(spec.egoWeights);
    add(spec.variances);
    return names;
}

/// Of an effect that varies twice in one way only the sum of both variances could be told. Groups
/// are numbered as they come, so that the same ones are known whatever the grouping is called.
void requireDistinctEffects(const DesignMatrix& design)
{
    for (auto one = design.random.begin(); one != design.random.end(); ++one)
        for (auto other = one; other != design.random.end(); ++other) {
            if (one != other && one->groups.of != other->groups.of)
                continue;
            for (std::size_t k = 0; k < other->columns.size(); ++k) {
                const auto end = one == other
                                     ? one->columns.begin() + static_cast<std::ptrdiff_t>(k)
                                     : one->columns.end();
                if (std::find(one->columns.begin(), end, other->columns[k]) != end)
                    throw Error(ErrorCode::EffectTwice, {other->names[k].name, other->group});
            }
        }
}

/// The columns of one term with their names.
struct CodedTerm {
    std::vector<const double*> columns;
    std::vector<CoefficientName> names;
    std::vector<std::string> keys;  ///< tell columns apart that have the same name
};

class DesignBuilder {
public:
    DesignBuilder(const Frame& frame, const ModelSpec& spec, Formula formula, std::stop_token stop)
        : m_frame(frame)
        , m_stop(std::move(stop))
        , m_formula(std::move(formula))
        , m_rows(findCompleteRows(frame, allVariables(spec, m_formula), spec.subset))
        , m_firstGrouping(m_formula.random.empty()
                              ? wholeGroup(m_rows)
                              : groupRows(frame, m_rows, m_formula.random.front().group))
        , m_coding(frame, spec, m_rows, m_firstGrouping, m_design.store)
        , m_spec(spec)
    {
    }

    DesignMatrix build()
    {
        requireKnownParts();
        m_design.rows = m_rows.count;
        m_design.rowsGiven = m_rows.given;
        m_design.rowsDropped = m_rows.given - m_rows.count;
        m_design.missingBy = m_rows.missingBy;
        m_design.rowsFiltered = m_rows.filtered;
        m_design.filterUnknown = m_rows.filterUnknown;
        addFixed();
        for (const auto& part : m_formula.random)
            addRandom(part);
        addOutcome();
        if (!m_design.random.empty())
            m_design.random.front().groups = std::move(m_firstGrouping);
        requireDistinctEffects(m_design);
        if (!m_spec.variances.empty())
            addVarianceLevels();
        if (!m_spec.precision.empty())
            weighByPrecision(m_design, m_coding.numbersOf(m_spec.precision), m_spec.precision);
        if (!m_spec.egoWeights.empty())
            weighEgos(m_design, m_coding.numbersOf(m_spec.egoWeights), m_spec.egoWeights,
                      !m_spec.isGeneralised);
        return std::move(m_design);
    }

private:
    /// cbind() belongs to generalised models.
    void requireKnownParts() const
    {
        if (m_spec.isGeneralised)
            return;
        if (!m_formula.failures.empty() || !m_formula.trials.empty())
            throw Error(ErrorCode::FormulaNeedsFamily, {"cbind"});
        if (!modelColumn(m_frame, m_formula.outcome).numbers)
            throw Error(ErrorCode::OutcomeNotNumeric, {m_formula.outcome});
    }

    /// Levels are numbered as rows have them, in the variable's order.
    void addVarianceLevels()
    {
        const auto& column = modelColumn(m_frame, m_spec.variances);
        if (!column.categories)
            throw Error(ErrorCode::VariableNotCategorical, {m_spec.variances});
        const auto& codes = column.categories->codes;
        std::vector<std::int32_t> placeOf(column.categories->levels.size(), -1);
        for (std::size_t i = 0; i < m_rows.count; ++i)
            placeOf[static_cast<std::size_t>(codes[m_rows.at(i)])] = 0;
        for (std::size_t level = 0; level < placeOf.size(); ++level)
            if (placeOf[level] == 0) {
                placeOf[level] = static_cast<std::int32_t>(m_design.varianceLevels.size());
                m_design.varianceLevels.push_back(column.categories->levels[level]);
            }
        // Numbers of a table can be categories too; most of them are of one row then.
        if (2 * m_design.varianceLevels.size() > m_rows.count)
            throw Error(ErrorCode::VariableNotCategorical, {m_spec.variances});
        if (m_design.varianceLevels.size() < 2)
            throw Error(ErrorCode::OneVarianceOnly, {m_spec.variances});
        m_design.levelOf.resize(m_rows.count);
        for (std::size_t i = 0; i < m_rows.count; ++i)
            m_design.levelOf[i] = placeOf[static_cast<std::size_t>(codes[m_rows.at(i)])];
        m_design.levelsOf = m_spec.variances;
    }

    void addOutcome()
    {
        const auto& outcome = modelColumn(m_frame, m_formula.outcome);
        if (outcome.numbers) {
            m_design.columns.push_back(m_coding.numbersOf(m_formula.outcome));
        } else {
            std::vector<double> places(m_rows.count);
            for (std::size_t i = 0; i < places.size(); ++i)
                places[i] = outcome.categories->codes[m_rows.at(i)];
            m_design.columns.push_back(m_design.store.keep(std::move(places)));
            m_design.outcomeLevels = outcome.categories->levels;
        }
        if (!m_spec.isGeneralised) {
            takeOffsetsOut();
            return;
        }
        std::vector<std::string> names = m_spec.sameSampleAs;
        names.push_back(m_formula.failures);
        names.push_back(m_formula.trials);
        for (const auto& offset : m_formula.offsets)
            names.push_back(offset.name);
        for (const auto& name : names)
            if (!name.empty() && modelColumn(m_frame, name).numbers)
                m_design.besides.emplace_back(name, m_coding.numbersOf(name));
    }

    /// What is explained of a number is what the offsets leave of it.
    void takeOffsetsOut()
    {
        if (m_formula.offsets.empty())
            return;
        std::vector<double> sum(m_rows.count, 0);
        for (const auto& offset : m_formula.offsets) {
            const auto* values = m_coding.code(offset, true).columns.front();
            for (std::size_t row = 0; row < sum.size(); ++row)
                sum[row] += values[row];
        }
        std::vector<double> rest(m_design.columns.back(), m_design.columns.back() + m_rows.count);
        for (std::size_t row = 0; row < rest.size(); ++row)
            rest[row] -= sum[row];
        m_design.columns.back() = m_design.store.keep(std::move(rest));
        m_design.offset = m_design.store.keep(std::move(sum));
    }

    void addFixed()
    {
        m_design.intercept = m_formula.intercept;
        if (m_formula.intercept)
            m_design.coefficients.push_back({"(Intercept)", {}});
        bool spanned = m_formula.intercept;  // do earlier columns add up to a constant?
        for (const auto& term : m_formula.terms) {
            auto coded = codeTerm(term, m_formula.terms, spanned);
            TermColumns columns{textOf(term), {}};
            for (std::size_t i = 0; i < coded.columns.size(); ++i) {
                columns.coefficients.push_back(m_design.coefficients.size());
                m_columnOf[coded.keys[i]] = static_cast<std::ptrdiff_t>(m_design.columns.size());
                m_design.coefficients.push_back(std::move(coded.names[i]));
                m_design.columns.push_back(coded.columns[i]);
            }
            m_design.terms.push_back(std::move(columns));
        }
        m_design.predictors = m_design.columns.size();
    }

    /// Whether a variable of a term may leave a level out: yes if the term without this variable
    /// is in the model.
    static bool usesContrasts(const FormulaTerm& term,
                              const FormulaVariable& variable,
                              const std::vector<FormulaTerm>& terms,
                              bool spanned)
    {
        FormulaTerm rest;
        std::copy_if(term.begin(), term.end(), std::back_inserter(rest),
                     [&](const auto& each) { return !(each == variable); });
        if (rest.empty())
            return spanned;
        return std::any_of(terms.begin(), terms.end(),
                           [&](const auto& other) { return sameVariables(rest, other); });
    }

    CodedTerm
    codeTerm(const FormulaTerm& term, const std::vector<FormulaTerm>& terms, bool& spanned)
    {
        CodedTerm product;
        bool isFirst = true;
        for (const auto& variable : term) {
            if (m_stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            const auto coded =
                m_coding.code(variable, usesContrasts(term, variable, terms, spanned));
            noteReference(variable, coded);
            product = isFirst ? single(coded) : times(product, coded);
            isFirst = false;
            spanned = spanned || (term.size() == 1 && coded.isCategorical);
        }
        return product;
    }

    /// What a column was coded from; the reference tells contrasts from indicators.
    static std::string keyOf(const CoefficientName::Part& part, const std::string& reference)
    {
        constexpr char separator = '\x1f';
        return part.variable + separator + part.level + separator + std::to_string(part.degree)
               + separator + reference + separator;
    }

    static CodedTerm single(const CodedVariable& coded)
    {
        CodedTerm term{coded.columns, {}, {}};
        for (const auto& part : coded.parts) {
            term.names.push_back({part.text(), {part}});
            term.keys.push_back(keyOf(part, coded.reference));
        }
        return term;
    }

    CodedTerm times(const CodedTerm& term, const CodedVariable& coded)
    {
        CodedTerm product;
        for (std::size_t i = 0; i < coded.columns.size(); ++i)
            for (std::size_t j = 0; j < term.columns.size(); ++j) {
                std::vector<double> values(m_rows.count);
                for (std::size_t row = 0; row < values.size(); ++row)
                    values[row] = term.columns[j][row] * coded.columns[i][row];
                product.columns.push_back(m_design.store.keep(std::move(values)));
                auto name = term.names[j];
                name.name += ":" + coded.parts[i].text();
                name.parts.push_back(coded.parts[i]);
                product.names.push_back(std::move(name));
                product.keys.push_back(term.keys[j] + keyOf(coded.parts[i], coded.reference));
            }
        return product;
    }

    void noteReference(const FormulaVariable& variable, const CodedVariable& coded)
    {
        if (coded.reference.empty())
            return;
        const std::pair entry(variable.name, coded.reference);
        auto& known = m_design.references;
        if (std::find(known.begin(), known.end(), entry) == known.end())
            known.push_back(entry);
    }

    /// The index of a column that predictors have already, or of a new one.
    std::ptrdiff_t columnFor(const std::string& key, const double* values)
    {
        const auto [entry, isNew] =
            m_columnOf.emplace(key, static_cast<std::ptrdiff_t>(m_design.columns.size()));
        if (isNew)
            m_design.columns.push_back(values);
        return entry->second;
    }

    RandomTerm& termFor(const std::vector<std::string>& group)
    {
        const auto name = textOfGroup(group);
        const auto found = std::find_if(m_design.random.begin(), m_design.random.end(),
                                        [&](const auto& each) { return each.group == name; });
        if (found != m_design.random.end())
            return *found;
        // The first grouping is needed for coding and is handed over at the end.
        const bool isFirst = m_design.random.empty();
        auto groups = isFirst ? Grouping() : groupRows(m_frame, m_rows, group);
        const auto count = isFirst ? m_firstGrouping.size() : groups.size();
        m_design.groupsDropped.push_back(
            m_rows.all ? 0 : countGroups(m_frame, group, m_spec.subset) - count);
        return m_design.random.emplace_back(RandomTerm{name, std::move(groups), {}, {}, {}});
    }

    /// Adds columns of Z that vary together and are independent of those already there.
    static void
    addBlock(RandomTerm& term, const CodedTerm& coded, const std::vector<std::ptrdiff_t>& at)
    {
        const auto begin = static_cast<int>(term.columns.size());
        for (std::size_t i = 0; i < at.size(); ++i) {
            term.columns.push_back(at[i]);
            term.names.push_back(coded.names[i]);
        }
        const auto end = static_cast<int>(term.columns.size());
        for (int column = begin; column < end; ++column)
            for (int row = column; row < end; ++row)
                term.entries.emplace_back(row, column);
    }

    void addRandom(const RandomPart& part)
    {
        auto& term = termFor(part.group);
        const auto before = term.columns.size();
        CodedTerm block;
        std::vector<std::ptrdiff_t> at;
        const auto flush = [&] {
            addBlock(term, block, at);
            block = {};
            at.clear();
        };
        if (part.intercept) {
            block.names.push_back({"(Intercept)", {}});
            at.push_back(RandomTerm::intercept);
        }
        bool spanned = part.intercept;
        for (const auto& slope : part.slopes) {
            // (t || g) is (1 | g) + (0 + t | g), so that categories keep all their levels.
            if (!part.correlated) {
                flush();
                spanned = false;
            }
            const auto coded = codeTerm(slope, part.slopes, spanned);
            for (std::size_t i = 0; i < coded.columns.size(); ++i) {
                at.push_back(columnFor(coded.keys[i], coded.columns[i]));
                block.names.push_back(coded.names[i]);
            }
        }
        flush();
        // Slopes of categories of which the rows have one only.
        if (term.columns.size() == before)
            throw Error(ErrorCode::RandomPartEmpty, {term.group});
    }

    const Frame& m_frame;
    std::stop_token m_stop;
    Formula m_formula;
    CompleteRows m_rows;
    Grouping m_firstGrouping;
    DesignMatrix m_design;
    PredictorCoding m_coding;
    std::map<std::string, std::ptrdiff_t> m_columnOf;
    const ModelSpec& m_spec;
};

}  // namespace

const double* DesignMatrix::beside(const std::string& name) const
{
    const auto found = std::find_if(besides.begin(), besides.end(),
                                    [&](const auto& each) { return each.first == name; });
    return found == besides.end() ? nullptr : found->second;
}

bool DesignMatrix::hasOneInterceptOnly() const
{
    return random.size() == 1 && random.front().columns == std::vector{RandomTerm::intercept};
}

DesignMatrix DesignMatrix::withOutcome(const double* values) const
{
    DesignMatrix other;
    other.rows = rows;
    other.intercept = intercept;
    other.columns = columns;
    other.columns.back() = values;
    other.predictors = predictors;
    other.coefficients = coefficients;
    other.terms = terms;
    other.random = random;
    other.references = references;
    other.groupsDropped = groupsDropped;
    other.isWeighed = isWeighed;
    other.roots = roots;
    other.logWeights = logWeights;
    other.egoWeights = egoWeights;
    return other;
}

double DesignMatrix::x(std::size_t row, std::size_t coefficient) const
{
    if (!intercept)
        return columns[coefficient][row];
    return coefficient == 0 ? 1 : columns[coefficient - 1][row];
}

double DesignMatrix::z(std::size_t row, const RandomTerm& term, std::size_t column) const
{
    const auto at = term.columns[column];
    return at == RandomTerm::intercept ? 1 : columns[static_cast<std::size_t>(at)][row];
}

DesignMatrix
buildDesignMatrix(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto formula = withAllVariables(frame, parseFormula(spec.formula));
    if (spec.isSingleLevel)
        requireNoGroups(formula);
    else
        requireRandomParts(formula, spec.formula);
    checkChoices(frame, spec, predictorsOf(formula));
    return DesignBuilder(frame, spec, formula, stop).build();
}

}  // namespace alteri
