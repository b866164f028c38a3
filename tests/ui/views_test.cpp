// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people do, in whatever order: the views show what the file holds.
#include "core/maps/arranging.hpp"
#include "core/maps/completeness.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/redesign.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/panels/gap_panel.hpp"
#include "ui/map/canvas/alter_item.hpp"
#include "ui/text/codebook_text.hpp"

#include <QTableView>

#include <random>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ViewsWindow : InterviewWindow {
    MapId map() { return *scene().map(); }

    void requireSameAlteri()
    {
        std::map<AlterId, const AlterItem*> items;
        for (const auto* item : scene().items())
            if (const auto* alter = qgraphicsitem_cast<const AlterItem*>(item))
                items[alter->alterId()] = alter;
        const auto reader = document().reader();
        const auto ties = reader.ties(map());
        REQUIRE(items.size() == ties.size());
        std::size_t waiting = 0;
        for (const auto& tie : ties) {
            const auto* item = items.at(tie.alter);
            REQUIRE(item->toolTip().toStdString() == reader.alter(tie.alter)->label);
            REQUIRE(item->snapshot().label == reader.alter(tie.alter)->label);
            REQUIRE(item->snapshot().place == tie.place);
            requireSameCodes(reader, tie, item->snapshot());
            REQUIRE(scene().trayRect().contains(item->pos()) == !tie.place.has_value());
            waiting += tie.place ? 0 : 1;
            if (tie.place)
                REQUIRE(QLineF(item->pos(), scenePoint(*tie.place, paperStyle())).length() < 1e-6);
        }
        const auto& alteri = scene().snapshot().alteri;
        REQUIRE(waiting
                == static_cast<std::size_t>(
                    std::count_if(alteri.begin(), alteri.end(),
                                  [](const AlterSnapshot& alter) { return !alter.place; })));
    }

    void requireSameCodes(const Reader& reader, const Tie& tie, const AlterSnapshot& shown)
    {
        const auto codebook = reader.codebook();
        const auto design = reader.design(reader.map(map())->design);
        const auto categoryOf = [&](const std::optional<AttributeId>& id) -> const Category* {
            const auto* attribute = id ? codebook.find(*id) : nullptr;
            if (attribute == nullptr)
                return nullptr;
            const auto value = attribute->owner == Owner::Tie
                                   ? reader.answer(TieKey{map(), tie.alter}, *id)
                                   : reader.answer(tie.alter, *id);
            const auto* category = value ? std::get_if<CategoryId>(&*value) : nullptr;
            return category != nullptr ? attribute->findCategory(*category) : nullptr;
        };
        const auto* symbol = categoryOf(design.symbolAttribute);
        const auto* badge = categoryOf(design.badgeAttribute);
        const auto* colour = categoryOf(design.colourAttribute);
        REQUIRE(shown.symbol == (symbol != nullptr ? symbol->symbol : ""));
        REQUIRE(shown.badge == (badge != nullptr ? badge->symbol : ""));
        REQUIRE(shown.colour == (colour != nullptr ? colour->colour : ""));
    }

    void requireSameTies()
    {
        std::multiset<std::pair<AlterId, AlterId>> shown;
        for (const auto& tie : scene().snapshot().ties)
            shown.emplace(scene().snapshot().alteri[tie.source].id,
                          scene().snapshot().alteri[tie.target].id);
        std::multiset<std::pair<AlterId, AlterId>> held;
        for (const auto& tie : document().reader().alterTies(map()))
            held.emplace(tie.source, tie.target);
        REQUIRE(shown == held);
    }

    void requireSameList()
    {
        const auto* model = window.findChild<QTableView*>(QStringLiteral("alterList"))->model();
        const auto reader = document().reader();
        const auto codebook = reader.codebook();
        std::vector<const Attribute*> columns;
        for (const auto owner : {Owner::Tie, Owner::Alter})
            for (const auto* attribute : codebook.of(owner))
                if (attribute->hasCategories() || attribute->scale == Scale::YesNo)
                    columns.push_back(attribute);
        const auto ties = reader.ties(map());
        REQUIRE(model->rowCount() == static_cast<int>(ties.size()));
        REQUIRE(model->columnCount() == static_cast<int>(columns.size()) + 1);
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto& tie = ties[static_cast<std::size_t>(row)];
            const auto text = [&](int column) {
                return model->index(row, column).data().toString();
            };
            REQUIRE(text(0).toStdString() == reader.alter(tie.alter)->label);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto value = columns[i]->owner == Owner::Tie
                                       ? reader.answer(TieKey{map(), tie.alter}, columns[i]->id)
                                       : reader.answer(tie.alter, columns[i]->id);
                REQUIRE(text(static_cast<int>(i) + 1)
                        == (value ? textFor(*value, *columns[i]) : QString()));
            }
        }
    }

    void requireSameViews()
    {
        requireSameAlteri();
        requireSameTies();
        requireSameList();
        int gaps = 0;
        for (const auto& gap : gapsOf(document().reader(), map()).unanswered)
            gaps += static_cast<int>(gap.alteri.size());
        REQUIRE(window.findChild<GapPanel*>()->count() == gaps);
        REQUIRE(checkStudy(document().file()).empty());
    }
};

