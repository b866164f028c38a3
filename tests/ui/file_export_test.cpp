// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write files that the user names.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/export/export_dialog.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/picture/picture_settings.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ExportFixture {
    TemporaryFolder folder;
    ScriptedQuestions questions;
    FileExport out{questions, QStringLiteral("Export")};

    QString path(const char* name) const
    {
        return QString::fromStdString(folder.path(name).string());
    }

    /// Exports a drawing to the name that somebody types.
    std::optional<QString> write(const char* name)
    {
        questions.files.push_back(path(name));
        const Drawing drawing{{20, 10}, [](QPainter&) {}, {}};
        return out.write(QStringLiteral("drawing"),
                         pictureFileFormats([&](const QString& file, PictureFormat format) {
                             writePicture(drawing, {format}, file);
                         }));
    }

    QByteArray head(const QString& file) const
    {
        QFile read(file);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.read(5);
    }
};

}  // namespace

TEST_CASE_METHOD(ExportFixture, "the ending that is typed decides about the format", "[ui][export]")
{
    CHECK(write("a.svg") == path("a.svg"));
    CHECK(head(path("a.svg")).startsWith("<"));
    CHECK(write("a.PDF") == path("a.PDF"));
    CHECK(head(path("a.PDF")) == "%PDF-");
    CHECK(write("a") == path("a.png"));
    CHECK(write("Fig. 1") == path("Fig. 1.png"));
    CHECK(head(path("Fig. 1.png")).mid(1, 3) == "PNG");
    CHECK(questions.problems.isEmpty());
    CHECK(FileExport::sentenceOf(path("a.png")).endsWith(path("a.png")));
}

TEST_CASE_METHOD(ExportFixture, "no file promises a format that it does not have", "[ui][export]")
{
    int told = 0;
    for (const auto* name : {"a.jpg", "a.JPEG", "a.tiff", "a.eps", "a.docx", "a.csv", "a.alteri"}) {
        CAPTURE(name);
        CHECK_FALSE(write(name));
        CHECK_FALSE(QFile::exists(path(name)));
        REQUIRE(questions.problems.size() == ++told);
        for (const auto& row : pictureFormats())
            CHECK(questions.problems.back().contains(QLatin1Char('.')
                                                     + QString::fromLatin1(row.suffix)));
    }
}

TEST_CASE_METHOD(ExportFixture,
                 "a file is replaced only if that was asked about its very name",
                 "[ui][export]")
{
    folder.write("a.png", "old");
    questions.confirms = false;
    CHECK_FALSE(write("a"));
    CHECK(head(path("a.png")) == "old");
    questions.confirms = true;
    CHECK(write("a") == path("a.png"));
    CHECK(head(path("a.png")) != "old");
}

TEST_CASE_METHOD(ExportFixture, "no export takes the place of a study", "[ui][export]")
{
    sampleStudy(folder.path("study.alteri")).reset();
    std::filesystem::rename(folder.path("study.alteri"), folder.path("a.svg"));
    const auto before = head(path("a.svg"));
    CHECK_FALSE(write("a.svg"));
    CHECK(questions.problems.size() == 1);
    CHECK(head(path("a.svg")) == before);
    CHECK_FALSE(write("no/such/folder.svg"));
    CHECK(questions.problems.size() == 2);
}

TEST_CASE_METHOD(ExportFixture,
                 "every format of pictures is written, offered and kept",
                 "[ui][export]")
{
    std::set<QString> endings;
    for (const auto& row : pictureFormats()) {
        CAPTURE(row.suffix);
        const auto name = std::string("b.") + row.suffix;
        CHECK(write(name.c_str()) == path(name.c_str()));
        CHECK(formatOfFile(path(name.c_str())) == row.format);
        CHECK(QFile(path(name.c_str())).size() > 50);
        PictureSettings settings;
        settings.output.format = row.format;
        CHECK(settingsFrom(styleText(settings), {}) == settings);
        CHECK_FALSE(fileNameOf(row.format).isEmpty());
        CHECK(endings.insert(suffixOf(row.format)).second);
        // What is chosen already is proposed.
        const auto formats = pictureFileFormats([](const QString&, PictureFormat) {}, row.format);
        CHECK(formats.front().suffixes.front() == suffixOf(row.format));
        CHECK(formats.size() == pictureFormats().size());
    }
}

