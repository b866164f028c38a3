// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "tests/core/multilevel/frame_pieces.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace alteri::test {

using Json = nlohmann::json;

/// A set of tests/data/lmm: data, formula and its solution in 60-digit arithmetic.
struct ReferenceCase {
    explicit ReferenceCase(const std::string& caseName);

    ModelSpec spec(bool reml) const;
    const Json& expected(bool reml) const { return json.at("expected").at(reml ? "REML" : "ML"); }
    /// Data that no model can be estimated from.
    bool isDegenerate(bool reml) const;
    bool hasSlopes() const;
    /// Its rows, some at a time.
    FramePieces pieces() const { return {frame, 7 + frame.rows / 40}; }

    std::string name;
    Json json;
    Frame frame;
};

std::vector<std::string> referenceCases();

Frame readFrame(const std::filesystem::path& file);

/// Distance relative to the expected size; absolute where that is zero.
double relative(double value, double expected);

}  // namespace alteri::test
