// SPDX-License-Identifier: GPL-3.0-or-later
// Another copy of a study, merged into one that is in order and has to stay so.
#include "core/codebook/study_merge.hpp"
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_file.hpp"
#include "tests/fuzz/damages.hpp"
#include "tests/fuzz/readers.hpp"

#include <stdexcept>

void alteri::fuzz::readMergeInput(std::string bytes)
{
    const auto ours = StudyFile::open(specimen().whole(), test::fixedEnvironment(3));
    ours->perform("Add", [](Writer& writer) { writer.addEgo({}, "Ours"); });
    const auto theirs =
        StudyFile::open(specimen().damaged(bytes), test::fixedEnvironment(4), OpenFor::Reading);
    const auto merging = ours->merging(*theirs);
    merging->plan([&](const MergeQuestion& question) {
        const auto choices = question.choices();
        return choices[bytes.size() % choices.size()];
    });
    try {
        mergeStudy(*ours, *merging, "Merge");
    } catch (const Error&) {
        // Ours is looked at all the same.
    }
    if (!checkStudy(*ours).empty())
        throw std::logic_error("a merge broke the study");
}
