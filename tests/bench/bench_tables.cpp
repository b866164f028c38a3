// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of data: reading a study into them, filters, search and sorting, and the same in the
// window: until the first rows are painted, how long it is deaf while it reads, a query with paint.
#include "core/measures/variables/row_filter.hpp"
#include "core/table/study_table_following.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "tests/deadline.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/analysis/data/data_page.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

#ifdef __linux__
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace alteri;
using namespace alteri::bench;

namespace {

constexpr int alteriPerEgo = 50;

const Category& any(const Attribute& attribute, int number)
{
    return attribute.categories[static_cast<std::size_t>(number) % attribute.categories.size()];
}

void addAnswers(Writer& writer, const Codebook& codebook, const TieKey& tie, int number)
{
    for (const auto* attribute : codebook.of(Owner::Alter))
        if (attribute->hasCategories())
            writer.setAnswer(tie.alter, attribute->id, any(*attribute, number >> 8).id);
    for (const auto* attribute : codebook.of(Owner::Tie))
        if (attribute->hasCategories() && number % 20 != 0)
            writer.setAnswer(tie, attribute->id, any(*attribute, number >> 12).id);
}

/// Egos with 50 partners each, who have a type, an outreach, a relevance and an evaluation.
std::unique_ptr<StudyFile> bigStudy(const std::filesystem::path& file, int egos)
{
    auto study = test::newStudy(file);
    study->found([&](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        const auto design = writer.reader().defaultDesign().id;
        std::minstd_rand random(1);
        for (int i = 0; i < egos; ++i) {
            const auto ego =
                writer.addEgo("E" + std::to_string(i), "Organisation " + std::to_string(i));
            const auto map = writer.addMap(ego, design, "Map");
            for (int k = 0; k < alteriPerEgo; ++k) {
                const auto name = "Partner " + std::to_string(i * alteriPerEgo + k);
                const TieKey tie{map, writer.addAlter(ego, "A" + std::to_string(k), name)};
                writer.addTie(tie);
                addAnswers(writer, codebook, tie, static_cast<int>(random() & 0x3FFFFFFFU));
            }
        }
    });
    return study;
}

class Timing {
public:
    Timing(Report& report, const StudyGrid& study)
        : m_report(report)
        , m_study(study)
    {
    }

