// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/ego_form_pages.hpp"

#include "core/guide/wording.hpp"

#include <set>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t questionsOfPage = 8;

Attribute worded(Attribute attribute, const GuideQuestion& question)
{
    attribute.label = std::string(wordingOf(question, attribute));
    return attribute;
}

void addQuestion(std::vector<EgoFormPage>& pages, const std::string& step, Attribute question)
{
    if (pages.empty() || pages.back().step != step
        || pages.back().questions.size() == questionsOfPage)
        pages.push_back({step});
    pages.back().questions.push_back(std::move(question));
}

}  // namespace

std::vector<EgoFormPage> egoFormPages(const Codebook& codebook, const std::vector<GuideStep>& guide)
{
    std::vector<EgoFormPage> pages;
    std::set<AttributeId> asked;
    for (const auto& step : guide) {
        if (!step.asksAboutEgo())
            continue;
        for (const auto& question : step.questions) {
            const auto* attribute = codebook.find(question.attribute);
            if (attribute == nullptr || attribute->owner != Owner::Ego
                || !asked.insert(attribute->id).second)
                continue;
            addQuestion(pages, step.title, worded(*attribute, question));
        }
    }
    for (const auto* attribute : codebook.of(Owner::Ego))
        if (!asked.contains(attribute->id))
            addQuestion(pages, {}, worded(*attribute, {}));
    return pages;
}

}  // namespace alteri
