// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/undefined.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

/// A tie between two alteri of one network, by their numbers in it.
using AlterPair = std::pair<std::uint32_t, std::uint32_t>;

/// The structure of one network. n alteri, ego excluded; m ties between them, undirected: loops
/// are left out, ties of several kinds or named from both ends count once. Ego is tied to all
/// alteri. Counts of nothing are 0; everything else is undefined where its formula is.
struct Structure {
    Measured size;  ///< n
    Measured ties;  ///< m
    /// 2m / (n (n - 1)), Wasserman & Faust (1994), Social Network Analysis, ch. 4.
    Measured density;
    Measured meanDegree;  ///< of alteri, among alteri
    Measured sdDegree;    ///< with n - 1
    Measured maxDegree;
    Measured isolates;  ///< alteri tied to ego only
    Measured components;
    Measured largestComponent;
    /// Sum of (max d - d_i) / ((n - 1) (n - 2)), Freeman (1979), Social Networks 1.
    Measured degreeCentralization;
    /// The same over n (n - 1), as if alteri could be tied to themselves (igraph's default).
    Measured degreeCentralizationLoops;
    /// Sum of (max b - b_i) / ((n - 1)^2 (n - 2) / 2), Freeman (1979).
    Measured betweennessCentralization;
    Measured meanBetweenness;  ///< of alteri, without ego; Freeman (1977), Sociometry 40
    Measured maxBetweenness;
    /// 3 triangles / connected triples.
    Measured transitivity;
    Measured diameter;      ///< longest of the shortest paths between alteri that have one
    Measured meanDistance;  ///< of alteri that a path connects
    /// Sum over pairs of alteri not tied to each other of 1 / (1 + alteri tied to both); Everett &
    /// Borgatti (2005), Social Networks 27.
    Measured egoBetweenness;
    Measured egoBetweennessNorm;  ///< of the n (n - 1) / 2 pairs
    /// Sum of c_j = (p_ej + sum of p_eq p_qj)^2, Burt (1992), Structural Holes, eq. 2.4.
    Measured constraint;
    /// n - 2m / n, Burt (1992) in the form of Borgatti (1997), Connections 20.
    Measured effectiveSize;
    Measured efficiency;  ///< effective size / n
    /// Sum of r_j ln r_j / (n ln n) with r_j = c_j / (C / n), Burt (1992), eq. 2.9; 1 if n = 1.
    Measured hierarchy;
};

/// A measure of the structure and the name of its column.
struct StructureMeasure {
    std::string_view key;
    Measured Structure::*value;
};

/// All of them, in the order of the tables.
extern const std::array<StructureMeasure, 23> structureMeasures;

/// Measures one network, in O(n m + n^3 / 64): shortest paths by Brandes (2001), Journal of
/// Mathematical Sociology 25; tied pairs as bits.
///
/// Checked against igraph and egor in tests/core/measures/structure_test.cpp.
/// @param ties in any order and direction; loops and repeated ones are left out
Structure structureOf(std::size_t alteri, std::vector<AlterPair> ties);

/// The structure of a network of which nothing is known about ties between alteri: the size.
Structure structureWithoutTies(std::size_t alteri);

}  // namespace alteri
