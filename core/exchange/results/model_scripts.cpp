// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/model_scripts.hpp"

#include "core/exchange/results/r_script.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/multilevel/saved/model_rows.hpp"

namespace alteri {

namespace {

void addFiles(std::vector<ScriptFile>& files,
              const Frame& rows,
              const std::vector<Fit>& fits,
              const std::string& dataFile,
              const std::string& script)
{
    if (fits.empty())
        return;
    files.push_back({dataFile, writeTable(modelData(rows, fits), TableFormat::Csv)});
    files.push_back({script, rScript(rows, fits, dataFile)});
}

}  // namespace

std::vector<ScriptFile>
modelScripts(const StudyFrames& frames, const std::vector<Fit>& fits, const std::string& tieFile)
{
    std::vector<Fit> ofTies;
    std::vector<Fit> ofNetworks;
    for (const auto& fit : fits)
        (isOfNetworks(frames, fit.spec) ? ofNetworks : ofTies).push_back(fit);
    std::vector<ScriptFile> files;
    addFiles(files, frames.ties, ofTies, tieFile, "models.R");
    addFiles(files, frames.networks, ofNetworks, "networks.csv", "network_models.R");
    return files;
}

}  // namespace alteri
