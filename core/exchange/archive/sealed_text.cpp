// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/sealed_text.hpp"

#include "core/error.hpp"

#include <array>
#include <cstdint>
#include <sodium.h>
#include <string_view>

namespace alteri {

namespace {

constexpr std::string_view magic = "alteri-key 1\n";
// What a file may ask for: no more than a machine of any kind has.
constexpr std::uint64_t mostWork = 16;
constexpr std::uint64_t mostMemory = 1U << 30U;

constexpr std::size_t saltAt = 13;
constexpr std::size_t workAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t memoryAt = workAt + 8;
constexpr std::size_t nonceAt = memoryAt + 8;
constexpr std::size_t textAt = nonceAt + crypto_secretbox_NONCEBYTES;
static_assert(magic.size() == saltAt);

const unsigned char* bytesAt(const std::string& text, std::size_t at)
{
    return reinterpret_cast<const unsigned char*>(text.data()) + at;
}

unsigned char* bytesAt(std::string& text, std::size_t at)
{
    return reinterpret_cast<unsigned char*>(text.data()) + at;
}

void putNumber(std::string& text, std::size_t at, std::uint64_t number)
{
    for (std::size_t i = 0; i < 8; ++i)
        text[at + i] = static_cast<char>(number >> (8 * i) & 0xFFU);
}

std::uint64_t numberAt(const std::string& text, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    return number;
}

/// The key of a passphrase, wiped when it is not needed any more.
class PassphraseKey {
public:
    PassphraseKey(const std::string& passphrase,
                  const unsigned char* salt,
                  std::uint64_t work,
                  std::uint64_t memory)
    {
        if (crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(),
                          salt, work, static_cast<std::size_t>(memory),
                          crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            throw Error(ErrorCode::OutOfMemory);
    }
    ~PassphraseKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    PassphraseKey(const PassphraseKey&) = delete;
    PassphraseKey& operator=(const PassphraseKey&) = delete;
    PassphraseKey(PassphraseKey&&) = delete;
    PassphraseKey& operator=(PassphraseKey&&) = delete;

    const unsigned char* bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretbox_KEYBYTES> m_bytes{};
};

void beginSodium()
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::ProgramFault, {"libsodium"});
}

}  // namespace

std::string sealedText(const std::string& text, const std::string& passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        throw Error(ErrorCode::PassphraseTooShort, {std::to_string(shortestPassphrase)});
    beginSodium();
    std::string sealed(textAt + crypto_secretbox_MACBYTES + text.size(), '\0');
    sealed.replace(0, magic.size(), magic);
    randombytes_buf(bytesAt(sealed, saltAt), crypto_pwhash_SALTBYTES);
    randombytes_buf(bytesAt(sealed, nonceAt), crypto_secretbox_NONCEBYTES);
    putNumber(sealed, workAt, crypto_pwhash_OPSLIMIT_MODERATE);
    putNumber(sealed, memoryAt, crypto_pwhash_MEMLIMIT_MODERATE);
    const PassphraseKey key(passphrase, bytesAt(sealed, saltAt), crypto_pwhash_OPSLIMIT_MODERATE,
                            crypto_pwhash_MEMLIMIT_MODERATE);
    crypto_secretbox_easy(bytesAt(sealed, textAt), bytesAt(text, 0), text.size(),
                          bytesAt(sealed, nonceAt), key.bytes());
    return sealed;
}

std::string
openedText(const std::string& sealed, const std::string& passphrase, const std::string& name)
{
    if (sealed.size() < textAt + crypto_secretbox_MACBYTES || !sealed.starts_with(magic))
        throw Error(ErrorCode::KeyFileInvalid, {name});
    beginSodium();
    const auto work = numberAt(sealed, workAt);
    const auto memory = numberAt(sealed, memoryAt);
    if (work < crypto_pwhash_OPSLIMIT_MIN || work > mostWork || memory < crypto_pwhash_MEMLIMIT_MIN
        || memory > mostMemory)
        throw Error(ErrorCode::KeyFileInvalid, {name});
    const PassphraseKey key(passphrase, bytesAt(sealed, saltAt), work, memory);
    std::string text(sealed.size() - textAt - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytesAt(text, 0), bytesAt(sealed, textAt),
                                   sealed.size() - textAt, bytesAt(sealed, nonceAt), key.bytes())
        != 0)
        throw Error(ErrorCode::PassphraseWrong, {name});
    return text;
}

}  // namespace alteri
