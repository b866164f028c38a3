// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/json_place.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

using Json = nlohmann::ordered_json;

JsonPlace JsonPlace::at(const std::string& key) const
{
    if (!m_value->is_object())
        refuseKind();
    const auto path = m_path.empty() ? key : m_path + "." + key;
    const auto found = m_value->find(key);
    if (found == m_value->end())
        throw Error(ErrorCode::TemplatePartMissing, {path});
    return {*found, path};
}

std::optional<JsonPlace> JsonPlace::find(const std::string& key) const
{
    if (!m_value->is_object())
        refuseKind();
    const auto found = m_value->find(key);
    return found == m_value->end() || found->is_null() ? std::nullopt : std::optional(at(key));
}

std::vector<JsonPlace> JsonPlace::items() const
{
    if (!m_value->is_array())
        refuseKind();
    std::vector<JsonPlace> places;
    places.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        places.emplace_back((*m_value)[i], m_path + "[" + std::to_string(i) + "]");
    return places;
}

std::vector<JsonPlace> JsonPlace::items(const std::string& key) const
{
    const auto found = find(key);
    return found ? found->items() : std::vector<JsonPlace>();
}

std::vector<std::pair<std::string, JsonPlace>> JsonPlace::members() const
{
    if (!m_value->is_object())
        refuseKind();
    std::vector<std::pair<std::string, JsonPlace>> places;
    places.reserve(m_value->size());
    for (const auto& [key, value] : m_value->items())
        places.emplace_back(key, at(key));
    return places;
}

std::string JsonPlace::text() const
{
    if (!m_value->is_string())
        refuseKind();
    return m_value->get<std::string>();
}

bool JsonPlace::flag() const
{
    if (!m_value->is_boolean())
        refuseKind();
    return m_value->get<bool>();
}

double JsonPlace::number() const
{
    if (!m_value->is_number() || !std::isfinite(m_value->get<double>()))
        refuseKind();
    return m_value->get<double>();
}

int JsonPlace::integer() const
{
    const double value = number();
    if (value != std::floor(value) || std::abs(value) > std::numeric_limits<int>::max())
        refuseKind();
    return static_cast<int>(value);
}

std::string JsonPlace::textOr(const std::string& key, const std::string& otherwise) const
{
    const auto found = find(key);
    return found ? found->text() : otherwise;
}

void JsonPlace::requireOnly(std::initializer_list<std::string_view> known) const
{
    for (const auto& [key, place] : members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw Error(ErrorCode::TemplateWordUnknown, {m_path.empty() ? "{}" : m_path, key});
}

void JsonPlace::refuseKind() const
{
    throw Error(ErrorCode::TemplatePartKind, {m_path.empty() ? "{}" : m_path});
}

void JsonPlace::refuseWord(const std::string& word) const
{
    throw Error(ErrorCode::TemplateWordUnknown, {m_path, word});
}

Json parsedJson(std::string_view text)
{
    constexpr int deepest = 64;
    const auto refuseDepth = [](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
        if (depth > deepest)
            throw Error(ErrorCode::TemplateInvalid, {"{{{{…"});
        return true;
    };
    try {
        return Json::parse(text, refuseDepth);
    } catch (const Json::exception& failure) {
        throw Error(ErrorCode::TemplateInvalid, {failure.what()});
    }
}

}  // namespace alteri
