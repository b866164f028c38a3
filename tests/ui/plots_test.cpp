// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/waves.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/marginal_means.hpp"
#include "core/multilevel/inference/standardised.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/coefficient_chart.hpp"
#include "ui/analysis/plots/coefficient_page.hpp"
#include "ui/analysis/plots/coefficient_panel.hpp"
#include "ui/analysis/plots/influence_page.hpp"
#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/analysis/plots/plot_view.hpp"
#include "ui/analysis/plots/profile_plot.hpp"
#include "ui/analysis/plots/residual_plot.hpp"
#include "ui/analysis/plots/shares_page.hpp"
#include "ui/analysis/plots/specification_page.hpp"
#include "ui/analysis/plots/specification_plot.hpp"
#include "ui/analysis/plots/term_panel.hpp"
#include "ui/analysis/plots/tie_list_model.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/number_format.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The mouse moves without a pressed button; QTest::mouseMove() needs a real pointer.
void hover(QWidget& widget, const QPoint& at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), widget.mapToGlobal(QPointF(at)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

class PlotFixture : public WindowFixture {
public:
    PlotFixture()
    {
        openSample();
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
    }

    template <class Page>
    Page& show(const char* key)
    {
        auto& analysis = window.study()->analysis();
        analysis.showPage(QString::fromLatin1(key));
        QApplication::processEvents();
        auto* page = dynamic_cast<Page*>(analysis.page(QString::fromLatin1(key)));
        REQUIRE(page != nullptr);
        return *page;
    }

    /// The models as the engine fits them, without the window.
    std::vector<FittedModel> fits()
    {
        m_frames = framesOf(document().reader());
        std::vector<FittedModel> fitted;
        for (const auto& model : document().reader().models())
            fitted.push_back(fitAndKeep(m_frames.ties, specOf(model)));
        return fitted;
    }

    const Frame& ties() const { return m_frames.ties; }

    QString exported(const QString& name, Questions::PictureSize size, PlotPage& page)
    {
        auto file = QString::fromStdString(folder.path(name.toStdString()).string());
        questions.files.push_back(file);
        questions.size = size;
        page.exportPlot();
        return file;
    }

private:
    StudyFrames m_frames;
};

/// Whether the outermost pixels are all paper.
bool hasCleanBorder(const QImage& image)
{
    for (int x = 0; x < image.width(); ++x)
        if ((image.pixel(x, 0) & 0xffffffU) != 0xffffffU
            || (image.pixel(x, image.height() - 1) & 0xffffffU) != 0xffffffU)
            return false;
    for (int y = 0; y < image.height(); ++y)
        if ((image.pixel(0, y) & 0xffffffU) != 0xffffffU
            || (image.pixel(image.width() - 1, y) & 0xffffffU) != 0xffffffU)
            return false;
    return true;
}

const std::vector<const char*> plotPages{"coefficients", "modes",          "means",    "residuals",
                                         "influence",    "specifications", "variance", "shares"};

void waitForWork(PlotPage& page)
{
    const auto isBusy = [&] {
        const auto* influence = dynamic_cast<InfluencePage*>(&page);
        const auto* specifications = dynamic_cast<SpecificationPage*>(&page);
        return (influence != nullptr && influence->isBusy())
               || (specifications != nullptr && specifications->isBusy());
    };
    REQUIRE(QTest::qWaitFor([&] { return !isBusy(); }, 30000));
    QApplication::processEvents();
}

/// Runs another program if it is installed.
bool runs(const QString& program, const QStringList& arguments)
{
    const auto path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return true;
    return QProcess::execute(path, arguments) == 0;
}

}  // namespace

