// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/key_head.hpp"

#include "core/error.hpp"
#include "core/files/study_signature.hpp"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <string>

namespace alteri {

namespace {

constexpr std::size_t versionAt = 16;
constexpr std::size_t generationAt = 24;
constexpr std::size_t fileAt = 32;
constexpr std::size_t slotsAt = 48;
constexpr std::size_t slotSize = 112;
constexpr std::size_t macAt = 944;
constexpr std::size_t checksumAt = KeyHead::size - 32;
constexpr std::size_t keySize = 32;
static_assert(sealedMagic.size() == versionAt);
static_assert(slotsAt + 8 * slotSize == macAt);
static_assert(keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES
              == std::tuple_size_v<decltype(KeyHead::Slot::box)>);

// What a file may ask for: no more than a machine of any kind has.
constexpr std::uint64_t mostRounds = 20;
constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30U;
// Rounds times memory, of all entries together: some seconds. Each entry of this program's takes
// less than a tenth.
constexpr std::uint64_t mostWork = mostRounds * mostMemory / 2;

void putNumber(unsigned char* to, std::uint64_t number, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; ++i)
        to[i] = static_cast<unsigned char>(number >> (8 * i) & 0xFFU);
}

std::uint64_t numberAt(const unsigned char* from, unsigned bytes)
{
    std::uint64_t number = 0;
    for (unsigned i = 0; i < bytes; ++i)
        number |= std::uint64_t{from[i]} << (8 * i);
    return number;
}

std::array<unsigned char, 32> checksumOf(const unsigned char* bytes, std::size_t count)
{
    std::array<unsigned char, 32> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes, count, nullptr, 0);
    return sum;
}

SecretBytes keyOf(const KeyHead::Slot& slot, std::string_view passphrase)
{
    SecretBytes key(keySize);
    if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                      slot.salt.data(), slot.cost.rounds,
                      static_cast<std::size_t>(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(ErrorCode::MemoryForKeyMissing, {std::to_string(slot.cost.memory >> 20U)});
    return key;
}

bool isAffordable(const KeyCost& cost)
{
    return cost.rounds >= crypto_pwhash_OPSLIMIT_MIN && cost.rounds <= mostRounds
           && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostMemory;
}

void putSlot(unsigned char* to, const KeyHead::Slot& slot)
{
    putNumber(to, static_cast<std::uint64_t>(slot.kind), 8);
    putNumber(to + 8, slot.cost.rounds, 8);
    putNumber(to + 16, slot.cost.memory, 8);
    std::copy(slot.salt.begin(), slot.salt.end(), to + 24);
    std::copy(slot.nonce.begin(), slot.nonce.end(), to + 40);
    std::copy(slot.box.begin(), slot.box.end(), to + 64);
}

KeyHead::Slot slotAt(const unsigned char* from)
{
    KeyHead::Slot slot;
    slot.kind = static_cast<KeyHead::SlotKind>(numberAt(from, 8));
    slot.cost = {numberAt(from + 8, 8), numberAt(from + 16, 8)};
    std::copy_n(from + 24, slot.salt.size(), slot.salt.begin());
    std::copy_n(from + 40, slot.nonce.size(), slot.nonce.begin());
    std::copy_n(from + 64, slot.box.size(), slot.box.begin());
    return slot;
}

}  // namespace

KeyHead::Bytes KeyHead::bytes() const
{
    Bytes bytes{};
    std::copy(sealedMagic.begin(), sealedMagic.end(), bytes.begin());
    putNumber(bytes.data() + versionAt, version, 4);
    putNumber(bytes.data() + generationAt, generation, 8);
    std::copy(file.begin(), file.end(), bytes.data() + fileAt);
    for (std::size_t i = 0; i < entries.size(); ++i)
        putSlot(bytes.data() + slotsAt + i * slotSize, entries[i]);
    std::copy(mac.begin(), mac.end(), bytes.data() + macAt);
    const auto sum = checksumOf(bytes.data(), checksumAt);
    std::copy(sum.begin(), sum.end(), bytes.data() + checksumAt);
    return bytes;
}

