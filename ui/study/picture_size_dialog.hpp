// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/questions.hpp"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace alteri {

/// Asks for width and resolution of an exported picture.
class PictureSizeDialog : public QDialog {
    Q_OBJECT

public:
    explicit PictureSizeDialog(const QString& title, QWidget* parent = nullptr);

    Questions::PictureSize size() const;

private:
    void updatePixels();

    QDoubleSpinBox* m_width;
    QComboBox* m_resolution;
    QLabel* m_pixels;
};

}  // namespace alteri
