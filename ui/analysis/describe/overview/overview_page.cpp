// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/overview_page.hpp"

#include "core/maps/map_snapshot.hpp"
#include "ui/analysis/describe/drawing_view.hpp"
#include "ui/analysis/describe/overview/ego_choice.hpp"
#include "ui/analysis/describe/overview/map_miniature.hpp"
#include "ui/analysis/describe/picture_actions.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/study/study_document.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace alteri {

namespace {

enum class Order { Study, Name, Size };

constexpr int smallestSide = 90;
constexpr int usualSide = 170;
constexpr int largestSide = 420;

void sortBy(Order order, std::vector<MiniatureModel::Entry>& entries)
{
    switch (order) {
    case Order::Study:
        return;
    case Order::Name:
        std::stable_sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
            return QString::localeAwareCompare(one.name, other.name) < 0;
        });
        return;
    case Order::Size:
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& one, const auto& other) { return one.size > other.size; });
        return;
    }
}

}  // namespace

OverviewPage::OverviewPage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_order(new QComboBox)
    , m_egos(new ChoiceBox(tr("Egos shown")))
    , m_side(new QSlider(Qt::Horizontal))
    , m_count(new QLabel)
    , m_model(new MiniatureModel(this))
    , m_delegate(new MiniatureDelegate(*m_model, study.document(), this))
    , m_maps(new QListView)
    , m_legend(new DrawingView(DrawingView::Fit::Width))
    , m_actions(new PictureActions(
          *this,
          questions,
          [this](double width) { return drawing(width); },
          QStringLiteral("all-maps"),
          Leaving::Kind::Picture))
{
    m_maps->setObjectName(QStringLiteral("overviewMaps"));
    m_maps->setAccessibleName(tr("Maps of all egos"));
    m_maps->setModel(m_model);
    m_maps->setItemDelegate(m_delegate);
    m_maps->setViewMode(QListView::IconMode);
    m_maps->setResizeMode(QListView::Adjust);
    m_maps->setMovement(QListView::Static);
    m_maps->setUniformItemSizes(true);
    m_maps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_maps, 1);
    column->addWidget(m_legend);
    connect(m_order, &QComboBox::currentIndexChanged, this, &OverviewPage::showEntries);
    connect(m_egos, &ChoiceBox::chosen, this, &OverviewPage::showEntries);
    connect(m_side, &QSlider::valueChanged, this, &OverviewPage::resizeMaps);
    // Enter opens a map too; on most platforms activation is the double click.
    connect(m_maps, &QListView::activated, this, &OverviewPage::open);
    resizeMaps(usualSide);
}

QWidget* OverviewPage::makeBar()
{
    m_order->setObjectName(QStringLiteral("overviewOrder"));
    m_order->setAccessibleName(tr("Order of the maps"));
    m_order->addItem(tr("As in the study"), static_cast<int>(Order::Study));
    m_order->addItem(tr("By name"), static_cast<int>(Order::Name));
    m_order->addItem(tr("Largest first"), static_cast<int>(Order::Size));
    m_egos->setObjectName(QStringLiteral("overviewEgos"));
    m_side->setRange(smallestSide, largestSide);
    m_side->setValue(usualSide);
    m_side->setFixedWidth(smallestSide + usualSide / 4);
    m_side->setAccessibleName(tr("Size of the maps"));
    m_side->setToolTip(tr("Size of the maps"));
    m_count->setProperty("caption", true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_egos);
    row->addWidget(m_order);
    row->addWidget(m_side);
    row->addWidget(m_count);
    row->addStretch();
    return bar;
}

QList<QAction*> OverviewPage::pageActions() const
{
    return m_actions->actions();
}

void OverviewPage::refresh()
{
    m_egos->setEntries(egoChoices(m_study.frames(), m_study.codebook()));
    m_delegate->clear();
    showEntries();
    showLegend();
}

std::vector<MiniatureModel::Entry> OverviewPage::wantedEntries()
{
    const auto reader = m_study.document().reader();
    const auto wanted = chosenEgos(m_study.frames(), m_egos->key());
    std::map<EgoId, Ego> egos;
    for (auto& ego : reader.egos())
        egos.emplace(ego.id, ego);
    std::map<EgoId, int> mapsOf;
    const auto maps = reader.maps();
    for (const auto& map : maps)
        ++mapsOf[map.ego];
    std::vector<MiniatureModel::Entry> entries;
    entries.reserve(maps.size());
    const auto& frames = m_study.frames();
    const auto* sizes = frames.networks.find("size");
    std::map<MapId, std::size_t> rows;
    for (std::size_t row = 0; row < frames.maps.size(); ++row)
        rows.emplace(frames.maps[row], row);
    for (const auto& map : maps) {
        const auto row = rows.find(map.id);
        const auto& ego = egos.at(map.ego);
        if (row == rows.end())  // of another wave than the one looked at
            continue;
        if (wanted && !wanted->contains(ego.code))
            continue;
        auto name = QString::fromStdString(ego.label);
        if (mapsOf.at(ego.id) > 1)
            name += QStringLiteral(" · ") + QString::fromStdString(map.title);
        const int size = static_cast<int>(sizes->numbers->values[row->second]);
        entries.push_back({map.id, ego.id, name, size});
    }
    return entries;
}

void OverviewPage::showEntries()
{
    auto entries = wantedEntries();
    sortBy(static_cast<Order>(m_order->currentData().toInt()), entries);
    m_count->setText(tr("%n maps", nullptr, static_cast<int>(entries.size())));
    m_actions->setEnabled(!entries.empty());
    m_model->setEntries(std::move(entries));
}

void OverviewPage::showLegend()
{
    std::vector<LegendBlock> legend;
    if (!m_model->entries().empty())
        legend = snapshotOf(m_study.document().reader(), m_model->entries().front().map).legend;
    const auto style = screenStyle();
    m_legend->setVisible(!legend.empty());
    m_legend->show([legend, style](double width) { return miniatureLegend(legend, width, style); },
                   style.paper);
}

void OverviewPage::resizeMaps(int side)
{
    m_delegate->setSide(side);
    m_maps->setGridSize(m_delegate->cellSize());
    m_maps->viewport()->update();
}

void OverviewPage::open(const QModelIndex& index)
{
    emit alterWanted({m_model->entries()[static_cast<std::size_t>(index.row())].map, {}});
}

Drawing OverviewPage::drawing(double widthMillimetres)
{
    std::vector<NamedMap> maps;
    maps.reserve(m_model->entries().size());
    for (const auto& entry : m_model->entries())
        maps.push_back({entry.name, snapshotOf(m_study.document().reader(), entry.map)});
    return overviewDrawing(maps, widthMillimetres);
}

void OverviewPage::restyle()
{
    m_delegate->clear();
    m_maps->viewport()->update();
    showLegend();
}

}  // namespace alteri
