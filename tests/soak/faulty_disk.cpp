// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the C library's calls to the disk and lets some of them fail, for files whose path
// holds a given text. Loaded into a program by LD_PRELOAD; told by the environment what to do:
//
//   FAULTY_DISK_FILE   the text in the path
//   FAULTY_DISK_FAULT  write, full, sync, read or lock
//   FAULTY_DISK_AT     which call fails, from 1; with `full` all from there on until as many again
//
// `lock` grants every lock and keeps none, as some network mounts do.
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

bool isMeant(int descriptor)
{
    const int before = errno;
    std::array<char, 4096> path{};
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto length = readlink(link.c_str(), path.data(), path.size());
    errno = before;
    return length > 0
           && std::string_view(path.data(), static_cast<std::size_t>(length))
                      .find(setting("FAULTY_DISK_FILE"))
                  != std::string_view::npos;
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

ssize_t writeAt(const char* name, int descriptor, const void* bytes, std::size_t size, off_t at)
{
    if (const int fault = writeFault(descriptor)) {
        errno = fault;
        return -1;
    }
    return next<ssize_t (*)(int, const void*, std::size_t, off_t)>(name)(descriptor, bytes, size,
                                                                         at);
}

ssize_t readAt(const char* name, int descriptor, void* bytes, std::size_t size, off_t at)
{
    if (wants("read") && isMeant(descriptor) && isTheOne()) {
        errno = EIO;
        return -1;
    }
    return next<ssize_t (*)(int, void*, std::size_t, off_t)>(name)(descriptor, bytes, size, at);
}

int synchronise(const char* name, int descriptor)
{
    if (wants("sync") && isMeant(descriptor) && isTheOne()) {
        errno = EIO;
        return -1;
    }
    return next<int (*)(int)>(name)(descriptor);
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
    return next<ssize_t (*)(int, const void*, std::size_t)>("write")(descriptor, bytes, size);
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
