// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/attribute_choice.hpp"

#include <algorithm>

namespace alteri {

AttributeChoice::AttributeChoice(const QString& name,
                                 const Codebook& codebook,
                                 const std::function<bool(const Attribute&)>& fits,
                                 const std::optional<AttributeId>& chosen,
                                 Groupings groupings,
                                 const std::optional<RecodeId>& chosenGrouping)
{
    setObjectName(name);
    setAccessibleName(name);
    addItem(tr("Nothing"));
    m_scales.emplace_back();
    for (const auto& attribute : codebook.attributes) {
        if (!fits(attribute))
            continue;
        m_scales.emplace_back(codebook, attribute.id);
        addItem(QString::fromStdString(attribute.label));
        if (chosen == attribute.id && !chosenGrouping)
            setCurrentIndex(count() - 1);
        for (const auto& recode : codebook.recodes) {
            if (groupings == Groupings::Left || recode.attribute != attribute.id
                || !attribute.choosesOne())
                continue;
            m_scales.emplace_back(codebook, attribute.id, recode.id);
            addItem(tr("%1 (grouping of %2)")
                        .arg(QString::fromStdString(m_scales.back().attribute()->label),
                             QString::fromStdString(attribute.label)));
            if (chosenGrouping == recode.id)
                setCurrentIndex(count() - 1);
        }
    }
}

const ShownScale& AttributeChoice::scale() const
{
    return m_scales[static_cast<std::size_t>(std::max(currentIndex(), 0))];
}

std::optional<AttributeId> AttributeChoice::attributeId() const
{
    const auto* chosen = attribute();
    return chosen != nullptr ? std::optional(chosen->id) : std::nullopt;
}

}  // namespace alteri
