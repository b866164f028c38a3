// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "core/model/value.hpp"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;

namespace alteri {

/// One page of the analysis. It computes nothing before it is looked at: the workspace refreshes
/// the page in sight, and the others when they come into sight.
class AnalysisPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what the study says now. Called again whenever it has changed.
    virtual void refresh() = 0;
    /// Whether refresh() takes the data of the whole study; the workspace has them ready by then.
    virtual bool needsFrames() const { return true; }
    /// Whether the page shows one wave if one is chosen, and not everything that was entered.
    virtual bool followsWave() const { return true; }
    /// Takes over the appearance of the program.
    virtual void restyle() {}
    /// What the page can do with what it shows (copy, export); offered while it is in sight.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// Selects what shows an alter on a map, for pages that list such things.
    virtual void select(const TieKey& /*tie*/) {}
    /// Whom the user chose on this page since it came into sight.
    virtual std::optional<TieKey> chosen() const { return std::nullopt; }

signals:
    /// Something to tell in passing, e.g. where a file was written.
    void message(const QString& text);
    /// Something left the study.
    void left(const alteri::Leaving& leaving);
    /// An alter is to be shown on its map; with a null id only the map.
    void alterWanted(const alteri::TieKey& tie);
};

}  // namespace alteri
