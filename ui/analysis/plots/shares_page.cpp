// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/shares_page.hpp"

#include "core/measures/variables/counted_rows.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace alteri {

namespace {

constexpr double wholePercent = 100;

/// The fills of an attribute's categories: its colours in the codebook, where they have one, with
/// the patterns of ours.
std::vector<AreaLook> looksOf(const Codebook& codebook, const Column& attribute)
{
    std::vector<AreaLook> looks;
    for (std::size_t i = 0; i < attribute.categories->levels.size(); ++i) {
        looks.push_back(areaLookOf(i));
        for (const auto& each : codebook.attributes)
            if (each.key == attribute.name && each.owner != Owner::Ego)
                if (const auto* category = each.findCode(attribute.categories->levels[i]);
                    category != nullptr && !category->colour.empty())
                    looks.back().colour = QColor(QString::fromStdString(category->colour));
    }
    return looks;
}

double shareOf(const EgoShares& each, std::size_t category)
{
    return each.known == 0
               ? 0
               : static_cast<double>(each.counts[category]) / static_cast<double>(each.known);
}

BarRow rowOf(const EgoShares& each, const std::vector<AreaLook>& looks, const QStringList& names)
{
    BarRow row;
    row.label = each.ego;
    row.number = QString::number(each.known);
    if (each.known == 0)
        row.remark = SharesPage::tr("no known value");
    for (std::size_t i = 0; i < each.counts.size() && each.known > 0; ++i) {
        const double percent = wholePercent * shareOf(each, i);
        row.pieces.push_back(
            {percent, looks[i], localNumber(percent, 0),
             SharesPage::tr("%1, %2: %3 % (%4 of %5 ties)")
                 .arg(each.ego, names[static_cast<qsizetype>(i)], localNumber(percent, 1),
                      QString::number(each.counts[i]), QString::number(each.known))});
    }
    return row;
}

}  // namespace

std::vector<EgoShares> sharesOf(const Frame& ties, const Column& attribute)
{
    std::vector<EgoShares> shares;
    // Where egos have several maps, each is a network.
    const auto* networks = ties.find("map_id");
    if (networks == nullptr || !isName(*networks))
        networks = ties.find("map");
    if (networks == nullptr || !isName(*networks))
        networks = ties.find("ego");
    if (networks == nullptr || !attribute.categories)
        return shares;
    shares.reserve(networks->categories->levels.size());
    for (const auto& label : networks->categories->labels)
        shares.push_back({QString::fromStdString(label),
                          std::vector<std::size_t>(attribute.categories->levels.size(), 0), 0, 0});
    for (std::size_t row = 0; row < ties.rows; ++row) {
        auto& network = shares[static_cast<std::size_t>(networks->categories->codes[row])];
        const auto code = attribute.categories->codes[row];
        if (code == CategoryValues::missing) {
            ++network.missing;
        } else {
            ++network.known;
            ++network.counts[static_cast<std::size_t>(code)];
        }
    }
    // A network without ties has no composition.
    std::erase_if(shares, [](const EgoShares& each) { return each.known + each.missing == 0; });
    return shares;
}

SharesPage::SharesPage(StudyData& study, Questions& questions, QWidget* parent)
    : PlotPage(tr("Shares"), questions, parent)
    , m_study(study)
    , m_attribute(new QComboBox)
    , m_order(new QComboBox)
{
    m_attribute->setObjectName(QStringLiteral("attributeChooser"));
    m_order->setObjectName(QStringLiteral("orderChooser"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* attribute = new QLabel(tr("Attribute"));
    attribute->setBuddy(m_attribute);
    auto* order = new QLabel(tr("Order"));
    order->setBuddy(m_order);
    controls()->addWidget(attribute);
    controls()->addWidget(m_attribute);
    controls()->addWidget(order);
    controls()->addWidget(m_order);
    controls()->addStretch(1);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        listOrders();
        draw();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &SharesPage::draw);
}

void SharesPage::refresh()
{
    const QSignalBlocker blocker(m_attribute);
    const auto before = m_attribute->currentData();
    m_attribute->clear();
    for (const auto& column : m_study.frames().ties.columns)
        if (column.level == VariableLevel::Tie && column.categories && !isName(column))
            m_attribute->addItem(variableText(column.name, column.label, column.level),
                                 QString::fromStdString(column.name));
    m_attribute->setCurrentIndex(std::max(0, m_attribute->findData(before)));
    listOrders();
    draw();
}

void SharesPage::listOrders()
{
    const QSignalBlocker blocker(m_order);
    const auto before = m_order->currentText();
    m_order->clear();
    m_order->addItem(tr("As in the study"));
    m_order->addItem(tr("By number of ties"));
    const auto* attribute =
        m_study.frames().ties.find(m_attribute->currentData().toString().toStdString());
    if (attribute != nullptr && attribute->categories)
        for (const auto& label : attribute->categories->labels)
            m_order->addItem(tr("By share of %1").arg(QString::fromStdString(label)));
    m_order->setCurrentIndex(std::max(0, m_order->findText(before)));
}

void SharesPage::draw()
{
    const auto& ties = m_study.frames().ties;
    const auto* attribute = ties.find(m_attribute->currentData().toString().toStdString());
    if (attribute == nullptr || !attribute->categories || ties.rows == 0) {
        showSentence(tr("There are no ties with an attribute of categories."));
        return;
    }
    auto shares = sharesOf(ties, *attribute);
    constexpr int byTies = 1;
    if (const int order = m_order->currentIndex(); order >= byTies)
        std::stable_sort(shares.begin(), shares.end(), [&](const auto& a, const auto& b) {
            if (order == byTies)
                return a.known > b.known;
            const auto category = static_cast<std::size_t>(order - byTies - 1);
            return shareOf(a, category) > shareOf(b, category);
        });
    const auto looks = looksOf(m_study.codebook(), *attribute);
    QStringList names;
    for (const auto& label : attribute->categories->labels)
        names << QString::fromStdString(label);
    BarContent content;
    const auto name = variableText(attribute->name, attribute->label, attribute->level);
    content.frame.title = tr("%1: composition of each network").arg(name);
    content.frame.subtitle = tr("Per cent of the ties with a known value");
    std::size_t missing = 0;
    for (const auto& each : shares) {
        missing += each.missing;
        content.rows.push_back(rowOf(each, looks, names));
    }
    if (missing > 0)
        content.frame.note =
            tr("%n ties have no known value and are left out.", nullptr, static_cast<int>(missing));
    for (std::size_t i = 0; i < looks.size(); ++i)
        content.legend.push_back({names[static_cast<qsizetype>(i)],
                                  {looks[i].colour, MarkShape::Square},
                                  true,
                                  looks[i].pattern});
    content.axisTitle = tr("Per cent");
    content.numberTitle = tr("Ties");
    content.holds = {wholePercent};
    showPlot(std::make_shared<const BarPlot>(std::move(content)));
}

}  // namespace alteri
