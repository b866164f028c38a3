// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/leaving.hpp"
#include "core/model/network.hpp"
#include "core/model/study_text.hpp"
#include "core/model/value.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace alteri {

class Connection;
struct Assignment;
struct Contradiction;

/// Answers of one subject, by attribute.
using Answers = std::map<AttributeId, Value>;

/// Reads a study. Cheap to make and to copy; valid as long as its StudyFile.
///
/// Everything comes in the order in which it was entered, unless the study gives another one.
/// All functions throw Error{StoreFailed} if the file cannot be read.
class Reader {
public:
    explicit Reader(Connection& connection)
        : m_connection(&connection)
    {
    }

    /// The same study with its texts (labels, hints, questions, titles) in one of its languages;
    /// what is not translated stays in the main one. Nothing that is read so may be written back.
    /// @param language a tag as languageTag() gives it; empty or the main one: the main one
    Reader in(const std::string& language) const;

    /// The property, or an empty text if it was never set.
    std::string studyProperty(const std::string& key) const;
    /// All properties that were ever set, by their keys.
    std::map<std::string, std::string> studyProperties() const;

    Codebook codebook() const;
    std::vector<MapDesign> designs() const;
    MapDesign design(DesignId design) const;
    /// The design that new maps get.
    /// @throws Error{NotFound} the study has none
    MapDesign defaultDesign() const;
    std::vector<SavedModel> models() const;
    std::vector<DerivedColumn> derivedColumns() const;
    std::vector<PictureStyle> pictureStyles() const;
    /// All translations, those of one language together.
    std::vector<Translation> translations() const;

    std::vector<Ego> egos() const;
    std::optional<Ego> ego(EgoId ego) const;
    std::vector<NetworkMap> maps() const;
    std::vector<NetworkMap> maps(EgoId ego) const;
    std::optional<NetworkMap> map(MapId map) const;
    std::vector<Alter> alteri(EgoId ego) const;
    std::optional<Alter> alter(AlterId alter) const;

    /// The ties of one map in the order of their alteri.
    std::vector<Tie> ties(MapId map) const;

    /// One who has a place on a map.
    struct Placed {
        AlterId alter;
        std::string label;
        Place place;
    };
    /// All of them on one map in the order of the alteri; of their ties nothing else.
    std::vector<Placed> placed(MapId map) const;
    std::optional<Tie> tie(const TieKey& key) const;
    /// The maps on which an alter is named.
    std::vector<MapId> mapsOf(AlterId alter) const;
    std::vector<AlterTie> alterTies(MapId map) const;
    /// The pairs that ego was asked about, whether there is a tie between them or not.
    std::vector<AlterTie> askedPairs(MapId map) const;
    std::vector<Prompt> prompts() const;
    /// The interview guide: its steps in order, with their questions.
    std::vector<GuideStep> guide() const;
    /// The way of one interview through the guide, in the order of time.
    std::vector<StepVisit> visits(MapId map) const;
    /// Of all interviews, map after map.
    std::vector<StepVisit> visits() const;
    /// The maps of an ego that were led through the guide, in the order of the maps.
    std::vector<MapId> guidedMaps(EgoId ego) const;
    /// Who was named at which step of the guide on a map, or picked again there, in the order in
    /// which they were first named.
    std::map<GuideStepId, std::vector<AlterId>> namings(MapId map) const;
    std::vector<SuspendedAnswer> suspendedAnswers(EgoId ego) const;
    /// Those to one attribute, of all egos.
    std::vector<SuspendedAnswer> suspendedAnswers(AttributeId attribute) const;
    /// What left the study as exports and copies, in the order of time.
    std::vector<Leaving> leavings() const;
    /// Names that may be suggested in an interview with `asked`: of its own alteri and of those of
    /// all egos that are not confidential, each once, in alphabetical order.
    std::vector<std::string> namesToSuggest(EgoId asked) const;

    /// Number of alteri per ego, each once however many maps it is on; egos without any are not in
    /// it.
    std::map<EgoId, int> alterCounts() const;

    std::optional<Value> answer(const Subject& subject, AttributeId attribute) const;
    Answers answers(const Subject& subject) const;

    /// What was said to categories of an answer that ask for it ("other, namely").
    std::map<CategoryId, std::string> namely(const Subject& subject, AttributeId attribute) const;

    /// The answers about the alteri of a map, and about ego's ties to them, in one pass each.
    std::map<AlterId, Answers> alterAnswers(MapId map) const;
    std::map<AlterId, Answers> tieAnswers(MapId map) const;
    /// The answers about the ties between the alteri of a map.
    std::map<AlterTie, Answers> alterTieAnswers(MapId map) const;

    // One pass over the file each, in the order of the file.

    void forEachAlterTie(const std::function<void(const AlterTie&)>& visit) const;

    /// How many ties between alteri are of a kind, and how many pairs were asked for it.
    struct KindCounts {
        std::size_t ties = 0;
        std::size_t asked = 0;
    };
    KindCounts countsOf(TieKindId kind) const;

    /// Visits all answers about one kind of subject, in one pass over the file.
    void forEachAnswer(
        Owner owner,
        const std::function<void(const Subject&, AttributeId, const Value&)>& visit) const;

    /// Visits all texts that were said to categories ("other, namely").
    void forEachNamely(
        Owner owner,
        const std::function<void(const Subject&, AttributeId, CategoryId, const std::string&)>&
            visit) const;

    // A whole table piece by piece, for those who must not stop the program for long. Rows come as
    // they lie in the file. Rows that come between two pieces may be missed or visited.

    /// Where the last piece ended; 0 before the first.
    using Bookmark = std::int64_t;

    /// Visits up to `most` alteri with their positions within ego.
    /// @return nothing when there are no more
    std::optional<Bookmark>
    scanAlteri(Bookmark after,
               int most,
               const std::function<void(const Alter&, double)>& visit) const;
    std::optional<Bookmark>
    scanTies(Bookmark after, int most, const std::function<void(const Tie&)>& visit) const;
    std::optional<Bookmark> scanAlterTies(Bookmark after,
                                          int most,
                                          const std::function<void(const AlterTie&)>& visit) const;
    /// The pairs that egos were asked about.
    std::optional<Bookmark> scanAskedPairs(Bookmark after,
                                           int most,
                                           const std::function<void(const AlterTie&)>& visit) const;
    std::optional<Bookmark>
    scanAnswers(Owner owner,
                Bookmark after,
                int most,
                const std::function<void(const Subject&, AttributeId, const Value&)>& visit) const;
    /// What people of a team said differently, the oldest first.
    std::vector<Contradiction> contradictions() const;
    /// Who interviews whom, in the order of the egos; those that nobody has are left out.
    std::vector<Assignment> assignments() const;

    std::int64_t tieCount() const;  ///< known at once; ties that were removed may count too

private:
    std::optional<Bookmark> scan(const std::string& columns,
                                 const std::string& table,
                                 Bookmark after,
                                 int most,
                                 const std::function<void(SQLite::Statement&)>& visit) const;

    StudyLanguage texts() const;

    Connection* m_connection;
    std::string m_language{};  ///< empty: the main one
};

}  // namespace alteri
