// SPDX-License-Identifier: GPL-3.0-or-later
// Whole studies as JSON, which must hold together once they are read.
#include "core/exchange/studies/study_json.hpp"
#include "core/store/study_file.hpp"
#include "tests/fuzz/readers.hpp"

#include <filesystem>
#include <unistd.h>

void alteri::fuzz::readStudyJson(std::string bytes)
{
    static const auto folder =
        std::filesystem::temp_directory_path() / ("alteri-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / "fuzz.alteri";
    std::filesystem::remove(file);
    const auto study = StudyFile::create(file, systemEnvironment());
    studyFromJson(*study, bytes);
}
