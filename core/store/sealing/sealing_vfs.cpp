// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/sealing_vfs.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <string>
#include <utility>

namespace alteri {

struct SealingVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;  ///< SQLite's own way to the disk
    std::string name;
    std::shared_ptr<const StudyKey> key;
};

namespace {

constexpr int pageSize = static_cast<int>(SealedLayout::pageSize);
constexpr sqlite3_int64 pagesAt = SealedLayout::pagesAt;
using Page = std::array<unsigned char, SealedLayout::pageSize>;
using PageSpan = std::span<unsigned char, SealedLayout::pageSize>;

/// A file that SQLite has open; the one on the disk follows in the same piece of memory.
struct SealedFile {
    sqlite3_file base;
    SealingVfs::State* state;
    bool isJournal;
    bool mustMendHead;           ///< one of its copies is damaged
    std::uint32_t page;          ///< of the journal: the number that was read or written last
    sqlite3_int64 pageContents;  ///< where the bytes of that page lie
};

SealedFile* sealed(sqlite3_file* file)
{
    return reinterpret_cast<SealedFile*>(file);
}

sqlite3_file* onDisk(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(SealedFile));
}

/// Source: "Database File Format", section 3. No page begins so: the first bytes of one are
/// SQLite's name, a kind below 14, or the number of a page.
bool isJournalHead(const void* bytes)
{
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    return std::memcmp(bytes, magic.data(), magic.size()) == 0;
}

/// Journal records are the number of a page, its bytes, and a checksum; each is read and written by
/// itself, and may be the number of the page that follows.
void noteNumber(SealedFile& file, const unsigned char* bytes, int amount, sqlite3_int64 offset)
{
    if (amount != 4)
        return;
    file.page = std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U
                | std::uint32_t{bytes[2]} << 8U | std::uint32_t{bytes[3]};
    file.pageContents = offset + 4;
}

/// What SQLite takes from the first bytes of a database before it looks for a hot journal: that it
/// is one, the size of its pages and the room on them. A power cut may have torn page 1, and only
/// the journal puts that right; the page is read again as a whole, and vouched for, after that.
void writeProbe(Page& page)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    page.fill(0);
    std::copy(magic.begin(), magic.end(), page.begin());
    page[16] = pageSize >> 8;
    page[18] = page[19] = 1;
    page[20] = SealedLayout::reserve;
    page[21] = 64;
    page[22] = page[23] = 32;
}

