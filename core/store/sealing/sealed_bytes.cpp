// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/sealed_bytes.hpp"

#include <algorithm>
#include <span>

namespace alteri {

namespace {

constexpr std::size_t bytesPerPage = SealedLayout::pageSize;

bool openInPlace(const StudyKey& key,
                 StudyKey::Role role,
                 std::uint32_t number,
                 std::span<std::byte> page)
{
    return page.size() == bytesPerPage
           && key.openPage(role, number,
                           std::span<unsigned char, bytesPerPage>(
                               reinterpret_cast<unsigned char*>(page.data()), bytesPerPage));
}

}  // namespace

ClearBytes clearBytes(const std::filesystem::path& study, const StudyKey* key)
{
    ClearBytes clear{bytesOf(study), {}};
    if (key == nullptr)
        return clear;
    auto& bytes = clear.bytes;
    bytes.erase(bytes.begin(),
                bytes.begin()
                    + std::min<std::ptrdiff_t>(SealedLayout::pagesAt,
                                               static_cast<std::ptrdiff_t>(bytes.size())));
    // The rest of a page that was cut off.
    bytes.resize((bytes.size() + bytesPerPage - 1) / bytesPerPage * bytesPerPage);
    for (std::size_t i = 0; i < bytes.size() / bytesPerPage; ++i) {
        const auto page = std::span(bytes).subspan(i * bytesPerPage, bytesPerPage);
        const auto number = static_cast<std::uint32_t>(i + 1);
        if (openInPlace(*key, StudyKey::Role::Page, number, page))
            continue;
        std::fill(page.begin(), page.end(), std::byte{0});
        clear.damaged.push_back(number);
    }
    return clear;
}

std::optional<RollbackJournal> clearJournal(const std::filesystem::path& study, const StudyKey* key)
{
    if (key == nullptr)
        return hotJournal(study);
    return hotJournal(study, [key](std::uint32_t number, std::span<std::byte> page) {
        return openInPlace(*key, StudyKey::Role::Journal, number, page);
    });
}

}  // namespace alteri
