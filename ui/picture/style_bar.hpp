// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_settings.hpp"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace alteri {

class Questions;
class StudyDocument;

/// The styles that the study keeps: choose one, keep the present one, or exchange them as files.
class StyleBar : public QWidget {
    Q_OBJECT

public:
    StyleBar(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    /// What would be kept.
    void setPresent(const PictureSettings& settings) { m_present = settings; }

signals:
    void chosen(const alteri::PictureSettings& settings);
    void message(const QString& text);

private:
    QAction* addAction(const char* name, const QString& text, void (StyleBar::*slot)());
    void sync();
    void choose(int index);
    void keepInStudy();
    void removeFromStudy();
    void saveFile();
    void loadFile();

    StudyDocument& m_document;
    Questions& m_questions;
    PictureSettings m_present;
    std::vector<PictureStyle> m_styles;
    QComboBox* m_list;
    QToolButton* m_menu;
    QAction* m_keep = nullptr;
    QAction* m_remove = nullptr;
};

}  // namespace alteri
