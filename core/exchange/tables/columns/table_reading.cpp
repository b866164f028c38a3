// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/table_reading.hpp"

#include "core/exchange/tables/cells/missing_markers.hpp"
#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/column_profile.hpp"
#include "core/exchange/tables/columns/number_look.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

using As = ColumnReading::As;
using Doubt = ColumnReading::Doubt;

bool areNearlyAll(std::size_t some, std::size_t all)
{
    return 10 * some >= 9 * all;
}

/// The codes for missing that hold for a column; those of this column alone come first.
void takeCodes(const TableRules& rules, ColumnReading& reading)
{
    for (const bool ofColumn : {true, false})
        for (const auto& each : rules.missing) {
            if (ofColumn ? each.column != reading.column : !each.column.empty())
                continue;
            reading.codes.push_back(each.code);
            if (each.reason)
                reading.reasons.emplace_back(each.code, *each.reason);
        }
}

std::set<std::string> categoriesOf(const Attribute* attribute)
{
    std::set<std::string> texts;
    if (attribute != nullptr)
        for (const auto& category : attribute->categories) {
            texts.insert(category.code);
            texts.insert(category.label);
        }
    return texts;
}

/// The decimal sign that the numbers of a column show.
std::optional<char> signShownBy(const ColumnProfile& profile)
{
    const auto points = profile.count(NumberShape::Point);
    const auto commas = profile.count(NumberShape::Comma);
    if (points == 0 && commas == 0)
        return std::nullopt;
    return points >= commas ? '.' : ',';
}

/// The decimal sign that all columns of numbers show; nothing if they differ, or none does.
std::optional<char> signShownBy(const std::vector<ColumnProfile>& profiles)
{
    std::set<char> shown;
    for (const auto& profile : profiles)
        if (const auto sign = signShownBy(profile);
            sign && areNearlyAll(profile.numbers(*sign), profile.values))
            shown.insert(*sign);
    return shown.size() == 1 ? std::optional(*shown.begin()) : std::nullopt;
}

As asFor(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Number:
        return As::Numbers;
    case AnswerKind::YesNo:
        return As::YesNo;
    case AnswerKind::Date:
        return As::Dates;
    case AnswerKind::Category:
        return As::Categories;
    case AnswerKind::Several:
        return As::Several;
    case AnswerKind::Text:
        break;
    }
    return As::Texts;
}

As scaleOf(const Attribute& attribute)
{
    return asFor(attribute.kind());
}

/// The decimal sign of tables that part thousands by the other one.
std::optional<char> otherThan(std::optional<char> thousands)
{
    if (!thousands || std::string_view(".,").find(*thousands) == std::string_view::npos)
        return std::nullopt;
    return *thousands == '.' ? ',' : '.';
}

/// Decides on one column by what all of them look like.
class Decision {
public:
    Decision(const ColumnProfile& profile, const ColumnQuestion& question, ReadFor purpose)
        : m_profile(profile)
        , m_known(question.known)
        , m_isOfNames(question.isOfNames)
        , m_wanted(question.scale)
        , m_purpose(purpose)
    {
    }

    void decideSign(ColumnReading& reading,
                    const TableRules& rules,
                    std::optional<char> ofTable,
                    char separator) const
    {
        const auto own = signShownBy(m_profile);
        const auto points = m_profile.count(NumberShape::PointOrThousands);
        const auto commas = m_profile.count(NumberShape::CommaOrThousands);
        reading.thousandsSign = rules.thousands;
        // What parts thousands is not decimal.
        const auto said = rules.decimal ? rules.decimal : otherThan(rules.thousands);
        reading.decimal = said.value_or(own.value_or(ofTable.value_or('.')));
        if (said || own || (points == 0 && commas == 0))
            return;
        if (ofTable && (points == 0 || commas == 0))
            return;
        reading.example = m_profile.ambiguous.text;
        reading.doubt = commas == 0 && separator != ';' ? Doubt::PointAssumed : Doubt::TwoNumbers;
    }

