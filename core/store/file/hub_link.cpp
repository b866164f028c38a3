// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/hub_link.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/file/row_cells.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::shared_ptr<const SecretBytes> secretIn(const SQLite::Column& column)
{
    if (column.isNull())
        return nullptr;
    const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
    auto secret = std::make_shared<SecretBytes>(static_cast<std::size_t>(column.getBytes()));
    std::copy_n(bytes, secret->size(), secret->data());
    return secret;
}

}  // namespace

std::optional<HubLink> hubLinkIn(Connection& connection)
{
    SQLite::Statement query(
        connection.database(),
        "SELECT service, study, head, confirmed, hash, record_key FROM hub_link");
    if (!query.executeStep())
        return std::nullopt;
    return HubLink{query.getColumn(0).getString(), bytesIn(query.getColumn(1)),
                   query.getColumn(2).getInt64(),  query.getColumn(3).getInt64(),
                   bytesIn(query.getColumn(4)),    secretIn(query.getColumn(5))};
}

void writeHubLink(Connection& connection, const std::optional<HubLink>& link)
{
    connection.database().exec("DELETE FROM hub_link");
    if (!link)
        return;
    SQLite::Statement insert(connection.database(),
                             "INSERT INTO hub_link (id, service, study, head, confirmed, hash,"
                             " record_key) VALUES (1, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, link->service);
    insert.bind(2, link->study.data(), static_cast<int>(link->study.size()));
    insert.bind(3, link->head);
    insert.bind(4, link->confirmed);
    insert.bind(5, link->hash.data(), static_cast<int>(link->hash.size()));
    if (link->recordKey != nullptr)
        insert.bind(6, link->recordKey->data(), static_cast<int>(link->recordKey->size()));
    insert.exec();
}

std::string studyIdIn(Connection& connection)
{
    SQLite::Statement query(connection.database(), "SELECT study FROM study_identity");
    return query.executeStep() ? bytesIn(query.getColumn(0)) : std::string();
}

}  // namespace alteri
