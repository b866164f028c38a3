// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/secret_bytes.hpp"

#include "core/error.hpp"

#include <sodium.h>

namespace alteri {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::ProgramFault, {"libsodium"});
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_bytes == nullptr)
        throw Error(ErrorCode::OutOfMemory);
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes);
}

}  // namespace alteri
