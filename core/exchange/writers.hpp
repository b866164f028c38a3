// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"
#include "core/files/output_file.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A file as it is to be written.
struct ExportFile {
    std::string name;  ///< within the folder; where a format is one file, what it might be called
    std::string bytes{};  ///< unless `write` makes them
    std::function<void(const std::filesystem::path&)> write{};
    std::size_t rows = 0;  ///< of a table, without the names of its columns; else 0
    std::size_t columns = 0;
};

struct ExportOutput {
    std::vector<ExportFile> files;
    WritingNotes notes;
};

/// What a writer writes from.
struct ExportSource {
    Reader reader;
    const StudyContents* contents = nullptr;  ///< of the same study
};

/// A format in which a study leaves.
struct StudyWriter {
    std::string_view key;     ///< for `--format`
    std::string_view name;    ///< English
    std::string_view what;    ///< what is written; English
    std::string_view suffix;  ///< of its file; empty: it is a folder of several files
    /// What it does where a choice says nothing.
    bool labels = false;
    ExportedNames names = ExportedNames::AsIs;
    MissingForm missing = MissingForm::Columns;
    Identifying identifying = Identifying::Keep;
    ExportOutput (*write)(const ExportSource&, const ExportChoice&, const ExportWatch&) = nullptr;

    bool isFolder() const { return suffix.empty(); }
};

/// All formats, in the order in which they are offered. A format is its writer, a row here, and a
/// line for the build.
std::span<const StudyWriter> studyWriters();

/// @return null if there is no such format
const StudyWriter* findWriter(std::string_view key);

/// The choice with what the format does where nothing was chosen.
ExportChoice completedChoice(const ExportChoice& choice, const StudyWriter& writer);

/// What was written, for people to check.
struct ExportCheck {
    struct File {
        std::filesystem::path file;
        std::size_t rows = 0;
        std::size_t columns = 0;
        std::uintmax_t bytes = 0;
        std::string sha256;  ///< 64 hexadecimal digits
    };

    std::vector<File> files;
    WritingNotes notes;
};

/// Writes a study in a format. All places are looked at before anything is written; afterwards
/// each file is read back and compared by its checksum.
/// @param place a file, or the folder of a format of several, which is made if need be
/// @param inputs files that nothing may take the place of, such as the study
/// @throws Error{ExportChoiceUnsuited}, Error{OutputDiffers}, what the writer, `watch` and
///         writeOutput() throw
ExportCheck exportStudy(const ExportSource& source,
                        const ExportChoice& choice,
                        const StudyWriter& writer,
                        const std::filesystem::path& place,
                        Replacing replacing,
                        const std::vector<std::filesystem::path>& inputs,
                        const ExportWatch& watch = {});

/// Writes files that were made, as exportStudy() does.
std::vector<ExportCheck::File> writeFiles(const std::vector<ExportFile>& files,
                                          const StudyWriter& writer,
                                          const std::filesystem::path& place,
                                          Replacing replacing,
                                          const std::vector<std::filesystem::path>& inputs,
                                          const ExportWatch& watch = {});

}  // namespace alteri
