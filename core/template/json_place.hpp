// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

/// A value within JSON that somebody else wrote, and where it stands there ("attributes[3].scale"),
/// so that whatever is wrong is told with its place.
///
/// What asks for something throws Error{TemplatePartMissing} and Error{TemplatePartKind}.
class JsonPlace {
public:
    /// @param value must outlive the place
    JsonPlace(const nlohmann::ordered_json& value, std::string path)
        : m_value(&value)
        , m_path(std::move(path))
    {
    }

    const nlohmann::ordered_json& value() const { return *m_value; }
    const std::string& path() const { return m_path; }

    JsonPlace at(const std::string& key) const;
    /// @return nothing if there is no such member, or it is null
    std::optional<JsonPlace> find(const std::string& key) const;
    std::vector<JsonPlace> items() const;
    /// The items of a member that may be left out.
    std::vector<JsonPlace> items(const std::string& key) const;
    /// The members of an object with their names.
    std::vector<std::pair<std::string, JsonPlace>> members() const;

    std::string text() const;
    bool flag() const;
    double number() const;
    int integer() const;

    /// Text of a member that may be left out.
    std::string textOr(const std::string& key, const std::string& otherwise) const;

    /// @throws Error{TemplateWordUnknown} the object has other members than these
    void requireOnly(std::initializer_list<std::string_view> known) const;

    [[noreturn]] void refuseKind() const;
    [[noreturn]] void refuseWord(const std::string& word) const;

private:
    const nlohmann::ordered_json* m_value;
    std::string m_path;
};

/// Parses JSON in which nothing may be nested deeper than people nest it.
/// @throws Error{TemplateInvalid}
nlohmann::ordered_json parsedJson(std::string_view text);

}  // namespace alteri
