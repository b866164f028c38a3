// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/variable_catalogue.hpp"

#include "core/measures/variables/counted_rows.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

struct VariableText {
    Q_DECLARE_TR_FUNCTIONS(alteri::VariableText)
};

std::size_t rowsOf(const Column& column)
{
    return column.numbers ? column.numbers->size() : column.categories->codes.size();
}

std::size_t missingIn(const Column& column)
{
    std::size_t missing = 0;
    for (std::size_t row = 0; row < rowsOf(column); ++row)
        if (column.isMissing(row))
            ++missing;
    return missing;
}

/// "0 to 3, mean 2.14"
QString numbersText(const NumberValues& numbers)
{
    double low = 0;
    double high = 0;
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers.isMissing(row))
            continue;
        const double value = numbers.values[row];
        low = count == 0 ? value : std::min(low, value);
        high = count == 0 ? value : std::max(high, value);
        sum += value;
        ++count;
    }
    if (count == 0)
        return VariableText::tr("no values");
    const auto shown = [](double value) {
        return localNumber(value, value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 2);
    };
    return VariableText::tr("%1 to %2, mean %3")
        .arg(shown(low), shown(high), localNumber(sum / static_cast<double>(count), 2));
}

QString categoriesText(const std::vector<std::pair<std::string, QString>>& categories)
{
    constexpr std::size_t most = 8;
    QStringList labels;
    for (std::size_t i = 0; i < std::min(most, categories.size()); ++i)
        labels << categories[i].second.toHtmlEscaped();
    if (categories.size() > most)
        labels << QStringLiteral("…");
    return listText(labels);
}

QString measureText(const Column& column)
{
    if (column.level != VariableLevel::Network)
        return {};
    if (column.name == "size")
        return VariableText::tr("Number of ties of the network");
    if (column.name.starts_with("share_"))
        return VariableText::tr("Per cent of the network's ties with a known value");
    return VariableText::tr("Measure of the network");
}

QString definitionOf(const Column& column, const ModelVariable& variable)
{
    QStringList lines{QStringLiteral("<qt><b>") + variable.label.toHtmlEscaped()
                      + QStringLiteral("</b> (")
                      + QString::fromStdString(variable.name).toHtmlEscaped() + QLatin1Char(')')};
    if (const auto text = measureText(column); !text.isEmpty())
        lines << text;
    if (!variable.categories.empty())
        lines << VariableText::tr("Categories: %1").arg(categoriesText(variable.categories));
    if (variable.isNumber)
        lines << VariableText::tr("Numbers: %1").arg(numbersText(*column.numbers));
    if (const auto missing = missingIn(column); missing > 0)
        lines << VariableText::tr("Missing in %1 of %2 rows").arg(missing).arg(rowsOf(column));
    return lines.join(QStringLiteral("<br>"));
}

/// What models can use of networks and their egos.
template <class Visit>
void forEachOfNetworks(const StudyFrames& frames, const Visit& visit)
{
    for (const auto& head : frames.networks.heads()) {
        if (head.name == "ego" || head.name == "ego_id")
            continue;
        const auto& column = *frames.networks.find(head.name);
        // A measure that no network of the study has would only be in the way.
        const bool isMeasure = !column.undefined.empty();
        if (!isMeasure || missingIn(column) < rowsOf(column))
            visit(column);
    }
}

}  // namespace

VariableCatalogue::VariableCatalogue(const StudyFrames& frames)
{
    std::vector<std::string> ofTies{"ego", "ego_id"};
    for (const auto& column : frames.ties.columns)
        if (column.level == VariableLevel::Tie && !isName(column)) {
            ofTies.push_back(column.name);
            add(column, column.name);
        }
    // What egos and networks have is repeated in the frame of ties, where a name that a tie's
    // variable has already is written ego.NAME.
    forEachOfNetworks(frames, [&](const Column& column) {
        const bool isTaken = std::find(ofTies.begin(), ofTies.end(), column.name) != ofTies.end();
        add(column, isTaken ? "ego." + column.name : column.name);
    });
}

VariableCatalogue VariableCatalogue::ofNetworks(const StudyFrames& frames)
{
    VariableCatalogue catalogue;
    forEachOfNetworks(frames, [&](const Column& column) { catalogue.add(column, column.name); });
    return catalogue;
}

void VariableCatalogue::add(const Column& column, const std::string& name)
{
    if (!column.numbers && !column.categories)
        return;
    ModelVariable variable{name,
                           variableText(column.name, column.label, column.level),
                           column.level,
                           column.numbers.has_value(),
                           {},
                           {},
                           {}};
    const bool isTwice = std::any_of(m_variables.begin(), m_variables.end(), [&](const auto& each) {
        return each.label == variable.label;
    });
    variable.listed = isTwice ? QString::fromStdString(name) + QStringLiteral(": ") + variable.label
                              : variable.label;
    if (column.categories)
        for (std::size_t i = 0; i < column.categories->levels.size(); ++i)
            variable.categories.emplace_back(column.categories->levels[i],
                                             QString::fromStdString(column.categories->labels[i]));
    variable.definition = definitionOf(column, variable);
    m_variables.push_back(std::move(variable));
}

const ModelVariable* VariableCatalogue::find(const std::string& name) const
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
                                    [&](const auto& each) { return each.name == name; });
    return found == m_variables.end() ? nullptr : &*found;
}

std::string VariableCatalogue::likelyOutcome() const
{
    std::string first;
    for (const auto& each : m_variables) {
        if (!each.isNumber || each.level != VariableLevel::Tie)
            continue;
        if (each.name == "relevance")
            return each.name;
        if (first.empty())
            first = each.name;
    }
    return first;
}

std::string VariableCatalogue::likelyNetworkOutcome() const
{
    if (find("size") != nullptr)
        return "size";
    const auto first = std::find_if(m_variables.begin(), m_variables.end(), [](const auto& each) {
        return each.isNumber && each.level == VariableLevel::Network;
    });
    return first == m_variables.end() ? std::string() : first->name;
}

}  // namespace alteri
