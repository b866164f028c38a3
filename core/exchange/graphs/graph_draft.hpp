// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/graphs/foreign_graph.hpp"

#include <functional>
#include <string>
#include <vector>

namespace alteri {

/// Makes a draft of graphs: each is an ego network, or each of its components. Ego is one of the
/// nodes, or none of them; edges with ego are its ties, all others ties between alteri.
/// @param format as people know it
/// @param read what the format's reader makes of one file
/// @throws Error{ForeignFileEmpty}; Error{ForeignFileInvalid} ego is to be found by an attribute
///         and no node has it; what `read` throws
StudyDraft draftOfGraphs(const std::vector<ForeignFile>& sources,
                         const std::string& format,
                         const ForeignOptions& options,
                         const std::function<ForeignGraphs(const ForeignFile&)>& read);

// Whether a file is of a format, and what is in it. Readers throw Error{ForeignFileInvalid}, and
// what draftOfGraphs() throws.

/// igraph's, Gephi's, yEd's, visone's and networkx' GraphML.
bool isGraphml(const ForeignFile& file);
ForeignGraphs readGraphml(const ForeignFile& file);
StudyDraft readGraphmlFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options);

bool isGexf(const ForeignFile& file);
StudyDraft readGexfFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options);

/// `.net`, and networks, partitions and vectors of `.paj`.
bool isPajek(const ForeignFile& file);
StudyDraft readPajekFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options);

/// Full and half matrices, edge lists and node lists.
bool isUcinetDl(const ForeignFile& file);
StudyDraft readUcinetFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options);

bool isVna(const ForeignFile& file);
StudyDraft readVnaFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options);

}  // namespace alteri
