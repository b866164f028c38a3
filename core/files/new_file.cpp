// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/new_file.hpp"

#include "core/error.hpp"
#include "core/system/file_names.hpp"
#include "core/system/open_file.hpp"

#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwNotWritable(const fs::path& file, const std::error_code& fault)
{
    throw Error(isDiskFull(fault) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                {file.string(), fault.message()});
}

/// Makes a file that is not there yet. @return no error, or why it cannot be
std::error_code make(const fs::path& file, const fs::path& model)
{
    std::error_code fault;
    OpenFile::made(file, model, fault);
    return fault;
}

fs::path withEnding(fs::path file, const std::string& ending)
{
    file += ending;
    return file;
}

/// Names that nothing has yet are tried in turn until one is free.
template <class Try>
fs::path firstFree(const fs::path& file, const std::string& ending, Try attempt)
{
    constexpr int most = 1000;
    for (int number = 1; number <= most; ++number) {
        auto name =
            withEnding(file, ending + (number == 1 ? std::string() : "-" + std::to_string(number)));
        const std::error_code fault = attempt(name);
        if (!fault)
            return name;
        if (fault != std::errc::file_exists)
            throwNotWritable(file, fault);
    }
    throwNotWritable(file, std::make_error_code(std::errc::file_exists));
}

}  // namespace

NewFile::NewFile(fs::path file)
    : m_file(std::move(file))
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_isKept(std::exchange(other.m_isKept, true))
{
}

NewFile::~NewFile()
{
    if (!m_isKept)
        removeStudy(m_file);
}

NewFile NewFile::at(const fs::path& file, const fs::path& model)
{
    const auto fault = make(file, model);
    if (fault == std::errc::file_exists)
        throw Error(ErrorCode::FileExists, {file.string()});
    if (fault)
        throwNotWritable(file, fault);
    return NewFile(file);
}

NewFile NewFile::beside(const fs::path& file, const std::string& ending, const fs::path& model)
{
    return NewFile(
        firstFree(file, ending, [&](const fs::path& name) { return make(name, model); }));
}

void NewFile::publish(const fs::path& name)
{
    settleOnDisk(m_file);
    const auto fault = renameToFree(m_file, name);
    if (fault == std::errc::file_exists)
        throw Error(ErrorCode::FileExists, {name.string()});
    if (fault)
        throwNotWritable(name, fault);
    m_isKept = true;
    settleFolder(name);
}

void NewFile::replace(const fs::path& name)
{
    settleOnDisk(m_file);
    if (const auto fault = renameOver(m_file, name))
        throwNotWritable(name, fault);
    m_isKept = true;
    settleFolder(name);
}

fs::path journalOf(const fs::path& study)
{
    // SQLite keeps it beside the file itself, not beside a link to it.
    std::error_code unknown;
    const auto target = fs::canonical(study, unknown);
    return withEnding(unknown ? study : target, "-journal");
}

fs::path setAside(const fs::path& file)
{
    auto name = firstFree(file, ".set-aside",
                          [&](const fs::path& free) { return renameToFree(file, free); });
    settleFolder(name);
    return name;
}

void removeStudy(const fs::path& study)
{
    const auto journal = journalOf(study);
    std::error_code ignored;
    fs::remove(study, ignored);
    fs::remove(journal, ignored);
}

void settleOnDisk(const fs::path& file)
{
    std::error_code fault;
    auto opened = OpenFile::found(file, OpenFile::For::ReadingAndWriting, fault);
    if (!fault)
        fault = opened.settle();
    if (fault)
        throwNotWritable(file, fault);
    settleFolder(file);
}

}  // namespace alteri
