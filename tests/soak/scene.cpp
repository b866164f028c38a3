// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/scene.hpp"

#include "tests/soak/process.hpp"
#include "tests/soak/tried_study.hpp"

#include <fstream>
#include <iterator>

namespace alteri::soak {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Account accountOf(Process& process)
{
    Account account;
    std::string line;
    while (process.read(line))
        account.note(line);
    account.exitCode = process.wait();
    return account;
}

Scene::Scene(bool isSealed)
{
    fs::create_directory(folder.path("inner"));
    study = fs::canonical(folder.path("inner")) / "interviewed.alteri";
    makeStudy(study, isSealed);
    bytes = bytesOf(study);
}

Scene::Environment Scene::faulty(const std::string& fault, std::size_t at)
{
    return {{"LD_PRELOAD", FAULTY_DISK},
            {"FAULTY_DISK_FILE", "interviewed.alteri"},
            {"FAULTY_DISK_FAULT", fault},
            {"FAULTY_DISK_AT", std::to_string(at)}};
}

Scene::Environment Scene::logged(const std::string& fault, std::size_t at) const
{
    auto environment = faulty(fault, at);
    environment["FAULTY_DISK_LOG"] = log.string();
    return environment;
}

void Scene::alter(const fs::path& kept, const std::string& change) const
{
    if (change == "deleted")
        fs::remove(study);
    else if (change == "renamed")
        fs::rename(study, study.string() + ".old");
    else if (change == "cut off")
        fs::resize_file(study, 4096);
    else if (change == "folder renamed")
        fs::rename(study.parent_path(), study.parent_path().string() + " old");
    else if (change == "written over by an older one")
        std::ofstream(study, std::ios::binary) << bytesOf(kept);
    else
        fs::rename(kept, study);
}

void Scene::judgeRemains(const std::vector<LoggedCall>& calls,
                         std::size_t cut,
                         std::uint64_t seed,
                         Tally& tally) const
{
    const test::TemporaryFolder remains;
    Account account;
    for (const auto& line : saidBefore(calls, cut))
        account.note(line);
    judge(writeRemains(calls, cut, seed, study, bytes, remains.path()), account, tally);
}

}  // namespace alteri::soak
