// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/tie_kind_changes.hpp"
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/core/maps/interview.hpp"

#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

struct TieKinds : Interview {
    std::vector<TieKind> kinds() const { return reader().codebook().tieKinds; }

    TieKindId addKind(const std::string& label)
    {
        TieKindId id;
        study->perform("Add", [&](Writer& writer) {
            TieKind kind;
            kind.label = label;
            id = addTieKind(writer, kind);
        });
        return id;
    }

    std::vector<std::string> keys() const
    {
        std::vector<std::string> found;
        for (const auto& kind : kinds())
            found.push_back(kind.key);
        return found;
    }

    ErrorCode refusalOf(const std::function<void(Writer&)>& write)
    {
        try {
            study->perform("Do", write);
        } catch (const Error& error) {
            return error.code();
        }
        FAIL("not refused");
        return ErrorCode::ProgramFault;
    }
};

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE_METHOD(TieKinds, "kinds of ties get keys of their labels, and are moved", "[codebook]")
{
    study->perform("Clear", [&](Writer& writer) {
        for (const auto& kind : kinds())
            writer.removeTieKind(kind.id);
    });
    const auto before = contentOf(*study);
    addKind("Knows well");
    const auto advice = addKind("Gives advice");
    const auto again = addKind("Knows well");
    CHECK(keys() == Keys{"knows_well", "gives_advice", "knows_well2"});
    study->perform("Move", [&](Writer& writer) { moveTieKind(writer, again, 0); });
    CHECK(keys() == Keys{"knows_well2", "knows_well", "gives_advice"});
    study->perform("Move", [&](Writer& writer) { moveTieKind(writer, again, 9); });
    CHECK(keys() == Keys{"knows_well", "gives_advice", "knows_well2"});

    auto changed = kinds()[1];
    changed.key = "Gets advice!";
    changed.dash = TieDash::Dotted;
    study->perform("Change", [&](Writer& writer) { changeTieKind(writer, changed); });
    CHECK(kinds()[1].key == "gets_advice");
    CHECK(kinds()[1].dash == TieDash::Dotted);
    changed.key = "knows_well";
    CHECK(refusalOf([&](Writer& writer) { changeTieKind(writer, changed); })
          == ErrorCode::DuplicateKey);
    changed.key = "!";
    CHECK(refusalOf([&](Writer& writer) { changeTieKind(writer, changed); })
          == ErrorCode::EmptyName);
    CHECK(kinds()[1].id == advice);
    for (int i = 0; i < 6; ++i)
        study->undo();
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(TieKinds, "what rests on a kind of tie is counted", "[codebook]")
{
    const auto advice = addKind("Gives advice");
    CHECK(usesOf(reader(), advice) == TieKindUses{});
    const auto one = add("A; s");
    const auto other = add("B; s");
    const auto third = add("C; s");
    study->perform("Use", [&](Writer& writer) {
        writer.addAlterTie(makeAlterTie(map, advice, false, one, other));
        writer.setAsked(makeAlterTie(map, advice, false, one, other));
        writer.setAsked(makeAlterTie(map, advice, false, one, third));
        GuideStep step;
        step.kind = StepKind::AlterTies;
        step.title = "Who advises whom?";
        step.tieKind = advice;
        writer.addStep(step);
    });
    const auto uses = usesOf(reader(), advice);
    CHECK(uses == TieKindUses{1, 2, {"Who advises whom?"}});
    CHECK(uses.isAnswered());
    CHECK(checkStudy(*study).empty());
    CHECK_THROWS_AS(usesOf(reader(), TieKindId{}), Error);
}
