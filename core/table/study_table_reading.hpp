// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/reader.hpp"
#include "core/table/study_table.hpp"
#include "core/table/table_parts.hpp"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// Reads a study into a StudyTable piece by piece, so that a window can answer between the pieces:
/// each table of the file is gone through once. What changes meanwhile is to be given to followed()
/// afterwards; after a change of the codebook the reading is to begin anew.
class StudyTableReading {
public:
    explicit StudyTableReading(const Reader& reader);

    /// The rows that come first: those of whole egos, until there are `ties` of them. The rows of
    /// the whole study begin with the same ones. Without ties between alteri.
    std::shared_ptr<const StudyTable> firstRows(std::size_t ties) const;

    /// Reads about as many rows of the file. @return true when everything was read
    bool readPiece(int rows);
    /// What was read so far of what is to be read, 0 to 1.
    double progress() const;

    /// Everything at once, or what is left of it.
    /// @throws Error{Cancelled} the stop was asked for
    std::shared_ptr<const StudyTable> readAll(const std::stop_token& stop = {});
    /// The table, once all is read.
    std::shared_ptr<const StudyTable> take();

private:
    using Number = StudyTable::Number;
    enum class Stage {
        ReadingAlteri,
        ReadingTies,
        ReadingAlterTies,
        ReadingAskedPairs,
        ReadingAnswers,
        ReadingNamely,
        Done
    };

    /// An alter before all of its ego are known.
    struct ReadAlter {
        Number ego;
        double position;
        AlterId id;
        DataColumn::Cell code, name, note;
    };
    struct ReadTie {
        Number map, alter;
        DataColumn::Cell note;
    };
    /// What was found last in each list, since what is asked for next mostly lies beside it.
    struct Nearby {
        Number ego = 0, map = 0, alter = 0, tie = 0;
    };

    void sortMaps();
    TableParts start() const;
    void addAlteriOf(TableParts& parts, Number ego) const;
    void addTiesOf(TableParts& parts, Number map) const;
    void setAnswers(TableParts& parts, const Subject& subject, Number number) const;
    void goOn(std::optional<Reader::Bookmark> after);
    void sortAlteri();
    void sortTies();
    std::optional<Reader::Bookmark> readAlteri(int rows);
    std::optional<Reader::Bookmark> readTies(int rows);
    void addPair(const AlterTie& tie, std::vector<StudyTable::Pair>& pairs);
    std::optional<Reader::Bookmark> readAnswers(int rows);
    void readNamely();
    std::size_t columnOf(AttributeId attribute);
    std::optional<Number> numberOf(const Subject& subject);
    std::optional<Number> numberOf(const TieKey& tie);
    std::optional<StudyTable::Pair> pairOf(const AlterTie& tie);

    Reader m_reader;
    std::shared_ptr<const StudyDefinitions> m_definitions;
    std::vector<Ego> m_egos;
    std::vector<NetworkMap> m_maps;
    TableParts m_parts;
    Stage m_stage = Stage::ReadingAlteri;
    Owner m_owner = Owner::Ego;  ///< whose answers are read
    Reader::Bookmark m_after = 0;
    double m_read = 0;
    double m_expected = 1;
    Nearby m_near;
    std::size_t m_nearColumn = StudyTable::textColumns;
    std::vector<ReadAlter> m_readAlteri;
    std::vector<ReadTie> m_readTies;
};

/// All at once.
inline std::shared_ptr<const StudyTable> tableOf(const Reader& reader)
{
    return StudyTableReading(reader).readAll();
}

/// What the study says beside its data.
StudyDefinitions definitionsOf(const Reader& reader);

}  // namespace alteri
