// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/condition_dialog.hpp"

#include "core/model/codebook.hpp"
#include "core/model/number_text.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/number_format.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace alteri {

namespace {

constexpr std::array signs{Operation::Equal,       Operation::NotEqual, Operation::Less,
                           Operation::LessOrEqual, Operation::Greater,  Operation::GreaterOrEqual};

QComboBox* signBox(Operation chosen, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItems({QStringLiteral("="), QStringLiteral("≠"), QStringLiteral("<"),
                   QStringLiteral("≤"), QStringLiteral(">"), QStringLiteral("≥")});
    const auto* const at = std::find(signs.begin(), signs.end(), chosen);
    box->setCurrentIndex(static_cast<int>(at - signs.begin()));
    return box;
}

Operation signIn(const QComboBox* box)
{
    return signs.at(static_cast<std::size_t>(std::max(box->currentIndex(), 0)));
}

}  // namespace

ConditionDialog::ConditionDialog(std::vector<Column> variables,
                                 std::vector<Column> ofPartners,
                                 const ConditionRows& condition,
                                 QWidget* parent)
    : QDialog(parent)
    , m_variables(std::move(variables))
    , m_ofPartners(std::move(ofPartners))
    , m_list(new QVBoxLayout)
    , m_joined(new QComboBox)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("conditionDialog"));
    setWindowTitle(tr("Condition"));
    m_joined->addItems({tr("All of these hold"), tr("One of these holds")});
    m_joined->setCurrentIndex(condition.isAll ? 0 : 1);
    m_joined->setObjectName(QStringLiteral("conditionJoined"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("conditionText"));
    auto* more = new QPushButton(tr("Add comparison"));
    more->setObjectName(QStringLiteral("addComparison"));
    more->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_joined);
    column->addLayout(m_list);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(more, &QPushButton::clicked, this, [this] { addRow({}); });
    connect(m_joined, &QComboBox::currentIndexChanged, this, &ConditionDialog::showText);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& row : condition.rows)
        addRow(row);
    if (m_rows.empty())
        addRow({});
}

const std::vector<Column>& ConditionDialog::choicesOf(const Row& row) const
{
    return row.of->currentIndex() == 0 ? m_variables : m_ofPartners;
}

ConditionDialog::Row ConditionDialog::makeRow(const ConditionRow& begun)
{
    Row row;
    row.widget = new QWidget;
    row.of = new QComboBox;
    row.of->setAccessibleName(tr("What is compared"));
    row.of->addItems({tr("Answer"), tr("Number of partners with"), tr("Share of partners with")});
    row.of->setCurrentIndex(static_cast<int>(begun.of));
    row.variable = new QComboBox;
    row.variable->setAccessibleName(tr("Variable"));
    row.variable->setObjectName(QStringLiteral("conditionVariable"));
    row.sign = signBox(begun.sign, tr("Comparison"));
    row.sign->setObjectName(QStringLiteral("conditionSign"));
    row.answer = new QComboBox;
    row.answer->setEditable(true);
    row.answer->setAccessibleName(tr("Answer"));
    row.answer->setObjectName(QStringLiteral("conditionAnswer"));
    row.numberSign = signBox(begun.numberSign, tr("Comparison"));
    row.number = new QLineEdit(localWritten(fullText(begun.number)));
    row.number->setAccessibleName(tr("Number"));
    auto* remove = new QToolButton;
    nameButton(remove, "removeComparison");
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Removes this comparison"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    for (auto* widget : {static_cast<QWidget*>(row.of), static_cast<QWidget*>(row.variable),
                         static_cast<QWidget*>(row.sign), static_cast<QWidget*>(row.answer),
                         static_cast<QWidget*>(row.numberSign), static_cast<QWidget*>(row.number),
                         static_cast<QWidget*>(remove)})
        line->addWidget(widget, widget == row.variable || widget == row.answer ? 1 : 0);
    return row;
}

