// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/writers.hpp"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace alteri {

class Questions;
class StudyDocument;

/// Writes the data of the open study for other programs, and says afterwards what was written.
class DataExport : public QObject {
    Q_OBJECT

public:
    /// @param parent over which the dialogs stand
    DataExport(StudyDocument& document, Questions& questions, QWidget* parent);

    QAction* action() const { return m_action; }

private:
    void ask();
    std::optional<QString> placeFor(const StudyWriter& writer);
    ExportCheck write(const StudyContents& contents,
                      const ExportChoice& choice,
                      const StudyWriter& writer,
                      const QString& place);

    StudyDocument& m_document;
    Questions& m_questions;
    QWidget* m_window;
    QAction* m_action;
};

}  // namespace alteri
