// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace alteri::bench {

/// Made-up ties of egos, their effects and how often they are fitted.
struct Size {
    int ties;
    int egos;
    int effects;
    bool slope;
    int repetitions;
    int repetitionsOfLmer;
};

inline std::string nameOf(const Size& size)
{
    return std::to_string(size.ties) + "x" + std::to_string(size.effects)
           + (size.slope ? "-slope" : "");
}

inline Frame exampleData(const Size& size)
{
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    const auto rows = static_cast<std::size_t>(size.ties);
    Frame frame;
    frame.rows = rows;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    std::vector<double> effect;
    std::vector<double> slope;
    for (int g = 0; g < size.egos; ++g) {
        ego.categories->levels.push_back(std::to_string(g));
        effect.push_back(0.5 * normal(random));
        slope.push_back(size.slope ? 0.3 * normal(random) : 0);
    }
    ego.categories->labels = ego.categories->levels;
    // Egos of unequal size, their ties together.
    for (std::size_t i = 0; i < rows; ++i)
        ego.categories->codes.push_back(
            static_cast<std::int32_t>(random() % static_cast<unsigned>(size.egos)));
    std::sort(ego.categories->codes.begin(), ego.categories->codes.end());
    y.numbers->values.assign(rows, 1);
    for (int j = 1; j <= size.effects; ++j) {
        const auto name = "x" + std::to_string(j);
        Column x{name, name, VariableLevel::Tie, NumberValues(), std::nullopt, {}};
        for (std::size_t i = 0; i < rows; ++i) {
            const double value = normal(random);
            x.numbers->values.push_back(value);
            const auto g = static_cast<std::size_t>(ego.categories->codes[i]);
            y.numbers->values[i] += (0.3 + (j == 1 ? slope[g] : 0)) * value;
        }
        frame.columns.push_back(std::move(x));
    }
    for (std::size_t i = 0; i < rows; ++i)
        y.numbers->values[i] +=
            effect[static_cast<std::size_t>(ego.categories->codes[i])] + normal(random);
    frame.columns.push_back(std::move(y));
    frame.columns.push_back(std::move(ego));
    return frame;
}

inline std::string formulaFor(const Size& size)
{
    std::string formula = "y ~ x1";
    for (int j = 2; j <= size.effects; ++j)
        formula += " + x" + std::to_string(j);
    return formula + (size.slope ? " + (x1 | ego)" : " + (1 | ego)");
}

/// Ratings of lecturers by students: two crossed groupings.
inline Frame crossedData()
{
    constexpr std::size_t rows = 73000;
    constexpr std::size_t students = 2972;
    constexpr std::size_t lecturers = 1128;
    std::mt19937_64 random(2);
    std::normal_distribution<double> normal;
    const auto factor = [&](const std::string& name, std::size_t levels) {
        Column column{name, name, VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
        for (std::size_t i = 0; i < levels; ++i)
            column.categories->levels.push_back(std::to_string(i));
        column.categories->labels = column.categories->levels;
        for (std::size_t i = 0; i < rows; ++i)
            column.categories->codes.push_back(static_cast<std::int32_t>(random() % levels));
        return column;
    };
    auto student = factor("student", students);
    std::sort(student.categories->codes.begin(), student.categories->codes.end());
    const auto lecturer = factor("lecturer", lecturers);
    std::vector<double> ofStudent(students);
    std::vector<double> ofLecturer(lecturers);
    for (auto& effect : ofStudent)
        effect = 0.3 * normal(random);
    for (auto& effect : ofLecturer)
        effect = 0.5 * normal(random);
    Column x{"x1", "x1", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const double value = normal(random);
        x.numbers->add(value);
        y.numbers->add(3 + 0.2 * value
                       + ofStudent[static_cast<std::size_t>(student.categories->codes[i])]
                       + ofLecturer[static_cast<std::size_t>(lecturer.categories->codes[i])]
                       + 1.2 * normal(random));
    }
    Frame frame;
    frame.rows = rows;
    frame.columns = {x, y, student, lecturer};
    return frame;
}

}  // namespace alteri::bench
