// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/indexed_codebook.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/reader.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace alteri {

class Connection;
class StudyMerging;
struct Environment;
struct Assignment;
struct MergeEntry;
struct Contradiction;
struct TouchedThings;

/// Writes to a study, within one gesture. StudyFile::perform() hands it out.
///
/// Each function makes one elementary change and keeps the study's references whole: what hangs
/// on a removed thing is removed first. What rings and sectors mean is not known here; use the
/// functions of `core/maps` for coding and placing.
///
/// Functions throw Error{NotFound} for an id that is not in the study, of what they change or of
/// what it refers to; a category that is not of its attribute does not fit. Unless stated otherwise
/// they throw Error{EmptyName} for an empty name, code or key, what `core/model/text_rules` says
/// about names and texts, and Error{StoreFailed}.
class Writer {
public:
    Writer(Connection& connection, const Environment& environment);

    Reader reader() const { return Reader(m_connection); }
    /// The codebook as this gesture has left it so far; read once, not at every question. What it
    /// returns is valid until the gesture changes the codebook.
    const Codebook& codebook() ALTERI_LIFETIME_BOUND { return indexedCodebook().all(); }

    void setStudyProperty(const std::string& key, const std::string& value);

    // codebook: ids of the given records are ignored and made anew

    /// @throws Error{DuplicateKey} the owner has an attribute of this key, or a category code
    ///         comes twice
    AttributeId addAttribute(const Attribute& attribute);
    /// Adds a category at the end of an attribute that has categories.
    CategoryId addCategory(AttributeId attribute, const Category& category);
    /// Key, label, scale and how it is asked; owner, categories and answers stay, and
    /// whether they fit is for the caller to see to.
    /// @throws Error{DuplicateKey} another attribute of the owner has the key
    void changeAttribute(const Attribute& attribute);
    void changeLabel(AttributeId attribute, const std::string& label);
    /// Label, colour, symbol, whether it is retired and asks for a text; the code stays.
    void changeCategory(const Category& category);
    /// The code as in data files. Models and columns that name it are not touched: `core/codebook`.
    /// @throws Error{DuplicateKey} another category of the attribute has it
    void changeCode(AttributeId attribute, CategoryId category, const std::string& code);
    /// Gives these attributes (or categories) the order of the list, in the places that they have
    /// among all others.
    void orderAttributes(const std::vector<AttributeId>& order);
    void orderCategories(const std::vector<CategoryId>& order);
    /// Whose attribute it is. It must have no answers: they are about others.
    /// @throws Error{DuplicateKey} the new owner has an attribute of the key
    void changeOwner(AttributeId attribute, Owner owner);
    /// All answers to an attribute go.
    void clearAnswers(AttributeId attribute);
    /// Nothing may show or hold the category any more, no answer, design or grouping.
    void removeCategory(CategoryId category);
    /// The attribute with its categories and answers; no design, grouping or question may be about
    /// it any more.
    void removeAttribute(AttributeId attribute);
    TieKindId addTieKind(const TieKind& kind);
    /// Replaces all of it; its place in the order stays.
    /// @throws Error{TieKindInUse} another direction would change what people said;
    ///         Error{DuplicateKey} another kind has the key
    void changeTieKind(const TieKind& kind);
    /// As orderAttributes().
    void orderTieKinds(const std::vector<TieKindId>& order);
    /// @throws Error{TieKindInUse} there are ties of this kind, or pairs that were asked about it
    void removeTieKind(TieKindId kind);
    /// @throws Error{DuplicateKey}, Error{ValueDoesNotFit} a member is not of the attribute
    RecodeId addRecode(const Recode& recode);
    /// Replaces key, label, shares and groups; the attribute and the place in the order stay.
    /// Groups whose id the recode has already keep it.
    /// @throws as addRecode()
    void changeRecode(const Recode& recode);
    /// Sectors, colours and symbols that show it show nothing then.
    void removeRecode(RecodeId recode);
    DesignId addDesign(const MapDesign& design);
    /// Replaces a design; places are not touched, see changeMapDesign() in `core/maps`.
    void changeDesign(const MapDesign& design);
    /// @throws Error{DuplicateKey} a model of this name exists
    ModelId addModel(const SavedModel& model);
    /// Replaces all of it; its place in the order stays.
    /// @throws Error{DuplicateKey} another model has the name
    void changeModel(const SavedModel& model);
    /// @param index the place in reader().models() that it is to have; beyond the end: the last
    void moveModel(ModelId model, std::size_t index);
    void removeModel(ModelId model);
    /// @throws Error{DuplicateKey} an attribute, a recode or another derived column has the key
    DerivedColumnId addDerivedColumn(const DerivedColumn& column);
    /// Replaces all of it; its place in the order stays.
    /// @throws as addDerivedColumn()
    void changeDerivedColumn(const DerivedColumn& column);
    void removeDerivedColumn(DerivedColumnId column);
    /// @throws Error{DuplicateKey} the study has a style of this name
    PictureStyleId addPictureStyle(const PictureStyle& style);
    /// @throws as addPictureStyle()
    void changePictureStyle(const PictureStyle& style);
    void removePictureStyle(PictureStyleId style);

