// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/account.hpp"

#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/study_file.hpp"
#include "tests/soak/tried_study.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace alteri::soak {

namespace {

Step stepOf(std::istream& words)
{
    Step step;
    std::string word;
    while (words >> word)
        (word[0] == '+' ? step.come : step.gone).push_back(word.substr(1));
    return step;
}

Names after(Names names, const Step& step)
{
    for (const auto& name : step.gone)
        names.erase(name);
    names.insert(step.come.begin(), step.come.end());
    return names;
}

int countMissing(const Names& wanted, const Names& in)
{
    return static_cast<int>(std::count_if(wanted.begin(), wanted.end(),
                                          [&](const auto& name) { return !in.contains(name); }));
}

bool hasSentence(int code)
{
    // Of these people read that something went wrong, but not what.
    return code != static_cast<int>(ErrorCode::StoreFailed)
           && code != static_cast<int>(ErrorCode::ProgramFault);
}

Names namesOf(const Reader& reader)
{
    Names names;
    for (const auto& ego : reader.egos()) {
        names.insert(ego.label);
        for (const auto& alter : reader.alteri(ego.id))
            names.insert(alter.label);
    }
    return names;
}

}  // namespace

void Account::note(const std::string& line)
{
    std::istringstream words(line);
    std::string sign;
    words >> sign;
    if (sign == ">") {
        underWay = stepOf(words);
    } else if (sign == "!") {
        certain.reset();
        acknowledge(stepOf(words));
    } else if (sign == "~") {
        if (!certain)
            certain = there;
        acknowledge(stepOf(words));
    } else if (sign == "?") {
        int code = 0;
        words >> code;
        unexplained += hasSentence(code) ? 0 : 1;
        ++refused;
        underWay.reset();
    } else if (sign == "=") {
        std::string name;
        words >> name;
        seen.insert(name);
    }
}

void Account::acknowledge(const Step& step)
{
    there = after(there, step);
    underWay.reset();
    ++acknowledged;
}

bool Account::livedOn() const
{
    constexpr int readsOnly = 3;
    constexpr int doesNotOpen = 4;
    return exitCode == 0 || exitCode == readsOnly || exitCode == doesNotOpen;
}

void Tally::add(const Account& account)
{
    acknowledged += account.acknowledged;
    refused += account.refused;
    broken += account.unexplained;
}

Names namesIn(const std::filesystem::path& study)
{
    return namesOf(openStudy(study)->reader());
}

void judge(const std::filesystem::path& study, const Account& account, Tally& tally)
{
    tally.add(account);
    try {
        const auto opened = openStudy(study);
        const auto held = namesOf(opened->reader());
        std::vector<Names> possible{account.there};
        if (account.underWay)
            possible.push_back(after(account.there, *account.underWay));
        if (account.certain)
            possible.push_back(*account.certain);
        if (std::find(possible.begin(), possible.end(), held) == possible.end()) {
            tally.lost += countMissing(account.there, held);
            tally.wrong += countMissing(held, account.there);
        }
        tally.broken += checkStudy(*opened).empty() ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        ++tally.broken;
    }
}

}  // namespace alteri::soak
