// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri::soak {

using Names = std::set<std::string>;

/// What a gesture brings and takes away: names of egos and alteri.
struct Step {
    std::vector<std::string> come;
    std::vector<std::string> gone;
};

/// What an interview said of its gestures, line by line: see interview().
struct Account {
    Names there;                   ///< by all gestures that were acknowledged
    std::optional<Step> underWay;  ///< begun, and neither acknowledged nor refused
    /// Before the gestures of which it was said last that the disk may not have them.
    std::optional<Names> certain;
    Names seen;  ///< what it saw itself in the end
    int acknowledged = 0;
    int refused = 0;
    int unexplained = 0;  ///< refused by nothing that has a sentence of its own
    int exitCode = 0;

    void note(const std::string& line);
    /// Whether the program that led the interview came to an end of its own making.
    bool livedOn() const;

private:
    void acknowledge(const Step& step);
};

/// What came of the rounds with one fault.
struct Tally {
    int tried = 0;
    int acknowledged = 0;
    int refused = 0;
    int lost = 0;    ///< acknowledged, not in the file
    int wrong = 0;   ///< in the file and not acknowledged, or taken away
    int broken = 0;  ///< studies that the check finds fault with or that do not open, and programs
                     ///< that did not live on or refused without a sentence

    void add(const Account& account);
    bool isSound() const { return lost + wrong + broken == 0; }
};

/// What a study says who is in it.
/// @throws Error as StudyFile::open()
Names namesIn(const std::filesystem::path& study);

/// Compares what was said with what the file holds, and checks the file.
void judge(const std::filesystem::path& study, const Account& account, Tally& tally);

}  // namespace alteri::soak
