// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/sheet_rows.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/calendar_text.hpp"
#include "core/exchange/tables/rows/csv_field.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <pugixml.hpp>
#include <set>
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

/// Formats of Excel itself that show a day (ECMA-376, 18.8.30).
bool isDayOfExcel(unsigned format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
           || (format >= 50 && format <= 58);
}

/// A format of the workbook that shows a day or a year, such as "dd.mm.yyyy". Words in quotation
/// marks and colours in brackets are none of it.
bool showsDay(const std::string& format)
{
    char closing = 0;
    for (const char c : format) {
        if (closing != 0)
            closing = c == closing ? '\0' : closing;
        else if (c == '"' || c == '[')
            closing = c == '"' ? '"' : ']';
        else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y')
            return true;
    }
    return false;
}

/// What all sheets of a workbook share.
class SharedParts {
public:
    SharedParts(const ZipArchive& archive, const std::string& name)
        : texts(sharedTexts(archive, name))
    {
        readStyles(archive, name);
    }

    bool isDay(unsigned style) const { return style < m_isDay.size() && m_isDay[style]; }

    std::vector<std::string> texts;
    bool from1904 = false;

private:
    void readStyles(const ZipArchive& archive, const std::string& name)
    {
        constexpr const char* part = "xl/styles.xml";
        const auto& names = archive.names();
        if (std::find(names.begin(), names.end(), part) == names.end())
            return;
        pugi::xml_document document;
        load(document, archive, part, name);
        const auto sheet = document.child("styleSheet");
        std::set<unsigned> days;
        for (const auto& format : sheet.child("numFmts").children("numFmt"))
            if (showsDay(format.attribute("formatCode").value()))
                days.insert(format.attribute("numFmtId").as_uint());
        for (const auto& style : sheet.child("cellXfs").children("xf")) {
            const auto format = style.attribute("numFmtId").as_uint();
            m_isDay.push_back(isDayOfExcel(format) || days.contains(format));
        }
    }

    std::vector<bool> m_isDay;
};

std::string textOfNumber(const std::string& written, bool isDay, bool from1904)
{
    double number = 0;
    const auto* end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end)
        return written;
    constexpr double daysTo1904 = 1462;
    constexpr double daysTo1970 = 25'569;
    const auto serial = from1904 ? number + daysTo1904 : number;
    if (auto day = isDay && serial >= 1 ? momentText(serial - daysTo1970) : std::string();
        !day.empty())
        return day;
    return fullText(number);
}

std::string textOfCell(const pugi::xml_node& cell, const SharedParts& shared)
{
    const std::string kind = cell.attribute("t").value();
    if (kind == "inlineStr")
        return textOfRuns(cell.child("is"));
    std::string value = cell.child_value("v");
    if (kind == "b")
        return value == "1" ? "TRUE" : "FALSE";
    if (kind.empty() || kind == "n")
        return textOfNumber(value, shared.isDay(cell.attribute("s").as_uint()), shared.from1904);
    if (kind != "s")
        return value;
    const auto place = std::strtoull(value.c_str(), nullptr, 10);
    return place < shared.texts.size() ? shared.texts[place] : std::string();
}

std::vector<std::vector<std::string>> rowsOf(const ZipArchive& archive,
                                             const std::string& part,
                                             const SharedParts& shared,
                                             const std::string& name)
{
    pugi::xml_document document;
    load(document, archive, part, name);
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

/// A sheet by its name and the part that holds it.
using NamedPart = std::pair<std::string, std::string>;

/// The sheets as the workbook lists them; as their parts are numbered where it says nothing.
std::vector<NamedPart>
sheetsIn(const ZipArchive& archive, SharedParts& shared, const std::string& name)
{
    constexpr const char* book = "xl/workbook.xml";
    constexpr const char* targets = "xl/_rels/workbook.xml.rels";
    const auto& names = archive.names();
    const auto has = [&](const std::string& part) {
        return std::find(names.begin(), names.end(), part) != names.end();
    };
    std::vector<NamedPart> sheets;
    if (has(book) && has(targets)) {
        pugi::xml_document relations;
        load(relations, archive, targets, name);
        std::map<std::string, std::string> parts;
        for (const auto& each : relations.child("Relationships").children("Relationship")) {
            const std::string target = each.attribute("Target").value();
            parts[each.attribute("Id").value()] =
                target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
        pugi::xml_document document;
        load(document, archive, book, name);
        const auto workbook = document.child("workbook");
        shared.from1904 = workbook.child("workbookPr").attribute("date1904").as_bool();
        for (const auto& each : workbook.child("sheets").children("sheet"))
            if (const auto part = parts[each.attribute("r:id").value()];
                part.starts_with("xl/worksheets/") && has(part))
                sheets.emplace_back(each.attribute("name").value(), part);
    }
    if (sheets.empty())
        for (const auto& part : names)
            if (part.starts_with("xl/worksheets/sheet"))
                sheets.emplace_back(part.substr(std::string("xl/worksheets/").size()), part);
    return sheets;
}

}  // namespace

std::vector<WorkbookSheet> workbookSheets(std::string bytes, const std::string& name)
{
    const ZipArchive archive(std::move(bytes), name);
    SharedParts shared(archive, name);
    const auto parts = sheetsIn(archive, shared, name);
    if (parts.empty())
        throw Error(ErrorCode::ArchivePartMissing, {name, "xl/worksheets/sheet1.xml"});
    std::vector<WorkbookSheet> sheets;
    sheets.reserve(parts.size());
    for (const auto& [sheet, part] : parts)
        sheets.push_back({sheet, rowsOf(archive, part, shared, name)});
    return sheets;
}

std::vector<std::vector<std::string>> sheetRows(std::string bytes, const std::string& name)
{
    return std::move(workbookSheets(std::move(bytes), name).front().rows);
}

std::string sheetText(const std::vector<std::vector<std::string>>& rows)
{
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < width && !row.empty(); ++i) {
            if (i > 0)
                text += ',';
            if (i < row.size())
                text += csvField(row[i]);
        }
        text += '\n';
        if (text.size() > largestTable)
            throw Error(ErrorCode::FileTooLarge, {{}, std::to_string(largestTable / mebibyte)});
    }
    return text;
}

}  // namespace alteri
