// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/picture/picture_dialog.hpp"
#include "ui/picture/picture_preview.hpp"
#include "ui/study/study_document.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <ctime>
#include <memory>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The dialog, opened by its keys on the sample's first map.
class DialogFixture : public WindowFixture {
public:
    DialogFixture()
    {
        openSample();
        pressKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        dialog = window.findChild<PictureDialog*>();
        REQUIRE(dialog != nullptr);
        REQUIRE(dialog->isVisible());
    }

    template <class Widget>
    Widget& control(const char* name) const
    {
        auto* found = dialog->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    void choose(const char* name, int index) const
    {
        auto& box = control<QComboBox>(name);
        box.setCurrentIndex(index);
        emit box.activated(index);
    }

    void press(const char* name) const { control<QPushButton>(name).click(); }

    QString path(const char* name) const
    {
        return QString::fromStdString(folder.path(name).string());
    }

    QString exportTo(const char* name)
    {
        questions.files.push_back(path(name));
        press("pictureExport");
        return path(name);
    }

    QByteArray bytes(const QString& file) const
    {
        QFile source(file);
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }

    QImage shown() const { return control<PicturePreview>("picturePreview").grab().toImage(); }

    PictureDialog* dialog = nullptr;
};

/// Processor time of this thread: others may be busy.
double milliseconds(const std::function<void()>& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

}  // namespace

TEST_CASE_METHOD(DialogFixture, "the preview has the proportions of the picture", "[ui][picture]")
{
    const auto& preview = control<PicturePreview>("picturePreview");
    const auto before = preview.place();
    QSignalSpy refreshed(dialog, &PictureDialog::refreshed);
    choose("pictureSize", 4);
    REQUIRE(refreshed.wait());
    CHECK(dialog->settings().size == PictureSize{210, 297});
    CHECK(control<QDoubleSpinBox>("pictureHeight").value() == 297);
    const auto paper = preview.place();
    CHECK(std::abs(paper.width() / paper.height() - 210.0 / 297) < 1e-6);
    CHECK(paper != before);
    CHECK(QRectF(preview.rect()).contains(paper));
}

TEST_CASE_METHOD(DialogFixture,
                 "what is chosen is what is written, in each format",
                 "[ui][picture]")
{
    control<QDoubleSpinBox>("pictureWidth").setValue(84);
    choose("pictureResolution", 2);
    const QImage image(exportTo("a.png"));
    CHECK(image.width() == qRound(84 / 25.4 * 600));
    CHECK(image.dotsPerMeterX() == qRound(600 / 0.0254));
    choose("pictureFormat", 1);
    CHECK(bytes(exportTo("a.svg")).contains("width=\"84mm\""));
    choose("pictureFormat", 2);
    CHECK(bytes(exportTo("a.pdf")).startsWith("%PDF"));
    CHECK(control<QLabel>("pictureStatus").text().contains(path("a.pdf")));
    CHECK(questions.problems.isEmpty());
}

TEST_CASE_METHOD(DialogFixture, "a change of style shows at once in the preview", "[ui][picture]")
{
    const auto before = shown();
    QSignalSpy refreshed(dialog, &PictureDialog::refreshed);
    choose("picturePalette", 2);
    REQUIRE(refreshed.wait());
    const auto grey = shown();
    CHECK(grey != before);
    control<QCheckBox>("pictureBlockLevels").click();
    REQUIRE(refreshed.wait());
    CHECK(shown() != grey);
    CHECK(dialog->settings().look.legend.leftOut.contains(LegendBlock::Kind::Levels));
    control<QDoubleSpinBox>("pictureLabelPoints").setValue(5);
    REQUIRE(refreshed.wait());
    CHECK(control<QLabel>("pictureWarnings").text().contains(QStringLiteral("5")));
}

TEST_CASE_METHOD(DialogFixture,
                 "only the names that may leave leave, and a list says which",
                 "[ui][picture]")
{
    const auto& leaving = control<QPlainTextEdit>("namesLeaving");
    CHECK(leaving.toPlainText().contains(QStringLiteral("Embassy")));
    QSignalSpy refreshed(dialog, &PictureDialog::refreshed);
    control<QRadioButton>("namesNumbers").click();
    REQUIRE(refreshed.wait());
    CHECK_FALSE(leaving.toPlainText().contains(QStringLiteral("Embassy")));
    CHECK(leaving.toPlainText().contains(QStringLiteral("Ego 1")));
    control<QCheckBox>("namesKey").click();
    choose("pictureFormat", 1);
    control<QCheckBox>("pictureSvgLetters").click();
    questions.files.push_back(path("n.svg"));
    questions.files.push_back(path("key.csv"));
    press("pictureExport");
    CHECK_FALSE(bytes(path("n.svg")).contains("Embassy"));
    CHECK(bytes(path("key.csv")).contains("Embassy"));
}

TEST_CASE_METHOD(DialogFixture, "styles are kept in the study and as files", "[ui][picture]")
{
    choose("picturePalette", 2);
    questions.names.push_back(QStringLiteral("Our journal"));
    dialog->findChild<QAction*>(QStringLiteral("styleKeep"))->trigger();
    REQUIRE(document().reader().pictureStyles().size() == 1);
    CHECK(document().undoLabel().contains(QStringLiteral("Our journal")));
    questions.files.push_back(path("grey.alteri-style"));
    dialog->findChild<QAction*>(QStringLiteral("styleSave"))->trigger();

    choose("styleList", 0);
    CHECK(dialog->settings().look.palette == PaletteKind::Study);
    choose("styleList", 1);
    CHECK(dialog->settings().look.palette == PaletteKind::Greyscale);
    choose("styleList", 0);
    questions.files.push_back(path("grey.alteri-style"));
    dialog->findChild<QAction*>(QStringLiteral("styleLoad"))->trigger();
    CHECK(dialog->settings().look.palette == PaletteKind::Greyscale);

    // The same name again changes the style, and removing it leaves none.
    choose("picturePalette", 1);
    questions.names.push_back(QStringLiteral("Our journal"));
    dialog->findChild<QAction*>(QStringLiteral("styleKeep"))->trigger();
    CHECK(document().reader().pictureStyles().size() == 1);
    choose("styleList", 1);
    CHECK(dialog->settings().look.palette == PaletteKind::OkabeIto);
    dialog->findChild<QAction*>(QStringLiteral("styleRemove"))->trigger();
    CHECK(document().reader().pictureStyles().empty());

    questions.files.push_back(
        QString::fromStdString(folder.write("no.alteri-style", "{}").string()));
    dialog->findChild<QAction*>(QStringLiteral("styleLoad"))->trigger();
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(DialogFixture,
                 "maps of all egos are written at once, asked once about old files",
                 "[ui][picture]")
{
    control<QDoubleSpinBox>("pictureWidth").setValue(84);
    control<QLineEdit>("batchPattern").setText(QStringLiteral("{code}"));
    QSignalSpy exported(dialog, &PictureDialog::exported);
    questions.files.push_back(QString::fromStdString(folder.path().string()));
    press("batchStart");
    REQUIRE(exported.wait(30000));
    const QDir written(QString::fromStdString(folder.path().string()));
    CHECK(written.entryList({QStringLiteral("E*.png")}).size() == 15);
    CHECK(QFile::exists(path("E07.png")));

    const auto before = bytes(path("E07.png"));
    questions.confirms = false;
    choose("picturePalette", 2);
    questions.files.push_back(QString::fromStdString(folder.path().string()));
    press("batchStart");
    CHECK(bytes(path("E07.png")) == before);
}

TEST_CASE_METHOD(DialogFixture, "maps stand side by side and on sheets", "[ui][picture]")
{
    choose("pictureFormat", 0);
    control<QComboBox>("batchKind").setCurrentIndex(2);
    CHECK_FALSE(control<QPushButton>("batchStart").isEnabled());
    press("batchNone");
    auto& maps = control<QListWidget>("batchMaps");
    maps.item(0)->setCheckState(Qt::Checked);
    maps.item(3)->setCheckState(Qt::Checked);
    REQUIRE(control<QPushButton>("batchStart").isEnabled());
    questions.files.push_back(path("pair.png"));
    press("batchStart");
    CHECK(QImage(path("pair.png")).width() == qRound(174 / 25.4 * 300));

    control<QComboBox>("batchKind").setCurrentIndex(1);
    press("batchAll");
    control<QSpinBox>("batchRows").setValue(4);
    control<QSpinBox>("batchColumns").setValue(2);
    questions.files.push_back(path("sheet.png"));
    press("batchStart");
    CHECK(QFile::exists(path("sheet-1.png")));
    CHECK(QFile::exists(path("sheet-2.png")));
    CHECK_FALSE(QFile::exists(path("sheet-3.png")));
}

TEST_CASE_METHOD(DialogFixture,
                 "the dialog opens with the settings of the last export",
                 "[ui][picture]")
{
    control<QDoubleSpinBox>("pictureWidth").setValue(129);
    control<QRadioButton>("namesNumbers").click();
    exportTo("a.png");
    const PictureDialog again(document(), questions, *scene().map());
    CHECK(again.settings().size.width == 129);
    CHECK(again.settings().names == PictureNames::AsIs);
}

TEST_CASE_METHOD(DialogFixture, "the name that is typed says the format", "[ui][picture]")
{
    exportTo("a.svg");
    CHECK(bytes(path("a.svg")).contains("<svg"));
    CHECK(dialog->settings().output.format == PictureFormat::Svg);
    exportTo("a.jpg");
    CHECK_FALSE(QFile::exists(path("a.jpg")));
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(DialogFixture,
                 "the picture is drawn beside the dialog, which can be closed meanwhile",
                 "[ui][picture]")
{
    auto& preview = control<PicturePreview>("picturePreview");
    QSignalSpy refreshed(dialog, &PictureDialog::refreshed);
    control<QDoubleSpinBox>("pictureWidth").setValue(84);
    exportTo("a.png");
    CHECK_FALSE(preview.isBusy());
    // Export waited for the picture, and the picture is the one that was asked for.
    CHECK(QImage(path("a.png")).width() == qRound(84 / 25.4 * 300));
    {
        const PictureDialog closed(document(), questions, *scene().map());
        CHECK(closed.findChild<PicturePreview*>()->isBusy());
    }
    PictureDialog another(document(), questions, *scene().map());
    QSignalSpy drawn(&another, &PictureDialog::refreshed);
    REQUIRE(drawn.wait(30000));
    CHECK_FALSE(another.findChild<PicturePreview*>()->isBusy());
}

TEST_CASE_METHOD(DialogFixture, "the dialog of a map of 120 alteri opens at once", "[ui][picture]")
{
    const auto map = *scene().map();
    document().perform(QStringLiteral("Name many"), [&](Writer& writer) {
        for (int i = 0; i < 100; ++i) {
            const auto alter = nameAlter(writer, map, "Partner organisation " + std::to_string(i));
            moveAlter(writer, {map, alter}, {0.15 + 0.01 * i, 0.7 * i});
        }
    });
    std::unique_ptr<PictureDialog> many;
    CHECK(milliseconds([&] {
              many = std::make_unique<PictureDialog>(document(), questions, map);
              many->show();
          })
          < 150 * slowness);
    CHECK(many->findChild<PicturePreview*>()->isBusy());
}
