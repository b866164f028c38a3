// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace alteri {

class MapScene;
class MapView;
class StepPanel;

/// The map for the respondent: large, calm, without panels, in step with the interviewer's. Where
/// the guide asks by a form, the respondent sees that instead of the map. H hides the names, I lets
/// the respondent place partners and answer, F fills the screen, Esc closes.
class RespondentWindow : public QWidget {
    Q_OBJECT

public:
    /// What is to be as it was in a window that takes the place of this one.
    struct State {
        QByteArray geometry;
        bool hidesNames = false;
        bool isInteractive = false;
    };

    /// @param step what the guide asks; the window owns it
    RespondentWindow(MapScene& scene, StepPanel* step, QWidget* parent = nullptr);

    /// What is asked now, above the map; empty: nothing.
    void setQuestion(const QString& question);

    State state() const { return {saveGeometry(), m_hidesNames, m_interactive}; }
    void resume(const State& state);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Who only watches has nothing to type in.
    bool focusNextPrevChild(bool next) override;

private:
    bool press(const QKeyEvent& event);
    void showStep();
    void setHidesNames(bool hides);
    void setInteractive(bool interactive);
    void fitMap();
    void showTitle();

    MapScene& m_scene;
    MapView* m_view;
    StepPanel* m_step;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_hint;
    bool m_hidesNames = false;
    bool m_interactive = false;
};

}  // namespace alteri
