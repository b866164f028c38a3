// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/protection_wish.hpp"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace alteri {

class NewPassphraseFields;

/// Asks how a study is to be protected: that it is at all, or what of its protection changes.
class ProtectDialog : public QDialog {
    Q_OBJECT

public:
    /// @param clearCopies files beside the study that hold what it holds and are not protected
    ProtectDialog(bool isSealed,
                  const QStringList& clearCopies,
                  int idleMinutes,
                  QWidget* parent = nullptr);

    ProtectionWish wish() const;

private:
    void addClear(QVBoxLayout& column, const QStringList& clearCopies);
    void addSealed(QVBoxLayout& column);
    QRadioButton* addChoice(QVBoxLayout& column, const QString& name, const QString& text) const;
    void update();

    bool m_isSealed;
    NewPassphraseFields* m_fields;
    QSpinBox* m_minutes;
    QPushButton* m_do = nullptr;
    QRadioButton* m_change = nullptr;
    QCheckBox* m_anew = nullptr;
    QRadioButton* m_words = nullptr;
    QRadioButton* m_remove = nullptr;
    QRadioButton* m_lockOnly = nullptr;
};

}  // namespace alteri
