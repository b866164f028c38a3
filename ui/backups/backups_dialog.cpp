// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_dialog.hpp"

#include "ui/backups/study_backups.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/time_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

BackupsDialog::BackupsDialog(QString study,
                             Questions& questions,
                             std::function<void(const BackupHabit&)> backUpNow,
                             QWidget* parent)
    : QDialog(parent)
    , m_study(std::move(study))
    , m_questions(questions)
    , m_backUpNow(std::move(backUpNow))
    , m_isOn(new QCheckBox(tr("When a study is closed in which much was done, write a backup")))
    , m_folder(new QLabel)
    , m_beside(new QPushButton(tr("Beside each study")))
    , m_list(new QTreeWidget)
    , m_none(new QLabel(tr("There is no backup of this study here yet.")))
    , m_open(new QPushButton(tr("Open")))
{
    setWindowTitle(tr("Backups"));
    m_isOn->setObjectName(QStringLiteral("backupsOn"));
    m_isOn->setChecked(m_habit.isOn);
    auto* explanation = new QLabel(
        tr("Every change is on the disk at once. Backups are for what befalls the file itself: it "
           "is deleted, or its disk fails. The last %1 of each study are kept. Those of protected "
           "studies are protected.")
            .arg(keptBackups));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* now = buttons->addButton(tr("Back up now"), QDialogButtonBox::ActionRole);
    now->setObjectName(QStringLiteral("backUpNow"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_isOn);
    column->addWidget(makeFolderRow());
    column->addWidget(makeList(), 1);
    column->addWidget(buttons);
    connect(m_isOn, &QCheckBox::toggled, this, [this](bool isOn) {
        m_habit.isOn = isOn;
        setBackupHabit(m_habit);
    });
    connect(now, &QPushButton::clicked, this, [this] {
        m_backUpNow(m_habit);
        showAll();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {620, 420});
    showAll();
}

QWidget* BackupsDialog::makeFolderRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setWordWrap(true);
    auto* other = new QPushButton(tr("Choose a folder…"));
    other->setObjectName(QStringLiteral("chooseBackupFolder"));
    m_beside->setObjectName(QStringLiteral("backupsBeside"));
    layout->addWidget(new QLabel(tr("Folder:")));
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_beside);
    layout->addWidget(other);
    connect(m_beside, &QPushButton::clicked, this, [this] { choose({}); });
    connect(other, &QPushButton::clicked, this, [this] {
        if (const auto folder = m_questions.folder(tr("Folder for backups")))
            choose(*folder);
    });
    return row;
}

QWidget* BackupsDialog::makeList()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_open->setObjectName(QStringLiteral("openBackup"));
    auto* show = new QPushButton(tr("Show the folder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(show);
    row->addStretch();
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    const auto open = [this] {
        m_wanted = selected();
        if (!m_wanted.isEmpty())
            accept();
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_open->setEnabled(!selected().isEmpty()); });
    connect(show, &QPushButton::clicked, this, [this] {
        const auto folder = backupFolderOf(m_study, m_habit);
        QDesktopServices::openUrl(QUrl::fromLocalFile(
            QDir(folder).exists() ? folder : QFileInfo(m_study).absolutePath()));
    });
    return area;
}

void BackupsDialog::showAll()
{
    m_folder->setText(QDir::toNativeSeparators(backupFolderOf(m_study, m_habit)));
    m_beside->setEnabled(!m_habit.folder.isEmpty());
    m_list->clear();
    const QLocale locale;
    for (const auto& backup : backupsOf(m_study, m_habit)) {
        auto* item = new QTreeWidgetItem(m_list, {momentText(backup.made),
                                                  locale.formattedDataSize(backup.bytes),
                                                  QFileInfo(backup.file).fileName()});
        item->setData(0, Qt::UserRole, backup.file);
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    const bool isAny = m_list->topLevelItemCount() > 0;
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    if (isAny)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_open->setEnabled(isAny);
}

void BackupsDialog::choose(const QString& folder)
{
    m_habit.folder = folder;
    setBackupHabit(m_habit);
    showAll();
}

QString BackupsDialog::selected() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.front()->data(0, Qt::UserRole).toString();
}

}  // namespace alteri
