// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/partner_identity.hpp"

#include "core/store/tables/writer.hpp"

namespace alteri {

namespace {

constexpr const char* property = "partners";
constexpr const char* withinEgo = "within-ego";
constexpr const char* byName = "by-name";

}  // namespace

PartnerIdentity partnerIdentity(const Reader& reader)
{
    const auto said = reader.studyProperty(property);
    if (said == withinEgo)
        return PartnerIdentity::WithinEgo;
    const bool areOrganisations = reader.studyProperty("template") == "migrant-organizations";
    return said == byName || areOrganisations ? PartnerIdentity::ByName
                                              : PartnerIdentity::WithinEgo;
}

void setPartnerIdentity(Writer& writer, PartnerIdentity identity)
{
    writer.setStudyProperty(property, identity == PartnerIdentity::ByName ? byName : withinEgo);
}

}  // namespace alteri
