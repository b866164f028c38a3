// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/maps/respondent_window.hpp"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

class QWidget;

namespace alteri {

class GuideRun;
class MapScene;
class StudyDocument;

/// The dialogs and further windows of the map that is shown.
class MapWindows : public QObject {
    Q_OBJECT

public:
    /// @param parent also the parent of the windows
    MapWindows(StudyDocument& document, MapScene& scene, GuideRun& run, QWidget* parent);

    void editDesign();
    void editTieKinds();
    void editPrompts();
    void showRespondent();
    /// How the respondent's window is; nothing if there is none.
    std::optional<RespondentWindow::State> respondent() const;
    /// Shows it as it was in another window of the same study.
    void resumeRespondent(const RespondentWindow::State& state);
    /// What the respondent is asked now, as a label shows it; empty: nothing.
    void setQuestion(const QString& question);
    /// Whether the respondent has a window to look at.
    bool isWatched() const;
    /// Shows two maps of the ego side by side.
    void compareMaps();

signals:
    /// What was typed but not confirmed yet is to be stored first.
    void opening();
    /// The kinds of ties are to be edited in the codebook.
    void tieKindsWanted();

private:
    RespondentWindow& respondentWindow();

    StudyDocument& m_document;
    MapScene& m_scene;
    GuideRun& m_run;
    QWidget* m_parent;
    QPointer<RespondentWindow> m_respondent;
    QString m_question;
};

}  // namespace alteri
