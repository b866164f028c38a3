// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design_dialog.hpp"

#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/redesign.hpp"
#include "ui/map/map_preview.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int mostRings = 8;
constexpr int mostSectors = 12;
constexpr int pauseMilliseconds = 120;

bool hasCategories(const Attribute& attribute)
{
    return attribute.hasCategories();
}

bool isOfMap(const Attribute& attribute)
{
    return attribute.owner == Owner::Alter || attribute.owner == Owner::Tie;
}

QTableWidget* areaTable(const QString& name, const QStringList& headers)
{
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()));
    table->setObjectName(name);
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFixedHeight(176);
    return table;
}

CategoryId categoryOf(const QTableWidgetItem& item)
{
    CategoryId category;
    const auto bytes = item.data(Qt::UserRole).toByteArray();
    if (bytes.size() == static_cast<qsizetype>(category.bytes.size()))
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(category.bytes.data()));
    return category;
}

}  // namespace

DesignDialog::DesignDialog(StudyDocument& document, MapId map, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_map(map)
    , m_codebook(document.reader().codebook())
    , m_before(document.reader().design(document.reader().map(map)->design))
    , m_title(new QLineEdit(QString::fromStdString(m_before.title)))
    , m_ringCount(new QSpinBox)
    , m_hasOutside(new QCheckBox(tr("The area outside is the last level")))
    , m_spacing(new QComboBox)
    , m_rings(areaTable(QStringLiteral("rings"), {tr("Rings from the inside")}))
    , m_sectorCount(new QSpinBox)
    , m_sectors(areaTable(QStringLiteral("sectors"), {tr("Sectors clockwise"), tr("Share")}))
    , m_preview(new MapPreview)
    , m_problem(new QLabel)
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Map design"));
    resize(1120, 720);
    auto* form = new QFormLayout;
    form->addRow(tr("Title"), m_title);
    addRings(form);
    addSectors(form);
    const auto categories = [](const Attribute& each) {
        return isOfMap(each) && hasCategories(each);
    };
    m_colour = addAttributes(form, tr("Colour"), categories, m_before.colourAttribute);
    m_symbol = addAttributes(form, tr("Symbol"), categories, m_before.symbolAttribute);
    m_badge = addAttributes(form, tr("Badge"), categories, m_before.badgeAttribute);
    m_size = addAttributes(
        form, tr("Size"),
        [](const Attribute& each) {
            return isOfMap(each) && (each.scale == Scale::Ordinal || each.isNumber());
        },
        m_before.sizeAttribute);
    m_outline = addAttributes(form, tr("Outline"), categories, m_before.outlineAttribute);

    auto* fields = new QWidget;
    fields->setLayout(form);
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(430);
    auto* row = new QHBoxLayout;
    row->addWidget(scroll);
    row->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_problem->setStyleSheet(QStringLiteral("color: #d1495b;"));
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DesignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &DesignDialog::updatePreview);
    for (auto* choice : findChildren<QComboBox*>())
        connect(choice, &QComboBox::currentIndexChanged, m_pause, qOverload<>(&QTimer::start));
    for (auto* table : {m_rings, m_sectors})
        connect(table, &QTableWidget::itemChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_hasOutside, &QCheckBox::toggled, m_pause, qOverload<>(&QTimer::start));
    updatePreview();
}

QComboBox* DesignDialog::addAttributes(QFormLayout* form,
                                       const QString& label,
                                       const std::function<bool(const Attribute&)>& fits,
                                       const std::optional<AttributeId>& chosen)
{
    auto* choice = new QComboBox;
    choice->setObjectName(label);
    choice->addItem(tr("Nothing"), -1);
    for (std::size_t i = 0; i < m_codebook.attributes.size(); ++i) {
        const auto& attribute = m_codebook.attributes[i];
        if (!fits(attribute))
            continue;
        choice->addItem(QString::fromStdString(attribute.label), static_cast<int>(i));
        if (chosen == attribute.id)
            choice->setCurrentIndex(choice->count() - 1);
    }
    form->addRow(label, choice);
    return choice;
}

