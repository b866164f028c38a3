// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_panel.hpp"

#include "ui/analysis/plots/plot_style.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/term_text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

constexpr int choiceRole = Qt::UserRole;
constexpr int iconSize = 16;

QIcon markIcon(std::size_t series)
{
    constexpr int fine = 3;
    QPixmap pixmap(iconSize * fine, iconSize * fine);
    pixmap.setDevicePixelRatio(fine);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = lookOf(series, screenPlotStyle());
    paintMark(painter, {iconSize / 2.0, iconSize / 2.0}, iconSize * 0.34, look, look.colour);
    return pixmap;
}

QLabel* captionOf(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("caption", true);
    return label;
}

/// Terms in the order in which the plot has them.
std::vector<const RegressionTable::Row*> orderedRows(const RegressionTable& table,
                                                     const QStringList& order)
{
    std::vector<const RegressionTable::Row*> rows;
    for (const auto& row : table.rows)
        if (levelOf(row.name))
            rows.push_back(&row);
    const auto rank = [&](const RegressionTable::Row* row) {
        const auto at = order.indexOf(QString::fromStdString(row->name.name));
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto* one, const auto* other) {
        const auto a = *levelOf(one->name);
        const auto b = *levelOf(other->name);
        return a != b ? a < b : rank(one) < rank(other);
    });
    return rows;
}

}  // namespace

CoefficientPanel::CoefficientPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new QComboBox)
    , m_intervals(new QComboBox)
    , m_standardised(new QCheckBox(tr("Standardised")))
    , m_ratios(new QCheckBox(tr("Odds and rate ratios")))
    , m_table(new QCheckBox(tr("Regression table below")))
    , m_models(new QListWidget)
    , m_terms(new QListWidget)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
{
    arrange();
    explain();
    connectAll();
}

void CoefficientPanel::arrange()
{
    constexpr int panelWidth = 252;
    setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 12, 8);
    auto* rows = new QFormLayout;
    rows->addRow(tr("Form"), m_form);
    rows->addRow(tr("Intervals"), m_intervals);
    column->addLayout(rows);
    column->addWidget(m_standardised);
    column->addWidget(m_ratios);
    column->addWidget(m_table);
    column->addWidget(captionOf(tr("Models")));
    column->addWidget(m_models);
    auto* heading = new QHBoxLayout;
    heading->addWidget(captionOf(tr("Terms, in their order")), 1);
    heading->addWidget(m_up);
    heading->addWidget(m_down);
    column->addLayout(heading);
    column->addWidget(m_terms, 1);
}

/// Names and what is offered.
void CoefficientPanel::explain()
{
    m_form->setObjectName(QStringLiteral("plotForm"));
    m_form->addItem(tr("Chart, one scale"), static_cast<int>(CoefficientForm::Chart));
    m_form->addItem(tr("Print, with numbers"), static_cast<int>(CoefficientForm::Print));
    m_form->setToolTip(tr("Chart: all models on one scale. Print: a scale for each block and "
                          "columns of numbers."));
    m_intervals->setObjectName(QStringLiteral("plotIntervals"));
    m_intervals->addItem(tr("90 % and 95 %"), static_cast<int>(ShownIntervals::Both));
    m_intervals->addItem(tr("95 %"), static_cast<int>(ShownIntervals::NinetyFive));
    m_intervals->addItem(tr("90 %"), static_cast<int>(ShownIntervals::Ninety));
    m_standardised->setObjectName(QStringLiteral("plotStandardised"));
    m_standardised->setToolTip(
        tr("In standard deviations: b × SD(x) / SD(y), over the ties of the model"));
    m_ratios->setObjectName(QStringLiteral("plotRatios"));
    m_ratios->setToolTip(tr("Gives the numbers of models with a logit or log link as exp(b) in the "
                            "print form"));
    m_table->setObjectName(QStringLiteral("plotTable"));
    m_table->setToolTip(tr("Sets the regression table under the print form"));
    m_table->setEnabled(false);
    m_ratios->setEnabled(false);
    m_ratios->hide();
    m_models->setObjectName(QStringLiteral("plotModels"));
    m_models->setAccessibleName(tr("Models"));
    m_terms->setObjectName(QStringLiteral("plotTerms"));
    m_terms->setAccessibleName(tr("Terms, in their order"));
    m_terms->setDragDropMode(QAbstractItemView::InternalMove);
    m_terms->setDefaultDropAction(Qt::MoveAction);
    m_terms->setTextElideMode(Qt::ElideMiddle);
    m_terms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameButton(m_up, "termUp");
    m_up->setAutoRaise(true);
    m_up->setToolTip(tr("Move the term up"));
    m_up->setAccessibleName(tr("Move the term up"));
    nameButton(m_down, "termDown");
    m_down->setAutoRaise(true);
    m_down->setToolTip(tr("Move the term down"));
    m_down->setAccessibleName(tr("Move the term down"));
}

