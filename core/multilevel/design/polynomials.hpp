// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace alteri {

/// Orthonormal polynomials of degrees 1 to `degree` over some values, each with a positive leading
/// coefficient, orthogonal to the constant and to each other, with sums of squares of 1: those of
/// R's poly(x, degree). By Forsythe's recurrence (1957, J. Soc. Ind. Appl. Math. 5, 74-88).
///
/// @return one column for each degree; empty if there are no more than `degree` different values
std::vector<std::vector<double>>
orthogonalPolynomials(const double* values, std::size_t count, int degree);

/// x, x^2, ..., x^degree
std::vector<std::vector<double>> powersOf(const double* values, std::size_t count, int degree);

}  // namespace alteri
