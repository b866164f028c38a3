// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reader that reads the interview guide, and the way of interviews through it.
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/query_rows.hpp"
#include "core/store/tables/reader.hpp"

#include <map>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

std::optional<int> countFrom(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt());
}

GuideStep stepFrom(SQLite::Statement& row)
{
    GuideStep step;
    step.id = idFrom<GuideStepId>(row.getColumn(0));
    step.kind = stepKindFrom(text(row, 1)).value_or(StepKind::Information);
    step.title = text(row, 2);
    step.text = text(row, 3);
    step.hint = text(row, 4);
    step.condition = text(row, 5);
    step.manner = stepMannerFrom(text(row, 6)).value_or(StepManner::Form);
    step.alteri = stepAlteriFrom(text(row, 7)).value_or(StepAlteri::All);
    step.namedAt = optionalIdFrom<GuideStepId>(row.getColumn(8));
    step.nearest = row.getColumn(9).getInt();
    step.alteriCondition = text(row, 10);
    step.prompt = optionalIdFrom<PromptId>(row.getColumn(11));
    step.smallest = countFrom(row.getColumn(12));
    step.largest = countFrom(row.getColumn(13));
    step.offersEarlier = row.getColumn(14).getInt() != 0;
    step.design = optionalIdFrom<DesignId>(row.getColumn(15));
    step.tieKind = optionalIdFrom<TieKindId>(row.getColumn(16));
    step.consent = optionalIdFrom<AttributeId>(row.getColumn(17));
    step.mustAgree = row.getColumn(18).getInt() != 0;
    return step;
}

StepVisit visitFrom(SQLite::Statement& row)
{
    StepVisit visit;
    visit.map = idFrom<MapId>(row.getColumn(0));
    visit.number = row.getColumn(1).getInt64();
    visit.step = optionalIdFrom<GuideStepId>(row.getColumn(2));
    visit.began = row.getColumn(3).getInt64();
    if (!row.isColumnNull(4))
        visit.ended = row.getColumn(4).getInt64();
    visit.interviewer = text(row, 5);
    return visit;
}

using SuspendedKey = std::tuple<EgoId, Subject, AttributeId>;

/// Reads ego, map, alter and attribute from column 0 on.
SuspendedKey suspendedKeyFrom(SQLite::Statement& row)
{
    const auto ego = idFrom<EgoId>(row.getColumn(0));
    const auto map = idFrom<MapId>(row.getColumn(1));
    const auto alter = idFrom<AlterId>(row.getColumn(2));
    Subject subject = ego;
    if (!map.isNull())
        subject = TieKey{map, alter};
    else if (!alter.isNull())
        subject = alter;
    return {ego, subject, idFrom<AttributeId>(row.getColumn(3))};
}

SuspendedAnswer suspendedFrom(SQLite::Statement& row)
{
    SuspendedAnswer suspended;
    std::tie(suspended.ego, suspended.subject, suspended.attribute) = suspendedKeyFrom(row);
    const bool isAnswered = !row.isColumnNull(4) || !row.isColumnNull(5) || !row.isColumnNull(6)
                            || !row.isColumnNull(7) || !row.isColumnNull(8);
    if (isAnswered)
        suspended.value = answerFrom(row, 4);
    return suspended;
}

constexpr const char* visitColumns =
    "SELECT step_visit.map, number, step, began, ended, interviewer FROM step_visit";
constexpr const char* suspendedColumns =
    "SELECT ego, map, \"alter\", attribute, category, number, text, missing, several,"
    " CASE WHEN several = 1 THEN (SELECT group_concat(hex(c.category), '')"
    " FROM suspended_choice AS c WHERE c.ego = v.ego AND c.map = v.map"
    " AND c.\"alter\" = v.\"alter\" AND c.attribute = v.attribute) END"
    " FROM suspended_answer AS v";

