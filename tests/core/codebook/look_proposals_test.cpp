// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_changes.hpp"
#include "core/codebook/look_proposals.hpp"
#include "core/model/safe_looks.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Categories A, B, C, ... without looks.
Attribute plainAttribute(std::size_t count)
{
    Attribute attribute;
    attribute.owner = Owner::Alter;
    attribute.scale = Scale::Nominal;
    for (std::size_t i = 0; i < count; ++i) {
        Category category;
        category.id.bytes[0] = static_cast<std::uint8_t>(i + 1);
        category.label = std::string(1, static_cast<char>('A' + i));
        category.code = category.label;
        attribute.categories.push_back(category);
    }
    return attribute;
}

void change(Attribute& attribute, const std::vector<Category>& changed)
{
    for (const auto& each : changed)
        *std::find_if(attribute.categories.begin(), attribute.categories.end(),
                      [&](const Category& category) { return category.id == each.id; }) = each;
}

}  // namespace

TEST_CASE("proposed colours and symbols can all be told apart", "[codebook]")
{
    auto attribute = plainAttribute(10);
    attribute.categories[1].colour = std::string(safeColourCodes[0]);
    change(attribute, proposedLooks(attribute));
    CHECK(lookClashes(attribute).empty());
    CHECK(attribute.categories[0].colour == safeColourCodes[1]);
    CHECK(attribute.categories[1].colour == safeColourCodes[0]);
    CHECK(attribute.categories[7].symbol == symbolNames[7]);
    // No ninth colour can be told apart from the others.
    CHECK(attribute.categories[8].colour.empty());
    CHECK(attribute.categories[9].symbol.empty());
    CHECK(proposedLooks(attribute).empty());
}

TEST_CASE("only what maps can show is given colours and symbols", "[codebook]")
{
    auto attribute = plainAttribute(2);
    attribute.scale = Scale::Several;
    auto proposed = proposedLooks(attribute);
    REQUIRE(proposed.size() == 2);
    CHECK(proposed[0].symbol.empty());
    attribute.owner = Owner::Ego;
    CHECK(proposedLooks(attribute).empty());
    auto badges = plainAttribute(2);
    badges.categories[0].symbol = "plus";
    CHECK_FALSE(canHaveLooks(badges));
}

TEST_CASE("looks that clash are found", "[codebook]")
{
    auto attribute = plainAttribute(3);
    auto& a = attribute.categories[0];
    auto& b = attribute.categories[1];
    auto& c = attribute.categories[2];
    a.colour = "#0072b2";
    b.colour = "#0274b0";
    c.colour = "#f0e442";
    CHECK(lookClashes(attribute) == std::vector<LookClash>{{"A", "B", LookClash::By::Colour}});
    // Red and green of the same lightness, to people with deuteranopia.
    a.colour = "#a0522d";
    b.colour = "#6b6b2d";
    REQUIRE(lookClashes(attribute).size() == 1);
    CHECK(lookClashes(attribute).front().by == LookClash::By::Colour);
    // Told apart by all, but not in grey, unless symbols do it.
    a.colour = "#009e73";
    b.colour = "#d55e00";
    REQUIRE(lookClashes(attribute).size() == 1);
    CHECK(lookClashes(attribute).front().by == LookClash::By::Grey);
    a.symbol = "circle";
    b.symbol = "square";
    CHECK(lookClashes(attribute).empty());
    b.symbol = "circle";
    b.colour.clear();
    CHECK(lookClashes(attribute) == std::vector<LookClash>{{"A", "B", LookClash::By::Symbol}});
    b.retired = true;
    CHECK(lookClashes(attribute).empty());
}

TEST_CASE_METHOD(CodebookFixture, "categories are sorted in one gesture", "[codebook]")
{
    const auto type = attribute(Owner::Alter, "type").id;
    std::vector<CategoryId> order;
    for (const auto& each : attribute(Owner::Alter, "type").categories)
        order.insert(order.begin(), each.id);
    study->perform("Sort", [&](Writer& writer) { orderCategories(writer, type, order); });
    const auto now = attribute(Owner::Alter, "type").categories;
    for (std::size_t i = 0; i < order.size(); ++i)
        CHECK(now[i].id == order[i]);
    CHECK(isSound());
    CHECK(isUndone());
    order.pop_back();
    CHECK_THROWS(
        study->perform("Sort", [&](Writer& writer) { orderCategories(writer, type, order); }));
    CHECK(contentOf(*study) == start);
}
