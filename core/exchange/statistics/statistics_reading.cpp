// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statistics_reading.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/calendar_text.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/files/whole_file.hpp"
#include "core/model/ascii.hpp"
#include "core/model/codebook.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <exception>
#include <initializer_list>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <readstat.h>
#include <utility>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;

constexpr std::size_t mostCells = 64U << 20U;  // eight bytes each

enum class Program { Spss, Stata, SasTransport, Sas };

bool isOfStata(std::string_view bytes)
{
    if (bytes.starts_with("<stata_dta>"))
        return true;
    // Version, byte order and kind of the versions before 13.
    constexpr std::array<int, 9> versions{104, 105, 108, 110, 111, 112, 113, 114, 115};
    return bytes.size() > 3 && (bytes[1] == 1 || bytes[1] == 2) && bytes[2] == 1
           && std::find(versions.begin(), versions.end(), bytes[0]) != versions.end();
}

bool isOfSas(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.starts_with("\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60"sv);
}

bool isTransport(std::string_view bytes)
{
    return bytes.starts_with("HEADER RECORD*******LIB");
}

bool isOfSpss(std::string_view bytes)
{
    return bytes.starts_with("$FL2") || bytes.starts_with("$FL3");
}

Program programOf(std::string_view bytes)
{
    if (isOfSpss(bytes))
        return Program::Spss;
    if (isTransport(bytes))
        return Program::SasTransport;
    return isOfSas(bytes) ? Program::Sas : Program::Stata;
}

/// The bytes as ReadStat reads a file.
struct MemoryFile {
    std::string_view bytes;
    std::size_t at = 0;
};

int openMemory(const char* /*path*/, void* /*file*/)
{
    return 0;
}

int closeMemory(void* /*file*/)
{
    return 0;
}

readstat_off_t seekMemory(readstat_off_t offset, readstat_io_flags_t whence, void* context)
{
    auto& file = *static_cast<MemoryFile*>(context);
    readstat_off_t base = 0;
    if (whence == READSTAT_SEEK_CUR)
        base = static_cast<readstat_off_t>(file.at);
    else if (whence == READSTAT_SEEK_END)
        base = static_cast<readstat_off_t>(file.bytes.size());
    const auto size = static_cast<readstat_off_t>(file.bytes.size());
    if (offset < -base || offset > size - base)
        return -1;
    file.at = static_cast<std::size_t>(base + offset);
    return base + offset;
}

ssize_t readMemory(void* buffer, std::size_t count, void* context)
{
    auto& file = *static_cast<MemoryFile*>(context);
    const auto length = std::min(count, file.bytes.size() - file.at);
    std::memcpy(buffer, file.bytes.data() + file.at, length);
    file.at += length;
    return static_cast<ssize_t>(length);
}

readstat_error_t
updateMemory(long /*size*/, readstat_progress_handler /*progress*/, void* /*user*/, void* /*file*/)
{
    return READSTAT_OK;
}

/// How the numbers of a column count time.
struct Clock {
    enum class Shows { Days, Moments, Months, Quarters };

    double perDay = 1;     ///< units
    double dayOfZero = 0;  ///< days from 1970-01-01 to 0
    Shows shows = Shows::Days;
    bool countsPeriods = false;  ///< numbers are months or quarters since 1960, and no days

    double dayOf(double number) const { return number / perDay + dayOfZero; }
    bool isOfPeriods() const { return shows == Shows::Months || shows == Shows::Quarters; }

    /// The month or quarter that a number is; empty where it is not exactly one.
    std::string periodOf(double number) const
    {
        constexpr double years = 10;  // from 1960 to 1970
        const double perYear = shows == Shows::Months ? 12 : 4;
        double period = number - years * perYear;
        if (!countsPeriods) {
            const auto date = dayText(dayOf(number));
            const auto year = parseNumber(date.substr(0, std::min<std::size_t>(4, date.size())));
            if (!date.ends_with("-01") || !year)
                return {};
            const double month = parseNumber(date.substr(5, 2)).value_or(1) - 1;
            period = (*year - 1970) * perYear + std::floor(month * perYear / 12);
        }
        if (period != std::floor(period))
            return {};
        return shows == Shows::Months ? monthText(period) : quarterText(period);
    }
};

