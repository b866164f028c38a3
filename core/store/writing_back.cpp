// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writing_back.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/store/merging/study_merging.hpp"

namespace alteri {

namespace fs = std::filesystem;

namespace {

/// Opened for writing, so that what an interrupted gesture left there is put right, and nobody else
/// has it.
bool hasNothingNew(const StudyFile& copy, const fs::path& study, const Environment& environment)
{
    const auto there = StudyFile::open(study, environment, OpenFor::Writing, copy.key());
    if (there->access() == StudyAccess::ReadOnlyProtected)
        throw Error(ErrorCode::FileNotWritable, {study.string()});
    if (there->access() != StudyAccess::Write)
        throw Error(ErrorCode::StudyIsBusy, {study.string()});
    const auto merging = copy.merging(*there);
    return merging->isSameStudy() && merging->hasNothingNew();
}

}  // namespace

WrittenBack writeBack(const StudyFile& copy,
                      const fs::path& study,
                      const Environment& environment,
                      const CopyWatch& watch)
{
    if (!fs::exists(study)) {
        copy.saveCopy(study, watch);
        return WrittenBack::Yes;
    }
    if (!hasNothingNew(copy, study, environment))
        return WrittenBack::WentOn;
    auto part = NewFile::beside(study, ".writing-back", study);
    copy.saveCopy(part.path(), watch);
    part.replace(study);
    return WrittenBack::Yes;
}

}  // namespace alteri
