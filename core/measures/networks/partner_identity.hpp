// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

class Reader;
struct StudyTable;
class Writer;

/// Who is the same partner. Names of organisations are the same for all egos; "Mother" or "1" are
/// somebody else for each.
enum class PartnerIdentity {
    WithinEgo,  ///< an alter of ego, on whatever maps
    ByName,     ///< alteri of the same name, whoever named them
};

/// As the study says, in its property `partners` ("within-ego" or "by-name"); a study that says
/// nothing goes by name if it was made from the template of organisations.
PartnerIdentity partnerIdentity(const Reader& reader);
PartnerIdentity partnerIdentity(const StudyTable& table);

void setPartnerIdentity(Writer& writer, PartnerIdentity identity);

}  // namespace alteri
