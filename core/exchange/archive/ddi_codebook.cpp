// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archive_writing.hpp"
#include "core/exchange/archive/labelled_values.hpp"
#include "core/exchange/graphs/written_graph.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;
using Role = ColumnOrigin::Kind;

/// What the program says by itself is English, whatever language the study has.
constexpr const char* ofProgram = " xml:lang=\"en\"";

std::string element(const std::string& name, const std::string& text, const std::string& with = {})
{
    return "<" + name + with + ">" + xmlText(text) + "</" + name + ">";
}

std::string attribute(const std::string& name, const std::string& text)
{
    return text.empty() ? std::string() : " " + name + "=\"" + xmlText(text) + "\"";
}

/// One variable: a column of a table, in the order of elements that the schema asks for.
class Variable {
public:
    Variable(const LabelledColumn& column, const ColumnOrigin& origin)
        : m_column(column)
        , m_origin(origin)
    {
    }

    std::string text(const std::string& id, const std::string& file) const
    {
        auto made = "    <var" + attribute("ID", id) + attribute("name", m_column.name)
                    + attribute("files", file);
        if (m_column.kind == Kind::Number) {
            const auto decimals = decimalsInFile();
            made += attribute("dcml", decimals ? std::to_string(*decimals) : std::string())
                    + attribute("intrvl", isContinuous() ? "contin" : "discrete");
        }
        made += attribute("measUnit", isAnswer() ? m_origin.attribute->unit : std::string())
                + attribute("nature", nature()) + ">\n";
        if (!m_column.label.empty())
            made += "      " + element("labl", m_column.label, isOfStudy() ? "" : ofProgram) + "\n";
        return made + question() + range() + categories() + "      <varFormat"
               + attribute("type", m_column.kind == Kind::Number ? "numeric" : "character")
               + attribute("category", isOfDates() ? "date" : "") + "/>\n    </var>\n";
    }

private:
    bool isAnswer() const { return m_origin.kind == Role::Answer && m_origin.attribute; }
    bool isOfStudy() const
    {
        return m_origin.kind == Role::Answer || m_origin.kind == Role::Option
               || m_origin.kind == Role::Namely;
    }
    bool isOfDates() const
    {
        return m_column.kind == Kind::Date
               || (isAnswer() && m_origin.attribute->kind() == AnswerKind::Date);
    }

    bool isYesOrNo() const
    {
        return m_origin.kind == Role::Option
               || (isAnswer() && m_origin.attribute->kind() == AnswerKind::YesNo);
    }

    /// Codes of reasons are no steps of a scale.
    bool isContinuous() const
    {
        return m_origin.kind != Role::Identifier
               && std::all_of(m_column.labels.begin(), m_column.labels.end(),
                              [&](const auto& label) { return meansMissing(m_column, label); });
    }

    /// How many decimals the numbers have in the file; nothing where one is written with a power.
    std::optional<std::size_t> decimalsInFile() const
    {
        std::size_t most = 0;
        for (const auto number : m_column.numbers) {
            const auto text = std::isfinite(number) ? fullText(number) : std::string();
            if (text.find('e') != std::string::npos)
                return std::nullopt;
            if (const auto point = text.find('.'); point != std::string::npos)
                most = std::max(most, text.size() - point - 1);
        }
        return most;
    }

    std::string nature() const
    {
        if (m_origin.kind == Role::Option)
            return "nominal";
        if (!isAnswer())
            return {};
        switch (m_origin.attribute->scale) {
        case Scale::Nominal:
        case Scale::YesNo:
            return "nominal";
        case Scale::Ordinal:
            return "ordinal";
        default:
            return {};
        }
    }

    std::string question() const
    {
        const bool isAsked = isAnswer() || m_origin.kind == Role::Option;
        if (!isAsked || !m_origin.attribute || m_origin.attribute->question.empty())
            return {};
        return "      <qstn>" + element("qstnLit", m_origin.attribute->question) + "</qstn>\n";
    }

