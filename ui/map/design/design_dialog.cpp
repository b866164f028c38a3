// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/design_dialog.hpp"

#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/redesign.hpp"
#include "ui/map/design/attribute_choice.hpp"
#include "ui/map/design/ring_editor.hpp"
#include "ui/map/design/sector_editor.hpp"
#include "ui/map/print/map_picture.hpp"
#include "ui/paper/figure_view.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr int pauseMilliseconds = 120;

bool givesLook(const Attribute& attribute)
{
    return attribute.isOfPartner() && attribute.hasCategories();
}

bool givesOneLook(const Attribute& attribute)
{
    return attribute.isOfPartner() && attribute.choosesOne();
}

bool givesBadge(const Attribute& attribute)
{
    return givesLook(attribute)
           || (attribute.isOfPartner() && attribute.kind() == AnswerKind::Number);
}

bool givesSize(const Attribute& attribute)
{
    return attribute.isOfPartner() && (attribute.scale == Scale::Ordinal || attribute.isNumber());
}

}  // namespace

DesignDialog::DesignDialog(StudyDocument& document, MapId map, QWidget* parent)
    : DesignDialog(document, document.reader().map(map)->design, map, parent)
{
}

DesignDialog::DesignDialog(StudyDocument& document,
                           DesignId design,
                           std::optional<MapId> map,
                           QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_map(map)
    , m_codebook(document.codebook())
    , m_before(document.reader().design(design))
    , m_pause(new QTimer(this))
    , m_form(new QFormLayout)
    , m_title(new QLineEdit(QString::fromStdString(m_before.title)))
    , m_preview(new FigureView)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Map design"));
    // Small screens show all of it, too.
    resizeOnScreen(*this, {1120, 720});
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &DesignDialog::updatePreview);
    const auto updateSoon = [this] { m_pause->start(); };
    m_form->addRow(tr("Title"), m_title);
    m_rings = new RingEditor(m_before, m_codebook, *m_form, this);
    m_sectors = new SectorEditor(m_before, m_codebook, *m_form, this);
    connect(m_rings, &RingEditor::edited, this, updateSoon);
    connect(m_sectors, &SectorEditor::edited, this, updateSoon);
    m_colour =
        addGroupedLook(tr("Colour"), &givesLook, m_before.colourAttribute, m_before.colourGrouping);
    m_plain = wrappedCaption({});
    m_plain->setObjectName(QStringLiteral("withoutColours"));
    m_form->addRow(QString(), m_plain);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &DesignDialog::tellPlain);
    m_symbol = addGroupedLook(tr("Symbol"), &givesOneLook, m_before.symbolAttribute,
                              m_before.symbolGrouping);
    m_badge = addLook(tr("Badge"), &givesBadge, m_before.badgeAttribute);
    addBadgeFrom();
    m_size = addLook(tr("Size"), &givesSize, m_before.sizeAttribute);
    m_outline = addLook(tr("Outline"), &givesOneLook, m_before.outlineAttribute);

    auto* fields = new QWidget;
    fields->setLayout(m_form);
    tellPlain();
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // As wide as the fields are: half of them in sight would have to be pushed to and fro.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fields->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* row = new QHBoxLayout;
    row->addWidget(scroll);
    row->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DesignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updatePreview();
}

AttributeChoice* DesignDialog::addLook(const QString& name,
                                       bool (*fits)(const Attribute&),
                                       const std::optional<AttributeId>& chosen)
{
    auto* choice = new AttributeChoice(name, m_codebook, fits, chosen);
    addChoice(name, choice);
    return choice;
}

AttributeChoice* DesignDialog::addGroupedLook(const QString& name,
                                              bool (*fits)(const Attribute&),
                                              const std::optional<AttributeId>& chosen,
                                              const std::optional<RecodeId>& grouping)
{
    auto* choice = new AttributeChoice(name, m_codebook, fits, chosen,
                                       AttributeChoice::Groupings::Offered, grouping);
    addChoice(name, choice);
    return choice;
}

void DesignDialog::addChoice(const QString& name, AttributeChoice* choice)
{
    connect(choice, &QComboBox::currentIndexChanged, m_pause, qOverload<>(&QTimer::start));
    m_form->addRow(name, choice);
}

MapDesign DesignDialog::design() const
{
    MapDesign design;
    design.id = m_before.id;
    design.title = m_title->text().trimmed().toStdString();
    m_rings->write(design);
    m_sectors->write(design);
    design.colourAttribute = m_colour->attributeId();
    design.colourGrouping = m_colour->grouping();
    design.symbolAttribute = m_symbol->attributeId();
    design.symbolGrouping = m_symbol->grouping();
    design.badgeAttribute = m_badge->attributeId();
    if (const auto* badge = m_badge->attribute();
        badge != nullptr && badge->kind() == AnswerKind::Number)
        design.badgeFrom = m_badgeFrom->value();
    design.sizeAttribute = m_size->attributeId();
    design.outlineAttribute = m_outline->attributeId();
    return design;
}

/// Numbers have a badge from one on.
void DesignDialog::addBadgeFrom()
{
    constexpr double most = 1e9;
    m_badgeFrom = new QDoubleSpinBox;
    m_badgeFrom->setObjectName(QStringLiteral("badgeFrom"));
    m_badgeFrom->setRange(-most, most);
    m_form->addRow(tr("Badge from"), m_badgeFrom);
    const auto follow = [this] {
        const auto* badge = m_badge->attribute();
        const bool isNumber = badge != nullptr && badge->kind() == AnswerKind::Number;
        m_badgeFrom->setEnabled(isNumber);
        // Four fifths of the way are much, until somebody says otherwise.
        if (isNumber && m_badge->attributeId() != m_before.badgeAttribute && badge->smallest
            && badge->largest)
            m_badgeFrom->setValue(
                std::round(*badge->smallest + 0.8 * (*badge->largest - *badge->smallest)));
    };
    m_badgeFrom->setValue(m_before.badgeFrom.value_or(0));
    connect(m_badge, &QComboBox::currentIndexChanged, this, follow);
    connect(m_badgeFrom, &QDoubleSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    follow();
}

/// Categories without colours look the same on maps, and so does their legend.
void DesignDialog::tellPlain()
{
    const auto* attribute = m_colour->grouping() ? nullptr : m_colour->attribute();
    std::ptrdiff_t plain = 0;
    if (attribute != nullptr)
        plain = std::count_if(attribute->categories.begin(), attribute->categories.end(),
                              [](const Category& each) { return each.colour.empty(); });
    m_plain->setVisible(plain > 0);
    if (plain > 0)
        m_plain->setText(tr("%n categories have no colour and look the same. The codebook (Ctrl+B) "
                            "proposes colours: Change categories.",
                            nullptr, static_cast<int>(plain)));
}

void DesignDialog::updatePreview()
{
    const auto wanted = design();
    try {
        requireValid(wanted);
        m_problem->clear();
        if (!m_map)
            return;
        const auto reader = m_document.reader();
        auto snapshot = snapshotOf(reader, *m_map, wanted);
        const auto places = placesUnder(reader, *m_map, wanted);
        for (auto& alter : snapshot.alteri)
            alter.place = places.at(alter.id);
        const auto picture = std::make_shared<const MapPicture>(snapshot);
        m_preview->setFigure({picture->millimetres(),
                              [picture](QPainter& painter) { picture->paint(painter); },
                              {}});
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
