// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "ui/analysis/plots/plot_page.hpp"

#include <vector>

class QComboBox;

namespace alteri {

class StudyData;

/// How many ties of one network fall into each category.
struct EgoShares {
    QString ego;                      ///< with the title of the map where egos have several
    std::vector<std::size_t> counts;  ///< per category
    std::size_t known = 0;
    std::size_t missing = 0;
};

/// Per network that has ties, in the order of the study: per ego, or per map if egos have several.
std::vector<EgoShares> sharesOf(const Frame& ties, const Column& attribute);

/// The composition of every ego's network: shares of the categories of one attribute as bars.
class SharesPage : public PlotPage {
    Q_OBJECT

public:
    SharesPage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;

private:
    void draw();
    void listOrders();

    StudyData& m_study;
    QComboBox* m_attribute;
    QComboBox* m_order;
};

}  // namespace alteri
