// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged studies of which what is whole is written into a new one, which opens.
#include "core/error.hpp"
#include "core/store/recovery/study_recovery.hpp"
#include "core/store/study_file.hpp"
#include "tests/fuzz/damages.hpp"
#include "tests/fuzz/readers.hpp"

#include <stdexcept>

void alteri::fuzz::readDamagedStudy(std::string bytes)
{
    const auto target = specimen().vacant();
    recoverStudy(specimen().damaged(bytes), target);
    try {
        const auto study = StudyFile::open(target, test::fixedEnvironment(5));
        if (!study->checkFile().empty())
            throw std::logic_error("what was recovered is damaged");
    } catch (const Error& error) {
        throw std::logic_error(std::string("what was recovered does not open: ") + error.what());
    }
}
