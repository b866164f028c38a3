// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/check_text.hpp"

#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace alteri {

namespace {

using CheckKind = ModelCheck::Kind;

/// Gives the sentences their translation context.
class CheckText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CheckText)

public:
    explicit CheckText(const ModelCheck& check)
        : m_check(check)
    {
    }

    QString sentence() const
    {
        switch (m_check.kind) {
        case CheckKind::FewGroups:
            return fewGroups();
        case CheckKind::FewRows:
            return tr("%1 networks for %2 predictors.").arg(count(0)).arg(count(1));
        case CheckKind::GroupsWithOneRow:
            return tr("%1 of %2 egos have one tie only.").arg(count(0)).arg(count(1));
        case CheckKind::CategoryEmpty:
            return tr("“%1” of %2 does not occur and is left out.").arg(name(1), name(0));
        case CheckKind::CategoryOfOneRow:
            return tr("“%1” of %2 occurs in one tie only.").arg(name(1), name(0));
        case CheckKind::CategoryConstant:
            return tr("All %1 ties of “%2” (%3) have the same outcome.")
                .arg(count(0))
                .arg(name(1), name(0));
        case CheckKind::Collinear:
            return collinear();
        case CheckKind::RowsDropped:
            return rowsDropped();
        case CheckKind::PartnersShared:
            return tr("%1 partners are named by several egos (%2 of %3 ties), such as %4.")
                .arg(count(0))
                .arg(count(1))
                .arg(count(2))
                .arg(allNames());
        case CheckKind::SeveralMaps:
            return tr("%1 egos have ties on several maps (%2 of %3 ties).")
                .arg(count(0))
                .arg(count(1))
                .arg(count(2));
        case CheckKind::OutcomeOfSteps:
            return count(0) == 2
                       ? tr("“%1” has two values only (yes and no) and is fitted as a number.")
                             .arg(name(0))
                       : tr("“%1” has %2 steps only and is fitted as a number.")
                             .arg(name(0), QString::number(count(0)));
        case CheckKind::ColumnDetermined:
            return tr("“%1” is left out: other terms determine it.").arg(name(0));
        case CheckKind::VariableConstant:
            return tr("“%1” is the same for all ties and is left out.").arg(name(0));
        case CheckKind::VarianceZero:
            return tr("A random effect has no variance (singular fit).");
        case CheckKind::NotConverged:
            return tr("The search for the variances did not arrive; the estimates may be wrong.");
        case CheckKind::SeparatesOutcome:
            return separates();
        case CheckKind::OutcomeUnused:
            return tr("No tie has the outcome %1; the model does without.").arg(allNames());
        case CheckKind::CountsVaryLittle:
            return tr("The counts vary no more than Poisson's do; the model is Poisson's.");
        }
        return {};
    }

    QString reason() const
    {
        switch (m_check.kind) {
        case CheckKind::FewGroups:
            return tr("With fewer than 10 egos for each predictor of egos and networks, their "
                      "standard errors tend to be too small; use REML and few predictors.");
        case CheckKind::FewRows:
            return tr("With fewer than 10 networks for each predictor, estimates are uncertain and "
                      "R² is too high; use few predictors.");
        case CheckKind::GroupsWithOneRow:
            return tr("They tell nothing about differences within egos; the model stays valid.");
        case CheckKind::CategoryEmpty:
            return tr("Nothing can be estimated for it in these ties.");
        case CheckKind::CategoryOfOneRow:
            return tr("Its estimate rests on a single tie; group it with another category.");
        case CheckKind::CategoryConstant:
            return tr("Without variance within the category its standard error rests on the "
                      "others; group it with another category.");
        case CheckKind::Collinear:
            return tr("The limit is a variance inflation of 5 (for several columns by the root of "
                      "the generalized one, Fox and Monette 1992). Leave a term out, or centre the "
                      "variables of an interaction.");
        case CheckKind::RowsDropped:
            return tr("Ties that miss one of the model's variables are left out. If they differ "
                      "from the others, estimates are biased.");
        case CheckKind::PartnersShared:
            return tr("Networks overlap, so ties of different egos are not independent; a second "
                      "random part for partners, (1 | alter), can be considered.");
        case CheckKind::SeveralMaps:
            return tr("Ties of one map are more alike than those of other maps of ego, and the "
                      "same "
                      "partners come again; the model takes them for independent. Add (1 | %1) or "
                      "(1 | alter), or choose one wave.")
                .arg(name(0));
        case CheckKind::OutcomeOfSteps:
            return count(0) == 2
                       ? tr("Coefficients are differences in the share of yes; predictions may lie "
                            "below 0 or above 1, and the residuals are not normal.")
                       : tr(
                           "The steps are taken for equally far apart; predictions lie between and "
                           "beyond them.");
        case CheckKind::ColumnDetermined:
        case CheckKind::VariableConstant:
            return tr("It cannot be estimated with these data; take it out of the model.");
        case CheckKind::VarianceZero:
            return tr("The estimates are valid; a model without this random effect fits as well.");
        case CheckKind::NotConverged:
            return tr("Leave random effects out, or write || instead of |.");
        case CheckKind::SeparatesOutcome:
            return tr("Its estimate is %1. The other estimates are those without these ties and "
                      "this term; group the category with another one.")
                .arg(count(3) == 1 ? tr("infinite") : tr("minus infinite"));
        case CheckKind::OutcomeUnused:
            return tr("Its threshold cannot be estimated; the other categories keep their order.");
        case CheckKind::CountsVaryLittle:
            return tr("Theta of the negative binomial distribution is infinite.");
        }
        return {};
    }

