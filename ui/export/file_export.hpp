// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace alteri {

class Questions;

/// A format that a file can be written in.
struct FileFormat {
    QStringList suffixes;  ///< in small letters; the first is the usual one
    QString name;          ///< of such files in dialogs: "PNG picture"
    /// Writes the file through the door of `core/files/output_file`.
    std::function<void(const QString& file)> write;
};

/// The one way to write a file that the user names. The ending that was typed decides about the
/// format, a name without one gets that of the format that is chosen or comes first, and nothing is
/// written under an ending that promises something else.
class FileExport {
    Q_DECLARE_TR_FUNCTIONS(alteri::FileExport)

public:
    /// What the user decided on.
    struct Choice {
        QString file;
        std::size_t format;
    };

    /// @param title what is being done, for dialogs and problems
    FileExport(Questions& questions, QString title);

    /// @param proposal a name without an ending
    /// @param formats the first is proposed
    /// @return nothing if the user changed their mind, or was told why it cannot be
    std::optional<Choice> ask(const QString& proposal,
                              const std::vector<FileFormat>& formats) const;
    /// @return whether it went through; if not, the user was told why, or has cancelled it
    bool attempt(const std::function<void()>& work) const;
    /// Asks and writes. @return the file, if it was written
    std::optional<QString> write(const QString& proposal,
                                 const std::vector<FileFormat>& formats) const;
    /// What is said of a file that was written.
    static QString sentenceOf(const QString& file);

private:
    Questions& m_questions;
    QString m_title;
};

}  // namespace alteri
