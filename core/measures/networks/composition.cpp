// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/composition.hpp"

#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace alteri {

namespace {

// More different numbers than this are quantities, no categories.
constexpr std::size_t mostNumbers = 24;

Column measureColumn(const std::string& name, const std::string& label)
{
    Column column;
    column.name = name;
    column.label = label;
    column.level = VariableLevel::Network;
    column.numbers.emplace();
    return column;
}

/// The different numbers of a column in order, if they are whole and few.
std::optional<std::vector<double>> fewNumbers(const NumberValues& numbers)
{
    std::vector<double> found;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers.isMissing(row))
            continue;
        const double value = numbers.values[row];
        const auto at = std::lower_bound(found.begin(), found.end(), value);
        if (at != found.end() && *at == value)
            continue;
        if (std::floor(value) != value || found.size() == mostNumbers)
            return std::nullopt;
        found.insert(at, value);
    }
    return found;
}

CategoryValues categoriesOf(const NumberValues& numbers, const std::vector<double>& levels)
{
    CategoryValues categories;
    for (const double level : levels)
        categories.levels.push_back(fullText(level));
    categories.labels = categories.levels;
    categories.codes.reserve(numbers.size());
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        const auto at = std::lower_bound(levels.begin(), levels.end(), numbers.values[row]);
        categories.codes.push_back(numbers.isMissing(row)
                                       ? CategoryValues::missing
                                       : static_cast<std::int32_t>(at - levels.begin()));
    }
    return categories;
}

CategoryValues categoriesOf(const std::vector<std::string>& texts)
{
    std::map<std::string, std::int32_t> index;
    for (const auto& text : texts)
        if (!text.empty())
            index.emplace(text, 0);
    CategoryValues categories;
    for (auto& [text, number] : index) {
        number = static_cast<std::int32_t>(categories.levels.size());
        categories.levels.push_back(text);
    }
    categories.labels = categories.levels;
    categories.codes.reserve(texts.size());
    for (const auto& text : texts)
        categories.codes.push_back(text.empty() ? CategoryValues::missing : index.at(text));
    return categories;
}

/// What is counted in each network: two kinds of something, like and unlike.
struct LikeAndUnlike {
    std::vector<double> like;
    std::vector<double> unlike;

    explicit LikeAndUnlike(std::size_t networks)
        : like(networks, 0)
        , unlike(networks, 0)
    {
    }

    double all(std::size_t network) const { return like[network] + unlike[network]; }
    double index(std::size_t network) const
    {
        return (unlike[network] - like[network]) / all(network);
    }
};

/// Counts the categories of one variable in all networks, and what follows from the counts.
class Counter {
public:
    Counter(const Composition& composition, const NetworkRows& rows)
        : m_composition(composition)
        , m_rows(rows)
        , m_sizes(rows.sizes())
        , m_levels(composition.categories.levels.size())
        , m_counts(m_levels * rows.networks, 0)
        , m_known(rows.networks, 0)
    {
        for (std::size_t row = 0; row < rows.networkOf.size(); ++row) {
            const auto code = composition.categories.codes[row];
            if (code == CategoryValues::missing)
                continue;
            ++m_known[rows.networkOf[row]];
            ++m_counts[rows.networkOf[row] * m_levels + static_cast<std::size_t>(code)];
        }
    }

    void addCounts(std::vector<Column>& columns) const
    {
        const auto& categories = m_composition.categories;
        for (std::size_t level = 0; level < m_levels; ++level) {
            if (!m_composition.hasShares)
                columns.push_back(
                    column("share_" + m_composition.name + "_" + categories.levels[level],
                           categories.labels[level],
                           [&](std::size_t network) { return 100 * share(network, level); }));
            auto& counts = columns.emplace_back(
                measureColumn("count_" + m_composition.name + "_" + categories.levels[level],
                              categories.labels[level]));
            for (std::size_t network = 0; network < m_rows.networks; ++network)
                counts.add(m_counts[network * m_levels + level]);
        }
    }

