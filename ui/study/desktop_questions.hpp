// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/questions.hpp"

class QWidget;

namespace alteri {

/// Asks with dialogs.
class DesktopQuestions : public Questions {
public:
    void setParent(QWidget* parent) { m_parent = parent; }

    std::optional<NewStudy> newStudy() override;
    std::optional<QString> studyToOpen() override;
    std::optional<QString>
    fileToSave(const QString& title, const QString& proposal, const QString& filter) override;
    std::optional<QString> fileToOpen(const QString& title, const QString& filter) override;
    std::optional<QStringList> filesToOpen(const QString& title, const QString& filter) override;
    std::optional<QString> folder(const QString& title) override;
    std::optional<QString> folderToSave(const QString& title, const QString& proposal) override;
    std::optional<PictureSize> pictureSize(const QString& title) override;
    std::optional<QString>
    name(const QString& title, const QString& label, const QString& present) override;
    bool confirm(const QString& text, const QString& action) override;
    Parting parting(const QString& text) override;
    void tellProblems(const QString& title, const QStringList& sentences) override;
    void tell(const QString& title, const QString& text) override;
    std::shared_ptr<const StudyKey> keyFor(const QString& file) override;
    std::optional<ProtectionWish>
    protection(bool isSealed, const QStringList& clearCopies, int idleMinutes) override;
    void tellRecoveryWords(const QString& study, const QString& words) override;

private:
    QWidget* asker() const;

    QWidget* m_parent = nullptr;
};

}  // namespace alteri