TEST_CASE_METHOD(PlotFixture, "the coefficient plot shows the numbers of the fits", "[plots]")
{
    auto& page = show<CoefficientPage>("coefficients");
    const auto fitted = fits();
    REQUIRE(page.data().models.size() == 3);
    std::size_t shown = 0;
    for (const auto& block : page.data().blocks)
        for (const auto& term : block.terms)
            for (std::size_t model = 0; model < 3; ++model)
                if (term.models[model])
                    for (const auto& each : fitted[model].fit.fixed)
                        if (each.name.name == term.name.name) {
                            CHECK(term.models[model]->estimate == Approx(each.estimate));
                            CHECK(term.models[model]->upper == Approx(each.upper));
                            ++shown;
                        }
    std::size_t slopes = 0;
    for (const auto& each : fitted)
        slopes += each.fit.fixed.size() - 1;
    CHECK(shown == slopes);

    // What the mouse is told over the marker.
    const auto& first = page.data().blocks.front().terms.front();
    const auto name = QString::fromStdString(first.name.name);
    hover(*page.chart().viewport(), page.chart().placeOf(name, first.models[0]->estimate));
    CHECK(QToolTip::text().contains(
        QStringLiteral("b = %1").arg(localNumber(first.models[0]->estimate, 3))));
    CHECK(QToolTip::text().contains(localNumber(first.models[2]->upper, 3)));
    QToolTip::hideText();
}

