// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace alteri {

inline constexpr std::size_t shortestPassphrase = 8;  ///< bytes

/// A text that only a passphrase opens again (libsodium: Argon2id makes the key of it, with a salt
/// of its own; XSalsa20-Poly1305 seals the text). The form: core/exchange/archive/FORMAT.md.
/// @throws Error{PassphraseTooShort}, Error{OutOfMemory}
std::string sealedText(const std::string& text, const std::string& passphrase);

/// @param name of the file, for errors
/// @throws Error{KeyFileInvalid}, Error{PassphraseWrong}, Error{OutOfMemory}
std::string
openedText(const std::string& sealed, const std::string& passphrase, const std::string& name);

}  // namespace alteri
