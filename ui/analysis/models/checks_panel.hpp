// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/model_fits.hpp"

#include <QWidget>

class QLabel;
class QListWidget;

namespace alteri {

/// What to watch with the study's models, each thing once with the models that it holds for.
class ChecksPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    void show(const std::vector<ModelFits::State>& states);
    /// The sentences in sight.
    QStringList sentences() const;

private:
    static QString headingWithoutChecks(const std::vector<ModelFits::State>& states);

    QLabel* m_heading;
    QListWidget* m_list;
};

}  // namespace alteri
