// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page/wave_bar.hpp"

#include "core/measures/variables/counted_rows.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace alteri {

namespace {

/// The titles of the maps of each wave.
std::vector<std::set<std::string>> titlesByWave(const Reader& reader)
{
    std::vector<std::set<std::string>> titles;
    EgoId ego;
    std::size_t wave = 0;
    // The maps of an ego come one after the other.
    for (const auto& map : reader.maps()) {
        wave = map.ego == ego ? wave + 1 : 0;
        ego = map.ego;
        titles.resize(std::max(titles.size(), wave + 1));
        titles[wave].insert(map.title);
    }
    return titles;
}

}  // namespace

WaveBar::WaveBar(StudyData& study, QWidget* parent)
    : QWidget(parent)
    , m_study(study)
    , m_chooser(new QComboBox)
    , m_counts(new QLabel)
{
    setObjectName(QStringLiteral("waveBar"));
    m_chooser->setObjectName(QStringLiteral("waveChooser"));
    m_counts->setObjectName(QStringLiteral("waveCounts"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setToolTip(tr("The first maps of all egos are wave 1, the second ones wave 2, and "
                             "so on"));
    auto* label = new QLabel(tr("Waves:"));
    label->setBuddy(m_chooser);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 0);
    row->addWidget(label);
    row->addWidget(m_chooser);
    row->addWidget(m_counts);
    row->addStretch(1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_study.setWave(index > 0 ? std::optional(index) : std::nullopt);
    });
    hide();
}

void WaveBar::refresh(bool isWanted)
{
    const auto titles = titlesByWave(m_study.document().reader());
    const auto waves = static_cast<int>(titles.size());
    if (m_study.wave() && (waves < 2 || *m_study.wave() > waves))
        m_study.setWave(std::nullopt);
    QStringList texts{tr("All waves")};
    for (int wave = 1; wave <= waves; ++wave) {
        const auto& of = titles[static_cast<std::size_t>(wave - 1)];
        texts << (of.size() == 1
                      ? tr("Wave %1 (%2)").arg(wave).arg(QString::fromStdString(*of.begin()))
                      : tr("Wave %1").arg(wave));
    }
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    m_chooser->addItems(texts);
    m_chooser->setCurrentIndex(m_study.wave().value_or(0));
    setVisible(isWanted && waves > 1);
    if (isVisibleTo(parentWidget()))
        sayCounts();
}

void WaveBar::sayCounts()
{
    if (!m_study.isReady()) {
        m_counts->clear();
        return;
    }
    const auto rows = countedRows(m_study.frames());
    m_counts->setText(
        tr("%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.")
            .arg(rows.networks.size())
            .arg(rows.egos.size())
            .arg(rows.ties.size())
            .arg(rows.alteri.size()));
}

}  // namespace alteri
