// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace alteri {

class GuideRun;
class MapScene;
class RespondentWindow;
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
    StudyDocument& m_document;
    MapScene& m_scene;
    GuideRun& m_run;
    QWidget* m_parent;
    QPointer<RespondentWindow> m_respondent;
    QString m_question;
};

}  // namespace alteri
