// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_content.hpp"

#include <optional>

namespace alteri {

/// Where Tab leads on a map: to the next alter, in the order of naming, about whom an expected
/// answer is open. Who codes without looking must not come to somebody whose answers are there:
/// all alteri are gone through only backwards, and forwards by whoever begins with nobody selected
/// on a map that has nothing open.
class AlterWalk {
public:
    struct Step {
        std::optional<AlterId> alter;  ///< nobody: none is selected any more
        bool leaves = false;           ///< the walk is over, Tab goes to the next pane
    };

    /// @param by 1 or -1
    Step step(const MapContent& content, const std::optional<AlterId>& selected, int by);
    /// Something was changed: whoever was only looking is working again.
    void interrupt() { m_goesThroughAll = false; }

private:
    bool m_goesThroughAll = false;
};

}  // namespace alteri
