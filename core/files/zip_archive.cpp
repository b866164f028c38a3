// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip_archive.hpp"

#include "core/error.hpp"
#include "core/files/whole_file.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <zip.h>

namespace alteri {

struct ZipArchive::Handle {
    zip_t* zip = nullptr;

    Handle() = default;
    ~Handle()
    {
        if (zip != nullptr)
            zip_discard(zip);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    Handle(Handle&&) = delete;
    Handle& operator=(Handle&&) = delete;
};

namespace {

bool isPart(const std::string& name)
{
    const auto slash = name.find_last_of('/');
    const auto last = slash == std::string::npos ? name : name.substr(slash + 1);
    return !last.empty() && !last.starts_with("._") && !name.starts_with("__MACOSX/");
}

}  // namespace

ZipArchive::ZipArchive(std::string bytes, std::string name)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_handle(std::make_unique<Handle>())
{
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &error);
    if (source != nullptr) {
        m_handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (m_handle->zip == nullptr)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (m_handle->zip == nullptr)
        throw Error(ErrorCode::ArchiveUnreadable, {m_name});
    // Those who make archives to hurt give them millions of names.
    constexpr zip_int64_t mostParts = 100'000;
    const auto count = std::min(zip_get_num_entries(m_handle->zip, 0), mostParts);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const auto* part = zip_get_name(m_handle->zip, static_cast<zip_uint64_t>(i), 0);
            part != nullptr && isPart(part))
            m_names.emplace_back(part);
}

ZipArchive::~ZipArchive() = default;

std::string ZipArchive::read(const std::string& part, std::uintmax_t most) const
{
    const auto tooLarge = [&] {
        return Error(ErrorCode::ArchiveTooLarge, {part, std::to_string(most / mebibyte)});
    };
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_handle->zip, part.c_str(), 0, &stat) != 0)
        throw Error(ErrorCode::ArchivePartMissing, {m_name, part});
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > most)
        throw tooLarge();
    auto* file = zip_fopen(m_handle->zip, part.c_str(), 0);
    if (file == nullptr)
        throw Error(ErrorCode::ArchiveUnreadable, {m_name});
    std::string read;
    std::array<char, 1U << 16U> piece{};
    zip_int64_t length = 0;
    // The size that stands in an archive need not be that of what comes out of it.
    while ((length = zip_fread(file, piece.data(), piece.size())) > 0 && read.size() <= most)
        read.append(piece.data(), static_cast<std::size_t>(length));
    zip_fclose(file);
    if (read.size() > most)
        throw tooLarge();
    if (length < 0)
        throw Error(ErrorCode::ArchiveUnreadable, {m_name});
    return read;
}

}  // namespace alteri
