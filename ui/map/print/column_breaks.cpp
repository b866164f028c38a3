// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/column_breaks.hpp"

#include <algorithm>

namespace alteri {

std::vector<std::size_t> columnEnds(const std::vector<double>& heights, int columns)
{
    const auto endsFor = [&](double limit) {
        std::vector<std::size_t> ends;
        double column = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (column > 0 && column + heights[i] > limit) {
                ends.push_back(i);
                column = 0;
            }
            column += heights[i];
        }
        ends.push_back(heights.size());
        return ends;
    };
    double limit = 0;
    double all = 0;
    for (const double height : heights) {
        limit = std::max(limit, height);
        all += height;
    }
    const double step = std::max(all / 60, 1e-6);
    while (static_cast<int>(endsFor(limit).size()) > columns)
        limit += step;
    return endsFor(limit);
}

}  // namespace alteri
