// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/tables/reader.hpp"
#include "core/template/template_file.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace alteri {

/// Something that a reader of a foreign file has to tell: what it understood, and what could not be
/// carried over as it is.
struct DraftRemark {
    enum class Kind {
        ColumnsJoined,     ///< columns with yes and no are one question; detail: how many they are
        ColumnLeftOut,     ///< a column that holds nothing to keep
        TablesRepeating,   ///< files that say what others say; name: the first
        KindsOfAlteri,     ///< kinds of nodes became an attribute; detail: the kinds
        CaseUnfinished,    ///< an interview without an end; name: ego
        LayoutLeftOut,     ///< a second place of each alter
        PictureLeftOut,    ///< a picture behind the map; name: the map
        NamesEncrypted,    ///< names are as the file has them; name: ego
        MapTurned,         ///< sectors begin elsewhere; name: the map
        HeldPerMap,        ///< answers differ between maps; name: the attribute
        ValuesOffMap,      ///< answers about alteri on maps where they are not; name: the attribute
        CategoryAdded,     ///< a value that the file's own list lacks; detail: the value
        ValueUnreadable,   ///< detail: the value
        AlterOnNoMap,      ///< detail: the alter; name: ego
        TieRepeated,       ///< ties of one kind between the same two; name: the kind
        TieAnswersDiffer,  ///< of repeated ties; name: the attribute, detail: what was left out
        TieToItself,       ///< name: the kind
        TieToNobody,       ///< an end is not in the file; name: the kind
        DirectionLost,     ///< one kind is directed here and undirected there; name: the kind
        EgoFound,          ///< name: ego; detail: by what
        EgoAbsent,         ///< ego is not among the nodes; name: the network
        ComponentsSplit,   ///< name: the graph; detail: into how many networks
        MissingBooleans,   ///< no value may mean no; name: the attribute
        PartLeftOut,       ///< of the file, by its own word; detail: a number or name in it
        EncodingGuessed,   ///< the file does not say it; name: the file, detail: the encoding
        TieTowardsEgo,     ///< from an alter; which way ego's ties go is not kept; name: the kind
        NameChanged,       ///< it had characters that no name has; name: as it is now
    };

    Kind kind = Kind::ColumnLeftOut;
    std::string name{};
    std::string detail{};
    int count = 1;  ///< how often

    friend bool operator==(const DraftRemark&, const DraftRemark&) = default;
};

/// What was said to a category that is an answer ("other, namely").
struct DraftNamely {
    AttributeId attribute;
    CategoryId category;
    std::string text;
};

/// A partner, by a code that no other of its ego has.
struct DraftAlter {
    std::string code;
    std::string name;  ///< empty: as the code
    std::string note{};
    Answers answers{};
    std::vector<DraftNamely> namely{};
};

/// Ego's tie to an alter on a map.
struct DraftTie {
    std::size_t alter = 0;  ///< among those of ego
    std::optional<Place> place{};
    std::string note{};
    Answers answers{};
    std::vector<DraftNamely> namely{};
};

struct DraftAlterTie {
    std::size_t kind = 0;  ///< among the kinds of the design
    std::size_t source = 0;
    std::size_t target = 0;
    Answers answers{};
    std::vector<DraftNamely> namely{};
};

/// Two alteri about whose tie ego was asked.
struct DraftPair {
    std::size_t kind = 0;
    std::size_t source = 0;
    std::size_t target = 0;
};

struct DraftMap {
    std::string title{};                  ///< empty: as the design
    std::optional<std::size_t> design{};  ///< among those of the draft; nothing: the study's own
    std::string note{};
    std::vector<DraftTie> ties{};
    std::vector<DraftAlterTie> alterTies{};
    std::vector<DraftPair> askedPairs{};
    bool tellsAlterTies = true;  ///< who has no ties between alteri here has none
};

struct DraftEgo {
    std::string code;
    std::string name{};  ///< empty: as the code
    Answers answers{};
    std::vector<DraftAlter> alteri{};
    std::vector<DraftMap> maps{};
    std::vector<DraftNamely> namely{};
};

/// What a foreign file says before it is in a study. Egos and alteri go by their codes, attributes
/// and kinds of ties by their keys; ids are those of `design` and hold the draft together only.
struct StudyDraft {
    StudyTemplate design{};
    std::vector<DraftEgo> egos{};
    std::vector<ForeignPart> leftOut{};  ///< of the design
    std::vector<DraftRemark> remarks{};

    /// Adds a remark; the same one again is counted.
    void remark(DraftRemark::Kind kind, const std::string& name, const std::string& detail = {});

private:
    /// Places among the remarks.
    std::map<std::tuple<DraftRemark::Kind, std::string, std::string>, std::size_t> m_known{};
};

/// What there is in a draft, for a look at it before it is imported.
struct DraftCounts {
    std::size_t egos = 0;
    std::size_t maps = 0;
    std::size_t alteri = 0;
    std::size_t ties = 0;  ///< of egos to alteri
    std::size_t alterTies = 0;
    std::size_t places = 0;
};

DraftCounts countsOf(const StudyDraft& draft);

}  // namespace alteri
