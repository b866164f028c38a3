// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/questions.hpp"

#include <deque>

namespace alteri::test {

/// Answers the program's questions from lists, and remembers what it was told.
class ScriptedQuestions : public Questions {
public:
    std::deque<NewStudy> newStudies;
    std::deque<QString> studies;
    std::deque<QString> files;
    std::deque<QStringList> manyFiles;
    QStringList asked;  ///< what was to be confirmed
    std::deque<QString> names;
    PictureSize size;
    bool confirms = true;
    Parting parts = Parting::Stay;
    std::deque<std::shared_ptr<const StudyKey>> keys;
    std::deque<ProtectionWish> protections;
    QStringList recoveryWords;

    QStringList problems;
    QStringList told;

    std::optional<NewStudy> newStudy() override { return next(newStudies); }
    std::optional<QString> studyToOpen() override { return next(studies); }
    std::optional<QString> fileToSave(const QString& /*title*/,
                                      const QString& /*proposal*/,
                                      const QString& /*filter*/) override
    {
        return next(files);
    }
    std::optional<QString> fileToOpen(const QString& /*title*/, const QString& /*filter*/) override
    {
        return next(files);
    }
    std::optional<QStringList> filesToOpen(const QString& /*title*/,
                                           const QString& /*filter*/) override
    {
        return next(manyFiles);
    }
    std::optional<QString> folder(const QString& /*title*/) override { return next(files); }
    std::optional<QString> folderToSave(const QString& /*title*/,
                                        const QString& /*proposal*/) override
    {
        return next(files);
    }
    std::optional<PictureSize> pictureSize(const QString& /*title*/) override { return size; }
    std::optional<QString>
    name(const QString& /*title*/, const QString& /*label*/, const QString& /*present*/) override
    {
        return next(names);
    }
    bool confirm(const QString& text, const QString& /*action*/) override
    {
        asked << text;
        return confirms;
    }
    Parting parting(const QString& text) override
    {
        asked << text;
        return parts;
    }
    void tellProblems(const QString& /*title*/, const QStringList& sentences) override
    {
        problems << sentences;
    }
    void tell(const QString& /*title*/, const QString& text) override { told << text; }
    std::shared_ptr<const StudyKey> keyFor(const QString& /*file*/) override
    {
        return next(keys).value_or(nullptr);
    }
    std::optional<ProtectionWish>
    protection(bool /*isSealed*/, const QStringList& /*clearCopies*/, int /*idleMinutes*/) override
    {
        return next(protections);
    }
    void tellRecoveryWords(const QString& /*study*/, const QString& words) override
    {
        recoveryWords << words;
    }

private:
    template <class Answer>
    static std::optional<Answer> next(std::deque<Answer>& answers)
    {
        if (answers.empty())
            return std::nullopt;
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }
};

}  // namespace alteri::test
