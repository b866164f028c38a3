// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of protected studies, by bytes, and by slots whose checksum is right.
#include "core/error.hpp"
#include "core/store/sealing/study_key.hpp"
#include "tests/fuzz/damages.hpp"
#include "tests/fuzz/readers.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

using namespace alteri;

constexpr auto passphraseOfHead = "a passphrase";

const KeyHead& wholeHead()
{
    constexpr KeyCost cheap{1, 8192};
    static const auto key = StudyKey::create(passphraseOfHead, "eight words", cheap);
    return key->head();
}

std::string textOf(const KeyHead& head)
{
    const auto bytes = head.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::array<unsigned char, KeyHead::size> arrayOf(const std::string& bytes)
{
    std::array<unsigned char, KeyHead::size> array{};
    std::memcpy(array.data(), bytes.data(), std::min(bytes.size(), array.size()));
    return array;
}

/// Those that would take a second each teach nothing here.
bool isCheap(const KeyHead& head)
{
    return std::all_of(head.entries.begin(), head.entries.end(), [](const auto& slot) {
        const bool isRefused = slot.cost.memory > std::uint64_t{1} << 31U;
        return isRefused || (slot.cost.memory <= (1U << 20U) && slot.cost.rounds <= 3);
    });
}

}  // namespace

void alteri::fuzz::readKeyHead(std::string bytes)
{
    auto copies = textOf(wholeHead());
    copies = damagedBytes(copies + copies, bytes);
    std::array<unsigned char, SealedLayout::pagesAt> both{};
    std::memcpy(both.data(), copies.data(), std::min(copies.size(), both.size()));
    auto head = wholeHead();
    // The checksum is no secret: whoever changes a head makes it anew.
    if (!bytes.empty()) {
        auto& slot = head.entries.at(static_cast<unsigned char>(bytes.front()) % 8U);
        std::memcpy(&slot, bytes.data(), std::min(bytes.size(), sizeof slot));
        head.generation = bytes.size();
    }
    const auto parsed = KeyHead::parse(arrayOf(textOf(head)));
    if (parsed && isCheap(*parsed))
        parsed->open(passphraseOfHead);
    countingHead(both, "fuzz");
}