    void add(const std::string& what, const RowQuery& query)
    {
        constexpr int repetitions = 9;
        std::vector<double> times;
        times.reserve(repetitions);
        for (int i = 0; i < repetitions; ++i)
            times.push_back(millisecondsOf([&] { (void)rowsFor(m_study, DataRows::Ties, query); }));
        const auto size = std::to_string(m_study.count(DataRows::Ties));
        m_report.add(what + "/" + size + "/first", times.front(), "ms");
        m_report.add(what + "/" + size + "/median", quantile(times, 0.5), "ms");
    }

private:
    Report& m_report;
    const StudyGrid& m_study;
};

std::size_t nameColumn(const StudyGrid& study)
{
    std::size_t i = 0;
    while (study.column(i).subject() != DataSubject::Alter
           || study.column(i).content() != DataContent::Name)
        ++i;
    return i;
}

std::size_t categoryColumn(const StudyGrid& study, DataSubject subject)
{
    std::size_t i = 0;
    while (study.column(i).subject() != subject || !study.column(i).attribute().hasCategories())
        ++i;
    return i;
}

void timeQueries(Report& report, const StudyGrid& study)
{
    Timing timing(report, study);
    ColumnFilter category;
    category.column = categoryColumn(study, DataSubject::Alter);
    category.accepted.emplace({DataColumn::firstValue, DataColumn::firstValue + 1});
    ColumnFilter missing;
    missing.column = categoryColumn(study, DataSubject::Tie);
    missing.known = false;
    ColumnFilter text;
    text.column = nameColumn(study);
    text.contains = "99";
    timing.add("filter", {{category}, {}, {}, {}});
    timing.add("filter-missing", {{missing}, {}, {}, {}});
    timing.add("filter-text", {{text}, {}, {}, {}});
    timing.add("filter-three", {{category, missing, text}, {}, {}, {}});
    timing.add("search", {{}, "99", study.columnsOf(DataRows::Ties), {}});
    timing.add("sort-category", {{}, {}, {}, RowQuery::Sorting{category.column, false}});
    timing.add("sort-text", {{}, {}, {}, RowQuery::Sorting{text.column, true}});
}

/// Makes the system forget a file, as if the computer had been started since it was written.
void forget(const std::filesystem::path& file)
{
#ifdef __linux__
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    ::fsync(descriptor);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
#endif
}

double peakMemory()
{
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

/// A grouping and a derived column of ties: until they are there, and how long the window is deaf.
void timeComputed(Report& report,
                  StudyDocument& document,
                  const SharedRows& shared,
                  DataPage& page,
                  const std::string& size)
{
    document.perform(QStringLiteral("Keep"), [](Writer& writer) {
        writer.addDerivedColumn({{},
                                 "near",
                                 "Near",
                                 DerivedColumn::Level::Tie,
                                 DerivedColumn::Kind::Centred,
                                 "within relevance"});
    });
    // What holds pages does so after each change.
    page.refresh();
    const auto isThere = [&] {
        // Of one in twenty ties nothing is known.
        const auto& rows = shared.rows();
        const auto isFilled = [&](const DataColumn& column) {
            bool isSome = false;
            for (std::size_t row = 0; row < alteriPerEgo; ++row)
                isSome = isSome || !DataColumn::isMissing(column.cell(row));
            return isSome;
        };
        for (std::size_t i = 0; shared.isComplete() && i < rows.columnCount(); ++i)
            if (rows.column(i).content() == DataContent::Derived && isFilled(rows.column(i)))
                return true;
        return false;
    };
    std::vector<double> steps{0};
    const test::Deadline deadline(20);
    const auto all = millisecondsOf([&] {
        while (!isThere() && deadline.isKept())
            steps.push_back(millisecondsOf([] { QApplication::processEvents(); }));
    });
    if (!deadline.isKept()) {
        std::fputs("window-derive: the column did not come\n", stderr);
        return;
    }
    report.add("window-derive/" + size + "/total", all, "ms");
    report.add("window-derive-step/" + size + "/max", quantile(steps, 1), "ms");
}

/// The first table of a study that was just opened.
void timeFirst(Report& report, const std::filesystem::path& file, const std::string& name)
{
    std::unique_ptr<StudyDocument> document;
    report.add("open" + name, millisecondsOf([&] {
                   document =
                       std::make_unique<StudyDocument>(StudyFile::open(file, systemEnvironment()));
               }),
               "ms");
    test::ScriptedQuestions questions;
    StudyData data(*document);
    SharedRows shared(data);
    DataPage page(shared, questions, DataRows::Ties, QStringLiteral("bench"));
    page.resize(1280, 720);
    page.show();
    report.add("window-first-rows" + name, millisecondsOf([&] {
                   page.refresh();
                   page.grab();
               }),
               "ms");
}

/// A gesture that codes an alter, and one that names one: until the next table is there.
void timeFollowing(Report& report, StudyFile& study, std::shared_ptr<const StudyTable> table)
{
    const auto size = std::to_string(table->count(DataSubject::Tie));
    const auto ego = study.reader().egos().front().id;
    const auto map = study.reader().maps(ego).front().id;
    const auto follow = [&](const std::string& what, const Change& change) {
        report.add(what + "/" + size + "/once",
                   millisecondsOf([&] { table = followed(table, change, study.reader()); }), "ms");
    };
    follow("follow-name", study.perform("Name", [&](Writer& writer) {
        writer.addTie({map, writer.addAlter(ego, "new", "New")});
    }));
    const auto alter = study.reader().ties(map).back().alter;
    follow("follow-code", study.perform("Code", [&](Writer& writer) {
        addAnswers(writer, table->codebook(), {map, alter}, 1);
    }));
    study.undo();
    study.undo();
}

void timeWindow(Report& report, std::unique_ptr<StudyFile> study, const std::string& size)
{
    StudyDocument document(std::move(study));
    test::ScriptedQuestions questions;
    StudyData data(document);
    SharedRows shared(data);
    DataPage page(shared, questions, DataRows::Ties, QStringLiteral("bench"));
    page.resize(1280, 720);
    page.show();
    report.add("window-first-rows/" + size + "/once", millisecondsOf([&] {
                   page.refresh();
                   page.grab();
               }),
               "ms");
    std::vector<double> steps{0};
    const auto all = millisecondsOf([&] {
        while (!shared.isComplete())
            steps.push_back(millisecondsOf([] { QApplication::processEvents(); }));
    });
    report.add("window-read/" + size + "/total", all, "ms");
    report.add("window-read-step/" + size + "/p99", quantile(steps, 0.99), "ms");
    report.add("window-read-step/" + size + "/max", quantile(steps, 1), "ms");
    auto* model = page.findChild<DataTableModel*>();
    RowQuery query;
    ColumnFilter filter;
    filter.column = categoryColumn(model->study(), DataSubject::Alter);
    filter.accepted.emplace({DataColumn::firstValue});
    query.filters = {filter};
    report.add("window-filter/" + size + "/once", millisecondsOf([&] {
                   model->setQuery(query);
                   page.grab();
               }),
               "ms");
    report.add("window-clear/" + size + "/once", millisecondsOf([&] {
                   model->setQuery({});
                   page.grab();
               }),
               "ms");
    timeComputed(report, document, shared, page, size);
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("AlteriTests"));
    Report report(argc, argv);
    // A number as last argument: so many egos instead of 10,000.
    const int wanted = argc > 1 ? std::atoi(argv[argc - 1]) : 0;
    const test::TemporaryFolder folder;
    auto study = bigStudy(folder.path("big.alteri"), wanted > 0 ? wanted : 10000);
    const auto reader = study->reader();
    const auto size = std::to_string(reader.tieCount());
    std::vector<double> first;
    constexpr int repetitions = 5;
    first.reserve(repetitions);
    for (int i = 0; i < repetitions; ++i)
        first.push_back(millisecondsOf([&] { (void)StudyTableReading(reader).firstRows(200); }));
    report.add("first-rows/" + size + "/median", quantile(first, 0.5), "ms");

    StudyTableReading reading(reader);
    std::vector<double> pieces;
    bool done = false;
    const auto all = millisecondsOf([&] {
        while (!done)
            pieces.push_back(millisecondsOf([&] { done = reading.readPiece(2000); }));
    });
    report.add("read/" + size + "/total", all, "ms");
    report.add("read-piece/" + size + "/median", quantile(pieces, 0.5), "ms");
    report.add("read-piece/" + size + "/max", quantile(pieces, 1), "ms");
    const auto table = reading.take();
    timeQueries(report, StudyGrid(table));
    timeFollowing(report, *study, table);
    timeWindow(report, std::move(study), size);
    report.add("memory/" + size + "/peak", peakMemory(), "MiB");
    const auto file = folder.path("big.alteri");
    timeFirst(report, file, "-warm/" + size + "/once");
    forget(file);
    timeFirst(report, file, "-cold/" + size + "/once");
    return 0;
}
