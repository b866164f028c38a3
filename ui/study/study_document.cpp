// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_document.hpp"

#include "core/codebook/contradiction_deciding.hpp"
#include "core/guide/applicability.hpp"
#include "core/texts/study_languages.hpp"
#include "ui/study/author.hpp"
#include "ui/text/file_path.hpp"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace alteri {

StudyDocument::StudyDocument(std::unique_ptr<StudyFile> file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_source(std::make_unique<StudySource>(*m_file))
{
    m_file->setAuthor([] { return authorName().toStdString(); });
}

QString StudyDocument::title() const
{
    return QFileInfo(fileAt(m_file->file())).completeBaseName();
}

const Codebook& StudyDocument::codebook() const
{
    if (!m_codebook)
        m_codebook = reader().codebook();
    return *m_codebook;
}

const Codebook& StudyDocument::spokenCodebook() const
{
    if (m_spoken.empty())
        return codebook();
    if (!m_spokenCodebook)
        m_spokenCodebook = spokenReader().codebook();
    return *m_spokenCodebook;
}

void StudyDocument::speak(const std::string& language)
{
    if (language == m_spoken)
        return;
    m_spoken = language;
    Change change;  // of what is shown, not of the study
    change.codebookChanged = true;
    change.designChanged = true;
    change.promptsChanged = true;
    change.egoListChanged = true;
    keepShownUpToDate(change);
    emit changed(change);
}

const std::vector<CategoryKey>& StudyDocument::keys() const
{
    if (!m_keys)
        m_keys = categoryKeys(codebook(), reader().designs());
    return *m_keys;
}

std::shared_ptr<const MapContent> StudyDocument::content(MapId map) const
{
    const auto isWanted = [&](const auto& content) { return content->map.id == map; };
    const auto known = std::find_if(m_contents.begin(), m_contents.end(), isWanted);
    if (known != m_contents.end()) {
        std::rotate(m_contents.begin(), known, known + 1);
        return m_contents.front();
    }
    if (!reader().map(map))
        return nullptr;
    // The map of the interview, and two that are compared.
    constexpr std::size_t most = 3;
    m_contents.insert(m_contents.begin(),
                      std::make_shared<MapContent>(readMap(spokenReader(), map)));
    m_contents.resize(std::min(m_contents.size(), most));
    return m_contents.front();
}

void StudyDocument::keepUpToDate(const Change& change)
{
    m_source->follow(change);
    keepShownUpToDate(change);
}

void StudyDocument::keepShownUpToDate(const Change& change)
{
    if (change.studyChanged && !m_spoken.empty()) {
        const auto languages = studyLanguages(reader());
        if (std::find(languages.begin(), languages.end(), m_spoken) == languages.end())
            m_spoken.clear();
    }
    if (change.codebookChanged || change.studyChanged) {
        m_codebook.reset();
        m_spokenCodebook.reset();
    }
    if (change.codebookChanged || change.designChanged)
        m_keys.reset();
    const auto isGone = [&](std::shared_ptr<MapContent>& content) {
        // Somebody may still be reading the one before.
        if (content.use_count() > 1)
            content = std::make_shared<MapContent>(*content);
        return !bringUpToDate(*content, spokenReader(), change);
    };
    m_contents.erase(std::remove_if(m_contents.begin(), m_contents.end(), isGone),
                     m_contents.end());
}

bool StudyDocument::perform(const QString& label, const std::function<void(Writer&)>& write)
{
    return run([&] {
        return m_file->perform(label.toStdString(), [&](Writer& writer) {
            write(writer);
            followConditions(writer);
        });
    });
}

std::optional<ImportReport> StudyDocument::import(const std::function<StudyTables()>& tables,
                                                  const QString& label,
                                                  const KnownRows& known,
                                                  const DoWork& doWork)
{
    std::optional<ImportReport> report;
    run([&] {
        const StudyFile::Loan loan(*m_file);
        doWork([&](const Watch& watch) {
            report = importTables(*m_file, tables(), label.toStdString(),
                                  endingWhenCancelled(watch), known);
        });
        return report->change;
    });
    return report;
}

std::optional<DraftReport> StudyDocument::import(const StudyDraft& draft, const DoWork& doWork)
{
    std::optional<DraftReport> report;
    const auto label = tr("Import").toStdString();
    run([&] {
        const StudyFile::Loan loan(*m_file);
        doWork([&](const Watch& watch) {
            report = applyDraft(*m_file, draft, label, endingWhenCancelled(watch));
        });
        return report->change;
    });
    return report;
}

std::optional<MergeReport> StudyDocument::merge(const StudyMerging& merging, const QString& label)
{
    std::optional<MergeReport> report;
    run([&] {
        report = mergeStudy(*m_file, merging, label.toStdString(), &followConditions);
        return report->change;
    });
    return report;
}

StudyDocument::Followed StudyDocument::follow(const Rebased& rebased)
{
    auto followed = Followed::Refused;
    run([&] {
        const auto change = m_file->follow(rebased);
        followed = change ? Followed::Yes : Followed::WentOn;
        return change.value_or(Change());
    });
    return followed;
}

bool StudyDocument::confirm(const Pushed& pushed)
{
    return run([&] {
        m_file->confirm(pushed.gestures, pushed.hash);
        return Change();
    });
}

void StudyDocument::connectTeam(const std::function<void(StudyFile&)>& connecting)
{
    const auto before = m_file->access();
    try {
        connecting(*m_file);
    } catch (...) {
        tellAccess(before);
        throw;
    }
}

bool StudyDocument::decide(const Contradiction& contradiction, bool takeOther)
{
    return run([&] {
        return decideContradiction(*m_file, contradiction, takeOther,
                                   tr("Decide a contradiction").toStdString());
    });
}

void StudyDocument::saveCopy(const QString& file, const DoWork& doWork) const
{
    const StudyFile::Loan loan(*m_file);
    doWork([&](const Watch& watch) { m_file->saveCopy(pathOf(file), endingWhenCancelled(watch)); });
}

void StudyDocument::noteLeaving(const Leaving& leaving)
{
    if (!isWritable())  // nothing can be kept; the page on data protection says so
        return;
    const auto before = m_file->access();
    try {
        m_file->noteLeaving(leaving);
    } catch (const Error& error) {
        tellAccess(before);
        emit warned(error);
    }
}

QString StudyDocument::undoLabel() const
{
    return QString::fromStdString(m_file->undoLabel().value_or(std::string()));
}

QString StudyDocument::redoLabel() const
{
    return QString::fromStdString(m_file->redoLabel().value_or(std::string()));
}

void StudyDocument::undo()
{
    run([&] { return m_file->undo(); });
}

void StudyDocument::redo()
{
    run([&] { return m_file->redo(); });
}

void StudyDocument::undo(const DoWork& doWork)
{
    step(&StudyFile::undo, doWork);
}

void StudyDocument::redo(const DoWork& doWork)
{
    step(&StudyFile::redo, doWork);
}

void StudyDocument::step(Change (StudyFile::*take)(), const DoWork& doWork)
{
    run([&] {
        if (m_source->isSmall())
            return ((*m_file).*take)();
        Change change;
        const StudyFile::Loan loan(*m_file);
        doWork([&](const Watch& /*watch*/) { change = ((*m_file).*take)(); });
        return change;
    });
}

void StudyDocument::lookAtPlace()
{
    if (m_file->isLent())  // whoever has it looks before it commits
        return;
    const auto before = m_file->access();
    m_file->lookAtPlace();
    tellAccess(before);
}

bool StudyDocument::forgetUpTo(std::int64_t sequence)
{
    const bool done = run([&] {
        m_file->forgetUpTo(sequence);
        Change change;
        change.studyChanged = true;  // what can be undone has changed, and nothing else
        return change;
    });
    emit historyForgotten();
    return done;
}

bool StudyDocument::forgetEgo(EgoId ego)
{
    const bool done = run([&] { return m_file->forgetEgo(ego, tr("Forgotten").toStdString()); });
    emit historyForgotten();
    return done;
}

void StudyDocument::changeKey(const StudyFile::Key& key)
{
    const auto before = m_file->access();
    try {
        m_file->changeKey(key);
    } catch (const Error&) {
        tellAccess(before);
        throw;
    }
}

void StudyDocument::tellAccess(StudyFile::Access before)
{
    if (m_file->access() != before)
        emit accessChanged();
}

bool StudyDocument::run(const std::function<Change()>& gesture)
{
    const auto before = m_file->access();
    Change change;
    try {
        change = gesture();
    } catch (const Error& error) {
        tellAccess(before);
        // Whoever cancels knows it.
        if (error.code() != ErrorCode::Cancelled)
            emit refused(error);
        return false;
    }
    // The change is in the file. Whatever happens while views follow it, it has not been refused.
    tellAccess(before);
    if (!change.isEmpty()) {
        keepUpToDate(change);
        emit changed(change);
    }
    if (!change.diskFault.empty())
        emit warned(Error(ErrorCode::StoredWithFault, {m_file->file().string(), change.diskFault}));
    return true;
}

}  // namespace alteri
