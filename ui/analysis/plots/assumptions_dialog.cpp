// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/assumptions_dialog.hpp"

#include "core/error.hpp"
#include "core/model/codebook.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/planning/planned_frames.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace alteri {

namespace {

enum PredictorColumn {
    PredictorName,
    PredictorEffect,
    PredictorOfEgo,
    PredictorShare,
    PredictorColumns
};

QString written(double number)
{
    return QString::fromStdString(fullText(number));
}

/// Apart by spaces or semicolons: a comma can be the decimal sign.
std::optional<std::vector<double>> sharesIn(const QString& text)
{
    std::vector<double> shares;
    for (const auto& part :
         text.split(QRegularExpression(QStringLiteral("[;\\s]+")), Qt::SkipEmptyParts)) {
        const auto share = numberFrom(part);
        if (!share)
            return std::nullopt;
        shares.push_back(*share);
    }
    return shares;
}

}  // namespace

AssumptionsDialog::AssumptionsDialog(const PlanAssumptions& assumptions, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, PredictorColumns))
    , m_outcome(new QComboBox)
    , m_shares(new QLineEdit)
    , m_deviation(new QDoubleSpinBox)
    , m_icc(new QDoubleSpinBox)
    , m_remark(wrappedCaption({}))
{
    setObjectName(QStringLiteral("assumptionsDialog"));
    setWindowTitle(tr("What is assumed"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped(tr("Predictors and the effects that they would have, in units of the "
                                 "outcome. A predictor without a share of yes is a number with "
                                 "mean 0 and standard deviation 1.")));
    column->addWidget(makeTable(assumptions), 1);
    column->addLayout(makeForm(assumptions));
    // Two lines always, so that nothing below moves while somebody types.
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setObjectName(QStringLiteral("assumptionsRemark"));
    column->addWidget(m_remark);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Assume this"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptAssumptions"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 460);
    check();
}

QWidget* AssumptionsDialog::makeTable(const PlanAssumptions& assumptions)
{
    m_table->setObjectName(QStringLiteral("assumedPredictors"));
    m_table->setAccessibleName(tr("Predictors"));
    m_table->setHorizontalHeaderLabels(
        {tr("Predictor"), tr("Effect"), tr("Same for all partners"), tr("Share of yes")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PredictorName, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    for (const auto& each : assumptions.predictors)
        addRow(each);
    auto* add = new QPushButton(tr("Add predictor"));
    add->setObjectName(QStringLiteral("addPredictor"));
    auto* remove = new QPushButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("removePredictor"));
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(row);
    connect(m_table, &QTableWidget::cellChanged, this, &AssumptionsDialog::check);
    connect(add, &QPushButton::clicked, this, &AssumptionsDialog::addPredictor);
    connect(remove, &QPushButton::clicked, this, &AssumptionsDialog::removePredictor);
    return whole;
}

QFormLayout* AssumptionsDialog::makeForm(const PlanAssumptions& assumptions)
{
    m_outcome->addItems({tr("a number"), tr("ordered categories")});
    m_outcome->setObjectName(QStringLiteral("assumedOutcome"));
    m_outcome->setCurrentIndex(assumptions.categoryShares.empty() ? 0 : 1);
    m_shares->setObjectName(QStringLiteral("assumedShares"));
    m_shares->setPlaceholderText(written(0.3) + QLatin1Char(' ') + written(0.5) + QLatin1Char(' ')
                                 + written(0.2));
    QStringList shares;
    for (const double share : assumptions.categoryShares)
        shares << written(share);
    m_shares->setText(shares.join(QLatin1Char(' ')));
    m_deviation->setObjectName(QStringLiteral("assumedDeviation"));
    m_deviation->setRange(0.001, 1e6);
    m_deviation->setDecimals(3);
    m_deviation->setValue(assumptions.deviation);
    m_icc->setObjectName(QStringLiteral("assumedIcc"));
    m_icc->setRange(0, 0.99);
    m_icc->setSingleStep(0.05);
    m_icc->setValue(assumptions.icc);
    m_icc->setToolTip(tr("How much of the variance that the predictors leave lies between egos"));
    auto* form = new QFormLayout;
    form->addRow(tr("The outcome is"), m_outcome);
    form->addRow(tr("Shares of its categories"), m_shares);
    form->addRow(tr("Standard deviation that the predictors leave"), m_deviation);
    form->addRow(tr("Intraclass correlation (ICC)"), m_icc);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &AssumptionsDialog::check);
    connect(m_shares, &QLineEdit::textChanged, this, &AssumptionsDialog::check);
    return form;
}