TEST_CASE_METHOD(PlotFixture,
                 "a click on a term shows what is behind it, down to the map",
                 "[plots]")
{
    auto& page = show<CoefficientPage>("coefficients");
    const auto fitted = fits();
    const auto& term = page.data().blocks.front().terms.front();
    auto* panel = page.findChild<TermPanel*>();
    REQUIRE(panel != nullptr);
    CHECK_FALSE(panel->isVisible());
    const auto at =
        page.chart().placeOf(QString::fromStdString(term.name.name), term.models[0]->estimate);
    QTest::mouseClick(page.chart().viewport(), Qt::LeftButton, {}, at);
    CHECK(panel->isVisible());
    // What is behind it takes the room of the chart, whose labels stay all the same.
    QApplication::processEvents();
    int labels = 0;
    for (const auto* item : page.chart().items())
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item);
            text != nullptr && text->isVisible()) {
            CHECK(text->toPlainText() != QStringLiteral("..."));
            ++labels;
        }
    CHECK(labels > 10);

    const auto* column = ties().find(term.name.parts.front().variable);
    REQUIRE(column != nullptr);
    std::size_t having = 0;
    for (const auto code : column->categories->codes)
        having += code >= 0
                          && column->categories->levels[static_cast<std::size_t>(code)]
                                 == term.name.parts.front().level
                      ? 1
                      : 0;
    auto& model = panel->ties();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == static_cast<int>(having));
    // The category, and in the plot with its variable.
    CHECK(term.label.startsWith(model.data(model.index(0, 2)).toString() + QStringLiteral(" (")));

    const QSignalSpy wanted(&page, &AnalysisPage::alterWanted);
    model.sort(1, Qt::DescendingOrder);
    const auto alter = model.data(model.index(3, 1)).toString();
    auto& table = panel->table();
    QApplication::processEvents();
    const auto cell = table.visualRect(model.index(3, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
    REQUIRE(wanted.count() == 1);
    const auto tie = wanted.front().front().value<TieKey>();
    QString found;
    for (const auto& map : document().reader().maps())
        if (map.id == tie.map)
            for (const auto& each : document().reader().alteri(map.ego))
                if (each.id == tie.alter)
                    found = QString::fromStdString(each.label);
    CHECK(found == alter);
}

TEST_CASE_METHOD(PlotFixture,
                 "a tie behind a term is shown on the map of the wave that is looked at",
                 "[plots]")
{
    const auto first = document().reader().maps().front().id;
    const auto said = document().reader().tieAnswers(first);
    MapId later;
    document().perform(QStringLiteral("Second wave"), [&](Writer& writer) {
        later = duplicateMap(writer, first, "Later", Takeover::Places);
        for (const auto& [alter, answers] : said)
            for (const auto& [attribute, value] : answers)
                writer.setAnswer(TieKey{later, alter}, attribute, value);
    });
    auto& page = show<CoefficientPage>("coefficients");
    auto* waves = window.findChild<QComboBox*>(QStringLiteral("waveChooser"));
    REQUIRE(waves != nullptr);
    waves->setCurrentIndex(2);
    auto* panel = page.findChild<TermPanel*>();
    REQUIRE(panel != nullptr);
    const auto frames = framesOf(document().reader(), 2);
    const QSignalSpy wanted(panel, &TermPanel::tieWanted);
    panel->ties().setContent(std::make_shared<const StudyFrames>(frames), {0, 1},
                             {{"alter", QStringLiteral("Alter")}});
    page.show();
    panel->show();
    for (int row = 0; row < 2; ++row) {
        emit panel->table().doubleClicked(panel->ties().index(row, 0));
        REQUIRE(wanted.count() == row + 1);
        const auto tie = wanted.back().front().value<TieKey>();
        CHECK(tie.map == later);
        std::string label;
        for (const auto& each : document().reader().alteri(document().reader().maps().front().ego))
            if (each.id == tie.alter)
                label = each.label;
        CHECK(panel->ties().data(panel->ties().index(row, 0)).toString().toStdString() == label);
    }
}

TEST_CASE_METHOD(PlotFixture, "models, terms, order, intervals and scale can be chosen", "[plots]")
{
    auto& page = show<CoefficientPage>("coefficients");
    auto& panel = page.panel();
    const auto before = page.data();
    panel.models().item(1)->setCheckState(Qt::Unchecked);
    CHECK(page.data().models == QStringList{before.models[0], before.models[2]});
    CHECK(page.data().series == std::vector<std::size_t>{0, 2});
    panel.models().item(1)->setCheckState(Qt::Checked);

    // The first item is the heading of the first block.
    panel.terms().item(1)->setCheckState(Qt::Unchecked);
    CHECK(page.data().blocks[0].terms.size() == before.blocks[0].terms.size() - 1);
    panel.terms().item(1)->setCheckState(Qt::Checked);
    panel.terms().setCurrentRow(1);
    for (auto* button : panel.findChildren<QAbstractButton*>())
        if (button->toolTip() == QStringLiteral("Move the term down"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(page.data().blocks[0].terms[0].label == before.blocks[0].terms[1].label);
    CHECK(page.data().blocks[0].terms[1].label == before.blocks[0].terms[0].label);

    auto* standardised = panel.findChild<QCheckBox*>(QStringLiteral("plotStandardised"));
    QTest::mouseClick(standardised, Qt::LeftButton, {}, QPoint(8, standardised->height() / 2));
    CHECK(page.data().isStandardised);
    const auto fitted = fits();
    const auto expected = standardisedCoefficients(fitted[0]).front();
    bool found = false;
    for (const auto& term : page.data().blocks[0].terms)
        if (term.name.name == expected.name.name) {
            CHECK(term.models[0]->estimate == Approx(expected.estimate));
            found = true;
        }
    CHECK(found);
}

TEST_CASE_METHOD(PlotFixture, "the print form has numbers, and the table under it", "[plots]")
{
    auto& page = show<CoefficientPage>("coefficients");
    auto* form = page.panel().findChild<QComboBox*>(QStringLiteral("plotForm"));
    form->setCurrentIndex(1);
    QApplication::processEvents();
    const auto* plot = dynamic_cast<const IntervalPlot*>(page.plot().get());
    REQUIRE(plot != nullptr);
    CHECK(plot->content().hasOwnScales);
    const auto& first = page.data().blocks.front().terms.front();
    CHECK(plot->content().blocks.front().rows.front().marks.front().numbers.front()
          == localNumber(first.models[0]->estimate, 3));
    const auto key = QString::fromStdString(first.name.name);
    const auto at = page.view().placeOf(key);
    CHECK(page.view().textAt(at).contains(QStringLiteral("b = ")));
    QTest::mouseClick(page.view().widget(), Qt::LeftButton, {},
                      page.view().widget()->mapFrom(page.view().viewport(), at));
    CHECK(page.findChild<TermPanel*>()->isVisible());

    const double alone = page.plot()->heightAt(174);
    auto* table = page.panel().findChild<QCheckBox*>(QStringLiteral("plotTable"));
    QTest::mouseClick(table, Qt::LeftButton, {}, QPoint(8, table->height() / 2));
    CHECK(page.plot()->heightAt(174) > alone + 40);
}

TEST_CASE_METHOD(PlotFixture,
                 "every plot is exported at its size, with nothing at the border",
                 "[plots]")
{
    for (const auto* key : plotPages) {
        CAPTURE(key);
        auto& page = show<PlotPage>(key);
        waitForWork(page);
        REQUIRE(page.plot() != nullptr);
        for (const double width : {84.0, 129.0, 174.0}) {
            CAPTURE(width);
            const auto image = pictureImage(drawingOf(page.plot(), width), 150);
            CHECK(image.width() == qRound(width / 25.4 * 150));
            CHECK(hasCleanBorder(image));
        }
        const QImage png(exported(QStringLiteral("plot.png"), {84, 600}, page));
        CHECK(png.width() == qRound(84 / 25.4 * 600));
        CHECK(png.dotsPerMeterX() == qRound(600 / 0.0254));
        const auto svg = exported(QStringLiteral("plot.svg"), {174, 300}, page);
        CHECK(runs(QStringLiteral("rsvg-convert"), {svg, QStringLiteral("-o"), svg + ".png"}));
        const auto pdf = exported(QStringLiteral("plot.pdf"), {174, 300}, page);
        CHECK(runs(QStringLiteral("pdftoppm"), {pdf, pdf}));
        CHECK(questions.problems.isEmpty());
    }
}

TEST_CASE_METHOD(PlotFixture, "a plot goes to the clipboard as picture and drawing", "[plots]")
{
    auto& page = show<PlotPage>("means");
    page.copyPlot();
    const auto* mime = QApplication::clipboard()->mimeData();
    CHECK(mime->hasImage());
    CHECK(mime->hasFormat(QStringLiteral("image/svg+xml")));
}

TEST_CASE_METHOD(PlotFixture, "a file that cannot be written is told of", "[plots]")
{
    auto& page = show<PlotPage>("shares");
    questions.files.push_back(QStringLiteral("/no such folder/plot.png"));
    page.exportPlot();
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(PlotFixture, "modes, means and residuals are those of the model chosen", "[plots]")
{
    const auto fitted = fits();
    auto& modes = show<ModelPlotPage>("modes");
    modes.modelChooser().setCurrentIndex(1);
    const auto& rows = dynamic_cast<const IntervalPlot&>(*modes.plot()).content().blocks[0].rows;
    const auto expected = conditionalModes(fitted[1]).front();
    REQUIRE(rows.size() == expected.modes.size());
    for (std::size_t i = 1; i < rows.size(); ++i)
        CHECK(rows[i - 1].marks[0].estimate >= rows[i].marks[0].estimate);
    double sum = 0;
    for (const auto& mode : expected.modes)
        sum += mode.values[0];
    double shown = 0;
    for (const auto& row : rows)
        shown += row.marks[0].estimate;
    CHECK(shown == Approx(sum).margin(1e-9));

    auto& means = show<ModelPlotPage>("means");
    means.modelChooser().setCurrentIndex(2);
    const auto* chooser = means.findChild<QComboBox*>(QStringLiteral("predictorChooser"));
    const auto variable = chooser->currentData().toString().toStdString();
    const auto predicted = marginalMeans(fitted[2], ties(), variable);
    const auto& drawn = dynamic_cast<const IntervalPlot&>(*means.plot()).content().blocks[0].rows;
    REQUIRE(drawn.size() == predicted.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        CHECK(drawn[i].marks[0].estimate == Approx(*predicted[i].estimate));
        CHECK(drawn[i].marks[0].lower == Approx(predicted[i].lower));
    }

    auto& residuals = show<ModelPlotPage>("residuals");
    residuals.modelChooser().setCurrentIndex(0);
    const auto& panels = dynamic_cast<const ResidualPlot&>(*residuals.plot()).panels();
    REQUIRE(panels.size() == 3);
    const auto diagnostics = diagnose(fitted[0]);
    CHECK(panels[0].points[7].x() == Approx(diagnostics.fitted[7]));
    CHECK(panels[0].points[7].y() == Approx(diagnostics.residuals[7]));
    CHECK(panels[2].points.size() == expected.modes.size());
}

TEST_CASE_METHOD(PlotFixture, "plots write names as the codebook has them", "[plots]")
{
    // Nouns of other languages have capitals in the middle of a sentence, too.
    auto& means = show<ModelPlotPage>("means");
    const auto& content = dynamic_cast<const IntervalPlot&>(*means.plot()).content();
    const auto codebook = window.study()->document().codebook();
    const auto outcome = QString::fromStdString(codebook.find(Owner::Tie, "relevance")->label);
    const auto* predictor = means.findChild<QComboBox*>(QStringLiteral("predictorChooser"));
    CHECK(content.frame.title.contains(outcome));
    CHECK(content.frame.title.contains(predictor->currentText()));
    CHECK(content.axisTitle.contains(outcome));
    auto& residuals = show<ModelPlotPage>("residuals");
    const auto& panels = dynamic_cast<const ResidualPlot&>(*residuals.plot()).panels();
    REQUIRE(panels.size() == 3);
    CHECK(panels[2].title.contains(QStringLiteral("Intercept")));
}

TEST_CASE_METHOD(PlotFixture,
                 "influence is computed in the background and can be cancelled",
                 "[plots]")
{
    auto& page = show<InfluencePage>("influence");
    waitForWork(page);
    const auto fitted = fits();
    const auto expected = groupInfluence(fitted[0]);
    double largest = 0;
    for (const auto& each : expected)
        largest = std::max(largest, each.cooksDistance.value_or(0));
    const auto* plot = dynamic_cast<const BarPlot*>(page.plot().get());
    REQUIRE(plot != nullptr);
    CHECK(plot->content().rows.size() == expected.size());
    CHECK(plot->content().rows.front().pieces.front().value == Approx(largest));

    auto* measure = page.findChild<QComboBox*>(QStringLiteral("measureChooser"));
    measure->setCurrentIndex(2);
    plot = dynamic_cast<const BarPlot*>(page.plot().get());
    double change = 0;
    for (const auto& each : expected)
        change = std::max(change, std::abs(each.dfbetas[1].value_or(0)));
    CHECK(std::abs(plot->content().rows.front().pieces.front().value) == Approx(change));

    // Cancelled before the window's loop hears of the end.
    page.modelChooser().setCurrentIndex(1);
    REQUIRE(page.isBusy());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("cancelInfluence")),
                      Qt::LeftButton);
    CHECK_FALSE(page.isBusy());
    CHECK(page.plot() == nullptr);
    auto* again = page.findChild<QPushButton*>(QStringLiteral("computeInfluence"));
    CHECK(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    waitForWork(page);
    CHECK(page.plot() != nullptr);
}

TEST_CASE_METHOD(PlotFixture, "a specification curve shows whether a coefficient holds", "[plots]")
{
    auto& page = show<SpecificationPage>("specifications");
    waitForWork(page);
    const auto* plot = dynamic_cast<const SpecificationPlot*>(page.plot().get());
    REQUIRE(plot != nullptr);
    const auto& marks = plot->content().marks;
    CHECK(marks.size() > 15);  // each ego is left out
    CHECK(std::count_if(marks.begin(), marks.end(), [](const auto& m) { return m.isChosen; }) == 1);
    CHECK(std::is_sorted(marks.begin(), marks.end(),
                         [](const auto& a, const auto& b) { return a.estimate < b.estimate; }));
    CHECK(page.paragraph().contains(QStringLiteral("same sign")));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("copySpecificationText")),
                      Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == page.paragraph());

    auto* coefficient = page.findChild<QComboBox*>(QStringLiteral("coefficientChooser"));
    REQUIRE(coefficient->count() > 1);
    const auto before = page.paragraph();
    coefficient->setCurrentIndex(1);
    REQUIRE(page.isBusy());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("cancelSpecifications")),
                      Qt::LeftButton);
    CHECK(page.plot() == nullptr);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("computeSpecifications")),
                      Qt::LeftButton);
    waitForWork(page);
    CHECK(page.plot() != nullptr);
    CHECK(page.paragraph() != before);
}

