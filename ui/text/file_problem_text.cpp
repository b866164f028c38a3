// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_problem_text.hpp"

#include <QCoreApplication>
#include <QFileInfo>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class FileProblemText {
    Q_DECLARE_TR_FUNCTIONS(alteri::FileProblemText)

public:
    explicit FileProblemText(const Problem& problem)
        : m_problem(problem)
    {
    }

    QString text() const
    {
        for (auto part : {&FileProblemText::accessText, &FileProblemText::studyText,
                          &FileProblemText::keepingText, &FileProblemText::exchangeText,
                          &FileProblemText::protectionText, &FileProblemText::pictureText,
                          &FileProblemText::outputText})
            if (QString found = (this->*part)(); !found.isEmpty())
                return found;
        return {};
    }

private:
    QString detail(std::size_t index) const
    {
        return index < m_problem.details.size() ? QString::fromStdString(m_problem.details[index])
                                                : QString();
    }

    QString accessText() const
    {
        switch (m_problem.code) {
        case ErrorCode::FileNotFound:
            return tr("The file “%1” does not exist; check its name and folder.").arg(detail(0));
        case ErrorCode::FileNotReadable:
            return tr("The file “%1” cannot be read; check its permissions.").arg(detail(0));
        case ErrorCode::FileNotRegular:
            return tr("“%1” is a folder or a device, not a file; choose a file.").arg(detail(0));
        case ErrorCode::FileTooLarge:
            return tr("The file “%1” is larger than %2 MiB, more than is read of such a file; "
                      "check "
                      "that it is the right one.")
                .arg(detail(0), detail(1));
        case ErrorCode::FileNotWritable:
            return tr("The file “%1” cannot be written; choose a folder that you may write to.")
                .arg(detail(0));
        case ErrorCode::FileExists:
            return tr("The file “%1” exists already; choose another name.").arg(detail(0));
        case ErrorCode::DiskFull:
            return tr("There is no room left on the disk for “%1”; make room and try again. The "
                      "study is as it was before.")
                .arg(detail(0));
        case ErrorCode::DiskFault:
            return tr("The disk or network drive with “%1” reports a fault (%2); save a copy of "
                      "the study on another one.")
                .arg(detail(0), detail(1));
        case ErrorCode::OutOfMemory:
            return tr("There is not enough memory for “%1”; close other programs and try again.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    QString studyText() const
    {
        switch (m_problem.code) {
        case ErrorCode::NotAStudy:
            return tr("The file “%1” is not an Alteri study; choose a file ending in .alteri.")
                .arg(detail(0));
        case ErrorCode::ForeignDatabase:
            return tr("The file “%1” is a database of another program; Alteri leaves it alone.")
                .arg(detail(0));
        case ErrorCode::SchemaForeign:
            return tr("The study “%1” holds something that Alteri has not put there (%2), so it is "
                      "not opened; open a copy of it from a backup.")
                .arg(detail(0), detail(1));
        case ErrorCode::StudyDamaged:
            return detail(0).isEmpty()
                       ? tr("The study is damaged; open a copy of it from a backup.")
                       : tr("The study “%1” is damaged (%2); open a copy of it from a backup.")
                             .arg(detail(0), detail(1));
        case ErrorCode::HistoryBroken:
            if (detail(1) == QLatin1String("0"))
                return tr("Something in the study “%1” was changed by no gesture of this "
                          "program: what it was begun with is not what it was.")
                    .arg(detail(0));
            return detail(1).isEmpty()
                       ? tr("The history of the study “%1” contradicts itself; nothing can be "
                            "undone in it.")
                             .arg(detail(0))
                       : tr("The history of the study “%1” does not lead to what the study holds: "
                            "gesture %2 cannot be taken back.")
                             .arg(detail(0), detail(1));
        case ErrorCode::StudyTooNew:
            return tr("The study “%1” was written by a newer version of Alteri; update Alteri to "
                      "open it.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    QString keepingText() const
    {
        switch (m_problem.code) {
        case ErrorCode::StudyIsReadOnly:
            return tr("The study “%1” is open for reading only; save a copy to work on it.")
                .arg(detail(0));
        case ErrorCode::StudyIsBusy:
            return tr("Another program is using “%1”; close it there, or try again later.")
                .arg(detail(0));
        case ErrorCode::StoreFailed:
            return tr("The change could not be stored (%1); the study is as it was before.")
                .arg(detail(0));
        case ErrorCode::StoredWithFault:
            return tr("The change is stored in “%1”, but the disk reported a fault (%2); save a "
                      "copy of the study on another disk.")
                .arg(detail(0), detail(1));
        case ErrorCode::StudyMoved:
            return tr("“%1” is not the file any more that was opened here: it was deleted, moved "
                      "or "
                      "replaced, or its drive is away. Nothing was written to it. What you see is "
                      "kept in memory; save a copy of it now.")
                .arg(detail(0));
        case ErrorCode::StudyOverwritten:
            return tr("Another program has written to “%1”, or has taken hold of it, while it was "
                      "open "
                      "here. Nothing was written over that. What you see is kept in memory; save a "
                      "copy of it now.")
                .arg(detail(0));
        case ErrorCode::StudyClosed:
            return tr("The study “%1” could not be opened again after a fault of the disk; close "
                      "and open it.")
                .arg(detail(0));
        case ErrorCode::JournalSetAside:
            return tr("Beside “%1” lay the journal of another study or of another time; it was put "
                      "aside as “%2” and does no harm.")
                .arg(detail(0), QFileInfo(detail(1)).fileName());
        default:
            return {};
        }
    }

    QString exchangeText() const
    {
        switch (m_problem.code) {
        case ErrorCode::ExportChoiceUnsuited:
            return tr("The format “%1” writes the whole study as it is; leave out what chooses "
                      "egos, maps, variables or names, or take another format.")
                .arg(detail(0));
        case ErrorCode::SheetTooManyRows:
            return tr("The table “%1” has more than %2 rows, the most that a sheet holds; export "
                      "fewer egos, or text tables.")
                .arg(detail(0), detail(1));
        case ErrorCode::SheetTooManyColumns:
            return tr("The table “%1” has more than %2 columns, the most that a sheet holds; "
                      "export fewer variables, or text tables.")
                .arg(detail(0), detail(1));
        case ErrorCode::StatisticsNotWritten:
            return tr("The table “%1” could not be written for the other program (%2); export "
                      "fewer variables, or text tables.")
                .arg(detail(0), detail(1));
        case ErrorCode::OutputDiffers:
            return tr("What lies in “%1” is not what was written there; check the disk, and "
                      "export again.")
                .arg(detail(0));
        case ErrorCode::KeyFileInvalid:
            return tr("“%1” is no key of an export, or it is damaged.").arg(detail(0));
        case ErrorCode::StudyJsonInvalid:
            return tr("The text is no study in JSON as Alteri writes it: %1 (at “%2”).")
                .arg(detail(0), detail(1));
        case ErrorCode::StudyJsonTooNew:
            return tr("The study in JSON was written by a newer version of Alteri; take that one.");
        default:
            return {};
        }
    }

    QString protectionText() const
    {
        switch (m_problem.code) {
        case ErrorCode::PassphraseWrong:
            return tr("This passphrase does not open “%1”. Nothing was changed. Mind capitals and "
                      "the keyboard’s layout.")
                .arg(detail(0));
        case ErrorCode::PassphraseNeeded:
            return tr("“%1” is protected; its passphrase is needed to open it.").arg(detail(0));
        case ErrorCode::PassphrasesDiffer:
            return tr("The two passphrases are not alike. Nothing was changed.");
        case ErrorCode::KeysDamaged:
            return tr("The part of “%1” that holds its keys is damaged. Without it nobody can read "
                      "the file: use a copy.")
                .arg(detail(0));
        case ErrorCode::KeysChanged:
            return tr("The keys of “%1” were changed by somebody who does not have them; use a "
                      "copy.")
                .arg(detail(0));
        case ErrorCode::MemoryForKeyMissing:
            return m_problem.details.size() < 2
                       ? tr("Making a key needs %1 MB of free memory for a moment; close other "
                            "programs and try again.")
                             .arg(detail(0))
                       : tr("Opening “%1” needs %2 MB of free memory for a moment; close other "
                            "programs and try again.")
                             .arg(detail(0), detail(1));
        case ErrorCode::NotSealed:
            return tr("“%1” is not protected by a passphrase.").arg(detail(0));
        case ErrorCode::AlreadySealed:
            return tr("“%1” is protected already; its passphrase can be changed.").arg(detail(0));
        case ErrorCode::SealedPageDamaged:
            return m_problem.details.size() < 3
                       ? tr("“%1” is damaged: something in it is not what was written. It was not "
                            "changed.")
                             .arg(detail(0))
                       : tr("“%1” is damaged: page %2 of %3 is not what was written. It was not "
                            "changed; save what is whole as a copy.")
                             .arg(detail(0), detail(1), detail(2));
        case ErrorCode::SealingNotWhole:
            return tr("What was written to “%1” is not what it should be. The study stayed as it "
                      "was; check the disk.")
                .arg(detail(0));
        case ErrorCode::PassphraseTooShort:
            return tr("The passphrase is too short; take at least %1 characters.").arg(detail(0));
        default:
            return {};
        }
    }

    QString pictureText() const
    {
        switch (m_problem.code) {
        case ErrorCode::StyleInvalid:
            return tr("“%1” is no style of pictures, or one of a newer version of Alteri.")
                .arg(detail(0));
        case ErrorCode::PictureFormatUnknown:
            return tr("No picture in the format “%1” goes into “%2”; end the name as its format is "
                      "called. Formats are: %3.")
                .arg(detail(0), detail(1), detail(2));
        case ErrorCode::PictureTooLarge:
            return tr("A picture of %1 × %2 pixels needs more memory than there is; choose a lower "
                      "resolution, a smaller size, SVG or PDF.")
                .arg(detail(0), detail(1));
        case ErrorCode::PictureTooTall:
            return tr("With all that it says, the picture would be %1 mm tall, and %2 mm are the "
                      "most; make it wider, or leave out the legend or the names.")
                .arg(detail(0), detail(1));
        case ErrorCode::PictureNotMade:
            return tr("The picture could not be made (%1); choose another format or size.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    QString outputText() const
    {
        switch (m_problem.code) {
        case ErrorCode::OutputIsStudy:
            return tr("“%1” is a study and is not replaced; choose another name.").arg(detail(0));
        case ErrorCode::OutputIsPictureName:
            return tr("Several maps go into a folder, but “%1” is the name of a picture; name a "
                      "folder, or a page of all maps with --contact-sheet.")
                .arg(detail(0));
        case ErrorCode::OutputIsInput:
            return tr("“%1” is read or written by the same command already; choose another name "
                      "for the output.")
                .arg(detail(0));
        case ErrorCode::ProgramFault:
            return tr("Something went wrong in the program itself (%1). The study is as it was "
                      "stored last.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    const Problem& m_problem;
};

}  // namespace

QString fileProblemText(const Problem& problem)
{
    return FileProblemText(problem).text();
}

}  // namespace alteri
