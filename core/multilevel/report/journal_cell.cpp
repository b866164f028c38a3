// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the cells of a journal's table, and how they are written.
#include "core/error.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/number_digits.hpp"

namespace alteri {

JournalModel journalModel(const FittedModel& model, const std::stop_token& stop)
{
    JournalModel found{model.fit, std::nullopt};
    // It is of rows that weigh alike.
    if (model.design.isWeighed)
        return found;
    try {
        found.explained = explainedVariance(model, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
    }
    return found;
}

std::string JournalCell::valueText() const
{
    return kind == Kind::Empty ? std::string() : numberText(value, {decimals, hasPowers});
}

std::string JournalCell::bracketText() const
{
    if (kind == Kind::Estimate)
        return "(" + numberText(error, {decimals, hasPowers}) + ")";
    if (kind != Kind::Test)
        return {};
    const auto residual =
        residualDegrees > 0 ? ", " + std::to_string(residualDegrees) : std::string();
    return "(" + std::to_string(degrees) + residual + ")";
}

std::string JournalCell::text() const
{
    const auto bracket = bracketText();
    return valueText() + stars + (bracket.empty() ? "" : " " + bracket);
}

}  // namespace alteri
