// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "ui/map/design/area_table.hpp"
#include "ui/map/design/attribute_choice.hpp"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

class QFormLayout;
class QSpinBox;

namespace alteri {

/// The rings or the sectors of a map: those of an attribute's categories, or as many as are wanted.
/// What was typed comes back with its attribute or its number.
class AreaEditor : public QObject {
    Q_OBJECT

public:
    using Areas = std::vector<AreaTable::Area>;

    struct Kind {
        QString name;       ///< "Rings show"
        QString countName;  ///< "Number of rings"
        QString tableName;  ///< for tests
        QStringList headers;
        int fewest = 0;
        int most = 0;
        std::function<bool(const Attribute&)> fits;
        AttributeChoice::Groupings groupings = AttributeChoice::Groupings::Left;
    };
    /// What the design has.
    struct Content {
        std::optional<AttributeId> attribute;
        std::function<Areas(const ShownScale&)> areasOf;
        Areas free;                           ///< without an attribute
        std::optional<AreaTable::Area> last;  ///< stands behind the free ones, however many
        std::optional<RecodeId> grouping{};
    };

    AreaEditor(Kind kind, const Codebook& codebook, Content content, QObject* parent = nullptr);

    /// Adds the rows in which the attribute and the number are chosen; table() is the owner's to
    /// add.
    void addChoices(QFormLayout& form);
    AreaTable* table() const { return m_table; }

    const Attribute* attribute() const;
    std::optional<AttributeId> attributeId() const;
    std::optional<RecodeId> grouping() const;
    int count() const;
    Areas areas() const { return m_table->areas(); }

signals:
    void edited();

private:
    void fill();
    void keepTyped();
    Areas wanted();

    Kind m_kind;
    Content m_content;
    AttributeChoice* m_attribute;
    QSpinBox* m_count;
    AreaTable* m_table;
    /// What is shown: an attribute, by itself or by a grouping.
    using Shown = std::pair<AttributeId, std::optional<RecodeId>>;

    std::map<Shown, Areas> m_typed;
    std::optional<Shown> m_shown;
};

}  // namespace alteri
