// SPDX-License-Identifier: GPL-3.0-or-later
// The help: its pages, the way to them from where one stands, and that no link leads nowhere.
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/backups/backups_dialog.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/help/help.hpp"
#include "ui/help/help_browser.hpp"
#include "ui/help/help_html.hpp"
#include "ui/help/help_pages.hpp"
#include "ui/help/help_search.hpp"
#include "ui/help/help_sentences.hpp"
#include "ui/help/help_window.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/design/design_dialog.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QGraphicsView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

bool leadsSomewhere(const QList<HelpPage>& pages, const QString& place)
{
    const auto id = place.section(QLatin1Char('#'), 0, 0);
    const auto anchor = place.section(QLatin1Char('#'), 1);
    for (const auto& page : pages)
        if (page.id == id)
            for (const auto& heading : page.headings)
                if (anchor.isEmpty() || heading.anchors.contains(anchor))
                    return true;
    return false;
}

HelpWindow* helpOf(QWidget& owner)
{
    return owner.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
}

QString placeShown(QWidget& owner)
{
    auto* help = helpOf(owner);
    REQUIRE(help != nullptr);
    REQUIRE(help->isVisible());
    const auto place = help->findChild<HelpBrowser*>()->place();
    help->close();
    owner.activateWindow();
    QApplication::setActiveWindow(&owner);
    return place;
}

}  // namespace

TEST_CASE("headings are reached by their words", "[help]")
{
    CHECK(anchorOf(QStringLiteral("The respondent's window, again"))
          == QStringLiteral("the-respondents-window-again"));
    CHECK(anchorOf(QStringLiteral("Über Größen")) == QStringLiteral("über-größen"));
    const auto headings = headingsOf(QStringLiteral(
        "# A *page*\n\ntext\n```\n# no heading\n```\n## Part `x` ##\n### Part x\n#none\n"));
    REQUIRE(headings.size() == 3);
    CHECK(headings[0].text == QStringLiteral("A page"));
    CHECK(headings[1].anchors == QStringList{QStringLiteral("part-x")});
    CHECK(headings[2].anchors == QStringList{QStringLiteral("part-x-1")});
    CHECK(headings[2].level == 3);
}

TEST_CASE("every link of the help leads somewhere", "[help]")
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    for (const auto* language : {"en", "de"}) {
        const auto pages = helpPages(QString::fromLatin1(language));
        REQUIRE(pages.size() == helpPageIds().size());
        int links = 0;
        for (const auto& page : pages) {
            CAPTURE(language, page.id.toStdString());
            CHECK(page.isEnglish == (QLatin1String(language) == QLatin1String("en")));
            REQUIRE_FALSE(page.headings.isEmpty());
            CHECK(page.headings.front().level == 1);
            for (auto found = link.globalMatch(page.markdown); found.hasNext();) {
                const auto target = found.next().captured(1);
                if (target.startsWith(QStringLiteral("http")))
                    continue;
                CAPTURE(target.toStdString());
                ++links;
                auto place = target;
                place.remove(QStringLiteral(".md"));
                if (place.startsWith(QLatin1Char('#')))
                    place.prepend(page.id);
                CHECK(leadsSomewhere(pages, place));
            }
        }
        CHECK(links > 10);
    }
}

