// SPDX-License-Identifier: GPL-3.0-or-later
// Files of SPSS, Stata and SAS.
#include "core/exchange/statistics/statistics_reading.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "tests/fuzz/readers.hpp"

void alteri::fuzz::readStatisticsFile(std::string bytes)
{
    if (isStatisticsFile(bytes))
        tableSourceOf(readStatistics(bytes, "fuzz.sav"));
}
