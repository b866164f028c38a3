// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/core_file_ban.hpp"
#include "core/store/sealing/key_head.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace alteri {

/// Where a sealed study's pages begin and what they spend on their seal.
struct SealedLayout {
    static constexpr std::size_t pageSize = 4096;
    static constexpr std::size_t tagSize = 16;
    static constexpr std::size_t nonceSize = 24;
    static constexpr std::size_t reserve = nonceSize + tagSize;
    static constexpr std::int64_t pagesAt = 2 * static_cast<std::int64_t>(KeyHead::size);
};

/// The key of a sealed study, with the head that its file has. Pages are sealed with
/// XChaCha20-Poly1305 (RFC 8439 with the 192-bit nonce of draft-irtf-cfrg-xchacha), each with a
/// random nonce of its own at every writing.
class StudyKey {
public:
    static constexpr std::size_t shortestPassphrase = 8;  ///< bytes

    /// What a page is sealed as; one kind cannot be put in the place of the other.
    enum class Role : unsigned char { Page = 'P', Journal = 'J' };

    /// A key that nobody had before.
    /// @param recovery opens it too, see newRecoveryWords(); empty: nothing else does
    /// @throws Error{PassphraseTooShort}, Error{MemoryForKeyMissing}
    static std::shared_ptr<const StudyKey>
    create(std::string_view passphrase, std::string_view recovery, const KeyCost& cost = {});

    /// The key of a sealed study. Takes about a second, on purpose.
    /// @throws Error{PassphraseWrong}, {KeysDamaged}, {KeysChanged}, {StudyTooNew},
    ///         {MemoryForKeyMissing}, {NotSealed}, {FileNotReadable}
    static std::shared_ptr<const StudyKey> open(const std::filesystem::path& file,
                                                std::string_view passphrase);

    /// The key that a head holds which lies elsewhere than in a file.
    /// @param name what is told of it if it does not open
    /// @throws as the other
    static std::shared_ptr<const StudyKey>
    open(const KeyHead& head, const std::string& name, std::string_view passphrase);

    /// The same key, to be opened by another passphrase, or by other words for recovery; those that
    /// are empty stay as they are. Whoever has an older copy of the file opens that as before, and
    /// by what is in it this one.
    /// @throws as create()
    std::shared_ptr<const StudyKey>
    with(std::string_view passphrase, std::string_view recovery, const KeyCost& cost = {}) const;

    const KeyHead& head() const { return m_head; }
    /// What gestures are sealed with that leave for a hub.
    SecretBytes recordKey() const { return subkey(m_key, 2); }

    /// Seals the first bytes of a page and puts nonce and tag behind them.
    void sealPage(Role role,
                  std::uint32_t number,
                  std::span<const unsigned char, SealedLayout::pageSize> plain,
                  std::span<unsigned char, SealedLayout::pageSize> sealed) const;
    /// Opens a page in its place. @return false if it is not what was sealed
    bool openPage(Role role,
                  std::uint32_t number,
                  std::span<unsigned char, SealedLayout::pageSize> page) const;

private:
    StudyKey(KeyHead head, SecretBytes key);

    CoreFileBan m_ban;
    KeyHead m_head;
    SecretBytes m_key;
    SecretBytes m_pageKey;
};

/// Both copies of the head as they lie in a file. @return the younger one that is whole
/// @throws Error{NotSealed}, Error{KeysDamaged}, Error{StudyTooNew}
KeyHead countingHead(std::span<const unsigned char, SealedLayout::pagesAt> copies,
                     const std::string& file);

/// Eight words of two syllables, drawn at random (96 bits), that can be read out in any language.
std::string newRecoveryWords();

}  // namespace alteri
