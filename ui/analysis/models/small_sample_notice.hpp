// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/model_fits.hpp"

#include <QFrame>

class QLabel;

namespace alteri {

/// Says where Wald's tests claim more than few groups tell, and offers what is right for them.
class SmallSampleNotice : public QFrame {
    Q_OBJECT

public:
    explicit SmallSampleNotice(QWidget* parent = nullptr);

    /// Shows itself only if a model has few groups and is tested by Wald's z.
    void show(const std::vector<ModelFits::State>& states, bool isWritable);

signals:
    /// REML with the tests of Kenward and Roger.
    void taken();

private:
    QLabel* m_text;
    QWidget* m_take;
};

}  // namespace alteri
