// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of actions and buttons: that they are seen, and that none is missing.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/icon_engine.hpp"
#include "ui/style/theme.hpp"
#include "ui/window/study_window.hpp"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The tests after this one see the light appearance.
class LightAgain {
public:
    LightAgain() = default;
    ~LightAgain() { applyAppearance(Appearance::Light); }
    LightAgain(const LightAgain&) = delete;
    LightAgain& operator=(const LightAgain&) = delete;
    LightAgain(LightAgain&&) = delete;
    LightAgain& operator=(LightAgain&&) = delete;
};

QStringList iconFiles()
{
    QStringList files;
    for (const auto& file : QDir(QStringLiteral(":/icons/actions")).entryList())
        files << file.chopped(4);
    return files;
}

QImage imageOf(const QString& file,
               int side,
               QIcon::Mode mode = QIcon::Normal,
               QIcon::State state = QIcon::Off,
               CheckedGround ground = CheckedGround::Highlight)
{
    return IconEngine(file, ground).pixmap({side, side}, mode, state).toImage();
}

double luminanceOf(const QColor& colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (high + 0.05) / (low + 0.05);
}

struct Seen {
    int painted = 0;  ///< pixels of which the icon has half or more
    int clear = 0;    ///< those among them with a contrast of 3 to the window
    int atEdge = 0;   ///< pixels of the frame that are not empty
};

Seen seenOn(const QColor& ground, const QImage& icon)
{
    Seen seen;
    QImage shown(icon.size(), QImage::Format_RGB32);
    shown.fill(ground);
    QPainter(&shown).drawImage(0, 0, icon);
    const int last = icon.width() - 1;
    for (int y = 0; y <= last; ++y)
        for (int x = 0; x <= last; ++x) {
            const int alpha = icon.pixelColor(x, y).alpha();
            if (alpha > 0 && (x == 0 || y == 0 || x == last || y == last))
                ++seen.atEdge;
            if (alpha < 128)
                continue;
            ++seen.painted;
            if (contrastOf(shown.pixelColor(x, y), ground) >= 3)
                ++seen.clear;
        }
    return seen;
}

/// The colours of all pixels that are wholly painted.
std::set<QRgb> inksOf(const QImage& icon)
{
    std::set<QRgb> inks;
    for (int y = 0; y < icon.height(); ++y)
        for (int x = 0; x < icon.width(); ++x)
            if (icon.pixelColor(x, y).alpha() == 255)
                inks.insert(icon.pixelColor(x, y).rgb());
    return inks;
}

std::set<QRgb> only(const QColor& colour)
{
    return {colour.rgb()};
}

/// All actions of a menu and of those below it; files that were open have no icons.
QList<QAction*> actionsBelow(const QList<QAction*>& actions)
{
    QList<QAction*> all;
    for (auto* action : actions) {
        if (action->isSeparator())
            continue;
        all << action;
        if (action->menu() != nullptr && action->objectName() != QStringLiteral("recentStudies"))
            all << actionsBelow(action->menu()->actions());
    }
    return all;
}

/// One of several that exclude each other: its text is what it is.
bool isChoice(const QAction* action)
{
    return action->actionGroup() != nullptr && action->isCheckable();
}

void checkToolBars(const QWidget& window)
{
    const auto bars = window.findChildren<QToolBar*>();
    REQUIRE(!bars.isEmpty());
    for (const auto* bar : bars) {
        CHECK(bar->iconSize() == QSize(20, 20));
        CHECK(bar->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
        for (const auto* action : bar->actions()) {
            const bool isButton = bar->widgetForAction(const_cast<QAction*>(action)) != nullptr
                                  && !action->isSeparator() && !action->text().isEmpty();
            INFO(action->text().toStdString());
            CHECK((!isButton || !action->icon().isNull()));
        }
    }
}

/// Whether a text is made of signs: the icon of a button is no letter.
bool isSign(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar each) { return each.isLetterOrNumber(); });
}

void checkButtons(const QWidget& window)
{
    for (const auto* button : window.findChildren<QToolButton*>()) {
        const auto* parent = button->parentWidget();
        const bool isOfQt = qobject_cast<const QLineEdit*>(parent) != nullptr
                            || qobject_cast<const QTabBar*>(parent) != nullptr
                            || button->objectName().startsWith(QStringLiteral("qt_"));
        // Reasons for a missing answer show the signs that are typed for them.
        const bool isTyped = button->toolTip().startsWith(QStringLiteral("No answer:"));
        if (isOfQt || isTyped)
            continue;
        INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
        CHECK((!isSign(button->text()) || !button->icon().isNull()));
        CHECK((!isSign(button->text()) || button->text().isEmpty()));
        CHECK((!button->text().isEmpty() || !button->accessibleName().isEmpty()));
    }
}

}  // namespace

TEST_CASE("every icon is seen in both appearances and every size", "[icons]")
{
    const LightAgain after;
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        const auto ground = QApplication::palette().color(QPalette::Window);
        for (const auto& file : iconFiles())
            for (const int side : {16, 24, 48}) {
                INFO(file.toStdString() << " at " << side << (isDark() ? ", dark" : ", light"));
                const auto seen = seenOn(ground, imageOf(file, side));
                CHECK(seen.painted > side * side / 50);
                CHECK(seen.painted < side * side / 2);
                CHECK(seen.clear * 5 >= seen.painted * 3);
                CHECK(seen.atEdge == 0);
            }
    }
}

