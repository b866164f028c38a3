// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/labelled_writing.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <readstat.h>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;

constexpr double daysFrom1582 = 141'428;  // from 1582-10-14, where SPSS begins, to 1970-01-01
constexpr double secondsOfDay = 86'400;
constexpr double daysFrom1960 = 3'653;  // to 1970-01-01 from where Stata begins
constexpr std::size_t longestSavText = 32'767;
constexpr std::size_t longestShortText = 2'045;  // of Stata; longer ones are kept apart
constexpr std::size_t longestSavLabel = 256;
constexpr std::size_t longestDtaLabel = 80;
constexpr std::size_t longestSavValueLabel = 120;
constexpr double largestWhole = 2'000'000'000;

ssize_t takeBytes(const void* data, std::size_t length, void* to)
{
    static_cast<std::string*>(to)->append(static_cast<const char*>(data), length);
    return static_cast<ssize_t>(length);
}

struct FreeWriter {
    void operator()(readstat_writer_t* writer) const { readstat_writer_free(writer); }
};

class StatisticsWriting {
public:
    StatisticsWriting(const LabelledTable& table, StatisticsFormat format, WritingNotes& notes)
        : m_table(table)
        , m_isSav(format == StatisticsFormat::Sav)
        , m_notes(notes)
        , m_writer(readstat_writer_init())
    {
        std::vector<std::string> names;
        names.reserve(table.columns.size());
        for (const auto& column : table.columns)
            names.push_back(column.name);
        m_names = legalNames(names, format);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (m_names[i] != names[i])
                note(WritingNote::Kind::Renamed, table.columns[i], m_names[i]);
    }

    std::string write(std::int64_t time)
    {
        constexpr std::int64_t milliseconds = 1'000;
        constexpr std::size_t longestFileLabel = 64;
        readstat_set_data_writer(m_writer.get(), &takeBytes);
        readstat_writer_set_file_label(m_writer.get(),
                                       cutToBytes(m_table.label, longestFileLabel).c_str());
        readstat_writer_set_file_timestamp(m_writer.get(),
                                           static_cast<time_t>(time / milliseconds));
        readstat_writer_set_file_format_version(m_writer.get(), m_isSav ? 2 : 118);
        if (m_isSav)
            readstat_writer_set_compression(m_writer.get(), READSTAT_COMPRESS_ROWS);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            addVariable(i);
        const auto rows = static_cast<long>(m_table.rows);
        require(m_isSav ? readstat_begin_writing_sav(m_writer.get(), &m_bytes, rows)
                        : readstat_begin_writing_dta(m_writer.get(), &m_bytes, rows));
        for (std::size_t row = 0; row < m_table.rows; ++row)
            writeRow(row);
        require(readstat_end_writing(m_writer.get()));
        return std::move(m_bytes);
    }

private:
    void require(readstat_error_t result) const
    {
        if (result != READSTAT_OK)
            throw Error(ErrorCode::StatisticsNotWritten,
                        {m_table.name, readstat_error_message(result)});
    }

    void note(WritingNote::Kind kind, const LabelledColumn& column, const std::string& detail)
    {
        m_notes.push_back({kind, m_table.name, column.name, detail});
    }

    /// Whole numbers take less room, and Stata has labels for no others.
    static bool isWhole(const LabelledColumn& column)
    {
        const auto whole = [](double number) {
            return std::isnan(number)
                   || (number == std::floor(number) && std::abs(number) < largestWhole);
        };
        return column.kind == Kind::Number
               && std::all_of(column.numbers.begin(), column.numbers.end(), whole)
               && std::all_of(column.labels.begin(), column.labels.end(),
                              [&](const ValueLabel& label) { return whole(label.value); });
    }

    readstat_type_t typeOf(const LabelledColumn& column, std::size_t& width)
    {
        width = 0;
        if (column.kind != Kind::Text)
            return isWhole(column) && !m_isSav ? READSTAT_TYPE_INT32 : READSTAT_TYPE_DOUBLE;
        for (const auto& text : column.texts)
            width = std::max(width, text.size());
        if (m_isSav && width > longestSavText) {
            width = longestSavText;
            note(WritingNote::Kind::TextCut, column, std::to_string(longestSavText));
        }
        if (!m_isSav && width > longestShortText) {
            width = 0;
            return READSTAT_TYPE_STRING_REF;
        }
        width = std::max<std::size_t>(width, 1);
        return READSTAT_TYPE_STRING;
    }

    std::string formatOf(const LabelledColumn& column) const
    {
        if (column.kind == Kind::Date)
            return m_isSav ? "SDATE10" : "%td";
        const auto decimals = std::to_string(column.decimals);
        if (m_isSav)
            return column.decimals == 0 ? "F8" : "F12." + decimals;
        return std::string("%") + (isWhole(column) ? "12" : "10") + ".0g";
    }

