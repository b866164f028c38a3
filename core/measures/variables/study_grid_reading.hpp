// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// Reads a study into StudyGrid piece by piece, so that a window can answer between the pieces.
/// What changes meanwhile is to be given to StudyGrid::refresh() afterwards.
class StudyGridReading {
public:
    explicit StudyGridReading(const Reader& reader);

    /// The rows that come first: those of whole egos, until there are `ties` of them. The rows of
    /// the whole study begin with the same ones.
    StudyGrid firstRows(std::size_t ties) const;

    /// Reads about as many rows of the file. @return true when everything was read
    bool readPiece(int rows);
    /// What was read so far of what is to be read, 0 to 1.
    double progress() const;

    /// Everything at once, or what is left of it.
    StudyGrid readAll();
    StudyGrid take() { return std::move(m_rows); }

private:
    enum class Stage { ReadingAlteri, ReadingTies, ReadingAnswers, Done };

    /// An alter before all of its ego are known.
    struct ReadAlter {
        StudyGrid::Number ego;
        double position;
        AlterId id;
        DataColumn::Cell code, name, note;
    };
    struct ReadTie {
        StudyGrid::Number map, alter;
        DataColumn::Cell note;
    };

    static void
    startRows(StudyGrid& rows, const std::vector<Ego>& egos, const std::vector<NetworkMap>& maps);
    static void addAlter(StudyGrid& rows, const ReadAlter& alter);
    void addAlteriOf(EgoId ego);
    void addTiesOf(MapId map);
    void addAnswersOf(MapId map);
    void sortAlteri();
    void sortTies();
    void goOn(std::optional<Reader::Bookmark> after);
    std::optional<Reader::Bookmark> readAlteri(int rows);
    std::optional<Reader::Bookmark> readTies(int rows);
    std::optional<Reader::Bookmark> readAnswers(int rows);
    void setAnswer(const Subject& subject, AttributeId attribute, const Value& value);
    std::optional<StudyGrid::Number> numberOf(const Subject& subject) const;

    Reader m_reader;
    Codebook m_codebook;
    std::vector<Ego> m_egos;
    std::vector<NetworkMap> m_maps;
    StudyGrid m_rows;
    Stage m_stage = Stage::ReadingAlteri;
    Owner m_owner = Owner::Ego;  ///< whose answers are read
    Reader::Bookmark m_after = 0;
    double m_read = 0;
    double m_expected = 1;
    std::vector<ReadAlter> m_readAlteri;
    std::vector<ReadTie> m_readTies;
};

/// All at once.
inline StudyGrid gridOf(const Reader& reader)
{
    return StudyGridReading(reader).readAll();
}

}  // namespace alteri
