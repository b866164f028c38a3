// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.hpp"

#include "ui/style/action_icon.hpp"
#include "ui/style/reading_direction.hpp"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

const QString& offeredKey()
{
    static const auto key = QStringLiteral("tour/offered");
    return key;
}

/// An icon by itself, in the colours that the program has when it is painted.
class IconMark : public QWidget {
public:
    explicit IconMark(const QString& icon)
        : m_icon(actionIcon(icon))
    {
        constexpr int side = 24;
        setFixedSize(side, side);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

/// A large button with an icon, a title and what it does, in the direction in which people read:
/// Qt's own kind has the icon at the left in every language.
class Door : public QPushButton {
public:
    Door(const QString& icon, const QString& title, const QString& text)
    {
        auto* name = new QLabel(title);
        name->setProperty("heading", true);
        name->setWordWrap(true);
        auto* purpose = new QLabel(text);
        purpose->setWordWrap(true);
        auto* words = new QVBoxLayout;
        words->addWidget(name);
        words->addWidget(purpose);
        words->addStretch(1);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 12, 12, 12);
        row->setSpacing(10);
        row->addWidget(new IconMark(icon), 0, Qt::AlignTop);
        row->addLayout(words, 1);
        for (auto* part : {name, purpose})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setToolTip(text);
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }
};

QPushButton*
door(const QString& name, const QString& icon, const QString& title, const QString& text)
{
    auto* button = new Door(icon, title, text);
    button->setObjectName(name);
    button->setMinimumHeight(112);
    QSizePolicy size(QSizePolicy::Expanding, QSizePolicy::Preferred);
    size.setHeightForWidth(true);
    button->setSizePolicy(size);
    button->setAutoDefault(true);
    button->setStyleSheet(
        QStringLiteral("QPushButton { border: 1px solid palette(mid); border-radius: 8px;"
                       " background: palette(base); }"
                       "QPushButton:hover { background: palette(midlight); }"
                       "QPushButton:focus { border: 2px solid palette(highlight); }"
                       "QPushButton::menu-indicator { image: none; }"));
    return button;
}

/// A file in two lines: what it is called, and fainter, where it lies.
class FileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 4 * margin,
                2 * option.fontMetrics.height() + 2 * margin};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        auto item = option;
        initStyleOption(&item, index);
        // Not that of the item, in which the line break is another one.
        const auto lines = index.data().toString().split(QLatin1Char('\n'));
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const auto room = item.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
        const auto write = [&](const QString& line, Qt::Alignment place, QPalette::ColorRole role) {
            painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : role));
            const ReadingDirection direction(*painter, line);
            painter->drawText(room,
                              static_cast<int>(QStyle::visualAlignment(item.direction, place)),
                              item.fontMetrics.elidedText(line, Qt::ElideMiddle, room.width()));
        };
        painter->save();
        painter->setFont(item.font);
        write(lines.front(), Qt::AlignTop | Qt::AlignLeft, QPalette::Text);
        write(lines.back(), Qt::AlignBottom | Qt::AlignLeft, QPalette::PlaceholderText);
        painter->restore();
    }

private:
    static constexpr int margin = 5;
};

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QListWidget)
    , m_none(new QLabel(tr("No study was opened on this computer yet. A study is one file: to open "
                           "one, you can also drop it on this window.")))
    , m_offer(makeOffer())
{
    auto* name = new QLabel(QStringLiteral("Alteri"));
    name->setStyleSheet(QStringLiteral("font-size: 30pt; font-weight: 600;"));
    auto* purpose = new QLabel(tr("Draw, measure and model ego-centred networks."));
    purpose->setProperty("caption", true);
    purpose->setStyleSheet(QStringLiteral("font-size: 12pt;"));
    auto* block = new QWidget;
    constexpr int widest = 780;
    block->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(block);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addSpacing(14);
    column->addWidget(makeDoors());
    column->addWidget(m_offer);
    column->addSpacing(6);
    column->addWidget(makeRecent());
    column->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(block, 8);
    page->addStretch(1);
    showRecent({});
}

QWidget* StartPage::makeDoors()
{
    auto* doors = new QWidget;
    auto* row = new QHBoxLayout(doors);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* create = door(QStringLiteral("startNew"), QStringLiteral("newStudy"), tr("Draw now"),
                        tr("Starts a study from a template and draws the first map"));
    auto* sample = door(QStringLiteral("startSample"), QStringLiteral("openSample"),
                        tr("Open the sample study"),
                        tr("15 migrant organisations with 319 partners, synthetic data"));
    m_imports = door(QStringLiteral("startImport"), QStringLiteral("importForeign"), tr("Import"),
                     tr("Brings in tables, or studies and graphs of other programs"));
    for (auto* each : {create, sample, m_imports})
        row->addWidget(each, 1);
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    return doors;
}

QWidget* StartPage::makeOffer()
{
    auto* offer = new QWidget;
    offer->setObjectName(QStringLiteral("tourOffer"));
    auto* row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(tr("New here? A tour of one minute shows what is where."));
    words->setWordWrap(true);
    auto* take = new QPushButton(tr("Take the tour"));
    take->setObjectName(QStringLiteral("takeTour"));
    auto* decline = new QPushButton(tr("No, thanks"));
    decline->setObjectName(QStringLiteral("declineTour"));
    decline->setFlat(true);
    row->addWidget(words, 1);
    row->addWidget(take);
    row->addWidget(decline);
    connect(take, &QPushButton::clicked, this, [this] {
        answerOffer();
        emit tourWanted();
    });
    connect(decline, &QPushButton::clicked, this, &StartPage::answerOffer);
    // Never shown before it has a place: it would be a window of its own for a moment.
    if (QSettings().value(offeredKey()).toBool())
        offer->hide();
    return offer;
}

/// Nobody is asked twice.
void StartPage::answerOffer()
{
    QSettings().setValue(offeredKey(), true);
    m_offer->hide();
}

QWidget* StartPage::makeRecent()
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Recent studies"));
    title->setProperty("heading", true);
    auto* open = new QPushButton(tr("Open study…"));
    open->setObjectName(QStringLiteral("startOpen"));
    open->setToolTip(tr("Opens a study from a file"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(open);
    m_recent->setObjectName(QStringLiteral("recentStudies"));
    m_recent->setAccessibleName(title->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new FileDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("noRecentStudies"));
    m_none->setProperty("caption", true);
    m_none->setWordWrap(true);
    const auto choose = [this](const QListWidgetItem* item) {
        emit fileWanted(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    column->addLayout(head);
    column->addWidget(m_recent);
    column->addWidget(m_none);
    return block;
}

void StartPage::setImports(const QList<QAction*>& imports)
{
    auto* menu = new QMenu(m_imports);
    menu->addActions(imports);
    m_imports->setMenu(menu);
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
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0);
    m_recent->setVisible(!files.isEmpty());
    m_none->setVisible(files.isEmpty());
}

}  // namespace alteri
