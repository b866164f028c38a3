// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/hub_study.hpp"

#include "core/error.hpp"
#include "core/team/hub_connection.hpp"

#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::string_view uniqueViolation = "23505";

bool isUniqueViolation(const Error& error)
{
    const auto& details = error.problems().front().details;
    return error.code() == ErrorCode::HubFailed && details.size() > 1
           && details[1] == uniqueViolation;
}

constexpr std::string_view hexDigitsOfIds = "0123456789abcdef";
constexpr std::size_t idBytes = 16;

bool hasHyphenBehind(std::size_t byte)
{
    return byte == 3 || byte == 5 || byte == 7 || byte == 9;
}

}  // namespace

HubStudy::HubStudy(HubConnection& connection, std::string id)
    : m_connection(connection)
    , m_id(std::move(id))
{
}

std::string HubStudy::found(int schemaVersion,
                            const std::string& keySlots,
                            const std::vector<std::string>& snapshot)
{
    m_connection.run("BEGIN");
    try {
        const auto rows = m_connection.run(
            "SELECT alteri.found($1, $2::int, $3)",
            {HubValue::ofId(m_id), HubValue::ofText(std::to_string(schemaVersion)),
             keySlots.empty() ? HubValue::ofNothing() : HubValue::ofBytes(keySlots)});
        putSnapshot(0, snapshot);
        m_connection.run("COMMIT");
        return rows.bytes(0, 0);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::HubUnreachable)
            m_connection.run("ROLLBACK");
        if (isUniqueViolation(error))
            throw Error(ErrorCode::HubStudyKnown);
        throw;
    }
}

HubStudyState HubStudy::state()
{
    const auto rows = m_connection.run(
        "SELECT head, hash, schema_version, key_slots, alteri.role_in(id) FROM alteri.study"
        " WHERE id = $1",
        {HubValue::ofId(m_id)});
    if (rows.count() == 0)
        throw Error(ErrorCode::HubStudyUnknown);
    return {rows.whole(0, 0), rows.bytes(0, 1), static_cast<int>(rows.whole(0, 2)),
            rows.bytes(0, 3), rows.bytes(0, 4)};
}

std::vector<HubEntry> HubStudy::entriesAfter(std::int64_t sequence, int most)
{
    const auto rows = m_connection.run(
        "SELECT sequence, id, login, hash, body FROM alteri.gesture"
        " WHERE study = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
        {HubValue::ofId(m_id), HubValue::ofWhole(sequence), HubValue::ofWhole(most)});
    std::vector<HubEntry> entries;
    entries.reserve(rows.count());
    for (std::size_t row = 0; row < rows.count(); ++row)
        entries.push_back({rows.whole(row, 0), rows.bytes(row, 1), rows.bytes(row, 2),
                           rows.bytes(row, 3), rows.bytes(row, 4)});
    return entries;
}

PushAnswer HubStudy::push(int schemaVersion,
                          std::int64_t base,
                          const std::vector<std::string>& ids,
                          const std::vector<std::string>& bodies)
{
    try {
        const auto rows = m_connection.run(
            "SELECT head, hash, taken FROM alteri.push($1, $2::int, $3, $4, $5)",
            {HubValue::ofId(m_id), HubValue::ofText(std::to_string(schemaVersion)),
             HubValue::ofWhole(base), HubValue::ofIds(ids), HubValue::ofManyBytes(bodies)});
        return {rows.whole(0, 0), rows.bytes(0, 1), rows.flag(0, 2)};
    } catch (const Error& error) {
        // An earlier push was taken whose answer was lost: it has to be pulled.
        if (isUniqueViolation(error))
            return {};
        throw;
    }
}

void HubStudy::upgrade(int schemaVersion)
{
    m_connection.run("SELECT alteri.upgrade($1, $2::int)",
                     {HubValue::ofId(m_id), HubValue::ofText(std::to_string(schemaVersion))});
}