TEST_CASE("every place that the program names is in the help", "[help]")
{
    static const QRegularExpression named(QStringLiteral(
        "\"((?:first-interview|map|codebook|analysis|pictures|data-protection|importing|keys|"
        "troubleshooting)(?:#[^\"\\s]+)?)\""));
    static const QRegularExpression listed(QStringLiteral("\\{\"([A-Z]\\w+)\", \""));
    const auto english = helpPages(QStringLiteral("en"));
    const auto german = helpPages(QStringLiteral("de"));
    int places = 0;
    QString headers;
    QString list;
    QDirIterator files(QStringLiteral(ALTERI_RESOURCES "/../ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.hpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto source = QString::fromUtf8(file.readAll());
        if (file.fileName().endsWith(QStringLiteral(".hpp")))
            headers += source;
        if (file.fileName().endsWith(QStringLiteral("help_places.cpp")))
            list = source;
        for (auto found = named.globalMatch(source); found.hasNext();) {
            const auto place = found.next().captured(1);
            CAPTURE(file.fileName().toStdString(), place.toStdString());
            CHECK(leadsSomewhere(english, place));
            CHECK(leadsSomewhere(german, place));
            ++places;
        }
    }
    CHECK(places > 50);
    // A class that is called otherwise by now would lose its place without a word.
    int classes = 0;
    for (auto found = listed.globalMatch(list); found.hasNext(); ++classes) {
        const auto name = found.next().captured(1);
        CAPTURE(name.toStdString());
        CHECK(headers.contains(QStringLiteral("class %1 : public").arg(name)));
    }
    CHECK(classes > 40);
}

TEST_CASE("the pages of both languages have the same parts", "[help]")
{
    const auto english = helpPages(QStringLiteral("en"));
    const auto german = helpPages(QStringLiteral("de"));
    for (qsizetype i = 0; i < english.size(); ++i) {
        CAPTURE(english[i].id.toStdString());
        REQUIRE(german[i].headings.size() == english[i].headings.size());
        for (qsizetype j = 0; j < english[i].headings.size(); ++j) {
            CAPTURE(german[i].headings[j].text.toStdString());
            CHECK(german[i].headings[j].level == english[i].headings[j].level);
        }
    }
}

TEST_CASE("the help leaves the program as web pages whose links hold", "[help]")
{
    static const QRegularExpression link(QStringLiteral("href=\"([^\"#]*)(?:#([^\"]*))?\""));
    for (const auto* language : {"en", "de"}) {
        const auto files = helpHtml(QString::fromLatin1(language));
        REQUIRE(files.size() == helpPageIds().size());
        for (auto file = files.begin(); file != files.end(); ++file) {
            const auto html = QString::fromUtf8(*file);
            CHECK(html.contains(QStringLiteral("<h2>")));
            CHECK(html.contains(QStringLiteral("<b>")));
            CHECK_FALSE(html.contains(QStringLiteral("<span")));
            for (auto found = link.globalMatch(html); found.hasNext();) {
                const auto match = found.next();
                if (match.captured(1).startsWith(QStringLiteral("http")))
                    continue;
                CAPTURE(language, file.key().toStdString(), match.captured(0).toStdString());
                const auto target = match.captured(1).isEmpty() ? file.key() : match.captured(1);
                REQUIRE(files.contains(target));
                if (!match.captured(2).isEmpty())
                    CHECK(QString::fromUtf8(files[target])
                              .contains(QStringLiteral("name=\"%1\"").arg(match.captured(2))));
            }
        }
    }
}

TEST_CASE("the help is searched through all its pages", "[help]")
{
    const HelpSearch search(helpPages(QStringLiteral("en")));
    const auto found = search.find(QStringLiteral("RINGS sectors"));
    REQUIRE_FALSE(found.isEmpty());
    for (const auto& finding : search.find(QStringLiteral("passphrase words")))
        CHECK(leadsSomewhere(helpPages(QStringLiteral("en")), finding.place));
    CHECK(search.find(QStringLiteral("rings")).front().place == QStringLiteral("map#rings"));
    CHECK_FALSE(search.find(QStringLiteral("rings")).front().excerpt.isEmpty());
    CHECK(search.find(QStringLiteral("xyzzy")).isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "sentences of faults lead to what they mean", "[ui][help]")
{
    openSample();
    for (const auto* language : {"en", "de"}) {
        CAPTURE(language);
        speak(QLocale(QString::fromLatin1(language)));
        const auto place = [](const Error& error) {
            return helpPlaceOfSentences(sentencesFor(error));
        };
        CHECK(place(Error(ErrorCode::NotAStudy, {"/home/a b/Notizen (2).txt"}))
              == QStringLiteral("troubleshooting#opening-and-saving"));
        CHECK(place(Error(ErrorCode::DiskFault, {"s.alteri", "I/O"}))
              == QStringLiteral("troubleshooting#opening-and-saving"));
        CHECK(place(Error(ErrorCode::StudyDamaged, {"s.alteri", "page 7"}))
              == QStringLiteral("troubleshooting#damaged-studies"));
        CHECK(helpPlaceOfSentences({QStringLiteral("Whatever else is said.")}).isEmpty());
    }
    speak(QLocale(QLocale::Turkish));
    CHECK(helpPlaceOfSentences({QStringLiteral("…")}) == QStringLiteral("troubleshooting"));
    speak(QLocale::c());

    // The button leads there and leaves the box.
    DesktopQuestions asking;
    asking.setParent(&window);
    whenOpen<QMessageBox>([](QMessageBox& box) {
        REQUIRE(box.button(QMessageBox::Help) != nullptr);
        QTest::mouseClick(box.button(QMessageBox::Help), Qt::LeftButton);
        CHECK(box.isVisible());
        CHECK(placeShown(box) == QStringLiteral("troubleshooting#opening-and-saving"));
        box.accept();
    });
    asking.tellProblems(QStringLiteral("Alteri"),
                        sentencesFor(Error(ErrorCode::NotAStudy, {"notes.txt"})));
}

TEST_CASE_METHOD(WindowFixture, "F1 opens the help about where one is", "[ui][help]")
{
    pressKeys(QKeySequence(Qt::Key_F1));
    CHECK(placeShown(window) == QStringLiteral("first-interview"));

    openSample();
    view().setFocus();
    pressKeys(QKeySequence(Qt::Key_F1));
    CHECK(placeShown(window) == QStringLiteral("map"));
    window.findChild<QLineEdit*>(QStringLiteral("nameBar"))->setFocus();
    pressKeys(QKeySequence(Qt::Key_F1));
    CHECK(placeShown(window) == QStringLiteral("map#the-line"));

    window.study()->showPage(QStringLiteral("power"));
    window.study()->analysis().page(QStringLiteral("power"))->setFocus();
    CHECK(helpPageOf(window.study()->analysis().page(QStringLiteral("power")))
          == QStringLiteral("analysis#planning"));

    // A window beside the main one, and its pages.
    window.study()->showCodebook({});
    auto* codebook = window.study()->findChild<CodebookWindow*>();
    auto* tabs = codebook->findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(1);
    auto* guide = codebook->findChild<QWidget*>(QStringLiteral("guidePage"));
    REQUIRE(guide->isVisible());
    QApplication::setActiveWindow(codebook);
    QTest::keyClick(guide, Qt::Key_F1);
    CHECK(placeShown(window) == QStringLiteral("codebook#the-interview-guide"));
    QTest::mouseClick(codebook->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Help),
                      Qt::LeftButton);
    CHECK(placeShown(window) == QStringLiteral("codebook#the-interview-guide"));
    codebook->close();
}

TEST_CASE_METHOD(WindowFixture, "a dialog that waits for an answer has its own help", "[ui][help]")
{
    openSample();
    auto* dialog = new BackupsDialog(QString(), questions, {}, &window);
    dialog->open();
    QApplication::processEvents();
    auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Help);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(helpOf(*dialog) != nullptr);
    CHECK(helpOf(window) == nullptr);
    CHECK(placeShown(*dialog) == QStringLiteral("data-protection#backups"));
    delete dialog;
}

