// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"
#include "ui/protection/protection_wish.hpp"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace alteri {

class StudyKey;

/// What the program asks its user. An interface, so that tests can answer.
class Questions {
public:
    /// A study to be made: from which template, in which file.
    struct NewStudy {
        QString templateKey;
        QString file;
        QString templateFile{};     ///< instead of the key
        QString language{};         ///< of its texts; empty: as the program's
        bool allLanguages = false;  ///< whether the template's other languages come along
        QString passphrase{};       ///< that opens it; empty: whoever has the file can read it
    };

    /// Size of an exported picture.
    struct PictureSize {
        double widthMillimetres = 174;
        int dotsPerInch = 300;
    };

    Questions() = default;
    virtual ~Questions() = default;
    Questions(const Questions&) = delete;
    Questions& operator=(const Questions&) = delete;
    Questions(Questions&&) = delete;
    Questions& operator=(Questions&&) = delete;

    // Each answers nothing if the user changed their mind.
    virtual std::optional<NewStudy> newStudy() = 0;
    virtual std::optional<QString> studyToOpen() = 0;
    /// Existing files to read that belong together.
    virtual std::optional<QStringList> filesToOpen(const QString& title, const QString& filter) = 0;
    /// @param proposal a file name without folder
    /// @param filter as in QFileDialog, e.g. "PNG picture (*.png)"
    virtual std::optional<QString>
    fileToSave(const QString& title, const QString& proposal, const QString& filter) = 0;
    /// An existing file to read.
    virtual std::optional<QString> fileToOpen(const QString& title, const QString& filter) = 0;
    /// A folder to write into.
    virtual std::optional<QString> folder(const QString& title) = 0;
    /// A folder to write into; it may exist already.
    virtual std::optional<QString> folderToSave(const QString& title, const QString& proposal) = 0;
    virtual std::optional<PictureSize> pictureSize(const QString& title) = 0;
    /// @return the name entered
    virtual std::optional<QString>
    name(const QString& title, const QString& label, const QString& present) = 0;
    /// @param action what the confirming button says, e.g. "Delete"
    virtual bool confirm(const QString& text, const QString& action) = 0;

    enum class Parting { Save, Leave, Stay };
    /// What is to be left is nowhere but here: it is saved first, or left for good.
    virtual Parting parting(const QString& text) = 0;

    virtual void tellProblems(const QString& title, const QStringList& sentences) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;

    /// The key of a protected study, by its passphrase.
    virtual std::shared_ptr<const StudyKey> keyFor(const QString& file) = 0;
    /// @param clearCopies see ProtectDialog
    virtual std::optional<ProtectionWish>
    protection(bool isSealed, const QStringList& clearCopies, int idleMinutes) = 0;
    /// Shows them until somebody says that they are kept.
    virtual void tellRecoveryWords(const QString& study, const QString& words) = 0;
};

}  // namespace alteri
