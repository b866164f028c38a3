// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/hub_values.hpp"

#include "core/team/client_library.hpp"

namespace alteri {

namespace {

// Types as PostgreSQL numbers them (pg_type.h).
constexpr unsigned int typeOfBytes = 17;
constexpr unsigned int typeOfWhole = 20;
constexpr unsigned int typeOfId = 2950;
constexpr unsigned int typeOfManyBytes = 1001;
constexpr unsigned int typeOfIds = 2951;

void appendNumber(std::string& bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFFU);
}

/// PostgreSQL's binary form of arrays of one dimension (array_recv).
std::string arrayOf(const std::vector<std::string>& elements, unsigned int type)
{
    std::string bytes;
    appendNumber(bytes, elements.empty() ? 0 : 1);
    appendNumber(bytes, 0);
    appendNumber(bytes, type);
    if (elements.empty())
        return bytes;
    appendNumber(bytes, static_cast<std::uint32_t>(elements.size()));
    appendNumber(bytes, 1);
    for (const auto& each : elements) {
        appendNumber(bytes, static_cast<std::uint32_t>(each.size()));
        bytes += each;
    }
    return bytes;
}

}  // namespace

HubValue HubValue::ofText(const std::string& text)
{
    HubValue value;
    value.m_bytes = text;
    return value;
}

HubValue HubValue::ofWhole(std::int64_t number)
{
    auto value = ofText(std::to_string(number));
    value.m_type = typeOfWhole;
    return value;
}

HubValue HubValue::ofBytes(const std::string& bytes)
{
    auto value = ofText(bytes);
    value.m_isBinary = true;
    value.m_type = typeOfBytes;
    return value;
}

HubValue HubValue::ofId(const std::string& id)
{
    auto value = ofBytes(id);
    value.m_type = typeOfId;
    return value;
}

HubValue HubValue::ofIds(const std::vector<std::string>& ids)
{
    auto value = ofBytes(arrayOf(ids, typeOfId));
    value.m_type = typeOfIds;
    return value;
}

HubValue HubValue::ofManyBytes(const std::vector<std::string>& all)
{
    auto value = ofBytes(arrayOf(all, typeOfBytes));
    value.m_type = typeOfManyBytes;
    return value;
}

HubRows::HubRows(pg_result* result)
    : m_result(result, libpq().clear)
{
}

std::size_t HubRows::count() const
{
    return static_cast<std::size_t>(libpq().ntuples(m_result.get()));
}

std::size_t HubRows::columns() const
{
    return static_cast<std::size_t>(libpq().nfields(m_result.get()));
}

std::string HubRows::name(std::size_t column) const
{
    return libpq().fname(m_result.get(), static_cast<int>(column));
}

unsigned int HubRows::type(std::size_t column) const
{
    return libpq().ftype(m_result.get(), static_cast<int>(column));
}

bool HubRows::isNothing(std::size_t row, std::size_t column) const
{
    return libpq().getisnull(m_result.get(), static_cast<int>(row), static_cast<int>(column)) != 0;
}

std::string HubRows::bytes(std::size_t row, std::size_t column) const
{
    const auto* start =
        libpq().getvalue(m_result.get(), static_cast<int>(row), static_cast<int>(column));
    const auto length =
        libpq().getlength(m_result.get(), static_cast<int>(row), static_cast<int>(column));
    return {start, static_cast<std::size_t>(length)};
}

std::int64_t HubRows::whole(std::size_t row, std::size_t column) const
{
    std::uint64_t number = 0;
    const auto sent = bytes(row, column);
    for (const char c : sent)
        number = number << 8U | static_cast<unsigned char>(c);
    // Four bytes or eight, two's complement.
    return sent.size() == 4 ? static_cast<std::int32_t>(static_cast<std::uint32_t>(number))
                            : static_cast<std::int64_t>(number);
}

bool HubRows::flag(std::size_t row, std::size_t column) const
{
    return bytes(row, column) == std::string(1, '\1');
}

}  // namespace alteri
