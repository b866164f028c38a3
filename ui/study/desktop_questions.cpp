// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/desktop_questions.hpp"

#include "ui/help/help.hpp"
#include "ui/help/help_sentences.hpp"
#include "ui/protection/passphrase_dialog.hpp"
#include "ui/protection/protect_dialog.hpp"
#include "ui/protection/recovery_words_dialog.hpp"
#include "ui/study/new_study_dialog.hpp"
#include "ui/study/picture_size_dialog.hpp"
#include "ui/text/file_path.hpp"

#include <QApplication>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QVBoxLayout>

#include <filesystem>
#include <vector>

namespace alteri {

namespace {

struct DesktopText {
    Q_DECLARE_TR_FUNCTIONS(alteri::DesktopText)
};

// The folder in which a file was last chosen.
QString lastFolder()
{
    return QSettings().value(QStringLiteral("folder"), QDir::homePath()).toString();
}

QString remembered(const QString& file)
{
    if (!file.isEmpty())
        QSettings().setValue(QStringLiteral("folder"), QFileInfo(file).absolutePath());
    return file;
}

/// The first ending of a filter: "PNG picture (*.png)".
QString suffixIn(const QString& filter)
{
    static const QRegularExpression ending(QStringLiteral("\\(\\*\\.([^ )]+)"));
    return ending.match(filter).captured(1);
}

std::optional<QString> unlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Sentences that no box has room for, to be scrolled.
void showList(QWidget* parent,
              const QString& title,
              const QString& heading,
              const QStringList& sentences)
{
    constexpr QSize size(680, 380);
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(size);
    auto* column = new QVBoxLayout(&dialog);
    if (!heading.isEmpty())
        column->addWidget(new QLabel(heading));
    auto* list = new QListWidget;
    list->addItems(sentences);
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    column->addWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    if (const auto place = helpPlaceOfSentences(sentences); !place.isEmpty()) {
        setHelpPage(dialog, place.toLatin1());
        buttons->addButton(QDialogButtonBox::Help)->setAutoDefault(false);
        QObject::connect(buttons, &QDialogButtonBox::helpRequested, &dialog,
                         [&] { showHelp(&dialog); });
    }
    dialog.exec();
}

}  // namespace

/// The window that somebody works in: it has the keyboard again once the question is answered.
QWidget* DesktopQuestions::asker() const
{
    auto* active = QApplication::activeWindow();
    return active != nullptr ? active : m_parent;
}

std::optional<Questions::NewStudy> DesktopQuestions::newStudy()
{
    NewStudyDialog dialog(lastFolder(), asker());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    remembered(dialog.answer().file);
    return dialog.answer();
}

std::optional<QString> DesktopQuestions::studyToOpen()
{
    return unlessEmpty(remembered(
        QFileDialog::getOpenFileName(asker(), DesktopText::tr("Open study"), lastFolder(),
                                     DesktopText::tr("Alteri study (*.alteri);;All files (*)"))));
}

std::optional<QString>
DesktopQuestions::fileToSave(const QString& title, const QString& proposal, const QString& filter)
{
    QFileDialog dialog(asker(), title, lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Before the question whether to overwrite, so that it is about the real name.
    dialog.setDefaultSuffix(QFileInfo(proposal).suffix());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString& chosen) { dialog.setDefaultSuffix(suffixIn(chosen)); });
    dialog.selectFile(proposal);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return unlessEmpty(remembered(dialog.selectedFiles().value(0)));
}

std::optional<QStringList> DesktopQuestions::filesToOpen(const QString& title,
                                                         const QString& filter)
{
    const auto files = QFileDialog::getOpenFileNames(asker(), title, lastFolder(), filter);
    if (files.isEmpty())
        return std::nullopt;
    remembered(files.front());
    return files;
}

std::optional<QString> DesktopQuestions::fileToOpen(const QString& title, const QString& filter)
{
    return unlessEmpty(
        remembered(QFileDialog::getOpenFileName(asker(), title, lastFolder(), filter)));
}

