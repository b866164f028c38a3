// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/measure_text.hpp"

#include "core/measures/networks/measure_catalogue.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace alteri {

namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(alteri::MeasureText)
};

/// Both texts of a measure, untranslated.
struct Words {
    std::string_view key;
    const char* label;
    const char* definition;
};

constexpr const char* context = "alteri::MeasureText";

constexpr std::array measureWords{
    Words{"size", QT_TRANSLATE_NOOP("alteri::MeasureText", "Network size"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Number of alteri (n).")},
    Words{"ties", QT_TRANSLATE_NOOP("alteri::MeasureText", "Ties between alteri"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Number of pairs of alteri who are tied (m), whatever the kind and "
                            "direction of the tie.")},
    Words{"density", QT_TRANSLATE_NOOP("alteri::MeasureText", "Density"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is "
                            "left out.")},
    Words{"mean_alter_degree", QT_TRANSLATE_NOOP("alteri::MeasureText", "Mean degree"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Mean number of other alteri that an alter is tied to.")},
    Words{"sd_alter_degree", QT_TRANSLATE_NOOP("alteri::MeasureText", "SD of degrees"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Standard deviation (with n − 1) of the number of other alteri that "
                            "an alter is tied to.")},
    Words{"max_alter_degree", QT_TRANSLATE_NOOP("alteri::MeasureText", "Highest degree"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Largest number of other alteri that an alter is tied to.")},
    Words{"n_isolates", QT_TRANSLATE_NOOP("alteri::MeasureText", "Isolates"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Alteri who are tied to ego only.")},
    Words{"n_components", QT_TRANSLATE_NOOP("alteri::MeasureText", "Components"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Number of parts into which the network falls without ego.")},
    Words{"largest_component", QT_TRANSLATE_NOOP("alteri::MeasureText", "Largest component"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Alteri in the largest of the components.")},
    Words{"degree_centralization",
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Degree centralization"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Sum of the differences between the highest degree and each alter's, "
                            "as a share of that of a star: / ((n − 1) (n − 2)).")},
    Words{"degree_centralization_igraph_default",
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Degree centralization (igraph)"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Degree centralization as igraph computes it unless told otherwise, "
                            "as if alteri could be tied to themselves: / (n (n − 1)).")},
    Words{"betweenness_centralization",
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Betweenness centralization"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Sum of the differences between the highest betweenness and each "
                            "alter's, as a share of that of a star.")},
    Words{"mean_alter_betweenness", QT_TRANSLATE_NOOP("alteri::MeasureText", "Mean betweenness"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Mean of the number of shortest paths between other alteri that lead "
                            "through an alter. Ego is left out.")},
    Words{"max_alter_betweenness", QT_TRANSLATE_NOOP("alteri::MeasureText", "Highest betweenness"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Largest number of shortest paths between other alteri that lead "
                            "through one alter. Ego is left out.")},
    Words{"transitivity_global", QT_TRANSLATE_NOOP("alteri::MeasureText", "Transitivity"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "How often two alteri who are tied to a third are tied to each "
                            "other: 3 × triangles / connected triples.")},
    Words{"diameter_unconnected_ok", QT_TRANSLATE_NOOP("alteri::MeasureText", "Diameter"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Longest of the shortest paths between alteri whom a path connects, "
                            "without ego.")},
    Words{"mean_distance_unconnected_ok", QT_TRANSLATE_NOOP("alteri::MeasureText", "Mean distance"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Mean length of the shortest paths between alteri whom a path "
                            "connects, without ego.")},
    Words{"ego_betweenness", QT_TRANSLATE_NOOP("alteri::MeasureText", "Betweenness of ego"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Shortest paths between alteri that lead through ego: the sum of "
                            "1 / (1 + alteri tied to both) over all pairs who are not tied.")},
    Words{"ego_betweenness_norm",
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Betweenness of ego, normalised"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).")},
    Words{"constraint", QT_TRANSLATE_NOOP("alteri::MeasureText", "Constraint"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "How far ego's ties lead to the same alteri: the sum over alteri j of "
                            "(p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody "
                            "has. Can exceed 1.")},
    Words{"effective_size", QT_TRANSLATE_NOOP("alteri::MeasureText", "Effective size"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Alteri less their mean degree, since who is tied to others brings "
                            "nothing new: n − 2m / n.")},
    Words{"efficiency", QT_TRANSLATE_NOOP("alteri::MeasureText", "Efficiency"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Effective size / n.")},
    Words{"hierarchy", QT_TRANSLATE_NOOP("alteri::MeasureText", "Hierarchy"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "How far the constraint comes from few alteri: Σ r ln r / (n ln n), "
                            "where r is an alter's constraint relative to the mean; 1 for one "
                            "alter.")},
    Words{"share_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Share (%)"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Alteri in the category, per cent of those of whom the value is "
                            "known.")},
    Words{"count_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Count"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Number of alteri in the category.")},
    Words{"entropy_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Entropy"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Diversity in bits: −Σ p log₂ p over the shares p of the categories "
                            "among the known values. 0 if all are alike.")},
    Words{"blau_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Blau index"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Probability that two alteri drawn with replacement differ: 1 − Σ p² "
                            "over the shares p of the categories among the known values.")},
    Words{"iqv_", QT_TRANSLATE_NOOP("alteri::MeasureText", "IQV"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Index of qualitative variation: Blau index / (1 − 1/K), where K is "
                            "the number of categories that the attribute has. At most 1.")},
    Words{"ei_ties_", QT_TRANSLATE_NOOP("alteri::MeasureText", "E-I index of ties"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "(E − I) / (E + I) of the ties between alteri: E connect unlike, I "
                            "like alteri; both values known. −1 all alike, +1 all unlike.")},
    Words{"ei_", QT_TRANSLATE_NOOP("alteri::MeasureText", "E-I index"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "(E − I) / (E + I): E alteri differ from ego, I are like ego; known "
                            "values only, compared by their codes. −1 all alike, +1 all unlike.")},
    Words{"same_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Share like ego"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Homophily: alteri like ego as a share (0 to 1) of those of whom the "
                            "value is known.")},
    Words{"mean_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Mean"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Mean of the known values.")},
    Words{"sd_", QT_TRANSLATE_NOOP("alteri::MeasureText", "SD"),
          QT_TRANSLATE_NOOP("alteri::MeasureText",
                            "Standard deviation (with n − 1) of the known values.")},
    Words{"min_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Minimum"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Smallest of the known values.")},
    Words{"max_", QT_TRANSLATE_NOOP("alteri::MeasureText", "Maximum"),
          QT_TRANSLATE_NOOP("alteri::MeasureText", "Largest of the known values.")},
};

const Words* wordsFor(const std::string& key)
{
    const auto* measure = findMeasure(key);
    if (measure == nullptr)
        return nullptr;
    const auto* found = std::find_if(measureWords.begin(), measureWords.end(),
                                     [&](const Words& each) { return each.key == measure->key; });
    return found == measureWords.end() ? nullptr : found;
}

}  // namespace

QString labelOf(const std::string& key)
{
    const auto* found = wordsFor(key);
    return found == nullptr ? QString() : QCoreApplication::translate(context, found->label);
}

QString definitionOf(const std::string& key)
{
    const auto* found = wordsFor(key);
    return found == nullptr ? QString() : QCoreApplication::translate(context, found->definition);
}

QString sourceOf(const std::string& key)
{
    const auto* measure = findMeasure(key);
    if (measure == nullptr)
        return {};
    return QString::fromUtf8(measure->source.data(),
                             static_cast<qsizetype>(measure->source.size()));
}

QString textFor(Undefined why)
{
    switch (why) {
    case Undefined::No:
        break;
    case Undefined::NoAlteri:
        return MeasureText::tr("Undefined: ego named nobody.");
    case Undefined::OneAlter:
        return MeasureText::tr("Undefined: it takes two alteri, ego named one.");
    case Undefined::FewerThanThree:
        return MeasureText::tr("Undefined: it takes three alteri, ego named fewer.");
    case Undefined::TiesNotRecorded:
        return MeasureText::tr(
            "Undefined: this network has no ties between alteri, nor was ego asked about any.");
    case Undefined::NoTies:
        return MeasureText::tr("Undefined: no alteri are tied to each other.");
    case Undefined::NoTriples:
        return MeasureText::tr("Undefined: no alter is tied to two others.");
    case Undefined::NoKnownValues:
        return MeasureText::tr("Undefined: the value is known of no alter.");
    case Undefined::OneKnownValue:
        return MeasureText::tr("Undefined: it takes two known values, there is one.");
    case Undefined::NoKnownTies:
        return MeasureText::tr("Undefined: of no tie between alteri are both values known.");
    case Undefined::OneCategory:
        return MeasureText::tr("Undefined: the attribute has one category only.");
    case Undefined::EgoUnknown:
        return MeasureText::tr("Undefined: ego's own value is missing.");
    }
    return {};
}

QString measureToolTip(const std::string& column)
{
    QStringList lines{QString::fromStdString(column)};
    lines << definitionOf(column);
    if (const auto source = sourceOf(column); !source.isEmpty())
        lines << MeasureText::tr("Source: %1").arg(source);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
