// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that has to do with protected studies.
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_protection.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/protection/idle_watch.hpp"
#include "ui/protection/new_key.hpp"
#include "ui/protection/passphrase_text.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/recent_studies.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/awaited.hpp"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace alteri {

namespace {

QString idleKey()
{
    return QStringLiteral("idleMinutes");
}

int idleMinutes()
{
    constexpr int usual = 15;
    return QSettings().value(idleKey(), usual).toInt();
}

/// The file names of copies in the clear.
QStringList namesOf(const std::vector<std::filesystem::path>& files)
{
    QStringList names;
    for (const auto& file : files)
        names << fileAt(file.filename());
    return names;
}

using Key = StudyFile::Key;

void protectAwaited(const QString& text, QWidget* parent, const QString& file, Key from, Key to)
{
    awaited(text, parent, [path = pathOf(file), from = std::move(from), to = std::move(to)] {
        protectStudy(path, from, to);
        return true;
    });
}

}  // namespace

/// The key of a protected study: of the one that is open, or by a passphrase.
StudyFile::Key MainWindow::keyTo(const QString& file)
{
    if (!isSealedStudy(pathOf(file)))
        return nullptr;
    // One that was opened in the clear may have been protected by another program meanwhile.
    const bool isSame = m_study != nullptr && isSameFile(m_study->document().file().file(), file);
    if (isSame && m_study->document().file().key() != nullptr)
        return m_study->document().file().key();
    return m_questions.keyFor(file);
}

void MainWindow::openWithKey(const QString& file, OpenFor purpose, const StudyFile::Key& key)
{
    openWith(file,
             [&] { return StudyFile::open(pathOf(file), systemEnvironment(), purpose, key); });
}

void MainWindow::protect()
{
    m_study->map().commitPending();
    const auto& study = m_study->document().file();
    const auto wish = m_questions.protection(
        study.key() != nullptr, namesOf(clearCopiesBeside(study.file())), idleMinutes());
    if (!wish)
        return;
    QSettings().setValue(idleKey(), wish->idleMinutes);
    watchIdleness();
    try {
        carryOut(*wish);
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Protect"), sentencesFor(error));
    }
}

void MainWindow::carryOut(const ProtectionWish& wish)
{
    using Kind = ProtectionWish::Kind;
    if (wish.kind == Kind::LockOnly)
        return;
    const auto title = m_study->document().title();
    const auto present = m_study->document().file().key();
    const auto words = wish.kind == Kind::ChangePassphrase || wish.kind == Kind::Remove
                           ? std::string()
                           : newRecoveryWords();
    auto key = present;
    switch (wish.kind) {
    case Kind::Protect:
    case Kind::SealAnew:
        key = newKey(wish.passphrase, words, this);
        break;
    case Kind::ChangePassphrase:
    case Kind::NewRecoveryWords:
        key = awaited(tr("Making a key…"), this,
                      [present, words, typed = passphraseOf(wish.passphrase), kind = wish.kind] {
                          return present->with(
                              kind == Kind::ChangePassphrase ? typed : std::string(), words);
                      });
        m_study->document().changeKey(key);
        break;
    case Kind::Remove:
    case Kind::LockOnly:
        key = nullptr;
        break;
    }
    const bool isWrittenAnew =
        wish.kind != Kind::ChangePassphrase && wish.kind != Kind::NewRecoveryWords;
    if (isWrittenAnew && !writeAnew(key))
        return;
    if (!words.empty())
        m_questions.tellRecoveryWords(title, QString::fromStdString(words));
    say(key == nullptr ? tr("The study can be read by whoever has the file now.")
                       : tr("The study is protected."));
    updateActions();
}

/// The study is closed and opened again; its history comes along.
/// @param key null: in the clear
/// @return whether it has that key now
bool MainWindow::writeAnew(const StudyFile::Key& key)
{
    if (!mayPart(false))
        return false;
    if (m_study->document().isLost()) {  // and was left for good
        closeStudy();
        return false;
    }
    const auto file = fileAt(m_study->document().file().file());
    auto opens = m_study->document().file().key();
    const auto at = m_study->map().openLines().map;
    closeStudy(AtClosing::LeaveCopy);
    try {
        protectAwaited(key == nullptr ? tr("Removing the protection…") : tr("Sealing the study…"),
                       this, file, opens, key);
        opens = key;
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Protect"), sentencesFor(error));
    }
    openWithKey(file, OpenFor::Writing, opens);
    goBackTo(at);
    return opens == key;
}

/// The map that was shown before; what was being typed there is kept in the study by now.
void MainWindow::goBackTo(const std::optional<MapId>& map)
{
    if (m_study != nullptr)
        m_study->map().resume({map, {}, false, {}});
}

void MainWindow::watchIdleness()
{
    constexpr int minute = 60'000;
    if (m_idle == nullptr) {
        m_idle = new IdleWatch(this);
        connect(m_idle, &IdleWatch::idle, this, &MainWindow::lockStudy);
    }
    const bool isSealed = m_study != nullptr && m_study->document().file().key() != nullptr;
    m_idle->setPatience(isSealed ? idleMinutes() * minute : 0);
}

/// Closes a protected study, whose passphrase is asked for again. What is only in memory, or in a
/// window that somebody has to answer, waits.
void MainWindow::lockStudy()
{
    if (m_study == nullptr || m_study->document().file().key() == nullptr)
        return;
    m_study->document().lookAtPlace();
    if (QApplication::activeModalWidget() != nullptr || m_study->document().file().isLent()
        || m_study->document().isLost()) {
        watchIdleness();
        return;
    }
    const auto file = fileAt(m_study->document().file().file());
    const auto at = m_study->map().openLines().map;
    closeStudy(AtClosing::LeaveCopy);
    say(tr("The study was locked, since nothing was done for a while."));
    openStudy(file);
    goBackTo(at);
}

}  // namespace alteri
