// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indexed_codebook.hpp"

namespace alteri {

namespace {

template <class Things, class Index, class Key>
auto* findIn(const Things& things, const Index& index, const Key& key)
{
    const auto found = index.find(key);
    return found == index.end() ? nullptr : &things[found->second];
}

}  // namespace

IndexedCodebook::IndexedCodebook(Codebook codebook)
    : m_codebook(std::move(codebook))
{
    for (std::size_t i = 0; i < m_codebook.attributes.size(); ++i)
        note(i);
    for (std::size_t i = 0; i < m_codebook.tieKinds.size(); ++i)
        m_kindsByKey.emplace(m_codebook.tieKinds[i].key, i);
}

void IndexedCodebook::note(std::size_t index)
{
    const auto& attribute = m_codebook.attributes[index];
    m_byId.emplace(attribute.id, index);
    m_byKey.emplace(std::pair(attribute.owner, attribute.key), index);
}

const Attribute* IndexedCodebook::find(AttributeId attribute) const
{
    return findIn(m_codebook.attributes, m_byId, attribute);
}

const Attribute* IndexedCodebook::find(Owner owner, const std::string& key) const
{
    return findIn(m_codebook.attributes, m_byKey, std::pair(owner, key));
}

const TieKind* IndexedCodebook::findTieKind(const std::string& key) const
{
    return findIn(m_codebook.tieKinds, m_kindsByKey, key);
}

void IndexedCodebook::add(Attribute attribute)
{
    m_codebook.attributes.push_back(std::move(attribute));
    note(m_codebook.attributes.size() - 1);
}

void IndexedCodebook::add(TieKind kind)
{
    m_kindsByKey.emplace(kind.key, m_codebook.tieKinds.size());
    m_codebook.tieKinds.push_back(std::move(kind));
}

void IndexedCodebook::addCategory(AttributeId attribute, Category category)
{
    m_codebook.attributes[m_byId.at(attribute)].categories.push_back(std::move(category));
}

}  // namespace alteri