TEST_CASE_METHOD(PlotFixture, "shares of every ego fill its bar", "[plots]")
{
    auto& page = show<SharesPage>("shares");
    const auto* plot = dynamic_cast<const BarPlot*>(page.plot().get());
    REQUIRE(plot != nullptr);
    CHECK(plot->content().rows.size() == 15);
    for (const auto& row : plot->content().rows) {
        double sum = 0;
        for (const auto& piece : row.pieces)
            sum += piece.value;
        CHECK(sum == Approx(100));
    }
    auto* order = page.findChild<QComboBox*>(QStringLiteral("orderChooser"));
    order->setCurrentIndex(2);
    plot = dynamic_cast<const BarPlot*>(page.plot().get());
    for (std::size_t i = 1; i < plot->content().rows.size(); ++i)
        CHECK(plot->content().rows[i - 1].pieces[0].value
              >= plot->content().rows[i].pieces[0].value);
}

TEST_CASE_METHOD(PlotFixture, "a study without models and ties says so on every page", "[plots]")
{
    pressKeys(QKeySequence::Undo);
    for (const auto* key : plotPages) {
        CAPTURE(key);
        auto& page = show<PlotPage>(key);
        CHECK(page.plot() == nullptr);
        page.exportPlot();  // nothing happens
        page.copyPlot();
        bool says = false;
        for (const auto* label : page.findChildren<QLabel*>())
            says = says || (label->isVisible() && label->text().endsWith(QLatin1Char('.')));
        CHECK(says);
    }
}

