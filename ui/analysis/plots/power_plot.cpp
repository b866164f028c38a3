// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/power_plot.hpp"

#include "core/multilevel/planning/power_simulation.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>

#include <map>

namespace alteri {

namespace {

constexpr int powerDecimals = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(alteri::PowerPlot)
};

QString textOf(const PowerResult& result)
{
    QStringList lines{Words::tr("%1 egos with %2 partners each: power %3 (%4 to %5)")
                          .arg(result.size.egos)
                          .arg(result.size.partners)
                          .arg(localNumber(result.power, powerDecimals),
                               localNumber(result.lower, powerDecimals),
                               localNumber(result.upper, powerDecimals)),
                      Words::tr("Mean standard error %1").arg(localNumber(result.meanSe, 3))};
    if (result.typeM && result.typeS)
        lines << Words::tr("Significant estimates overstate the effect %1 times on average; %2 % "
                           "have the wrong sign")
                     .arg(localNumber(*result.typeM, powerDecimals),
                          localNumber(100 * *result.typeS, 1));
    if (result.failed > 0)
        lines << Words::tr("%n models could not be fitted", nullptr,
                           static_cast<int>(result.failed));
    return lines.join(QLatin1Char('\n'));
}

/// Nothing if it is not known of this size.
std::optional<double> valueOf(const PowerResult& result, PowerCurve curve)
{
    switch (curve) {
    case PowerCurve::Power:
        return result.power;
    case PowerCurve::StandardError:
        return result.meanSe;
    case PowerCurve::Exaggeration:
        return result.typeM;
    case PowerCurve::WrongSign:
        break;
    }
    return result.typeS;
}

std::optional<ProfileMark> markOf(const PowerResult& result, PowerCurve curve)
{
    const auto value = valueOf(result, curve);
    if (!value)
        return std::nullopt;
    ProfileMark mark;
    mark.x = static_cast<double>(result.size.egos);
    mark.estimate = *value;
    mark.lower = curve == PowerCurve::Power ? result.lower : *value;
    mark.upper = curve == PowerCurve::Power ? result.upper : *value;
    mark.text = textOf(result);
    return mark;
}

}  // namespace

QString nameOf(PowerCurve curve)
{
    switch (curve) {
    case PowerCurve::Power:
        return Words::tr("Power");
    case PowerCurve::StandardError:
        return Words::tr("Standard error");
    case PowerCurve::Exaggeration:
        return Words::tr("Exaggeration of significant estimates");
    case PowerCurve::WrongSign:
        break;
    }
    return Words::tr("Wrong sign of significant estimates");
}

ProfileContent powerContent(const std::vector<PowerResult>& results, PowerCurve curve)
{
    std::map<std::size_t, ProfileSeries> byPartners;
    for (const auto& each : results)
        if (auto mark = markOf(each, curve))
            byPartners[each.size.partners].marks.push_back(std::move(*mark));
    ProfileContent content;
    for (auto& [partners, line] : byPartners) {
        line.name = Words::tr("%n partners", nullptr, static_cast<int>(partners));
        line.number = content.series.size();
        content.series.push_back(std::move(line));
    }
    content.xTitle = Words::tr("Egos");
    content.yTitle = nameOf(curve);
    content.isShare = curve == PowerCurve::Power || curve == PowerCurve::WrongSign;
    return content;
}

QString cheapestSentence(const std::vector<PowerResult>& results,
                         double wantedPower,
                         const std::optional<StudyCosts>& costs)
{
    const auto power = localNumber(wantedPower, powerDecimals);
    const auto found = cheapestSize(results, wantedPower, costs.value_or(StudyCosts{1, 0}));
    if (!found)
        return Words::tr("None of the sizes that were tried has power %1.").arg(power);
    if (!costs)
        return Words::tr("Power %1 needs %2 egos with %3 partners each, of the sizes that were "
                         "tried.")
            .arg(power)
            .arg(found->egos)
            .arg(found->partners);
    return Words::tr("The cheapest of these sizes with power %1 has %2 egos with %3 partners each "
                     "and costs %4.")
        .arg(power)
        .arg(found->egos)
        .arg(found->partners)
        .arg(localNumber(costs->of(*found), powerDecimals));
}

}  // namespace alteri
