// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/tie_kind_form.hpp"

#include "core/codebook/tie_kind_changes.hpp"
#include "ui/codebook/editor/category_looks.hpp"
#include "ui/codebook/editor/uses_text.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/safe_colours.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr QSize sizeOfLine(44, 16);

const QString& otherLineColour()
{
    static const auto word = QStringLiteral("?");
    return word;
}

QIcon lineIcon(TieDash dash, const QColor& colour)
{
    QPixmap pixmap(sizeOfLine);
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

}  // namespace

TieKindForm::TieKindForm(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout)
    , m_label(addField(tr("&Name"), "tieKindLabel"))
    , m_key(addField(tr("&Key in files"), "tieKindKey"))
    , m_direction(addChoice(tr("D&irection"), "tieKindDirection"))
    , m_line(addChoice(tr("&Line"), "tieKindLine"))
    , m_colour(addChoice(tr("Colo&ur"), "tieKindColour"))
    , m_uses(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    m_rows.take(*m_form);
    m_direction->addItems({tr("Undirected"), tr("Directed →")});
    addLines();
    addColours();
    m_uses->setObjectName(QStringLiteral("tieKindUses"));
    m_uses->setProperty("caption", true);
    m_uses->setWordWrap(true);
    column->addWidget(m_uses);
    column->addStretch();
    connect(m_direction, &QComboBox::activated, this, &TieKindForm::store);
    connect(m_line, &QComboBox::activated, this, &TieKindForm::store);
    connect(m_colour, &QComboBox::activated, this, &TieKindForm::chooseColour);
}

QLineEdit* TieKindForm::addField(const QString& label, const char* name)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    m_form->addRow(label, field);
    passShortcuts(field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified())
            store();
    });
    return field;
}

QComboBox* TieKindForm::addChoice(const QString& label, const char* name)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    m_form->addRow(label, choice);
    return choice;
}

void TieKindForm::addLines()
{
    m_line->setIconSize(sizeOfLine);
    const auto ink = palette().color(QPalette::Text);
    for (const auto& [dash, text] :
         {std::pair(TieDash::Solid, tr("Solid")), std::pair(TieDash::Dashed, tr("Dashed")),
          std::pair(TieDash::Dotted, tr("Dotted"))})
        m_line->addItem(lineIcon(dash, ink), text, static_cast<int>(dash));
}

void TieKindForm::addColours()
{
    m_colour->addItem(tr("As the map has it"), QString());
    for (const auto each : safeColours)
        if (each != SafeColour::Yellow)  // a line of it is hardly seen on paper
            m_colour->addItem(colourIcon(codeOf(each)), nameOf(each), codeOf(each));
    m_colour->addItem(tr("Other…"), otherLineColour());
}

void TieKindForm::show(TieKindId kind)
{
    commitPending();
    m_kind.emplace();
    m_kind->id = kind;
    for (auto* field : {m_label, m_key})
        field->setModified(false);
    refresh();
}

void TieKindForm::startNew()
{
    commitPending();
    m_kind.emplace();
    for (auto* field : {m_label, m_key})
        field->setModified(false);
    refresh();
    m_label->setFocus();
}

void TieKindForm::fill(QLineEdit* field, const std::string& text)
{
    // What is being typed stays until the field is left.
    if (field->isModified())
        return;
    field->setText(QString::fromStdString(text));
    field->setReadOnly(!m_document.isWritable());
}

void TieKindForm::fillChoices()
{
    m_direction->setCurrentIndex(m_kind->directed ? 1 : 0);
    m_line->setCurrentIndex(m_line->findData(static_cast<int>(m_kind->dash)));
    const auto colour = QString::fromStdString(m_kind->colour);
    // Colours are the same in small and in large letters.
    if (m_colour->findData(colour, Qt::UserRole, Qt::MatchFixedString) < 0)
        m_colour->insertItem(m_colour->count() - 1, colourIcon(colour), colourText(colour), colour);
    m_colour->setCurrentIndex(m_colour->findData(colour, Qt::UserRole, Qt::MatchFixedString));
}

void TieKindForm::refresh()
{
    if (!m_kind)
        return;
    const bool isNew = m_kind->id.isNull();
    if (!isNew) {
        const auto& kinds = m_document.codebook().tieKinds;
        const auto now = std::find_if(kinds.begin(), kinds.end(),
                                      [&](const TieKind& each) { return each.id == m_kind->id; });
        if (now == kinds.end()) {
            m_kind.reset();
            return;
        }
        m_kind = *now;
    }
    fill(m_label, m_kind->label);
    fill(m_key, m_kind->key);
    fillChoices();
    m_label->setPlaceholderText(isNew ? tr("Write its name and press Enter") : QString());
    const auto uses = isNew ? TieKindUses() : usesOf(m_document.reader(), m_kind->id);
    m_uses->setText(isNew ? QString() : textFor(uses));
    for (auto* choice : {m_line, m_colour})
        choice->setEnabled(m_document.isWritable());
    m_direction->setEnabled(m_document.isWritable() && !uses.isAnswered());
    m_direction->setToolTip(
        uses.isAnswered() ? tr("There are ties of this kind: their direction is what people said.")
                          : QString());
    m_rows.setShown(m_key, !isNew);
}

void TieKindForm::commitPending()
{
    if (m_kind && (m_label->isModified() || m_key->isModified()))
        store();
}

TieKind TieKindForm::entered() const
{
    auto kind = *m_kind;
    kind.label = m_label->text().trimmed().toStdString();
    if (!kind.id.isNull())
        kind.key = m_key->text().trimmed().toStdString();
    kind.directed = m_direction->currentIndex() == 1;
    kind.dash = static_cast<TieDash>(m_line->currentData().toInt());
    // The same colour in other letters is no change.
    const auto colour = m_colour->currentData().toString();
    if (colour.compare(QString::fromStdString(kind.colour), Qt::CaseInsensitive) != 0)
        kind.colour = colour.toStdString();
    return kind;
}

void TieKindForm::chooseColour()
{
    if (!m_kind)
        return;
    if (m_colour->currentData().toString() == otherLineColour()) {
        const auto chosen = QColorDialog::getColor(QColor(QString::fromStdString(m_kind->colour)),
                                                   this, tr("Colour of the ties"));
        if (!chosen.isValid()) {
            fillChoices();
            return;
        }
        m_colour->insertItem(m_colour->count() - 1, colourIcon(chosen.name()), chosen.name(),
                             chosen.name());
        m_colour->setCurrentIndex(m_colour->count() - 2);
    }
    store();
}

void TieKindForm::store()
{
    if (!m_kind || !m_document.isWritable())
        return;
    const auto wanted = entered();
    if (wanted.id.isNull()) {
        // It is there once it has a name; what is chosen before that waits for it.
        if (m_label->isModified())
            create();
        else
            m_kind = wanted;
        return;
    }
    for (auto* field : {m_label, m_key})
        field->setModified(false);
    if (wanted != *m_kind && !wanted.label.empty())
        m_document.perform(tr("Change kind of tie %1").arg(QString::fromStdString(m_kind->label)),
                           [&](Writer& writer) { changeTieKind(writer, wanted); });
    refresh();  // also where it was refused, or is written otherwise
}

void TieKindForm::create()
{
    const auto wanted = entered();
    m_label->setModified(false);
    if (wanted.label.empty())
        return;
    TieKindId id;
    if (m_document.perform(tr("Add kind of tie %1").arg(QString::fromStdString(wanted.label)),
                           [&](Writer& writer) { id = addTieKind(writer, wanted); }))
        emit created(id);
}

}  // namespace alteri