    // languages

    /// Keeps a text in another language. An empty one removes what there was.
    /// @throws Error{LanguageInvalid} the language is no tag as languageTag() gives it
    void setTranslation(const Translation& translation);
    void removeTranslations(const std::string& language);

    // people

    /// @throws Error{DuplicateKey} the code is taken; an empty code gets the next free number
    EgoId addEgo(const std::string& code, const std::string& label);
    void renameEgo(EgoId ego, const std::string& label);
    /// @param pseudonym may be empty: none
    void setPseudonym(EgoId ego, const std::string& pseudonym);
    void setConfidential(EgoId ego, bool confidential);
    void removeEgo(EgoId ego);

    MapId addMap(EgoId ego, DesignId design, const std::string& title);
    void renameMap(MapId map, const std::string& title);
    /// @param position between those of the maps that are to stand beside it
    void moveMap(MapId map, double position);
    void removeMap(MapId map);

    /// @throws Error{DuplicateKey} ego has an alter of this code; an empty one is numbered
    AlterId addAlter(EgoId ego, const std::string& code, const std::string& label);
    void renameAlter(AlterId alter, const std::string& label);
    void setPseudonym(AlterId alter, const std::string& pseudonym);
    void removeAlter(AlterId alter);

    /// Names the alter on the map, without a place.
    void addTie(const TieKey& tie);
    void removeTie(const TieKey& tie);
    void setPlace(const TieKey& tie, const std::optional<Place>& place);

    void addAlterTie(const AlterTie& tie);
    void removeAlterTie(const AlterTie& tie);

    // interview

    PromptId addPrompt(const Prompt& prompt);
    void changePrompt(const Prompt& prompt);
    void movePrompt(PromptId prompt, double position);
    /// Alteri that were named in answer to it stay.
    void removePrompt(PromptId prompt);
    void setPrompt(AlterId alter, const std::optional<PromptId>& prompt);
    void setNote(AlterId alter, const std::string& note);
    void setNote(const TieKey& tie, const std::string& note);
    void setNote(MapId map, const std::string& note);
    /// Notes that ego was asked whether there is a tie of this kind between the two.
    void setAsked(const AlterTie& pair);
    /// Takes setAsked() back. A tie that was told stays.
    void clearAsked(const AlterTie& pair);

    // interview guide

    /// Adds a step at the end; its id and those of its questions are made anew.
    GuideStepId addStep(const GuideStep& step);
    /// Replaces all of it; its place in the order stays. Questions whose id is null are new.
    void changeStep(const GuideStep& step);
    /// Gives these steps the order of the list, in the places that they have among all others.
    void orderSteps(const std::vector<GuideStepId>& order);
    /// Times at the step stay as such of no step; who was named there is only forgotten as that.
    void removeStep(GuideStepId step);
    /// An interview comes to a step now; the one before ends.
    void beginVisit(MapId map, GuideStepId step, const std::string& interviewer);
    /// A visit as it was, behind those that the map has; its number is ignored.
    void addVisit(const StepVisit& visit);
    /// An interview leaves the guide now, if it is at one of its steps.
    void endVisit(MapId map);
    /// Whom ego names at a step, or picks again there.
    void addNaming(const TieKey& tie, GuideStepId step);
    void removeNaming(const TieKey& tie, GuideStepId step);
    /// Keeps an answer (or that there was none) while the question does not apply, with what was
    /// said to its categories; called while the answer is still there.
    void keepSuspended(const SuspendedAnswer& suspended);
    void dropSuspended(const SuspendedAnswer& suspended);
    /// Milliseconds since 1970, UTC.
    std::int64_t now() const;

