// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/cheat_sheet.hpp"

#include "ui/text/codebook_text.hpp"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <map>

namespace alteri {

namespace {

QWidget* box(const KeySection& section)
{
    auto* all = new QWidget;
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    auto* heading = new QLabel(section.title);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("heading", true);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 0;
    for (const auto& line : section.lines) {
        auto* key = new QLabel(line.keys);
        key->setTextFormat(Qt::PlainText);
        key->setAlignment(Qt::AlignCenter);
        key->setProperty("keyCap", true);
        auto* meaning = new QLabel(line.text);
        meaning->setTextFormat(Qt::PlainText);
        grid->addWidget(key, ++row, 0);
        grid->addWidget(meaning, row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row + 1, 1);
    return all;
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
           || key == Qt::Key_Meta;
}

}  // namespace

CheatSheet::CheatSheet(QWidget* workspace)
    : QFrame(workspace)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("cheatSheet"));
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    m_grid->setContentsMargins(22, 18, 22, 18);
    m_grid->setHorizontalSpacing(34);
    m_grid->setVerticalSpacing(16);
    hide();
}

void CheatSheet::toggle(const Codebook& codebook, const std::vector<CategoryKey>& keys)
{
    if (isVisible()) {
        hide();
        return;
    }
    fill(codebook, keys);
    adjustSize();
    centre();
    show();
    raise();
    // While it is open, the next key or click closes it, and nothing else happens.
    qApp->installEventFilter(this);
}

QList<KeySection> CheatSheet::keysOfTheMap()
{
    KeySection reasons{tr("No answer (in the line, or when asked)"), {}};
    for (const auto reason : {MissingReason::DoesNotKnow, MissingReason::Refused,
                              MissingReason::DoesNotApply, MissingReason::NotAsked}) {
        const auto sign = signOf(reason);
        reasons.lines << KeySection::Line{
            QString::fromUtf8(sign.data(), static_cast<qsizetype>(sign.size())), textFor(reason)};
    }
    return {reasons,
            {tr("Naming and finding"),
             {{tr("N"), tr("Name a partner, or just type its name")},
              {tr("Tab"), tr("Next open partner; with Shift the one before")},
              {tr("Ctrl+F"), tr("Search")},
              {tr("F2"), tr("Rename")},
              {tr("Esc"), tr("One step back")},
              {tr("Ctrl+Z"), tr("Undo")}}},
            {tr("Placing"),
             {{QStringLiteral("← →"), tr("Along the ring")},
              {QStringLiteral("↑ ↓"), tr("To the next ring inwards or outwards")},
              {tr("Backspace"), tr("Take off the map")},
              {tr("Del"), tr("Delete")},
              {tr("Ctrl+A"), tr("Select all")},
              {tr("Ctrl+Shift+K"), tr("Connect all selected")},
              {tr("F4"), tr("Draw ties")},
              {tr("Alt"), tr("While dragging: exactly here; on the paper: lasso")}}}};
}

void CheatSheet::fill(const Codebook& codebook, const std::vector<CategoryKey>& keys)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<AttributeId> order;
    std::map<AttributeId, KeySection> byAttribute;
    for (const auto& key : keys) {
        const auto* attribute = codebook.find(key.attribute);
        if (attribute == nullptr)
            continue;
        if (!byAttribute.contains(key.attribute))
            order.push_back(key.attribute);
        auto& section = byAttribute[key.attribute];
        section.title = QString::fromStdString(attribute->label);
        section.lines << KeySection::Line{QString::fromStdString(key.key),
                                          textFor(key.value, *attribute)};
    }
    const auto lasting = keysOfTheMap();
    std::vector<QWidget*> sections;
    sections.reserve(order.size() + static_cast<std::size_t>(lasting.size()));
    for (const auto& attribute : order)
        sections.push_back(box(byAttribute[attribute]));
    for (const auto& section : lasting)
        sections.push_back(box(section));
    arrange(sections);
}

/// In columns of about the same height, in their order.
void CheatSheet::arrange(const std::vector<QWidget*>& sections)
{
    constexpr int columns = 3;
    int all = 0;
    for (auto* each : sections)
        all += each->sizeHint().height();
    int filled = 0;
    QVBoxLayout* column = nullptr;
    for (auto* each : sections) {
        const int height = each->sizeHint().height();
        // Where the middle of a section lies says to which column it belongs.
        const int index = std::min(columns - 1, (filled + height / 2) * columns / std::max(1, all));
        if (column == nullptr || index >= m_grid->columnCount()
            || m_grid->itemAtPosition(0, index) == nullptr) {
            auto* box = new QWidget;
            column = new QVBoxLayout(box);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(16);
            m_grid->addWidget(box, 0, index, Qt::AlignTop);
        }
        column->addWidget(each);
        filled += height;
    }
}

void CheatSheet::centre()
{
    const auto room = parentWidget()->rect();
    move((room.width() - width()) / 2, std::max(0, (room.height() - height()) / 2));
}

bool CheatSheet::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // Ctrl and its like come before the key that they are held for.
        if (!watched->isWidgetType() || isModifier(static_cast<QKeyEvent*>(event)->key()))
            break;
        [[fallthrough]];
    case QEvent::MouseButtonPress:
        if (!watched->isWidgetType())
            break;
        [[fallthrough]];
    case QEvent::Shortcut:
        qApp->removeEventFilter(this);
        hide();
        return true;
    case QEvent::Resize:
        if (watched == parentWidget())
            centre();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace alteri
