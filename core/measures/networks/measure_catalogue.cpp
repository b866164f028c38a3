// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/measure_catalogue.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

using Family = MeasureFamily;

constexpr std::string_view freeman = "Freeman 1979, Social Networks 1, 215-239";
constexpr std::string_view burt = "Burt 1992, Structural Holes, ch. 2";
constexpr std::string_view krackhardtStern =
    "Krackhardt & Stern 1988, Social Psychology Quarterly 51, 123-140";

constexpr std::array entries{
    MeasureEntry{"size", Family::Structure, {}, 0, false},
    MeasureEntry{"ties", Family::Structure, {}, 0, true},
    MeasureEntry{"density", Family::Structure,
                 "Wasserman & Faust 1994, Social Network Analysis, ch. 4", 3, true},
    MeasureEntry{"mean_alter_degree", Family::Structure, freeman, 2, true},
    MeasureEntry{"sd_alter_degree", Family::Structure, freeman, 2, true},
    MeasureEntry{"max_alter_degree", Family::Structure, freeman, 0, true},
    MeasureEntry{"n_isolates", Family::Structure, {}, 0, true},
    MeasureEntry{"n_components", Family::Structure, {}, 0, true},
    MeasureEntry{"largest_component", Family::Structure, {}, 0, true},
    MeasureEntry{"degree_centralization", Family::Structure, freeman, 3, true},
    MeasureEntry{"degree_centralization_igraph_default", Family::Structure,
                 "igraph, centr_degree(loops = TRUE), after Freeman 1979", 3, true},
    MeasureEntry{"betweenness_centralization", Family::Structure, freeman, 3, true},
    MeasureEntry{"mean_alter_betweenness", Family::Structure, "Freeman 1977, Sociometry 40, 35-41",
                 2, true},
    MeasureEntry{"max_alter_betweenness", Family::Structure, "Freeman 1977, Sociometry 40, 35-41",
                 2, true},
    MeasureEntry{"transitivity_global", Family::Structure,
                 "Wasserman & Faust 1994, Social Network Analysis, ch. 6", 3, true},
    MeasureEntry{"diameter_unconnected_ok", Family::Structure, {}, 0, true},
    MeasureEntry{"mean_distance_unconnected_ok", Family::Structure, {}, 2, true},
    MeasureEntry{"ego_betweenness", Family::Structure,
                 "Everett & Borgatti 2005, Social Networks 27, 31-38", 2, true},
    MeasureEntry{"ego_betweenness_norm", Family::Structure,
                 "Everett & Borgatti 2005, Social Networks 27, 31-38", 3, true},
    MeasureEntry{"constraint", Family::Structure, burt, 3, true},
    MeasureEntry{"effective_size", Family::Structure,
                 "Burt 1992; Borgatti 1997, Connections 20, 35-38", 2, true},
    MeasureEntry{"efficiency", Family::Structure, burt, 3, true},
    MeasureEntry{"hierarchy", Family::Structure, burt, 3, true},
    MeasureEntry{"share_", Family::Composition, {}, 1, false},
    MeasureEntry{"count_", Family::Composition, {}, 0, false},
    MeasureEntry{"entropy_", Family::Composition,
                 "Shannon 1948, Bell System Technical Journal 27, 379-423", 3, false},
    MeasureEntry{"blau_", Family::Composition, "Blau 1977, Inequality and Heterogeneity", 3, false},
    MeasureEntry{"iqv_", Family::Composition,
                 "Mueller & Schuessler 1961, Statistical Reasoning in Sociology", 3, false},
    // Before ei_, which its columns begin with too.
    MeasureEntry{"ei_ties_", Family::Similarity, krackhardtStern, 3, true},
    MeasureEntry{"ei_", Family::Similarity, krackhardtStern, 3, false},
    MeasureEntry{"same_", Family::Similarity,
                 "McPherson, Smith-Lovin & Cook 2001, Annual Review of Sociology 27, 415-444", 3,
                 false},
    MeasureEntry{"mean_", Family::Composition, {}, 2, false},
    MeasureEntry{"sd_", Family::Composition, {}, 2, false},
    MeasureEntry{"min_", Family::Composition, {}, 2, false},
    MeasureEntry{"max_", Family::Composition, {}, 2, false},
};

}  // namespace

std::span<const MeasureEntry> measureCatalogue()
{
    return entries;
}

const MeasureEntry* findMeasure(std::string_view column)
{
    const auto* found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.isOfAttribute() ? column.starts_with(entry.key) : column == entry.key;
    });
    return found == entries.end() ? nullptr : found;
}

}  // namespace alteri
