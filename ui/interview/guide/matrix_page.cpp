// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/matrix_page.hpp"

#include "core/maps/map_content.hpp"
#include "ui/study/study_document.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

MatrixStepPage::MatrixStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_table(new QTableWidget)
    , m_form(new QuestionForm(document))
{
    m_table->setObjectName(QStringLiteral("guideMatrix"));
    m_table->setAccessibleName(tr("Ties between alteri; Y is yes, X is no, Delete is not asked"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    m_form->setObjectName(QStringLiteral("tieQuestions"));
    column->addWidget(m_form);
    connect(m_form, &QuestionForm::message, this, &StepPage::message);
    connect(m_form, &QuestionForm::finished, this, [this] {
        m_table->setFocus();
        goOn();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &MatrixStepPage::showQuestions);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int cell) {
        const auto pair = pairAt(row, cell);
        if (!pair)
            return;
        const auto before = known(*pair);
        say(row, cell, before == Known::Tied ? Known::NotTied : Known::Tied);
    });
}

void MatrixStepPage::show(const InterviewState& state, const GuideStep& step, bool /*isNew*/)
{
    m_alteri = state.alteriOf(step);
    m_map = state.content().map.id;
    m_kind.reset();
    for (const auto& kind : m_document.codebook().tieKinds)
        if (step.tieKind == kind.id)
            m_kind = kind;
    const auto size = static_cast<int>(m_alteri.size());
    m_table->setRowCount(size);
    m_table->setColumnCount(size);
    QStringList names;
    for (const auto alter : m_alteri)
        names << QString::fromStdString(state.content().find(alter)->alter.label);
    m_table->setVerticalHeaderLabels(names);
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column)
            fillCell(row, column);
    m_table->resizeColumnsToContents();
    m_asked.clear();
    const auto questions = state.questionsAboutTies(step);
    for (const auto& tie : questions.empty() ? std::vector<AlterTie>() : state.tiesOf(step))
        m_asked.emplace_back(tie, askedAbout(state, step, tie));
    showQuestions();
}

void MatrixStepPage::fillCell(int row, int column)
{
    const auto pair = pairAt(row, column);
    const auto what = pair ? known(*pair) : Known::Nothing;
    auto* item = new QTableWidgetItem(what == Known::Tied      ? QStringLiteral("●")
                                      : what == Known::NotTied ? QStringLiteral("–")
                                                               : QString());
    item->setTextAlignment(Qt::AlignCenter);
    item->setFlags(pair ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    m_table->setItem(row, column, item);
}

void MatrixStepPage::showQuestions()
{
    const auto pair = pairAt(m_table->currentRow(), m_table->currentColumn());
    const auto asked = std::find_if(m_asked.begin(), m_asked.end(),
                                    [&](const auto& each) { return pair == each.first; });
    m_form->setVisible(asked != m_asked.end());
    m_form->show(asked != m_asked.end() ? asked->second : std::vector<QuestionForm::Asked>());
}

std::optional<AlterTie> MatrixStepPage::pairAt(int row, int column) const
{
    if (!m_kind || row < 0 || column < 0 || row == column || (!m_kind->directed && column < row))
        return std::nullopt;
    return makeAlterTie(m_map, m_kind->id, m_kind->directed,
                        m_alteri.at(static_cast<std::size_t>(row)),
                        m_alteri.at(static_cast<std::size_t>(column)));
}

MatrixStepPage::Known MatrixStepPage::known(const AlterTie& pair) const
{
    const auto content = m_document.content(m_map);
    const auto holds = [&](const std::vector<AlterTie>& pairs) {
        return std::find(pairs.begin(), pairs.end(), pair) != pairs.end();
    };
    if (!content)
        return Known::Nothing;
    return holds(content->alterTies)    ? Known::Tied
           : holds(content->askedPairs) ? Known::NotTied
                                        : Known::Nothing;
}

void MatrixStepPage::say(int row, int column, Known wanted)
{
    const auto pair = pairAt(row, column);
    const bool isTied = pair && known(*pair) == Known::Tied;
    if (!pair || !m_document.isWritable())
        return;
    m_document.perform(wanted == Known::Tied ? tr("Draw tie") : tr("Ask about a pair"),
                       [&](Writer& writer) {
                           if (wanted == Known::Nothing)
                               writer.clearAsked(*pair);
                           else
                               writer.setAsked(*pair);
                           if (wanted == Known::Tied && !isTied)
                               writer.addAlterTie(*pair);
                           else if (wanted != Known::Tied && isTied)
                               writer.removeAlterTie(*pair);
                       });
}

/// To the next pair that is asked for, row by row.
void MatrixStepPage::goOn()
{
    const int size = m_table->rowCount();
    const int from = m_table->currentRow() * size + m_table->currentColumn();
    for (int at = from + 1; at < size * size; ++at)
        if (pairAt(at / size, at % size)) {
            m_table->setCurrentCell(at / size, at % size);
            return;
        }
    emit message(tr("This was the last pair; PgDn goes to the next step"));
}

bool MatrixStepPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return StepPage::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) {
        say(m_table->currentRow(), m_table->currentColumn(), Known::Nothing);
        return true;
    }
    // By the letter, as in the walk through pairs: keys lie elsewhere on other keyboards.
    const auto text = key.text();
    const bool yes = text.compare(QStringLiteral("y"), Qt::CaseInsensitive) == 0;
    const bool no = text.compare(QStringLiteral("x"), Qt::CaseInsensitive) == 0;
    if (!yes && !no && text != QStringLiteral(" "))
        return StepPage::eventFilter(watched, event);
    if (yes || no)
        say(m_table->currentRow(), m_table->currentColumn(), yes ? Known::Tied : Known::NotTied);
    if (yes && m_form->isVisibleTo(this))
        m_form->focusFirstOpen();
    else
        goOn();
    return true;
}

bool MatrixStepPage::takeFocus()
{
    m_table->setFocus(Qt::TabFocusReason);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 1)
        m_table->setCurrentCell(0, 1);
    return true;
}

}  // namespace alteri
