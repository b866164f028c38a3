// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"
#include "core/maps/placing.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/panels/gap_panel.hpp"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

QStringList textsOf(const QTreeWidgetItem& item)
{
    QStringList texts{item.text(0)};
    for (int i = 0; i < item.childCount(); ++i)
        texts << QStringLiteral("- ") + item.child(i)->text(0);
    return texts;
}

QStringList textsOf(const QTreeWidget& tree)
{
    QStringList texts;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        texts << textsOf(*tree.topLevelItem(i));
    return texts;
}

/// What a panel that was only just made lists.
QStringList listedAnew(StudyDocument& document, MapId map)
{
    GapPanel panel(document);
    panel.showMap(map);
    panel.show();
    return textsOf(*panel.findChild<QTreeWidget*>());
}

}  // namespace

TEST_CASE_METHOD(InterviewWindow, "gaps are listed when somebody looks, not before", "[ui]")
{
    startInterview();
    const auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("gaps"));
    auto* panels = window.findChild<QTabWidget*>(QStringLiteral("panels"));
    view().setFocus();
    write("Someone;s");
    press(Qt::Key_Return);
    CHECK(tree->topLevelItemCount() == 0);
    // Their number is known all the same.
    const auto count = gapsOf(document().reader(), *scene().map()).count();
    CHECK(panels->tabText(2) == QStringLiteral("Gaps (%1)").arg(count));
    panels->setCurrentIndex(2);
    CHECK(textsOf(*tree) == listedAnew(document(), *scene().map()));
    // Hidden again it stays as it was, and catches up.
    panels->setCurrentIndex(0);
    const auto before = textsOf(*tree);
    document().perform(QStringLiteral("Name"), [&](Writer& writer) {
        nameAlter(writer, *scene().map(), "Other");
        writer.renameAlter(alterNamed("Someone"), "Somebody");
    });
    CHECK(textsOf(*tree) == before);
    panels->setCurrentIndex(2);
    CHECK_FALSE(textsOf(*tree) == before);
    CHECK(textsOf(*tree) == listedAnew(document(), *scene().map()));
}

TEST_CASE_METHOD(InterviewWindow,
                 "the list of gaps changes by the rows that a gesture touched",
                 "[ui]")
{
    startInterview();
    const auto map = *scene().map();
    std::vector<AlterId> alteri;
    document().perform(QStringLiteral("Name"), [&](Writer& writer) {
        for (int i = 0; i < 30; ++i)
            alteri.push_back(nameAlter(writer, map, "Partner " + std::to_string(i)));
    });
    window.findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(2);
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("gaps"));
    auto* first = tree->topLevelItem(0);
    REQUIRE(first->childCount() == 30);
    tree->topLevelItem(1)->setExpanded(false);
    tree->setCurrentItem(first->child(20));
    const QSignalSpy inserted(tree->model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(tree->model(), &QAbstractItemModel::rowsRemoved);
    const auto act = [&](const std::function<void(Writer&)>& write) {
        document().perform(QStringLiteral("Gesture"), write);
        CHECK(textsOf(*tree) == listedAnew(document(), map));
    };
    const auto codebook = document().codebook();
    const auto* type = codebook.find(Owner::Alter, "type");
    const auto kind = codebook.tieKinds.front().id;
    act([&](Writer& writer) {
        code(writer, alteri[3], type->id, Value(type->categories.front().id));
    });
    CHECK(inserted.isEmpty());
    CHECK(removed.count() == 1);
    // What the reader had closed and chosen is so still.
    CHECK_FALSE(tree->topLevelItem(1)->isExpanded());
    CHECK(tree->currentItem()->text(0) == QStringLiteral("Partner 20"));
    act([&](Writer& writer) { code(writer, alteri[3], type->id, std::nullopt); });
    act([&](Writer& writer) { writer.renameAlter(alteri[20], "Renamed"); });
    act([&](Writer& writer) { writer.removeAlter(alteri[7]); });
    act([&](Writer& writer) { nameAlter(writer, map, "New"); });
    act([&](Writer& writer) {
        for (std::size_t i = 8; i < 29; ++i)
            writer.setAsked(makeAlterTie(map, kind, false, alteri[i], alteri[i + 1]));
    });
    // All pairs but those of neighbours.
    CHECK(textsOf(*tree).contains(QStringLiteral("210 pairs not asked about")));
    CHECK(textsOf(*tree).contains(QStringLiteral("- and 10 more")));
    act([&](Writer& writer) {
        writer.setAsked(makeAlterTie(map, kind, false, alteri[8], alteri[10]));
    });
    CHECK(textsOf(*tree).contains(QStringLiteral("- and 9 more")));
    act([&](Writer& writer) {
        const auto* members = codebook.find(Owner::Ego, "members");
        writer.setAnswer(document().reader().map(map)->ego, members->id, 12.0);
    });
    for (int i = 0; i < 9; ++i) {
        document().undo();
        CHECK(textsOf(*tree) == listedAnew(document(), map));
    }
}
