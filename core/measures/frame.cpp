// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/frame.hpp"

#include <utility>

namespace alteri {

bool Column::isMissing(std::size_t row) const
{
    if (numbers)
        return numbers->isMissing(row);
    if (categories)
        return categories->codes[row] == CategoryValues::missing;
    return texts[row].empty();
}

const Column* Frame::find(std::string_view name) const
{
    for (const auto& column : columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

Column* Frame::find(std::string_view name)
{
    return const_cast<Column*>(std::as_const(*this).find(name));
}

}  // namespace alteri
