// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace alteri {

class GuideRun;
class PageStack;
class StepPage;
class StudyDocument;

/// The step at which the interview is: its text, the hint for the interviewer, and the page of its
/// kind. The respondent sees no hints, and only what is asked in forms.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    enum class For { Interviewer, Respondent };

    StepPanel(StudyDocument& document,
              GuideRun& run,
              For reader = For::Interviewer,
              QWidget* parent = nullptr);

    /// Whether the map has to make room for it.
    bool fillsPlace() const;
    /// Whether names of partners are on it.
    bool showsPartners() const;
    void commitPending();
    /// @return false if the step begins on the map
    bool takeFocus();

signals:
    void message(const QString& text);
    void alterWanted(alteri::AlterId alter);
    /// The interview comes to a step that takes place on a map: what follows is about that map.
    void mapWanted(alteri::MapId map);
    /// The interview has come to another step, or to none.
    void stepChanged();

private:
    void sync();
    StepPage* page() const;  ///< the one that is shown
    std::array<StepPage*, 7> pages() const;
    StepPage* pageFor(const GuideStep& step) const;

    StudyDocument& m_document;
    GuideRun& m_run;
    For m_reader;
    QLabel* m_text;
    QLabel* m_hint;
    PageStack* m_pages;
    StepPage* m_ego;
    StepPage* m_alter;
    StepPage* m_table;
    StepPage* m_bins;
    StepPage* m_generator;
    StepPage* m_matrix;
    StepPage* m_map;
    std::optional<GuideStepId> m_shown;
};

}  // namespace alteri
