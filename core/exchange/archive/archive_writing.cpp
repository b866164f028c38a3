// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archive_writing.hpp"

#include "core/error.hpp"
#include "core/exchange/results/model_scripts.hpp"
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/files/checksum.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/saved/model_rows.hpp"

namespace alteri {

std::vector<ArchiveFile>
modelFiles(const StudyContents& contents, const ExportChoice& choice, WritingNotes& notes)
{
    if (contents.models.empty())
        return {};
    // The models are about the whole study and all that is known of it.
    if (choice.egos || choice.maps || choice.variables
        || choice.identifying == Identifying::Reduce) {
        notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "models of the study"});
        return {};
    }
    const auto frames = framesOf(*contents.table, choice.wave);
    std::vector<Fit> fits;
    for (const auto& model : contents.models) {
        try {
            fits.push_back(fitOf(frames, specOf(model)));
        } catch (const Error&) {
            notes.push_back({WritingNote::Kind::NotHeld, {}, model.name, "the model has no fit"});
        }
    }
    std::vector<ArchiveFile> files;
    for (auto& [name, text] : modelScripts(frames, fits, "models.csv"))
        files.emplace_back(std::move(name), std::move(text));
    return files;
}

std::string readMe(const ExportTables& tables,
                   const ExportChoice& choice,
                   const std::vector<ArchiveFile>& files)
{
    constexpr double millisecondsOfDay = 86'400'000;
    std::string text = choice.title + "\n\nData of ego-centred networks, exported by Alteri";
    if (choice.time > 0)
        text += " on " + isoDateOf(static_cast<double>(choice.time) / millisecondsOfDay);
    text += ".\n\nTables (CSV by RFC 4180, UTF-8, comma, decimal point):\n";
    for (const auto* table : tables.all())
        text += "  " + table->table.name + ".csv: " + table->table.label + ", "
                + std::to_string(table->table.rows) + " rows, "
                + std::to_string(table->table.columns.size()) + " columns\n";
    text += "\nOther files:\n"
            "  codebook.csv, codebook.html: what the columns and their values mean\n"
            "  codebook.xml: the same as DDI-Codebook 2.5\n";
    for (const auto& [name, bytes] : files)
        if (name == "models.R")
            text += "  models.csv, models.R: data of the models of the study, and a script that "
                    "fits them again in R (lme4)\n";
        else if (name == "network_models.R")
            text +=
                "  networks.csv, network_models.R: the same of models whose rows are networks\n";
    text += "  SHA256SUMS: checksums; check them by: sha256sum -c SHA256SUMS\n\n"
            "Egos are joined by ego_id, alteri by ego_id and alter_id, maps by ego_id and map. "
            "Columns that end\nin _missing say why there is no answer. Cells that a spreadsheet "
            "would run as formulas have an\napostrophe before them.\n";
    text += choice.hidesNames()
                ? "\nNames and codes of people were replaced by pseudonyms or numbers, and notes "
                  "were left out.\nAnswers may still say who somebody is.\n"
                : "\nThe tables hold names and codes of people as they are in the study.\n";
    return text;
}

std::string checksums(const std::vector<ArchiveFile>& files)
{
    std::string text;
    for (const auto& [name, bytes] : files)
        text += sha256Of(bytes) + "  " + name + "\n";
    return text;
}

}  // namespace alteri
