// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template_words.hpp"

#include "core/codebook/letters.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/vocabulary.hpp"

namespace alteri {

std::string readLetter(const JsonPlace& json, bool isOfCategory)
{
    auto letter = json.textOr("letter", {});
    if (!letter.empty() && !canBeLetter(letter, !isOfCategory))
        json.at("letter").refuseWord(letter);
    return letter;
}

std::string readDate(const JsonPlace& json, const std::string& key)
{
    auto date = json.textOr(key, {});
    if (!date.empty() && !precisionOf(date))
        json.at(key).refuseWord(date);
    return date;
}

OfferedReasons readReasons(const JsonPlace& json)
{
    OfferedReasons offered;
    for (const auto reason : allMissingReasons)
        offered.offer(reason, false);
    for (const auto& each : json.items()) {
        const auto reason = missingReasonFrom(each.text());
        if (!reason)
            each.refuseWord(each.text());
        offered.offer(*reason, true);
    }
    return offered;
}

}  // namespace alteri
