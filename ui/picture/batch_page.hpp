// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/batch_export.hpp"
#include "ui/work/background_task.hpp"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace alteri {

/// Several maps at once: which ones, how their files are called, or how they stand on a page.
class BatchPage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Files, Sheet, Pair };

    explicit BatchPage(QWidget* parent = nullptr);

    void addMap(const QString& label, MapId map);

    std::vector<MapId> chosenMaps() const;
    QString pattern() const;
    Kind kind() const;
    SheetGrid grid() const;
    bool isRunning() const { return m_task.isBusy(); }

    /// Writes files in the background; progress and Cancel are shown meanwhile.
    void run(std::vector<BatchItem> items, const PictureSettings& settings);

signals:
    /// The button was pressed.
    void asked();
    void finished(const alteri::BatchResult& result);

private:
    void setAllChecked(bool checked);
    void sync();

    std::vector<MapId> m_ids;  ///< by row of the list
    QListWidget* m_maps;
    QComboBox* m_kind;
    QLineEdit* m_pattern;
    QSpinBox* m_rows;
    QSpinBox* m_columns;
    QCheckBox* m_letters;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    BackgroundTask m_task;
};

}  // namespace alteri
