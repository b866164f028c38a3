// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.hpp"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

QPushButton* bigButton(const QString& title, const QString& text)
{
    auto* button = new QPushButton(title);
    button->setToolTip(text);
    button->setMinimumHeight(44);
    button->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; padding: 8px 16px; font-size: 11pt; }"));
    return button;
}

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

    auto* create = bigButton(tr("New study…"), tr("Starts a study from a template"));
    create->setObjectName(QStringLiteral("startNew"));
    auto* open = bigButton(tr("Open study…"), tr("Opens a study from a file"));
    auto* sample = bigButton(tr("Open the sample study"),
                             tr("15 migrant organisations with 319 partners, synthetic data"));
    sample->setObjectName(QStringLiteral("startSample"));
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);

    auto* recentTitle = new QLabel(tr("Recent studies"));
    recentTitle->setProperty("heading", true);
    m_recent->setAccessibleName(recentTitle->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMaximumHeight(220);
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
    m_recentBlock->setVisible(!files.isEmpty());
}

}  // namespace alteri