constexpr double secondsPerDay = 86'400;
constexpr double stataZero = -3653;    // 1960-01-01, as in SAS
constexpr double spssZero = -141'428;  // 1582-10-14

std::string upperLetters(std::string_view format)
{
    std::string letters;
    for (const char c : format) {
        if (isAsciiDigit(c))
            break;
        letters += largeAscii(c);
    }
    return letters;
}

bool isOneOfFormats(std::initializer_list<std::string_view> formats, const std::string& format)
{
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::optional<Clock> clockOfStata(std::string_view format)
{
    using Shows = Clock::Shows;
    if (format.starts_with("%td") || format.starts_with("%d") || format.starts_with("%-td"))
        return Clock{1, stataZero};
    if (format.starts_with("%tc") || format.starts_with("%tC"))
        return Clock{secondsPerDay * 1000, stataZero, Shows::Moments};
    if (format.starts_with("%tm"))
        return Clock{1, 0, Shows::Months, true};
    if (format.starts_with("%tq"))
        return Clock{1, 0, Shows::Quarters, true};
    return std::nullopt;
}

std::optional<Clock> clockOfSpss(const std::string& letters)
{
    using Shows = Clock::Shows;
    if (isOneOfFormats({"DATETIME", "YMDHMS"}, letters))
        return Clock{secondsPerDay, spssZero, Shows::Moments};
    if (letters == "MOYR")
        return Clock{secondsPerDay, spssZero, Shows::Months};
    if (letters == "QYR")
        return Clock{secondsPerDay, spssZero, Shows::Quarters};
    if (isOneOfFormats({"DATE", "ADATE", "EDATE", "SDATE", "JDATE"}, letters))
        return Clock{secondsPerDay, spssZero};
    return std::nullopt;
}

std::optional<Clock> clockOf(std::string_view format, Program program)
{
    const auto letters = upperLetters(format);
    if (program == Program::Stata)
        return clockOfStata(format);
    if (program == Program::Spss)
        return clockOfSpss(letters);
    if (isOneOfFormats({"DATETIME", "YMDHMS"}, letters))
        return Clock{secondsPerDay, stataZero, Clock::Shows::Moments};
    if (isOneOfFormats({"DATE", "MMDDYY", "DDMMYY", "YYMMDD", "DDMMYYP", "YYMMDDD", "MMDDYYS",
                        "E8601DA", "EURDFDD"},
                       letters))
        return Clock{1, stataZero};
    return std::nullopt;
}

/// The longest name of a set of labels in a file. Those of Stata have a fixed length, and the last
/// of a damaged one may not end within it.
std::size_t longestSetName(std::string_view bytes, Program program)
{
    constexpr std::size_t oldest = 8;
    constexpr std::size_t old = 32;
    constexpr std::size_t present = 128;
    constexpr unsigned char firstWithLongNames = 110;
    if (program != Program::Stata || bytes.empty())
        return present;
    if (bytes.front() == '<')
        return bytes.substr(0, 64).find("117") != std::string_view::npos ? old : present;
    return static_cast<unsigned char>(bytes.front()) < firstWithLongNames ? oldest : old;
}

std::string textOr(const char* text)
{
    return text != nullptr ? std::string(text) : std::string();
}

/// Gathers what ReadStat tells.
class Reading {
public:
    Reading(Program program, std::string_view bytes, const std::string& name)
        : m_program(program)
        , m_longestSetName(longestSetName(bytes, program))
    {
        m_table.name = name;
    }

    void takeVariable(readstat_variable_t* variable, const char* labels)
    {
        if (m_table.columns.size() == mostColumns)
            throw Error(ErrorCode::TableTooManyColumns, {std::to_string(mostColumns)},
                        {m_table.name, 0, 0});
        auto& column = m_table.columns.emplace_back();
        column.name = textOr(readstat_variable_get_name(variable));
        column.label = textOr(readstat_variable_get_label(variable));
        column.decimals = variable->decimals;
        const auto clock = clockOf(textOr(readstat_variable_get_format(variable)), m_program);
        m_clocks.push_back(clock);
        m_sets.push_back(labels != nullptr ? std::string(
                             labels, std::find(labels, labels + m_longestSetName, '\0'))
                                           : std::string());
        const bool isText =
            readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING;
        if (isText || (clock && clock->shows == Clock::Shows::Moments))
            column.kind = Kind::Text;
        else if (clock && !clock->isOfPeriods())
            column.kind = Kind::Date;
        for (int i = 0; i < readstat_variable_get_missing_ranges_count(variable); ++i)
            takeMissing(column, readstat_variable_get_missing_range_lo(variable, i),
                        readstat_variable_get_missing_range_hi(variable, i));
    }

    void takeLabel(const std::string& set, readstat_value_t value, const std::string& label)
    {
        ValueLabel each;
        each.label = label;
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
            each.text = textOr(readstat_string_value(value));
        else if (readstat_value_is_tagged_missing(value) != 0)
            each.tag = tagOf(value);
        else
            each.value = readstat_double_value(value);
        m_labels[set].push_back(std::move(each));
    }

    void takeValue(std::size_t row, std::size_t index, readstat_value_t value)
    {
        auto& column = m_table.columns.at(index);
        if (row >= m_table.rows) {
            m_table.rows = row + 1;
            if (m_table.rows * m_table.columns.size() > mostCells)
                throwTooLarge();
        }
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
            column.texts.resize(row);
            column.texts.push_back(textOr(readstat_string_value(value)));
            m_textBytes += column.texts.back().size();
            if (m_textBytes > largestTable)
                throwTooLarge();
            return;
        }
        takeNumber(row, column, m_clocks.at(index), value);
    }

    LabelledTable table() &&
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            auto& column = m_table.columns[i];
            if (const auto labels = m_labels.find(m_sets[i]); labels != m_labels.end())
                column.labels = labels->second;
            if (column.kind == Kind::Text)
                column.texts.resize(m_table.rows);
            else
                column.numbers.resize(m_table.rows, std::numeric_limits<double>::quiet_NaN());
            if (!column.tags.empty())
                column.tags.resize(m_table.rows);
            if (m_clocks[i] && m_clocks[i]->isOfPeriods())
                writePeriods(column, *m_clocks[i]);
        }
        return std::move(m_table);
    }

    std::exception_ptr failure{};

