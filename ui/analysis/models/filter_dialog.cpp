// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/filter_dialog.hpp"

#include "core/error.hpp"
#include "core/measures/variables/expression_values.hpp"
#include "ui/codebook/expression_field.hpp"
#include "ui/text/problem_text.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

FilterDialog::FilterDialog(const std::string& filter,
                           std::function<const Frame&()> rows,
                           bool areNetworks,
                           QWidget* parent)
    : QDialog(parent)
    , m_rowsNow(std::move(rows))
    , m_areNetworks(areNetworks)
    , m_expression(new ExpressionField)
    , m_remark(new QLabel)
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(areNetworks ? tr("Only some networks") : tr("Only some ties"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* heading = new QLabel(areNetworks ? tr("The model has only networks that satisfy this:")
                                           : tr("The model has only ties that satisfy this:"));
    heading->setBuddy(m_expression);
    m_expression->setObjectName(QStringLiteral("filter"));
    m_expression->setAccessibleName(heading->text());
    m_expression->setPlaceholderText(
        areNetworks ? tr("all networks; or for example %1").arg(QStringLiteral("size >= 5"))
                    : tr("all ties; or for example %1")
                          .arg(QStringLiteral("type = \"state\" and relevance >= 2")));
    m_remark->setObjectName(QStringLiteral("filterRemark"));
    m_remark->setWordWrap(true);
    m_remark->setProperty("caption", true);
    // Two lines always, so that nothing below moves while somebody types.
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(areNetworks ? tr("Take these networks") : tr("Take these ties"),
                              QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptFilter"));
    for (auto* widget : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_expression),
                         static_cast<QWidget*>(m_remark), static_cast<QWidget*>(buttons)})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_expression, &QLineEdit::textChanged, this, &FilterDialog::refresh);
    QStringList words;
    for (const auto& head : m_rowsNow().heads())
        if (head.numbers || head.categories)
            words << QString::fromStdString(quotedWhereNeeded(head.name));
    words.sort(Qt::CaseInsensitive);
    m_expression->setWords(words);
    m_expression->setText(QString::fromStdString(filter));
    constexpr int width = 520;
    resize(width, sizeHint().height());
    refresh();
}

std::string FilterDialog::filter() const
{
    return m_expression->text().trimmed().toStdString();
}

QString FilterDialog::countText() const
{
    const auto& rows = m_rowsNow();
    if (filter().empty())
        return m_areNetworks ? tr("All %n network(s)", nullptr, static_cast<int>(rows.rows))
                             : tr("All %n tie(s)", nullptr, static_cast<int>(rows.rows));
    const auto values = valuesOf(parseExpression(filter()), rows);
    int passing = 0;
    int unknown = 0;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const bool isUnknown = values.isMissing(row);
        unknown += isUnknown ? 1 : 0;
        passing += !isUnknown && values.values[row] != 0 ? 1 : 0;
    }
    const auto all = static_cast<int>(rows.rows);
    auto text = (m_areNetworks ? tr("%1 of %n network(s)", nullptr, all)
                               : tr("%1 of %n tie(s)", nullptr, all))
                    .arg(passing);
    if (unknown > 0)
        text += QStringLiteral(" · ")
                + tr("%n of those left out have no value of it", nullptr, unknown);
    return text;
}

void FilterDialog::refresh()
{
    m_expression->markMistake(0);
    try {
        m_remark->setText(countText());
        m_ok->setEnabled(true);
    } catch (const Error& error) {
        const auto& problem = error.problems().front();
        m_expression->markMistake(problem.where.column);
        m_remark->setText(sentenceFor(problem));
        m_ok->setEnabled(false);
    }
}

}  // namespace alteri
