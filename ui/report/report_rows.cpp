// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_rows.hpp"

#include "core/multilevel/report/regression_table.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/family_text.hpp"
#include "ui/text/list_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ReportText)
};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

void addAttribute(const Attribute& attribute, std::vector<ResultModel::Row>& rows)
{
    rows.push_back(
        {{textOf(attribute.label), textOf(attribute.key), textFor(attribute.scale)}, false, {}});
    for (const auto& category : attribute.categories)
        rows.push_back({{QStringLiteral("\u2003") + textOf(category.label), textOf(category.code)},
                        false,
                        {}});
}

void addRecode(const Recode& recode, const Codebook& codebook, std::vector<ResultModel::Row>& rows)
{
    const auto* attribute = codebook.find(recode.attribute);
    rows.push_back({{textOf(recode.label), textOf(recode.key),
                     ReportText::tr("groups of %1").arg(textOf(attribute->label))},
                    false,
                    {}});
    for (const auto& group : recode.groups) {
        QStringList members;
        for (const auto member : group.members)
            members << textOf(attribute->findCategory(member)->label);
        rows.push_back({{QStringLiteral("\u2003") + textOf(group.label), textOf(group.code),
                         listText(members)},
                        false,
                        {}});
    }
}

QStringList sampleOf(const Fit& fit)
{
    const auto rows = static_cast<int>(fit.n);
    const auto text = hasGroups(fit)
                          ? ReportText::tr("%n ties", nullptr, rows) + listComma()
                                + ReportText::tr("%n egos", nullptr, static_cast<int>(fit.groups))
                          : ReportText::tr("%n networks", nullptr, rows);
    QStringList lines{text + QLatin1Char('.')};
    if (fit.rowsDropped == 0)
        return lines;
    QStringList reasons;
    for (const auto& [variable, missing] : fit.missingBy)
        reasons << QStringLiteral("%1 (%2)").arg(textOf(variable), QString::number(missing));
    const auto dropped = static_cast<int>(fit.rowsDropped);
    lines << (hasGroups(fit)
                  ? ReportText::tr("Left out for a missing value: %n ties; they lack ", nullptr,
                                   dropped)
                  : ReportText::tr("Left out for a missing value: %n networks; they lack ", nullptr,
                                   dropped))
                 + listText(reasons) + QLatin1Char('.');
    return lines;
}

}  // namespace

ResultRows codebookRows(const Codebook& codebook)
{
    std::vector<ResultModel::Column> columns{{ReportText::tr("Attribute or category"), 0, {}},
                                             {ReportText::tr("Key or code"), 0, {}},
                                             {ReportText::tr("Scale"), 0, {}}};
    std::vector<ResultModel::Row> rows;
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie}) {
        const auto attributes = codebook.of(owner);
        if (attributes.empty())
            continue;
        rows.push_back({{textFor(owner)}, true, {}});
        for (const auto* attribute : attributes)
            addAttribute(*attribute, rows);
    }
    if (!codebook.recodes.empty())
        rows.push_back({{ReportText::tr("Groupings of categories")}, true, {}});
    for (const auto& recode : codebook.recodes)
        addRecode(recode, codebook, rows);
    return {std::move(columns), std::move(rows)};
}

QStringList specificationOf(const Fit& fit)
{
    QStringList lines{!hasGroups(fit) && !fit.outcome ? ReportText::tr("Fitted by least squares.")
                      : fit.criterion == Criterion::Ml
                          ? ReportText::tr("Fitted by maximum likelihood (ML).")
                          : ReportText::tr("Fitted by restricted maximum likelihood (REML).")};
    if (fit.outcome)
        lines << ReportText::tr("Kind of model: %1, link %2, integration of random effects: %3.")
                     .arg(familyText(fit.outcome->family), linkText(fit.outcome->link),
                          integrationText(fit.outcome->integration))
              << assumptionText(fit.outcome->family, fit.outcome->link);
    lines += sampleOf(fit);
    for (const auto& [variable, level] : fit.references)
        lines
            << ReportText::tr("Reference category of %1: %2.").arg(textOf(variable), textOf(level));
    for (const auto& grouping : fit.spec.groupings) {
        QStringList members;
        for (const auto& member : grouping.members)
            members << textOf(member);
        lines << ReportText::tr("Categories of %1 put together as %2: %3.")
                     .arg(textOf(grouping.variable), textOf(grouping.level), listText(members));
    }
    for (const auto& variable : fit.spec.centred)
        lines << ReportText::tr("%1 enters as deviations from its mean.").arg(textOf(variable));
    for (const auto& name : fit.aliased)
        lines
            << ReportText::tr("%1 was left out: other predictors determine it.").arg(textOf(name));
    if (fit.singular)
        lines << ReportText::tr("A random effect has no variance (singular fit).");
    if (!fit.converged)
        lines << ReportText::tr("The search for the estimates did not converge.");
    return lines;
}

}  // namespace alteri