void DesignDialog::addRings(QFormLayout* form)
{
    m_ringAttribute = addAttributes(
        form, tr("Rings show"),
        [](const Attribute& each) { return each.owner == Owner::Tie && each.hasCategories(); },
        m_before.ringAttribute);
    m_ringCount->setRange(1, mostRings);
    m_ringCount->setValue(m_before.rings);
    form->addRow(tr("Number of rings"), m_ringCount);
    m_hasOutside->setChecked(static_cast<int>(m_before.levels.size()) > m_before.rings
                             || m_before.levels.empty());
    form->addRow(QString(), m_hasOutside);
    m_spacing->addItems({tr("Equal width"), tr("Equal area")});
    m_spacing->setCurrentIndex(m_before.spacing == RingSpacing::EqualArea ? 1 : 0);
    form->addRow(tr("Spacing"), m_spacing);
    auto* box = new QHBoxLayout;
    box->addWidget(m_rings, 1);
    auto* arrows = new QVBoxLayout;
    for (const int by : {-1, 1}) {
        auto* button = new QPushButton(by < 0 ? tr("Inwards") : tr("Outwards"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { moveRing(by); });
        arrows->addWidget(button);
    }
    arrows->addStretch();
    box->addLayout(arrows);
    form->addRow(box);
    connect(m_ringAttribute, &QComboBox::currentIndexChanged, this, &DesignDialog::fillRings);
    connect(m_ringCount, &QSpinBox::valueChanged, this, &DesignDialog::fillRings);
    fillRings();
}

void DesignDialog::addSectors(QFormLayout* form)
{
    m_sectorAttribute = addAttributes(
        form, tr("Sectors show"),
        [](const Attribute& each) { return isOfMap(each) && each.hasCategories(); },
        m_before.sectorAttribute);
    m_sectorCount->setRange(0, mostSectors);
    m_sectorCount->setValue(static_cast<int>(m_before.freeSectors.size()));
    form->addRow(tr("Number of free sectors"), m_sectorCount);
    form->addRow(m_sectors);
    connect(m_sectorAttribute, &QComboBox::currentIndexChanged, this, &DesignDialog::fillSectors);
    connect(m_sectorCount, &QSpinBox::valueChanged, this, &DesignDialog::fillSectors);
    fillSectors();
}

const Attribute* DesignDialog::attributeIn(const QComboBox* choice) const
{
    const int index = choice->currentData().toInt();
    return index >= 0 ? &m_codebook.attributes[static_cast<std::size_t>(index)] : nullptr;
}

void DesignDialog::addArea(QTableWidget* table,
                           const QString& title,
                           const std::optional<CategoryId>& category,
                           bool used,
                           double share)
{
    const int row = table->rowCount();
    table->insertRow(row);
    auto* item = new QTableWidgetItem(title);
    if (category) {
        item->setData(Qt::UserRole,
                      QByteArray(reinterpret_cast<const char*>(category->bytes.data()),
                                 static_cast<qsizetype>(category->bytes.size())));
        item->setCheckState(used ? Qt::Checked : Qt::Unchecked);
    }
    table->setItem(row, 0, item);
    if (table->columnCount() > 1) {
        auto* spin = new QDoubleSpinBox;
        spin->setRange(0.1, 100);
        spin->setDecimals(1);
        spin->setValue(share);
        connect(spin, &QDoubleSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
        table->setCellWidget(row, 1, spin);
    }
}

void DesignDialog::fillRings()
{
    const QSignalBlocker blocker(m_rings);
    m_rings->setRowCount(0);
    const auto* attribute = attributeIn(m_ringAttribute);
    m_ringCount->setEnabled(attribute == nullptr);
    m_hasOutside->setEnabled(attribute != nullptr);
    if (attribute != nullptr)
        fillLevels(*attribute);
    else
        for (std::size_t ring = 0; ring <= static_cast<std::size_t>(m_ringCount->value()); ++ring)
            addArea(m_rings, titleOfRing(ring), std::nullopt, true, 1);
    m_pause->start();
}

QString DesignDialog::titleOfRing(std::size_t ring) const
{
    return ring < m_before.ringTitles.size() ? QString::fromStdString(m_before.ringTitles[ring])
                                             : QString();
}

/// The levels in use first, in their order; then the categories that are not.
void DesignDialog::fillLevels(const Attribute& attribute)
{
    const bool same = m_before.ringAttribute == attribute.id;
    const auto levels = same ? m_before.levels : std::vector<CategoryId>();
    for (std::size_t ring = 0; ring < levels.size(); ++ring) {
        const auto* category = attribute.findCategory(levels[ring]);
        const auto title = titleOfRing(ring);
        addArea(m_rings, title.isEmpty() ? QString::fromStdString(category->label) : title,
                category->id, true, 1);
    }
    for (const auto& category : attribute.categories)
        if (std::find(levels.begin(), levels.end(), category.id) == levels.end())
            addArea(m_rings, QString::fromStdString(category.label), category.id, !same, 1);
}

void DesignDialog::fillSectors()
{
    const QSignalBlocker blocker(m_sectors);
    m_sectors->setRowCount(0);
    const auto* attribute = attributeIn(m_sectorAttribute);
    m_sectorCount->setEnabled(attribute == nullptr);
    if (attribute != nullptr)
        fillCategories(*attribute);
    else
        fillFreeSectors();
    m_pause->start();
}

void DesignDialog::fillCategories(const Attribute& attribute)
{
    const bool same = m_before.sectorAttribute == attribute.id;
    const auto sectors = same ? m_before.sectors : std::vector<MapDesign::Sector>();
    for (const auto& sector : sectors)
        addArea(m_sectors, QString::fromStdString(attribute.findCategory(sector.category)->label),
                sector.category, true, sector.share);
    for (const auto& category : attribute.categories) {
        const auto isSame = [&](const auto& sector) { return sector.category == category.id; };
        if (std::none_of(sectors.begin(), sectors.end(), isSame))
            addArea(m_sectors, QString::fromStdString(category.label), category.id, !same, 1);
    }
}

void DesignDialog::fillFreeSectors()
{
    const auto& known = m_before.freeSectors;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_sectorCount->value()); ++i)
        addArea(m_sectors, i < known.size() ? QString::fromStdString(known[i].title) : QString(),
                std::nullopt, true, i < known.size() ? known[i].share : 1);
}

