// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/secret_bytes.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace alteri {

/// What making a key of a passphrase costs (Argon2id): rounds, and bytes of memory. As long as a
/// guess takes whoever has the file.
struct KeyCost {
    std::uint64_t rounds = 3;
    std::uint64_t memory = std::uint64_t{256} << 20U;
};

/// The head of a sealed study: who may open it. It lies twice at the beginning of the file, so that
/// a change that is torn leaves one that is whole; the younger whole one counts. Numbers are little
/// endian.
///
///     0    16  "ALTERI-SEALED\r\n\x1a"
///     16   4   version, 1
///     24   8   generation
///     32   16  id of the file
///     48   8 x 112  slots: kind, rounds, memory (8 bytes each), salt 16, nonce 24, box 48
///     944  32  BLAKE2b-256 of the bytes before, keyed with subkey 1: binds the slots to the key
///     4064 32  BLAKE2b-256 of the bytes before, without key: tells damage before anybody is asked
struct KeyHead {
    static constexpr std::size_t size = 4096;
    static constexpr std::uint32_t presentVersion = 1;
    using Bytes = std::array<unsigned char, size>;

    enum class SlotKind : std::uint64_t { Free = 0, Passphrase = 1, Recovery = 2 };

    struct Slot {
        SlotKind kind = SlotKind::Free;
        KeyCost cost{0, 0};
        std::array<unsigned char, 16> salt{};
        std::array<unsigned char, 24> nonce{};
        std::array<unsigned char, 48> box{};  ///< the study's key, sealed with that of a passphrase
    };

    std::uint32_t version = presentVersion;
    std::uint64_t generation = 1;
    std::array<unsigned char, 16> file{};
    std::array<Slot, 8> entries{};
    std::array<unsigned char, 32> mac{};

    /// As it is written.
    Bytes bytes() const;
    /// @return nothing if they are no head, or a damaged one
    static std::optional<KeyHead> parse(std::span<const unsigned char, size> bytes);

    /// Seals a study's key with a passphrase, in a slot of its kind or a free one.
    /// @throws Error{MemoryForKeyMissing}
    void
    seal(SlotKind kind, std::string_view passphrase, const SecretBytes& key, const KeyCost& cost);
    /// Binds slots and id to the key. To be called last.
    void bind(const SecretBytes& key);

    /// The study's key, if a slot opens with the passphrase.
    /// @throws Error{MemoryForKeyMissing}; Error{KeysChanged} a slot opens, but somebody changed
    ///         the head who has not the key
    std::optional<SecretBytes> open(std::string_view passphrase) const;

private:
    std::optional<SecretBytes> openSlot(const Slot& slot, std::string_view passphrase) const;
    std::array<unsigned char, 32> macWith(const SecretBytes& key) const;
};

/// A key made of the study's for one purpose: 1 binds the head, 2 seals gestures for a hub, 3
/// pages.
SecretBytes subkey(const SecretBytes& key, std::uint64_t purpose);

}  // namespace alteri
