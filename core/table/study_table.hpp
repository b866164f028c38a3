// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "core/table/data_column.hpp"
#include "core/table/index_table.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

/// Things that lie in the order of those whom they belong to: the maps of egos, the ties of maps.
class Belonging {
public:
    using Number = std::uint32_t;

    void reserve(std::size_t things) { m_owners.reserve(things); }
    /// Adds the next thing.
    /// @param owner not before that of the thing before
    void add(Number owner);
    /// Nothing more comes.
    /// @param owners how many there are
    void close(std::size_t owners);

    std::size_t size() const { return m_owners.size(); }
    Number operator[](std::size_t thing) const { return m_owners[thing]; }
    /// Per thing, ascending.
    const std::vector<Number>& owners() const { return m_owners; }
    Number begin(Number owner) const { return owner == 0 ? 0 : m_ends[owner - 1]; }
    Number end(Number owner) const { return m_ends[owner]; }

private:
    std::vector<Number> m_owners;
    std::vector<Number> m_ends;
};

/// What a study says beside its data: what they mean, and what is to be made of them.
struct StudyDefinitions {
    Codebook codebook;
    std::vector<DerivedColumn> derived;
    std::map<std::string, std::string> properties;  ///< see Reader::studyProperty()
};

/// All that was entered into a study, in memory: its egos, maps, alteri, ties and the ties between
/// alteri in the order of the study, and by columns what was said about each, one cell per subject.
///
/// A table never changes once it is handed out as `shared_ptr<const StudyTable>`: any thread may
/// read it. When the study changes, followed() makes another one, which shares with it whatever was
/// not touched. Numbers of subjects are good within one table only; whatever is kept longer is kept
/// by ids.
///
/// 500,000 ties with seven answers each take about 60 MB.
struct StudyTable {
    using Number = std::uint32_t;

    /// Columns of what was entered as text, in this order, before those of answers.
    enum Text { EgoCode, EgoName, MapName, MapNote, AlterCode, AlterName, AlterNote, TieNote };
    static constexpr std::size_t textColumns = 8;

    struct Maps {
        IdList<MapId> ids;
        Belonging ofEgos;
    };
    struct Alteri {
        IdList<AlterId> ids;
        Belonging ofEgos;
    };
    struct Ties {
        Belonging ofMaps;
        std::vector<Number> alterOf;  ///< ascending within a map
        std::vector<Number> egoOf;
    };
    /// A pair of alteri on a map, with a kind of tie by its number in the codebook.
    struct Pair {
        Number map, kind, source, target;

        friend auto operator<=>(const Pair&, const Pair&) = default;
    };

    std::shared_ptr<const StudyDefinitions> definitions;
    std::shared_ptr<const IdList<EgoId>> egos;
    std::shared_ptr<const Maps> maps;
    std::shared_ptr<const Alteri> alteri;
    std::shared_ptr<const Ties> ties;
    std::shared_ptr<const std::vector<Pair>> alterTies;    ///< ascending
    std::shared_ptr<const std::vector<Pair>> askedPairs;   ///< ascending; that ego was asked about
    std::shared_ptr<const std::vector<StepVisit>> visits;  ///< by their maps, then numbers
    /// Texts, then the answers to each attribute in the order of the codebook, then what was said
    /// to each category that asks for it.
    std::vector<std::shared_ptr<const DataColumn>> columns;
    /// Whether an answer was met that the codebook does not know: its cell is empty, and the study
    /// is damaged.
    bool hasUnknownAnswers = false;

    const Codebook& codebook() const { return definitions->codebook; }
    /// The property, or an empty text if it was never set.
    std::string property(const std::string& key) const;

    std::size_t count(DataSubject subject) const;
    const DataColumn& text(Text text) const { return *columns[text]; }
    std::string textOf(Text text, Number subject) const;
    /// The answers to an attribute of the codebook.
    const std::shared_ptr<const DataColumn>& answers(AttributeId attribute) const;
    /// What was said to categories of an attribute, one column for each that asks for it.
    std::vector<std::shared_ptr<const DataColumn>> namely(AttributeId attribute) const;

    /// The how manieth map of its ego it is, from 1.
    int waveOf(Number map) const
    {
        return static_cast<int>(map - maps->ofEgos.begin(maps->ofEgos[map])) + 1;
    }
    std::optional<Number> tieOf(Number map, Number alter) const;
    /// The tie of an alter on the first map that it is on.
    std::optional<Number> firstTieOf(Number alter) const;
    /// The numbers of the pairs of a map: from, and up to but without.
    static std::pair<std::size_t, std::size_t> pairsOf(const std::vector<Pair>& pairs, Number map);

    TieKey tieKey(Number tie) const
    {
        return {maps->ids[ties->ofMaps[tie]], alteri->ids[ties->alterOf[tie]]};
    }
    AlterTie alterTie(const Pair& pair) const;
    /// Whom or what a number means.
    /// @param of not a map: nothing is asked about one
    Subject subject(DataSubject of, Number number) const;
    /// @return nothing if the table does not have it
    std::optional<Number> numberOf(const Subject& subject) const;
    std::optional<Pair> pairOf(const AlterTie& tie) const;
    std::optional<Number> kindOf(TieKindId kind) const;
};

/// Those of what is said to categories, without cells, in the order of the codebook.
std::vector<DataColumn> namelyColumns(const Codebook& codebook);

/// The columns of a codebook, without cells.
std::vector<DataColumn> emptyColumns(const Codebook& codebook);

}  // namespace alteri
