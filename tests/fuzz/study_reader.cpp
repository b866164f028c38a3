// SPDX-License-Identifier: GPL-3.0-or-later
// Studies, opened to work on or to be read, with all that a window reads of them.
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/study_file.hpp"
#include "tests/fuzz/damages.hpp"
#include "tests/fuzz/readers.hpp"

void alteri::fuzz::readStudy(std::string bytes)
{
    const auto purpose = bytes.size() % 2 == 0 ? OpenFor::Writing : OpenFor::Reading;
    const auto study =
        StudyFile::open(specimen().damaged(bytes), test::fixedEnvironment(2), purpose);
    framesOf(study->reader());
    checkStudy(*study);
    study->history();
    if (study->access() != StudyFile::Access::Write)
        return;
    study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Added"); });
    study->undo();
    if (study->undoLabel())
        study->undo();
}
