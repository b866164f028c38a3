// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/partner_identity.hpp"

#include "core/store/tables/writer.hpp"
#include "core/table/study_table.hpp"

#include <string>

namespace alteri {

namespace {

constexpr const char* property = "partners";
constexpr const char* withinEgo = "within-ego";
constexpr const char* byName = "by-name";

PartnerIdentity identityOf(const std::string& said, const std::string& templateName)
{
    if (said == withinEgo)
        return PartnerIdentity::WithinEgo;
    const bool areOrganisations = templateName == "migrant-organizations";
    return said == byName || areOrganisations ? PartnerIdentity::ByName
                                              : PartnerIdentity::WithinEgo;
}

}  // namespace

PartnerIdentity partnerIdentity(const Reader& reader)
{
    return identityOf(reader.studyProperty(property), reader.studyProperty("template"));
}

PartnerIdentity partnerIdentity(const StudyTable& table)
{
    return identityOf(table.property(property), table.property("template"));
}

void setPartnerIdentity(Writer& writer, PartnerIdentity identity)
{
    writer.setStudyProperty(property, identity == PartnerIdentity::ByName ? byName : withinEgo);
}

}  // namespace alteri
