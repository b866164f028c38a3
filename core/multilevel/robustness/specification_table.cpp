// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/specification_table.hpp"

#include "core/multilevel/report/number_digits.hpp"

namespace alteri {

namespace {

std::vector<TableValue> rowOf(const Specification& specification)
{
    std::string without;
    for (const auto& each : specification.without)
        without += (without.empty() ? "" : ", ") + each;
    std::vector<TableValue> row{wordOf(specification.kind), without, specification.formula,
                                std::string(specification.isReml ? "REML" : "ML")};
    if (!specification.estimate) {
        row.resize(11);
        return row;
    }
    row.insert(row.end(), {*specification.estimate, specification.se, specification.lower,
                           specification.upper, cellOfCount(specification.rows),
                           cellOfCount(specification.groups), pCell(specification.p, 3)});
    return row;
}

}  // namespace

std::string wordOf(Specification::Kind kind)
{
    switch (kind) {
    case Specification::Kind::Chosen:
        return "chosen";
    case Specification::Kind::Predictors:
        return "predictors";
    case Specification::Kind::WithoutEgo:
        return "without-ego";
    case Specification::Kind::WithoutCategory:
        return "without-category";
    case Specification::Kind::Ordinal:
        return "ordinal";
    case Specification::Kind::Named:
        return "named";
    case Specification::Kind::RobustErrors:
        return "robust-errors";
    case Specification::Kind::WildBootstrap:
        return "wild-bootstrap";
    }
    return {};
}

Table specificationTable(const SpecificationCurve& curve)
{
    Table table;
    table.columns = {{"kind"},        {"without"}, {"formula"},  {"criterion"},
                     {"estimate", 3}, {"se", 3},   {"lower", 3}, {"upper", 3},
                     {"rows"},        {"groups"},  {"p", 3}};
    table.rows.reserve(curve.others.size() + 1);
    table.rows.push_back(rowOf(curve.chosen));
    for (const auto& each : curve.others)
        table.rows.push_back(rowOf(each));
    return table;
}

}  // namespace alteri
