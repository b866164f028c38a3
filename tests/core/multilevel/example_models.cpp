// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/multilevel/example_models.hpp"

#include "tests/catch.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace alteri::test {

Frame exampleFrame()
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    Frame frame;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column x{"x", "x", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column type{"type", "type", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    Column z{"z", "z", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column city{"city", "city", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    city.categories->levels = city.categories->labels = {"p", "q", "r", "s", "t", "u"};
    const double cityEffects[] = {0.9, -0.7, 0.3, -0.2, 1.1, -0.9};
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    type.categories->levels = type.categories->labels = {"a", "b", "c"};
    for (int group = 0; group < 16; ++group) {
        ego.categories->levels.push_back("E" + std::to_string(group));
        const double effect = normal(random);
        const double slope = 0.6 * normal(random);
        for (int i = 0; i < 3 + group % 4; ++i) {
            const double value = normal(random);
            const double second = 20 + 3 * normal(random);
            const auto place = static_cast<std::int32_t>(random() % 6);
            z.numbers->add(second);
            city.categories->codes.push_back(place);
            const auto code = static_cast<std::int32_t>(random() % 3);
            x.numbers->add(value);
            type.categories->codes.push_back(code);
            y.numbers->add(1 + (0.5 + slope) * value + 0.3 * code + effect + cityEffects[place]
                           + normal(random));
            ego.categories->codes.push_back(group);
            ++frame.rows;
        }
    }
    ego.categories->labels = ego.categories->levels;
    frame.columns = {y, x, z, type, city, ego};
    return frame;
}

Column numberColumn(const std::string& name, const std::vector<double>& values)
{
    Column column{name, name, VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    for (const double value : values)
        column.numbers->add(value);
    return column;
}

Column egoColumn(std::vector<std::int32_t> codes)
{
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    const auto last = *std::max_element(codes.begin(), codes.end());
    for (std::int32_t code = 0; code <= last; ++code)
        ego.categories->levels.push_back(std::to_string(code));
    ego.categories->labels = ego.categories->levels;
    ego.categories->codes = std::move(codes);
    return ego;
}

ModelSpec specFor(const std::string& formula, bool reml)
{
    ModelSpec spec;
    spec.formula = formula;
    spec.reml = reml;
    return spec;
}

ErrorCode refusal(const Frame& frame, const ModelSpec& spec)
{
    try {
        fitModel(frame, spec);
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("the model was fitted");
    return {};
}

Eigen::MatrixXd denseX(const DesignMatrix& design)
{
    Eigen::MatrixXd X(design.rows, design.coefficients.size());
    for (std::size_t i = 0; i < design.rows; ++i)
        for (std::size_t j = 0; j < design.coefficients.size(); ++j)
            X(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = design.x(i, j);
    return X;
}

Eigen::MatrixXd denseZ(const DesignMatrix& design, const RandomTerm& term)
{
    const auto q = term.size();
    Eigen::MatrixXd Z = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(design.rows),
                                              q * static_cast<Eigen::Index>(term.groups.size()));
    for (std::size_t i = 0; i < design.rows; ++i)
        for (Eigen::Index k = 0; k < q; ++k)
            Z(static_cast<Eigen::Index>(i), term.groups.of[i] * q + k) =
                design.z(i, term, static_cast<std::size_t>(k));
    return Z;
}

Eigen::VectorXd denseY(const DesignMatrix& design)
{
    return Eigen::VectorXd::Map(design.outcome(), static_cast<Eigen::Index>(design.rows));
}

Eigen::MatrixXd
denseV(const DesignMatrix& design, const Estimator& estimator, const Eigen::VectorXd& theta)
{
    const auto n = static_cast<Eigen::Index>(design.rows);
    Eigen::MatrixXd V = Eigen::MatrixXd::Identity(n, n);
    const auto D = estimator.covariances(theta);
    const auto maps = estimator.effectMaps();
    for (std::size_t i = 0; i < design.random.size(); ++i) {
        const auto& term = design.random[i];
        const Eigen::MatrixXd Z = denseZ(design, term);
        const Eigen::MatrixXd back = maps[i].inverse();
        const Eigen::MatrixXd one = back * D[i] * back.transpose();
        for (Eigen::Index g = 0; g < static_cast<Eigen::Index>(term.groups.size()); ++g) {
            const auto columns = Z.middleCols(g * term.size(), term.size());
            V += columns * one * columns.transpose();
        }
    }
    return V;
}

double denseDeviance(const DesignMatrix& design, const Eigen::MatrixXd& V, bool reml)
{
    const auto n = V.rows();
    const Eigen::MatrixXd X = denseX(design);
    const Eigen::VectorXd y = denseY(design);
    const Eigen::MatrixXd inverse = V.inverse();
    const Eigen::MatrixXd A = X.transpose() * inverse * X;
    const Eigen::VectorXd beta = A.ldlt().solve(X.transpose() * inverse * y);
    const Eigen::VectorXd rest = y - X * beta;
    const double df = static_cast<double>(reml ? n - X.cols() : n);
    double deviance = std::log(V.determinant())
                      + df * (1 + std::log(2 * std::numbers::pi * rest.dot(inverse * rest) / df));
    if (reml)
        deviance += std::log(A.determinant());
    return deviance;
}

}  // namespace alteri::test
