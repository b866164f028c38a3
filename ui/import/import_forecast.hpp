// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"
#include "ui/import/import_purpose.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace alteri {

class BackgroundCopy;
class StudyCopy;

/// Works out in the background what an import would do, by doing it in a copy of the study. One
/// copy serves until another study is asked about: the study must not change meanwhile.
class ImportForecast : public QObject {
    Q_OBJECT

public:
    explicit ImportForecast(QObject* parent = nullptr);
    ~ImportForecast() override;
    ImportForecast(const ImportForecast&) = delete;
    ImportForecast& operator=(const ImportForecast&) = delete;
    ImportForecast(ImportForecast&&) = delete;
    ImportForecast& operator=(ImportForecast&&) = delete;

    /// Begins; what was being worked out before is not heard of any more.
    /// @param tables makes them, in the background: it holds all that it needs
    void workOut(const ImportTarget& target, std::function<StudyTables()> tables);
    void cancel();
    bool isBusy() const { return m_next != nullptr || m_task.isBusy(); }

signals:
    /// Of how many; nothing is known of it yet as long as that is 0.
    void progressed(int done, int all);
    void found(const alteri::ImportReport& report);
    /// Why nothing can be imported.
    void failed(const alteri::Error& error);

private:
    void begin();

    std::shared_ptr<const StudyFile> m_study;  ///< the one that is copied
    std::unique_ptr<BackgroundCopy> m_copying;
    std::shared_ptr<StudyCopy> m_copy;
    std::function<StudyTables()> m_next;  ///< waits for the copy
    KnownRows m_known;
    BackgroundTask m_task;
};

}  // namespace alteri
