// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.hpp"

#include "ui/style/action_icon.hpp"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

QPushButton* bigButton(const char* icon, const QString& title, const QString& text)
{
    constexpr int iconSide = 24;
    auto* button = new QPushButton(title);
    setButtonIcon(button, icon);
    button->setIconSize(QSize(iconSide, iconSide));
    button->setToolTip(text);
    button->setMinimumHeight(44);
    button->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; padding: 8px 16px; font-size: 11pt; }"));
    return button;
}

/// A file in two lines: what it is called, and fainter, where it lies.
class FileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                2 * option.fontMetrics.height() + 2 * margin};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        auto item = option;
        initStyleOption(&item, index);
        const auto lines = item.text.split(QLatin1Char('\n'));
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const auto room = item.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
        const auto write = [&](const QString& line, Qt::Alignment place, QPalette::ColorRole role) {
            painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : role));
            painter->drawText(room, static_cast<int>(place | Qt::AlignLeading),
                              item.fontMetrics.elidedText(line, Qt::ElideMiddle, room.width()));
        };
        painter->save();
        painter->setFont(item.font);
        write(lines.front(), Qt::AlignTop, QPalette::Text);
        write(lines.back(), Qt::AlignBottom, QPalette::PlaceholderText);
        painter->restore();
    }

private:
    static constexpr int margin = 5;
};

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QListWidget)
    , m_recentBlock(new QWidget)
{
    auto* name = new QLabel(QStringLiteral("Alteri"));
    name->setStyleSheet(QStringLiteral("font-size: 30pt; font-weight: 600;"));
    auto* purpose = new QLabel(tr("Draw, measure and model ego-centred networks."));
    purpose->setProperty("caption", true);
    purpose->setStyleSheet(QStringLiteral("font-size: 12pt;"));

    auto* create = bigButton("newStudy", tr("New study…"), tr("Starts a study from a template"));
    create->setObjectName(QStringLiteral("startNew"));
    auto* open = bigButton("openStudy", tr("Open study…"), tr("Opens a study from a file"));
    auto* sample = bigButton("openSample", tr("Open the sample study"),
                             tr("15 migrant organisations with 319 partners, synthetic data"));
    sample->setObjectName(QStringLiteral("startSample"));
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);

    auto* recentTitle = new QLabel(tr("Recent studies"));
    recentTitle->setProperty("heading", true);
    m_recent->setAccessibleName(recentTitle->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new FileDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit fileWanted(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        emit fileWanted(item->data(Qt::UserRole).toString());
    });
    auto* recentColumn = new QVBoxLayout(m_recentBlock);
    recentColumn->setContentsMargins(0, 16, 0, 0);
    recentColumn->addWidget(recentTitle);
    recentColumn->addWidget(m_recent);

    auto* block = new QWidget;
    block->setFixedWidth(460);
    auto* column = new QVBoxLayout(block);
    column->setSpacing(10);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addSpacing(18);
    column->addWidget(create);
    column->addWidget(open);
    column->addWidget(sample);
    column->addWidget(m_recentBlock);
    auto* page = new QHBoxLayout(this);
    page->addStretch();
    page->addWidget(block, 0, Qt::AlignVCenter);
    page->addStretch();
}

void StartPage::showRecent(const QStringList& files)
{
    m_recent->clear();
    for (const auto& file : files) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(info.completeBaseName() + QLatin1Char('\n')
                                         + QDir::toNativeSeparators(info.absolutePath()));
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        m_recent->addItem(item);
    }
    // Whole rows, as many as small screens have room for.
    constexpr int mostRows = 5;
    m_recent->setFixedHeight(m_recent->sizeHintForRow(0)
                             * std::min(static_cast<int>(files.size()), mostRows));
    m_recentBlock->setVisible(!files.isEmpty());
}

}  // namespace alteri
