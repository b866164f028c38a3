// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/tie_kind_dialog.hpp"

#include "core/error.hpp"
#include "core/maps/completeness.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/safe_colours.hpp"
#include "ui/text/problem_text.hpp"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace alteri {

namespace {

QIcon lineIcon(TieDash dash, const QColor& colour)
{
    QPixmap pixmap(QSize(44, 16));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    auto style = paperStyle();
    style.tie = colour;
    style.outline = 2;
    painter.setPen(tiePen(TieKind{{}, {}, {}, false, {}, dash}, style));
    painter.drawLine(QPointF(2, 8), QPointF(42, 8));
    return pixmap;
}

QIcon swatch(const QColor& colour)
{
    QPixmap pixmap(QSize(16, 16));
    pixmap.fill(colour);
    return pixmap;
}

/// A short name for files: the letters and digits of the label, numbered if it is taken.
std::string freeKey(const std::string& label, const std::set<std::string>& taken)
{
    std::string base;
    for (const char each : label)
        if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'))
            base.push_back(each);
        else if (each >= 'A' && each <= 'Z')
            base.push_back(static_cast<char>(each - 'A' + 'a'));
        else if (!base.empty() && base.back() != '_')
            base.push_back('_');
    while (!base.empty() && base.back() == '_')
        base.pop_back();
    if (base.empty())
        base = "kind";
    std::string key = base;
    for (int number = 2; taken.contains(key); ++number)
        key = base + std::to_string(number);
    return key;
}

}  // namespace

TieKindDialog::TieKindDialog(StudyDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_before(document.codebook().tieKinds)
    , m_used(tieKindsInUse(document.reader()))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Kinds of ties"));
    resize(680, 380);
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("Ties between partners are of one of these kinds. The kind of the "
                               "ties that you draw is chosen above the map (F4)."));
    hint->setWordWrap(true);
    hint->setProperty("caption", true);
    column->addWidget(hint);
    m_table->setObjectName(QStringLiteral("tieKinds"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Direction"), tr("Line"), tr("Colour")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    for (const auto& kind : m_before)
        addRow(kind);
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& text, const char* name,
                               void (TieKindDialog::*slot)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton(tr("Add kind"), "addTieKind", &TieKindDialog::addNew);
    addButton(tr("Delete"), "removeTieKind", &TieKindDialog::removeCurrent);
    row->addStretch();
    column->addLayout(row);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TieKindDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TieKindDialog::addRow(const TieKind& kind)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_rows.push_back(kind);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(QString::fromStdString(kind.label)));
    auto* direction = new QComboBox;
    direction->setAccessibleName(tr("Direction"));
    direction->addItems({tr("Undirected"), tr("Directed →")});
    direction->setCurrentIndex(kind.directed ? 1 : 0);
    if (m_used.contains(kind.id)) {
        direction->setEnabled(false);
        direction->setToolTip(
            tr("There are ties of this kind: their direction is what people said."));
    }
    addChoice(row, DirectionColumn, direction);
    addChoice(row, LineColumn, lineChoice(kind.dash));
    addChoice(row, ColourColumn, colourChoice(QString::fromStdString(kind.colour)));
}

void TieKindDialog::addChoice(int row, int column, QComboBox* choice)
{
    constexpr int paddingOfCells = 24;  // which a table forgets when it fits its columns
    m_table->setCellWidget(row, column, choice);
    choice->ensurePolished();
    m_table->setColumnWidth(column, std::max(m_table->columnWidth(column),
                                             choice->sizeHint().width() + paddingOfCells));
}

QComboBox* TieKindDialog::lineChoice(TieDash dash) const
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Line"));
    choice->setIconSize(QSize(44, 16));
    const auto ink = choice->palette().color(QPalette::Text);
    for (const auto& [each, text] :
         {std::pair(TieDash::Solid, tr("Solid")), std::pair(TieDash::Dashed, tr("Dashed")),
          std::pair(TieDash::Dotted, tr("Dotted"))}) {
        choice->addItem(lineIcon(each, ink), text, static_cast<int>(each));
        if (each == dash)
            choice->setCurrentIndex(choice->count() - 1);
    }
    return choice;
}