    std::string range() const
    {
        if (!isAnswer())
            return {};
        const auto& asked = *m_origin.attribute;
        const auto textOf = [](const std::optional<double>& number) {
            return number ? fullText(*number) : std::string();
        };
        const bool isDate = asked.kind() == AnswerKind::Date;
        const auto from = isDate ? asked.earliest : textOf(asked.smallest);
        const auto to = isDate ? asked.latest : textOf(asked.largest);
        if (from.empty() && to.empty())
            return {};
        return "      <valrng><range" + attribute("UNITS", isDate ? "" : "REAL")
               + attribute("min", from) + attribute("max", to) + "/></valrng>\n";
    }

    std::string categories() const
    {
        std::string text;
        for (const auto& label : m_column.labels) {
            const bool isMissing = meansMissing(m_column, label);
            const bool isOfProgram = isMissing || !isOfStudy() || isYesOrNo();
            text += std::string("      <catgry") + (isMissing ? " missing=\"Y\"" : "") + ">"
                    + element("catValu", valueInFile(m_column, label))
                    + element("labl", label.label, isOfProgram ? ofProgram : "") + "</catgry>\n";
        }
        return text;
    }

    const LabelledColumn& m_column;
    const ColumnOrigin& m_origin;
};

std::string idOf(std::size_t file)
{
    return "F" + std::to_string(file);
}

std::string fileText(const ExportTable& table, const std::string& id, bool hasBlanks)
{
    return "  <fileDscr ID=\"" + id + "\">\n    <fileTxt>\n      "
           + element("fileName", table.table.name + ".csv") + "\n      "
           + element("fileCont", table.table.label, ofProgram) + "\n      <dimensns>"
           + element("caseQnty", std::to_string(table.table.rows))
           + element("varQnty", std::to_string(table.table.columns.size())) + "</dimensns>\n      "
           + element("fileType", "CSV", " charset=\"UTF-8\"") + "\n      "
           + element("format", "comma-delimited", ofProgram)
           + (hasBlanks
                  ? "\n      "
                        + element("dataMsng", "Missing data are represented by blanks.", ofProgram)
                  : std::string())
           + "\n    </fileTxt>\n  </fileDscr>\n";
}

std::string fileText(const std::string& name, const std::string& content, const std::string& id)
{
    return "  <fileDscr ID=\"" + id + "\">\n    <fileTxt>\n      " + element("fileName", name)
           + "\n      " + element("fileCont", content, ofProgram) + "\n      "
           + element("fileType", "CSV", " charset=\"UTF-8\"") + "\n    </fileTxt>\n  </fileDscr>\n";
}

}  // namespace

std::string ddiCodebook(const ExportTables& tables,
                        const ExportChoice& choice,
                        const std::string& language,
                        const std::vector<ArchiveFile>& ofModels)
{
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<codeBook xmlns=\"ddi:codebook:2_5\" version=\"2.5\""
        + attribute("xml:lang", language) + ">\n  <stdyDscr>\n    <citation>\n      <titlStmt>"
        + element("titl", choice.title) + "</titlStmt>\n    </citation>\n  </stdyDscr>\n";
    const bool hasBlanks = choice.missing.value_or(MissingForm::Columns) != MissingForm::Codes;
    std::size_t file = 0;
    for (const auto* table : tables.all())
        text += fileText(*table, idOf(++file), hasBlanks);
    for (const auto& [name, bytes] : ofModels)
        if (name.ends_with(".csv"))
            text += fileText(name, "Rows of the models of the study, for its script for R",
                             idOf(++file));
    text += "  <dataDscr>\n";
    file = 0;
    for (const auto* table : tables.all()) {
        ++file;
        for (std::size_t i = 0; i < table->table.columns.size(); ++i)
            text += Variable(table->table.columns[i], table->origins[i])
                        .text(idOf(file) + "V" + std::to_string(i + 1), idOf(file));
    }
    return text + "  </dataDscr>\n</codeBook>\n";
}

}  // namespace alteri
