// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "ui/palette/palette_entry.hpp"
#include "ui/words/word_index.hpp"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace alteri {

class PaletteModel;
class StudyNames;

/// A line over the window that finds everything in it by any word: actions, pages, egos, alteri,
/// attributes. What is chosen is done.
class Palette : public QFrame {
    Q_OBJECT

public:
    using Offers = std::function<std::vector<PaletteEntry>()>;

    /// @param offers what there is beside the names of the study; asked whenever the line opens
    Palette(QWidget* window, Offers offers);

    /// Where the names of egos and alteri come from; none without a study.
    /// @param shown the ego whose map is in sight
    void setNames(StudyNames* names, std::function<std::optional<EgoId>()> shown);

    /// Opens over the window with all actions listed.
    void open();
    /// Closes, and gives the focus back.
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void findAgain();
    std::vector<PaletteEntry> found(const QString& text);
    void choose();
    void place();
    bool press(QKeyEvent& event);

    Offers m_offers;
    QPointer<StudyNames> m_names;
    std::function<std::optional<EgoId>()> m_shown;
    std::vector<PaletteEntry> m_entries;
    WordIndex m_index;  ///< of the entries
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
    QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace alteri
