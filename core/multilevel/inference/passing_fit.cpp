// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/passing_fit.hpp"

#include "core/error.hpp"
#include "core/measures/columns/frame_rows.hpp"
#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/design/grouping.hpp"
#include "core/multilevel/estimators/intercept_estimator.hpp"
#include "core/multilevel/products/gathered_products.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

bool isCodedByItself(const FormulaVariable& variable)
{
    switch (variable.as) {
    case Transformation::None:
    case Transformation::Number:
    case Transformation::Sum:
    case Transformation::Log:
    case Transformation::Power:
        return true;
    case Transformation::Centre:
    case Transformation::Within:
    case Transformation::Between:
    case Transformation::Scale:
    case Transformation::Factor:
    case Transformation::Poly:
    case Transformation::All:
        break;
    }
    return false;
}

/// Shares of variance are known without rows only where predictors are centred by an intercept.
bool hasOneIntercept(const Formula& formula)
{
    return formula.intercept && formula.random.size() == 1 && formula.random.front().intercept
           && formula.random.front().slopes.empty();
}

/// The levels of some columns in all pieces. A filter may name one that a piece does not have.
class AllLevels {
public:
    AllLevels(PassingRows& rows, const std::vector<std::string>& columns)
    {
        if (columns.empty())
            return;
        std::map<std::string, std::set<std::string>> found;
        rows.pass([&](const Frame& piece) {
            for (const auto& name : columns)
                if (const auto* column = piece.find(name); column && column->categories)
                    found[name].insert(column->categories->levels.begin(),
                                       column->categories->levels.end());
        });
        for (const auto& [name, levels] : found)
            m_levels[name].assign(levels.begin(), levels.end());
    }

    void give(Frame& piece) const
    {
        for (auto& column : piece.columns)
            if (const auto known = m_levels.find(column.name); known != m_levels.end())
                column.categories = byLevels(std::move(*column.categories), known->second);
    }

private:
    std::map<std::string, std::vector<std::string>> m_levels;
};

/// What is known of all rows together after a pass over them.
class Census {
public:
    Census(PassingRows& rows, const Formula& formula, const ModelSpec& spec)
        : m_variables(variablesOf(formula))
        , m_group(formula.random.front().group)
        , m_filter(spec.subset)
        , m_ofFilter(rows, filterVariablesOf(spec))
    {
    }

    void add(Frame piece)
    {
        m_ofFilter.give(piece);
        const auto complete = completeRowsIn(piece, m_variables, m_filter);
        m_rows.count += complete.count;
        m_rows.given += complete.given;
        m_rows.filtered += complete.filtered;
        m_rows.filterUnknown += complete.filterUnknown;
        for (const auto& [name, missing] : complete.missingBy)
            m_missing[name] += missing;
        noteLevels(piece, complete);
        if (complete.count > 0)
            noteGroups(groupRows(piece, complete, m_group));
        // Groups that lose all their rows are told.
        if (complete.count < complete.given)
            if (const auto named = completeRowsIn(piece, m_group, m_filter); named.count > 0)
                for (auto& name : groupRows(piece, named, m_group).names)
                    m_given.insert(std::move(name));
    }

    /// @throws as requireRows()
    const CompleteRows& finish()
    {
        for (const auto& name : m_variables)
            if (const auto missing = m_missing.find(name); missing != m_missing.end())
                m_rows.missingBy.emplace_back(*missing);
        requireRows(m_rows, m_filter);
        for (const auto& [name, levels] : m_found)
            m_levels[name].assign(levels.begin(), levels.end());
        return m_rows;
    }

    const CompleteRows& rows() const { return m_rows; }
    Index groups() const { return static_cast<Index>(m_groups.size()); }
    Index groupOf(const std::string& name) const { return m_groups.at(name); }
    Eigen::VectorXd sizes() const
    {
        return Eigen::Map<const Eigen::VectorXd>(m_sizes.data(), groups());
    }

    Grouping grouping() const
    {
        Grouping grouping;
        grouping.names.resize(m_groups.size());
        for (const auto& [name, group] : m_groups)
            grouping.names[static_cast<std::size_t>(group)] = name;
        return grouping;
    }

    std::size_t groupsDropped() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_given.begin(), m_given.end(),
                          [&](const auto& name) { return !m_groups.contains(name); }));
    }

    /// The complete rows of a piece; their categories have the levels of all complete rows.
    Frame completeOf(Frame piece) const
    {
        m_ofFilter.give(piece);
        const auto complete = completeRowsIn(piece, m_variables, m_filter);
        std::vector<std::size_t> rows(complete.count);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = complete.at(i);
        auto kept = complete.all ? std::move(piece) : frameOfRows(piece, m_variables, rows);
        for (auto& column : kept.columns) {
            const auto known = m_levels.find(column.name);
            if (known == m_levels.end() || !column.categories)
                continue;
            column.categories = byLevels(std::move(*column.categories), known->second);
            column.categories->areAllUsed = true;
        }
        return kept;
    }