TEST_CASE_METHOD(WindowFixture,
                 "pages of the help are read, searched and gone back to",
                 "[ui][help]")
{
    showHelp(&window, QStringLiteral("map#sectors"));
    auto* help = helpOf(window);
    auto* browser = help->findChild<HelpBrowser*>();
    QApplication::processEvents();
    CHECK(browser->verticalScrollBar()->value() > 0);
    auto* contents = help->findChild<QTreeWidget*>(QStringLiteral("helpContents"));
    CHECK(contents->topLevelItemCount() == 9);
    REQUIRE(contents->currentItem() != nullptr);
    CHECK(contents->currentItem()->text(0) == QStringLiteral("Sectors"));

    // Each heading of each page is where the contents say.
    for (int i = 0; i < contents->topLevelItemCount(); ++i) {
        contents->setCurrentItem(contents->topLevelItem(i));
        QSet<QString> anchors;
        for (auto block = browser->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                for (const auto& name : part.fragment().charFormat().anchorNames()) {
                    anchors << name;
                    CHECK(block.blockFormat().headingLevel() > 0);
                }
        for (int j = 0; j < contents->topLevelItem(i)->childCount(); ++j) {
            const auto place =
                contents->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString();
            CAPTURE(place.toStdString());
            CHECK(anchors.contains(place.section(QLatin1Char('#'), 1)));
        }
    }

    auto* back = help->findChild<QAction*>(QStringLiteral("helpBack"));
    auto* forward = help->findChild<QAction*>(QStringLiteral("helpForward"));
    help->showPlace(QStringLiteral("codebook"));
    help->showPlace(QStringLiteral("pictures"));
    REQUIRE(back->isEnabled());
    back->trigger();
    CHECK(browser->place() == QStringLiteral("codebook"));
    CHECK(contents->currentItem()->data(0, Qt::UserRole).toString() == QStringLiteral("codebook"));
    forward->trigger();
    CHECK(browser->place() == QStringLiteral("pictures"));

    auto* words = help->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    auto* findings = help->findChild<QListWidget*>(QStringLiteral("helpFindings"));
    QTest::keyClicks(words, QStringLiteral("passphrase"));
    REQUIRE(findings->isVisible());
    REQUIRE(findings->count() > 1);
    findings->setCurrentRow(0);
    CHECK(browser->place() == findings->item(0)->data(Qt::UserRole).toString());
    CHECK_FALSE(browser->extraSelections().isEmpty());
    words->setText(QStringLiteral("xyzzy"));
    REQUIRE(findings->count() == 1);
    CHECK(findings->item(0)->flags() == Qt::NoItemFlags);
    words->clear();
    CHECK(contents->isVisible());
    help->close();
}

TEST_CASE("the help speaks the language of the program", "[ui][help]")
{
    speak(QLocale(QLocale::German));
    WindowFixture german;
    showHelp(&german.window, QStringLiteral("map#sectors"));
    auto* browser = helpOf(german.window)->findChild<HelpBrowser*>();
    const auto germanPage = browser->toPlainText();
    speak(QLocale(QLocale::Turkish));
    WindowFixture turkish;
    showHelp(&turkish.window, QStringLiteral("map#sectors"));
    const auto otherPage = helpOf(turkish.window)->findChild<HelpBrowser*>()->toPlainText();
    speak(QLocale::c());
    CHECK(germanPage.startsWith(helpPages(QStringLiteral("de"))[1].title()));
    CHECK(otherPage.startsWith(helpPages(QStringLiteral("en"))[1].title()));
}