    void addDiversity(std::vector<Column>& columns) const
    {
        columns.push_back(named("entropy_", [&](std::size_t network) { return entropy(network); }));
        columns.push_back(named("blau_", [&](std::size_t network) { return blau(network); }));
        const auto k = static_cast<double>(m_levels);
        auto iqv = named("iqv_", [&](std::size_t network) { return blau(network) / (1 - 1 / k); });
        if (m_levels == 1) {
            iqv = measureColumn(iqv.name, iqv.label);
            for (std::size_t network = 0; network < m_rows.networks; ++network)
                iqv.add(m_known[network] > 0 ? Undefined::OneCategory : whyUnknown(network));
        }
        columns.push_back(std::move(iqv));
    }

    void addSimilarity(std::vector<Column>& columns) const
    {
        const auto& texts = *m_composition.egoTexts;
        const auto& categories = m_composition.categories;
        LikeAndUnlike alteri(m_rows.networks);
        for (std::size_t row = 0; row < m_rows.networkOf.size(); ++row) {
            const auto code = categories.codes[row];
            if (code == CategoryValues::missing)
                continue;
            const auto network = m_rows.networkOf[row];
            const bool isSame = categories.levels[static_cast<std::size_t>(code)] == texts[network];
            ++(isSame ? alteri.like : alteri.unlike)[network];
        }
        const auto measured = [&](const char* prefix, const auto& formula) {
            auto column = measureColumn(prefix + m_composition.name, m_composition.label);
            for (std::size_t network = 0; network < m_rows.networks; ++network) {
                if (m_known[network] > 0 && texts[network].empty())
                    column.add(Undefined::EgoUnknown);
                else if (m_known[network] == 0)
                    column.add(whyUnknown(network));
                else
                    column.add(formula(network));
            }
            return column;
        };
        columns.push_back(measured("ei_", [&](std::size_t i) { return alteri.index(i); }));
        columns.push_back(
            measured("same_", [&](std::size_t i) { return alteri.like[i] / alteri.all(i); }));
    }

    void addTies(std::vector<Column>& columns) const
    {
        const auto& codes = m_composition.categories.codes;
        LikeAndUnlike known(m_rows.networks);
        std::vector<bool> any(m_rows.networks, false);
        for (const auto& [one, other] : m_rows.pairs) {
            const auto network = m_rows.networkOf[one];
            any[network] = true;
            if (codes[one] != CategoryValues::missing && codes[other] != CategoryValues::missing)
                ++(codes[one] == codes[other] ? known.like : known.unlike)[network];
        }
        auto column = measureColumn("ei_ties_" + m_composition.name, m_composition.label);
        for (std::size_t network = 0; network < m_rows.networks; ++network) {
            if (known.all(network) > 0)
                column.add(known.index(network));
            else if (any[network])
                column.add(Undefined::NoKnownTies);
            else
                column.add(whyNoTies(network));
        }
        columns.push_back(std::move(column));
    }

private:
    /// A measure that every network has that knows of one alter at least.
    template <class Formula>
    Column column(const std::string& name, const std::string& label, const Formula& formula) const
    {
        auto column = measureColumn(name, label);
        for (std::size_t network = 0; network < m_rows.networks; ++network)
            column.add(m_known[network] > 0 ? Measured(formula(network))
                                            : Measured(whyUnknown(network)));
        return column;
    }

    template <class Formula>
    Column named(const char* prefix, const Formula& formula) const
    {
        return column(prefix + m_composition.name, m_composition.label, formula);
    }

    double share(std::size_t network, std::size_t level) const
    {
        return m_counts[network * m_levels + level] / m_known[network];
    }

    double entropy(std::size_t network) const
    {
        double sum = 0;
        for (std::size_t level = 0; level < m_levels; ++level)
            if (const double p = share(network, level); p > 0)
                sum -= p * std::log2(p);
        return sum;
    }

    double blau(std::size_t network) const
    {
        double sum = 0;
        for (std::size_t level = 0; level < m_levels; ++level)
            sum += share(network, level) * share(network, level);
        return 1 - sum;
    }

    Undefined whyUnknown(std::size_t network) const
    {
        return m_sizes[network] == 0 ? Undefined::NoAlteri : Undefined::NoKnownValues;
    }