TEST_CASE_METHOD(ExportFixture, "every format of tables is written", "[ui][export]")
{
    const auto table = [](TableFormat) {
        Table made;
        made.columns.push_back({"name", 0});
        made.rows.push_back({std::string("Ada")});
        return made;
    };
    for (const auto& format : tableFormats(table))
        for (const auto& suffix : format.suffixes) {
            CAPTURE(suffix.toStdString());
            questions.files.push_back(path("t.") + suffix);
            const auto file = out.write(QStringLiteral("t"), tableFormats(table));
            REQUIRE(file);
            QFile read(*file);
            REQUIRE(read.open(QIODevice::ReadOnly));
            CHECK(read.readAll().contains("Ada"));
        }
    CHECK(questions.problems.isEmpty());
    std::set<JournalFormat> written;
    const auto journals = journalFormats(
        [&](const QString&, JournalFormat format) { CHECK(written.insert(format).second); });
    for (const auto& format : journals)
        format.write(QStringLiteral("m.") + format.suffixes.front());
    CHECK(written.size() == journals.size());
}

TEST_CASE("a name without an ending gets that of the format chosen beside it", "[ui][export]")
{
    const TemporaryFolder folder;
    DesktopQuestions questions;
    whenOpen<QFileDialog>([&](QFileDialog& dialog) {
        dialog.setDirectory(QString::fromStdString(folder.path().string()));
        auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
        REQUIRE(kinds != nullptr);
        kinds->setCurrentIndex(1);
        emit kinds->activated(1);
        emit kinds->textActivated(kinds->currentText());
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(QStringLiteral("figure"));
        static_cast<QDialog&>(dialog).accept();
        if (dialog.isVisible())  // refused: the test must not wait for somebody
            dialog.reject();
    });
    const auto file =
        questions.fileToSave(QStringLiteral("Export"), QStringLiteral("drawing.png"),
                             QStringLiteral("PNG picture (*.png);;SVG picture (*.svg)"));
    REQUIRE(file);
    CHECK(file->endsWith(QStringLiteral("/figure.svg")));
}

TEST_CASE_METHOD(WindowFixture, "data leave by the window, and what left is said", "[ui][export]")
{
    openSample();
    auto* action = window.findChild<QAction*>(QStringLiteral("exportData"));
    REQUIRE(action != nullptr);
    const auto choose = [](QDialog& dialog, const char* name, const QString& text) {
        auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(name));
        REQUIRE(box->findText(text) >= 0);
        box->setCurrentIndex(box->findText(text));
    };
    // A folder of text tables, without names.
    const auto place = fileAt(folder.path("tables"));
    questions.files.push_back(place);
    whenOpen<ExportDialog>([&](ExportDialog& dialog) {
        const auto rows = [&] {
            return dialog.findChild<QPlainTextEdit*>(QStringLiteral("exportRows"))->toPlainText();
        };
        CHECK(rows().contains(QStringLiteral("Together e.V.")));
        choose(dialog, "exportNames", QStringLiteral("Numbers"));
        CHECK_FALSE(rows().contains(QStringLiteral("Together e.V.")));
        choose(dialog, "exportSeparators",
               QStringLiteral("Semicolons between columns, decimal commas"));
        CHECK(rows().contains(QStringLiteral("ego_id;")));
        dialog.accept();
    });
    action->trigger();
    CHECK(questions.problems.isEmpty());
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("alteri.csv: rows 319, columns ")));
    const auto egos = readFile(folder.path("tables") / "egos.csv");
    CHECK(egos.starts_with("ego_id;"));
    CHECK(egos.find("Together") == std::string::npos);
    // One workbook; nothing takes the place of the study.
    questions.files.push_back(QString::fromStdString(document().file().file().string()));
    whenOpen<ExportDialog>([&](ExportDialog& dialog) {
        choose(dialog, "exportFormat", QStringLiteral("Workbook (Excel)"));
        dialog.accept();
    });
    action->trigger();
    CHECK(questions.problems.size() == 1);
    CHECK(document().reader().egos().size() == 15);
}
