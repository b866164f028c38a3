// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/parallel.hpp"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <functional>

namespace alteri {

/// Something that ends with what it throws, or is done when it returns.
using Work = std::function<void(const Watch&)>;
/// Does work, here or elsewhere, and returns when that has ended. Throws what it throws.
using DoWork = std::function<void(const Work&)>;

/// Work in the background that the window waits for, such as an import: nothing else may happen to
/// the study meanwhile. The window lives on; what takes longer than half a second shows how far it
/// is and can be cancelled.
class LongWork {
public:
    /// Whether it can be ended before it is done.
    enum class Ending { WhenCancelled, Never };

    /// @param text what is being done: "Importing tables…"
    LongWork(QString text, QWidget* parent, Ending ending = Ending::WhenCancelled);

    /// Does it and returns when it has ended, cancelled or not. As DoWork takes it.
    /// @throws what `work` throws; Error{Cancelled} if the program ends meanwhile
    void operator()(const Work& work) const;

    /// How long it is waited without a word, in milliseconds; for all from now on.
    static constexpr int usualPatience = 500;
    static int patience();
    static void setPatience(int milliseconds);

private:
    QString m_text;
    QPointer<QWidget> m_parent;
    Ending m_ending;
};

/// Passes on how far work is, and ends it with Error{Cancelled} when that was asked for: for what
/// takes one function for both.
std::function<void(std::size_t done, std::size_t all)> endingWhenCancelled(const Watch& watch);

}  // namespace alteri
