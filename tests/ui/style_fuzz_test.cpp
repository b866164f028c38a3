// SPDX-License-Identifier: GPL-3.0-or-later
// Styles of pictures come in files of others: whatever they hold, they are read or refused.
#include "core/error.hpp"
#include "tests/catch.hpp"
#include "tests/fuzz/mutation.hpp"
#include "ui/picture/picture_settings.hpp"

#include <optional>

using namespace alteri;

namespace {

std::vector<std::string> styleSeeds()
{
    PictureSettings other;
    other.look.palette = PaletteKind::Brand;
    other.look.brandColours = {QStringLiteral("#1f6fa8"), QStringLiteral("#d55e00")};
    other.look.legend.leftOut = {LegendBlock::Kind::Ties, LegendBlock::Kind::Levels};
    other.look.title = QStringLiteral("A title, \"quoted\" \u00e4");
    other.look.titlePoints = 11.5;
    return {styleText({}).toStdString(), styleText(other).toStdString(), "{}", "[[[[",
            "{\"legendLeftOut\": [\"ties\", 3, null], \"brandColours\": [[]]}"};
}

/// Nothing if it is refused.
std::optional<PictureSettings> readFrom(const std::string& text)
{
    try {
        return settingsFrom(QByteArray::fromStdString(text), QStringLiteral("a style"));
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::StyleInvalid);
        return std::nullopt;
    }
}

}  // namespace

TEST_CASE("whatever a style holds, it is read as it is kept or refused", "[ui][fuzz]")
{
    constexpr int inputs = 20'000;
    fuzz::Mutation mutation(styleSeeds(), 1);
    int read = 0;
    for (int i = 0; i < inputs; ++i) {
        const auto text = mutation.next();
        const auto settings = readFrom(text);
        if (!settings)
            continue;
        ++read;
        CAPTURE(text);
        REQUIRE(readFrom(styleText(*settings).toStdString()) == settings);
    }
    CHECK(read > inputs / 100);
    CHECK(read < inputs);
}

TEST_CASE("a style that names what there is not is refused", "[ui]")
{
    CHECK(readFrom(R"({"alteriStyle": 1})"));
    CHECK_FALSE(readFrom(R"({"alteriStyle": 1, "legendLeftOut": ["ties", "nothing"]})"));
    CHECK_FALSE(readFrom(R"({"alteriStyle": 1, "brandColours": [3]})"));
}
