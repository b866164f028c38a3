// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QComboBox>

#include <functional>
#include <optional>

namespace alteri {

/// Chooses one of the attributes that fit a purpose, or nothing.
class AttributeChoice : public QComboBox {
    Q_OBJECT

public:
    /// @param name what the attribute is to give: the choice's name for tests and screen readers
    AttributeChoice(const QString& name,
                    const Codebook& codebook,
                    const std::function<bool(const Attribute&)>& fits,
                    const std::optional<AttributeId>& chosen);

    const Attribute* attribute() const;
    std::optional<AttributeId> attributeId() const;

private:
    std::vector<Attribute> m_attributes;
};

}  // namespace alteri
