// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_list.hpp"

#include "ui/style/reading_direction.hpp"
#include "ui/text/list_text.hpp"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace alteri {

void PaletteModel::show(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const auto& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case PlaceRole:
        return shown.place;
    case KeyRole:
        return shown.key;
    case WhyNotRole:
        return shown.whyNot;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.text, shown.place, shown.key, shown.whyNot};
        parts.removeAll(QString());
        return listText(parts);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    // What cannot be done now can be looked at: it says why.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void PaletteDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    constexpr int margin = 10;
    const auto whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const auto& palette = option.palette;
    const auto strong =
        isSelected ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    const auto faint = isSelected ? palette.color(QPalette::HighlightedText)
                                  : palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->fillRect(option.rect, isSelected ? palette.highlight() : palette.base());
    auto room = option.rect.adjusted(margin, 0, -margin, 0);
    const auto& metrics = option.fontMetrics;
    // From left to right, or from right to left as the program's language is written.
    const auto place = [&](const QString& text, const QColor& colour, int width, bool atEnd) {
        const auto alignment = QStyle::visualAlignment(
            option.direction, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        const bool cutsRight = atEnd != (option.direction == Qt::RightToLeft);
        painter->setPen(colour);
        const ReadingDirection direction(*painter, text);
        painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        (cutsRight ? room.setRight(room.right() - width) : room.setLeft(room.left() + width));
    };
    const auto widthOf = [&](const QString& text) {
        return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2 * margin;
    };
    const auto key = index.data(PaletteModel::KeyRole).toString();
    place(key, faint, widthOf(key), true);
    const auto text = index.data(Qt::DisplayRole).toString();
    place(text, whyNot.isEmpty() ? strong : faint, std::min(widthOf(text), room.width()), false);
    place(whyNot.isEmpty() ? index.data(PaletteModel::PlaceRole).toString() : whyNot, faint, 0,
          false);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + 12};
}

}  // namespace alteri