    void addVariable(std::size_t index)
    {
        const auto& column = m_table.columns[index];
        std::size_t width = 0;
        const auto type = typeOf(column, width);
        auto* variable = readstat_add_variable(m_writer.get(), m_names[index].c_str(), type, width);
        const auto label = m_isSav ? cutToBytes(column.label, longestSavLabel)
                                   : cutToCharacters(column.label, longestDtaLabel);
        if (label != column.label)
            note(WritingNote::Kind::LabelCut, column, label);
        readstat_variable_set_label(variable, label.c_str());
        if (column.kind != Kind::Text)
            readstat_variable_set_format(variable, formatOf(column).c_str());
        readstat_variable_set_measure(variable, column.kind == Kind::Text || !column.labels.empty()
                                                    ? READSTAT_MEASURE_NOMINAL
                                                    : READSTAT_MEASURE_SCALE);
        if (column.kind != Kind::Text && !column.labels.empty())
            addLabels(variable, column, type, index);
        if (m_isSav && column.kind == Kind::Number)
            for (const auto& [from, to] : column.missing)
                require(from == to
                            ? readstat_variable_add_missing_double_value(variable, from)
                            : readstat_variable_add_missing_double_range(variable, from, to));
        m_variables.push_back(variable);
    }

    void addLabels(readstat_variable_t* variable,
                   const LabelledColumn& column,
                   readstat_type_t type,
                   std::size_t index)
    {
        auto* set = readstat_add_label_set(m_writer.get(), type,
                                           ("labels" + std::to_string(index + 1)).c_str());
        for (const auto& each : column.labels) {
            const auto label = m_isSav ? cutToBytes(each.label, longestSavValueLabel) : each.label;
            if (label != each.label)
                note(WritingNote::Kind::ValueLabelCut, column, label);
            if (each.tag != '\0') {
                if (!m_isSav)
                    readstat_label_tagged_value(set, each.tag, label.c_str());
            } else if (type == READSTAT_TYPE_INT32) {
                readstat_label_int32_value(set, static_cast<std::int32_t>(each.value),
                                           label.c_str());
            } else {
                readstat_label_double_value(set, each.value, label.c_str());
            }
        }
        readstat_variable_set_label_set(variable, set);
    }

    void writeRow(std::size_t row)
    {
        require(readstat_begin_row(m_writer.get()));
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            require(writeCell(m_table.columns[i], m_variables[i], row));
        require(readstat_end_row(m_writer.get()));
    }

    readstat_error_t
    writeCell(const LabelledColumn& column, const readstat_variable_t* variable, std::size_t row)
    {
        auto* writer = m_writer.get();
        if (column.kind == Kind::Text)
            return writeText(column.texts[row], variable);
        const auto tag = column.tags.empty() ? '\0' : column.tags[row];
        if (tag != '\0' && !m_isSav)
            return readstat_insert_tagged_missing_value(writer, variable, tag);
        const auto number = column.numbers[row];
        if (std::isnan(number))
            return readstat_insert_missing_value(writer, variable);
        if (readstat_variable_get_type(variable) == READSTAT_TYPE_INT32)
            return readstat_insert_int32_value(writer, variable, static_cast<std::int32_t>(number));
        if (column.kind == Kind::Date)
            return readstat_insert_double_value(writer, variable,
                                                m_isSav ? (number + daysFrom1582) * secondsOfDay
                                                        : number + daysFrom1960);
        return readstat_insert_double_value(writer, variable, number);
    }

    readstat_error_t writeText(const std::string& text, const readstat_variable_t* variable)
    {
        auto* writer = m_writer.get();
        if (readstat_variable_get_type(variable) == READSTAT_TYPE_STRING_REF)
            return readstat_insert_string_ref(writer, variable,
                                              readstat_add_string_ref(writer, text.c_str()));
        return readstat_insert_string_value(
            writer, variable, (m_isSav ? cutToBytes(text, longestSavText) : text).c_str());
    }

    const LabelledTable& m_table;
    bool m_isSav;
    WritingNotes& m_notes;
    std::unique_ptr<readstat_writer_t, FreeWriter> m_writer;
    std::vector<std::string> m_names;
    std::vector<readstat_variable_t*> m_variables;
    std::string m_bytes;
};

}  // namespace

std::string statisticsFile(const LabelledTable& table,
                           StatisticsFormat format,
                           std::int64_t time,
                           WritingNotes& notes)
{
    return StatisticsWriting(table, format, notes).write(time);
}

}  // namespace alteri
