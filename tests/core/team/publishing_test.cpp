// SPDX-License-Identifier: GPL-3.0-or-later
// Studies as ordinary tables of PostgreSQL, and queries as tables.
#include "core/codebook/attribute_changes.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/publishing.hpp"
#include "core/team/query_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <functional>
#include <map>

using namespace alteri;
using namespace alteri::test;

namespace {

ErrorCode publishingFault(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

/// The sample study and an analyst of its own schema.
struct PublishedSample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    HubConnection keeper;
    HubConnection analyst;
    Publishing how;

    PublishedSample(const HubCluster& cluster, const std::string& schema)
        : keeper(cluster.serviceOf("keeper"))
        , analyst((cluster.admit("ada"), cluster.serviceOf("ada")))
        , how{schema, {}, {"ada"}}
    {
        keeper.run("DROP SCHEMA IF EXISTS " + keeper.quoted(schema) + " CASCADE");
    }

    Published publishNow()
    {
        const auto reader = study->reader();
        return publish(keeper, readContents(reader, StudyTableReading(reader).readAll()), how);
    }

    std::int64_t number(const std::string& query) { return analyst.run(query).whole(0, 0); }
};

}  // namespace

TEST_CASE("a published study has as many rows as it has people, maps and ties", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample");
    const auto published = sample.publishNow();
    std::map<std::string, std::size_t> rows;
    for (const auto& table : published.tables)
        rows[table.name] = table.rows;
    const auto reader = sample.study->reader();
    std::size_t alteri = 0;
    for (const auto& ego : reader.egos())
        alteri += reader.alteri(ego.id).size();
    CHECK(rows["egos"] == 15);
    CHECK(rows["alteri"] == alteri);
    for (const auto& [table, count] : rows) {
        CAPTURE(table);
        CHECK(sample.number("SELECT count(*) FROM sample." + table)
              == static_cast<std::int64_t>(count));
    }
    // An answer, counted by another way.
    const auto codebook = reader.codebook();
    const auto& type = *codebook.find(Owner::Alter, "type");
    std::int64_t states = 0;
    for (const auto& ego : reader.egos())
        for (const auto& alter : reader.alteri(ego.id))
            if (reader.answer(alter.id, type.id) == Value(type.findCode("state")->id))
                ++states;
    CHECK(states > 0);
    CHECK(sample.number("SELECT count(*) FROM sample.alteri WHERE type = 'state'") == states);
    CHECK(sample.number("SELECT count(*) FROM sample.alteri_labelled WHERE type = '"
                        + type.findCode("state")->label + "'")
          == states);
}

TEST_CASE("keys of published tables begin with the ego", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_keys");
    sample.publishNow();
    const auto keys = sample.keeper.run(
        "SELECT c.relname::text, a.attname::text FROM pg_index i JOIN pg_class c ON c.oid ="
        " i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON"
        " a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indisprimary"
        " AND n.nspname = 'sample_keys'");
    CHECK(keys.count() >= 4);
    for (std::size_t row = 0; row < keys.count(); ++row)
        CHECK(keys.bytes(row, 1) == "ego_id");
}

TEST_CASE("publishing again keeps what others made of the tables", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_again");
    sample.publishNow();
    sample.keeper.run("CREATE VIEW public.of_analyst AS SELECT count(*) AS n FROM"
                      " sample_again.egos");
    sample.study->perform("Add", [](Writer& writer) { writer.addEgo("E99", "Another"); });
    sample.publishNow();
    CHECK(sample.keeper.run("SELECT n FROM public.of_analyst").whole(0, 0) == 16);
    // A table that somebody needs and that has other columns now is not thrown away.
    sample.study->perform("Add", [](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Ego;
        attribute.key = "mood";
        attribute.label = "Mood";
        attribute.scale = Scale::Numeric;
        writer.addAttribute(attribute);
    });
    CHECK(publishingFault([&] { sample.publishNow(); }) == ErrorCode::HubFailed);
    CHECK(sample.keeper.run("SELECT n FROM public.of_analyst").whole(0, 0) == 16);
    sample.keeper.run("DROP VIEW public.of_analyst");
    sample.publishNow();
    CHECK(sample.number("SELECT count(*) FROM sample_again.egos WHERE mood IS NULL") == 16);
}

TEST_CASE("publishing again writes only what changed", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_changes");
    sample.how.choice.names = ExportedNames::AsIs;
    const auto publishAgain = [&] {
        std::map<std::string, std::size_t> written;
        for (const auto& table : sample.publishNow().tables)
            if (table.written > 0)
                written[table.name] = table.written;
        return written;
    };
    // Which transaction wrote each row.
    const auto marks = [&] {
        const auto rows =
            sample.keeper.run("SELECT ego_id::text, xmin::text FROM sample_changes.egos");
        std::map<std::string, std::string> found;
        for (std::size_t row = 0; row < rows.count(); ++row)
            found[rows.bytes(row, 0)] = rows.bytes(row, 1);
        return found;
    };
    CHECK(publishAgain().at("egos") == 15);
    const auto before = marks();
    // The codebook has no key and is written whole.
    CHECK(publishAgain().size() == 1);
    CHECK(marks() == before);
    const auto changed = sample.study->reader().egos()[2];
    const auto removed = sample.study->reader().egos()[3];
    sample.study->perform("Change", [&](Writer& writer) {
        writer.renameEgo(changed.id, "Renamed");
        writer.addEgo("E99", "Another");
        writer.removeEgo(removed.id);
    });
    CHECK(publishAgain().at("egos") == 2);
    const auto after = marks();
    CHECK(after.size() == 15);
    CHECK(after.count(removed.code) == 0);
    for (const auto& [ego, mark] : before)
        if (ego != removed.code)
            CHECK((after.at(ego) == mark) == (ego != changed.code));
    CHECK(sample.number("SELECT count(*) FROM sample_changes.egos AS e WHERE e::text LIKE"
                        " '%Renamed%'")
          == 1);
}

