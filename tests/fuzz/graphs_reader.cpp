// SPDX-License-Identifier: GPL-3.0-or-later
// GraphML, GEXF, Pajek, UCINET DL and VNA, with ego as each of the choices has it.
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "tests/fuzz/readers.hpp"

#include <array>

void alteri::fuzz::readGraphs(std::string bytes)
{
    const ForeignFile file{"fuzz", std::move(bytes)};
    using Recognise = bool (*)(const ForeignFile&);
    using Read = StudyDraft (*)(std::vector<ForeignFile>&&, const ForeignOptions&);
    constexpr std::array<std::pair<Recognise, Read>, 5> readers{{{&isGraphml, &readGraphmlFiles},
                                                                 {&isGexf, &readGexfFiles},
                                                                 {&isPajek, &readPajekFiles},
                                                                 {&isUcinetDl, &readUcinetFiles},
                                                                 {&isVna, &readVnaFiles}}};
    for (const auto& [recognises, reads] : readers) {
        if (!recognises(file))
            continue;
        for (const auto ego : {GraphEgo::HighestDegree, GraphEgo::Absent}) {
            ForeignOptions options;
            options.ego = ego;
            auto draft = reads({file}, options);
            makeSound(draft);
        }
    }
}
