// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/disk_log.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <sstream>

namespace alteri::soak {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sector = 512;

/// A file as the disk has it, and what the disk was told since.
struct DiskFile {
    std::string bytes;
    std::vector<LoggedCall> pending;
    bool isLinked = true;  ///< its folder has it for certain
};

void put(std::string& bytes, std::size_t at, const std::string& part)
{
    if (bytes.size() < at + part.size())
        bytes.resize(at + part.size(), '\0');
    bytes.replace(at, part.size(), part);
}

void apply(std::string& bytes, const LoggedCall& call)
{
    if (call.call == DiskCall::Truncate)
        bytes.resize(call.at, '\0');
    else
        put(bytes, call.at, call.bytes);
}

class Disk {
public:
    Disk(const fs::path& study, const std::string& bytes, std::uint64_t seed)
        : m_random(seed)
    {
        m_files[study.string()].bytes = bytes;
    }

    void take(const LoggedCall& call)
    {
        switch (call.call) {
        case DiskCall::Write:
        case DiskCall::Truncate:
            fileAt(call.path).pending.push_back(call);
            break;
        case DiskCall::Sync:
            sync(fileAt(call.path));
            break;
        case DiskCall::FailedSync:
            leave(fileAt(call.path));
            break;
        case DiskCall::Unlink:
            unlink(call.path);
            break;
        case DiskCall::FolderSync:
            syncFolder();
            break;
        default:
            break;
        }
    }

    void losePower()
    {
        for (auto& [path, file] : m_files)
            leave(file);
        for (auto& [path, file] : m_removed)
            if (isSo())
                m_files.emplace(path, std::move(file));
        std::erase_if(m_files, [&](const auto& each) { return !each.second.isLinked && isSo(); });
    }

    void writeTo(const fs::path& folder) const
    {
        for (const auto& [path, file] : m_files) {
            std::ofstream out(folder / fs::path(path).filename(), std::ios::binary);
            out << file.bytes;
        }
    }

private:
    bool isSo() { return m_random() % 2 == 0; }

    DiskFile& fileAt(const std::string& path)
    {
        const auto [found, isNew] = m_files.try_emplace(path);
        if (isNew)
            found->second.isLinked = false;
        return found->second;
    }

    static void sync(DiskFile& file)
    {
        for (const auto& call : file.pending)
            apply(file.bytes, call);
        file.pending.clear();
    }

    /// What has not been synced is there, or in part, or not.
    void leave(DiskFile& file)
    {
        for (const auto& call : file.pending)
            switch (m_random() % 3) {
            case 0:
                apply(file.bytes, call);
                break;
            case 1:
                tear(file, call);
                break;
            default:
                break;
            }
        file.pending.clear();
    }

    void tear(DiskFile& file, const LoggedCall& call)
    {
        if (call.call != DiskCall::Write)
            return;
        for (std::size_t from = 0; from < call.bytes.size();) {
            const auto end = std::min(call.bytes.size(), from + sector - (call.at + from) % sector);
            if (isSo())
                put(file.bytes, call.at + from, call.bytes.substr(from, end - from));
            from = end;
        }
    }

    void unlink(const std::string& path)
    {
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return;
        auto file = std::move(found->second);
        m_files.erase(found);
        leave(file);
        m_removed[path] = std::move(file);
    }

    void syncFolder()
    {
        for (auto& [path, file] : m_files)
            file.isLinked = true;
        m_removed.clear();
    }

    std::mt19937_64 m_random;
    std::map<std::string, DiskFile> m_files;
    std::map<std::string, DiskFile> m_removed;  ///< their folder may still have them
};

template <class Value>
bool take(std::istream& in, Value& value)
{
    return static_cast<bool>(in.read(reinterpret_cast<char*>(&value), sizeof value));
}

std::string taken(std::istream& in, std::size_t size)
{
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    return bytes;
}

}  // namespace

std::vector<LoggedCall> readDiskLog(const fs::path& log)
{
    std::ifstream in(log, std::ios::binary);
    std::vector<LoggedCall> calls;
    DiskLogHead head{};
    while (take(in, head)) {
        LoggedCall call{static_cast<DiskCall>(head.call), taken(in, head.pathSize), head.at, {}};
        if (call.call == DiskCall::Write || call.call == DiskCall::Said)
            call.bytes = taken(in, head.size);
        calls.push_back(std::move(call));
    }
    return calls;
}

std::size_t countCalls(const std::vector<LoggedCall>& log, DiskCall call)
{
    return static_cast<std::size_t>(std::count_if(
        log.begin(), log.end(), [call](const auto& each) { return each.call == call; }));
}

fs::path writeRemains(const std::vector<LoggedCall>& log,
                      std::size_t cut,
                      std::uint64_t seed,
                      const fs::path& study,
                      const std::string& bytes,
                      const fs::path& folder)
{
    Disk disk(study, bytes, seed);
    for (std::size_t i = 0; i < cut; ++i)
        disk.take(log[i]);
    disk.losePower();
    disk.writeTo(folder);
    return folder / study.filename();
}

std::vector<std::string> saidBefore(const std::vector<LoggedCall>& log, std::size_t cut)
{
    std::string text;
    for (std::size_t i = 0; i < cut; ++i)
        if (log[i].call == DiskCall::Said)
            text += log[i].bytes;
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

}  // namespace alteri::soak
