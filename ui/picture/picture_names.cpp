// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_names.hpp"

#include "ui/text/list_text.hpp"

#include <QCoreApplication>

#include <set>

namespace alteri {

namespace {

struct PictureNamesText {
    Q_DECLARE_TR_FUNCTIONS(alteri::PictureNamesText)
};

}  // namespace

NameBook::NameBook(const Reader& reader)
{
    int number = 0;
    for (const auto& ego : reader.egos()) {
        m_egos[ego.id] = {ego.code, ego.label, ego.pseudonym, ++number};
        int alterNumber = 0;
        for (const auto& alter : reader.alteri(ego.id))
            m_alteri[alter.id] = {alter.code, alter.label, alter.pseudonym, ++alterNumber};
    }
}

std::string NameBook::shownEgo(const Person& ego, PictureNames names) const
{
    switch (names) {
    case PictureNames::AsIs:
        return ego.label;
    case PictureNames::None:
        return {};
    case PictureNames::Pseudonyms:
        if (!ego.pseudonym.empty())
            return ego.pseudonym;
        break;
    case PictureNames::Numbers:
        break;
    }
    return PictureNamesText::tr("Ego %1").arg(ego.number).toStdString();
}

std::string NameBook::shownAlter(const Person& alter, PictureNames names) const
{
    switch (names) {
    case PictureNames::AsIs:
        return alter.label;
    case PictureNames::None:
        return {};
    case PictureNames::Pseudonyms:
        if (!alter.pseudonym.empty())
            return alter.pseudonym;
        break;
    case PictureNames::Numbers:
        break;
    }
    return std::to_string(alter.number);
}

MapSnapshot NameBook::renamed(MapSnapshot map, PictureNames names) const
{
    map.egoLabel = shownEgo(m_egos.at(map.ego), names);
    for (auto& alter : map.alteri)
        alter.label = shownAlter(m_alteri.at(alter.id), names);
    return map;
}

int NameBook::withoutPseudonym(const MapSnapshot& map) const
{
    int count = m_egos.at(map.ego).pseudonym.empty() ? 1 : 0;
    for (const auto& alter : map.alteri)
        count += m_alteri.at(alter.id).pseudonym.empty() ? 1 : 0;
    return count;
}

Table NameBook::key(const std::vector<MapSnapshot>& maps, PictureNames names) const
{
    Table table{{{"shown_ego"}, {"ego_id"}, {"ego"}, {"shown_alter"}, {"alter_id"}, {"alter"}}, {}};
    std::set<AlterId> listed;
    for (const auto& map : maps) {
        const auto& ego = m_egos.at(map.ego);
        for (const auto& each : map.alteri) {
            if (!listed.insert(each.id).second)
                continue;
            const auto& alter = m_alteri.at(each.id);
            table.rows.push_back({shownEgo(ego, names), ego.code, ego.label,
                                  shownAlter(alter, names), alter.code, alter.label});
        }
    }
    return table;
}

QStringList leavingNames(const MapSnapshot& renamed)
{
    QStringList lines;
    if (!renamed.egoLabel.empty())
        lines << PictureNamesText::tr("Ego: %1").arg(QString::fromStdString(renamed.egoLabel));
    QStringList labels;
    for (const auto& alter : renamed.alteri)
        if (alter.place && !alter.label.empty())
            labels << QString::fromStdString(alter.label);
    labels.sort();
    if (!labels.isEmpty())
        lines << PictureNamesText::tr("Alteri: %1").arg(listText(labels));
    QStringList blocks;
    for (const auto& block : renamed.legend)
        if (!block.title.empty())
            blocks << QString::fromStdString(block.title);
    if (!blocks.isEmpty())
        lines << PictureNamesText::tr("Answers: %1").arg(listText(blocks));
    return lines;
}

}  // namespace alteri
