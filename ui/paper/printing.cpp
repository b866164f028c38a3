// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.hpp"

#include "core/files/output_file.hpp"
#include "ui/text/file_path.hpp"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace alteri {

void turnPage(QPrinter& printer, const Drawing& drawing)
{
    printer.setPageOrientation(drawing.millimetres.width() > drawing.millimetres.height()
                                   ? QPageLayout::Landscape
                                   : QPageLayout::Portrait);
}

void printPicture(const Drawing& drawing, QPrinter& printer)
{
    if (!printer.outputFileName().isEmpty())
        requireOutputPlace(pathOf(printer.outputFileName()), Replacing::Outputs);
    printer.setDocName(drawing.title);
    QPainter painter(&printer);
    const auto room = printer.pageRect(QPrinter::Millimeter).size();
    const auto size = drawing.millimetres;
    const double fit = std::min({1.0, room.width() / size.width(), room.height() / size.height()});
    const double scale = printer.resolution() / millimetresPerInch;
    painter.scale(scale, scale);
    painter.translate((room.width() - size.width() * fit) / 2,
                      (room.height() - size.height() * fit) / 2);
    painter.scale(fit, fit);
    drawing.paint(painter);
}

}  // namespace alteri