/// Those of an ego, or to an attribute, with what was said to their categories.
template <class AnyId>
std::vector<SuspendedAnswer>
suspendedOf(Connection& connection, const std::string& column, const AnyId& id)
{
    auto found = rows(connection,
                      suspendedColumns + (" WHERE " + column)
                          + " = ? ORDER BY ego, map, \"alter\", attribute",
                      bindingOf(id), &suspendedFrom);
    std::map<SuspendedKey, SuspendedAnswer*> byKey;
    for (auto& each : found)
        byKey[{each.ego, each.subject, each.attribute}] = &each;
    for (auto& [key, category, said] :
         rows(connection,
              "SELECT ego, map, \"alter\", attribute, category, namely FROM suspended_choice WHERE "
                  + column + " = ? AND namely <> ''",
              bindingOf(id), [](SQLite::Statement& row) {
                  return std::tuple(suspendedKeyFrom(row), idFrom<CategoryId>(row.getColumn(4)),
                                    text(row, 5));
              }))
        if (const auto known = byKey.find(key); known != byKey.end())
            known->second->namely.emplace(category, std::move(said));
    return found;
}

}  // namespace

std::vector<GuideStep> Reader::guide() const
{
    auto steps =
        rows(*m_connection,
             "SELECT id, kind, title, body, hint, condition, manner, alteri, named_at,"
             " nearest, alteri_condition, prompt, smallest, largest, offers_earlier,"
             " design, tie_kind, consent, must_agree FROM guide_step ORDER BY position, id",
             noBinding, &stepFrom);
    std::map<GuideStepId, GuideStep*> byId;
    for (auto& step : steps)
        byId[step.id] = &step;
    for (auto& [id, question] :
         rows(*m_connection,
              "SELECT step, id, attribute, body, condition FROM guide_question ORDER BY position, "
              "id",
              noBinding, [](SQLite::Statement& row) {
                  return std::pair(idFrom<GuideStepId>(row.getColumn(0)),
                                   GuideQuestion{idFrom<GuideQuestionId>(row.getColumn(1)),
                                                 idFrom<AttributeId>(row.getColumn(2)),
                                                 text(row, 3), text(row, 4)});
              }))
        if (const auto step = byId.find(id); step != byId.end())
            step->second->questions.push_back(std::move(question));
    const auto language = texts();
    for (auto& step : steps)
        language.translate(step);
    return steps;
}

std::vector<StepVisit> Reader::visits(MapId map) const
{
    return rows(*m_connection, std::string(visitColumns) + " WHERE map = ? ORDER BY number",
                bindingOf(map), &visitFrom);
}

std::vector<StepVisit> Reader::visits() const
{
    return rows(*m_connection, std::string(visitColumns) + " ORDER BY map, number", noBinding,
                &visitFrom);
}

std::vector<MapId> Reader::guidedMaps(EgoId ego) const
{
    return rows(*m_connection,
                "SELECT id FROM map WHERE ego = ?"
                " AND EXISTS (SELECT 1 FROM step_visit WHERE step_visit.map = map.id)"
                " ORDER BY position, id",
                bindingOf(ego),
                [](SQLite::Statement& row) { return idFrom<MapId>(row.getColumn(0)); });
}

std::map<GuideStepId, std::vector<AlterId>> Reader::namings(MapId map) const
{
    std::map<GuideStepId, std::vector<AlterId>> found;
    for (const auto& [step, alter] :
         rows(*m_connection,
              "SELECT step, step_naming.\"alter\" FROM step_naming"
              " JOIN \"alter\" ON \"alter\".id = step_naming.\"alter\""
              " WHERE map = ? ORDER BY \"alter\".position, \"alter\".id",
              bindingOf(map), [](SQLite::Statement& row) {
                  return std::pair(idFrom<GuideStepId>(row.getColumn(0)),
                                   idFrom<AlterId>(row.getColumn(1)));
              }))
        found[step].push_back(alter);
    return found;
}

std::vector<SuspendedAnswer> Reader::suspendedAnswers(EgoId ego) const
{
    return suspendedOf(*m_connection, "ego", ego);
}

std::vector<SuspendedAnswer> Reader::suspendedAnswers(AttributeId attribute) const
{
    return suspendedOf(*m_connection, "attribute", attribute);
}

}  // namespace alteri