TEST_CASE("many egos still fit on a page", "[plots]")
{
    IntervalContent content;
    content.blocks.resize(1);
    for (int i = 0; i < 5000; ++i) {
        IntervalRow row{QString::number(i), {IntervalMark()}, {}, {}};
        row.marks[0].upper = i;
        content.blocks[0].rows.push_back(row);
    }
    const IntervalPlot plot(content);
    CHECK(plot.heightAt(174) < 240);
    BarContent bars;
    bars.rows.resize(5000);
    CHECK(BarPlot(bars).heightAt(174) < 240);
}

TEST_CASE("scales are round and hold what they show", "[plots]")
{
    const auto scale = RoundScale::holding(-0.21, 0.79, 6);
    CHECK(scale.from == Approx(-0.4));
    CHECK(scale.to == Approx(0.8));
    CHECK(scale.decimals == 1);
    CHECK(scale.ticks() == 7);
    const auto same = RoundScale::holding(3, 3, 5);
    CHECK(same.from < 3);
    CHECK(same.to > 3);
    CHECK(RoundScale::holding(0, 100 * (1 - 1e-9), 6).to == Approx(100));
    CHECK(RoundScale::holding(1e-9, 3e-9, 4).step < 2e-9);
}

TEST_CASE("long texts are broken, never cut", "[plots]")
{
    const Lettering letters(8);
    const auto lines = linesOf(
        QStringLiteral("Share of Donaudampfschifffahrtsgesellschaftskapitäne in all"), letters, 20);
    CHECK(lines.size() > 3);
    for (const auto& line : lines)
        CHECK(letters.width(line) <= 20);
    CHECK(lines.join(QString()).remove(QLatin1Char(' '))
          == QStringLiteral("ShareofDonaudampfschifffahrtsgesellschaftskapitäneinall"));
}
