// SPDX-License-Identifier: GPL-3.0-or-later
// Names and numbers in windows that are read from the right.
#include "tests/catch.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/outlined_style.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/style/text_painting.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/program_language.hpp"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace alteri;

namespace {

class InArabic {
public:
    InArabic() { speak(QLocale(QStringLiteral("ar"))); }
    ~InArabic() { speak(QLocale::c()); }
    InArabic(const InArabic&) = delete;
    InArabic& operator=(const InArabic&) = delete;
    InArabic(InArabic&&) = delete;
    InArabic& operator=(InArabic&&) = delete;
};

/// How many pixels of ink each column of a picture has, from its first to its last with any.
std::vector<int> inkColumns(const QImage& image)
{
    const auto paper = image.pixelColor(image.width() / 2, 1).lightness();
    std::vector<int> ink;
    for (int x = 0; x < image.width(); ++x) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += std::abs(image.pixelColor(x, y).lightness() - paper) > 100 ? 1 : 0;
        ink.push_back(count);
    }
    const auto isInk = [](int count) { return count > 0; };
    ink.erase(ink.begin(), std::find_if(ink.begin(), ink.end(), isInk));
    ink.erase(std::find_if(ink.rbegin(), ink.rend(), isInk).base(), ink.end());
    return ink;
}

/// Whether a full stop stands at this end: nothing else is as low.
bool isStop(int ink)
{
    return ink > 0 && ink <= 3;
}

QImage picture(QWidget& widget)
{
    widget.resize(220, 40);
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
    return widget.grab().toImage();
}

template <typename View>
View& plain(View& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setStyleSheet({});
    view.setFocusPolicy(Qt::NoFocus);
    return view;
}

const QString organisation = QStringLiteral("HHH HH.");
const QString sentence = QStringLiteral("HHH محدد.");

}  // namespace

TEST_CASE("names in another script keep their signs where they belong", "[direction]")
{
    const InArabic arabic;
    QLabel label(organisation);
    const auto image = picture(label);
    auto ink = inkColumns(image);
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.back()));
    // It stands where sentences begin, but not in what is asked in another language.
    CHECK(inkColumns(image.copy(0, 0, image.width() / 2, image.height())).empty());
    QLabel asked(organisation);
    asked.setLayoutDirection(Qt::LeftToRight);
    CHECK_FALSE(inkColumns(picture(asked).copy(0, 0, image.width() / 2, image.height())).empty());

    QListWidget list;
    list.addItem(organisation);
    ink = inkColumns(picture(plain(list)));
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.back()));
    CHECK(list.item(0)->text() == organisation);

    QTableWidget table(1, 1);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setItem(0, 0, new QTableWidgetItem(organisation));
    ink = inkColumns(picture(plain(table)));
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.back()));

    QImage drawn(220, 40, QImage::Format_ARGB32);
    drawn.fill(Qt::white);
    {
        QPainter painter(&drawn);
        painter.setLayoutDirection(Qt::RightToLeft);
        paintText(painter, {10, 25}, organisation);
        CHECK(painter.layoutDirection() == Qt::RightToLeft);
    }
    ink = inkColumns(drawn);
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.back()));
}

TEST_CASE("a sentence that begins with a name is read from the right", "[direction]")
{
    const InArabic arabic;
    QLabel label(sentence);
    const auto image = picture(label);
    const auto ink = inkColumns(image);
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.front()));
    CHECK_FALSE(isStop(ink.back()));
    // It begins at the right edge.
    const auto half = image.copy(image.width() / 2, 0, image.width() / 2, image.height());
    CHECK(inkColumns(half).size() > ink.size() / 2);
}

TEST_CASE("numbers have one kind of digits and their minus before them", "[direction]")
{
    const QString minus = QString(QChar(0x2212));
    CHECK(localNumber(-0.5, 1) == minus + QStringLiteral("0.5"));
    const InArabic arabic;
    CHECK(localNumber(-0.5, 1) == QChar(0x200E) + minus + QStringLiteral("0.5"));
    CHECK(QLocale().toString(319) == QStringLiteral("319"));
    QSpinBox box;
    box.setValue(42);
    CHECK(box.text() == QStringLiteral("42"));
    CHECK(shownFromRight(QStringLiteral("[1; 2]"))
          == QChar(0x2066) + QStringLiteral("[1; 2]") + QChar(0x2069));
    CHECK(shownFromRight(sentence) == sentence);
    CHECK(shownFromRight({}).isEmpty());
}

TEST_CASE("labels with formats read sentences from the right, too", "[direction]")
{
    CHECK(sentenceFromRight(sentence) == sentence);
    const InArabic arabic;
    QLabel label(sentenceFromRight(sentence));
    label.setTextFormat(Qt::RichText);
    const auto ink = inkColumns(picture(label));
    REQUIRE(ink.size() > 2);
    CHECK(isStop(ink.front()));
    CHECK_FALSE(isStop(ink.back()));
    CHECK(sentenceFromRight(organisation) == organisation);
}

TEST_CASE("arrows on buttons follow what they stand in, not the program", "[direction]")
{
    const auto arrowOn = [](QToolButton& button) {
        return button.icon().pixmap(QSize(24, 24)).toImage();
    };
    QToolButton usual;
    nameButton(&usual, "promptAfter");
    const auto forward = arrowOn(usual);
    const InArabic arabic;
    QToolButton ofProgram;
    nameButton(&ofProgram, "promptAfter");
    CHECK(arrowOn(ofProgram) == forward.mirrored(true, false));
    // The strip of a question in a language that is written from the left.
    QWidget strip;
    strip.setLayoutDirection(Qt::LeftToRight);
    QToolButton within(&strip);
    nameButton(&within, "promptAfter");
    CHECK(arrowOn(within) == forward);
}

TEST_CASE("icon and text of a button stand side by side in its middle", "[direction]")
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        QPushButton button(QStringLiteral("نموذج جديد"));
        button.setLayoutDirection(direction);
        nameButton(&button, "newModel");
        return inkColumns(picture(button));
    };
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        int gap = 0;
        int widest = 0;
        for (const int column : drawn(direction)) {
            gap = column > 0 ? 0 : gap + 1;
            widest = std::max(widest, gap);
        }
        CHECK(widest > 0);
        CHECK(widest < 14);
    }
}

TEST_CASE("the key of an answer stays behind it where answers are read from the left",
          "[direction]")
{
    const auto drawn = [](const QString& text) {
        QPushButton button(text);
        button.setLayoutDirection(Qt::LeftToRight);
        return inkColumns(picture(button));
    };
    const auto text = QStringLiteral("negative  [-]");
    const auto expected = drawn(text);
    const InArabic arabic;
    CHECK(drawn(text) == expected);
}
