// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace alteri {

class MapScene;
class MapView;

/// The map for the respondent: large, calm, without panels, in step with the interviewer's. H hides
/// the names, I lets the respondent place partners, F fills the screen, Esc closes.
class RespondentWindow : public QWidget {
    Q_OBJECT

public:
    explicit RespondentWindow(MapScene& scene, QWidget* parent = nullptr);

    /// What is asked now, above the map; empty: nothing.
    void setQuestion(const QString& question);

    bool hidesNames() const { return m_hidesNames; }
    bool isInteractive() const { return m_interactive; }

protected:
    bool event(QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    void setHidesNames(bool hides);
    void setInteractive(bool interactive);
    void fitMap();
    void showTitle();

    MapScene& m_scene;
    MapView* m_view;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_hint;
    bool m_hidesNames = false;
    bool m_interactive = false;
};

}  // namespace alteri
