// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/attribute_choice.hpp"

namespace alteri {

AttributeChoice::AttributeChoice(const QString& name,
                                 const Codebook& codebook,
                                 const std::function<bool(const Attribute&)>& fits,
                                 const std::optional<AttributeId>& chosen)
{
    setObjectName(name);
    setAccessibleName(name);
    addItem(tr("Nothing"));
    for (const auto& attribute : codebook.attributes) {
        if (!fits(attribute))
            continue;
        m_attributes.push_back(attribute);
        addItem(QString::fromStdString(attribute.label));
        if (chosen == attribute.id)
            setCurrentIndex(count() - 1);
    }
}

const Attribute* AttributeChoice::attribute() const
{
    return currentIndex() > 0 ? &m_attributes[static_cast<std::size_t>(currentIndex() - 1)]
                              : nullptr;
}

std::optional<AttributeId> AttributeChoice::attributeId() const
{
    const auto* chosen = attribute();
    return chosen != nullptr ? std::optional(chosen->id) : std::nullopt;
}

}  // namespace alteri