    /// Whom this gesture answered something about, or named or took off a map, so far.
    struct Touched {
        std::set<EgoId> egos;
        std::set<MapId> maps;
        std::set<AlterId> alteri;
    };
    const Touched& touched() const { return m_touched; }

    // answers

    /// What was said to a category ("other, namely") stays as long as the category is the answer.
    /// @throws Error{ValueDoesNotFit} the attribute's scale or owner does not allow the value
    void setAnswer(const Subject& subject, AttributeId attribute, const Value& value);
    /// What was not answered stays so.
    void clearAnswer(const Subject& subject, AttributeId attribute);
    /// What was said to a category that is the answer, or one of several; an empty text is none.
    /// @throws Error{NotFound} the category is not part of the answer
    void setNamely(const Subject& subject,
                   AttributeId attribute,
                   CategoryId category,
                   const std::string& text);

    // other copies of the study

    /// Writes what a merge was planned to bring in. What maps and codebook mean is not looked at:
    /// see `core/codebook/study_merge`.
    /// @return what was renamed since its code or name is taken here
    /// @throws Error{ProgramFault} the study is not what the merge was planned for
    std::vector<MergeEntry> takeOver(const StudyMerging& merging);

    /// Decides what people of a team said differently. Places are not looked at: see
    /// `core/codebook/contradiction_deciding`.
    /// @param takeOther what was said second comes in; else it stays as it is
    /// @return what places on maps have to follow
    /// @throws Error{NotFound} it is decided, or what it is about is gone
    TouchedThings decide(const Contradiction& contradiction, bool takeOther);
    /// Says who interviews an ego, in the place of what was said before.
    void assign(const Assignment& assignment);
    /// @throws Error{NotFound} nobody has the ego
    void removeAssignment(EgoId ego);

private:
    std::uint64_t randomBits() const;

    template <class AnyId>
    AnyId newId() const
    {
        AnyId id;
        for (std::size_t half = 0; half < 2; ++half) {
            const auto bits = randomBits();
            std::memcpy(id.bytes.data() + 8 * half, &bits, 8);
        }
        return id;
    }

    SQLite::Statement& statement(const std::string& sql);
    void requireUnused(const TieKind& kind);
    void removeTranslationsOf(const TextId& subject);
    template <class AnyId>
    void removeTranslationsOf(const AnyId& id)
    {
        removeTranslationsOf(textIdOf(id));
    }
    void addDesignParts(DesignId id, const MapDesign& design);
    void addRecodeGroups(RecodeId id, const Recode& recode, const Recode& before);
    void addModelParts(ModelId id, const SavedModel& model);
    void addModelVariable(ModelId model, const char* role, const std::string& variable);
    void removeModelParts(ModelId model);
    void removeRecodeGroups(RecodeId recode);
    void removeFromDesigns(RecodeId recode);
    void requireFreeKey(const DerivedColumn& column) const;
    void removeTies(const std::string& where, const std::function<void(SQLite::Statement&)>& bind);
    IndexedCodebook& indexedCodebook();
    const Attribute& attribute(AttributeId attribute);
    void setChoices(const Subject& subject, AttributeId attribute, const Choices& choices);
    static std::string freeCode(SQLite::Statement& count,
                                const std::function<bool(const std::string&)>& isTaken);
    void addQuestions(const GuideStep& step);
    void keepSuspendedChoices(const SuspendedAnswer& suspended);
    void endVisit(MapId map, std::int64_t time);
    void touch(const Subject& subject);
    double nextPosition(const std::string& table);
    std::map<std::string, double> m_positions;  ///< last given, so that tables are searched once

    Touched m_touched;

    Connection& m_connection;
    const Environment& m_environment;
    /// Read once per gesture; grows with what is added and is dropped at other changes.
    std::optional<IndexedCodebook> m_codebook;
};

}  // namespace alteri
