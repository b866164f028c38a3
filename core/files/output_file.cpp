// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/output_file.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/files/study_signature.hpp"
#include "core/system/file_names.hpp"
#include "core/system/open_file.hpp"

#include <system_error>

namespace alteri {

namespace fs = std::filesystem;

namespace {

void writeBytes(const fs::path& file, const fs::path& told, std::string_view bytes)
{
    std::error_code fault;
    auto opened = OpenFile::found(file, OpenFile::For::Writing, fault);
    if (!fault)
        fault = opened.write(bytes);
    if (fault)
        throw Error(isDiskFull(fault) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                    {told.string(), fault.message()});
}

/// What a name leads to, so that a link is followed and not replaced.
fs::path targetOf(const fs::path& file)
{
    std::error_code unknown;
    const auto target = fs::canonical(file, unknown);
    return unknown ? file : target;
}

void settle(const fs::path& target,
            Replacing replacing,
            const std::function<void(const fs::path&)>& write)
{
    auto part = NewFile::beside(target, ".part", target);
    write(part.path());
    if (replacing == Replacing::Nothing)
        part.publish(target);
    else
        part.replace(target);
}

}  // namespace

void requireOutputPlace(const fs::path& file,
                        Replacing replacing,
                        const std::vector<fs::path>& inputs)
{
    std::error_code ignored;
    for (const auto& input : inputs)
        if (fs::equivalent(input, file, ignored))
            throw Error(ErrorCode::OutputIsInput, {file.string()});
    if (!fs::exists(fs::symlink_status(file, ignored)))
        return;
    if (isStudy(file))
        throw Error(ErrorCode::OutputIsStudy, {file.string()});
    if (replacing == Replacing::Nothing)
        throw Error(ErrorCode::FileExists, {file.string()});
}

void writeOutput(const fs::path& file, std::string_view bytes, Replacing replacing)
{
    requireOutputPlace(file, replacing);
    const auto target = targetOf(file);
    std::error_code ignored;
    if (fs::exists(target, ignored) && !fs::is_regular_file(target, ignored)) {
        writeBytes(target, file, bytes);  // a device or a pipe, such as /dev/stdout
        return;
    }
    settle(target, replacing, [&](const fs::path& part) { writeBytes(part, file, bytes); });
}

void writeOutput(const fs::path& file,
                 Replacing replacing,
                 const std::function<void(const fs::path&)>& write)
{
    requireOutputPlace(file, replacing);
    settle(file, replacing, write);
}

}  // namespace alteri