void AssumptionsDialog::addRow(const PlannedPredictor& predictor)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, PredictorName,
                     new QTableWidgetItem(QString::fromStdString(predictor.name)));
    m_table->setItem(row, PredictorEffect, new QTableWidgetItem(written(predictor.effect)));
    auto* ofEgo = new QTableWidgetItem;
    ofEgo->setFlags((ofEgo->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    ofEgo->setCheckState(predictor.isOfEgo ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, PredictorOfEgo, ofEgo);
    m_table->setItem(row, PredictorShare,
                     new QTableWidgetItem(predictor.share ? written(*predictor.share) : QString()));
}

void AssumptionsDialog::addPredictor()
{
    PlannedPredictor predictor;
    predictor.name = "x" + std::to_string(m_table->rowCount() + 1);
    constexpr double someEffect = 0.3;
    predictor.effect = someEffect;
    addRow(predictor);
    m_table->setCurrentCell(m_table->rowCount() - 1, PredictorName);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    check();
}

void AssumptionsDialog::removePredictor()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    check();
}

bool AssumptionsDialog::isOrdinal() const
{
    return m_outcome->currentIndex() == 1;
}

PlanAssumptions AssumptionsDialog::assumptions() const
{
    PlanAssumptions assumptions;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        PlannedPredictor predictor;
        predictor.name = m_table->item(row, PredictorName)->text().trimmed().toStdString();
        predictor.effect = numberFrom(m_table->item(row, PredictorEffect)->text()).value_or(0);
        predictor.isOfEgo = m_table->item(row, PredictorOfEgo)->checkState() == Qt::Checked;
        predictor.share = numberFrom(m_table->item(row, PredictorShare)->text());
        assumptions.predictors.push_back(std::move(predictor));
    }
    assumptions.icc = m_icc->value();
    assumptions.deviation = m_deviation->value();
    if (isOrdinal())
        assumptions.categoryShares = sharesIn(m_shares->text()).value_or(std::vector<double>());
    return assumptions;
}

QString AssumptionsDialog::problem() const
{
    if (m_table->rowCount() == 0)
        return tr("Add a predictor: the power is that to find its effect.");
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* share = m_table->item(row, PredictorShare);
        if (share == nullptr)
            return {};  // the row is being written
        for (const int column : {PredictorEffect, PredictorShare}) {
            const auto text = m_table->item(row, column)->text();
            const bool mayBeEmpty = column == PredictorShare;
            if (!numberFrom(text) && !(mayBeEmpty && text.trimmed().isEmpty()))
                return tr("“%1” is no number.").arg(text);
        }
    }
    if (isOrdinal() && sharesIn(m_shares->text()).value_or(std::vector<double>()).size() < 2)
        return tr("Write the shares of the categories, from the lowest to the highest; they add up "
                  "to 1.");
    try {
        parseFormula(assumedStudy(assumptions()).model.spec.formula);
    } catch (const Error& error) {
        return sentencesFor(error).join(QLatin1Char(' '));
    }
    return {};
}

void AssumptionsDialog::check()
{
    m_shares->setEnabled(isOrdinal());
    m_deviation->setEnabled(!isOrdinal());
    const auto found = problem();
    m_remark->setText(found);
    if (m_ok != nullptr)
        m_ok->setEnabled(found.isEmpty());
}

}  // namespace alteri