private:
    void noteLevels(const Frame& piece, const CompleteRows& complete)
    {
        for (const auto& name : m_variables) {
            const auto& column = modelColumn(piece, name);
            if (!column.categories || isOfGroups(name))
                continue;
            const auto& values = *column.categories;
            std::vector<bool> isUsed(values.levels.size(), false);
            for (std::size_t i = 0; i < complete.count; ++i)
                isUsed[static_cast<std::size_t>(values.codes[complete.at(i)])] = true;
            auto& found = m_found[name];
            for (std::size_t level = 0; level < isUsed.size(); ++level)
                if (isUsed[level])
                    found.insert(values.levels[level]);
        }
    }

    bool isOfGroups(const std::string& name) const
    {
        return std::find(m_group.begin(), m_group.end(), name) != m_group.end();
    }

    void noteGroups(const Grouping& grouping)
    {
        std::vector<Index> of;
        of.reserve(grouping.size());
        for (const auto& name : grouping.names) {
            of.push_back(m_groups.emplace(name, groups()).first->second);
            m_sizes.resize(m_groups.size(), 0);
        }
        for (const auto group : grouping.of)
            m_sizes[static_cast<std::size_t>(of[static_cast<std::size_t>(group)])] += 1;
    }

    std::vector<std::string> m_variables;
    std::vector<std::string> m_group;
    std::string m_filter;
    AllLevels m_ofFilter;
    CompleteRows m_rows;
    std::map<std::string, std::size_t> m_missing;
    std::map<std::string, std::set<std::string>> m_found;
    std::map<std::string, std::vector<std::string>> m_levels;
    std::unordered_map<std::string, Index> m_groups;
    std::vector<double> m_sizes;
    std::set<std::string> m_given;  ///< groups of pieces that lost rows
};

/// The passes over coded rows.
class CodedPasses {
public:
    CodedPasses(PassingRows& rows,
                const ModelSpec& spec,
                const Census& census,
                std::stop_token stop)
        : m_rows(rows)
        , m_spec(withoutFilter(spec))
        , m_census(census)
        , m_stop(std::move(stop))
    {
    }

    WithinProducts form(const MatrixXd* transform)
    {
        std::unique_ptr<GatheredProducts> gathered;
        m_rows.pass([&](Frame piece) {
            const auto complete = m_census.completeOf(std::move(piece));
            if (complete.rows == 0)
                return;
            auto design = buildDesignMatrix(complete, m_spec, m_stop);
            const auto grouped = orderRows(design.random.front().groups);
            const auto products =
                formWithinProducts({design, grouped, {}, transform, m_stop, bestInstructions()});
            if (!gathered)
                gathered = std::make_unique<GatheredProducts>(m_census.groups(), products.W.cols(),
                                                              transform);
            std::vector<Index> of;
            of.reserve(design.random.front().groups.size());
            for (const auto& name : design.random.front().groups.names)
                of.push_back(m_census.groupOf(name));
            gathered->add(products, grouped, of);
            m_design = std::move(design);
        });
        return gathered->take();
    }

    /// The design of all rows, without columns. There has been a pass.
    DesignMatrix takeDesign()
    {
        const auto& rows = m_census.rows();
        m_design.columns.clear();
        m_design.store = {};
        m_design.rows = rows.count;
        m_design.rowsGiven = rows.given;
        m_design.rowsDropped = rows.given - rows.count;
        m_design.missingBy = rows.missingBy;
        m_design.rowsFiltered = rows.filtered;
        m_design.filterUnknown = rows.filterUnknown;
        m_design.random.front().groups = m_census.grouping();
        m_design.groupsDropped = {m_census.groupsDropped()};
        return std::move(m_design);
    }

    const DesignMatrix& design() const { return m_design; }

private:
    static ModelSpec withoutFilter(ModelSpec spec)
    {
        spec.subset.clear();
        return spec;
    }

    PassingRows& m_rows;
    ModelSpec m_spec;
    const Census& m_census;
    std::stop_token m_stop;
    DesignMatrix m_design;  ///< of the last piece
};

}  // namespace

bool canPassBy(const ModelSpec& spec)
{
    const auto formula = parseFormula(spec.formula);
    const bool areTermsCoded =
        std::all_of(formula.terms.begin(), formula.terms.end(), [](const auto& term) {
            return std::all_of(term.begin(), term.end(), &isCodedByItself);
        });
    const bool isPlain = spec.precision.empty() && spec.egoWeights.empty() && spec.variances.empty()
                         && spec.centred.empty() && spec.sameSampleAs.empty();
    return isPlain && areTermsCoded && hasOneIntercept(formula) && formula.offsets.empty()
           && formula.failures.empty() && formula.trials.empty() && !spec.isGeneralised
           && !spec.isSingleLevel;
}

FittedModel fitPassing(PassingRows& rows, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto formula = parseFormula(spec.formula);
    Census census(rows, formula, spec);
    rows.pass([&](Frame piece) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        census.add(std::move(piece));
    });
    const auto& complete = census.finish();
    requireGroups(textOfGroup(formula.random.front().group), census.groups(),
                  static_cast<std::ptrdiff_t>(complete.count));

    CodedPasses passes(rows, spec, census, stop);
    // The width is known after the first pass, which all others rest on.
    auto first = passes.form(nullptr);
    ProductSource source;
    source.predictors = static_cast<Index>(passes.design().predictors);
    source.width = first.W.cols();
    source.intercept = passes.design().intercept;
    source.sizes = census.sizes();
    source.form = [&](const MatrixXd* transform) {
        return transform == nullptr ? first : passes.form(transform);
    };
    FittedModel model;
    model.estimator = makeInterceptEstimator(preparedProducts(source));
    model.design = passes.takeDesign();
    model.estimate =
        model.estimator->estimate(spec.reml ? Criterion::Reml : Criterion::Ml, nullptr, stop);
    model.fit = fitFrom(model.design, *model.estimator, model.estimate);
    model.fit.spec = spec;
    fillInterceptShare(model.fit);
    return model;
}

}  // namespace alteri
