// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/shown_scale.hpp"
#include "core/model/codebook.hpp"

#include <QComboBox>

#include <functional>
#include <optional>
#include <vector>

namespace alteri {

/// Chooses one of the attributes that fit a purpose, one of their groupings where these do, or
/// nothing.
class AttributeChoice : public QComboBox {
    Q_OBJECT

public:
    enum class Groupings { Left, Offered };

    /// @param name what the attribute is to give: the choice's name for tests and screen readers
    /// @param codebook that outlives the choice
    AttributeChoice(const QString& name,
                    const Codebook& codebook,
                    const std::function<bool(const Attribute&)>& fits,
                    const std::optional<AttributeId>& chosen,
                    Groupings groupings = Groupings::Left,
                    const std::optional<RecodeId>& chosenGrouping = std::nullopt);

    /// What is chosen; of a grouping its groups are the categories.
    const ShownScale& scale() const;
    const Attribute* attribute() const { return scale().attribute(); }
    std::optional<AttributeId> attributeId() const;
    std::optional<RecodeId> grouping() const { return scale().grouping(); }

private:
    std::vector<ShownScale> m_scales;  ///< the first is nothing
};

}  // namespace alteri