    /// The order of dates: what the user says, else the only one in which all are days. Points
    /// are between the parts of dates only where the day comes first.
    void decideDates(ColumnReading& reading, const TableRules& rules) const
    {
        const auto areAllIn = [&](DateOrder order) {
            return m_profile.values > 0
                   && m_profile.datesByOrder.at(static_cast<std::size_t>(order))
                          == m_profile.values;
        };
        if (rules.dates) {
            reading.dates = rules.dates;
            return;
        }
        const bool dayFirst = areAllIn(DateOrder::DayMonthYear);
        const bool monthFirst = areAllIn(DateOrder::MonthDayYear);
        if (dayFirst && (!monthFirst || m_profile.datesWithPoints == m_profile.values))
            reading.dates = DateOrder::DayMonthYear;
        else if (monthFirst && !dayFirst)
            reading.dates = DateOrder::MonthDayYear;
        else if (areAllIn(DateOrder::YearMonthDay))
            reading.dates = DateOrder::YearMonthDay;
    }

    void decideScale(ColumnReading& reading) const
    {
        if (m_known != nullptr)
            reading.as = scaleOf(*m_known);
        else if (m_wanted)
            reading.as = asFor(traitsOf(*m_wanted).kind);
        else if (m_purpose == ReadFor::Study)
            reading.as = scaleForStudy(reading);
        else
            reading.as = scaleForModel(reading);
        reading.othersAreMissing = m_known == nullptr && reading.as == As::Numbers;
        reading.empty = m_profile.empty;
        reading.markers = m_profile.markers;
        reading.values = m_profile.values;
        for (const auto& [text, cells] : m_profile.markersOfNumbers)
            if (reading.as == As::Numbers)
                reading.markers[text] += cells;
            else
                reading.values += cells;
        takeCategories(reading);
        noteDoubt(reading);
    }

private:
    bool areNumbers(const ColumnReading& reading) const
    {
        const auto numbers = m_profile.numbers(reading.decimal);
        return reading.doubt != Doubt::TwoNumbers && m_profile.values > 0
               && (m_isOfNames ? numbers == m_profile.values
                               : areNearlyAll(numbers, m_profile.values));
    }

    bool areAll(std::size_t count) const
    {
        return m_profile.values > 0 && count == m_profile.values
               && m_profile.markersOfNumbers.empty();
    }

    bool areDatesIn(DateOrder order) const
    {
        return areAll(m_profile.datesByOrder.at(static_cast<std::size_t>(order)));
    }

    As scaleForStudy(const ColumnReading& reading) const
    {
        if (areAll(m_profile.yesNo))
            return As::YesNo;
        if (areNumbers(reading) && m_profile.identifiers == 0)
            return As::Numbers;
        if (areAll(m_profile.dates) || (reading.dates && areDatesIn(*reading.dates)))
            return As::Dates;
        const bool mayBeNumbers = reading.doubt == Doubt::TwoNumbers && mostAreNumbers();
        if (m_profile.isOfSeveral() && !mayBeNumbers)
            return As::Several;
        return m_profile.isOfCategories() && !mayBeNumbers ? As::Categories : As::Texts;
    }

    As scaleForModel(const ColumnReading& reading) const
    {
        if (areNumbers(reading) || (m_profile.values == 0 && m_profile.markersOfNumbers.empty()))
            return As::Numbers;
        const bool mayBeNumbers =
            mostAreNumbers() && reading.doubt == Doubt::TwoNumbers && !m_isOfNames;
        return mayBeNumbers ? As::Texts : As::Categories;
    }

    bool mostAreNumbers() const { return 2 * m_profile.numbers() >= m_profile.values; }

    void takeCategories(ColumnReading& reading) const
    {
        if (m_known != nullptr || m_purpose != ReadFor::Study)
            return;
        if (reading.as == As::Several)
            reading.categories.assign(m_profile.parts.begin(), m_profile.parts.end());
        if (reading.as != As::Categories)
            return;
        std::set<std::string> names = m_profile.different;
        for (const auto& [text, cells] : m_profile.markersOfNumbers)
            names.insert(text);
        reading.categories.assign(names.begin(), names.end());
    }

    void noteDoubt(ColumnReading& reading) const
    {
        const bool areWords =
            reading.as == As::Categories || reading.as == As::Several || reading.as == As::Texts;
        if (reading.doubt == Doubt::TwoNumbers && !m_isOfNames
            && (reading.as == As::Numbers || (m_known == nullptr && mostAreNumbers())))
            return;
        if (reading.doubt == Doubt::PointAssumed && reading.as == As::Numbers)
            return;
        reading.doubt = Doubt::None;
        if (m_known != nullptr || m_isOfNames || !areWords)
            return;
        reading.numbers = m_profile.numbers();
        if (reading.numbers > 0 && mostAreNumbers() && m_profile.identifiers == 0)
            reading.doubt = Doubt::Mixed;
        else if (const auto quoted = m_profile.markersOfNumbers.find("NA");
                 quoted != m_profile.markersOfNumbers.end()) {
            reading.doubt = Doubt::QuotedNa;
            reading.numbers = quoted->second;
        }
    }

