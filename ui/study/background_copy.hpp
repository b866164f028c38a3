// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QObject>
#include <QTimer>

#include <memory>

namespace alteri {

class StudyCopy;
class StudyCopying;
class StudyFile;

/// Copies a study while the window lives on, piece by piece in the window's own loop, since only
/// one thread may have the file. Any thread may have the copy. Ends when it is destroyed.
class BackgroundCopy : public QObject {
    Q_OBJECT

public:
    /// Begins. @param file if it is closed before it is copied, this fails
    explicit BackgroundCopy(const StudyFile& file, QObject* parent = nullptr);
    ~BackgroundCopy() override;
    BackgroundCopy(const BackgroundCopy&) = delete;
    BackgroundCopy& operator=(const BackgroundCopy&) = delete;
    BackgroundCopy(BackgroundCopy&&) = delete;
    BackgroundCopy& operator=(BackgroundCopy&&) = delete;

    /// The copy, once it is done().
    std::unique_ptr<StudyCopy> take();

signals:
    /// @param share from 0 to 1
    void copied(double share);
    /// All is copied, what changed meanwhile too.
    void done();
    /// Nothing more comes.
    void failed(const alteri::Error& error);

private:
    void copyOn();
    bool copyPieces();

    const StudyFile& m_file;
    std::unique_ptr<StudyCopying> m_copying;
    QTimer m_timer;
};

}  // namespace alteri
