// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "tests/core/exchange/foreign_fixture.hpp"
#include "tests/property.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// What is read: bytes of a file, or of the part of an archive that has the data.
std::string innermost(const std::string& file)
{
    auto bytes = readFile(testData("exchange/" + file));
    if (!ZipArchive::isArchive(bytes))
        return bytes;
    const ZipArchive archive(std::move(bytes), file);
    for (const auto& part : archive.names())
        if (part.ends_with(".venn"))
            return archive.read(part, 64 * mebibyte);
    FAIL("no interview in " << file);
    return {};
}

}  // namespace

TEST_CASE("whatever is done to studies of other programs, they are read or refused", "[foreign]")
{
    const std::string name = GENERATE("vennmaker/ego-only.vmp", "network-canvas/alters.csv",
                                      "network-canvas/networkCanvasExport/"
                                      "P003_705bf3f7-33a8-4418-b187-59d628863a3f.graphml");
    const auto good = innermost(name);
    checkProperty("damaged " + name, [&] {
        auto damaged = good;
        const auto count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
            if (*rc::gen::arbitrary<bool>())
                damaged[at] = static_cast<char>(*rc::gen::inRange(0, 256) - 128);
            else
                damaged.erase(at, *rc::gen::inRange<std::size_t>(0, 200));
        }
        try {
            const auto draft = draftOfText("damaged.csv", damaged);
            const TemporaryFolder folder;
            applyDraft(*studyFor(draft, folder.path("damaged.alteri")), draft, "Import");
        } catch (const Error&) {
            // Refused in a sentence.
        }
    });
}