void DesignDialog::moveRing(int by)
{
    const int from = m_rings->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_rings->rowCount())
        return;
    auto* one = m_rings->takeItem(from, 0);
    auto* other = m_rings->takeItem(to, 0);
    m_rings->setItem(to, 0, one);
    m_rings->setItem(from, 0, other);
    m_rings->setCurrentCell(to, 0);
}

MapDesign DesignDialog::design() const
{
    const auto idOf = [&](const QComboBox* choice) {
        const auto* attribute = attributeIn(choice);
        return attribute != nullptr ? std::optional(attribute->id) : std::nullopt;
    };
    MapDesign design;
    design.id = m_before.id;
    design.title = m_title->text().trimmed().toStdString();
    design.spacing =
        m_spacing->currentIndex() == 1 ? RingSpacing::EqualArea : RingSpacing::EqualWidth;
    design.ringAttribute = idOf(m_ringAttribute);
    design.rings = m_ringCount->value();
    readRings(design);
    design.sectorAttribute = idOf(m_sectorAttribute);
    readSectors(design);
    design.colourAttribute = idOf(m_colour);
    design.symbolAttribute = idOf(m_symbol);
    design.badgeAttribute = idOf(m_badge);
    design.sizeAttribute = idOf(m_size);
    design.outlineAttribute = idOf(m_outline);
    return design;
}

void DesignDialog::readRings(MapDesign& design) const
{
    const auto* rings = attributeIn(m_ringAttribute);
    for (int row = 0; row < m_rings->rowCount(); ++row) {
        const auto* item = m_rings->item(row, 0);
        if (rings != nullptr && item->checkState() != Qt::Checked)
            continue;
        auto title = item->text().trimmed().toStdString();
        if (rings != nullptr) {
            design.levels.push_back(categoryOf(*item));
            // The codebook's own label is no title of the map's.
            if (rings->findCategory(design.levels.back())->label == title)
                title.clear();
        }
        design.ringTitles.push_back(std::move(title));
    }
    if (std::all_of(design.ringTitles.begin(), design.ringTitles.end(),
                    [](const std::string& title) { return title.empty(); }))
        design.ringTitles.clear();
    if (rings != nullptr)
        design.rings = static_cast<int>(design.levels.size()) - (m_hasOutside->isChecked() ? 1 : 0);
}

void DesignDialog::readSectors(MapDesign& design) const
{
    for (int row = 0; row < m_sectors->rowCount(); ++row) {
        const auto* item = m_sectors->item(row, 0);
        const double share =
            qobject_cast<const QDoubleSpinBox*>(m_sectors->cellWidget(row, 1))->value();
        if (!design.sectorAttribute)
            design.freeSectors.push_back({item->text().trimmed().toStdString(), share});
        else if (item->checkState() == Qt::Checked)
            design.sectors.push_back({categoryOf(*item), share});
    }
}

void DesignDialog::updatePreview()
{
    const auto wanted = design();
    try {
        requireValid(wanted);
        const auto reader = m_document.reader();
        auto snapshot = snapshotOf(reader, m_map, wanted);
        const auto places = placesUnder(reader, m_map, wanted);
        for (auto& alter : snapshot.alteri)
            alter.place = places.at(alter.id);
        m_preview->show(snapshot);
        m_problem->clear();
    } catch (const Error& error) {
        m_problem->setText(sentencesFor(error).join(QLatin1Char('\n')));
    }
}

void DesignDialog::accept()
{
    const auto wanted = design();
    if (wanted == m_before || m_document.perform(tr("Change map design"), [&](Writer& writer) {
            changeMapDesign(writer, wanted);
        }))
        QDialog::accept();
}

}  // namespace alteri
