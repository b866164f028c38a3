// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/journal_words.hpp"

#include <QString>

namespace alteri {

/// The name of a test in the user's language, as it stands beneath a table.
QString textFor(CoefficientTest test);

/// The words of regression tables in the user's language.
class TranslatedWords : public JournalWords {
public:
    std::string term() const override;
    std::string intercept() const override;
    std::string level(VariableLevel level) const override;
    std::string variable(const CoefficientName::Part& part) const override;
    std::string reference(const std::string& category) const override;
    std::string model() const override;
    std::string statistic(JournalStatistic statistic,
                          const std::vector<std::string>& of) const override;
    std::string test(CoefficientTest test) const override;
    std::string exactTest() const override;
    std::string note(JournalNote note, const std::vector<std::string>& of) const override;
};

}  // namespace alteri
