// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/model/network.hpp"

#include <QWidget>

class QComboBox;

namespace alteri {

/// How the outcome of a model is distributed: the families that it allows, link and integration.
class FamilyRow : public QWidget {
    Q_OBJECT

public:
    explicit FamilyRow(QWidget* parent = nullptr);

    /// @param ties the data, for what the outcome allows
    void show(const SavedModel& model, const Frame& ties);
    void setWritable(bool writable);
    /// Stands beside the outcome, where linear models have their criterion.
    QComboBox* integration() const { return m_integration; }

signals:
    /// Replace the model by this one.
    void edited(const alteri::SavedModel& model, const QString& label);

private:
    void offerFamilies(const Frame& ties);
    void offerLinks();
    void offerIntegrations();
    void takeFamily();
    void takeLink();
    void takeIntegration();

    SavedModel m_model;
    QComboBox* m_family;
    QComboBox* m_link;
    QComboBox* m_integration;
};

/// What the model assumes of its outcome, in a sentence.
QString assumptionOf(const SavedModel& model);

/// The model, with a family that its outcome allows if it has another one.
SavedModel withAllowedFamily(SavedModel model, const Frame& ties);

}  // namespace alteri