    const ColumnProfile& m_profile;
    const Attribute* m_known;
    bool m_isOfNames;
    std::optional<Scale> m_wanted;
    ReadFor m_purpose;
};

/// Looks at the numbers of a column: which cells are none, how they are written, which are suspect.
void lookAtNumbers(const DelimitedTable& table, std::size_t column, ColumnReading& reading)
{
    NumberLook look;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        look.add(reading, cell, [&] { return table.where(cell); });
    }
    look.finish(reading);
}

/// Looks at the texts of a column: which of them may be no answers.
void lookAtTexts(const DelimitedTable& table, std::size_t column, ColumnReading& reading)
{
    for (const auto row : table.rows)
        if (const auto cell = row[column]; !reading.isMissing(cell) && mayMeanMissing(cell.text))
            ++reading.suspectTexts[cell.text];
}

/// The values of a column that the user wants to be categories, however many they are: by number
/// where all are numbers, else by name. What cannot be a name is told as a fault of its cell.
void takeAllCategories(const DelimitedTable& table, std::size_t column, ColumnReading& reading)
{
    std::set<std::string> names;
    for (const auto row : table.rows)
        if (const auto cell = row[column]; !reading.saysMissing(cell) && !faultOfName(cell.text))
            names.insert(cell.text);
    reading.categories.assign(names.begin(), names.end());
    const auto number = [&](const std::string& name) { return numberIn(name, reading.decimal); };
    if (std::all_of(names.begin(), names.end(), number))
        std::stable_sort(reading.categories.begin(), reading.categories.end(),
                         [&](const auto& a, const auto& b) { return number(a) < number(b); });
}

}  // namespace

ColumnReading undecided(const std::string& column, const TableRules& rules, const Attribute* known)
{
    ColumnReading reading;
    reading.column = column;
    takeCodes(rules, reading);
    reading.meant = categoriesOf(known);
    return reading;
}

void decide(std::vector<ColumnReading>& readings,
            const std::vector<ColumnProfile>& profiles,
            const std::vector<ColumnQuestion>& questions,
            const TableRules& rules,
            const TableHabit& habit)
{
    const auto sign = signShownBy(profiles);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Decision decision(profiles[i], questions[i], habit.purpose);
        decision.decideSign(readings[i], rules, sign, habit.separator);
        decision.decideDates(readings[i], rules);
        decision.decideScale(readings[i]);
    }
}

std::vector<ColumnReading> readColumns(const DelimitedTable& table,
                                       const std::vector<ColumnQuestion>& questions,
                                       const TableRules& rules,
                                       ReadFor purpose)
{
    std::vector<ColumnReading> readings;
    std::vector<ColumnProfile> profiles;
    for (const auto& question : questions) {
        const auto& reading = readings.emplace_back(
            undecided(table.header[question.column].text, rules, question.known));
        profiles.push_back(profileOf(table, question.column, reading.codes, reading.meant));
    }
    decide(readings, profiles, questions, rules, {table.rows.separator(), purpose});
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (questions[i].known == nullptr && questions[i].scale && readings[i].as == As::Categories)
            takeAllCategories(table, questions[i].column, readings[i]);
        if (readings[i].as == As::Numbers)
            lookAtNumbers(table, questions[i].column, readings[i]);
        else if (!questions[i].isOfNames && questions[i].known == nullptr)
            lookAtTexts(table, questions[i].column, readings[i]);
        if (questions[i].isOfNames)
            readings[i].suspects.clear();
    }
    return readings;
}

std::vector<TableRules::MissingCode> unusedCodes(const TableRules& rules,
                                                 const std::vector<TableReading>& readings)
{
    auto unused = rules.missing;
    std::erase_if(unused, [&](const TableRules::MissingCode& each) {
        return std::any_of(readings.begin(), readings.end(), [&](const TableReading& table) {
            return std::any_of(table.columns.begin(), table.columns.end(), [&](const auto& column) {
                return (each.column.empty() || each.column == column.column)
                       && std::any_of(
                           column.markers.begin(), column.markers.end(),
                           [&](const auto& marker) { return isOneOf({each.code}, marker.first); });
            });
        });
    });
    return unused;
}

}  // namespace alteri