int readJournal(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
{
    auto& own = *sealed(file);
    auto* disk = onDisk(file);
    const int result = disk->pMethods->xRead(disk, to, amount, offset);
    auto* bytes = static_cast<unsigned char*>(to);
    noteNumber(own, bytes, amount, offset);
    if (result != SQLITE_OK || amount != pageSize || isJournalHead(to))
        return result;
    // A torn page ends the playback, as its checksum would in the clear: something is given back
    // that cannot have it.
    if (offset != own.pageContents
        || !own.state->key->openPage(StudyKey::Role::Journal, own.page,
                                     PageSpan(bytes, SealedLayout::pageSize)))
        std::memset(to, 0xA5, static_cast<std::size_t>(amount));
    return result;
}

/// One page of the database, opened.
int readPage(sqlite3_file* file, sqlite3_int64 page, PageSpan to)
{
    auto* disk = onDisk(file);
    const auto at = pagesAt + page * pageSize;
    const int result = disk->pMethods->xRead(disk, to.data(), pageSize, at);
    if (result == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 size = 0;
        disk->pMethods->xFileSize(disk, &size);
        return size > at ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
    }
    if (result != SQLITE_OK)
        return result;
    const auto number = static_cast<std::uint32_t>(page + 1);
    return sealed(file)->state->key->openPage(StudyKey::Role::Page, number, to) ? SQLITE_OK
                                                                                : SQLITE_IOERR_DATA;
}

int readDatabase(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
{
    constexpr int probeSize = 100;
    const bool isProbe = offset == 0 && amount <= probeSize;
    auto* bytes = static_cast<unsigned char*>(to);
    Page page{};
    while (amount > 0) {
        const auto within = static_cast<int>(offset % pageSize);
        const int count = std::min(amount, pageSize - within);
        int result = readPage(file, offset / pageSize, page);
        if (result == SQLITE_IOERR_DATA && isProbe) {
            writeProbe(page);
            result = SQLITE_OK;
        }
        if (result != SQLITE_OK) {
            std::memset(bytes, 0, static_cast<std::size_t>(amount));
            return result;
        }
        std::memcpy(bytes, page.data() + within, static_cast<std::size_t>(count));
        bytes += count;
        amount -= count;
        offset += count;
    }
    return SQLITE_OK;
}

bool writeCopyOfHead(sqlite3_file* disk, const KeyHead::Bytes& head, sqlite3_int64 at)
{
    return disk->pMethods->xWrite(disk, head.data(), static_cast<int>(head.size()), at) == SQLITE_OK
           && disk->pMethods->xSync(disk, SQLITE_SYNC_FULL) == SQLITE_OK;
}

bool writeHeads(sqlite3_file* disk, const StudyKey& key)
{
    const auto head = key.head().bytes();
    return writeCopyOfHead(disk, head, KeyHead::size) && writeCopyOfHead(disk, head, 0);
}

int writeJournal(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    auto& own = *sealed(file);
    auto* disk = onDisk(file);
    const auto* bytes = static_cast<const unsigned char*>(from);
    noteNumber(own, bytes, amount, offset);
    constexpr int largestHead = 512;
    if (amount == pageSize && !isJournalHead(from)) {
        if (offset != own.pageContents)
            return SQLITE_IOERR_WRITE;
        Page page{};
        own.state->key->sealPage(
            StudyKey::Role::Journal, own.page,
            std::span<const unsigned char, SealedLayout::pageSize>(bytes, SealedLayout::pageSize),
            page);
        return disk->pMethods->xWrite(disk, page.data(), amount, offset);
    }
    // Nothing of the study is written in pieces smaller than a page.
    if (amount > largestHead && !isJournalHead(from))
        return SQLITE_IOERR_WRITE;
    return disk->pMethods->xWrite(disk, from, amount, offset);
}

int writeDatabase(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    constexpr std::size_t reserveAt = 20;  // in the head of a database
    auto& own = *sealed(file);
    auto* disk = onDisk(file);
    const auto* bytes = static_cast<const unsigned char*>(from);
    if (amount != pageSize || offset % pageSize != 0
        || (offset == 0 && bytes[reserveAt] != SealedLayout::reserve))
        return SQLITE_IOERR_WRITE;
    if (own.mustMendHead) {
        if (!writeHeads(disk, *own.state->key))
            return SQLITE_IOERR_WRITE;
        own.mustMendHead = false;
    }
    Page page{};
    own.state->key->sealPage(
        StudyKey::Role::Page, static_cast<std::uint32_t>(offset / pageSize + 1),
        std::span<const unsigned char, SealedLayout::pageSize>(bytes, SealedLayout::pageSize),
        page);
    return disk->pMethods->xWrite(disk, page.data(), amount, pagesAt + offset);
}

int closeFile(sqlite3_file* file)
{
    auto* disk = onDisk(file);
    return disk->pMethods == nullptr ? SQLITE_OK : disk->pMethods->xClose(disk);
}

int readFrom(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
{
    return sealed(file)->isJournal ? readJournal(file, to, amount, offset)
                                   : readDatabase(file, to, amount, offset);
}

int writeTo(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    return sealed(file)->isJournal ? writeJournal(file, from, amount, offset)
                                   : writeDatabase(file, from, amount, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xTruncate(disk, sealed(file)->isJournal ? size : size + pagesAt);
}

int syncFile(sqlite3_file* file, int flags)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xSync(disk, flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    auto* disk = onDisk(file);
    const int result = disk->pMethods->xFileSize(disk, size);
    if (!sealed(file)->isJournal)
        *size = std::max<sqlite3_int64>(0, *size - pagesAt);
    return result;
}

int lockFile(sqlite3_file* file, int lock)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xLock(disk, lock);
}

int unlockFile(sqlite3_file* file, int lock)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xUnlock(disk, lock);
}

int checkReservedLock(sqlite3_file* file, int* isReserved)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xCheckReservedLock(disk, isReserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    // These speak of sizes without the head, or read the file behind our back.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE
        || operation == SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    auto* disk = onDisk(file);
    return disk->pMethods->xFileControl(disk, operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xSectorSize(disk);
}

int deviceCharacteristics(sqlite3_file* file)
{
    auto* disk = onDisk(file);
    return disk->pMethods->xDeviceCharacteristics(disk);
}

// Version 1: no shared memory, hence no write-ahead log, and no mapping.
constexpr sqlite3_io_methods methods{1,
                                     closeFile,
                                     readFrom,
                                     writeTo,
                                     truncateFile,
                                     syncFile,
                                     sizeOfFile,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     controlFile,
                                     sectorSize,
                                     deviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

/// Looks whose a database is, and gives a new one its head.
int beginDatabase(SealedFile& file, sqlite3_file* disk)
{
    sqlite3_int64 size = 0;
    if (const int result = disk->pMethods->xFileSize(disk, &size); result != SQLITE_OK)
        return result;
    const auto& key = *file.state->key;
    if (size == 0)
        return writeHeads(disk, key) ? SQLITE_OK : SQLITE_IOERR_WRITE;
    std::array<unsigned char, SealedLayout::pagesAt> copies{};
    if (const int result =
            disk->pMethods->xRead(disk, copies.data(), static_cast<int>(copies.size()), 0);
        result != SQLITE_OK)
        return result == SQLITE_IOERR_SHORT_READ ? SQLITE_NOTADB : result;
    const std::span<const unsigned char, SealedLayout::pagesAt> both(copies);
    const auto first = KeyHead::parse(both.first<KeyHead::size>());
    const auto second = KeyHead::parse(both.last<KeyHead::size>());
    const auto isOurs = [&](const std::optional<KeyHead>& head) {
        return head && head->file == key.head().file;
    };
    if (!isOurs(first) && !isOurs(second))
        return SQLITE_NOTADB;
    file.mustMendHead = !isOurs(first) || !isOurs(second);
    return SQLITE_OK;
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* granted)
{
    auto* state = static_cast<SealingVfs::State*>(vfs->pAppData);
    auto& own = *sealed(file);
    std::memset(static_cast<void*>(&own), 0, sizeof own);
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) == 0)
        return SQLITE_CANTOPEN;
    auto* disk = onDisk(file);
    int result = state->real->xOpen(state->real, name, disk, flags, granted);
    if (result != SQLITE_OK)
        return result;
    own.state = state;
    own.isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if (!own.isJournal)
        result = beginDatabase(own, disk);
    if (result != SQLITE_OK) {
        disk->pMethods->xClose(disk);
        return result;
    }
    own.base.pMethods = &methods;
    return SQLITE_OK;
}

sqlite3_vfs* realOf(sqlite3_vfs* vfs)
{
    return static_cast<SealingVfs::State*>(vfs->pAppData)->real;
}

/// What has to do with names, time and chance is SQLite's own.
void passThrough(sqlite3_vfs& vfs)
{
    vfs.xDelete = [](sqlite3_vfs* v, const char* name, int syncs) {
        return realOf(v)->xDelete(realOf(v), name, syncs);
    };
    vfs.xAccess = [](sqlite3_vfs* v, const char* name, int flags, int* result) {
        return realOf(v)->xAccess(realOf(v), name, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs* v, const char* name, int size, char* full) {
        return realOf(v)->xFullPathname(realOf(v), name, size, full);
    };
    vfs.xDlOpen = nullptr;  // no extensions
    vfs.xDlError = nullptr;
    vfs.xDlSym = nullptr;
    vfs.xDlClose = nullptr;
    vfs.xRandomness = [](sqlite3_vfs* v, int count, char* bytes) {
        return realOf(v)->xRandomness(realOf(v), count, bytes);
    };
    vfs.xSleep = [](sqlite3_vfs* v, int microseconds) {
        return realOf(v)->xSleep(realOf(v), microseconds);
    };
    vfs.xCurrentTime = [](sqlite3_vfs* v, double* days) {
        return realOf(v)->xCurrentTime(realOf(v), days);
    };
    vfs.xGetLastError = [](sqlite3_vfs* v, int size, char* text) {
        return realOf(v)->xGetLastError(realOf(v), size, text);
    };
}

}  // namespace

SealingVfs::SealingVfs(std::shared_ptr<const StudyKey> key)
    : m_state(std::make_unique<State>())
{
    static std::atomic<unsigned> made = 0;
    m_state->name = "alteri-sealed-" + std::to_string(++made);
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->key = std::move(key);
    auto& vfs = m_state->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(SealedFile)) + m_state->real->szOsFile;
    vfs.mxPathname = m_state->real->mxPathname;
    vfs.zName = m_state->name.c_str();
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    passThrough(vfs);
    sqlite3_vfs_register(&vfs, 0);
}

SealingVfs::~SealingVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char* SealingVfs::name() const
{
    return m_state->name.c_str();
}

const std::shared_ptr<const StudyKey>& SealingVfs::key() const
{
    return m_state->key;
}

bool SealingVfs::writeHead(sqlite3* database, std::shared_ptr<const StudyKey> key)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods != &methods || !writeHeads(onDisk(file), *key))
        return false;
    m_state->key = std::move(key);
    return true;
}

void keepRoom(sqlite3* database, bool isSealed)
{
    int room = isSealed ? static_cast<int>(SealedLayout::reserve) : 0;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &room);
}

}  // namespace alteri
