// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/print/map_picture.hpp"

#include <QWidget>

#include <optional>

namespace alteri {

/// A finished picture of a map, as large as the widget allows.
class MapPreview : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const MapSnapshot& map);
    QSize sizeHint() const override { return {560, 460}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<MapPicture> m_picture;
};

}  // namespace alteri
