// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_log.hpp"

#include <QDialog>

#include <vector>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace alteri {

class StudyDocument;

/// Asks what a study is to forget for good, says what that means, and lets it be forgotten.
class ForgetDialog : public QDialog {
    Q_OBJECT

public:
    explicit ForgetDialog(StudyDocument& document, QWidget* parent = nullptr);

private:
    void fillMoments();
    void fillEgos();
    void sync();
    void forget();

    StudyDocument& m_document;
    QRadioButton* m_history;
    QComboBox* m_moments;
    QRadioButton* m_ego;
    QComboBox* m_egos;
    QPushButton* m_forget = nullptr;
    std::vector<LoggedGesture> m_gestures;
    std::vector<EgoId> m_egoIds;
};

}  // namespace alteri