TEST_CASE("who reads while a study is published sees one state of it", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_reading");
    sample.publishNow();
    sample.analyst.run("BEGIN ISOLATION LEVEL REPEATABLE READ");
    CHECK(sample.number("SELECT count(*) FROM sample_reading.egos") == 15);
    sample.study->perform(
        "Remove", [](Writer& writer) { writer.removeEgo(writer.reader().egos().front().id); });
    sample.publishNow();
    CHECK(sample.number("SELECT count(DISTINCT ego_id) FROM sample_reading.ties") == 15);
    sample.analyst.run("COMMIT");
    CHECK(sample.number("SELECT count(*) FROM sample_reading.egos") == 14);
}

TEST_CASE("publishing takes no schema that is another's, and analysts only read", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_rights");
    sample.publishNow();
    CHECK(publishingFault([&] { sample.analyst.run("DELETE FROM sample_rights.egos"); })
          == ErrorCode::HubRightMissing);
    auto stranger = HubConnection((cluster->admit("sven"), cluster->serviceOf("sven")));
    CHECK(publishingFault([&] { stranger.run("SELECT * FROM sample_rights.egos"); })
          == ErrorCode::HubRightMissing);
    for (const auto* taken : {"public", "alteri"}) {
        sample.how.schema = taken;
        CHECK(publishingFault([&] { sample.publishNow(); }) == ErrorCode::HubSchemaTaken);
    }
}

TEST_CASE("texts are published as they are, under names that PostgreSQL can keep apart", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample \"texts\"");
    const std::string text = "a\\b\tc \"d\" 'e' \\N \xC3\xA4";
    const std::string longKey(70, 'k');
    sample.study->perform("Add", [&](Writer& writer) {
        for (const auto* end : {"1", "2"}) {
            Attribute attribute;
            attribute.owner = Owner::Ego;
            attribute.key = longKey + end;
            attribute.label = "Long";
            attribute.scale = Scale::Text;
            const auto id = writer.addAttribute(attribute);
            code(writer, writer.reader().egos().front().id, id, text + end);
        }
    });
    const auto published = sample.publishNow();
    std::size_t renamed = 0;
    for (const auto& note : published.notes)
        if (note.kind == WritingNote::Kind::Renamed && note.table == "egos")
            ++renamed;
    CHECK(renamed == 2);
    const auto second = std::string(61, 'k') + "_2";
    const auto rows = sample.analyst.run("SELECT " + second
                                         + " FROM \"sample \"\"texts\"\"\".egos"
                                           " WHERE "
                                         + second + " IS NOT NULL");
    REQUIRE(rows.count() == 1);
    CHECK(rows.bytes(0, 0) == text + "2");
}

TEST_CASE("names leave as they were asked for", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    PublishedSample sample(*cluster, "sample_names");
    const auto name = sample.study->reader().egos().front().label;
    const auto hasName = [&] {
        return sample.analyst
                   .run("SELECT count(*) FROM sample_names.egos AS e WHERE e::text LIKE '%' || $1"
                        " || '%'",
                        {HubValue::ofText(name)})
                   .whole(0, 0)
               > 0;
    };
    sample.how.choice.names = ExportedNames::AsIs;
    sample.publishNow();
    CHECK(hasName());
    sample.how.choice.names = ExportedNames::Numbers;
    sample.publishNow();
    CHECK_FALSE(hasName());
}

TEST_CASE("a query is read as a table, and cannot change anything", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    HubConnection keeper(cluster->serviceOf("keeper"));
    std::vector<Problem> problems;
    const auto table = parseTable(
        queriedTable(keeper, "SELECT * FROM (VALUES (1, 0.1::float8, 'a,\"b'::text, true),"
                             " (2, NULL, 'NA', false)) AS v(\"number\", x, \"a text\", yes)"),
        "query", problems);
    CHECK(problems.empty());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.header[2].text == "a text");
    CHECK(table.rows[0][1].text == "0.1");
    CHECK(table.rows[0][2].text == "a,\"b");
    CHECK(table.rows[0][3].text == "1");
    CHECK(table.rows[1][1].isMissing());
    CHECK_FALSE(table.rows[1][2].isMissing());
    CHECK(table.rows[1][3].text == "0");
    CHECK(publishingFault([&] { queriedTable(keeper, "CREATE TABLE public.x (y int)"); })
          == ErrorCode::HubFailed);
    CHECK(publishingFault([&] { queriedTable(keeper, "SELECT 1; SELECT 2"); })
          == ErrorCode::HubFailed);
    CHECK(publishingFault([&] { queriedTable(keeper, "SELECT 1 WHERE false"); })
          == ErrorCode::QueryWithoutRows);
    // The connection is good for the next one.
    CHECK(queriedTable(keeper, "SELECT 7 AS n") == "n\n7\n");
}
