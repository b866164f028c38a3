// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/error.hpp"
#include "core/model/language_tag.hpp"
#include "core/store/tables/writer.hpp"
#include "core/texts/study_languages.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <string>
#include <vector>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("language tags are read as BCP 47 has them", "[languages]")
{
    CHECK(languageTag("DE") == "de");
    CHECK(languageTag("pt_br") == "pt-BR");
    CHECK(languageTag("sr-latn-rs") == "sr-Latn-RS");
    CHECK(languageTag("de-1996") == "de-1996");
    CHECK(languageTag("x-farfarki") == "x-farfarki");
    CHECK(languageTag("es-419") == "es-419");
    CHECK(languageTag("zh-Hant-x-old") == "zh-Hant-x-old");
    for (const auto* wrong : {"", "d", "german language", "de-", "-de", "de--AT", "1a", "de-AT-AT",
                              "en-a", "abcd", "de-x", "de\n", "toolonglanguage"}) {
        INFO(wrong);
        CHECK_FALSE(languageTag(wrong));
    }
    CHECK(isRightToLeft("ar"));
    CHECK(isRightToLeft("fa-IR"));
    CHECK(isRightToLeft("ku-Arab"));
    CHECK_FALSE(isRightToLeft("ar-Latn"));
    CHECK_FALSE(isRightToLeft("de"));
    CHECK_FALSE(isRightToLeft(""));
}

namespace {

struct TranslatedStudy {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));

    Attribute type() const { return *study->reader().codebook().find(Owner::Alter, "type"); }

    void translate(const TextPlace& place, const std::string& text, const std::string& source)
    {
        study->perform("Translate", [&](Writer& writer) {
            writer.setTranslation({place, "tr", text, source});
        });
    }
};

}  // namespace

TEST_CASE_METHOD(TranslatedStudy, "a study is read in any of its languages", "[languages]")
{
    study->perform("Languages", [](Writer& writer) { setStudyLanguages(writer, {"tr"}); });
    CHECK(studyLanguages(study->reader()) == std::vector<std::string>{"tr"});
    translate({textIdOf(type().id), "label"}, "Örgüt türü", "Type of organisation");
    const auto turkish = study->reader().in("tr");
    CHECK(turkish.codebook().find(Owner::Alter, "type")->label == "Örgüt türü");
    // What is not translated stays as it was written; so does everything in the main language.
    CHECK(turkish.codebook().find(Owner::Alter, "outreach")->label == "Outreach");
    CHECK(study->reader().in("en").codebook() == study->reader().codebook());
    CHECK(type().label == "Type of organisation");
    study->undo();
    CHECK(turkish.codebook() == study->reader().codebook());
}

TEST_CASE_METHOD(TranslatedStudy, "a map has the title of its design in each language")
{
    const auto design = study->reader().defaultDesign();
    EgoId ego;
    study->perform("Ask", [&](Writer& writer) {
        ego = writer.addEgo({}, "Together");
        writer.addMap(ego, design.id, design.title);
        writer.addMap(ego, design.id, "In 2019");
    });
    translate({textIdOf(design.id), "title"}, "Ağ haritası", design.title);
    const auto maps = study->reader().in("tr").maps(ego);
    CHECK(maps[0].title == "Ağ haritası");
    CHECK(maps[1].title == "In 2019");
}

TEST_CASE_METHOD(TranslatedStudy, "what is removed takes its translations along", "[languages]")
{
    const auto attribute = type();
    translate({textIdOf(attribute.categories[3].id), "label"}, "Dernek", "Association");
    translate({textIdOf(attribute.id), "label"}, "Örgüt türü", "Type of organisation");
    CHECK(study->reader().translations().size() == 2);
    study->perform("Remove", [&](Writer& writer) {
        for (const auto& model : writer.reader().models())
            writer.removeModel(model.id);
        removeAttribute(writer, attribute.id);
    });
    CHECK(study->reader().translations().empty());
    study->undo();
    CHECK(study->reader().translations().size() == 2);
}

TEST_CASE_METHOD(TranslatedStudy, "languages that are none are refused", "[languages]")
{
    const auto before = contentOf(*study);
    for (const std::string wrong : {"Turkish language", "TR", "", "en"})
        CHECK_THROWS_AS(study->perform("Languages",
                                       [&](Writer& writer) { setStudyLanguages(writer, {wrong}); }),
                        Error);
    CHECK_THROWS_AS(
        study->perform("Translate",
                       [&](Writer& writer) {
                           writer.setTranslation({{textIdOf(type().id), "label"}, "TR", "x", "y"});
                       }),
        Error);
    CHECK(contentOf(*study) == before);
}
