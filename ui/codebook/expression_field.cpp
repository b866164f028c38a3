// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/expression_field.hpp"

#include "ui/style/theme.hpp"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

namespace alteri {

namespace {

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('.');
}

}  // namespace

ExpressionField::ExpressionField(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ExpressionField::complete);
    connect(this, &QLineEdit::textEdited, this, &ExpressionField::offerCompletions);
}

void ExpressionField::setWords(const QStringList& words)
{
    m_words->setStringList(words);
}

int ExpressionField::beginOfWord() const
{
    int begin = cursorPosition();
    while (begin > 0 && isWordLetter(text().at(begin - 1)))
        --begin;
    return begin;
}

void ExpressionField::offerCompletions()
{
    const int begin = beginOfWord();
    const auto prefix = text().mid(begin, cursorPosition() - begin);
    const auto before = text().left(begin);
    const bool inText = before.count(QLatin1Char('"')) % 2 == 1;
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole =
        m_completer->completionCount() == 1 && m_completer->currentCompletion() == prefix;
    if (prefix.isEmpty() || prefix.at(0).isDigit() || inText || isWhole
        || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ExpressionField::complete(const QString& word)
{
    const int begin = beginOfWord();
    setSelection(begin, cursorPosition() - begin);
    insertPart(word);
}

void ExpressionField::insertPart(const QString& part)
{
    const int begin = hasSelectedText() ? selectionStart() : cursorPosition();
    insert(part);
    if (const auto open = part.indexOf(QLatin1Char('(')); open >= 0) {
        const auto close = part.indexOf(QLatin1Char(')'));
        setSelection(begin + static_cast<int>(open) + 1, static_cast<int>(close - open) - 1);
    }
    setFocus();
}

void ExpressionField::markMistake(int column)
{
    m_mistake = -1;
    if (column > 0)
        m_mistake = static_cast<int>(QString::fromUtf8(text().toUtf8().left(column - 1)).size());
    update();
}

void ExpressionField::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = m_completer->popup()->isVisible();
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                          || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (choosing && isChoice)
        event->ignore();  // the list of completions takes it
    else
        QLineEdit::keyPressEvent(event);
}

void ExpressionField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_mistake < 0)
        return;
    // The cursor's rectangle tells where its letter is, so that scrolled text is right too.
    const int end = cursorPosition();
    const auto between = fontMetrics().horizontalAdvance(
        text().mid(std::min(m_mistake, end), std::abs(m_mistake - end)));
    const int cursorX = cursorRect().center().x();
    const int x = m_mistake < end ? cursorX - between : cursorX + between;
    const int width = std::max(
        6, m_mistake < text().size() ? fontMetrics().horizontalAdvance(text().at(m_mistake)) : 6);
    QPainter painter(this);
    painter.setPen(QPen(problemColour(), 2));
    const int y = height() / 2 + fontMetrics().height() / 2 + 1;
    painter.drawLine(x, y, x + width, y);
}

}  // namespace alteri
