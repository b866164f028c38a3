// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/id.hpp"
#include "core/model/network.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// What a text of a study belongs to: an attribute, a category, a question, whatever it is. Ids are
/// random, so that the sixteen bytes alone say which.
using TextId = Id<struct TextTag>;

template <class Tag>
TextId textIdOf(const Id<Tag>& id)
{
    return {id.bytes};
}

/// Which text of a thing: "label", "question", "hint", "unit", "low_label", "high_label", "title",
/// "text"; "ring.0" and "sector.0" (from 0) are the names that a map design gives its areas.
struct TextPlace {
    TextId subject;
    std::string field;

    friend auto operator<=>(const TextPlace&, const TextPlace&) = default;

    /// The names of areas are known by their number only: what stands for another text is not
    /// theirs any more.
    bool isBoundToSource() const;
};

/// A text of the study in another language than its main one.
struct Translation {
    TextPlace place;
    std::string language;  ///< as languageTag() gives it
    std::string text;
    std::string source;  ///< what the text in the main language was when it was translated

    friend bool operator==(const Translation&, const Translation&) = default;
};

/// The texts of one language, to be put in the place of those of the main language. What is not
/// translated stays as it is.
class StudyLanguage {
public:
    StudyLanguage() = default;
    explicit StudyLanguage(const std::vector<Translation>& translations);

    /// @return the translation, or `main` where there is none
    std::string text(const TextPlace& place, const std::string& main) const;

    void translate(Codebook& codebook) const;
    void translate(MapDesign& design) const;
    void translate(Prompt& prompt) const;
    void translate(DerivedColumn& column) const;
    void translate(GuideStep& step) const;
    /// A map that is still called as its design was when that was translated.
    void translate(NetworkMap& map) const;

private:
    struct Known {
        std::string text;
        std::string source;
    };
    std::map<TextPlace, Known> m_texts;
};

/// One text of the study, as it can be translated. Empty ones are left out.
struct StudyText {
    /// Where people find it.
    enum class Kind {
        Attribute,
        Hint,
        Unit,
        LowLabel,
        HighLabel,
        Category,
        TieKind,
        Grouping,
        Group,
        MapTitle,
        Ring,
        Sector,
        Question,
        DerivedColumn,
        Step,
        StepText,
        Wording,  ///< of a question of the codebook or of a step
    };

    TextPlace place;
    Kind kind = Kind::Attribute;
    std::string context;  ///< the label of what it belongs to: of a category, its attribute's
    std::string text;     ///< in the main language

    friend bool operator==(const StudyText&, const StudyText&) = default;
};

// The texts of one part of a study, in order.
std::vector<StudyText> textsOf(const Codebook& codebook);
std::vector<StudyText> textsOf(const MapDesign& design);
std::vector<StudyText> textsOf(const Prompt& prompt);
std::vector<StudyText> textsOf(const DerivedColumn& column);
std::vector<StudyText> textsOf(const GuideStep& step);

}  // namespace alteri
