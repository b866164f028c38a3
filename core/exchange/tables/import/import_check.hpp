// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/codebook.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace alteri {

/// The kind of a tie between alteri. Without a word it is the first of the codebook.
std::string kindKey(const ReadTable& ties, const TableRows::Row& row, const Codebook& codebook);

/// Checks the three tables of an import against the codebook and against each other. Faults are
/// added to `problems`, until there are enough.
class ImportCheck {
public:
    /// @param codebook must outlive the check, as must the tables
    ImportCheck(const Reader& reader,
                const Codebook& codebook,
                std::vector<Problem>& problems,
                const KnownRows& known);

    // in this order
    void checkEgos(const ReadTable& egos);
    void checkAlteri(const ReadTable& alteri);
    void checkTies(const ReadTable& ties);
    /// Of the kinds of ties that were checked.
    const TieDirections& directions() const { return m_directions; }

private:
    using Row = TableRows::Row;
    /// Names one behind the other, with what no name holds between them. Large tables have many, so
    /// that they are looked up by their hash.
    static std::string joined(std::initializer_list<std::string_view> names);

    std::string identifier(const ReadTable& read, const Row& row, std::size_t column);
    void checkTwice(const ReadTable& ties, const Row& row);
    /// Names of a row of ties.
    struct TieNames {
        std::string ego, wave, kind, source, target;

        friend bool operator==(const TieNames&, const TieNames&) = default;
    };
    TieNames tieNames(const ReadTable& ties, const Row& row) const;
    std::optional<Row> rowNamed(const ReadTable& ties, const TieNames& names) const;
    bool isNobody(const std::string& ego, const std::string& wave, const std::string& alter) const;
    const TieKind* knownKind(const std::string& key) const;
    void checkName(const ReadTable& read, const TableCell& cell);
    void checkLabel(const ReadTable& read, const Row& row);
    void checkAnswers(const ReadTable& read, const Row& row);
    void checkNamely(const Row& row, const ReadTable& read, const NamelyColumn& said);
    void add(ErrorCode code,
             const ReadTable& read,
             const TableCell& cell,
             const std::vector<std::string>& details);

    const Codebook& m_codebook;
    std::vector<Problem>& m_problems;
    std::map<std::string, const TieKind*> m_kinds;
    std::set<std::string> m_newKinds;
    TieDirections m_directions;
    bool m_hasAlteri = false;
    KnownRows m_known;
    std::set<std::string> m_inStudy;
    /// Ego and alter, if rows may be about them.
    std::unordered_set<std::string> m_alteriInStudy;
    std::set<std::string> m_egos;
    std::unordered_set<std::string> m_alteri;  ///< ego, wave, alter
    /// Rows of ties by the hash of their names, which would take more memory than the table.
    std::unordered_multimap<std::size_t, std::size_t> m_ties;
    std::string m_lastWave;
    bool m_egosAreKnown = false;
    bool m_alteriAreKnown = false;
};

}  // namespace alteri
