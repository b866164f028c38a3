// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "tests/catch.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"

#include <QLocale>

using namespace alteri;

TEST_CASE("every problem has a sentence of its own", "[text]")
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::OutputIsPictureName); ++code) {
        const auto sentence = sentenceFor({static_cast<ErrorCode>(code), {}, {"one", "two"}});
        CAPTURE(code);
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));
        CHECK_FALSE(sentences.contains(sentence));
        sentences << sentence;
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
