// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problem_text.hpp"

#include "ui/text/file_problem_text.hpp"
#include "ui/text/formula_words.hpp"
#include "ui/text/hub_problem_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/template_problem_text.hpp"
#include "ui/text/weights_problem_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ProblemText)

public:
    explicit ProblemText(const Problem& problem)
        : m_problem(problem)
    {
    }

    QString sentence() const { return place() + text(); }

private:
    QString detail(std::size_t index) const
    {
        return index < m_problem.details.size() ? QString::fromStdString(m_problem.details[index])
                                                : QString();
    }

    QStringList details() const
    {
        QStringList all;
        for (const auto& each : m_problem.details)
            all.append(QString::fromStdString(each));
        return all;
    }

    /// A limit; sentences write it with %L, as people write numbers.
    qlonglong number(std::size_t index) const { return detail(index).toLongLong(); }

    QString place() const
    {
        const auto& where = m_problem.where;
        const auto file = QString::fromStdString(where.file);
        if (file.isEmpty())
            return {};
        if (where.line == 0)
            return file + QStringLiteral(": ");
        if (where.column == 0)
            return tr("%1, line %2: ").arg(file, QString::number(where.line));
        return tr("%1, line %2, column %3: ")
            .arg(file, QString::number(where.line), QString::number(where.column));
    }

    /// Each part answers for its own codes only; a test asks for a sentence for every code.
    QString text() const
    {
        for (auto part :
             {&ProblemText::contentText, &ProblemText::textTableText, &ProblemText::tableText,
              &ProblemText::expressionText, &ProblemText::formulaText, &ProblemText::modelText,
              &ProblemText::estimateText, &ProblemText::generalisedText})
            if (QString found = (this->*part)(); !found.isEmpty())
                return found;
        for (auto* part : {&weightsProblemText, &templateProblemText, &hubProblemText})
            if (QString found = part(m_problem); !found.isEmpty())
                return found;
        return fileProblemText(m_problem);
    }

    QString contentText() const
    {
        switch (m_problem.code) {
        case ErrorCode::NotFound:
            return tr("What was to be changed is not in the study any more.");
        case ErrorCode::EmptyName:
            return tr("A name is missing; enter at least one character.");
        case ErrorCode::NameInvalid:
            return tr("The name “%1” holds a line break, a tab or another control character; "
                      "remove it.")
                .arg(detail(0));
        case ErrorCode::NameTooLong:
            return tr("The name “%1” is longer than %L2 bytes; shorten it.")
                .arg(detail(0), localNumber(static_cast<double>(number(1)), 0));
        case ErrorCode::TextInvalid:
            return tr("The text “%1” holds a NUL character; remove it.").arg(detail(0));
        case ErrorCode::TextTooLong:
            return tr("The text “%1” is longer than %L2 bytes; shorten it.")
                .arg(detail(0), localNumber(static_cast<double>(number(1)), 0));
        case ErrorCode::DuplicateKey:
            return tr("“%1” exists already; choose another name.").arg(detail(0));
        case ErrorCode::LimitsReversed:
            return tr("The lower limit of “%1” is above the upper one.").arg(detail(0));
        case ErrorCode::ValueDoesNotFit:
            return tr("The value does not fit the scale of “%1”.").arg(detail(1));
        case ErrorCode::NothingToUndo:
            return tr("There is nothing to undo.");
        case ErrorCode::NothingToRedo:
            return tr("There is nothing to redo.");
        case ErrorCode::ReferenceBroken:
            return tr("A row of “%1” refers to a missing row of “%2”.").arg(detail(0), detail(1));
        case ErrorCode::PlaceDisagrees:
            return tr("“%1” on the map of “%2” stands in another ring or sector than its answers "
                      "say.")
                .arg(detail(0), detail(1));
        case ErrorCode::AnswerDisagrees:
            return tr("An answer to “%1” does not fit its scale.").arg(detail(0));
        case ErrorCode::DesignInvalid:
            return tr("A map has 1 to 8 rings, one level more than rings or as many, and up to 12 "
                      "sectors.");
        case ErrorCode::CategoryRetired:
            return tr("“%1” (%2) is not offered any more, so nobody can be placed there. Choose "
                      "another place, or let the codebook offer it again.")
                .arg(detail(0), detail(1));
        case ErrorCode::SectorOfSeveral:
            return tr("The sector “%1” stands for several answers to “%2”. Drag the symbol there, "
                      "or give the answer itself.")
                .arg(detail(0), detail(1));
        case ErrorCode::TieKindInUse:
            return tr("There are ties or asked pairs of the kind “%1”, so it keeps its direction "
                      "and cannot be deleted.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    /// What keeps a file from being read as a table at all.
    QString textTableText() const
    {
        switch (m_problem.code) {
        case ErrorCode::TableEncodingForeign:
            return tr("The table is in %1; save it again with the encoding UTF-8.").arg(detail(0));
        case ErrorCode::TableNulCharacter:
            return tr("A NUL character stands here, so the file is no text; save the table again "
                      "as CSV.");
        case ErrorCode::TableCellTooLong:
            return tr("The cell is longer than %L1 bytes; check the quotation marks here, or "
                      "shorten it.")
                .arg(number(0));
        case ErrorCode::TableLineTooLong:
            return tr("The row is longer than %L1 bytes; check that the file is a table.")
                .arg(number(0));
        case ErrorCode::TableTooManyColumns:
            return tr("The row has more than %L1 cells; check that the file is a table.")
                .arg(number(0));
        case ErrorCode::TableFaultsLeftOut:
            return tr("The first %L1 faults are told; correct them, and read the tables again.")
                .arg(number(0));
        default:
            return {};
        }
    }

    QString tableText() const
    {
        switch (m_problem.code) {
        case ErrorCode::TableEmpty:
            return tr("The table is empty; its first line must name the columns.");
        case ErrorCode::TableNotUtf8:
            return tr("The text is not UTF-8; save the table again with the encoding UTF-8.");
        case ErrorCode::TableBrokenQuote:
            return tr("A quotation mark is not closed, or text follows a closed one; check the "
                      "quotation marks of this cell.");
        case ErrorCode::TableRowLength:
            return tr("The row has %1 cells, but the header has %2; check separators and "
                      "quotation marks.")
                .arg(detail(0), detail(1));
        case ErrorCode::TableColumnMissing:
            return detail(0).isEmpty() ? tr("A column has no name; name it in the first line.")
                                       : tr("The column “%1” is missing; add it or rename the "
                                            "column that holds it.")
                                             .arg(detail(0));
        case ErrorCode::TableColumnTwice:
            return tr("The column “%1” occurs twice; rename one of them.").arg(detail(0));
        case ErrorCode::IdEmpty:
            return tr("The cell of “%1” is empty; every row needs an identifier.").arg(detail(0));
        case ErrorCode::IdTwice:
            return detail(1).isEmpty()
                       ? tr("The identifier “%1” occurs twice; identifiers must differ.")
                             .arg(detail(0))
                       : tr("The ego “%1” is in the study already; leave out its rows, or import "
                            "them into a new study.")
                             .arg(detail(0));
        case ErrorCode::EgoUnknown:
            return tr("There is no ego “%1” in the table of egos.").arg(detail(0));
        case ErrorCode::EgoAmbiguous:
            return tr("Several egos are called “%1”; name one of them by its code: %2.")
                .arg(detail(0), detail(1));
        case ErrorCode::AlterUnknown:
            return tr("The ego “%2” has no alter “%1” in the table of alteri.")
                .arg(detail(0), detail(1));
        default:
            return cellText();
        }
    }

    QString cellText() const
    {
        switch (m_problem.code) {
        case ErrorCode::NamelyWithoutAnswer:
            return tr("“%1” is what somebody said to “%2”, which is not the answer to %3 in this "
                      "row; give it as the answer, or leave the cell empty.")
                .arg(detail(0), detail(1), detail(2));
        case ErrorCode::CodeUnknown:
            return tr("“%1” is not a category of “%2”; correct it or add it to the codebook.")
                .arg(detail(0), detail(1));
        case ErrorCode::NumberInvalid:
            return detail(2).isEmpty()
                       ? tr("“%1” in “%2” is not a number.").arg(detail(0), detail(1))
                       : tr("“%1” in “%2” can be read as two numbers, with a decimal sign or with "
                            "one between thousands; say which decimal sign the table has.")
                             .arg(detail(0), detail(1));
        case ErrorCode::YesNoInvalid:
            return tr("“%1” in “%2” is neither yes nor no; write 1 or 0.")
                .arg(detail(0), detail(1));
        case ErrorCode::DateInvalid:
            return detail(2).isEmpty()
                       ? tr("“%1” in “%2” is not a date; write it as 2026-01-31.")
                             .arg(detail(0), detail(1))
                       : tr("“%1” in “%2” is not a date as it is asked for; write it as %3.")
                             .arg(detail(0), detail(1), detail(2));
        case ErrorCode::TieToItself:
            return tr("“%1” has a tie to itself; remove it.").arg(detail(0));
        case ErrorCode::TieTwice:
            return tr("The tie between “%1” and “%2” occurs twice; remove one of them.")
                .arg(detail(0), detail(1));
        case ErrorCode::WavesDisagree:
            return tr("Waves say different things of “%1” for the alter “%2” of the ego “%3”, but "
                      "it is asked once for all maps; have the codebook ask it on each map, or "
                      "correct the table.")
                .arg(detail(0), detail(1), detail(2));
        case ErrorCode::TableRoleUnknown:
            return tr(
                "The columns do not say whether the table is about egos, alteri or ties; name "
                "them ego_id, alter_id, Source and Target.");
        case ErrorCode::MatrixEgoUnknown:
            return tr(
                "The table is a matrix of ties, but not whose; write the id of the ego in the "
                "name of the file, or make a list of ties with the columns ego_id, Source and "
                "Target.");
        case ErrorCode::StatisticsUnreadable:
            return tr("The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind "
                      "that is not known. Save it again, or as CSV.");
        case ErrorCode::EntryCodeUnknown:
            return tr("“%1” is not a code for “%2”; correct it or leave it out.")
                .arg(detail(0), detail(1));
        case ErrorCode::EntryCodeAmbiguous:
            return tr("“%1” may mean several categories of “%2”; write more of it.")
                .arg(detail(0), detail(1));
        default:
            return {};
        }
    }

    QString expressionText() const
    {
        switch (m_problem.code) {
        case ErrorCode::ExpressionSyntax:
            return tr("Character %1: %2 is expected here.")
                .arg(m_problem.where.column)
                .arg(expectedInFormula(detail(1)));
        case ErrorCode::ExpressionVariableUnknown:
            return tr("No variable is called “%1”; check its spelling.").arg(detail(0));
        case ErrorCode::ExpressionNeedsNumber:
            return tr("“%1” is not a number; compare it with a category, as in %1 = \"code\".")
                .arg(detail(0));
        case ErrorCode::ExpressionNeedsAggregate:
            return tr("“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), "
                      "count() or share().")
                .arg(detail(0));
        case ErrorCode::ExpressionMixesTexts:
            return tr("“%1” is a number and cannot be compared with a text.").arg(detail(0));
        case ErrorCode::DerivedCircular:
            return tr("“%1” is worked out from itself; use other variables.").arg(detail(0));
        case ErrorCode::CentringInvalid:
            return tr("“%1” cannot be centred in this way.").arg(detail(0));
        case ErrorCode::LetterInvalid:
            return tr("“%1” cannot be the letter of an answer; take one from a to z but for n, for "
                      "yes and no a small one.")
                .arg(detail(0));
        case ErrorCode::LetterTaken:
            return tr("“%1” is the letter of “%2” already; take another one, or give that one "
                      "another first.")
                .arg(detail(0), detail(1));
        case ErrorCode::VariableInUse:
            return tr("“%1” cannot be deleted or renamed, since “%2” uses it; change that first.")
                .arg(detail(0), detail(1));
        default:
            return {};
        }
    }

    /// A function that other programs know, and what to write instead.
    QString functionText() const
    {
        const auto name = detail(0);
        if (QStringList{QStringLiteral("as.factor"), QStringLiteral("C"), QStringLiteral("ordered")}
                .contains(name))
            return tr("“%1” is not known in formulas; write factor(x) for the categories of x.")
                .arg(name);
        if (QStringList{QStringLiteral("lmer"), QStringLiteral("glmer"), QStringLiteral("lm"),
                        QStringLiteral("glm"), QStringLiteral("clmm")}
                .contains(name))
            return tr("“%1” is no part of a formula; write what stands in its parentheses up to "
                      "the first comma outside of others, as in y ~ x + (1 | ego).")
                .arg(name);
        return tr("“%1” is not known in formulas; work out a variable with it first, and write its "
                  "name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, "
                  "2) and I(x^2).")
            .arg(name);
    }

    /// A sign that other programs know, and what to write instead.
    QString signText() const
    {
        const auto sign = detail(0);
        if (sign == QLatin1String("."))
            return tr("“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); "
                      "name the variables of interactions and of random parts.");
        if (sign == QLatin1String("^"))
            return tr("A power stands in I(); write I(x^2) instead of x^2.");
        if (sign == QLatin1String("()"))
            return tr("Parentheses hold random parts only, as in (1 | ego); write all terms out, "
                      "as in a*b instead of (a + b)^2.");
        if (sign == QLatin1String("="))
            return tr("Write ~ instead of = between the outcome and its predictors.");
        if (sign == QLatin1String("|"))
            return tr("A random part stands in parentheses; write it as in y ~ x + (1 | ego).");
        return tr("“%1” has no meaning between predictors; write + between them, a:b for an "
                  "interaction, or a*b for one with its main effects.")
            .arg(sign);
    }

    QString formulaText() const
    {
        switch (m_problem.code) {
        case ErrorCode::FormulaSyntax:
            return tr("The formula “%1” is not complete at character %2: %3 is expected there.")
                .arg(detail(0), QString::number(m_problem.where.column),
                     expectedInFormula(detail(1)));
        case ErrorCode::FormulaFunctionUnknown:
            return functionText();
        case ErrorCode::FormulaSignUnknown:
            return signText();
        case ErrorCode::FormulaNameUnquoted:
            return tr("Names that hold spaces or signs, or begin with a digit, stand in backticks; "
                      "write `%1`.")
                .arg(detail(0));
        case ErrorCode::OutcomeNotNumeric:
            return tr("The outcome “%1” is not a number, and these models explain numbers; choose "
                      "another one, or work out a variable that is 1 for one category and 0 for "
                      "the others.")
                .arg(detail(0));
        case ErrorCode::PolynomialDegree:
            return tr("“%1” has too few different values for a polynomial of degree %2; choose a "
                      "lower one.")
                .arg(detail(0), detail(1));
        case ErrorCode::FilterUsesAggregate:
            return tr("A filter looks at each row by itself and cannot hold %1(); work out a "
                      "variable with it first, and write its name.")
                .arg(detail(0));
        case ErrorCode::FilterLeavesNothing:
            return tr("No row satisfies the filter “%1”; change it.").arg(detail(0));
        case ErrorCode::NotWithoutGroups:
            return tr("“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).")
                .arg(detail(0));
        case ErrorCode::VariableEmpty:
            return tr("The variable “%1” has no value in any row; leave it out, or enter values.")
                .arg(detail(0));
        case ErrorCode::VariableIsText:
            return tr("The variable “%1” holds texts, which models cannot use; leave it out, or "
                      "make categories or numbers of it.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    QString modelText() const
    {
        switch (m_problem.code) {
        case ErrorCode::VariableUnknown:
            return tr("There is no variable “%1”; check its spelling.").arg(detail(0));
        case ErrorCode::VariableOfTies:
            return tr("“%1” is about ties; a model of networks has variables of egos and networks "
                      "only.")
                .arg(detail(0));
        case ErrorCode::PlanInvalid:
            return tr("A study cannot be planned with this: %1. Shares lie between 0 and 1, those "
                      "of "
                      "categories add up to 1, an ICC is below 1, names are used once, there are "
                      "two egos and two partners at least, and a model has one random intercept.")
                .arg(detail(0));
        case ErrorCode::CoefficientUnknown:
            return tr("The model has no coefficient “%1”; there are: %2.")
                .arg(detail(0), detail(1));
        case ErrorCode::VariableNotNumeric:
            return tr("The variable “%1” must be a number here.").arg(detail(0));
        case ErrorCode::VariableNotCategorical:
            return tr("The variable “%1” has no categories.").arg(detail(0));
        case ErrorCode::TooManyValues:
            return tr("The variable “%1” has more than %2 different values, too many for groups; "
                      "group its categories first or choose another one.")
                .arg(detail(0), detail(1));
        case ErrorCode::LevelUnknown:
            return tr("“%1” is not a category of “%2” that occurs in the data.")
                .arg(detail(0), detail(1));
        case ErrorCode::NoCompleteRows:
            return detail(0).isEmpty()
                       ? tr("No tie has values for all variables of the model.")
                       : tr("No tie has values for all variables of the model; most miss “%1”.")
                             .arg(detail(0));
        case ErrorCode::OneGroup:
            return tr("All ties belong to one group of “%1”; a multilevel model needs at least two "
                      "groups.")
                .arg(detail(0));
        case ErrorCode::OneRowPerGroup:
            return tr("Every group of “%1” has just one tie; differences between groups cannot be "
                      "told from differences within them.")
                .arg(detail(0));
        case ErrorCode::OutcomeConstant:
            return tr("The outcome is the same for all ties; there is nothing to explain.");
        case ErrorCode::ResidualsZero:
            return tr("The predictors explain the outcome without any rest; leave some of them "
                      "out.");
        case ErrorCode::NoVariationWithinGroups:
            return tr("Within every ego the outcome does not vary beyond what the predictors "
                      "explain; the model has no finite estimate.");
        case ErrorCode::BetweenVarianceUnknown:
            return tr("The predictors tell all egos apart; no variance is left between egos to "
                      "estimate. Leave some of them out or use ML.");
        default:
            return {};
        }
    }

    QString outcomeText() const
    {
        switch (m_problem.code) {
        case ErrorCode::OutcomeNotBinary:
            return tr("The outcome “%1” is neither yes nor no: it must have the values 0 and 1, "
                      "two "
                      "categories, or be written as cbind(successes, failures).")
                .arg(detail(0));
        case ErrorCode::OutcomeNotCount:
            return tr("The outcome “%1” is no count: it must have whole numbers from 0 on.")
                .arg(detail(0));
        case ErrorCode::TrialsInvalid:
            return tr("“%1” and “%2” are no successes and trials: both must be whole numbers, and "
                      "there cannot be more successes than trials.")
                .arg(detail(0), detail(1));
        case ErrorCode::TooManyCategories:
            return tr("The outcome “%1” has more than %2 different values; an ordinal model takes "
                      "each of them as a category. Group them, or take it as a number.")
                .arg(detail(0), detail(1));
        case ErrorCode::OutcomeConstantWithinGroups:
            return tr("All ties of every group of “%1” have the same outcome: the standard "
                      "deviation of “%1” has no finite estimate.")
                .arg(detail(0));
        case ErrorCode::OutcomeSeparated:
            return tr("“%1” separates the outcome: with it the outcome of some ties is certain, so "
                      "that the estimates are infinite. Leave it out, put categories together, or "
                      "choose another reference category.")
                .arg(details().join(QStringLiteral("”, “")));
        default:
            return {};
        }
    }

    QString generalisedText() const
    {
        switch (m_problem.code) {
        case ErrorCode::LogarithmUndefined:
            return tr("“%1” has values of 0 or below, which have no logarithm.").arg(detail(0));
        case ErrorCode::FormulaNeedsFamily:
            if (detail(0) == QLatin1String("cbind"))
                return tr("“cbind” has a meaning only in models of proportions; write --family "
                          "binomial, or name one variable as the outcome.");
            return tr("“%1” has a meaning only in models of counts, proportions and categories; "
                      "say which with --family.")
                .arg(detail(0));
        case ErrorCode::LinkUnsuited:
            return tr("The link %1 does not suit %2 models: those of counts have log, the others "
                      "logit, probit or cloglog.")
                .arg(detail(0), detail(1));
        case ErrorCode::TooManyDimensions:
            return tr("The random effects of “%1” are too many to be integrated exactly; use "
                      "Laplace’s approximation, or leave some out.")
                .arg(detail(0));
        case ErrorCode::ExactNeedsOneGrouping:
            return tr("Effects of several groupings cannot be integrated exactly; use Laplace’s "
                      "approximation.");
        case ErrorCode::NotForFamily:
            return tr("“%1” is there for linear models only.").arg(detail(0));
        default:
            return outcomeText();
        }
    }

    QString estimateText() const
    {
        switch (m_problem.code) {
        case ErrorCode::TooManyEffects:
            return tr("The random effects of “%1” are as many as the ties, or too many to be "
                      "computed together; leave some of them out.")
                .arg(detail(0));
        case ErrorCode::TooManyVariances:
            return tr("The random effects of “%1” have %2 variances and covariances, more than the "
                      "data can tell; write || instead of |, or leave some slopes out.")
                .arg(detail(0), detail(1));
        case ErrorCode::RandomPartEmpty:
            return tr("A random part for “%1” holds no effect: neither an intercept nor a slope. "
                      "Write (1 | %1), or leave it out.")
                .arg(detail(0));
        case ErrorCode::EffectTwice:
            return tr("“%1” varies twice between the same groups of “%2”, which cannot be told "
                      "apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).")
                .arg(detail(0), detail(1));
        case ErrorCode::EstimateNotFound:
            return tr("No estimates with finite values were found; leave some predictors or random "
                      "effects out.");
        case ErrorCode::RemlNeeded:
            return tr("The Kenward-Roger method needs a model fitted by REML.");
        case ErrorCode::ModelsNotComparable:
            return tr("The two models cannot be compared: one must contain the other, both on the "
                      "same ties, and with REML their fixed effects must be the same.");
        case ErrorCode::DegreesUndefined:
            return tr("The data do not tell one of the variances; degrees of freedom are not "
                      "defined for this model.");
        case ErrorCode::OneGroupingNeeded:
            return tr("Robust standard errors need a model with one grouping.");
        case ErrorCode::BootstrapFailed:
            return tr("No outcome drawn from the model could be fitted again.");
        case ErrorCode::Cancelled:
            return tr("The computation was cancelled.");
        case ErrorCode::ModelUnknown:
            return tr("The study has no model named “%1”.").arg(detail(0));
        case ErrorCode::NoModels:
            return tr("The study has no saved models.");
        case ErrorCode::RandomPartMissing:
            return tr("The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).")
                .arg(detail(0));
        default:
            return {};
        }
    }

    const Problem& m_problem;
};

}  // namespace

QString sentenceFor(const Problem& problem)
{
    return ProblemText(problem).sentence();
}

QStringList sentencesFor(const Error& error)
{
    QStringList sentences;
    for (const auto& problem : error.problems())
        sentences << sentenceFor(problem);
    return sentences;
}

}  // namespace alteri
