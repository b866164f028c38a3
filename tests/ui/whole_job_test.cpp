// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from nothing, by mouse and keys.
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/picture/picture_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QImage>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(WindowFixture, "from a new study to a map in a file", "[ui]")
{
    const auto file = QString::fromStdString(folder.path("interview.alteri").string());
    questions.newStudies.push_back({QStringLiteral("migrant-organizations"), file});
    clickButton(QStringLiteral("startNew"));
    REQUIRE(window.study() != nullptr);

    // An ego; the line for names then has the focus.
    questions.names.push_back(QStringLiteral("Together e.V."));
    clickButton(QStringLiteral("addEgo"));
    REQUIRE(scene().map());

    // Three alteri, named one after the other.
    for (const auto* name : {"Job centre", "Caritas", "Mosque"}) {
        type(QString::fromLatin1(name));
        pressKeys(QKeySequence(Qt::Key_Return));
    }
    REQUIRE(scene().snapshot().alteri.size() == 3);
    const auto jobCentre = alterNamed("Job centre");
    CHECK_FALSE(placeOf(jobCentre));

    // Onto the map, then to another ring.
    drag(pixelOf(jobCentre), pixelOf(Place{0.25, 1}));
    CHECK(codeOf(jobCentre, Owner::Tie, "relevance") == "3");
    CHECK(codeOf(jobCentre, Owner::Alter, "outreach") == "local");
    const auto before = placeOf(jobCentre);
    REQUIRE(before);
    drag(pixelOf(jobCentre), pixelOf(Place{0.85, 1}));
    CHECK(codeOf(jobCentre, Owner::Tie, "relevance") == "1");
    const auto after = placeOf(jobCentre);

    // Undo and redo take place and coding together.
    pressKeys(QKeySequence::Undo);
    CHECK(codeOf(jobCentre, Owner::Tie, "relevance") == "3");
    CHECK(placeOf(jobCentre) == before);
    pressKeys(QKeySequence::Redo);
    CHECK(placeOf(jobCentre) == after);

    // Coding in the inspector moves the symbol.
    click(pixelOf(jobCentre));
    REQUIRE(scene().selectedAlter() == jobCentre);
    clickSegment(QStringLiteral("type"), QStringLiteral("State actor"));
    clickSegment(QStringLiteral("evaluation"), QStringLiteral("positive"));
    clickSegment(QStringLiteral("relevance"), QStringLiteral("very important"));
    CHECK(codeOf(jobCentre, Owner::Alter, "type") == "state");
    CHECK(placeOf(jobCentre)->radius < 0.41);
    const auto caritas = alterNamed("Caritas");
    click(pixelOf(caritas));
    REQUIRE(scene().selectedAlter() == caritas);
    clickSegment(QStringLiteral("type"), QStringLiteral("Welfare organisation"));
    clickSegment(QStringLiteral("relevance"), QStringLiteral("rather important"));
    CHECK_FALSE(placeOf(caritas));
    clickSegment(QStringLiteral("outreach"), QStringLiteral("National"));
    CHECK(placeOf(caritas));

    // Close, open again: the same study.
    const auto content = contentOf(document().file());
    pressKeys(QKeySequence::Close);
    REQUIRE(window.study() == nullptr);
    window.openStudy(file);
    REQUIRE(window.study() != nullptr);
    CHECK(contentOf(document().file()) == content);
    REQUIRE(scene().snapshot().alteri.size() == 3);

    // The analysis knows the size of the network.
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    auto& analysis = window.study()->analysis();
    REQUIRE(analysis.isVisible());
    analysis.showPage(QStringLiteral("networks"));
    const auto* networks = analysis.page(QStringLiteral("networks"))->findChild<DataTableModel*>();
    REQUIRE(networks->rowCount() == 1);
    QMap<QString, QString> cells;
    for (int i = 0; i < networks->columnCount(); ++i)
        cells.insert(networks->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(),
                     networks->index(0, i).data().toString());
    CHECK(cells.value(QStringLiteral("Ego")) == QStringLiteral("Together e.V."));
    CHECK(cells.value(QStringLiteral("Network size")) == QStringLiteral("3"));
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_1));

    // A picture of the stated size.
    const auto picture = QString::fromStdString(folder.path("map.png").string());
    questions.files.push_back(picture);
    pressKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    auto* dialog = window.findChild<PictureDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QDoubleSpinBox*>(QStringLiteral("pictureWidth"))->setValue(129);
    dialog->findChild<QPushButton*>(QStringLiteral("pictureExport"))->click();
    const QImage image(picture);
    CHECK(image.width() == qRound(129 / 25.4 * 300));
    CHECK(image.dotsPerMeterX() == qRound(300 / 0.0254));
    CHECK(image.dotsPerMeterY() == image.dotsPerMeterX());
    CHECK(questions.problems.isEmpty());
}
