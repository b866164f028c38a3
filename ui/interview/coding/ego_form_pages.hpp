// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"

#include <string>
#include <vector>

namespace alteri {

/// What is asked about ego on one page of its form.
struct EgoFormPage {
    std::string step;  ///< title of the step of the guide; empty: the guide does not ask for it
    std::vector<Attribute> questions{};  ///< worded as the guide has them
};

/// Everything that can be asked about ego: by the steps of the guide in their order, each question
/// where it is asked first, then what the guide does not ask for in the order of the codebook. No
/// page holds more than fit on a screen without looking for one's place.
std::vector<EgoFormPage> egoFormPages(const Codebook& codebook,
                                      const std::vector<GuideStep>& guide);

}  // namespace alteri
