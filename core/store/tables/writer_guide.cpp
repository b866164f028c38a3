// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores the interview guide, and the way of interviews through it.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

void bindCount(SQLite::Statement& statement, int index, const std::optional<int>& count)
{
    if (count)
        statement.bind(index, *count);
    else
        statement.bind(index);
}

/// All of a step but its id and its place in the order; parameters 1 to 18.
void bindStep(SQLite::Statement& statement, const GuideStep& step)
{
    requireName(step.title);
    bindText(statement, 1, wordFor(step.kind));
    bindName(statement, 2, step.title);
    bindText(statement, 3, step.text);
    bindText(statement, 4, step.hint);
    bindText(statement, 5, step.condition);
    bindText(statement, 6, wordFor(step.manner));
    bindText(statement, 7, wordFor(step.alteri));
    bindId(statement, 8, step.namedAt);
    statement.bind(9, step.nearest);
    bindText(statement, 10, step.alteriCondition);
    bindId(statement, 11, step.prompt);
    bindCount(statement, 12, step.smallest);
    bindCount(statement, 13, step.largest);
    statement.bind(14, step.offersEarlier ? 1 : 0);
    bindId(statement, 15, step.design);
    bindId(statement, 16, step.tieKind);
    bindId(statement, 17, step.consent);
    statement.bind(18, step.mustAgree ? 1 : 0);
}

/// Parameters 1 to 3: ego, map and alter, empty where the answer is not about one.
void bindSuspended(SQLite::Statement& statement, const SuspendedAnswer& suspended)
{
    bindId(statement, 1, suspended.ego);
    statement.bind(2, "", 0);
    statement.bind(3, "", 0);
    if (const auto* tie = std::get_if<TieKey>(&suspended.subject)) {
        bindId(statement, 2, tie->map);
        bindId(statement, 3, tie->alter);
    } else if (const auto* alter = std::get_if<AlterId>(&suspended.subject)) {
        bindId(statement, 3, *alter);
    }
    bindId(statement, 4, suspended.attribute);
}

}  // namespace

std::int64_t Writer::now() const
{
    return m_environment.utcMilliseconds();
}

