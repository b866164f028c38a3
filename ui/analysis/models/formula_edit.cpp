// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/formula_edit.hpp"

#include "core/multilevel/formula/formula.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

FormulaEdit::FormulaEdit(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_problem(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    m_field->setObjectName(QStringLiteral("formula"));
    m_field->setAccessibleName(tr("Formula"));
    m_problem->setObjectName(QStringLiteral("formulaProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: #d55e00;"));
    m_problem->hide();
    passShortcuts(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &FormulaEdit::check);
    connect(m_field, &QLineEdit::editingFinished, this, &FormulaEdit::take);
}

void FormulaEdit::setFormula(const std::string& formula, const StudyFrames& frames)
{
    m_frames = &frames;
    const bool isSame = formula == m_formula;
    m_formula = formula;
    const auto text = QString::fromStdString(formula);
    m_field->setToolTip(text);
    if (isSame && (m_field->isModified() || m_field->text() == text))
        return;
    m_field->setText(text);
    m_field->setCursorPosition(0);
    check();
}

void FormulaEdit::setWritable(bool writable)
{
    m_field->setReadOnly(!writable);
}

void FormulaEdit::check()
{
    const auto problem = formulaProblem(*m_frames, m_field->text().toStdString());
    m_problem->setText(problem ? sentencesFor(*problem).join(QLatin1Char(' ')) : QString());
    m_problem->setVisible(problem.has_value());
    giveProblemRoom();
}

/// The row of cards does not ask how high a wrapped line gets.
void FormulaEdit::giveProblemRoom()
{
    m_problem->setMinimumHeight(std::max(0, m_problem->heightForWidth(m_problem->width())));
}

void FormulaEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveProblemRoom();
}

void FormulaEdit::take()
{
    const auto text = m_field->text().toStdString();
    if (text == m_formula || formulaProblem(*m_frames, text))
        return;
    // Another spelling of the same is no change.
    if (!formulaProblem(*m_frames, m_formula) && parseFormula(text) == parseFormula(m_formula)) {
        m_field->setText(QString::fromStdString(m_formula));
        return;
    }
    emit formulaEntered(text);
}

}  // namespace alteri
