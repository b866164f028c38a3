// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/sheet_rows.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/delimited_table.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <pugixml.hpp>
#include <utility>

namespace alteri {

namespace {

constexpr auto largestPart = 256 * mebibyte;
constexpr std::size_t mostRows = 1U << 20U;

/// The part must be XML. Nothing is expanded but the entities that XML itself has.
void load(pugi::xml_document& document,
          const ZipArchive& archive,
          const std::string& part,
          const std::string& name)
{
    const auto text = archive.read(part, largestPart);
    if (!document.load_buffer(text.data(), text.size(),
                              pugi::parse_default | pugi::parse_ws_pcdata))
        throw Error(ErrorCode::ArchiveUnreadable, {name});
}

/// The runs of a text, without how it is pronounced.
std::string textOfRuns(const pugi::xml_node& node)
{
    std::string text = node.child_value("t");
    for (const auto& run : node.children("r"))
        text += run.child_value("t");
    return text;
}

std::vector<std::string> sharedTexts(const ZipArchive& archive, const std::string& name)
{
    constexpr const char* part = "xl/sharedStrings.xml";
    std::vector<std::string> texts;
    const auto& names = archive.names();
    if (std::find(names.begin(), names.end(), part) == names.end())
        return texts;
    pugi::xml_document document;
    load(document, archive, part, name);
    for (const auto& each : document.child("sst").children("si"))
        texts.push_back(textOfRuns(each));
    return texts;
}

/// The column of a place such as "AB12", from 0.
std::size_t columnOf(const char* place, std::size_t otherwise)
{
    std::size_t column = 0;
    const char* letter = place;
    for (; *letter >= 'A' && *letter <= 'Z' && column < mostColumns; ++letter)
        column = column * 26 + static_cast<std::size_t>(*letter - 'A' + 1);
    return letter == place ? otherwise : column - 1;
}

std::string textOfCell(const pugi::xml_node& cell, const std::vector<std::string>& shared)
{
    const std::string kind = cell.attribute("t").value();
    if (kind == "inlineStr")
        return textOfRuns(cell.child("is"));
    std::string value = cell.child_value("v");
    if (kind != "s")
        return value;
    const auto place = std::strtoull(value.c_str(), nullptr, 10);
    return place < shared.size() ? shared[place] : std::string();
}

}  // namespace

std::vector<std::vector<std::string>> sheetRows(std::string bytes, const std::string& name)
{
    const ZipArchive archive(std::move(bytes), name);
    std::string sheet;
    for (const auto& part : archive.names())
        if (part.starts_with("xl/worksheets/sheet") && (sheet.empty() || part < sheet))
            sheet = part;
    if (sheet.empty())
        throw Error(ErrorCode::ArchivePartMissing, {name, "xl/worksheets/sheet1.xml"});
    const auto shared = sharedTexts(archive, name);
    pugi::xml_document document;
    load(document, archive, sheet, name);
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : document.child("worksheet").child("sheetData").children("row")) {
        // Rows that are empty are left out of the file.
        const auto number = static_cast<std::size_t>(row.attribute("r").as_ullong(rows.size() + 1));
        if (number < 1 || number > mostRows || number <= rows.size())
            throw Error(ErrorCode::ArchiveUnreadable, {name});
        rows.resize(number);
        auto& cells = rows.back();
        for (const auto& cell : row.children("c")) {
            const auto column = columnOf(cell.attribute("r").value(), cells.size());
            if (column >= mostColumns)
                throw Error(ErrorCode::ArchiveUnreadable, {name});
            cells.resize(std::max(cells.size(), column + 1));
            cells[column] = textOfCell(cell, shared);
        }
    }
    return rows;
}

}  // namespace alteri
