// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_changes.hpp"
#include "core/model/codebook.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

/// What is asked about somebody, and how often it was answered (reasons for missing do not count).
struct HeldField {
    Attribute attribute;
    std::size_t answers = 0;
};

/// An ego's consent at a step of the guide.
struct HeldConsent {
    std::string ego;
    std::string step;
    Consent given;

    friend bool operator==(const HeldConsent&, const HeldConsent&) = default;
};

/// What a study holds about people, as its page on data protection and a board of ethics ask.
struct HeldData {
    std::size_t egos = 0;
    std::size_t alteri = 0;
    std::size_t ties = 0;  ///< of alteri to egos
    std::size_t alterTies = 0;
    std::vector<HeldField> fields;  ///< in the order of the codebook; those that keep a consent not
    std::size_t notes = 0;          ///< about alteri, ties and maps
    bool asksForConsent = false;    ///< a step of the guide does
    std::vector<HeldConsent> consents;      ///< in the order of egos and steps
    std::vector<std::string> egosWithout;   ///< who gave none of those that the guide asks for
    std::vector<std::string> interviewers;  ///< names or codes kept with the interviews
    std::vector<Leaving> leavings;          ///< what left the study, in the order of time
};

/// Counts what a study holds. Reads all of it.
HeldData heldData(const Reader& reader);

}  // namespace alteri
