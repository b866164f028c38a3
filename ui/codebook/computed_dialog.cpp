// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/computed_dialog.hpp"

#include "core/error.hpp"
#include "core/measures/describe/univariate.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "ui/codebook/expression_field.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int previewRows = 6;

/// The study's columns without the edited one.
std::vector<DerivedColumn> othersOf(const StudyDocument& document,
                                    const std::optional<DerivedColumnId>& edited,
                                    std::optional<DerivedColumn>& found)
{
    auto columns = document.reader().derivedColumns();
    const auto isEdited = [&](const DerivedColumn& each) { return each.id == edited; };
    const auto own = std::find_if(columns.begin(), columns.end(), isEdited);
    if (own != columns.end()) {
        found = *own;
        columns.erase(own);
    }
    return columns;
}

void setTexts(QTableWidget& table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        if (column + 1 == texts.size())
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, column, item);
    }
}

}  // namespace

ComputedDialog::ComputedDialog(StudyDocument& document,
                               std::optional<DerivedColumnId> edited,
                               QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_others(othersOf(document, edited, m_edited))
    , m_frames(framesWithout(document,
                             m_edited ? std::vector{m_edited->key} : std::vector<std::string>()))
    , m_name(new QLineEdit)
    , m_label(new QLineEdit)
    , m_level(new QComboBox)
    , m_expression(new ExpressionField)
    , m_problem(new QLabel)
    , m_variables(new QListWidget)
    , m_functions(new QListWidget)
    , m_preview(new QTableWidget(previewRows, 2))
    , m_summary(new QLabel)
{
    setWindowTitle(m_edited ? tr("Change computed column") : tr("Computed column"));
    resizeOnScreen(*this, {760, 660});
    auto* column = new QVBoxLayout(this);
    addFields(column);
    addLists(column);
    addPreview(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(m_edited ? tr("Change") : tr("Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptComputed"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ComputedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_edited)
        fillIn(*m_edited);
    for (auto* field : {m_name, m_label, static_cast<QLineEdit*>(m_expression)})
        connect(field, &QLineEdit::textChanged, this, &ComputedDialog::refresh);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        listVariables();
        refresh();
    });
    listVariables();
    refresh();
    m_name->setFocus();
}

void ComputedDialog::fillIn(const DerivedColumn& column)
{
    m_name->setText(QString::fromStdString(column.key));
    m_label->setText(QString::fromStdString(column.label));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(column.level)));
    m_expression->setText(QString::fromStdString(column.definition));
    // Its users would lose it under another name.
    const auto refusal =
        refusalToTouch(m_document, {column.key}, QString::fromStdString(column.key));
    m_name->setReadOnly(!refusal.isEmpty());
    m_name->setToolTip(refusal);
}

void ComputedDialog::addFields(QBoxLayout* column)
{
    auto* form = new QFormLayout;
    column->addLayout(form);
    m_name->setObjectName(QStringLiteral("computedName"));
    m_name->setPlaceholderText(tr("a short name for formulas, for example members_per_staff"));
    m_label->setObjectName(QStringLiteral("computedLabel"));
    m_label->setPlaceholderText(tr("as people read it in tables"));
    m_level->setObjectName(QStringLiteral("computedLevel"));
    using Level = DerivedColumn::Level;
    m_level->addItem(tr("One value per ego"), static_cast<int>(Level::Ego));
    m_level->addItem(tr("One value per network (map)"), static_cast<int>(Level::Network));
    m_level->addItem(tr("One value per tie"), static_cast<int>(Level::Tie));
    m_expression->setObjectName(QStringLiteral("expression"));
    m_expression->setPlaceholderText(
        tr("for example %1").arg(QStringLiteral("share(type = \"state\" and relevance >= 2)")));
    m_problem->setObjectName(QStringLiteral("expressionProblem"));
    m_problem->setWordWrap(true);
    // Two lines always, so that nothing below moves while somebody types.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Label"), m_label);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Expression"), m_expression);
    form->addRow(QString(), m_problem);
}

void ComputedDialog::addLists(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    column->addLayout(row, 3);
    const auto addList = [&](const QString& heading, QListWidget* list, const char* name,
                             int part) {
        auto* block = new QVBoxLayout;
        block->addWidget(new QLabel(heading));
        list->setObjectName(QString::fromLatin1(name));
        list->setAccessibleName(heading);
        block->addWidget(list);
        row->addLayout(block, part);
        connect(list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
            m_expression->insertPart(item->data(Qt::UserRole).toString());
        });
    };
    addList(tr("Variables (double-click to insert)"), m_variables, "expressionVariables", 3);
    addList(tr("Functions"), m_functions, "expressionFunctions", 2);
    for (const auto& function : expressionFunctions()) {
        const auto written = QString::fromUtf8(function.written.data(),
                                               static_cast<qsizetype>(function.written.size()));
        auto* item = new QListWidgetItem(written, m_functions);
        item->setData(Qt::UserRole, written);
        item->setToolTip(isAggregate(function.operation)
                             ? tr("Of all ties of an ego, those without a known value left out")
                             : tr("Missing where what goes in is missing"));
    }
    auto* rule = new QLabel(
        tr("What is missing makes the result missing. “and” and “or” are known where one side "
           "settles them, as in R: no and missing is no, yes or missing is yes. Functions of all "
           "ties of an ego leave out ties without a known value."));
    rule->setObjectName(QStringLiteral("missingRule"));
    rule->setWordWrap(true);
    rule->setProperty("caption", true);
    column->addWidget(rule);
}

