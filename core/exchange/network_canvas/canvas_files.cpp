// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/network_canvas/canvas_files.hpp"

#include "core/error.hpp"
#include "core/exchange/network_canvas/canvas_draft.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr auto mostOfPart = 128 * mebibyte;
constexpr auto mostOfAll = 1024 * mebibyte;

std::string nameOfPart(const std::string& part)
{
    return part.substr(part.find_last_of("/\\") + 1);
}

bool isProtocolPart(const std::string& part)
{
    return nameOfPart(part) == "protocol.json";
}

/// Tables and GraphML are called the same in all versions.
bool isExportPart(const std::string& part)
{
    const auto name = nameOfPart(part);
    return (name.ends_with(".csv")
            && (name.ends_with("_ego.csv") || name.find("_attributeList") != std::string::npos
                || name.find("_edgeList") != std::string::npos
                || name.find("_adjacencyMatrix_") != std::string::npos))
           || name.ends_with(".graphml");
}

/// `protocol.json`, taken out of its archive.
bool isProtocolJson(std::string_view bytes)
{
    const auto begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return begin != std::string_view::npos && bytes[begin] == '{'
           && bytes.find("\"schemaVersion\"") != std::string_view::npos
           && bytes.find("\"codebook\"") != std::string_view::npos;
}

void sort(ForeignFile file, CanvasFiles& into)
{
    if (isProtocolJson(file.bytes)) {
        into.protocol = {stemOf(file.name), std::move(file.bytes)};
        return;
    }
    auto& kind = isCanvasGraphml(file.bytes) ? into.graphml : into.tables;
    kind.emplace_back(std::move(file.name), std::move(file.bytes));
}

void unpack(ForeignFile file, CanvasFiles& into)
{
    const auto name = file.name;
    // The reader of the protocol wants the archive itself.
    auto bytes = file.bytes;
    const ZipArchive archive(std::move(file.bytes), name);
    const auto& names = archive.names();
    if (std::any_of(names.begin(), names.end(), &isProtocolPart)) {
        into.protocol = {stemOf(name), std::move(bytes)};
        return;
    }
    std::uintmax_t all = 0;
    for (const auto& part : names) {
        if (!isExportPart(part))
            continue;
        ForeignFile read{nameOfPart(part), archive.read(part, mostOfPart)};
        all += read.bytes.size();
        if (all > mostOfAll)
            throw Error(ErrorCode::ArchiveTooLarge, {name, std::to_string(mostOfAll / mebibyte)});
        sort(std::move(read), into);
    }
}

}  // namespace

bool isNetworkCanvas(const ForeignFile& file)
{
    if (!ZipArchive::isArchive(file.bytes))
        return isCanvasTable(file.bytes) || isCanvasGraphml(file.bytes)
               || isProtocolJson(file.bytes)
               || file.name.find("_adjacencyMatrix_") != std::string::npos;
    const ZipArchive archive(file.bytes, file.name);
    const auto& names = archive.names();
    return std::any_of(names.begin(), names.end(), [](const std::string& part) {
        return isProtocolPart(part) || isExportPart(part);
    });
}

StudyDraft readCanvasExport(std::vector<ForeignFile> files)
{
    CanvasFiles sorted;
    for (auto& file : files) {
        if (ZipArchive::isArchive(file.bytes))
            unpack(std::move(file), sorted);
        else
            sort(std::move(file), sorted);
    }
    return draftOf(std::move(sorted));
}

}  // namespace alteri
