// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/regression_table.hpp"

#include <QObject>
#include <QStringList>

namespace alteri {

class StudyData;

/// The study's saved models, fitted to its present data; shared by the pages of models and plots.
class ModelFits : public QObject {
    Q_OBJECT

public:
    explicit ModelFits(StudyData& data, QObject* parent = nullptr);

    /// The models that have an estimate, side by side.
    const RegressionTable& table();
    /// Of the models that have no estimate, each with its name.
    const QStringList& problems();

    bool sameSample() const { return m_sameSample; }
    /// Fits all models to the ties that have values for every one of them.
    void setSameSample(bool same);

signals:
    /// What was fitted before is outdated.
    void changed();

private:
    void fit();

    StudyData& m_data;
    bool m_sameSample = false;
    bool m_outdated = true;
    RegressionTable m_table;
    QStringList m_problems;
};

}  // namespace alteri
