// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/batch_export.hpp"

#include "core/error.hpp"
#include "ui/text/file_path.hpp"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

namespace alteri {

namespace {

/// Large maps first, so that none is left over for one thread at the end.
std::vector<const BatchItem*> largestFirst(const std::vector<BatchItem>& items)
{
    std::vector<const BatchItem*> order;
    order.reserve(items.size());
    for (const auto& item : items)
        order.push_back(&item);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return a->map.alteri.size() > b->map.alteri.size();
    });
    return order;
}

}  // namespace

QStringList batchNames(const QString& pattern,
                       const std::vector<MapSnapshot>& maps,
                       const QStringList& codes,
                       PictureFormat format)
{
    std::set<QString> used;
    QStringList names;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        auto text = pattern;
        const auto ego = QString::fromStdString(maps[i].egoLabel);
        text.replace(QStringLiteral("{ego}"), ego.isEmpty() ? QString::number(place + 1) : ego);
        text.replace(QStringLiteral("{code}"), codes.value(place));
        text.replace(QStringLiteral("{map}"), QString::fromStdString(maps[i].title));
        text.replace(QStringLiteral("{n}"), QString::number(place + 1));
        const auto plain = fileNameFor(text);
        auto name = plain;
        // File systems may take capitals for small letters.
        for (int again = 2; !used.insert(name.toCaseFolded()).second; ++again)
            name = QStringLiteral("%1 (%2)").arg(plain, QString::number(again));
        names << name + QLatin1Char('.') + suffixOf(format);
    }
    return names;
}

BatchResult exportBatch(const std::vector<BatchItem>& items,
                        const PictureSettings& settings,
                        const Watch& watch)
{
    BatchResult result;
    std::mutex mutex;
    const auto order = largestFirst(items);
    const auto write = [&](std::size_t index) {
        const auto& item = *order[index];
        std::optional<Error> failure;
        std::vector<PictureWarning> warnings;
        try {
            const auto figure = mapFigure(item.map, settings, watch.stop);
            warnings = figure.warnings;
            writeFigure(figure, settings.output, item.file);
        } catch (...) {
            failure = currentError();
        }
        const std::scoped_lock lock(mutex);
        if (failure && failure->code() == ErrorCode::Cancelled)
            throw Error(*failure);
        if (failure)
            result.failed.push_back(*failure);
        else
            ++result.written;
        for (const auto& warning : warnings)
            result.notes.push_back({item.file, warning});
    };
    try {
        forEachInParallel(items.size(), watch, write);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        result.cancelled = result.written + static_cast<int>(result.failed.size())
                           < static_cast<int>(items.size());
    }
    return result;
}

}  // namespace alteri
