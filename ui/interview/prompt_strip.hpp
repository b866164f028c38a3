// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace alteri {

class MapScene;
class StudyDocument;

/// The question of the interview that is being asked. Alteri named meanwhile remember it; a
/// question about an attribute leads from one alter without an answer to the next.
class PromptStrip : public QWidget {
    Q_OBJECT

public:
    PromptStrip(StudyDocument& document, MapScene& scene, QWidget* parent = nullptr);

    /// The name generator that is being asked, if any.
    std::optional<PromptId> generator() const;
    void sync();

signals:
    void alterWanted(alteri::AlterId alter);

private:
    void step(int by);
    void nextOpen();
    std::vector<AlterId> open() const;
    QToolButton* addButton(const QString& text, const QString& toolTip);

    StudyDocument& m_document;
    MapScene& m_scene;
    QLabel* m_place;
    QLabel* m_text;
    QToolButton* m_before;
    QToolButton* m_after;
    QToolButton* m_next;
    std::vector<Prompt> m_prompts;
    std::size_t m_current = 0;
};

}  // namespace alteri