QComboBox* TieKindDialog::colourChoice(const QString& colour)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Colour"));
    choice->addItem(tr("As the map has it"), QString());
    for (const auto each : safeColours)
        if (each != SafeColour::Yellow)  // a line of it is hardly seen on paper
            choice->addItem(swatch(colourOf(each)), nameOf(each), codeOf(each));
    if (choice->findData(colour.toLower()) < 0)
        choice->addItem(swatch(QColor(colour)), colour, colour.toLower());
    choice->setCurrentIndex(choice->findData(colour.toLower()));
    choice->addItem(tr("Other…"), QStringLiteral("?"));
    connect(choice, &QComboBox::activated, this,
            [this, choice, before = choice->currentIndex()] { chooseOther(*choice, before); });
    return choice;
}

void TieKindDialog::chooseOther(QComboBox& choice, int before)
{
    if (choice.currentData().toString() != QStringLiteral("?"))
        return;
    const auto colour = QColorDialog::getColor(Qt::black, this, tr("Colour of the ties"));
    if (!colour.isValid()) {
        choice.setCurrentIndex(before);
        return;
    }
    choice.insertItem(choice.count() - 1, swatch(colour), colour.name(), colour.name());
    choice.setCurrentIndex(choice.count() - 2);
}

void TieKindDialog::addNew()
{
    addRow({});
    m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
    m_table->editItem(m_table->currentItem());
}

void TieKindDialog::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto kind = kindAt(row);
    m_problem->clear();
    if (m_used.contains(kind.id)) {
        m_problem->setText(sentenceFor({ErrorCode::TieKindInUse, {}, {kind.label}}));
        return;
    }
    m_table->removeRow(row);
    m_rows.erase(m_rows.begin() + row);
}

TieKind TieKindDialog::kindAt(int row) const
{
    const auto choice = [&](Column column) {
        return qobject_cast<const QComboBox*>(m_table->cellWidget(row, column));
    };
    auto kind = m_rows[static_cast<std::size_t>(row)];
    kind.label = m_table->item(row, NameColumn)->text().trimmed().toStdString();
    kind.directed = choice(DirectionColumn)->currentIndex() == 1;
    kind.dash = static_cast<TieDash>(choice(LineColumn)->currentData().toInt());
    const auto colour = choice(ColourColumn)->currentData().toString();
    // The same colour in other letters is no change.
    if (colour != QString::fromStdString(kind.colour).toLower())
        kind.colour = colour.toStdString();
    return kind;
}

void TieKindDialog::accept()
{
    std::vector<TieKind> kinds;
    std::set<std::string> keys;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        kinds.push_back(kindAt(row));
        keys.insert(kinds.back().key);
    }
    // A row that was added and left empty means nothing.
    kinds.erase(std::remove_if(kinds.begin(), kinds.end(),
                               [](const TieKind& kind) {
                                   return kind.id == TieKindId{} && kind.label.empty();
                               }),
                kinds.end());
    const auto write = [&](Writer& writer) {
        for (const auto& before : m_before)
            if (std::none_of(kinds.begin(), kinds.end(),
                             [&](const TieKind& kind) { return kind.id == before.id; }))
                writer.removeTieKind(before.id);
        for (auto& kind : kinds)
            if (kind.id != TieKindId{}) {
                writer.changeTieKind(kind);
            } else {
                kind.key = freeKey(kind.label, keys);
                keys.insert(kind.key);
                writer.addTieKind(kind);
            }
    };
    if (kinds == m_before || m_document.perform(tr("Edit kinds of ties"), write))
        QDialog::accept();
}

}  // namespace alteri