/// Random gestures, as the interview makes them.
class Hands {
public:
    Hands(ViewsWindow& window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {
    }

    void act()
    {
        auto& document = m_window.document();
        const auto map = m_window.map();
        document.perform(QStringLiteral("Gesture"), [&](Writer& writer) {
            const auto ties = writer.reader().ties(map);
            if (ties.empty() || below(6) == 0) {
                nameAlter(writer, map, "Partner " + std::to_string(m_number++));
                return;
            }
            change(writer, map, ties[below(ties.size())].alter, ties[below(ties.size())].alter);
        });
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    Place anywhere()
    {
        return {0.1 + 1.2 * static_cast<double>(below(1000)) / 1000,
                6.3 * static_cast<double>(below(1000)) / 1000};
    }

    void change(Writer& writer, MapId map, AlterId one, AlterId other)
    {
        const auto codebook = writer.reader().codebook();
        switch (below(8)) {
        case 0:
            dropAlteri(writer, map, {{one, anywhere()}}, Snapping::ToFreePlace);
            break;
        case 1:
            takeOffMap(writer, {map, one});
            break;
        case 2: {
            const auto& type = *codebook.find(Owner::Alter, "type");
            code(writer, one, type.id, Value(type.categories[below(8)].id));
            break;
        }
        case 3: {
            const auto& evaluation = *codebook.find(Owner::Tie, "evaluation");
            code(writer, TieKey{map, one}, evaluation.id,
                 below(3) == 0 ? std::nullopt
                               : std::optional<Value>(evaluation.categories[below(3)].id));
            break;
        }
        case 4:
            writer.renameAlter(one, "Renamed " + std::to_string(m_number++));
            break;
        case 5:
            if (const auto tie = makeAlterTie(map, codebook.tieKinds[0].id, false, one, other);
                one != other && !isThere(writer, tie))
                writer.addAlterTie(tie);
            break;
        case 6:
            writer.removeAlter(one);
            break;
        default: {
            auto design = writer.reader().design(writer.reader().map(map)->design);
            std::reverse(design.levels.begin(), design.levels.end());
            changeMapDesign(writer, design);
            break;
        }
        }
    }

    static bool isThere(Writer& writer, const AlterTie& tie)
    {
        const auto ties = writer.reader().alterTies(tie.map);
        return std::find(ties.begin(), ties.end(), tie) != ties.end();
    }

    ViewsWindow& m_window;
    std::mt19937 m_random;
    int m_number = 0;
};

}  // namespace

TEST_CASE_METHOD(ViewsWindow, "the views show what the file holds", "[ui][views]")
{
    const auto seed = GENERATE(range(1U, 5U));
    CAPTURE(seed);
    openSample();
    requireSameViews();
    const auto start = contentOf(document().file());
    const auto before = document().file().history().size();
    Hands hands(*this, seed);
    for (int i = 0; i < 30; ++i) {
        hands.act();
        requireSameViews();
    }
    const auto end = contentOf(document().file());
    const auto gestures = document().file().history().size() - before;
    for (std::size_t i = 0; i < gestures; ++i) {
        document().undo();
        requireSameViews();
    }
    REQUIRE(contentOf(document().file()) == start);
    for (std::size_t i = 0; i < gestures; ++i) {
        document().redo();
        requireSameViews();
    }
    REQUIRE(contentOf(document().file()) == end);
}