void CoefficientPanel::connectAll()
{
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_table->setEnabled(form() == CoefficientForm::Print);
        m_ratios->setEnabled(form() == CoefficientForm::Print);
        emit changed();
    });
    connect(m_intervals, &QComboBox::currentIndexChanged, this, [this] {
        m_choices.intervals = static_cast<ShownIntervals>(m_intervals->currentData().toInt());
        emit changed();
    });
    connect(m_standardised, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.isStandardised = on;
        emit changed();
    });
    connect(m_ratios, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.areRatios = on;
        emit changed();
    });
    connect(m_table, &QCheckBox::toggled, this, &CoefficientPanel::changed);
    connect(m_models, &QListWidget::itemChanged, this, &CoefficientPanel::readModels);
    connect(m_terms, &QListWidget::itemChanged, this, &CoefficientPanel::readTerms);
    // After the rows were moved, not while they are: the list is filled anew.
    connect(m_terms->model(), &QAbstractItemModel::rowsMoved, this, &CoefficientPanel::readTerms,
            Qt::QueuedConnection);
    connect(m_terms->model(), &QAbstractItemModel::rowsRemoved, this, &CoefficientPanel::readTerms,
            Qt::QueuedConnection);
    connect(m_terms, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        if (const auto name = item->data(choiceRole).toString(); !name.isEmpty())
            emit termChosen(name);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveTerm(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveTerm(1); });
}

CoefficientForm CoefficientPanel::form() const
{
    return static_cast<CoefficientForm>(m_form->currentData().toInt());
}

bool CoefficientPanel::hasTable() const
{
    return m_table->isChecked() && form() == CoefficientForm::Print;
}

void CoefficientPanel::setTable(const RegressionTable& table)
{
    m_ratios->setVisible(std::any_of(table.fits.begin(), table.fits.end(), [](const auto& fit) {
        return fit.outcome && fit.outcome->hasRatios();
    }));
    listModels(table);
    listTerms(table);
}

void CoefficientPanel::listModels(const RegressionTable& table)
{
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    for (std::size_t i = 0; i < table.fits.size(); ++i) {
        const auto name = modelName(table.fits[i]);
        auto* item = new QListWidgetItem(markIcon(i), name, m_models);
        item->setData(choiceRole, name);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled);
        item->setCheckState(m_choices.hiddenModels.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    constexpr int most = 6;
    const int rows = std::clamp(m_models->count(), 1, most);
    m_models->setFixedHeight(rows * std::max(m_models->sizeHintForRow(0), iconSize) + 6);
}

void CoefficientPanel::listTerms(const RegressionTable& table)
{
    const QSignalBlocker blocker(m_terms);
    const QSignalBlocker modelBlocker(m_terms->model());
    const auto* current = m_terms->currentItem();
    const auto chosen = current == nullptr ? QString() : current->data(choiceRole).toString();
    m_terms->clear();
    std::optional<VariableLevel> level;
    for (const auto* row : orderedRows(table, m_choices.order)) {
        if (const auto own = levelOf(row->name); own != level) {
            level = own;
            auto* heading = new QListWidgetItem(textFor(*own), m_terms);
            auto font = heading->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
            heading->setFlags(Qt::ItemIsEnabled);
        }
        const auto name = QString::fromStdString(row->name.name);
        auto* item = new QListWidgetItem(textFor(row->name), m_terms);
        item->setData(choiceRole, name);
        item->setToolTip(name);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(m_choices.hiddenTerms.contains(name) ? Qt::Unchecked : Qt::Checked);
        if (name == chosen)
            m_terms->setCurrentItem(item);
    }
    // The views of a blocked model are not told.
    m_terms->viewport()->update();
    m_terms->doItemsLayout();
}

void CoefficientPanel::readModels()
{
    m_choices.hiddenModels.clear();
    for (int i = 0; i < m_models->count(); ++i)
        if (m_models->item(i)->checkState() == Qt::Unchecked)
            m_choices.hiddenModels.insert(m_models->item(i)->data(choiceRole).toString());
    emit changed();
}

void CoefficientPanel::readTerms()
{
    m_choices.order.clear();
    m_choices.hiddenTerms.clear();
    for (int i = 0; i < m_terms->count(); ++i) {
        const auto name = m_terms->item(i)->data(choiceRole).toString();
        if (name.isEmpty())
            continue;
        m_choices.order << name;
        if (m_terms->item(i)->checkState() == Qt::Unchecked)
            m_choices.hiddenTerms.insert(name);
    }
    emit changed();
}

void CoefficientPanel::moveTerm(int by)
{
    const int row = m_terms->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_terms->count()
        || m_terms->item(to)->data(choiceRole).toString().isEmpty())
        return;
    const QSignalBlocker blocker(m_terms->model());
    auto* item = m_terms->takeItem(row);
    m_terms->insertItem(to, item);
    m_terms->setCurrentItem(item);
    readTerms();
}

}  // namespace alteri
