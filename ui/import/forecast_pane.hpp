// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"
#include "ui/import/import_purpose.hpp"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QListWidget;
class QProgressBar;

namespace alteri {

class Error;
class ImportForecast;

/// Says what an import would do, or why it cannot be.
class ForecastPane : public QWidget {
    Q_OBJECT

public:
    /// @param explanation what becomes of those that the study has already
    explicit ForecastPane(const QString& explanation, QWidget* parent = nullptr);

    /// As ImportForecast::workOut(). What was told stays until it takes longer than
    /// LongWork::patience().
    void workOut(const ImportTarget& target, std::function<StudyTables()> tables);
    /// Tells something else; what is being worked out ends.
    void tell(const QStringList& sentences);
    /// Ends what is being worked out.
    void cancel();
    bool isBusy() const;

signals:
    /// Something else is told now. @param mayImport nothing is known to be wrong with the tables
    void told(bool mayImport);

private:
    /// What is wrong with tables, and where it can be mended here.
    static QStringList sentencesWithHelp(const Error& error);
    QWidget* newProgress();
    void showSentences(const QStringList& sentences, bool isProblem);
    void tellBusy();
    void end();

    ImportForecast* m_forecast;
    QListWidget* m_sentences;
    QProgressBar* m_bar;
    QWidget* m_progress;
    QTimer m_patience;
};

}  // namespace alteri
