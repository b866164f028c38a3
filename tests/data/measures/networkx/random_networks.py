# SPDX-License-Identifier: GPL-3.0-or-later
"""Random ego networks and their measures by networkx 3.6.1, an independent implementation.

Prints networks.json: n alteri, the ties between them, and the measures that networkx has.
"""
import itertools
import json
import math
import random
import statistics

import networkx as nx

random.seed(5)


def measures(n, ties):
    alteri = nx.Graph()
    alteri.add_nodes_from(range(n))
    alteri.add_edges_from(ties)
    whole = alteri.copy()
    whole.add_edges_from(("ego", i) for i in range(n))
    degrees = [d for _, d in alteri.degree()]
    between = nx.betweenness_centrality(alteri, normalized=False)
    parts = [len(c) for c in nx.connected_components(alteri)]
    distances = [
        d
        for source, lengths in nx.all_pairs_shortest_path_length(alteri)
        for target, d in lengths.items()
        if target != source
    ]
    found = {
        "ties": alteri.number_of_edges(),
        "mean_alter_degree": statistics.fmean(degrees),
        "max_alter_degree": max(degrees),
        "n_isolates": nx.number_of_isolates(alteri),
        "n_components": len(parts),
        "largest_component": max(parts),
        "mean_alter_betweenness": statistics.fmean(between.values()),
        "max_alter_betweenness": max(between.values()),
        "diameter_unconnected_ok": max(distances, default=0),
        "ego_betweenness": nx.betweenness_centrality(whole, normalized=False)["ego"],
        "constraint": nx.constraint(whole, ["ego"])["ego"],
        "effective_size": nx.effective_size(whole, ["ego"])["ego"],
    }
    found["efficiency"] = found["effective_size"] / n
    if n > 1:
        found["density"] = nx.density(alteri)
        found["sd_alter_degree"] = statistics.stdev(degrees)
        found["ego_betweenness_norm"] = nx.betweenness_centrality(whole)["ego"]
        # Burt's hierarchy from networkx' local constraints.
        local = [nx.local_constraint(whole, "ego", j) for j in range(n)]
        mean = sum(local) / n
        found["hierarchy"] = sum(c / mean * math.log(c / mean) for c in local) / (n * math.log(n))
    if distances:
        found["mean_distance_unconnected_ok"] = statistics.fmean(distances)
    if any(d > 1 for d in degrees):
        found["transitivity_global"] = nx.transitivity(alteri)
    return found


networks = []
for n in [1, 2, 2, 3, 3, 4, 5, 5, 7, 8, 10, 12, 15, 20, 25, 30, 40, 65, 70, 130]:
    share = random.choice([0.0, 0.03, 0.1, 0.3, 0.6, 0.9, 1.0]) if n < 60 else 3 / n
    ties = [p for p in itertools.combinations(range(n), 2) if random.random() < share]
    networks.append({"n": n, "ties": ties, "measures": measures(n, ties)})
print(json.dumps(networks).replace('}, {"n"', '},\n{"n"'))
