// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "tests/catch.hpp"
#include "tests/enumerators.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"

#include <QLocale>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("every problem has a sentence of its own", "[text]")
{
    QStringList sentences;
    for (const auto code : enumerators<ErrorCode>()) {
        const auto sentence = sentenceFor({code, {}, {"one", "two"}});
        CAPTURE(static_cast<int>(code));
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));
        CHECK_FALSE(sentences.contains(sentence));
        sentences << sentence;
    }
}

TEST_CASE("names of files go to core and back as they are", "[text]")
{
    for (const auto& file :
         {QStringLiteral("/tmp/Müller.alteri"), QStringLiteral("/tmp/安娜.alteri"),
          QStringLiteral("/tmp/Ελένη 🦉.alteri")}) {
        CHECK(pathOf(file).u16string() == file.toStdU16String());
        CHECK(fileAt(pathOf(file)) == file);
    }
}

TEST_CASE("a sentence says where", "[text]")
{
    CHECK(sentenceFor({ErrorCode::NumberInvalid, {"egos.csv", 3, 7}, {"x", "age"}})
          == QStringLiteral("egos.csv, line 3, column 7: “x” in “age” is not a number."));
    CHECK(sentenceFor({ErrorCode::TableEmpty, {"egos.csv", 0, 0}, {}})
              .startsWith(QStringLiteral("egos.csv: ")));
}

TEST_CASE("the report of an import says what a table did not hold", "[text]")
{
    ImportReport report;
    report.egos = 2;
    CHECK(textFor(report).split(QLatin1Char('\n')).contains(QStringLiteral("0 alteri imported.")));
    CHECK_FALSE(textFor(report).contains(QStringLiteral("ties")));
    report.alterTiesGiven = true;
    CHECK(textFor(report).contains(QStringLiteral("0 ties between alteri imported.")));
}

TEST_CASE("limits are told as people write numbers", "[text]")
{
    const auto sentence = sentenceFor({ErrorCode::TableTooManyColumns, {"t.csv", 1, 9}, {"10000"}});
    CHECK(sentence.contains(QLocale().toString(10'000)));
}

TEST_CASE("numbers have a true minus sign and no negative zero", "[text]")
{
    CHECK(localNumber(-0.5, 1) == QStringLiteral("−0.5"));
    CHECK(localNumber(-0.001, 2) == QStringLiteral("0.00"));
    CHECK(localP(0.0004) == QStringLiteral("< 0.001"));
    CHECK(localNumber(-1.73e-7, digitsFor(5e-8)) == QStringLiteral("−1.73e−7"));
}
