// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/described_column.hpp"

#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/exchange/tables/columns/column_profile.hpp"
#include "core/model/number_text.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace alteri {

namespace {

/// Values of a column that have no name, at most one more than a list of categories has.
std::set<std::string> namelessIn(const AnswerColumn& answer,
                                 const std::set<std::string>& codes,
                                 const DelimitedTable& table)
{
    std::set<std::string> nameless;
    for (const auto row : table.rows) {
        const auto cell = row[answer.column];
        if (!answer.reading.saysMissing(cell) && !codes.contains(cell.text)
            && nameless.size() <= ColumnProfile::mostCategories)
            nameless.insert(cell.text);
    }
    return nameless;
}

/// 0 and 1 that are called no and yes.
bool areYesNo(const ColumnDescription& description)
{
    return description.categories.size() == 2
           && std::all_of(description.categories.begin(), description.categories.end(),
                          [](const auto& each) {
                              const auto meant = yesNoIn(each.second);
                              return (each.first == "0" || each.first == "1") && meant
                                     && meant == yesNoIn(each.first);
                          });
}

std::string nameOf(const std::string& label, const std::string& code)
{
    return label.empty() || faultOfName(label) ? code : label;
}

}  // namespace

void describe(AnswerColumn& answer,
              const ColumnDescription& description,
              const DelimitedTable& table)
{
    auto& attribute = answer.attribute;
    if (!description.label.empty() && !faultOfName(description.label))
        attribute.label = description.label;
    std::set<std::string> codes;
    for (const auto& [code, label] : description.categories)
        codes.insert(code);
    if (codes.empty())
        return;
    const auto nameless = namelessIn(answer, codes, table);
    if (3 * nameless.size() > codes.size()) {
        answer.reading.namesLeftOut = codes.size();
        return;
    }
    answer.reading.othersAreMissing = false;
    // What has no name may mean missing still.
    std::erase_if(answer.reading.suspects, [&](const SuspectCode& suspect) {
        return codes.contains(fullText(suspect.code));
    });
    answer.reading.unread.clear();
    answer.reading.unreadCells = 0;
    answer.reading.doubt = ColumnReading::Doubt::None;
    attribute.categories.clear();
    if (areYesNo(description) && nameless.empty()) {
        answer.reading.as = ColumnReading::As::YesNo;
        attribute.scale = Scale::YesNo;
        return;
    }
    answer.reading.as = ColumnReading::As::Categories;
    attribute.scale = Scale::Nominal;
    for (const auto& [code, label] : description.categories)
        attribute.categories.push_back({{}, code, nameOf(label, code), {}, {}});
    for (const auto& code : nameless)
        attribute.categories.push_back({{}, code, code, {}, {}});
}

}  // namespace alteri