std::optional<KeyHead> KeyHead::parse(std::span<const unsigned char, size> bytes)
{
    const auto sum = checksumOf(bytes.data(), checksumAt);
    if (!std::equal(
            sealedMagic.begin(), sealedMagic.end(), bytes.begin(),
            [](char one, unsigned char other) { return static_cast<unsigned char>(one) == other; })
        || !std::equal(sum.begin(), sum.end(), bytes.data() + checksumAt))
        return std::nullopt;
    KeyHead head;
    head.version = static_cast<std::uint32_t>(numberAt(bytes.data() + versionAt, 4));
    head.generation = numberAt(bytes.data() + generationAt, 8);
    std::copy_n(bytes.data() + fileAt, head.file.size(), head.file.begin());
    for (std::size_t i = 0; i < head.entries.size(); ++i)
        head.entries[i] = slotAt(bytes.data() + slotsAt + i * slotSize);
    std::copy_n(bytes.data() + macAt, head.mac.size(), head.mac.begin());
    return head;
}

void KeyHead::seal(SlotKind kind,
                   std::string_view passphrase,
                   const SecretBytes& key,
                   const KeyCost& cost)
{
    auto* slot =
        std::find_if(entries.begin(), entries.end(), [&](const Slot& s) { return s.kind == kind; });
    if (slot == entries.end())
        slot = std::find_if(entries.begin(), entries.end(),
                            [](const Slot& s) { return s.kind == SlotKind::Free; });
    if (slot == entries.end())
        throw Error(ErrorCode::ProgramFault, {"key entries"});
    slot->kind = kind;
    slot->cost = cost;
    randombytes_buf(slot->salt.data(), slot->salt.size());
    randombytes_buf(slot->nonce.data(), slot->nonce.size());
    const auto passphraseKey = keyOf(*slot, passphrase);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot->box.data(), nullptr, key.data(), key.size(),
                                               file.data(), file.size(), nullptr,
                                               slot->nonce.data(), passphraseKey.data());
}

void KeyHead::bind(const SecretBytes& key)
{
    mac = macWith(key);
}

std::array<unsigned char, 32> KeyHead::macWith(const SecretBytes& key) const
{
    const auto all = bytes();
    const auto macKey = subkey(key, 1);
    std::array<unsigned char, 32> made{};
    crypto_generichash(made.data(), made.size(), all.data(), macAt, macKey.data(), macKey.size());
    return made;
}

std::optional<SecretBytes> KeyHead::open(std::string_view passphrase) const
{
    std::uint64_t work = 0;
    for (const auto& slot : entries) {
        if (slot.kind == SlotKind::Free || !isAffordable(slot.cost))
            continue;
        // Whoever made the file has not to keep its reader waiting for minutes.
        work += slot.cost.rounds * slot.cost.memory;
        if (work > mostWork)
            continue;
        if (auto key = openSlot(slot, passphrase)) {
            const auto expected = macWith(*key);
            if (sodium_memcmp(expected.data(), mac.data(), mac.size()) != 0)
                throw Error(ErrorCode::KeysChanged);
            return key;
        }
    }
    return std::nullopt;
}

std::optional<SecretBytes> KeyHead::openSlot(const Slot& slot, std::string_view passphrase) const
{
    const auto passphraseKey = keyOf(slot, passphrase);
    SecretBytes key(keySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, slot.box.data(),
                                                   slot.box.size(), file.data(), file.size(),
                                                   slot.nonce.data(), passphraseKey.data())
        != 0)
        return std::nullopt;
    return key;
}

SecretBytes subkey(const SecretBytes& key, std::uint64_t purpose)
{
    SecretBytes made(keySize);
    crypto_kdf_derive_from_key(made.data(), made.size(), purpose, "alterkey", key.data());
    return made;
}

}  // namespace alteri
