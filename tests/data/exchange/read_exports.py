# SPDX-License-Identifier: GPL-3.0-or-later
# Reads what the test "Python reads what was exported" wrote and compares it with what the study
# holds.
import os
import sys

import networkx
import pandas

folder = sys.argv[1]


def at(*parts):
    return os.path.join(folder, *parts)


def same(found, expected):
    assert found == expected, (found, expected)


egos = pandas.read_csv(at("csv", "egos.csv"), dtype=str, keep_default_na=False)
same(list(egos["ego_id"]), ["E1", "007", "E3"])
same(list(egos["age"]), ["41", "", ""])
same(list(egos["age_missing"]), ["", "refused", ""])
same(egos["sex"][1], "m")
alteri = pandas.read_csv(at("csv", "alteri.csv"), keep_default_na=False)
same(list(alteri["name"]), ["Anna, Müller", "'@SUM(1+1)", "'t Hooft", "'-2+3", "NA"])
same(alteri["note"][0], "She is Anna.\nTwo lines.")
ties = pandas.read_csv(at("csv", "ties.csv"))
same(len(ties), 6)
same(ties["since"][0], 2015.5)

for name in ("graphml", "graphml-yed"):
    graph = networkx.read_graphml(at(name, "all.graphml"))
    same(graph.number_of_nodes(), 9)
    same(graph.number_of_edges(), 15)
    same(sum(1 for _, data in graph.nodes(data=True) if data["is_ego"]), 3)
graph = networkx.read_graphml(at("graphml", "007.graphml"))
same(graph.number_of_nodes(), 3)
same(graph.nodes["n1"]["label"], "-2+3")
graph = networkx.read_gexf(at("gexf", "all.gexf"))
same(graph.number_of_nodes(), 9)
same(graph.nodes["n1"]["type"], "State")
graph = networkx.read_pajek(at("pajek", "E1_1.net"))
same(graph.number_of_nodes(), 4)
same(graph.number_of_edges(), 9)
print("as it was")
