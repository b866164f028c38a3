// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "ui/picture/batch_page.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/picture/picture_names.hpp"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTimer;

namespace alteri {

class FileExport;
class NamesPage;
class PicturePreview;
class PictureWork;
class Questions;
class SettingsForm;
class StudyDocument;
class StyleBar;

/// Makes pictures of maps: how they look and which names leave at the left, the picture as it will
/// be at the right.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(StudyDocument& document,
                  Questions& questions,
                  MapId map,
                  QWidget* parent = nullptr);

    const PictureSettings& settings() const { return m_settings; }

signals:
    /// The preview shows the present settings.
    void refreshed();
    /// @param file or folder
    void exported(const QString& file);

private:
    QWidget* makeLeft();
    QWidget* languageRow();
    QWidget* makeRight();
    void addButton(QHBoxLayout& row,
                   const QString& name,
                   const QString& text,
                   void (PictureDialog::*slot)()) const;
    void setSettings(const PictureSettings& settings);
    void change(const std::function<void(PictureSettings&)>& change);
    void showSettings();
    void refresh();
    void showFigure(const Figure& figure);
    /// Brings the picture up to date, which waits for it to be drawn.
    void flush();
    /// A name with the ending of a picture; its format is what is chosen from then on.
    std::optional<QString> askForFile(const FileExport& out, const QString& name);
    bool writeKey(const std::vector<MapSnapshot>& maps);
    /// Keeps in the study that maps left it.
    void noteMaps(Leaving::Kind kind,
                  Leaving::Way way,
                  const std::vector<MapSnapshot>& maps,
                  const QString& file);
    void exportPicture();
    void exportBatch();
    void exportSheets(const std::vector<MapSnapshot>& maps);
    void exportFiles(const std::vector<MapSnapshot>& maps);
    void tellBatch(const BatchResult& result);
    void copy();
    void print();
    MapSnapshot renamed(MapId map) const;
    void say(const QString& text);

    StudyDocument& m_document;
    Questions& m_questions;
    NameBook m_book;
    MapId m_map;
    PictureSettings m_settings;
    Figure m_figure;
    QString m_folder;
    std::vector<SettingsForm*> m_forms;
    StyleBar* m_styles;
    NamesPage* m_names;
    BatchPage* m_batch;
    PicturePreview* m_preview;
    PictureWork* m_work;
    QLabel* m_size;
    QLabel* m_warnings;
    QLabel* m_status;
    QTimer* m_wait;
    QComboBox* m_language;
};

}  // namespace alteri
