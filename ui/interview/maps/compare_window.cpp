// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/compare_window.hpp"

#include "core/maps/waves.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/study/study_document.hpp"
#include "ui/widgets/window_size.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

namespace alteri {

CompareWindow::CompareWindow(StudyDocument& document, EgoId ego, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_ego(ego)
    , m_sides{makeSide(), makeSide()}
    , m_ghost(new QCheckBox(tr("Show the first map behind the second")))
    , m_summary(new QLabel)
{
    setWindowTitle(tr("Compare maps"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {1240, 720});
    auto* grid = new QGridLayout(this);
    for (int i = 0; i < 2; ++i) {
        auto& side = m_sides[static_cast<std::size_t>(i)];
        grid->addWidget(side.choice, 0, i);
        grid->addWidget(side.view, 1, i);
        grid->setColumnStretch(i, 1);
        connect(side.choice, &QComboBox::currentIndexChanged, this, &CompareWindow::showMaps);
    }
    grid->setRowStretch(1, 1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("comparison"));
    grid->addWidget(m_summary, 2, 0);
    m_ghost->setChecked(true);
    grid->addWidget(m_ghost, 2, 1);
    connect(m_ghost, &QCheckBox::toggled, this, &CompareWindow::showMaps);
    connect(&document, &StudyDocument::changed, this, &CompareWindow::fillMaps);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(leave, &QShortcut::activated, this, &QWidget::close);
    fillMaps();
}

CompareWindow::Side CompareWindow::makeSide()
{
    Side side{new QComboBox, new MapScene(m_document, this), new MapView};
    side.choice->setAccessibleName(tr("Map"));
    side.view->setMapScene(side.scene);
    side.view->setInteractive(false);
    side.view->setKeyHandler([](const QKeyEvent&) { return true; });
    return side;
}

void CompareWindow::fillMaps()
{
    auto maps = m_document.spokenReader().maps(m_ego);
    if (maps.empty()) {
        close();
        return;
    }
    if (maps != m_maps) {
        m_maps = std::move(maps);
        int wanted = 0;
        for (auto& side : m_sides) {
            const QSignalBlocker blocker(side.choice);
            side.choice->clear();
            for (const auto& map : m_maps)
                side.choice->addItem(QString::fromStdString(map.title));
            side.choice->setCurrentIndex(std::min(wanted++, side.choice->count() - 1));
        }
    }
    showMaps();
}

void CompareWindow::showMaps()
{
    const auto mapOf = [&](const Side& side) {
        return m_maps[static_cast<std::size_t>(side.choice->currentIndex())].id;
    };
    const auto before = mapOf(m_sides[0]);
    const auto after = mapOf(m_sides[1]);
    m_sides[0].scene->showMap(before);
    m_sides[1].scene->showMap(after);
    m_sides[1].scene->setGhost(m_ghost->isChecked() && before != after ? std::optional(before)
                                                                       : std::nullopt);
    const auto comparison = compareMaps(m_document.reader(), before, after);
    m_summary->setText(tr("%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)")
                           .arg(comparison.stayed.size())
                           .arg(comparison.entered.size())
                           .arg(comparison.left.size()));
}

}  // namespace alteri
