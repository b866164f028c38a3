// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/translation_table.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "core/model/language_tag.hpp"
#include "core/model/text_rules.hpp"
#include "core/store/tables/writer.hpp"
#include "core/texts/study_languages.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace alteri {

namespace {

constexpr const char* idColumn = "id";

using Known = std::map<TextPlace, Translation>;

Known knownIn(const Reader& reader, const std::string& language)
{
    Known known;
    for (auto& each : reader.translations())
        if (each.language == language)
            known.emplace(each.place, std::move(each));
    return known;
}

std::string idOf(const TextPlace& place)
{
    return place.subject.hex() + "." + place.field;
}

/// Takes the columns of a table that came back for what they are.
class TranslationColumns {
public:
    TranslationColumns(const std::vector<std::string>& head, const std::string& main)
    {
        for (std::size_t i = 0; i < head.size(); ++i) {
            const std::string heading(trimmed(head[i]));
            const auto tag = languageTag(heading);
            if (heading == idColumn)
                m_id = i;
            else if (heading == "what" || heading == "belongs_to")
                continue;
            else if (tag == main)
                m_main = i;
            else if (tag)
                m_languages.emplace_back(i, *tag);
            else
                m_ignored.push_back(heading);
        }
        if (!m_id)
            throw Error(ErrorCode::TranslationTableInvalid, {idColumn});
        if (m_languages.empty())
            throw Error(ErrorCode::TranslationTableInvalid, {"de, fr, …"});
    }

    std::size_t id() const { return *m_id; }
    std::optional<std::size_t> main() const { return m_main; }
    const auto& languages() const { return m_languages; }
    const auto& ignored() const { return m_ignored; }

private:
    std::optional<std::size_t> m_id;
    std::optional<std::size_t> m_main;
    std::vector<std::pair<std::size_t, std::string>> m_languages;
    std::vector<std::string> m_ignored;
};

class TranslationImport {
public:
    TranslationImport(Writer& writer, const std::vector<std::vector<std::string>>& rows)
        : m_writer(writer)
        , m_rows(rows)
        , m_columns(rows.empty() ? std::vector<std::string>() : rows.front(),
                    mainLanguage(writer.reader()))
    {
        for (auto& each : studyTexts(writer.reader()))
            m_texts.emplace(idOf(each.place), std::move(each));
        for (const auto& [column, language] : m_columns.languages())
            m_known.emplace(language, knownIn(writer.reader(), language));
        m_report.ignored = m_columns.ignored();
    }

    TranslationReport run()
    {
        for (std::size_t row = 1; row < m_rows.size(); ++row)
            take(m_rows[row]);
        addLanguages();
        return m_report;
    }

private:
    static std::string cellOf(const std::vector<std::string>& row, std::size_t column)
    {
        return column < row.size() ? std::string(trimmed(row[column])) : std::string();
    }

    void take(const std::vector<std::string>& row)
    {
        const auto id = cellOf(row, m_columns.id());
        if (id.empty())
            return;
        const auto found = m_texts.find(id);
        if (found == m_texts.end()) {
            ++m_report.unknown;
            return;
        }
        const auto& text = found->second;
        // What the translator had before her, which need not be what the study says by now.
        auto source = text.text;
        if (m_columns.main() && !cellOf(row, *m_columns.main()).empty()
            && cellOf(row, *m_columns.main()) != trimmed(text.text))
            source = cellOf(row, *m_columns.main());
        m_report.outdated += source != text.text ? 1U : 0U;
        for (const auto& [column, language] : m_columns.languages())
            take(text, cellOf(row, column), language, source);
    }

    void take(const StudyText& text,
              const std::string& translation,
              const std::string& language,
              const std::string& source)
    {
        if (translation.empty()) {
            ++m_report.empty;
            return;
        }
        const auto& known = m_known.at(language);
        const auto before = known.find(text.place);
        if (before != known.end() && before->second.text == translation
            && before->second.source == source) {
            ++m_report.same;
            return;
        }
        m_writer.setTranslation({text.place, language, translation, source});
        ++m_report.changed;
    }

    void addLanguages()
    {
        auto languages = studyLanguages(m_writer.reader());
        for (const auto& [column, language] : m_columns.languages())
            if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
                languages.push_back(language);
                m_report.added.push_back(language);
            }
        if (!m_report.added.empty())
            setStudyLanguages(m_writer, languages);
    }

    Writer& m_writer;
    const std::vector<std::vector<std::string>>& m_rows;
    TranslationColumns m_columns;
    std::map<std::string, StudyText> m_texts;
    std::map<std::string, Known> m_known;
    TranslationReport m_report;
};

}  // namespace

std::vector<TranslatedText> translatedTexts(const Reader& reader, const std::string& language)
{
    const auto known = knownIn(reader, language);
    std::vector<TranslatedText> texts;
    for (auto& each : studyTexts(reader)) {
        TranslatedText translated;
        const auto found = known.find(each.place);
        if (found != known.end()) {
            translated.translation = found->second.text;
            translated.isOutdated = found->second.source != each.text;
        }
        translated.text = std::move(each);
        texts.push_back(std::move(translated));
    }
    return texts;
}

Table translationTable(const Reader& reader,
                       const std::function<std::string(StudyText::Kind)>& word)
{
    Table table;
    const auto languages = studyLanguages(reader);
    table.columns = {{idColumn}, {"what"}, {"belongs_to"}, {mainLanguage(reader)}};
    std::vector<Known> known;
    for (const auto& each : languages) {
        table.columns.push_back({each});
        known.push_back(knownIn(reader, each));
    }
    for (const auto& text : studyTexts(reader)) {
        auto& row = table.rows.emplace_back();
        row = {idOf(text.place), word(text.kind), text.context, text.text};
        for (const auto& each : known) {
            const auto found = each.find(text.place);
            row.emplace_back(found != each.end() ? found->second.text : std::string());
        }
    }
    return table;
}

TranslationReport importTranslations(Writer& writer,
                                     const std::vector<std::vector<std::string>>& rows)
{
    return TranslationImport(writer, rows).run();
}

std::vector<std::vector<std::string>> rowsOfTable(const std::filesystem::path& file)
{
    if (file.extension() == ".xlsx")
        return sheetRows(readFile(file), file.filename().string());
    std::vector<Problem> problems;
    const auto table = readTable(file, problems);
    if (!problems.empty())
        throw Error(problems);
    std::vector<std::vector<std::string>> rows(1);
    for (const auto& cell : table.header)
        rows.front().push_back(cell.text);
    for (const auto row : table.rows) {
        auto& cells = rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(row[i].text);
    }
    return rows;
}

}  // namespace alteri
