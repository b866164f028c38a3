// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/derived_columns.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace alteri {

namespace {

struct CentringWord {
    Centring::Kind kind;
    std::string_view word;
};

constexpr std::array centringWords{
    CentringWord{Centring::Kind::GrandMean, "grand "},
    CentringWord{Centring::Kind::WithinEgo, "within "},
    CentringWord{Centring::Kind::EgoMean, "between "},
};

Expression variable(const std::string& name)
{
    return {Operation::Variable, 0, name, 0, {}};
}

/// The mean over the rows of the variable's level; egos that have several maps count once.
std::optional<double> grandMean(const ComputedValues& values, const StudyFrames& frames)
{
    std::set<std::size_t> seen;
    const auto egos = values.level == VariableLevel::Ego ? egoNumbers(frames).ofNetwork
                                                         : std::vector<std::size_t>();
    double sum = 0;
    double n = 0;
    for (std::size_t row = 0; row < values.numbers.size(); ++row) {
        const bool counts = egos.empty() || seen.insert(egos[row]).second;
        if (!counts || values.numbers.isMissing(row))
            continue;
        sum += values.numbers.values[row];
        ++n;
    }
    return n > 0 ? std::optional(sum / n) : std::nullopt;
}

ComputedValues grandCentred(const std::string& name, const StudyFrames& frames)
{
    const auto* ofNetworks = findVariable(frames.networks, name);
    const bool isTie =
        frames.ties.find(name) != nullptr && frames.ties.find(name)->level == VariableLevel::Tie;
    const auto level =
        isTie || ofNetworks == nullptr ? DerivedColumn::Level::Tie : DerivedColumn::Level::Ego;
    auto values = valuesOf(variable(name), frames, level);
    const auto mean = grandMean(values, frames);
    for (auto& number : values.numbers.values)
        number -= mean.value_or(0);
    return values;
}

void addNumbers(Frame& frame,
                const DerivedColumn& column,
                VariableLevel level,
                NumberValues numbers)
{
    Column added;
    added.name = column.key;
    added.label = column.label;
    added.level = level;
    added.numbers = std::move(numbers);
    frame.columns.push_back(std::move(added));
}

NumberValues repeated(const NumberValues& ofNetworks, const std::vector<std::uint32_t>& networkOf)
{
    NumberValues repeated;
    repeated.values.reserve(networkOf.size());
    for (const auto network : networkOf)
        repeated.add(ofNetworks.isMissing(network) ? std::nullopt
                                                   : std::optional(ofNetworks.values[network]));
    return repeated;
}

void add(StudyFrames& frames, const DerivedColumn& column)
{
    const auto& constTies = std::as_const(frames.ties);
    const auto& constNetworks = std::as_const(frames.networks);
    if (constTies.find(column.key) != nullptr || constNetworks.find(column.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {column.key});
    auto values = valuesOf(column, frames);
    if (values.level == VariableLevel::Tie) {
        addNumbers(frames.ties, column, values.level, std::move(values.numbers));
        return;
    }
    addNumbers(frames.ties, column, values.level, repeated(values.numbers, frames.networkOf()));
    addNumbers(frames.networks, column, values.level, std::move(values.numbers));
}

/// The columns among `all` that this one is made from.
std::vector<const DerivedColumn*> needs(const DerivedColumn& column,
                                        const std::vector<DerivedColumn>& all)
{
    std::vector<const DerivedColumn*> found;
    try {
        const auto names = variablesOf(column);
        for (const auto& each : all)
            if (std::find(names.begin(), names.end(), each.key) != names.end())
                found.push_back(&each);
    } catch (const Error&) {
        // It is told when the column is worked out.
    }
    return found;
}

/// Columns in an order in which each comes after those that it needs.
class Order {
public:
    explicit Order(const std::vector<DerivedColumn>& all)
        : m_all(all)
        , m_states(all.size(), State::Unseen)
    {
        for (const auto& column : all)
            visit(column);
    }

    const std::vector<const DerivedColumn*>& columns() const { return m_order; }
    /// Columns that need themselves.
    const std::vector<const DerivedColumn*>& circular() const { return m_circular; }

private:
    enum class State { Unseen, Open, Done };

    void visit(const DerivedColumn& column)
    {
        auto& state = m_states[static_cast<std::size_t>(&column - m_all.data())];
        if (state == State::Open)
            m_circular.push_back(&column);
        if (state != State::Unseen)
            return;
        state = State::Open;
        for (const auto* needed : needs(column, m_all))
            visit(*needed);
        state = State::Done;
        m_order.push_back(&column);
    }

    const std::vector<DerivedColumn>& m_all;
    std::vector<State> m_states;
    std::vector<const DerivedColumn*> m_order;
    std::vector<const DerivedColumn*> m_circular;
};

}  // namespace

std::string definitionOf(const Centring& centring)
{
    const auto* word = std::find_if(centringWords.begin(), centringWords.end(),
                                    [&](const auto& each) { return each.kind == centring.kind; });
    return std::string(word->word) + centring.variable;
}

Centring centringFrom(const std::string& definition)
{
    for (const auto& [kind, word] : centringWords)
        if (definition.starts_with(word) && definition.size() > word.size())
            return {kind, definition.substr(word.size())};
    throw Error(ErrorCode::CentringInvalid, {definition});
}

ComputedValues valuesOf(const Centring& centring, const StudyFrames& frames)
{
    if (centring.kind == Centring::Kind::GrandMean)
        return grandCentred(centring.variable, frames);
    const auto* column = findVariable(frames.ties, centring.variable);
    if (column != nullptr && column->level != VariableLevel::Tie)
        throw Error(ErrorCode::CentringInvalid, {centring.variable});
    const Expression mean{Operation::Mean, 0, {}, 0, {variable(centring.variable)}};
    if (centring.kind == Centring::Kind::EgoMean)
        return valuesOf(mean, frames, DerivedColumn::Level::Ego);
    // Ego's mean runs over all its maps, which only the level of egos does.
    const auto means = valuesOf(mean, frames, DerivedColumn::Level::Ego);
    auto values = valuesOf(variable(centring.variable), frames, DerivedColumn::Level::Tie);
    for (std::size_t row = 0; row < values.numbers.size(); ++row)
        if (!values.numbers.isMissing(row))
            values.numbers.values[row] -= means.numbers.values[frames.networkOf()[row]];
    return values;
}

ComputedValues valuesOf(const DerivedColumn& column, const StudyFrames& frames)
{
    return column.kind == DerivedColumn::Kind::Centred
               ? valuesOf(centringFrom(column.definition), frames)
               : valuesOf(parseExpression(column.definition), frames, column.level);
}

std::vector<std::string> variablesOf(const DerivedColumn& column)
{
    if (column.kind == DerivedColumn::Kind::Centred)
        return {centringFrom(column.definition).variable};
    return variablesOf(parseExpression(column.definition));
}

std::optional<std::string> circularColumn(const std::vector<DerivedColumn>& columns)
{
    const Order order(columns);
    return order.circular().empty() ? std::nullopt : std::optional(order.circular().front()->key);
}

void addDerived(StudyFrames& frames, const std::vector<DerivedColumn>& columns)
{
    const Order order(columns);
    for (const auto* column : order.columns()) {
        try {
            const auto& circular = order.circular();
            if (std::find(circular.begin(), circular.end(), column) != circular.end())
                throw Error(ErrorCode::DerivedCircular, {column->key});
            add(frames, *column);
        } catch (const Error& error) {
            frames.faults.push_back({column->key, error.problems().front()});
        }
    }
}

}  // namespace alteri
