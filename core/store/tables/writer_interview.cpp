// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores what belongs to the interview itself: questions, notes, pairs.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

namespace alteri {

PromptId Writer::addPrompt(const Prompt& prompt)
{
    requireFilled(prompt.text);
    const auto id = newId<PromptId>();
    const double position = nextPosition("prompt");
    auto& insert =
        statement("INSERT INTO prompt (id, attribute, text, position) VALUES (?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, prompt.attribute);
    bindText(insert, 3, prompt.text);
    insert.bind(4, position);
    run(insert);
    return id;
}

void Writer::changePrompt(const Prompt& prompt)
{
    requireFilled(prompt.text);
    auto& update = statement("UPDATE prompt SET attribute = ?, text = ? WHERE id = ?");
    bindId(update, 1, prompt.attribute);
    bindText(update, 2, prompt.text);
    bindId(update, 3, prompt.id);
    requireOneRow(update, prompt.id);
}

void Writer::movePrompt(PromptId prompt, double position)
{
    auto& update = statement("UPDATE prompt SET position = ? WHERE id = ?");
    update.bind(1, position);
    bindId(update, 2, prompt);
    requireOneRow(update, prompt);
}

void Writer::removePrompt(PromptId prompt)
{
    auto& forget = statement("UPDATE \"alter\" SET prompt = NULL WHERE prompt = ?");
    bindId(forget, 1, prompt);
    run(forget);
    removeTranslationsOf(prompt);
    auto& forgetStep = statement("UPDATE guide_step SET prompt = NULL WHERE prompt = ?");
    bindId(forgetStep, 1, prompt);
    run(forgetStep);
    auto& remove = statement("DELETE FROM prompt WHERE id = ?");
    bindId(remove, 1, prompt);
    requireOneRow(remove, prompt);
}

void Writer::setPrompt(AlterId alter, const std::optional<PromptId>& prompt)
{
    auto& update = statement("UPDATE \"alter\" SET prompt = ? WHERE id = ?");
    bindId(update, 1, prompt);
    bindId(update, 2, alter);
    requireOneRow(update, alter);
}

void Writer::setNote(AlterId alter, const std::string& note)
{
    auto& update = statement("UPDATE \"alter\" SET note = ? WHERE id = ?");
    bindText(update, 1, note);
    bindId(update, 2, alter);
    requireOneRow(update, alter);
}

void Writer::setNote(const TieKey& tie, const std::string& note)
{
    auto& update = statement("UPDATE tie SET note = ? WHERE map = ? AND \"alter\" = ?");
    bindText(update, 1, note);
    bindId(update, 2, tie.map);
    bindId(update, 3, tie.alter);
    requireOneRow(update, tie.alter);
}

void Writer::setNote(MapId map, const std::string& note)
{
    auto& update = statement("UPDATE map SET note = ? WHERE id = ?");
    bindText(update, 1, note);
    bindId(update, 2, map);
    requireOneRow(update, map);
}

void Writer::setAsked(const AlterTie& pair)
{
    if (pair.source == pair.target)
        throw Error(ErrorCode::TieToItself, {pair.source.hex()});
    auto& insert = statement("INSERT INTO asked_pair (map, kind, source, target)"
                             " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    bindSubject(insert, pair);
    run(insert);
}

void Writer::clearAsked(const AlterTie& pair)
{
    auto& removal = statement(
        "DELETE FROM asked_pair WHERE map = ? AND kind = ? AND source = ? AND target = ?");
    bindSubject(removal, pair);
    run(removal);
}

}  // namespace alteri
