// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"
#include "core/exchange/writers.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/core/example_study.hpp"

#include <memory>
#include <string>
#include <vector>

namespace alteri::test {

/// A study with all that there is to write: every kind of answer of every owner, several answers,
/// what was said to categories, every reason for none, two maps of one ego, an ego without alteri,
/// ties of both directions, and names that somebody wants to be run.
struct ExportStudy {
    ExportStudy();

    Subject ego(int number) const { return m_egos.at(static_cast<std::size_t>(number)); }
    StudyContents contents() const;
    ExportTables tables(const ExportChoice& choice = {}) const
    {
        return exportTables(contents(), choice);
    }
    /// What a format writes.
    ExportOutput written(const std::string& format, ExportChoice choice = {}) const;
    /// The bytes of a file of it.
    static const std::string& bytesOf(const ExportOutput& output, const std::string& name);

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("all.alteri"), "blank");

private:
    void ask(Writer& writer);
    void name(Writer& writer);
    void answer(Writer& writer);
    static void
    set(Writer& writer, const Subject& subject, const std::string& key, const std::string& code);
    static void
    set(Writer& writer, const Subject& subject, const std::string& key, const Value& value);

    std::vector<EgoId> m_egos;
    std::vector<MapId> m_maps;
    std::vector<AlterId> m_alteri;
};

/// The column of a name; fails where there is none.
const LabelledColumn& columnOf(const ExportTable& table, const std::string& name);

}  // namespace alteri::test
