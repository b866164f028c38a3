// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/record_sealing.hpp"

#include "core/error.hpp"
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/file/row_cells.hpp"
#include "core/store/file/schema.hpp"

#include <charconv>
#include <optional>
#include <sodium.h>

namespace alteri {

namespace {

constexpr std::size_t recordNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t recordTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t paddingStep = 256;
constexpr std::size_t cellsOfGesture = 6;

Error brokenAt(const HubPlace& place)
{
    return Error(ErrorCode::HubLogBroken, {std::to_string(place.sequence)});
}

/// What the seal vouches for beside the bytes; parts of fixed length or without a slash.
std::string vouchedFor(const HubPlace& place)
{
    return place.study + "/" + std::to_string(place.sequence) + "/" + place.what;
}

const unsigned char* unsignedBytes(const std::string& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* unsignedBytes(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

StoredCell numberCell(const std::optional<std::int64_t>& number)
{
    return number ? StoredCell::ofText(std::to_string(*number)) : StoredCell();
}

std::optional<std::int64_t> numberIn(const StoredCell& cell)
{
    if (cell.isNone())
        return std::nullopt;
    std::int64_t number = 0;
    const auto* end = cell.bytes.data() + cell.bytes.size();
    if (const auto read = std::from_chars(cell.bytes.data(), end, number);
        read.ec != std::errc() || read.ptr != end)
        throw Error(ErrorCode::StudyDamaged);
    return number;
}

}  // namespace

std::string bytesOf(const GestureRecord& gesture)
{
    const auto* start = reinterpret_cast<const char*>(gesture.changeset.data());
    return packed({numberCell(gesture.utcMilliseconds), StoredCell::ofText(gesture.author),
                   StoredCell::ofText(gesture.label), numberCell(gesture.undoes),
                   numberCell(gesture.redoes),
                   StoredCell::ofBytes({start, gesture.changeset.size()})});
}

GestureRecord gestureIn(std::string_view bytes)
{
    try {
        const auto cells = unpacked(bytes);
        if (cells.size() != cellsOfGesture || !bytes.empty())
            throw Error(ErrorCode::StudyDamaged);
        const auto* start = reinterpret_cast<const std::byte*>(cells[5].bytes.data());
        GestureRecord gesture{{},
                              numberIn(cells[0]).value_or(0),
                              cells[1].bytes,
                              cells[2].bytes,
                              numberIn(cells[3]),
                              numberIn(cells[4]),
                              {start, start + cells[5].bytes.size()}};
        // A gesture changes what gestures may change, whoever sends it.
        forEachRow(gesture.changeset, [](const ChangesetRow& row) {
            if (!isRecorded(row.table))
                throw Error(ErrorCode::HistoryBroken);
        });
        return gesture;
    } catch (const Error&) {
        throw Error(ErrorCode::HubLogBroken, {{}});
    }
}

std::string sealedFor(const HubPlace& place, std::string bytes, const SecretBytes* key)
{
    if (key == nullptr)
        return bytes;
    const auto size = bytes.size();
    std::size_t padded = 0;
    bytes.resize(size + paddingStep);
    sodium_pad(&padded, unsignedBytes(bytes), size, paddingStep, bytes.size());
    const auto vouched = vouchedFor(place);
    std::string sealed(recordNonceSize + padded + recordTagSize, '\0');
    randombytes_buf(sealed.data(), recordNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        unsignedBytes(sealed) + recordNonceSize, nullptr, unsignedBytes(bytes), padded,
        unsignedBytes(vouched), vouched.size(), nullptr, unsignedBytes(sealed), key->data());
    return sealed;
}

std::string openedFrom(const HubPlace& place, const std::string& sealed, const SecretBytes* key)
{
    if (key == nullptr)
        return sealed;
    if (sealed.size() < recordNonceSize + recordTagSize)
        throw brokenAt(place);
    const auto vouched = vouchedFor(place);
    std::string bytes(sealed.size() - recordNonceSize - recordTagSize, '\0');
    std::size_t size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            unsignedBytes(bytes), nullptr, nullptr, unsignedBytes(sealed) + recordNonceSize,
            sealed.size() - recordNonceSize, unsignedBytes(vouched), vouched.size(),
            unsignedBytes(sealed), key->data())
            != 0
        || sodium_unpad(&size, unsignedBytes(bytes), bytes.size(), paddingStep) != 0)
        throw brokenAt(place);
    bytes.resize(size);
    return bytes;
}

}  // namespace alteri
