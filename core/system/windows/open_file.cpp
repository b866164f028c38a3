// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/open_file.hpp"

#include "core/system/last_fault.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <windows.h>

namespace alteri {

namespace fs = std::filesystem;

namespace {

// A study that is open can be renamed and deleted by others, which is noticed at the next gesture.
constexpr DWORD sharedWithAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

std::intptr_t opened(const fs::path& file, DWORD access, DWORD disposition)
{
    return reinterpret_cast<std::intptr_t>(CreateFileW(
        file.c_str(), access, sharedWithAll, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr));
}

OVERLAPPED placeAt(std::int64_t offset)
{
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset & 0xffffffff);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

DWORD pieceOf(std::size_t count)
{
    constexpr std::size_t most = 1U << 30U;
    return static_cast<DWORD>(std::min(count, most));
}

std::optional<BY_HANDLE_FILE_INFORMATION> informationOf(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION information{};
    if (GetFileInformationByHandle(handle, &information) == 0)
        return std::nullopt;
    return information;
}

std::uint64_t joined(DWORD high, DWORD low)
{
    return static_cast<std::uint64_t>(high) << 32U | low;
}

FileIdentity identityIn(const BY_HANDLE_FILE_INFORMATION& information)
{
    return {information.dwVolumeSerialNumber,
            joined(information.nFileIndexHigh, information.nFileIndexLow)};
}

std::int64_t sizeIn(const BY_HANDLE_FILE_INFORMATION& information)
{
    return static_cast<std::int64_t>(joined(information.nFileSizeHigh, information.nFileSizeLow));
}

}  // namespace

OpenFile::OpenFile(const fs::path& file, For purpose)
    : m_handle(opened(file,
                      purpose == For::Reading   ? GENERIC_READ
                      : purpose == For::Writing ? GENERIC_WRITE
                                                : GENERIC_READ | GENERIC_WRITE,
                      OPEN_EXISTING))
{
}

/// Who may read the file comes from its folder, which it shares with the model.
OpenFile OpenFile::made(const fs::path& file, const fs::path& /*model*/, std::error_code& fault)
{
    OpenFile made(opened(file, GENERIC_WRITE, CREATE_NEW));
    fault = made.isOpen() ? std::error_code() : lastFault();
    return made;
}

void OpenFile::close() noexcept
{
    if (isOpen())
        CloseHandle(handleOf(m_handle));
    m_handle = none;
}

std::optional<std::int64_t> OpenFile::size() const
{
    const auto information = informationOf(handleOf(m_handle));
    return information ? std::optional(sizeIn(*information)) : std::nullopt;
}

std::optional<FileIdentity> OpenFile::identity() const
{
    const auto information = informationOf(handleOf(m_handle));
    return information ? std::optional(identityIn(*information)) : std::nullopt;
}

bool OpenFile::read(std::int64_t offset, std::byte* bytes, std::size_t count) const
{
    while (count > 0) {
        auto place = placeAt(offset);
        DWORD done = 0;
        if (ReadFile(handleOf(m_handle), bytes, pieceOf(count), &done, &place) == 0 || done == 0)
            return false;
        bytes += done;
        count -= done;
        offset += done;
    }
    return true;
}

std::error_code OpenFile::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        DWORD done = 0;
        if (WriteFile(handleOf(m_handle), bytes.data(), pieceOf(bytes.size()), &done, nullptr) == 0)
            return lastFault();
        if (done == 0)
            return std::make_error_code(std::errc::io_error);
        bytes.remove_prefix(done);
    }
    return {};
}

bool OpenFile::write(std::int64_t offset, std::string_view bytes) const
{
    while (!bytes.empty()) {
        auto place = placeAt(offset);
        DWORD done = 0;
        if (WriteFile(handleOf(m_handle), bytes.data(), pieceOf(bytes.size()), &done, &place) == 0
            || done == 0)
            return false;
        bytes.remove_prefix(done);
        offset += done;
    }
    return true;
}

std::error_code OpenFile::settle() const
{
    return FlushFileBuffers(handleOf(m_handle)) != 0 ? std::error_code() : lastFault();
}

OpenFile::Lock OpenFile::lock(std::int64_t offset) const
{
    auto place = placeAt(offset);
    if (LockFileEx(handleOf(m_handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                   &place)
        != 0)
        return Lock::Taken;
    const auto error = GetLastError();
    return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? Lock::Refused
                                                                      : Lock::Unknown;
}

/// Locks of Windows belong to the open file: what this program has it cannot lose, and as long as
/// it has it nobody else can.
bool OpenFile::isLockedByOthers(std::int64_t /*offset*/, std::int64_t /*count*/) const
{
    return false;
}

bool OpenFile::isOnNetwork() const
{
    std::wstring name(std::numeric_limits<short>::max(), L'\0');
    const auto length = GetFinalPathNameByHandleW(
        handleOf(m_handle), name.data(), static_cast<DWORD>(name.size()), FILE_NAME_NORMALIZED);
    if (length == 0 || length >= name.size())
        return true;
    name.resize(length);
    // "\\?\UNC\machine\share\..." or "\\?\C:\...".
    constexpr std::wstring_view share = L"\\\\?\\UNC\\";
    constexpr std::wstring_view local = L"\\\\?\\";
    if (name.starts_with(share))
        return true;
    if (!name.starts_with(local))
        return false;
    const auto root = fs::path(name.substr(local.size())).root_path();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

std::optional<NamedFile> fileCalled(const fs::path& name)
{
    const auto handle = CreateFileW(name.c_str(), 0, sharedWithAll, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const auto information = informationOf(handle);
    CloseHandle(handle);
    if (!information)
        return std::nullopt;
    return NamedFile{identityIn(*information), sizeIn(*information)};
}

}  // namespace alteri
