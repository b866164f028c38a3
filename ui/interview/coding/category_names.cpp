// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/category_names.hpp"

#include <QCompleter>
#include <QLineEdit>

namespace alteri {

namespace {

/// @return nothing where several match, or none
template <class Matches>
std::optional<CategoryId> onlyOne(const Attribute& attribute, const Matches& matches)
{
    std::optional<CategoryId> found;
    for (const auto& category : attribute.categories) {
        if (category.retired || !matches(category))
            continue;
        if (found)
            return std::nullopt;
        found = category.id;
    }
    return found;
}

}  // namespace

QStringList offeredNames(const Attribute& attribute)
{
    QStringList names;
    for (const auto& category : attribute.categories)
        if (!category.retired)
            names << QString::fromStdString(category.label);
    return names;
}

void completeNames(QLineEdit& field, const QStringList& names)
{
    if (names.isEmpty()) {
        field.setCompleter(nullptr);
        return;
    }
    auto* completer = new QCompleter(names, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

std::optional<CategoryId> categoryNamed(const QString& text, const Attribute& attribute)
{
    const auto is = [&](const std::string& name) {
        return QString::fromStdString(name).compare(text, Qt::CaseInsensitive) == 0;
    };
    if (const auto found = onlyOne(attribute, [&](const Category& each) { return is(each.code); }))
        return found;
    if (const auto found = onlyOne(attribute, [&](const Category& each) { return is(each.label); }))
        return found;
    if (const auto found = onlyOne(attribute, [&](const Category& each) {
            return QString::fromStdString(each.label).startsWith(text, Qt::CaseInsensitive);
        }))
        return found;
    return onlyOne(attribute, [&](const Category& each) {
        return QString::fromStdString(each.label).contains(text, Qt::CaseInsensitive);
    });
}

}  // namespace alteri
