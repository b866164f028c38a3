// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_text.hpp"

#include <QCoreApplication>

#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using Word = std::pair<std::string_view, const char*>;

constexpr std::array<Word, 46> columns{
    {{"term", QT_TRANSLATE_NOOP("alteri::ReportText", "Term")},
     {"estimate", QT_TRANSLATE_NOOP("alteri::ReportText", "Estimate")},
     {"se", QT_TRANSLATE_NOOP("alteri::ReportText", "SE")},
     {"z", QT_TRANSLATE_NOOP("alteri::ReportText", "z")},
     {"t", QT_TRANSLATE_NOOP("alteri::ReportText", "t")},
     {"df", QT_TRANSLATE_NOOP("alteri::ReportText", "df")},
     {"df2", QT_TRANSLATE_NOOP("alteri::ReportText", "df of the residual")},
     {"df_residual", QT_TRANSLATE_NOOP("alteri::ReportText", "df of the residual")},
     {"f", QT_TRANSLATE_NOOP("alteri::ReportText", "F")},
     {"rss", QT_TRANSLATE_NOOP("alteri::ReportText", "Residual sum of squares")},
     {"p", QT_TRANSLATE_NOOP("alteri::ReportText", "p")},
     {"p_naive", QT_TRANSLATE_NOOP("alteri::ReportText", "p without the border")},
     {"lower", QT_TRANSLATE_NOOP("alteri::ReportText", "Lower limit")},
     {"upper", QT_TRANSLATE_NOOP("alteri::ReportText", "Upper limit")},
     {"test", QT_TRANSLATE_NOOP("alteri::ReportText", "Test")},
     {"statistic", QT_TRANSLATE_NOOP("alteri::ReportText", "Statistic")},
     {"group", QT_TRANSLATE_NOOP("alteri::ReportText", "Group")},
     {"grouping", QT_TRANSLATE_NOOP("alteri::ReportText", "Grouping")},
     {"with", QT_TRANSLATE_NOOP("alteri::ReportText", "With")},
     {"var", QT_TRANSLATE_NOOP("alteri::ReportText", "Variance")},
     {"sd", QT_TRANSLATE_NOOP("alteri::ReportText", "SD")},
     {"cor", QT_TRANSLATE_NOOP("alteri::ReportText", "Correlation")},
     {"measure", QT_TRANSLATE_NOOP("alteri::ReportText", "Measure")},
     {"value", QT_TRANSLATE_NOOP("alteri::ReportText", "Value")},
     {"formula", QT_TRANSLATE_NOOP("alteri::ReportText", "Formula")},
     {"parameters", QT_TRANSLATE_NOOP("alteri::ReportText", "Parameters")},
     {"logLik", QT_TRANSLATE_NOOP("alteri::ReportText", "Log-likelihood")},
     {"aic", QT_TRANSLATE_NOOP("alteri::ReportText", "AIC")},
     {"bic", QT_TRANSLATE_NOOP("alteri::ReportText", "BIC")},
     {"chi2", QT_TRANSLATE_NOOP("alteri::ReportText", "Chi²")},
     {"rows", QT_TRANSLATE_NOOP("alteri::ReportText", "Ties")},
     {"type", QT_TRANSLATE_NOOP("alteri::ReportText", "Type")},
     {"odds_ratio", QT_TRANSLATE_NOOP("alteri::ReportText", "Odds ratio")},
     {"rate_ratio", QT_TRANSLATE_NOOP("alteri::ReportText", "Rate ratio")},
     {"se_sd", QT_TRANSLATE_NOOP("alteri::ReportText", "SE of the SD")},
     {"outcome", QT_TRANSLATE_NOOP("alteri::ReportText", "Outcome")},
     {"kind", QT_TRANSLATE_NOOP("alteri::ReportText", "Kind")},
     {"population_averaged", QT_TRANSLATE_NOOP("alteri::ReportText", "All egos, averaged")},
     {"population_se", QT_TRANSLATE_NOOP("alteri::ReportText", "SE (all egos)")},
     {"average_ego", QT_TRANSLATE_NOOP("alteri::ReportText", "Average ego")},
     {"average_ego_se", QT_TRANSLATE_NOOP("alteri::ReportText", "SE (average ego)")},
     {"ties", QT_TRANSLATE_NOOP("alteri::ReportText", "Ties")},
     {"mode", QT_TRANSLATE_NOOP("alteri::ReportText", "Mode")},
     {"mean", QT_TRANSLATE_NOOP("alteri::ReportText", "Mean")},
     {"mean_sd", QT_TRANSLATE_NOOP("alteri::ReportText", "SD of the mean")},
     {"population", QT_TRANSLATE_NOOP("alteri::ReportText", "All egos, averaged")}}};

constexpr std::array<Word, 16> cells{
    {{"Wald chi2", QT_TRANSLATE_NOOP("alteri::ReportText", "Wald chi²")},
     {"all slopes", QT_TRANSLATE_NOOP("alteri::ReportText", "all slopes")},
     {"random effects", QT_TRANSLATE_NOOP("alteri::ReportText", "random effects")},
     {"residual", QT_TRANSLATE_NOOP("alteri::ReportText", "residual")},
     {"F, Satterthwaite", QT_TRANSLATE_NOOP("alteri::ReportText", "F, Satterthwaite")},
     {"F, Kenward-Roger", QT_TRANSLATE_NOOP("alteri::ReportText", "F, Kenward–Roger")},
     {"LR chibar2", QT_TRANSLATE_NOOP("alteri::ReportText", "likelihood ratio, mixed chi²")},
     {"LR chi2 (conservative)",
      QT_TRANSLATE_NOOP("alteri::ReportText", "likelihood ratio, chi² (p too large)")},
     {"+infinite", QT_TRANSLATE_NOOP("alteri::ReportText", "infinite")},
     {"-infinite", QT_TRANSLATE_NOOP("alteri::ReportText", "minus infinite")},
     {"difference 1 - 0", QT_TRANSLATE_NOOP("alteri::ReportText", "difference")},
     {"derivative", QT_TRANSLATE_NOOP("alteri::ReportText", "per unit")},
     {"an effect is infinite", QT_TRANSLATE_NOOP("alteri::ReportText", "an effect is infinite")},
     {"R2 marginal (latent scale)",
      QT_TRANSLATE_NOOP("alteri::ReportText", "R² marginal (latent scale)")},
     {"R2 conditional (latent scale)",
      QT_TRANSLATE_NOOP("alteri::ReportText", "R² conditional (latent scale)")},
     {"ICC (latent scale)", QT_TRANSLATE_NOOP("alteri::ReportText", "ICC (latent scale)")}}};

template <std::size_t count>
QString translated(const std::array<Word, count>& words, const std::string& text)
{
    for (const auto& [key, word] : words)
        if (key == text)
            return QCoreApplication::translate("alteri::ReportText", word);
    return QString::fromStdString(text);
}

}  // namespace

QString reportColumn(const std::string& key)
{
    return translated(columns, key);
}

QVariant reportCell(const TableValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return translated(cells, *text);
    if (const auto* written = std::get_if<WrittenNumber>(&value))
        return QVariant::fromValue(*written);
    const auto* number = std::get_if<double>(&value);
    return number != nullptr ? QVariant(*number) : QVariant();
}

}  // namespace alteri
