// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/maps/placing.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace alteri {

/// Tells how far an import is.
class ImportSteps {
public:
    /// A map takes as long as many rows do.
    static constexpr std::size_t perMap = 40;

    ImportSteps(const ImportWatch& watch, std::size_t all)
        : m_watch(watch)
        , m_all(all)
    {
    }

    void advance(std::size_t by)
    {
        m_done += by;
        if (!m_watch || m_done < m_next)
            return;
        m_next = m_done + m_all / 200 + 1;
        m_watch(m_done, m_all);
    }

private:
    const ImportWatch& m_watch;
    std::size_t m_all;
    std::size_t m_done = 0;
    std::size_t m_next = 0;
};

/// The answer that a cell gives. It must have been checked.
Value valueOf(const TableCell& cell,
              const DelimitedTable& table,
              const Attribute& attribute,
              const ColumnReading& reading);

/// Writes checked tables into a study.
class TableImporter {
public:
    TableImporter(Writer& writer, ImportReport& report, ImportSteps& steps, const KnownRows& known);

    // in this order
    void addEgos(ReadTable& egos);
    void addAlteri(ReadTable& alteri);
    void addTies(ReadTable& ties, const TieDirections& directions);
    void placeAll();

private:
    using Row = TableRows::Row;

    struct ImportedEgo {
        EgoId id;
        bool isKnown = false;
        std::vector<MapId> maps{};  ///< by wave; one if there are none
        std::unordered_map<std::string, AlterId> alteri{};
    };

    /// Ids are random already.
    struct TieHash {
        std::size_t operator()(const AlterTie& tie) const
        {
            const std::hash<AlterId> hash;
            return hash(tie.source) + 3 * hash(tie.target) + std::hash<TieKindId>()(tie.kind)
                   + 5 * std::hash<MapId>()(tie.map);
        }
    };

    /// What a table calls a kind of ties, and whether it says that a tie has a direction.
    using CalledKind = std::pair<std::string, std::optional<bool>>;

    /// Whom a row is about.
    struct Named {
        std::string ego;
        std::string alter{};
        bool isKnown = false;
    };

    void takeStudy();
    void addMaps(const ReadTable& alteri);
    void addMapsOf(ImportedEgo& ego, const std::set<std::size_t>& waves);
    MapId newMap(EgoId ego, const MapDesign& design, const std::string& title);
    void change(const Subject& subject,
                const Attribute& attribute,
                const Value& value,
                const OtherAnswer& told);
    void rename(const ReadTable& read,
                const Row& row,
                const Named& named,
                const std::string& before,
                const std::function<void(const std::string&)>& give);
    void tell(const OtherAnswer& other, const std::string& before);
    void leaveOut(const std::string& name);
    MapId mapOf(const ImportedEgo& ego, const std::string& wave) const;
    std::string labelOf(const ReadTable& read, const Row& row, const std::string& code);
    void addAttributes(ReadTable& read);
    const TieKind& kindCalled(const CalledKind& called,
                              const TieDirections& directions,
                              const IndexedCodebook& codebook);
    void sayWhoHasNone();

    void changeNamely(const Subject& subject, const NamelyColumn& said, const OtherAnswer& told);
    void addAlter(const ReadTable& alteri, const Row& row);
    template <class SubjectOf>
    void answer(const ReadTable& read, const Row& row, const Named& named, SubjectOf subjectOf);

    Writer& m_writer;
    ImportReport& m_report;
    ImportSteps& m_steps;
    std::vector<std::string> m_codes;  ///< of egos, in the order of their table
    std::unordered_map<std::string, ImportedEgo> m_egos;
    std::unordered_map<std::string, std::size_t> m_waves;
    std::map<CalledKind, TieKind> m_kinds;
    std::unordered_set<AlterTie, TieHash> m_ties;  ///< of the table
    std::set<AlterTie> m_knownTies;                ///< of the study
    std::vector<MapId> m_newMaps;
    KnownRows m_known;
    Placer m_placer;
};

}  // namespace alteri