private:
    QString name(std::size_t index) const
    {
        return index < m_check.names.size() ? QString::fromStdString(m_check.names[index])
                                            : QString();
    }

    double number(std::size_t index) const
    {
        return index < m_check.numbers.size() ? m_check.numbers[index] : 0;
    }

    qlonglong count(std::size_t index) const { return std::llround(number(index)); }

    QString allNames() const
    {
        QStringList names;
        for (const auto& each : m_check.names)
            names << QString::fromStdString(each);
        return listText(names);
    }

    QString fewGroups() const
    {
        if (count(1) == 0)
            return tr("There are only %1 egos; at least 10 are wanted.").arg(count(0));
        return tr("%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are "
                  "wanted.")
            .arg(count(0))
            .arg(count(1))
            .arg(localNumber(number(0) / number(1), 1));
    }

    QString separates() const
    {
        const auto text = count(2) == 1 ? tr("All %1 ties with “%2” (value %3) have the highest "
                                             "outcome.")
                                        : tr("All %1 ties with “%2” (value %3) have the lowest "
                                             "outcome.");
        return text.arg(count(0)).arg(
            name(0), localNumber(number(1), number(1) == std::floor(number(1)) ? 0 : 2));
    }

    QString collinear() const
    {
        const double columns = number(1);
        const auto inflation = localNumber(std::pow(number(0), 1 / columns), 1);
        const auto text = count(1) == 1
                              ? tr("%1 is collinear with other terms (VIF %2).")
                              : tr("%1 is collinear with other terms (GVIF %2 per column).");
        return text.arg(name(0), inflation)
               + (count(2) == 1 ? QLatin1Char(' ') + tr("The interaction adds to it.") : QString());
    }

    QString rowsDropped() const
    {
        QStringList reasons;
        for (std::size_t i = 0; i < m_check.names.size(); ++i)
            reasons << tr("%1: %2").arg(name(i), QString::number(count(i + 2)));
        return tr("%1 of %2 ties (%3 %) are dropped for missing values (%4).")
            .arg(count(0))
            .arg(count(1))
            .arg(localNumber(100 * number(0) / number(1), 1), listText(reasons));
    }

    const ModelCheck& m_check;
};

}  // namespace

QString textFor(const ModelCheck& check)
{
    return CheckText(check).sentence();
}

QString reasonFor(const ModelCheck& check)
{
    return CheckText(check).reason();
}

}  // namespace alteri
