// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/term_text.hpp"

#include "core/measures/measure_catalogue.hpp"
#include "ui/text/measure_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace alteri {

namespace {

struct TermText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TermText)
};

}  // namespace

QString variableText(const std::string& name, const std::string& label, VariableLevel level)
{
    auto shown = QString::fromStdString(label);
    if (level != VariableLevel::Network)
        return shown;
    if (name.starts_with("share_"))
        return TermText::tr("Share (%): %1").arg(shown);
    const auto* measure = findMeasure(name);
    if (measure == nullptr)
        return shown;
    // Further measures of a variable are told apart by what is measured.
    return measure->isOfAttribute() ? TermText::tr("%1: %2").arg(labelOf(name), shown)
                                    : labelOf(name);
}

QString textFor(const CoefficientName& name)
{
    if (name.parts.empty())
        return TermText::tr("Intercept");
    QStringList parts;
    for (const auto& part : name.parts)
        parts << (part.level.empty() ? variableText(part.variable, part.variableLabel, part.of)
                                     : QString::fromStdString(part.levelLabel));
    return parts.join(QStringLiteral(" × "));
}

}  // namespace alteri
