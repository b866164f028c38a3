// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/family_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct FamilyText {
    Q_DECLARE_TR_FUNCTIONS(alteri::FamilyText)
};

QString ordinalAssumption(Link link)
{
    if (link == Link::Probit)
        return FamilyText::tr("Assumes ordered categories cut from a normal scale; each effect is "
                              "the same at every threshold.");
    return FamilyText::tr("Assumes ordered categories; each effect is the same at every "
                          "threshold.");
}

}  // namespace

QString familyText(const std::optional<Family>& family)
{
    if (!family)
        return FamilyText::tr("Linear");
    switch (*family) {
    case Family::Ordinal:
        return FamilyText::tr("Ordinal");
    case Family::Binomial:
        return FamilyText::tr("Yes or no, shares");
    case Family::Poisson:
        return FamilyText::tr("Counts (Poisson)");
    case Family::NegativeBinomial:
        break;
    }
    return FamilyText::tr("Counts (negative binomial)");
}

QString assumptionText(const std::optional<Family>& family, Link link)
{
    if (!family)
        return FamilyText::tr("Assumes that steps are equally far apart, and normal residuals.");
    switch (*family) {
    case Family::Ordinal:
        return ordinalAssumption(link);
    case Family::Binomial:
        return link == Link::Logit
                   ? FamilyText::tr("Assumes two outcomes; effects add to the log odds.")
                   : FamilyText::tr("Assumes two outcomes; effects add on the scale of the link.");
    case Family::Poisson:
        return FamilyText::tr("Assumes counts that vary, given ego, as much as their mean; effects "
                              "multiply the rate.");
    case Family::NegativeBinomial:
        break;
    }
    return FamilyText::tr("Assumes counts that vary more than their mean; effects multiply the "
                          "rate.");
}

QString linkText(Link link)
{
    switch (link) {
    case Link::Logit:
        return FamilyText::tr("Logit");
    case Link::Probit:
        return FamilyText::tr("Probit");
    case Link::Cloglog:
        return FamilyText::tr("Cloglog");
    case Link::Log:
        break;
    }
    return FamilyText::tr("Log");
}

QString integrationText(Integration integration)
{
    return integration == Integration::Exact ? FamilyText::tr("exact quadrature")
                                             : FamilyText::tr("Laplace");
}

}  // namespace alteri
