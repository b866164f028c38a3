// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

class MapScene;
class MapView;

/// Shows a view to screen readers as a list of its alteri: name, ring, sector and codes, and which
/// of them are selected. Qt itself shows nothing of a graphics view.
void makeAccessible(MapView& view);

/// Tells screen readers of a view when the selection of its map moves.
void announceSelection(MapView& view, MapScene& scene);

}  // namespace alteri
