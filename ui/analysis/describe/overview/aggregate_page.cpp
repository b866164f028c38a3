// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/aggregate_page.hpp"

#include "ui/analysis/describe/choice_box.hpp"
#include "ui/analysis/describe/drawing_view.hpp"
#include "ui/analysis/describe/overview/ego_choice.hpp"
#include "ui/analysis/describe/picture_actions.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

AggregatePage::AggregatePage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_measure(new QComboBox)
    , m_egos(new ChoiceBox(tr("Egos counted")))
    , m_attribute(new ChoiceBox(tr("Partners filtered by")))
    , m_design(new ChoiceBox(tr("Design of the maps")))
    , m_categories(new QWidget)
    , m_categoryFlow(new FlowLayout)
    , m_nothing(new QLabel(tr("This study has no maps yet.")))
    , m_picture(new DrawingView(DrawingView::Fit::Whole))
    , m_actions(new PictureActions(
          *this,
          questions,
          [this](double width) { return aggregateDrawing(m_map, view(), width, paperStyle()); },
          QStringLiteral("aggregate-map"),
          Leaving::Kind::Picture))
{
    m_categories->setObjectName(QStringLiteral("aggregateCategories"));
    auto* padded = new QVBoxLayout(m_categories);
    padded->setContentsMargins(12, 0, 12, 6);
    padded->addLayout(m_categoryFlow);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Aggregate map"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_categories);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_picture, 1);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &AggregatePage::showMap);
    connect(m_egos, &ChoiceBox::chosen, this, &AggregatePage::count);
    connect(m_attribute, &ChoiceBox::chosen, this, &AggregatePage::count);
    connect(m_design, &ChoiceBox::chosen, this, &AggregatePage::count);
}

QWidget* AggregatePage::makeBar()
{
    m_measure->setObjectName(QStringLiteral("aggregateMeasure"));
    m_measure->setAccessibleName(tr("What the cells show"));
    for (const auto measure : {CellMeasure::Count, CellMeasure::PerNetwork, CellMeasure::Share})
        m_measure->addItem(textFor(measure), static_cast<int>(measure));
    m_egos->setObjectName(QStringLiteral("aggregateEgos"));
    m_attribute->setObjectName(QStringLiteral("aggregateAttribute"));
    m_design->setObjectName(QStringLiteral("aggregateDesign"));
    auto* bar = new QWidget;
    auto* padded = new QVBoxLayout(bar);
    padded->setContentsMargins(12, 6, 12, 6);
    auto* flow = new FlowLayout;
    padded->addLayout(flow);
    for (auto* box : {m_measure, static_cast<QComboBox*>(m_egos),
                      static_cast<QComboBox*>(m_attribute), static_cast<QComboBox*>(m_design)})
        flow->addWidget(box);
    return bar;
}

QList<QAction*> AggregatePage::pageActions() const
{
    return m_actions->actions();
}

void AggregatePage::refresh()
{
    m_egos->setEntries(egoChoices(m_study.frames(), m_study.codebook()));
    offerDesigns();
    offerAttributes();
    count();
}

void AggregatePage::offerDesigns()
{
    std::vector<ChoiceBox::Entry> entries;
    for (const auto& design : usedDesigns(m_study.document().reader()))
        entries.push_back({QString::fromStdString(design.id.hex()),
                           tr("Design: %1").arg(QString::fromStdString(design.title))});
    m_design->setEntries(entries);
    m_design->setVisible(entries.size() > 1);
}

void AggregatePage::offerAttributes()
{
    const bool isFirst = m_attribute->count() == 0;
    const auto codebook = m_study.codebook();
    std::vector<ChoiceBox::Entry> entries{{QString(), tr("All partners")}};
    for (const auto owner : {Owner::Alter, Owner::Tie})
        for (const auto* attribute : codebook.of(owner))
            if (attribute->choosesOne())
                entries.push_back({QString::fromStdString(attribute->id.hex()),
                                   tr("By %1").arg(QString::fromStdString(attribute->label))});
    m_attribute->setEntries(entries);
    if (isFirst && entries.size() > 1) {
        const QSignalBlocker blocker(m_attribute);
        m_attribute->choose(entries[1].key);
    }
}

std::optional<std::set<EgoId>> AggregatePage::wantedEgos()
{
    const auto codes = chosenEgos(m_study.frames(), m_egos->key());
    if (!codes)
        return std::nullopt;
    std::set<EgoId> egos;
    for (const auto& ego : m_study.document().reader().egos())
        if (codes->contains(ego.code))
            egos.insert(ego.id);
    return egos;
}

void AggregatePage::count()
{
    const auto reader = m_study.document().reader();
    const auto designs = usedDesigns(reader);
    m_nothing->setVisible(designs.empty());
    m_picture->setVisible(!designs.empty());
    m_actions->setEnabled(!designs.empty());
    m_map = {};
    if (!designs.empty()) {
        const auto chosen = std::find_if(designs.begin(), designs.end(), [&](const auto& design) {
            return QString::fromStdString(design.id.hex()) == m_design->key();
        });
        std::optional<AttributeId> attribute;
        for (const auto& each : m_study.codebook().attributes)
            if (QString::fromStdString(each.id.hex()) == m_attribute->key())
                attribute = each.id;
        m_map = aggregateMap(reader, chosen != designs.end() ? *chosen : designs.front(), attribute,
                             wantedEgos(), m_study.wave());
    }
    offerCategories();
    showMap();
}

void AggregatePage::offerCategories()
{
    QStringList names;
    for (const auto& category : m_map.categories)
        names << QString::fromStdString(category);
    if (!names.isEmpty())
        names << tr("No answer");
    // The same boxes stay as they are: a filter must survive a change of the study.
    const auto now = m_attribute->key() + names.join(QLatin1Char('\n'));
    if (now == m_boxesOf)
        return;
    m_boxesOf = now;
    for (auto* box : m_boxes)
        delete box;
    m_boxes.clear();
    for (const auto& name : names) {
        auto* box = new QCheckBox(literalLabel(name));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &AggregatePage::showMap);
        m_categoryFlow->addWidget(box);
        m_boxes.push_back(box);
    }
    m_categories->setVisible(!m_boxes.empty());
}

AggregateView AggregatePage::view() const
{
    AggregateView view;
    view.measure = static_cast<CellMeasure>(m_measure->currentData().toInt());
    view.shown.assign(m_map.groups(), true);
    QStringList names;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        view.shown[i] = m_boxes[i]->isChecked();
        if (view.shown[i])
            names << m_boxes[i]->text();
    }
    if (static_cast<std::size_t>(names.size()) < m_boxes.size())
        view.filter =
            names.isEmpty() ? tr("No category chosen") : tr("Only: %1").arg(listText(names));
    return view;
}

void AggregatePage::showMap()
{
    const auto style = screenStyle();
    m_picture->show([map = m_map, view = view(),
                     style](double width) { return aggregateDrawing(map, view, width, style); },
                    style.paper);
}

void AggregatePage::restyle()
{
    showMap();
}

}  // namespace alteri