    Undefined whyNoTies(std::size_t network) const
    {
        if (m_sizes[network] == 0)
            return Undefined::NoAlteri;
        if (m_sizes[network] == 1)
            return Undefined::OneAlter;
        return m_rows.wasAsked(network) ? Undefined::NoTies : Undefined::TiesNotRecorded;
    }

    const Composition& m_composition;
    const NetworkRows& m_rows;
    std::vector<std::size_t> m_sizes;
    std::size_t m_levels;
    std::vector<double> m_counts;  // networks x levels
    std::vector<double> m_known;
};

/// The known numbers of one network.
struct Moments {
    std::size_t n = 0;
    double sum = 0;
    double smallest = 0;
    double largest = 0;
    double squares = 0;  // of deviations from the mean
};

std::vector<Moments> momentsOf(const NumberValues& numbers, const NetworkRows& rows)
{
    std::vector<Moments> moments(rows.networks);
    for (std::size_t row = 0; row < rows.networkOf.size(); ++row) {
        if (numbers.isMissing(row))
            continue;
        auto& each = moments[rows.networkOf[row]];
        const double value = numbers.values[row];
        each.smallest = each.n == 0 ? value : std::min(each.smallest, value);
        each.largest = each.n == 0 ? value : std::max(each.largest, value);
        each.sum += value;
        ++each.n;
    }
    for (std::size_t row = 0; row < rows.networkOf.size(); ++row) {
        if (numbers.isMissing(row))
            continue;
        auto& each = moments[rows.networkOf[row]];
        const double deviation = numbers.values[row] - each.sum / static_cast<double>(each.n);
        each.squares += deviation * deviation;
    }
    return moments;
}

}  // namespace

std::vector<std::size_t> NetworkRows::sizes() const
{
    std::vector<std::size_t> sizes(networks, 0);
    for (const auto network : networkOf)
        ++sizes[network];
    return sizes;
}

std::optional<CategoryValues> categoriesOf(const Column& column)
{
    if (column.categories)
        return column.categories;
    if (!column.numbers)
        return categoriesOf(column.texts);
    const auto levels = fewNumbers(*column.numbers);
    return levels ? std::optional(categoriesOf(*column.numbers, *levels)) : std::nullopt;
}

std::vector<std::string> textsOf(const Column& column)
{
    if (!column.categories && !column.numbers)
        return column.texts;
    const auto rows = column.categories ? column.categories->codes.size() : column.numbers->size();
    std::vector<std::string> texts(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (column.isMissing(row))
            continue;
        if (column.categories)
            texts[row] =
                column.categories->levels[static_cast<std::size_t>(column.categories->codes[row])];
        else
            texts[row] = fullText(column.numbers->values[row]);
    }
    return texts;
}

std::vector<Column> compositionColumns(const Composition& composition, const NetworkRows& rows)
{
    const Counter counter(composition, rows);
    std::vector<Column> columns;
    if (!composition.isText)
        counter.addCounts(columns);
    counter.addDiversity(columns);
    if (composition.egoTexts)
        counter.addSimilarity(columns);
    counter.addTies(columns);
    return columns;
}

std::vector<Column> numberColumns(const Column& column, const NetworkRows& rows)
{
    const auto moments = momentsOf(*column.numbers, rows);
    const auto sizes = rows.sizes();
    auto mean = measureColumn("mean_" + column.name, column.label);
    auto sd = measureColumn("sd_" + column.name, column.label);
    auto smallest = measureColumn("min_" + column.name, column.label);
    auto largest = measureColumn("max_" + column.name, column.label);
    for (std::size_t network = 0; network < rows.networks; ++network) {
        const auto& each = moments[network];
        const auto n = static_cast<double>(each.n);
        const auto why = sizes[network] == 0 ? Undefined::NoAlteri : Undefined::NoKnownValues;
        const bool any = each.n > 0;
        mean.add(any ? Measured(each.sum / n) : why);
        smallest.add(any ? Measured(each.smallest) : why);
        largest.add(any ? Measured(each.largest) : why);
        if (each.n > 1)
            sd.add(std::sqrt(each.squares / (n - 1)));
        else
            sd.add(any ? Undefined::OneKnownValue : why);
    }
    return {std::move(mean), std::move(sd), std::move(smallest), std::move(largest)};
}

}  // namespace alteri
