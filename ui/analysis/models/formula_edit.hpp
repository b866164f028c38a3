// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace alteri {

/// A formula to read and to write. While it is written, what is wrong with it is said beneath; a
/// formula that can be fitted is taken with Enter or when the keyboard goes elsewhere.
class FormulaEdit : public QWidget {
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget* parent = nullptr);

    /// What is being written is left alone as long as it says something else or nothing valid.
    void setFormula(const std::string& formula, const StudyFrames& frames);
    QLineEdit* field() const { return m_field; }
    void setWritable(bool writable);

signals:
    void formulaEntered(const std::string& formula);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveProblemRoom();
    void check();
    void take();

    QLineEdit* m_field;
    QLabel* m_problem;
    std::string m_formula;  ///< the last valid one
    const StudyFrames* m_frames = nullptr;
};

}  // namespace alteri
