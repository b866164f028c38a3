// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace alteri {

class MapScene;

/// Finds alteri on the map by a part of their name: all that fit are selected, Enter goes from one
/// to the next.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(MapScene& scene, QWidget* parent = nullptr);

    void open();

signals:
    void found(alteri::AlterId alter);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void next();

    MapScene& m_scene;
    QLineEdit* m_field;
    QLabel* m_count;
    std::vector<AlterId> m_hits;
    std::size_t m_current = 0;
};

}  // namespace alteri
