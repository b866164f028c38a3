// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "ui/analysis/describe/drawing_view.hpp"

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace alteri {

class AnalysisPage;
class Questions;

/// Writes the picture of a page to files and copies it.
class PictureActions : public QObject {
    Q_OBJECT

public:
    /// @param maker makes the picture as it is printed
    /// @param fileName proposed to the user, without a suffix
    /// @param kind Picture if it shows people, else Results
    PictureActions(AnalysisPage& page,
                   Questions& questions,
                   DrawingMaker maker,
                   QString fileName,
                   Leaving::Kind kind);

    QList<QAction*> actions() const { return {m_copy, m_export}; }
    void setEnabled(bool enabled);

private:
    void copy();
    void exportPicture();

    AnalysisPage& m_page;
    Questions& m_questions;
    DrawingMaker m_maker;
    QString m_fileName;
    Leaving::Kind m_kind;
    QAction* m_copy;
    QAction* m_export;
};

}  // namespace alteri
