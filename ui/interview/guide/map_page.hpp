// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <optional>

class QLabel;

namespace alteri {

/// A step on the map itself: placing one at a time or freely, drawing ties, free work. It says
/// whom it is about; what is done is done on the map.
class MapStepPage : public StepPage {
    Q_OBJECT

public:
    explicit MapStepPage(QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    bool fillsPlace() const override { return false; }

signals:
    /// Whoever is to be placed next is to be selected.
    void alterWanted(alteri::AlterId alter);

private:
    void showPlacing(const InterviewState& state, const GuideStep& step, bool isNew);

    QLabel* m_text;
    std::optional<AlterId> m_wanted;
};

}  // namespace alteri
