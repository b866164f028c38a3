// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/owner_change.hpp"
#include "core/codebook/scale_change.hpp"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
class QWidget;

namespace alteri {

class StudyDocument;

/// Shows what would become of answers, and asks whether it may be. A table with a sentence above
/// and a button that says what it does.
class ConversionDialog : public QDialog {
    Q_OBJECT

public:
    ConversionDialog(const QString& title, const QStringList& columns, QWidget* parent);

    void addRow(const QStringList& texts);
    void say(const QString& sentence);
    /// @return how the button is called that was pressed; an empty text: none
    QString ask(const QStringList& buttons);

private:
    QVBoxLayout* m_sentences;
    QTableWidget* m_table;
    QString m_pressed;
};

/// Shows how answers are converted where somebody has answered.
/// @return nothing: the attribute keeps its scale; else whether answers may be lost
std::optional<bool> askAboutScale(const ScaleChange& change, Scale scale, QWidget* parent);

/// Asks whether dates are to lose what is more precise than wanted; not where none does.
bool askAboutPrecision(const ScaleChange& change, QWidget* parent);

/// Lists the alteri whose maps contradict each other, and asks what decides.
/// @return nothing: the attribute stays as it is
std::optional<WhereMapsDiffer> askAboutValidity(const StudyDocument& document,
                                                const Attribute& attribute,
                                                const OwnerChange& change,
                                                QWidget* parent);

}  // namespace alteri
