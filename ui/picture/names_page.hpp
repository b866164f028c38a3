// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_settings.hpp"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace alteri {

/// Which names leave with the picture, and a list of everything that does.
class NamesPage : public QWidget {
    Q_OBJECT

public:
    explicit NamesPage(QWidget* parent = nullptr);

    void show(PictureNames names);
    /// @param withoutPseudonym names that numbers stand for because they have no pseudonym
    void showLeaving(const QStringList& lines, int withoutPseudonym);
    /// Whether a file says which name each number or pseudonym stands for.
    bool wantsKey() const;

signals:
    void chosen(alteri::PictureNames names);

private:
    void addChoice(const QString& name, const QString& text, PictureNames names);

    QCheckBox* m_key;
    QLabel* m_missing;
    QPlainTextEdit* m_leaving;
    PictureNames m_names = PictureNames::AsIs;
};

}  // namespace alteri
