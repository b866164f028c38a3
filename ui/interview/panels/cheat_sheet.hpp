// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"
#include "ui/keycard/key_card.hpp"

#include <QFrame>

#include <vector>

class QGridLayout;

namespace alteri {

/// All keys of the map, laid over it until the next key or click.
class CheatSheet : public QFrame {
    Q_OBJECT

public:
    explicit CheatSheet(QWidget* workspace);

    /// Those that are the same in every study.
    static QList<KeySection> keysOfTheMap();

    /// Shows the keys, or hides them.
    void toggle(const Codebook& codebook, const std::vector<CategoryKey>& keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const Codebook& codebook, const std::vector<CategoryKey>& keys);
    void arrange(const std::vector<QWidget*>& sections);
    void centre();

    QGridLayout* m_grid;
};

}  // namespace alteri
