// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/column_names.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>

namespace alteri {

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c != '_' && c != '.' && c != '-' && c != ' ')
            plain += smallAscii(c);
    }
    return plain;
}

// egor and its readers, openeddi, EgoWeb, ideanet, Network Canvas, and tables made by hand.

const ColumnNames& egoNames()
{
    static const ColumnNames names({"egoid", "networkcanvasegouuid", "puid", "egonumber", "ego"},
                                   ColumnRole::Ego);
    return names;
}

const ColumnNames& alterNames()
{
    static const ColumnNames names({"alterid", "altid", "networkcanvasuuid", "nameid",
                                    "alternumber", "alternum", "alterno", wordForAge},
                                   ColumnRole::Alter);
    return names;
}

const ColumnNames& sourceNames()
{
    static const ColumnNames names({"source", "srcid", "fromalterid", "networkcanvassourceuuid",
                                    "from", "alter1number", "alterid1", "alter1id", "nameid",
                                    "sourceid", "sourcealterid"},
                                   ColumnRole::From);
    return names;
}

const ColumnNames& targetNames()
{
    static const ColumnNames names({"target", "tgtid", "toalterid", "networkcanvastargetuuid", "to",
                                    "alter2number", "alterid2", "alter2id", "targetid",
                                    "targetalterid"},
                                   ColumnRole::To);
    return names;
}

const ColumnNames& waveNames()
{
    static const ColumnNames names({"wave", "welle", "wavenumber", "waveid"}, ColumnRole::Wave);
    return names;
}

std::optional<std::size_t> findColumn(const DelimitedTable& table, const ColumnNames& names)
{
    const auto isSaid = [&](std::size_t i) { return i < table.roles.size() && table.roles[i]; };
    for (std::size_t i = 0; i < table.header.size() && names.role; ++i)
        if (isSaid(i) && table.roles[i] == names.role)
            return i;
    std::optional<std::size_t> found;
    auto rank = names.names.size();
    for (std::size_t i = 0; i < table.header.size() && rank > 0; ++i) {
        if (isSaid(i))
            continue;
        const auto plain = plainName(table.header[i].text);
        const auto name =
            std::find(names.names.begin(), names.names.end(), plain) - names.names.begin();
        if (const auto place = static_cast<std::size_t>(name); place < rank) {
            rank = place;
            found = i;
        }
    }
    return found;
}

void takeRoles(DelimitedTable& table, const std::vector<ColumnChoice>& choices)
{
    table.roles.assign(table.header.size(), std::nullopt);
    const auto isOfMany = [](ColumnRole role) {
        return role == ColumnRole::Answer || role == ColumnRole::LeftOut;
    };
    for (const auto& choice : choices) {
        const auto found =
            std::find_if(table.header.begin(), table.header.end(),
                         [&](const TableCell& cell) { return cell.text == choice.column; });
        if (!choice.role || found == table.header.end())
            continue;
        if (!isOfMany(*choice.role))
            std::replace(table.roles.begin(), table.roles.end(), choice.role,
                         std::optional<ColumnRole>());
        table.roles[static_cast<std::size_t>(found - table.header.begin())] = choice.role;
    }
}

}  // namespace alteri
