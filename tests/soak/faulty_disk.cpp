// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the C library's calls to the disk and lets some of them fail, for files whose path
// holds a given text. Loaded into a program by LD_PRELOAD; told by the environment what to do:
//
//   FAULTY_DISK_FILE   the text in the path
//   FAULTY_DISK_FAULT  write, full, sync, read or lock
//   FAULTY_DISK_AT     which call fails, from 1; with `full` all from there on until as many again
//   FAULTY_DISK_LOG    a file that takes down all that the disk was told; see disk_log.hpp
//
// `lock` grants every lock and keeps none, as some network mounts do.
#include "tests/soak/disk_log.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <unistd.h>

namespace {

std::string_view setting(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string pathOf(int descriptor)
{
    const int before = errno;
    std::array<char, 4096> path{};
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto length = readlink(link.c_str(), path.data(), path.size());
    errno = before;
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

bool isMeant(std::string_view path)
{
    return path.find(setting("FAULTY_DISK_FILE")) != std::string_view::npos;
}

bool isMeant(int descriptor)
{
    return isMeant(pathOf(descriptor));
}

bool wants(std::string_view fault)
{
    return setting("FAULTY_DISK_FAULT") == fault;
}

/// Counts the calls of the kind that fails. @return whether this one does
bool isTheOne()
{
    static std::atomic<int> count = 0;
    return ++count == std::atoi(std::string(setting("FAULTY_DISK_AT")).c_str());
}

bool isWithoutRoom()
{
    static std::atomic<int> count = 0;
    const int at = std::atoi(std::string(setting("FAULTY_DISK_AT")).c_str());
    const int now = ++count;
    return now >= at && now < 2 * at;
}

/// @return the error of a write, or 0
int writeFault(int descriptor)
{
    if (wants("write") && isMeant(descriptor) && isTheOne())
        return EIO;
    return wants("full") && isMeant(descriptor) && isWithoutRoom() ? ENOSPC : 0;
}

template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using alteri::soak::DiskCall;

void writeAll(int descriptor, const void* bytes, std::size_t size)
{
    const auto* rest = static_cast<const char*>(bytes);
    while (size > 0) {
        const auto count =
            next<ssize_t (*)(int, const void*, std::size_t)>("write")(descriptor, rest, size);
        if (count <= 0)
            std::abort();  // a log with holes would prove nothing
        rest += count;
        size -= static_cast<std::size_t>(count);
    }
}

void takeDown(DiskCall call,
              std::string_view path,
              off_t at = 0,
              const void* bytes = nullptr,
              std::size_t size = 0)
{
    static const int log = setting("FAULTY_DISK_LOG").empty()
                               ? -1
                               : open(std::string(setting("FAULTY_DISK_LOG")).c_str(),
                                      O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (log < 0)
        return;
    const int before = errno;
    const alteri::soak::DiskLogHead head{static_cast<std::uint64_t>(call), path.size(),
                                         static_cast<std::uint64_t>(at), size};
    writeAll(log, &head, sizeof head);
    writeAll(log, path.data(), path.size());
    if (bytes != nullptr)
        writeAll(log, bytes, size);
    errno = before;
}

ssize_t writeAt(const char* name, int descriptor, const void* bytes, std::size_t size, off_t at)
{
    if (const int fault = writeFault(descriptor)) {
        takeDown(DiskCall::FailedWrite, pathOf(descriptor));
        errno = fault;
        return -1;
    }
    const auto count =
        next<ssize_t (*)(int, const void*, std::size_t, off_t)>(name)(descriptor, bytes, size, at);
    if (const auto path = pathOf(descriptor); count > 0 && isMeant(path))
        takeDown(DiskCall::Write, path, at, bytes, static_cast<std::size_t>(count));
    return count;
}

ssize_t readAt(const char* name, int descriptor, void* bytes, std::size_t size, off_t at)
{
    if (wants("read") && isMeant(descriptor) && isTheOne()) {
        errno = EIO;
        return -1;
    }
    if (isMeant(descriptor))
        takeDown(DiskCall::Read, {});
    return next<ssize_t (*)(int, void*, std::size_t, off_t)>(name)(descriptor, bytes, size, at);
}

int synchronise(const char* name, int descriptor)
{
    const auto path = pathOf(descriptor);
    if (wants("sync") && isMeant(path) && isTheOne()) {
        takeDown(DiskCall::FailedSync, path);
        errno = EIO;
        return -1;
    }
    const int result = next<int (*)(int)>(name)(descriptor);
    if (result == 0)
        takeDown(isMeant(path) ? DiskCall::Sync : DiskCall::FolderSync, path);
    return result;
}

int cutOff(const char* name, int descriptor, off_t size)
{
    const int result = next<int (*)(int, off_t)>(name)(descriptor, size);
    if (const auto path = pathOf(descriptor); result == 0 && isMeant(path))
        takeDown(DiskCall::Truncate, path, size);
    return result;
}

bool isLock(int command)
{
    return command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK
           || command == F_OFD_SETLKW || command == F_OFD_GETLK;
}

int control(const char* name, int descriptor, int command, void* argument)
{
    if (wants("lock") && isLock(command) && isMeant(descriptor)) {
        if (command == F_GETLK || command == F_OFD_GETLK)
            static_cast<struct flock*>(argument)->l_type = F_UNLCK;
        return 0;
    }
    return next<int (*)(int, int, void*)>(name)(descriptor, command, argument);
}

}  // namespace

extern "C" {

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at)
{
    return writeAt("pwrite", descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    return writeAt("pwrite64", descriptor, bytes, size, at);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    if (const int fault = writeFault(descriptor)) {
        errno = fault;
        return -1;
    }
    if (descriptor == STDOUT_FILENO)
        takeDown(DiskCall::Said, {}, 0, bytes, size);
    return next<ssize_t (*)(int, const void*, std::size_t)>("write")(descriptor, bytes, size);
}

int ftruncate(int descriptor, off_t size)
{
    return cutOff("ftruncate", descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    return cutOff("ftruncate64", descriptor, size);
}

int unlink(const char* path)
{
    const int result = next<int (*)(const char*)>("unlink")(path);
    if (result == 0 && isMeant(std::string_view(path)))
        takeDown(DiskCall::Unlink, path);
    return result;
}

ssize_t pread(int descriptor, void* bytes, std::size_t size, off_t at)
{
    return readAt("pread", descriptor, bytes, size, at);
}

ssize_t pread64(int descriptor, void* bytes, std::size_t size, off64_t at)
{
    return readAt("pread64", descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    return synchronise("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return synchronise("fdatasync", descriptor);
}

int flock(int descriptor, int operation)
{
    if (wants("lock") && isMeant(descriptor))
        return 0;
    return next<int (*)(int, int)>("flock")(descriptor, operation);
}

int fcntl(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    return control("fcntl", descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    return control("fcntl64", descriptor, command, argument);
}
}
