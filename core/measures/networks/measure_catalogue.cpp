// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/measure_catalogue.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

constexpr std::string_view freeman = "Freeman 1979, Social Networks 1, 215-239";
constexpr std::string_view burt = "Burt 1992, Structural Holes, ch. 2";
constexpr std::string_view krackhardtStern =
    "Krackhardt & Stern 1988, Social Psychology Quarterly 51, 123-140";

constexpr std::array entries{
    MeasureEntry{"size", MeasureFamily::Structure, {}, 0, false},
    MeasureEntry{"ties", MeasureFamily::Structure, {}, 0, true},
    MeasureEntry{"density", MeasureFamily::Structure,
                 "Wasserman & Faust 1994, Social Network Analysis, ch. 4", 3, true},
    MeasureEntry{"mean_alter_degree", MeasureFamily::Structure, freeman, 2, true},
    MeasureEntry{"sd_alter_degree", MeasureFamily::Structure, freeman, 2, true},
    MeasureEntry{"max_alter_degree", MeasureFamily::Structure, freeman, 0, true},
    MeasureEntry{"n_isolates", MeasureFamily::Structure, {}, 0, true},
    MeasureEntry{"n_components", MeasureFamily::Structure, {}, 0, true},
    MeasureEntry{"largest_component", MeasureFamily::Structure, {}, 0, true},
    MeasureEntry{"degree_centralization", MeasureFamily::Structure, freeman, 3, true},
    MeasureEntry{"degree_centralization_igraph_default", MeasureFamily::Structure,
                 "igraph, centr_degree(loops = TRUE), after Freeman 1979", 3, true},
    MeasureEntry{"betweenness_centralization", MeasureFamily::Structure, freeman, 3, true},
    MeasureEntry{"mean_alter_betweenness", MeasureFamily::Structure,
                 "Freeman 1977, Sociometry 40, 35-41", 2, true},
    MeasureEntry{"max_alter_betweenness", MeasureFamily::Structure,
                 "Freeman 1977, Sociometry 40, 35-41", 2, true},
    MeasureEntry{"transitivity_global", MeasureFamily::Structure,
                 "Wasserman & Faust 1994, Social Network Analysis, ch. 6", 3, true},
    MeasureEntry{"diameter_unconnected_ok", MeasureFamily::Structure, {}, 0, true},
    MeasureEntry{"mean_distance_unconnected_ok", MeasureFamily::Structure, {}, 2, true},
    MeasureEntry{"ego_betweenness", MeasureFamily::Structure,
                 "Everett & Borgatti 2005, Social Networks 27, 31-38", 2, true},
    MeasureEntry{"ego_betweenness_norm", MeasureFamily::Structure,
                 "Everett & Borgatti 2005, Social Networks 27, 31-38", 3, true},
    MeasureEntry{"constraint", MeasureFamily::Structure, burt, 3, true},
    MeasureEntry{"effective_size", MeasureFamily::Structure,
                 "Burt 1992; Borgatti 1997, Connections 20, 35-38", 2, true},
    MeasureEntry{"efficiency", MeasureFamily::Structure, burt, 3, true},
    MeasureEntry{"hierarchy", MeasureFamily::Structure, burt, 3, true},
    MeasureEntry{"share_", MeasureFamily::Composition, {}, 1, false},
    MeasureEntry{"count_", MeasureFamily::Composition, {}, 0, false},
    MeasureEntry{"entropy_", MeasureFamily::Composition,
                 "Shannon 1948, Bell System Technical Journal 27, 379-423", 3, false},
    MeasureEntry{"blau_", MeasureFamily::Composition, "Blau 1977, Inequality and Heterogeneity", 3,
                 false},
    MeasureEntry{"iqv_", MeasureFamily::Composition,
                 "Mueller & Schuessler 1961, Statistical Reasoning in Sociology", 3, false},
    // Before ei_, which its columns begin with too.
    MeasureEntry{"ei_ties_", MeasureFamily::Similarity, krackhardtStern, 3, true},
    MeasureEntry{"ei_", MeasureFamily::Similarity, krackhardtStern, 3, false},
    MeasureEntry{"same_", MeasureFamily::Similarity,
                 "McPherson, Smith-Lovin & Cook 2001, Annual Review of Sociology 27, 415-444", 3,
                 false},
    MeasureEntry{"mean_", MeasureFamily::Composition, {}, 2, false},
    MeasureEntry{"sd_", MeasureFamily::Composition, {}, 2, false},
    MeasureEntry{"min_", MeasureFamily::Composition, {}, 2, false},
    MeasureEntry{"max_", MeasureFamily::Composition, {}, 2, false},
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