std::optional<HubSnapshot> HubStudy::snapshot()
{
    const auto rows = m_connection.run(
        "SELECT sequence, body FROM alteri.snapshot WHERE study = $1 AND sequence ="
        " (SELECT max(sequence) FROM alteri.snapshot WHERE study = $1) ORDER BY piece",
        {HubValue::ofId(m_id)});
    if (rows.count() == 0)
        return std::nullopt;
    HubSnapshot snapshot;
    snapshot.sequence = rows.whole(0, 0);
    for (std::size_t row = 0; row < rows.count(); ++row)
        snapshot.pieces.push_back(rows.bytes(row, 1));
    return snapshot;
}

std::optional<std::int64_t> HubStudy::snapshotSequence()
{
    const auto rows = m_connection.run("SELECT max(sequence) FROM alteri.snapshot WHERE study = $1",
                                       {HubValue::ofId(m_id)});
    return rows.isNothing(0, 0) ? std::nullopt : std::optional(rows.whole(0, 0));
}

void HubStudy::putSnapshot(std::int64_t sequence, const std::vector<std::string>& pieces)
{
    m_connection.run(
        "SELECT alteri.put_snapshot($1, $2, $3)",
        {HubValue::ofId(m_id), HubValue::ofWhole(sequence), HubValue::ofManyBytes(pieces)});
}

void HubStudy::admit(const std::string& login, const std::string& role)
{
    m_connection.run("SELECT alteri.admit($1, $2::name, $3::text)",
                     {HubValue::ofId(m_id), HubValue::ofText(login), HubValue::ofText(role)});
}

bool HubStudy::dismiss(const std::string& login)
{
    return m_connection
        .run("SELECT alteri.dismiss($1, $2::name)", {HubValue::ofId(m_id), HubValue::ofText(login)})
        .flag(0, 0);
}

void HubStudy::waitForTurn()
{
    m_connection.run("SELECT pg_advisory_lock(hashtextextended($1::text, 0))",
                     {HubValue::ofText(textOfId(m_id))});
}

void HubStudy::leaveTurn()
{
    m_connection.run("SELECT pg_advisory_unlock(hashtextextended($1::text, 0))",
                     {HubValue::ofText(textOfId(m_id))});
}

std::string HubStudy::channel() const
{
    return m_connection.quoted("alteri_" + textOfId(m_id));
}

void HubStudy::announce()
{
    m_connection.run("NOTIFY " + channel());
}

void HubStudy::listen()
{
    m_connection.run("LISTEN " + channel());
}

std::vector<HubMember> hubMembers(HubConnection& connection)
{
    const auto rows =
        connection.run("SELECT study, login, role FROM alteri.member ORDER BY study, login");
    std::vector<HubMember> members;
    for (std::size_t row = 0; row < rows.count(); ++row)
        members.push_back({rows.bytes(row, 0), rows.bytes(row, 1), rows.bytes(row, 2)});
    return members;
}

std::string textOfId(const std::string& id)
{
    std::string text;
    for (std::size_t i = 0; i < id.size(); ++i) {
        const auto byte = static_cast<unsigned char>(id[i]);
        text += hexDigitsOfIds[byte >> 4U];
        text += hexDigitsOfIds[byte & 15U];
        if (hasHyphenBehind(i))
            text += '-';
    }
    return text;
}

std::optional<std::string> idInText(const std::string& text)
{
    std::string digits;
    for (const char c : text) {
        if (c == '-')
            continue;
        const auto lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        if (hexDigitsOfIds.find(lower) == std::string_view::npos)
            return std::nullopt;
        digits += lower;
    }
    if (digits.size() != 2 * idBytes)
        return std::nullopt;
    std::string id;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        id += static_cast<char>(hexDigitsOfIds.find(digits[i]) << 4U
                                | hexDigitsOfIds.find(digits[i + 1]));
    return id;
}

}  // namespace alteri
