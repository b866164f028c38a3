// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/condition_edit.hpp"

#include "core/guide/interview_values.hpp"
#include "core/maps/map_content.hpp"
#include "ui/codebook/expression_field.hpp"
#include "ui/codebook/guide/condition_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

/// Names of rows and measures by the hundred make no menu; what was asked, groupings, computed
/// columns and the size do.
std::vector<Column> menuVariables(StudyDocument& document, bool isOfAlter)
{
    const auto reader = document.reader();
    auto all = conditionVariables(document.codebook(), reader.derivedColumns(), isOfAlter);
    std::erase_if(all, [](const Column& column) {
        return isName(column) || column.name == "ego_id" || column.name == "ego"
               || (column.level == VariableLevel::Network && column.name != "size");
    });
    return all;
}

}  // namespace

QString
builtCondition(StudyDocument& document, bool isOfAlter, const QString& present, QWidget* parent)
{
    const auto rows = conditionRowsFrom(present.toStdString());
    if (!rows)
        return present;
    auto ofPartners = menuVariables(document, true);
    std::erase_if(ofPartners, [](const auto& each) { return each.level != VariableLevel::Tie; });
    ConditionDialog dialog(menuVariables(document, isOfAlter), ofPartners, *rows, parent);
    if (dialog.exec() != QDialog::Accepted)
        return present;
    return QString::fromStdString(textOf(dialog.condition()));
}

ConditionEdit::ConditionEdit(StudyDocument& document, bool isOfAlter, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_isOfAlter(isOfAlter)
    , m_field(new ExpressionField)
    , m_problem(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* menus = new QToolButton;
    menus->setText(tr("Build…"));
    menus->setToolTip(tr("Builds the condition by menus"));
    nameButton(menus, "buildCondition");
    menus->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_field->setPlaceholderText(tr("Always"));
    m_field->setAccessibleName(tr("Condition"));
    line->addWidget(m_field, 1);
    line->addWidget(menus);
    column->addLayout(line);
    m_problem->setProperty("caption", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setFocusProxy(m_field);
    connect(menus, &QToolButton::clicked, this, &ConditionEdit::build);
    connect(m_field, &QLineEdit::editingFinished, this, &ConditionEdit::commitPending);
    connect(m_field, &QLineEdit::textChanged, this, &ConditionEdit::tell);
}

QString ConditionEdit::text() const
{
    return m_field->text().trimmed();
}

void ConditionEdit::setText(const QString& text)
{
    m_stored = text;
    if (m_field->text() != text)
        m_field->setText(text);
    QStringList words;
    for (const auto& variable : menuVariables(m_document, m_isOfAlter))
        words << QString::fromStdString(quotedWhereNeeded(variable.name));
    m_field->setWords(words);
    tell();
}

void ConditionEdit::commitPending()
{
    if (text() == m_stored)
        return;
    m_stored = text();
    emit edited(m_stored);
}

void ConditionEdit::build()
{
    if (!conditionRowsFrom(text().toStdString())) {
        m_problem->setText(tr("Menus cannot show this condition; change its text, or delete it."));
        m_problem->show();
        return;
    }
    const auto built = builtCondition(m_document, m_isOfAlter, text(), this);
    m_field->setText(built);
    commitPending();
}

void ConditionEdit::tell()
{
    MapContent nobody;
    nobody.codebook = m_document.codebook();
    const auto reader = m_document.reader();
    const InterviewValues values(nobody, reader.derivedColumns(), 1);
    const auto fault = values.faultOf(text().toStdString(), m_isOfAlter);
    m_field->markMistake(fault ? fault->where.column : 0);
    m_problem->setText(fault ? sentenceFor(*fault) : QString());
    m_problem->setVisible(fault.has_value());
}

}  // namespace alteri
