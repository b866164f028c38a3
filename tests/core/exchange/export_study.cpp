// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/export_study.hpp"

#include "tests/catch.hpp"

#include <algorithm>

namespace alteri::test {

namespace {

Attribute
asked(Owner owner, const std::string& key, Scale scale, std::vector<Category> categories = {})
{
    Attribute attribute;
    attribute.owner = owner;
    attribute.scale = scale;
    attribute.key = key;
    attribute.label = "Label of " + key;
    attribute.categories = std::move(categories);
    return attribute;
}

Category category(const std::string& code, const std::string& label, bool namely = false)
{
    Category made;
    made.code = code;
    made.label = label;
    made.namely = namely;
    return made;
}

}  // namespace

ExportStudy::ExportStudy()
{
    study->perform("All", [&](Writer& writer) {
        ask(writer);
        name(writer);
        answer(writer);
    });
}

void ExportStudy::ask(Writer& writer)
{
    const std::vector<Category> sexes{category("f", "Female"), category("m", "Männlich, ♂")};
    const std::vector<Category> degrees{category("1", "Low"), category("2", "Middle"),
                                        category("3", "High")};
    const std::vector<Category> types{category("state", "State"), category("local", "Local"),
                                      category("other", "Other", true)};
    const std::vector<Category> languages{category("ar", "Arabic"), category("de", "German"),
                                          category("other", "Another", true)};
    for (const auto& attribute :
         {asked(Owner::Ego, "sex", Scale::Nominal, sexes), asked(Owner::Ego, "age", Scale::Numeric),
          asked(Owner::Ego, "city", Scale::Text), asked(Owner::Ego, "born", Scale::Date),
          asked(Owner::Ego, "member", Scale::YesNo),
          asked(Owner::Ego, "langs", Scale::Several, languages),
          asked(Owner::Alter, "type", Scale::Nominal, types),
          asked(Owner::Alter, "size", Scale::Numeric),
          asked(Owner::Tie, "closeness", Scale::Ordinal, degrees),
          asked(Owner::Tie, "since", Scale::Numeric),
          asked(Owner::AlterTie, "strength", Scale::Ordinal, degrees)})
        writer.addAttribute(attribute);
    writer.addTieKind({{}, "knows", "Knows", false});
    writer.addTieKind({{}, "advice", "Gives advice", true, "#aa3322", TieDash::Dotted});
}

void ExportStudy::name(Writer& writer)
{
    const auto design = writer.reader().defaultDesign().id;
    m_egos = {writer.addEgo("E1", "=HYPERLINK(\"http://x\")"), writer.addEgo("007", "Zoë \"Z\"; B"),
              writer.addEgo("E3", "Nobody named")};
    m_maps = {writer.addMap(m_egos[0], design, "First"), writer.addMap(m_egos[0], design, "Second"),
              writer.addMap(m_egos[1], design, "First")};
    m_alteri = {writer.addAlter(m_egos[0], "A1", "Anna, Müller"),
                writer.addAlter(m_egos[0], "A2", "@SUM(1+1)"),
                writer.addAlter(m_egos[0], "A3", "'t Hooft"),
                writer.addAlter(m_egos[1], "A1", "-2+3"), writer.addAlter(m_egos[1], "A2", "NA")};
    for (const auto& tie : {TieKey{m_maps[0], m_alteri[0]}, TieKey{m_maps[0], m_alteri[1]},
                            TieKey{m_maps[0], m_alteri[2]}, TieKey{m_maps[1], m_alteri[0]},
                            TieKey{m_maps[2], m_alteri[3]}, TieKey{m_maps[2], m_alteri[4]}})
        writer.addTie(tie);
    writer.setPlace(TieKey{m_maps[0], m_alteri[0]}, Place{0.5, 0});
    writer.setPlace(TieKey{m_maps[0], m_alteri[1]}, Place{1, 1.5707963267948966});
    writer.setPseudonym(m_egos[0], "Rosa");
    writer.setPseudonym(m_alteri[0], "Blau");
    writer.setConfidential(m_egos[1], true);
    writer.setNote(m_alteri[0], "She is Anna.\nTwo lines.");
    writer.setNote(m_maps[1], "A year later");
}

void ExportStudy::set(Writer& writer,
                      const Subject& subject,
                      const std::string& key,
                      const Value& value)
{
    const auto codebook = writer.reader().codebook();
    writer.setAnswer(subject, codebook.find(ownerOf(subject), key)->id, value);
}

void ExportStudy::set(Writer& writer,
                      const Subject& subject,
                      const std::string& key,
                      const std::string& code)
{
    const auto codebook = writer.reader().codebook();
    const auto* attribute = codebook.find(ownerOf(subject), key);
    set(writer, subject, key, Value(attribute->findCode(code)->id));
}

void ExportStudy::answer(Writer& writer)
{
    const auto first = Subject(m_egos[0]);
    const auto second = Subject(m_egos[1]);
    set(writer, first, "sex", std::string("f"));
    set(writer, first, "age", Value(41.0));
    set(writer, first, "city", Value(std::string("=1+1")));
    set(writer, first, "born", Value(std::string("1983-02-28")));
    set(writer, first, "member", Value(1.0));
    const auto codebook = writer.reader().codebook();
    const auto& langs = *codebook.find(Owner::Ego, "langs");
    set(writer, first, "langs",
        Value(Choices({langs.findCode("ar")->id, langs.findCode("other")->id})));
    writer.setNamely(first, langs.id, langs.findCode("other")->id, "Kurdî");
    set(writer, second, "sex", std::string("m"));
    set(writer, second, "age", Value(MissingReason::Refused));
    set(writer, second, "city", Value(MissingReason::NotAsked));
    set(writer, second, "member", Value(MissingReason::DoesNotApply));
    set(writer, second, "langs", Value(MissingReason::DoesNotKnow));
    set(writer, m_egos[2], "langs", Value(Choices()));
    set(writer, m_alteri[0], "type", std::string("state"));
    set(writer, m_alteri[1], "type", std::string("other"));
    const auto& type = *codebook.find(Owner::Alter, "type");
    writer.setNamely(m_alteri[1], type.id, type.findCode("other")->id, "+49 30 123");
    set(writer, m_alteri[2], "type", Value(MissingReason::DoesNotKnow));
    set(writer, m_alteri[0], "size", Value(2.5));
    set(writer, m_alteri[3], "size", Value(-98.0));
    set(writer, TieKey{m_maps[0], m_alteri[0]}, "closeness", std::string("3"));
    set(writer, TieKey{m_maps[1], m_alteri[0]}, "closeness", std::string("1"));
    set(writer, TieKey{m_maps[0], m_alteri[1]}, "closeness", Value(MissingReason::Refused));
    set(writer, TieKey{m_maps[0], m_alteri[0]}, "since", Value(2015.5));
    const auto knows = codebook.findTieKind("knows")->id;
    const auto advice = codebook.findTieKind("advice")->id;
    const auto known = makeAlterTie(m_maps[0], knows, false, m_alteri[0], m_alteri[1]);
    const auto advised = makeAlterTie(m_maps[0], advice, true, m_alteri[2], m_alteri[0]);
    writer.addAlterTie(known);
    writer.addAlterTie(advised);
    writer.setAsked(known);
    writer.setAsked(makeAlterTie(m_maps[0], knows, false, m_alteri[0], m_alteri[2]));
    set(writer, known, "strength", std::string("2"));
}

StudyContents ExportStudy::contents() const
{
    const auto reader = study->reader();
    return readContents(reader, StudyTableReading(reader).readAll());
}

ExportOutput ExportStudy::written(const std::string& format, ExportChoice choice) const
{
    const auto* writer = findWriter(format);
    REQUIRE(writer != nullptr);
    const auto made = contents();
    if (choice.title.empty())
        choice.title = "all";
    return writer->write({study->reader(), &made}, completedChoice(choice, *writer), {});
}

const std::string& ExportStudy::bytesOf(const ExportOutput& output, const std::string& name)
{
    const auto file = std::find_if(output.files.begin(), output.files.end(),
                                   [&](const auto& each) { return each.name == name; });
    INFO(name);
    REQUIRE(file != output.files.end());
    return file->bytes;
}

const LabelledColumn& columnOf(const ExportTable& table, const std::string& name)
{
    const auto column = std::find_if(table.table.columns.begin(), table.table.columns.end(),
                                     [&](const auto& each) { return each.name == name; });
    INFO(name);
    REQUIRE(column != table.table.columns.end());
    return *column;
}

}  // namespace alteri::test