TEST_CASE("icons are drawn at the pixels of the screen", "[icons]")
{
    for (const auto& file : iconFiles()) {
        INFO(file.toStdString());
        const auto icon = QIcon(new IconEngine(file, CheckedGround::Same));
        const auto fine = icon.pixmap(QSize(20, 20), 2.0);
        CHECK(fine.size() == QSize(40, 40));
        CHECK(fine.deviceIndependentSize() == QSizeF(20, 20));
        const auto coarse = icon.pixmap(QSize(20, 20), 1.0);
        CHECK(coarse.size() == QSize(20, 20));
        CHECK(fine.toImage() != coarse.toImage().scaled(40, 40));
    }
}

TEST_CASE("icons have the colours of the appearance, also of one that comes later", "[icons]")
{
    const LightAgain after;
    const auto icon = actionIcon(QStringLiteral("showMap"));
    const auto inks = [&](QIcon::Mode mode, QIcon::State state) {
        return inksOf(icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage());
    };
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        const auto palette = QApplication::palette();
        CHECK(inks(QIcon::Normal, QIcon::Off) == only(palette.color(QPalette::WindowText)));
        CHECK(inks(QIcon::Disabled, QIcon::Off)
              == only(palette.color(QPalette::Disabled, QPalette::WindowText)));
        CHECK(inks(QIcon::Normal, QIcon::On) == only(palette.color(QPalette::HighlightedText)));
        CHECK(inks(QIcon::Selected, QIcon::Off) == only(palette.color(QPalette::HighlightedText)));
        // A button that shows its state by a frame keeps the ground, and the colour.
        CHECK(inksOf(
                  imageOf(QStringLiteral("map"), 48, QIcon::Normal, QIcon::On, CheckedGround::Same))
              == only(palette.color(QPalette::WindowText)));
        CHECK(inksOf(imageOf(QStringLiteral("ego-delete"), 48)).contains(problemColour().rgb()));
    }
}

TEST_CASE("every icon has its use, and every use its icon", "[icons]")
{
    // Which actions of different names do the same, to different things.
    const std::set<std::string> shared{
        "add",          "before",         "close",      "condition", "copy-picture",  "delete",
        "down",         "duplicate",      "edit",       "map",       "map-add",       "next",
        "export-table", "export-picture", "play",       "rename",    "import-tables", "save-copy",
        "step-before",  "step-next",      "study-open", "up"};
    const auto files = iconFiles();
    std::map<std::string, std::vector<std::string>> uses;
    std::set<std::string> names;
    for (const auto& [name, file] : actionIcons()) {
        INFO(name);
        CHECK(names.insert(name).second);
        CHECK(files.contains(QString::fromLatin1(file)));
        uses[file].emplace_back(name);
    }
    for (const auto& file : files) {
        INFO(file.toStdString());
        const auto& all = uses[file.toStdString()];
        CHECK(!all.empty());
        CHECK((all.size() < 2 || shared.contains(file.toStdString())));
    }
}

TEST_CASE_METHOD(WindowFixture, "no action of the window lacks its icon", "[icons]")
{
    openSample();
    checkToolBars(window);
    std::map<QString, QAction*> named;
    for (const auto* menu : window.menuBar()->actions())
        for (auto* action : actionsBelow(menu->menu()->actions())) {
            INFO(action->text().toStdString() << " (" << action->objectName().toStdString() << ")");
            CHECK((isChoice(action) || !action->icon().isNull()));
            if (action->objectName().isEmpty())
                continue;
            const auto [before, isNew] = named.try_emplace(action->objectName(), action);
            CHECK((isNew || before->second == action));
        }
    for (const auto* bar : window.findChildren<QMenu*>())
        for (auto* action : actionsBelow(bar->actions()))
            if (!action->objectName().isEmpty()) {
                INFO(action->objectName().toStdString());
                CHECK(!action->icon().isNull());
            }
}

TEST_CASE_METHOD(WindowFixture, "buttons have icons instead of signs, with names", "[icons]")
{
    openSample();
    click(pixelOf(scene().snapshot().alteri.front().id));
    checkButtons(window);
    window.study()->showWorkspace(StudyWindow::Workspace::Analysis);
    auto* analysis = window.findChild<AnalysisWorkspace*>();
    for (const auto& page : analysis->pages()) {
        analysis->showPage(page);
        checkToolBars(window);
        checkButtons(window);
    }
    window.study()->codebookAction()->trigger();
    checkButtons(window);
}

TEST_CASE("in menus a check mark is not covered by an icon", "[icons]")
{
    const auto shown = [](bool hasIcon) {
        QMenu menu;
        nameAction(menu.addAction(QStringLiteral("Plain")), "undo");
        auto* checked = menu.addAction(QStringLiteral("Checked"));
        checked->setCheckable(true);
        checked->setChecked(true);
        if (hasIcon)
            checked->setIcon(actionIcon(QStringLiteral("showMap")));
        menu.resize(menu.sizeHint());
        return menu.grab().toImage();
    };
    CHECK(shown(true) == shown(false));
}

TEST_CASE("the icon of the menu item under the pointer has the colour of its text", "[icons]")
{
    QMenu menu;
    auto* action = nameAction(menu.addAction(QStringLiteral("Map")), "showMap");
    menu.resize(menu.sizeHint());
    const auto inksAt = [&] { return inksOf(menu.grab(menu.actionGeometry(action)).toImage()); };
    const auto white = QApplication::palette().color(QPalette::HighlightedText);
    const auto ink = QApplication::palette().color(QPalette::WindowText);
    CHECK(inksAt().contains(ink.rgb()));
    menu.setActiveAction(action);
    CHECK(inksAt().contains(white.rgb()));
    CHECK(!inksAt().contains(ink.rgb()));
}
