// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace alteri {

/// Opens a name that VennMaker has encrypted with a password: base64 of DES in CBC mode, its key
/// and first block from MD5 of password and salt in 100 rounds (PKCS #5, PBES1, of RFC 8018), which
/// is what its `VennMakerCrypto` does.
/// @param salt in base64, as in the file
/// @return nothing if the password is another one; the name as it is if it is not encrypted
std::optional<std::string>
openedName(const std::string& name, const std::string& password, const std::string& salt);

}  // namespace alteri