private:
    /// Writes months and quarters as people do, if all of a column are such. Those with labels or
    /// several kinds of missing stay numbers, which can say so.
    static void writePeriods(LabelledColumn& column, const Clock& clock)
    {
        if (!column.tags.empty() || !column.labels.empty())
            return;
        std::vector<std::string> texts;
        texts.reserve(column.numbers.size());
        for (const auto number : column.numbers) {
            const bool isCode = meansMissing(column, number);
            texts.push_back(std::isnan(number) ? std::string()
                            : isCode           ? fullText(number)
                                               : clock.periodOf(number));
            if (isCode)
                column.missingTexts.push_back(texts.back());
            else if (texts.back().empty() && !std::isnan(number))
                return;
        }
        column.kind = Kind::Text;
        column.texts = std::move(texts);
        column.numbers.clear();
        column.missing.clear();
    }

    static char tagOf(readstat_value_t value)
    {
        const char tag = smallAscii(readstat_value_tag(value));
        return isSmallAscii(tag) ? tag : '\0';
    }

    static void takeMissing(LabelledColumn& column, readstat_value_t from, readstat_value_t to)
    {
        if (readstat_value_type_class(from) == READSTAT_TYPE_CLASS_STRING)
            column.missingTexts.push_back(textOr(readstat_string_value(from)));
        else
            column.missing.emplace_back(readstat_double_value(from), readstat_double_value(to));
    }

    static void takeNumber(std::size_t row,
                           LabelledColumn& column,
                           const std::optional<Clock>& clock,
                           readstat_value_t value)
    {
        auto number = std::numeric_limits<double>::quiet_NaN();
        if (readstat_value_is_tagged_missing(value) != 0) {
            column.tags.resize(row);
            column.tags.push_back(tagOf(value));
        } else if (readstat_value_is_system_missing(value) == 0) {
            number = readstat_double_value(value);
        }
        const double day = clock ? clock->dayOf(number) : number;
        if (column.kind == Kind::Text) {
            column.texts.resize(row);
            column.texts.push_back(momentText(day));
            return;
        }
        column.numbers.resize(row, std::numeric_limits<double>::quiet_NaN());
        column.numbers.push_back(column.kind == Kind::Date ? day : number);
    }

    [[noreturn]] void throwTooLarge() const
    {
        throw Error(ErrorCode::FileTooLarge,
                    {m_table.name, std::to_string(largestTable / mebibyte)});
    }

    Program m_program;
    std::size_t m_longestSetName;
    LabelledTable m_table;
    std::vector<std::optional<Clock>> m_clocks;
    std::vector<std::string> m_sets;
    std::map<std::string, std::vector<ValueLabel>> m_labels;
    std::size_t m_textBytes = 0;
};

