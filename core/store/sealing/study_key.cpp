// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/study_key.hpp"

#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <sodium.h>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t studyKeySize = 32;
constexpr std::size_t plainSize = SealedLayout::pageSize - SealedLayout::reserve;
static_assert(SealedLayout::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(SealedLayout::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

void requireLong(std::string_view passphrase)
{
    if (passphrase.size() < StudyKey::shortestPassphrase)
        throw Error(ErrorCode::PassphraseTooShort, {std::to_string(StudyKey::shortestPassphrase)});
}

/// What a page's seal vouches for beside its bytes: whose it is, as what, and which.
using Vouched = std::array<unsigned char, 16 + 1 + 4>;

Vouched vouchedOf(const KeyHead& head, StudyKey::Role role, std::uint32_t number)
{
    Vouched vouched{};
    std::copy(head.file.begin(), head.file.end(), vouched.begin());
    vouched[16] = static_cast<unsigned char>(role);
    for (unsigned i = 0; i < 4; ++i)
        vouched[17 + i] = static_cast<unsigned char>(number >> (8 * i) & 0xFFU);
    return vouched;
}

/// As it was shown, however it was typed in.
std::string recoveryText(std::string_view words)
{
    std::string text;
    for (const char c : words)
        if (isAsciiLetter(c))
            text += smallAscii(c);
        else if (c != ' ' && c != '-' && c != '\n' && c != '\t' && c != '\r')
            return {};
    constexpr std::size_t letters = 8 * 4;
    return text.size() == letters ? text : std::string();
}

bool isAlteriSealed(std::span<const unsigned char> head)
{
    return std::equal(
        sealedMagic.begin(), sealedMagic.end(), head.begin(),
        [](char one, unsigned char other) { return static_cast<unsigned char>(one) == other; });
}

}  // namespace

StudyKey::StudyKey(KeyHead head, SecretBytes key)
    : m_head(head)
    , m_key(std::move(key))
    , m_pageKey(subkey(m_key, 3))
{
}

std::shared_ptr<const StudyKey>
StudyKey::create(std::string_view passphrase, std::string_view recovery, const KeyCost& cost)
{
    requireLong(passphrase);
    SecretBytes key(studyKeySize);
    randombytes_buf(key.data(), key.size());
    KeyHead head;
    randombytes_buf(head.file.data(), head.file.size());
    return StudyKey(head, std::move(key)).with(passphrase, recovery, cost);
}

std::shared_ptr<const StudyKey>
StudyKey::with(std::string_view passphrase, std::string_view recovery, const KeyCost& cost) const
{
    auto head = m_head;
    ++head.generation;
    if (!passphrase.empty()) {
        requireLong(passphrase);
        head.seal(KeyHead::SlotKind::Passphrase, passphrase, m_key, cost);
    }
    if (!recovery.empty()) {
        const auto words = recoveryText(recovery);
        if (words.empty())
            throw Error(ErrorCode::ProgramFault, {"recovery words"});
        head.seal(KeyHead::SlotKind::Recovery, words, m_key, cost);
    }
    head.bind(m_key);
    SecretBytes key(studyKeySize);
    std::copy_n(m_key.data(), m_key.size(), key.data());
    return std::shared_ptr<const StudyKey>(new StudyKey(head, std::move(key)));
}

std::shared_ptr<const StudyKey> StudyKey::open(const std::filesystem::path& file,
                                               std::string_view passphrase)
{
    std::array<unsigned char, SealedLayout::pagesAt> copies{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(ErrorCode::FileNotReadable, {file.string()});
    stream.read(reinterpret_cast<char*>(copies.data()), copies.size());
    return open(countingHead(copies, file.string()), file.string(), passphrase);
}

std::shared_ptr<const StudyKey>
StudyKey::open(const KeyHead& head, const std::string& name, std::string_view passphrase)
{
    try {
        // Words that may be those for recovery are not made a key of twice.
        const auto words = recoveryText(passphrase);
        auto key = words.empty() ? std::nullopt : head.open(words);
        if (!key)
            key = head.open(passphrase);
        if (!key)
            throw Error(ErrorCode::PassphraseWrong, {name});
        return std::shared_ptr<const StudyKey>(new StudyKey(head, std::move(*key)));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::KeysChanged)
            throw Error(ErrorCode::KeysChanged, {name});
        if (error.code() == ErrorCode::MemoryForKeyMissing)
            throw Error(ErrorCode::MemoryForKeyMissing,
                        {name, error.problems().front().details.front()});
        throw;
    }
}

void StudyKey::sealPage(Role role,
                        std::uint32_t number,
                        std::span<const unsigned char, SealedLayout::pageSize> plain,
                        std::span<unsigned char, SealedLayout::pageSize> sealed) const
{
    const auto vouched = vouchedOf(m_head, role, number);
    auto* nonce = sealed.data() + plainSize;
    randombytes_buf(nonce, SealedLayout::nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        sealed.data(), nonce + SealedLayout::nonceSize, nullptr, plain.data(), plainSize,
        vouched.data(), vouched.size(), nullptr, nonce, m_pageKey.data());
}

bool StudyKey::openPage(Role role,
                        std::uint32_t number,
                        std::span<unsigned char, SealedLayout::pageSize> page) const
{
    const auto vouched = vouchedOf(m_head, role, number);
    auto* nonce = page.data() + plainSize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            page.data(), nullptr, page.data(), plainSize, nonce + SealedLayout::nonceSize,
            vouched.data(), vouched.size(), nonce, m_pageKey.data())
        != 0)
        return false;
    // SQLite wrote zeros there, and its checksums may count on them.
    std::fill_n(nonce, SealedLayout::reserve, static_cast<unsigned char>(0));
    return true;
}

KeyHead countingHead(std::span<const unsigned char, SealedLayout::pagesAt> copies,
                     const std::string& file)
{
    const auto first = KeyHead::parse(copies.first<KeyHead::size>());
    const auto second = KeyHead::parse(copies.last<KeyHead::size>());
    if (!first && !second) {
        const bool isOne = isAlteriSealed(copies.first<KeyHead::size>())
                           || isAlteriSealed(copies.last<KeyHead::size>());
        throw Error(isOne ? ErrorCode::KeysDamaged : ErrorCode::NotSealed, {file});
    }
    const auto& head =
        !second || (first && first->generation >= second->generation) ? *first : *second;
    if (head.version > KeyHead::presentVersion)
        throw Error(ErrorCode::StudyTooNew, {file, std::to_string(head.version)});
    return head;
}

std::string newRecoveryWords()
{
    // Syllables that no language of ours mixes up when they are read out.
    constexpr std::string_view consonants = "bdfghjklmnprstvz";
    constexpr std::string_view vowels = "aiou";
    constexpr int words = 8;
    if (sodium_init() < 0)
        throw Error(ErrorCode::ProgramFault, {"libsodium"});
    std::string text;
    for (int word = 0; word < words; ++word) {
        if (word > 0)
            text += ' ';
        for (int syllable = 0; syllable < 2; ++syllable) {
            text += consonants[randombytes_uniform(consonants.size())];
            text += vowels[randombytes_uniform(vowels.size())];
        }
    }
    return text;
}

}  // namespace alteri
