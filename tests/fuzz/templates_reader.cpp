// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: our own, protocols of Network Canvas, templates of VennMaker. The first byte says
// which.
#include "core/template/foreign_template.hpp"
#include "core/template/study_template.hpp"
#include "tests/fuzz/readers.hpp"

void alteri::fuzz::readTemplates(std::string bytes)
{
    if (bytes.starts_with("PK") || bytes.starts_with("{\"schemaVersion\""))
        readNetCanvas(std::move(bytes), "fuzz");
    else if (bytes.starts_with("<"))
        readVennMaker(std::move(bytes), "fuzz");
    else
        readTemplate(bytes, "en");
}
