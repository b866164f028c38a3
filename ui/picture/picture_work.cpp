// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_work.hpp"

namespace alteri {

PictureWork::PictureWork(QObject* parent)
    : QObject(parent)
{
}

void PictureWork::start(const MapSnapshot& map, const PictureSettings& settings)
{
    m_task.run([map, settings](const Watch& watch) { return mapFigure(map, settings, watch.stop); },
               [this](const Figure& figure) { emit finished(figure); },
               [this](const Error& error) { emit failed(error); });
}

}  // namespace alteri