void ConditionDialog::addRow(const ConditionRow& begun)
{
    const auto row = makeRow(begun);
    m_list->addWidget(row.widget);
    m_rows.push_back(row);
    fillVariables(row, begun.variable);
    fillAnswers(row, begun);
    connect(row.of, &QComboBox::currentIndexChanged, this, [this, row] {
        fillVariables(row, {});
        fillAnswers(row, {});
        showText();
    });
    connect(row.variable, &QComboBox::currentIndexChanged, this, [this, row] {
        fillAnswers(row, {});
        showText();
    });
    for (auto* box : {row.sign, row.numberSign})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionDialog::showText);
    connect(row.answer, &QComboBox::currentTextChanged, this, &ConditionDialog::showText);
    connect(row.number, &QLineEdit::textChanged, this, &ConditionDialog::showText);
    showText();
}

void ConditionDialog::fillVariables(const Row& row, const std::string& chosen)
{
    row.variable->clear();
    for (const auto& variable : choicesOf(row)) {
        row.variable->addItem(QString::fromStdString(
            variable.label == variable.name ? variable.name
                                            : variable.label + " (" + variable.name + ")"));
        if (variable.name == chosen)
            row.variable->setCurrentIndex(row.variable->count() - 1);
    }
    const bool counts = row.of->currentIndex() != 0;
    row.numberSign->setVisible(counts);
    row.number->setVisible(counts);
}

/// Categories by their labels, anything else to be written.
void ConditionDialog::fillAnswers(const Row& row, const ConditionRow& begun)
{
    row.answer->clear();
    const auto at = static_cast<std::size_t>(row.variable->currentIndex());
    const auto& choices = choicesOf(row);
    if (at < choices.size() && choices[at].categories)
        for (std::size_t i = 0; i < choices[at].categories->levels.size(); ++i)
            row.answer->addItem(QString::fromStdString(choices[at].categories->labels[i]),
                                QString::fromStdString(choices[at].categories->levels[i]));
    const auto code = row.answer->findData(QString::fromStdString(begun.answer));
    if (begun.isCode && code >= 0)
        row.answer->setCurrentIndex(code);
    else if (row.answer->count() == 0 || !begun.answer.empty())
        row.answer->setEditText(QString::fromStdString(begun.answer));
}

void ConditionDialog::removeRow(QWidget* widget)
{
    std::erase_if(m_rows, [&](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    showText();
}

/// Numbers as the language has them.
std::optional<ConditionRow> ConditionDialog::comparisonIn(const Row& row) const
{
    const auto at = static_cast<std::size_t>(row.variable->currentIndex());
    const auto& choices = choicesOf(row);
    const auto written = row.answer->currentText().trimmed();
    if (at >= choices.size() || written.isEmpty())
        return std::nullopt;
    ConditionRow made;
    made.of = static_cast<ConditionRow::Of>(row.of->currentIndex());
    made.variable = choices[at].name;
    made.sign = signIn(row.sign);
    const int chosen = row.answer->findText(written);
    made.answer = (chosen >= 0 ? row.answer->itemData(chosen).toString() : written).toStdString();
    // Where both are possible a number is one, so that < and > have a meaning.
    const auto number = choices[at].numbers
                            ? chosen >= 0 ? parseNumber(made.answer) : numberFrom(written)
                            : std::nullopt;
    made.isCode = !number;
    if (number)
        made.answer = fullText(*number);
    else if (choices[at].numbers && !choices[at].categories)
        return std::nullopt;
    if (made.of == ConditionRow::Of::Variable)
        return made;
    made.numberSign = signIn(row.numberSign);
    const auto compared = numberFrom(row.number->text());
    if (!compared)
        return std::nullopt;
    made.number = *compared;
    return made;
}

ConditionRows ConditionDialog::condition() const
{
    ConditionRows condition;
    condition.isAll = m_joined->currentIndex() == 0;
    for (const auto& row : m_rows)
        if (auto comparison = comparisonIn(row))
            condition.rows.push_back(std::move(*comparison));
    return condition;
}

/// Nothing is left out or made up: what is not filled in keeps the condition from being taken.
void ConditionDialog::showText()
{
    const auto made = condition();
    const bool isWhole = made.rows.size() == m_rows.size();
    m_text->setText(isWhole ? QString::fromStdString(textOf(made))
                            : tr("A comparison lacks its answer or a number. Fill it in, or remove "
                                 "it."));
    m_accept->setEnabled(isWhole);
}

}  // namespace alteri
