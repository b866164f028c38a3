// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formula_words.hpp"

#include <QCoreApplication>

#include <array>

namespace alteri {

namespace {

class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(alteri::ProblemText)

public:
    static QString expected(const QString& words)
    {
        static constexpr std::array known{
            QT_TR_NOOP("a variable"),
            QT_TR_NOOP("a variable, 0 or 1"),
            QT_TR_NOOP("+ or the end"),
            QT_TR_NOOP("a name in backticks"),
            QT_TR_NOOP("the name of a group"),
            QT_TR_NOOP("the name of the successes"),
            QT_TR_NOOP("the successes again"),
            QT_TR_NOOP("the name of the failures"),
            QT_TR_NOOP("a variable, or log of one"),
            QT_TR_NOOP("a power from 2 to 9"),
            QT_TR_NOOP("a degree from 1 to 9"),
            QT_TR_NOOP("TRUE or FALSE"),
            QT_TR_NOOP("a term that stands before it"),
            QT_TR_NOOP("a value"),
            QT_TR_NOOP("a number"),
            QT_TR_NOOP("an operator or the end"),
            QT_TR_NOOP("the name of a function"),
            QT_TR_NOOP("a closing quotation mark"),
            QT_TR_NOOP("fewer parentheses"),
            QT_TR_NOOP("fewer operations"),
            QT_TR_NOOP("a shorter formula"),
            QT_TR_NOOP("fewer factors"),
            QT_TR_NOOP("fewer groups"),
        };
        for (const char* each : known)
            if (words == QLatin1String(each))
                return tr(each);
        return words;
    }
};

}  // namespace

QString expectedInFormula(const QString& words)
{
    return ProblemWords::expected(words);
}

}  // namespace alteri
