// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace alteri {

/// What stands before the data of a UCINET DL file.
struct DlHeader {
    std::size_t count = 0;     ///< of nodes
    std::size_t matrices = 1;  ///< kinds of ties
    std::string format = "fullmatrix";
    bool hasDiagonal = true;
    bool hasRowLabels = false;     ///< each row of data begins with a label
    bool hasColumnLabels = false;  ///< the first line of data is one of labels
    std::vector<std::string> labels{};
    std::vector<std::string> matrixLabels{};

    /// Nodes go by the labels in the data, and not by their numbers.
    bool isEmbedded() const { return hasRowLabels && hasColumnLabels; }
};

/// Takes the header off the lines of a file; what follows `data:` on its line stays.
///
/// Words stand in any order. Blanks, line ends, commas and signs of equality part them, as in
/// labels: those that have blanks stand between quotation marks. Where they do not, and there are
/// too many words, lines and commas part labels, if these are as many as there are nodes.
///
/// @param file how it is called in problems
/// @throws Error{ForeignFileInvalid}; Error{ForeignCountWrong} labels; Error{ForeignTwoModes}
DlHeader takeDlHeader(std::deque<std::string>& lines, const std::string& file);

}  // namespace alteri
