// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/miniature_list.hpp"

#include "core/maps/map_snapshot.hpp"
#include "ui/analysis/describe/overview/map_miniature.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/text/list_text.hpp"

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <memory>

namespace alteri {

namespace {

constexpr int cellMargin = 10;
constexpr int keptPictures = 400;

QByteArray keyOf(MapId map)
{
    return {reinterpret_cast<const char*>(map.bytes.data()),
            static_cast<qsizetype>(map.bytes.size())};
}

}  // namespace

void MiniatureModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int MiniatureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant MiniatureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.name + listComma() + sizeText(entry.size, 0);
    default:
        return {};
    }
}

MiniatureDelegate::MiniatureDelegate(const MiniatureModel& model,
                                     StudyDocument& document,
                                     QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_document(document)
    , m_pictures(keptPictures)
{
}

void MiniatureDelegate::setSide(int pixels)
{
    m_side = pixels;
    clear();
}

QSize MiniatureDelegate::cellSize() const
{
    const int line = QFontMetrics(QApplication::font()).lineSpacing();
    return {m_side + 2 * cellMargin, m_side + 2 * cellMargin + 2 * line + 4};
}

QSize MiniatureDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                  const QModelIndex& /*index*/) const
{
    return cellSize();
}

const MiniatureDelegate::Picture& MiniatureDelegate::pictureOf(MapId map, double pixelRatio) const
{
    const auto key = keyOf(map);
    if (const auto* kept = m_pictures.object(key))
        return *kept;
    const auto snapshot = snapshotOf(m_document.reader(), map);
    auto picture = std::make_unique<Picture>();
    picture->withoutPlace = alteriWithoutPlace(snapshot);
    const int pixels = static_cast<int>(std::lround(m_side * pixelRatio));
    picture->pixels = QPixmap(pixels, pixels);
    picture->pixels.setDevicePixelRatio(pixelRatio);
    picture->pixels.fill(Qt::transparent);
    QPainter painter(&picture->pixels);
    paintMiniature(painter, snapshot, QRectF(0, 0, m_side, m_side), screenStyle());
    ++m_painted;
    painter.end();
    m_pictures.insert(key, picture.release());
    return *m_pictures.object(key);
}

void MiniatureDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto& entry = m_model.entries()[static_cast<std::size_t>(index.row())];
    const auto& picture = pictureOf(entry.map, painter->device()->devicePixelRatioF());
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    const int left = option.rect.left() + (option.rect.width() - m_side) / 2;
    painter->drawPixmap(left, option.rect.top() + cellMargin, picture.pixels);
    const QFontMetrics metrics(option.font);
    QRect line(option.rect.left() + cellMargin / 2, option.rect.top() + cellMargin + m_side + 2,
               option.rect.width() - cellMargin, metrics.lineSpacing());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    {
        const ReadingDirection direction(*painter, entry.name);
        painter->drawText(line, Qt::AlignCenter,
                          metrics.elidedText(entry.name, Qt::ElideMiddle, line.width()));
    }
    line.translate(0, metrics.lineSpacing());
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(line, Qt::AlignCenter, sizeText(entry.size, picture.withoutPlace));
    painter->restore();
}

}  // namespace alteri