void ComputedDialog::addPreview(QBoxLayout* column)
{
    column->addWidget(new QLabel(tr("First values")));
    m_preview->setObjectName(QStringLiteral("computedPreview"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setShowGrid(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_preview->setColumnWidth(1, 140);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
    m_preview->setFixedHeight(previewRows * (fontMetrics().lineSpacing() + 6) + 4);
    column->addWidget(m_preview);
    m_summary->setObjectName(QStringLiteral("computedSummary"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("caption", true);
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_summary);
}

void ComputedDialog::listVariables()
{
    m_variables->clear();
    QStringList words;
    for (const auto& variable : variablesOf(m_frames)) {
        const auto name = QString::fromStdString(quotedWhereNeeded(variable.name));
        auto* item =
            new QListWidgetItem(name + QStringLiteral("   ") + variable.label
                                    + (variable.label.isEmpty() ? QString() : QStringLiteral(" · "))
                                    + textFor(variable.level),
                                m_variables);
        item->setData(Qt::UserRole, name);
        QStringList codes;
        for (const auto& code : variable.codes)
            codes << QLatin1Char('"') + QString::fromStdString(code) + QLatin1Char('"');
        if (!codes.isEmpty())
            item->setToolTip(tr("Categories: %1").arg(listText(codes)));
        words << name;
    }
    for (const auto& function : expressionFunctions())
        words << QString::fromUtf8(function.written.data(),
                                   static_cast<qsizetype>(function.written.size()));
    words.sort(Qt::CaseInsensitive);
    m_expression->setWords(words);
}

DerivedColumn ComputedDialog::column() const
{
    DerivedColumn column;
    column.id = m_edited ? m_edited->id : DerivedColumnId();
    column.key = m_name->text().trimmed().toStdString();
    column.label = m_label->text().trimmed().toStdString();
    column.level = static_cast<DerivedColumn::Level>(m_level->currentData().toInt());
    column.kind = DerivedColumn::Kind::Computed;
    column.definition = m_expression->text().trimmed().toStdString();
    return column;
}

QString ComputedDialog::problemWithName(const DerivedColumn& column) const
{
    if (column.key.empty())
        return tr("Give the column a name.");
    if (isTaken(m_frames, column.key))
        return sentenceFor({ErrorCode::DuplicateKey, {}, {column.key}});
    return {};
}

void ComputedDialog::refresh()
{
    const auto column = this->column();
    m_expression->markMistake(0);
    m_ok->setEnabled(false);
    if (column.definition.empty()) {
        m_preview->clearContents();
        m_summary->clear();
        return showProblem({});
    }
    try {
        auto all = m_others;
        all.push_back(column);
        const auto expression = parseExpression(m_expression->text().toStdString());
        if (const auto circular = circularColumn(all))
            throw Error(ErrorCode::DerivedCircular, {*circular});
        showValues(valuesOf(expression, m_frames, column.level));
        showProblem(problemWithName(column));
        m_ok->setEnabled(problemWithName(column).isEmpty());
    } catch (const Error& error) {
        m_preview->clearContents();
        m_summary->clear();
        m_expression->markMistake(error.problems().front().where.column);
        showProblem(sentenceFor(error.problems().front()));
    }
}

void ComputedDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
}

void ComputedDialog::showValues(const ComputedValues& values)
{
    const bool isTie = values.level == VariableLevel::Tie;
    const auto* egos = m_frames.networks.find("ego");
    const auto* alteri = m_frames.ties.find("alter");
    m_preview->clearContents();
    const int rows = std::min(previewRows, static_cast<int>(values.numbers.size()));
    for (int i = 0; i < rows; ++i) {
        const auto row = static_cast<std::size_t>(i);
        const auto ego = isTie ? m_frames.networkOf()[row] : row;
        auto who = QString::fromStdString(egos->texts[ego]);
        if (isTie)
            who += QStringLiteral(" – ") + QString::fromStdString(alteri->texts[row]);
        setTexts(*m_preview, i,
                 {who, values.numbers.isMissing(row) ? tr("missing")
                                                     : localNumber(values.numbers.values[row], 3)});
    }
    m_summary->setText(summaryOf(values));
}

QString ComputedDialog::summaryOf(const ComputedValues& values) const
{
    Column column;
    column.numbers = values.numbers;
    const auto row = describe(column);
    QStringList parts{tr("%n value(s)", nullptr, static_cast<int>(row.n))};
    const auto addNumber = [&](const QString& text, const std::optional<double>& number) {
        if (number)
            parts << text.arg(localNumber(*number, 2));
    };
    addNumber(tr("min %1"), row.minimum);
    addNumber(tr("max %1"), row.maximum);
    addNumber(tr("mean %1"), row.mean);
    addNumber(tr("SD %1"), row.sd);
    const std::array<std::pair<NoValue, QString>, 6> reasons{
        {{NoValue::InputMissing, tr("%1 missing for want of an answer")},
         {NoValue::NoKnownTies, tr("%1 missing for want of ties with a known value")},
         {NoValue::DivisionByZero, tr("%1 missing after division by zero")},
         {NoValue::LogOfNonPositive, tr("%1 missing, the logarithm of zero or less")},
         {NoValue::RootOfNegative, tr("%1 missing, the root of a negative number")},
         {NoValue::TooLarge, tr("%1 missing, too large a number")}}};
    for (const auto& [reason, text] : reasons)
        if (const auto count = values.reasons[static_cast<std::size_t>(reason)]; count > 0)
            parts << text.arg(count);
    return parts.join(QStringLiteral(" · "));
}

void ComputedDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const auto column = this->column();
    const bool done =
        m_edited ? m_document.perform(tr("Change computed column"),
                                      [&](Writer& writer) { writer.changeDerivedColumn(column); })
                 : m_document.perform(tr("Add computed column"),
                                      [&](Writer& writer) { writer.addDerivedColumn(column); });
    if (done)
        QDialog::accept();
}

}  // namespace alteri
