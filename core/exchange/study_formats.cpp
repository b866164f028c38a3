// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/study_formats.hpp"

#include "core/error.hpp"
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/exported/exported_draft.hpp"
#include "core/exchange/exported/exported_tables.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/network_canvas/canvas_files.hpp"
#include "core/exchange/vennmaker/vennmaker_draft.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace alteri {

namespace {

StudyDraft readVennMakerFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    if (files.size() == 1 && isVennTemplate(files.front().bytes))
        return draftOfTemplate(std::move(files.front().bytes), stemOf(files.front().name));
    std::vector<VennInterview> interviews;
    for (auto& file : files) {
        auto read = readVennInterviews(std::move(file.bytes), stemOf(file.name));
        std::move(read.begin(), read.end(), std::back_inserter(interviews));
    }
    return draftOf(std::move(interviews), options.password);
}

constexpr std::array knownFormats{
    StudyFormat{"alteri-tables", "Alteri", "*.csv *.xlsx *.sav *.dta", &isExportedCodebook,
                [](std::vector<ForeignFile>&& files, const ForeignOptions&) {
                    return readExportedStudy(std::move(files));
                },
                true},
    StudyFormat{"vennmaker", "VennMaker", "*.vmp *.venn *.vmt",
                [](const ForeignFile& file) { return isVennMaker(file.bytes); },
                &readVennMakerFiles},
    StudyFormat{"network-canvas", "Network Canvas", "*.zip *.csv *.graphml *.netcanvas",
                &isNetworkCanvas,
                [](std::vector<ForeignFile>&& files, const ForeignOptions&) {
                    return readCanvasExport(std::move(files));
                }},
    StudyFormat{"graphml", "GraphML", "*.graphml *.xml", &isGraphml, &readGraphmlFiles},
    StudyFormat{"gexf", "GEXF", "*.gexf", &isGexf, &readGexfFiles},
    StudyFormat{"pajek", "Pajek", "*.net *.paj", &isPajek, &readPajekFiles},
    StudyFormat{"ucinet-dl", "UCINET DL", "*.dl *.txt", &isUcinetDl, &readUcinetFiles},
    StudyFormat{"vna", "NetDraw VNA", "*.vna", &isVna, &readVnaFiles},
};

const StudyFormat* formatOfOne(const ForeignFile& file)
{
    const auto* found =
        std::find_if(knownFormats.begin(), knownFormats.end(),
                     [&](const StudyFormat& each) { return each.recognises(file); });
    return found != knownFormats.end() ? found : nullptr;
}

}  // namespace

std::span<const StudyFormat> studyFormats()
{
    return knownFormats;
}

ForeignStudy readForeignStudy(std::vector<ForeignFile> files, const ForeignOptions& options)
{
    const auto& format = formatOf(files);
    ForeignStudy read{&format, format.read(std::move(files), options)};
    makeSound(read.draft);
    return read;
}

bool isForeignStudy(const std::vector<ForeignFile>& files)
{
    return std::any_of(files.begin(), files.end(),
                       [](const ForeignFile& file) { return formatOfOne(file) != nullptr; });
}

const StudyFormat& formatOf(const std::vector<ForeignFile>& files)
{
    const StudyFormat* format = nullptr;
    for (const auto& each : knownFormats)
        if (each.takesAll && std::any_of(files.begin(), files.end(), each.recognises))
            return each;
    for (const auto& file : files) {
        const auto* found = formatOfOne(file);
        if (found == nullptr)
            throw Error(ErrorCode::ForeignFormatUnknown, {file.name});
        if (format != nullptr && found != format)
            throw Error(ErrorCode::ForeignFormatsMixed,
                        {std::string(format->name), std::string(found->name)});
        format = found;
    }
    if (format == nullptr)
        throw Error(ErrorCode::ForeignFormatUnknown, {std::string()});
    return *format;
}

}  // namespace alteri
