// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/open_gaps.hpp"
#include "tests/core/maps/interview.hpp"
#include "tests/property.hpp"

#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Random gestures of an interview, on one of two maps of the same ego.
class Hands {
public:
    Hands(Interview& interview, unsigned seed)
        : m_interview(interview)
        , m_random(seed)
    {
        m_interview.study->perform("Second map", [&](Writer& writer) {
            m_maps = {interview.map,
                      writer.addMap(interview.ego, writer.reader().defaultDesign().id, "Second")};
        });
    }

    Change act()
    {
        auto& study = *m_interview.study;
        switch (below(12)) {
        case 0:
            // The maps stay.
            return study.undoLabel() == "Gesture" ? study.undo() : Change();
        case 1:
            return study.redoLabel() ? study.redo() : Change();
        default:
            return study.perform("Gesture", [&](Writer& writer) { act(writer); });
        }
    }

private:
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }

    void act(Writer& writer)
    {
        const auto map = m_maps[below(4) == 0 ? 1 : 0];
        const auto ties = writer.reader().ties(map);
        if (ties.size() < 3 || below(5) == 0) {
            nameAlter(writer, map, "Partner " + std::to_string(m_number++));
            return;
        }
        change(writer, map, ties[below(ties.size())].alter, ties[below(ties.size())].alter);
    }

    void change(Writer& writer, MapId map, AlterId one, AlterId other)
    {
        const auto codebook = writer.reader().codebook();
        const auto kind = codebook.tieKinds.front();
        const auto pair = makeAlterTie(map, kind.id, kind.directed, one, other);
        switch (below(9)) {
        case 0:
            writer.removeAlter(one);
            break;
        case 1:
            writer.removeTie({map, one});
            break;
        case 2:
            if (one != other)
                writer.setAsked(pair);
            break;
        case 3: {
            const auto known = writer.reader().alterTies(map);
            if (one != other && std::find(known.begin(), known.end(), pair) == known.end())
                writer.addAlterTie(pair);
            break;
        }
        case 4:
            answer(writer, m_interview.ego, codebook.of(Owner::Ego));
            break;
        case 5:
            writer.renameAlter(one, "Other " + std::to_string(m_number++));
            break;
        case 6:
            answer(writer, one, codebook.of(Owner::Alter));
            break;
        default:
            answer(writer, TieKey{map, one}, codebook.of(Owner::Tie));
            break;
        }
    }

    void answer(Writer& writer, const Subject& subject, const std::vector<const Attribute*>& asked)
    {
        const auto& attribute = *asked[below(asked.size())];
        if (below(4) == 0)
            code(writer, subject, attribute.id, std::nullopt);
        else if (attribute.hasCategories())
            code(writer, subject, attribute.id,
                 Value(attribute.categories[below(attribute.categories.size())].id));
        else
            code(writer, subject, attribute.id, Value(MissingReason::Refused));
    }

    Interview& m_interview;
    std::mt19937 m_random;
    std::vector<MapId> m_maps;
    int m_number = 0;
};

void requireSame(const OpenGaps& open, const Gaps& gaps)
{
    std::vector<Gaps::Unanswered> ofPartners;
    for (const auto& each : open.ofPartners())
        if (!each.alteri.empty())
            ofPartners.push_back(each);
    REQUIRE(ofPartners == gaps.unanswered);
    REQUIRE(open.ofEgo() == gaps.ofEgo);
    REQUIRE(open.emptyRings() == gaps.emptyRings);
    REQUIRE(open.pairs() == gaps.pairsNotAsked.size());
    REQUIRE(open.count() == gaps.count());
}

}  // namespace

TEST_CASE("gaps that follow every change are those that are found anew", "[interview]")
{
    checkProperty("follow() == gapsOf()", [](unsigned seed) {
        Interview interview;
        Hands hands(interview, seed);
        auto content = readMap(interview.reader(), interview.map);
        OpenGaps open(content);
        for (int step = 0; step < 40; ++step) {
            const auto change = hands.act();
            REQUIRE(bringUpToDate(content, interview.reader(), change));
            open.follow(content, change);
            requireSame(open, gapsOf(interview.reader(), interview.map));
        }
    });
}

TEST_CASE_METHOD(Interview, "pairs to ask can be wanted one by one", "[interview]")
{
    const auto a = add("A");
    const auto b = add("B");
    const auto c = add("C");
    const auto kind = reader().codebook().tieKinds.front().id;
    const auto content = readMap(reader(), map);
    CHECK(pairsToAsk(content, kind, {a, b, c}, 2) == std::vector{std::pair(a, b), std::pair(a, c)});
    CHECK(countPairsToAsk(content, {kind, {a, b, c}}) == 3);
    CHECK(countPairsToAsk(content, {kind, {}}) == 0);
}

TEST_CASE_METHOD(Interview, "kinds of ties are in use where there are ties or answers", "[store]")
{
    const auto a = add("A");
    const auto b = add("B");
    TieKindId met;
    TieKindId asked;
    study->perform("Add", [&](Writer& writer) {
        writer.addTieKind({{}, "unused", "", false});
        met = writer.addTieKind({{}, "met", "", true});
        asked = writer.addTieKind({{}, "asked", "", false});
        writer.addAlterTie({map, met, a, b});
        writer.setAsked(makeAlterTie(map, asked, false, a, b));
    });
    CHECK(tieKindsInUse(reader()) == std::set{met, asked});
}