std::optional<QString> DesktopQuestions::folder(const QString& title)
{
    const auto folder = QFileDialog::getExistingDirectory(asker(), title, lastFolder());
    if (!folder.isEmpty())
        QSettings().setValue(QStringLiteral("folder"), folder);
    return unlessEmpty(folder);
}

std::optional<QString> DesktopQuestions::folderToSave(const QString& title, const QString& proposal)
{
    const auto parent = QFileDialog::getExistingDirectory(asker(), title, lastFolder());
    if (parent.isEmpty())
        return std::nullopt;
    // A folder of its own, so that nothing that is there gets mixed up.
    return QDir(parent).filePath(proposal);
}

std::optional<Questions::PictureSize> DesktopQuestions::pictureSize(const QString& title)
{
    PictureSizeDialog dialog(title, asker());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.size();
}

std::optional<QString>
DesktopQuestions::name(const QString& title, const QString& label, const QString& present)
{
    bool accepted = false;
    const auto text =
        QInputDialog::getText(asker(), title, label, QLineEdit::Normal, present, &accepted);
    return accepted ? unlessEmpty(text.trimmed()) : std::nullopt;
}

namespace {

/// Names in it are no HTML, whatever they look like.
void showBox(QMessageBox::Icon icon, QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    if (const auto place = helpPlaceOfSentences({text}); !place.isEmpty()) {
        setHelpPage(box, place.toLatin1());
        auto* help = box.addButton(QMessageBox::Help);
        help->disconnect();  // else it would close the box
        QObject::connect(help, &QPushButton::clicked, &box, [&] { showHelp(&box); });
        box.setDefaultButton(QMessageBox::Ok);
    }
    box.exec();
}

}  // namespace

bool DesktopQuestions::confirm(const QString& text, const QString& action)
{
    QMessageBox box(QMessageBox::Question, {}, text, QMessageBox::Cancel, asker());
    box.setTextFormat(Qt::PlainText);
    const auto* button = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == button;
}

Questions::Parting DesktopQuestions::parting(const QString& text)
{
    QMessageBox box(QMessageBox::Warning, {}, text, QMessageBox::Cancel, asker());
    box.setTextFormat(Qt::PlainText);
    auto* save = box.addButton(DesktopText::tr("Save a copy…"), QMessageBox::AcceptRole);
    const auto* leave =
        box.addButton(DesktopText::tr("Leave without a copy"), QMessageBox::DestructiveRole);
    box.setDefaultButton(save);
    box.exec();
    return box.clickedButton() == save    ? Parting::Save
           : box.clickedButton() == leave ? Parting::Leave
                                          : Parting::Stay;
}

void DesktopQuestions::tellProblems(const QString& title, const QStringList& sentences)
{
    if (sentences.size() == 1) {
        showBox(QMessageBox::Warning, asker(), title, sentences.front());
        return;
    }
    showList(asker(), title,
             DesktopText::tr("%n problems were found; nothing was changed.", nullptr,
                             static_cast<int>(sentences.size())),
             sentences);
}

void DesktopQuestions::tell(const QString& title, const QString& text)
{
    constexpr qsizetype mostLinesOfBox = 15;
    const auto lines = text.split(QLatin1Char('\n'));
    if (lines.size() <= mostLinesOfBox)
        showBox(QMessageBox::Information, asker(), title, text);
    else
        showList(asker(), title, {}, lines);
}

std::shared_ptr<const StudyKey> DesktopQuestions::keyFor(const QString& file)
{
    PassphraseDialog dialog(file, asker());
    return dialog.exec() == QDialog::Accepted ? dialog.key() : nullptr;
}

std::optional<ProtectionWish>
DesktopQuestions::protection(bool isSealed, const QStringList& clearCopies, int idleMinutes)
{
    ProtectDialog dialog(isSealed, clearCopies, idleMinutes, asker());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.wish();
}

void DesktopQuestions::tellRecoveryWords(const QString& study, const QString& words)
{
    RecoveryWordsDialog(study, words, asker()).exec();
}

}  // namespace alteri