GuideStepId Writer::addStep(const GuideStep& step)
{
    auto added = step;
    added.id = newId<GuideStepId>();
    for (auto& question : added.questions)
        question.id = {};
    const double position = nextPosition("guide_step");
    auto& insert = statement(
        "INSERT INTO guide_step (kind, title, body, hint, condition, manner, alteri, named_at,"
        " nearest, alteri_condition, prompt, smallest, largest, offers_earlier, design, tie_kind,"
        " consent, must_agree, id, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindStep(insert, added);
    bindId(insert, 19, added.id);
    insert.bind(20, position);
    run(insert);
    addQuestions(added);
    return added.id;
}

void Writer::changeStep(const GuideStep& step)
{
    auto& update = statement(
        "UPDATE guide_step SET kind = ?, title = ?, body = ?, hint = ?, condition = ?, manner = ?,"
        " alteri = ?, named_at = ?, nearest = ?, alteri_condition = ?, prompt = ?, smallest = ?,"
        " largest = ?, offers_earlier = ?, design = ?, tie_kind = ?, consent = ?, must_agree = ?"
        " WHERE id = ?");
    bindStep(update, step);
    bindId(update, 19, step.id);
    requireOneRow(update, step.id);
    for (const auto& before : reader().guide())
        for (const auto& question : before.questions)
            if (before.id == step.id
                && std::none_of(step.questions.begin(), step.questions.end(),
                                [&](const auto& each) { return each.id == question.id; }))
                removeTranslationsOf(question.id);
    auto& remove = statement("DELETE FROM guide_question WHERE step = ?");
    bindId(remove, 1, step.id);
    run(remove);
    addQuestions(step);
}

void Writer::addQuestions(const GuideStep& step)
{
    double position = 0;
    for (const auto& question : step.questions) {
        auto& insert = statement("INSERT INTO guide_question (id, step, attribute, body, condition,"
                                 " position) VALUES (?, ?, ?, ?, ?, ?)");
        bindId(insert, 1, question.id.isNull() ? newId<GuideQuestionId>() : question.id);
        bindId(insert, 2, step.id);
        bindId(insert, 3, question.attribute);
        bindText(insert, 4, question.text);
        bindText(insert, 5, question.condition);
        insert.bind(6, ++position);
        run(insert);
    }
}

void Writer::removeStep(GuideStepId step)
{
    removeTranslationsOf(step);
    for (const auto* sql :
         {"DELETE FROM translation WHERE subject IN (SELECT id FROM guide_question WHERE step = ?)",
          "UPDATE guide_step SET named_at = NULL WHERE named_at = ?",
          "UPDATE step_visit SET step = NULL WHERE step = ?",
          "DELETE FROM step_naming WHERE step = ?", "DELETE FROM guide_question WHERE step = ?"}) {
        auto& forget = statement(sql);
        bindId(forget, 1, step);
        run(forget);
    }
    auto& remove = statement("DELETE FROM guide_step WHERE id = ?");
    bindId(remove, 1, step);
    requireOneRow(remove, step);
}

void Writer::beginVisit(MapId map, GuideStepId step, const std::string& interviewer)
{
    const auto time = now();
    endVisit(map, time);
    auto& insert = statement("INSERT INTO step_visit (map, number, step, began, interviewer)"
                             " VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM step_visit"
                             " WHERE map = ?1), ?2, ?3, ?4)");
    bindId(insert, 1, map);
    bindId(insert, 2, step);
    insert.bind(3, time);
    bindName(insert, 4, interviewer);
    run(insert);
}

void Writer::addVisit(const StepVisit& visit)
{
    auto& insert = statement("INSERT INTO step_visit (map, number, step, began, ended, interviewer)"
                             " VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM step_visit"
                             " WHERE map = ?1), ?2, ?3, ?4, ?5)");
    bindId(insert, 1, visit.map);
    if (visit.step)
        bindId(insert, 2, *visit.step);
    else
        insert.bind(2);
    insert.bind(3, visit.began);
    if (visit.ended)
        insert.bind(4, *visit.ended);
    else
        insert.bind(4);
    bindName(insert, 5, visit.interviewer);
    run(insert);
}

void Writer::endVisit(MapId map)
{
    endVisit(map, now());
}

void Writer::endVisit(MapId map, std::int64_t time)
{
    if (!reader().map(map))
        throw Error(ErrorCode::NotFound, {map.hex()});
    auto& update =
        statement("UPDATE step_visit SET ended = max(began, ?) WHERE map = ? AND ended IS NULL");
    update.bind(1, time);
    bindId(update, 2, map);
    run(update);
}

void Writer::addNaming(const TieKey& tie, GuideStepId step)
{
    auto& insert = statement("INSERT INTO step_naming (map, \"alter\", step) VALUES (?, ?, ?)"
                             " ON CONFLICT DO NOTHING");
    bindId(insert, 1, tie.map);
    bindId(insert, 2, tie.alter);
    bindId(insert, 3, step);
    run(insert);
    touch(tie);
}

void Writer::removeNaming(const TieKey& tie, GuideStepId step)
{
    auto& remove =
        statement("DELETE FROM step_naming WHERE map = ? AND \"alter\" = ? AND step = ?");
    bindId(remove, 1, tie.map);
    bindId(remove, 2, tie.alter);
    bindId(remove, 3, step);
    requireOneRow(remove, tie.alter);
    touch(tie);
}

void Writer::keepSuspended(const SuspendedAnswer& suspended)
{
    const auto& asked = attribute(suspended.attribute);
    if (asked.owner != ownerOf(suspended.subject) || asked.owner == Owner::AlterTie)
        throw Error(ErrorCode::ValueDoesNotFit, {"", asked.label});
    requireSubject(reader(), suspended.subject);
    auto& insert = statement("INSERT INTO suspended_answer (ego, map, \"alter\", attribute,"
                             " category, number, text, missing, several)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindSuspended(insert, suspended);
    if (suspended.value)
        bindAnswer(insert, 5, *suspended.value);
    else
        for (int column = 5; column <= 9; ++column)
            insert.bind(column);
    run(insert);
    keepSuspendedChoices(suspended);
}

/// The categories of an answer, with what was said to them.
void Writer::keepSuspendedChoices(const SuspendedAnswer& suspended)
{
    if (!suspended.value)
        return;
    std::vector<CategoryId> categories;
    if (const auto* choices = std::get_if<Choices>(&*suspended.value))
        categories = choices->categories();
    else if (const auto* one = std::get_if<CategoryId>(&*suspended.value))
        categories = {*one};
    const auto said = reader().namely(suspended.subject, suspended.attribute);
    for (const auto category : categories) {
        const auto found = said.find(category);
        auto& insert = statement("INSERT INTO suspended_choice (ego, map, \"alter\", attribute,"
                                 " category, namely) VALUES (?, ?, ?, ?, ?, ?)");
        bindSuspended(insert, suspended);
        bindId(insert, 5, category);
        bindText(insert, 6, found != said.end() ? found->second : std::string());
        run(insert);
    }
}

void Writer::dropSuspended(const SuspendedAnswer& suspended)
{
    auto& forget = statement("DELETE FROM suspended_choice WHERE ego = ? AND map = ?"
                             " AND \"alter\" = ? AND attribute = ?");
    bindSuspended(forget, suspended);
    run(forget);
    auto& remove = statement("DELETE FROM suspended_answer WHERE ego = ? AND map = ?"
                             " AND \"alter\" = ? AND attribute = ?");
    bindSuspended(remove, suspended);
    requireOneRow(remove, suspended.attribute);
}

}  // namespace alteri
