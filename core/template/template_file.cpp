// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template_file.hpp"

#include "core/files/whole_file.hpp"
#include "core/template/foreign_template.hpp"

namespace alteri {

OpenedTemplate openTemplate(const std::filesystem::path& file, const std::string& language)
{
    constexpr auto most = 64 * mebibyte;
    constexpr auto mostOfArchive = 512 * mebibyte;
    const auto name = file.stem().string();
    const auto ending = file.extension();
    if (ending == ".netcanvas")
        return readNetCanvas(readFile(file, mostOfArchive), name);
    if (ending == ".vmt" || ending == ".vmp")
        return readVennMaker(readFile(file, mostOfArchive), name);
    return {readTemplate(readFile(file, most), language), {}};
}

}  // namespace alteri
