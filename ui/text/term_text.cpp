// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/term_text.hpp"

#include "core/measures/networks/measure_catalogue.hpp"
#include "ui/text/measure_text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace alteri {

namespace {

struct TermText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TermText)
};

/// The variable of "x, 2" and of "x^2".
QString argumentOf(const QString& arguments)
{
    static const QRegularExpression more(QStringLiteral("(\\^\\d|, \\d(, raw = TRUE)?)$"));
    return QString(arguments).remove(more);
}

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

QString variableText(const CoefficientName::Part& part)
{
    const QString written = QString::fromStdString(part.variable);
    const auto open = written.indexOf(QLatin1Char('('));
    const bool isMade = open > 0 && written.endsWith(QLatin1Char(')'));
    const auto made = isMade ? written.left(open) : QString();
    const auto name = argumentOf(isMade ? written.mid(open + 1).chopped(1) : written).toStdString();
    // Means of ego are made of a variable of ties, whose label is that of no measure.
    auto label = variableText(name, part.variableLabel,
                              made == QLatin1String("between") ? VariableLevel::Tie : part.of);
    if (made == QLatin1String("centre"))
        return TermText::tr("%1 (centred)").arg(label);
    if (made == QLatin1String("within"))
        return TermText::tr("%1 (within ego)").arg(label);
    if (made == QLatin1String("between"))
        return TermText::tr("%1 (mean of ego)").arg(label);
    if (made == QLatin1String("log"))
        return TermText::tr("%1 (logarithm)").arg(label);
    if (made == QLatin1String("scale"))
        return TermText::tr("%1 (standardised)").arg(label);
    if (made == QLatin1String("I"))
        return TermText::tr("%1 (to the power of %2)").arg(label, written.chopped(1).right(1));
    if (made == QLatin1String("poly"))
        return TermText::tr("%1 (polynomial, degree %2)").arg(label, QString::number(part.degree));
    return label;
}

QString textFor(const CoefficientName& name)
{
    if (name.parts.empty())
        return TermText::tr("Intercept");
    QStringList parts;
    for (const auto& part : name.parts)
        parts << (part.level.empty()
                      ? variableText(part)
                      : TermText::tr("%1 (%2)").arg(QString::fromStdString(part.levelLabel),
                                                    variableText(part)));
    return parts.join(QStringLiteral(" × "));
}

}  // namespace alteri
