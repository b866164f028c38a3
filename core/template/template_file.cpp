// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template_file.hpp"

#include "core/files/whole_file.hpp"

namespace alteri {

OpenedTemplate openTemplate(const std::filesystem::path& file, const std::string& language)
{
    constexpr auto most = 64 * mebibyte;
    return {readTemplate(readFile(file, most), language), {}};
}

}  // namespace alteri
