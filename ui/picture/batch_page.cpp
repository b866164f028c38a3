// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/batch_page.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

namespace {

constexpr int mostRows = 8;

}  // namespace

BatchPage::BatchPage(QWidget* parent)
    : QWidget(parent)
    , m_maps(new QListWidget)
    , m_kind(new QComboBox)
    , m_pattern(new QLineEdit(QStringLiteral("{ego}-{map}")))
    , m_rows(new QSpinBox)
    , m_columns(new QSpinBox)
    , m_letters(new QCheckBox(tr("(a), (b), … before the titles")))
    , m_start(new QPushButton(tr("Export these maps…")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new QProgressBar)
{
    m_maps->setObjectName(QStringLiteral("batchMaps"));
    m_maps->setAccessibleName(tr("Maps to export"));
    m_kind->setObjectName(QStringLiteral("batchKind"));
    m_kind->addItems({tr("One file for each map"), tr("Several maps on a page"),
                      tr("Two maps side by side, (a) and (b)")});
    m_pattern->setObjectName(QStringLiteral("batchPattern"));
    m_pattern->setToolTip(tr("{ego}, {code}, {map} and {n} are filled in"));
    m_rows->setObjectName(QStringLiteral("batchRows"));
    m_columns->setObjectName(QStringLiteral("batchColumns"));
    for (auto* box : {m_rows, m_columns}) {
        box->setRange(1, mostRows);
        box->setValue(3);
    }
    m_start->setObjectName(QStringLiteral("batchStart"));
    m_cancel->setObjectName(QStringLiteral("batchCancel"));

    auto* all = new QPushButton(tr("All"));
    auto* none = new QPushButton(tr("None"));
    all->setObjectName(QStringLiteral("batchAll"));
    none->setObjectName(QStringLiteral("batchNone"));
    connect(all, &QPushButton::clicked, this, [this] { setAllChecked(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllChecked(false); });
    auto* choose = new QHBoxLayout;
    choose->addWidget(all);
    choose->addWidget(none);
    choose->addStretch();
    auto* grid = new QHBoxLayout;
    grid->addWidget(m_rows);
    grid->addWidget(new QLabel(tr("rows ×")));
    grid->addWidget(m_columns);
    grid->addWidget(new QLabel(tr("columns")));
    grid->addStretch();
    auto* form = new QFormLayout;
    form->addRow(tr("As"), m_kind);
    form->addRow(tr("Names of files"), m_pattern);
    form->addRow(tr("Page"), grid);
    form->addRow(QString(), m_letters);
    auto* run = new QHBoxLayout;
    run->addWidget(m_progress, 1);
    run->addWidget(m_cancel);
    run->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_maps, 1);
    column->addLayout(choose);
    column->addLayout(form);
    column->addLayout(run);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchPage::sync);
    connect(m_maps, &QListWidget::itemChanged, this, &BatchPage::sync);
    connect(m_start, &QPushButton::clicked, this, &BatchPage::asked);
    connect(m_cancel, &QPushButton::clicked, &m_task, &BackgroundTask::askToStop);
    connect(&m_task, &BackgroundTask::progressed, m_progress, [this](int done, int count) {
        m_progress->setRange(0, count);
        m_progress->setValue(done);
    });
    sync();
}

void BatchPage::addMap(const QString& label, MapId map)
{
    auto* item = new QListWidgetItem(label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Checked);
    m_ids.push_back(map);
    m_maps->addItem(item);
    sync();
}

std::vector<MapId> BatchPage::chosenMaps() const
{
    std::vector<MapId> maps;
    for (int row = 0; row < m_maps->count(); ++row)
        if (m_maps->item(row)->checkState() == Qt::Checked)
            maps.push_back(m_ids[static_cast<std::size_t>(row)]);
    return maps;
}

QString BatchPage::pattern() const
{
    return m_pattern->text();
}

BatchPage::Kind BatchPage::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

SheetGrid BatchPage::grid() const
{
    if (kind() == Kind::Pair)
        return {1, 2, true};
    return {m_rows->value(), m_columns->value(), m_letters->isChecked()};
}

void BatchPage::setAllChecked(bool checked)
{
    for (int row = 0; row < m_maps->count(); ++row)
        m_maps->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void BatchPage::sync()
{
    const auto count = chosenMaps().size();
    const bool running = isRunning();
    m_pattern->setEnabled(kind() == Kind::Files);
    for (auto* box : {m_rows, m_columns})
        box->setEnabled(kind() == Kind::Sheet);
    m_letters->setEnabled(kind() == Kind::Sheet);
    m_start->setEnabled(!running && (kind() == Kind::Pair ? count == 2 : count > 0));
    m_start->setToolTip(kind() == Kind::Pair && count != 2 ? tr("Choose exactly two maps")
                                                           : QString());
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
}

void BatchPage::run(std::vector<BatchItem> items, const PictureSettings& settings)
{
    m_progress->setRange(0, static_cast<int>(items.size()));
    m_progress->setValue(0);
    m_task.run([items = std::move(items),
                settings](const Watch& watch) { return exportBatch(items, settings, watch); },
               [this](const BatchResult& result) {
                   sync();
                   emit finished(result);
               },
               [this](const Error& error) {
                   sync();
                   BatchResult result;
                   result.failed.push_back(error);
                   emit finished(result);
               });
    sync();
}

}  // namespace alteri