/// Nothing may fly through the library, which is written in C.
template <class Take>
int guarded(void* context, Take take)
{
    auto& reading = *static_cast<Reading*>(context);
    try {
        take(reading);
        return READSTAT_HANDLER_OK;
    } catch (...) {
        reading.failure = std::current_exception();
        return READSTAT_HANDLER_ABORT;
    }
}

int onVariable(int /*index*/, readstat_variable_t* variable, const char* labels, void* context)
{
    return guarded(context, [&](Reading& reading) { reading.takeVariable(variable, labels); });
}

int onValue(int row, readstat_variable_t* variable, readstat_value_t value, void* context)
{
    return guarded(context, [&](Reading& reading) {
        reading.takeValue(static_cast<std::size_t>(row),
                          static_cast<std::size_t>(readstat_variable_get_index(variable)), value);
    });
}

int onLabel(const char* set, readstat_value_t value, const char* label, void* context)
{
    return guarded(context,
                   [&](Reading& reading) { reading.takeLabel(textOr(set), value, textOr(label)); });
}

readstat_error_t parse(readstat_parser_t* parser, Program program, Reading& reading)
{
    switch (program) {
    case Program::Spss:
        return readstat_parse_sav(parser, "", &reading);
    case Program::Stata:
        return readstat_parse_dta(parser, "", &reading);
    case Program::SasTransport:
        return readstat_parse_xport(parser, "", &reading);
    case Program::Sas:
        break;
    }
    return readstat_parse_sas7bdat(parser, "", &reading);
}

}  // namespace

bool isStatisticsFile(std::string_view bytes)
{
    return isOfSpss(bytes) || isOfStata(bytes) || isTransport(bytes) || isOfSas(bytes);
}

LabelledTable readStatistics(const std::string& bytes, const std::string& name)
{
    const auto program = programOf(bytes);
    MemoryFile file{bytes};
    Reading reading(program, bytes, name);
    const std::unique_ptr<readstat_parser_t, void (*)(readstat_parser_t*)> parser(
        readstat_parser_init(), readstat_parser_free);
    readstat_set_open_handler(parser.get(), openMemory);
    readstat_set_close_handler(parser.get(), closeMemory);
    readstat_set_seek_handler(parser.get(), seekMemory);
    readstat_set_read_handler(parser.get(), readMemory);
    readstat_set_update_handler(parser.get(), updateMemory);
    readstat_set_io_ctx(parser.get(), &file);
    readstat_set_variable_handler(parser.get(), onVariable);
    readstat_set_value_handler(parser.get(), onValue);
    readstat_set_value_label_handler(parser.get(), onLabel);
    const auto outcome = parse(parser.get(), program, reading);
    if (reading.failure)
        std::rethrow_exception(reading.failure);
    if (outcome != READSTAT_OK)
        throw Error(ErrorCode::StatisticsUnreadable, {}, {name, 0, 0});
    return std::move(reading).table();
}

}  // namespace alteri
