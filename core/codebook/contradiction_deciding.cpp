// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/contradiction_deciding.hpp"

#include "core/codebook/study_merge.hpp"
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/merging/contradictions.hpp"
#include "core/store/study_file.hpp"

#include <utility>

namespace alteri {

Change decideContradiction(StudyFile& study,
                           const Contradiction& contradiction,
                           bool takeOther,
                           std::string_view label)
{
    return study.perform(label, [&](Writer& writer) {
        settlePlaces(writer, writer.decide(contradiction, takeOther));
        if (auto faults = faultsOfRules(writer.reader()); !faults.empty())
            throw Error(std::move(faults));
    });
}

}  // namespace alteri
