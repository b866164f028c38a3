// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/models_page.hpp"

#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "core/exchange/results/journal_export.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/models/checks_panel.hpp"
#include "ui/analysis/models/model_board.hpp"
#include "ui/analysis/models/model_details.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/models/small_sample_notice.hpp"
#include "ui/analysis/models/variable_lists.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/analysis/results/result_rows.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/journal_text.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

ModelsPage::ModelsPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_fits(fits)
    , m_questions(questions)
    , m_sameSample(new QCheckBox(tr("Same sample for all models")))
    , m_test(new QComboBox)
    , m_ratios(new QCheckBox(tr("Odds and rate ratios")))
    , m_smallSample(new SmallSampleNotice)
    , m_working(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_fitAgain(new QPushButton(tr("Fit now")))
    , m_variables(new VariableLists)
    , m_board(new ModelBoard(fits.study().document(), questions))
    , m_table(new ResultView(tr("Models")))
    , m_checks(new ChecksPanel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    makeActions();
    makeTests();
    column->addLayout(makeTopRow());
    column->addWidget(m_smallSample);
    column->addWidget(makeWork(), 1);
    connect(m_variables, &VariableLists::chosen, m_board,
            [this](const QString& name) { m_board->addVariable(name.toStdString()); });
    connect(&fits, &ModelFits::progressed, this, &ModelsPage::showProgress);
    showProgress();
}

void ModelsPage::makeActions()
{
    m_copy = newAction(this, tr("Copy table"), {},
                       tr("Copies the regression table with its looks, for a word processor or a "
                          "spreadsheet"));
    m_export = newAction(this, tr("Export table…"), {},
                         tr("Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx"));
    m_details = newAction(this, tr("Tests and intervals…"), {},
                          tr("Tests of terms, comparison of models, profile and bootstrap "
                             "intervals, and all p values"));
    m_errorsBelow = newAction(this, tr("Errors below"), {},
                              tr("Standard errors stand beneath the estimates in what is copied "
                                 "and exported"));
    m_errorsBelow->setCheckable(true);
    m_showChecks =
        newAction(this, tr("What to watch"), {}, tr("Shows what to watch with these models"));
    m_showChecks->setCheckable(true);
    m_showChecks->setChecked(true);
    nameAction(m_copy, "copyTable");
    nameAction(m_export, "exportTable");
    nameAction(m_details, "testsAndIntervals");
    nameAction(m_errorsBelow, "errorsBelow");
    nameAction(m_showChecks, "showChecks");
    connect(m_copy, &QAction::triggered, this, &ModelsPage::copy);
    connect(m_export, &QAction::triggered, this, &ModelsPage::exportTable);
    connect(m_details, &QAction::triggered, this, &ModelsPage::showDetails);
    connect(m_showChecks, &QAction::toggled, m_checks, &QWidget::setVisible);
}

void ModelsPage::makeTests()
{
    m_test->setObjectName(QStringLiteral("coefficientTest"));
    m_test->setAccessibleName(tr("Test of the coefficients"));
    m_test->setToolTip(tr("What stars, p values and intervals in tables, plots and reports rest "
                          "on"));
    for (const auto& [test, text] :
         {std::pair(CoefficientTest::Wald, tr("Wald z")),
          std::pair(CoefficientTest::Satterthwaite, tr("t, Satterthwaite")),
          std::pair(CoefficientTest::KenwardRoger, tr("t, Kenward–Roger (REML)")),
          std::pair(CoefficientTest::ClusterRobust, tr("t, cluster-robust (CR2)"))})
        m_test->addItem(text, static_cast<int>(test));
    connect(m_test, &QComboBox::currentIndexChanged, this,
            [this] { useTest(static_cast<CoefficientTest>(m_test->currentData().toInt())); });
    connect(&m_fits.study(), &StudyData::changed, this, &ModelsPage::showTest);
    showTest();
    connect(m_smallSample, &SmallSampleNotice::taken, this, &ModelsPage::useKenwardRoger);
}

/// All tables, plots and reports of the study rest on the same test, next time too.
void ModelsPage::useTest(CoefficientTest test)
{
    auto& document = m_fits.study().document();
    if (document.isWritable() && test != chosenTest(document.reader()))
        document.perform(tr("Choose test of coefficients"),
                         [&](Writer& writer) { chooseTest(writer, test); });
    m_fits.setTest(test);
}

void ModelsPage::showTest()
{
    const QSignalBlocker blocker(m_test);
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(m_fits.test())));
}

void ModelsPage::useKenwardRoger()
{
    auto& document = m_fits.study().document();
    auto models = document.reader().models();
    std::erase_if(models, [this](const SavedModel& model) {
        return model.reml || model.family || isOfNetworks(*m_frames, specOf(model));
    });
    // One gesture: undo takes back both.
    document.perform(tr("Fit by REML"), [&](Writer& writer) {
        chooseTest(writer, CoefficientTest::KenwardRoger);
        for (auto model : models) {
            model.reml = true;
            writer.changeModel(model);
        }
    });
}

void ModelsPage::showDetails()
{
    auto* details = new ModelDetails(m_fits, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->show();
}

QHBoxLayout* ModelsPage::makeTopRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    m_sameSample->setObjectName(QStringLiteral("sameSample"));
    m_sameSample->setToolTip(tr("Fits all models to the ties that have values for all of them, so "
                                "that nested models can be compared"));
    m_cancel->setObjectName(QStringLiteral("cancelFit"));
    m_fitAgain->setObjectName(QStringLiteral("fitAgain"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    row->addWidget(m_sameSample);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("Tests")));
    row->addWidget(m_test);
    row->addSpacing(12);
    row->addWidget(m_ratios);
    row->addStretch(1);
    for (auto* widget : {static_cast<QWidget*>(m_working), static_cast<QWidget*>(m_progress),
                         static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_fitAgain)})
        row->addWidget(widget);
    m_ratios->setObjectName(QStringLiteral("ratios"));
    m_ratios->setToolTip(tr("Gives effects of models with a logit or log link as odds or rate "
                            "ratios, exp(b), in the table and in what is copied and exported"));
    connect(m_ratios, &QCheckBox::toggled, this, &ModelsPage::showTable);
    connect(m_sameSample, &QCheckBox::toggled, &m_fits, &ModelFits::setSameSample);
    connect(m_cancel, &QPushButton::clicked, &m_fits, &ModelFits::cancel);
    connect(m_fitAgain, &QPushButton::clicked, &m_fits, &ModelFits::fitAgain);
    return row;
}

QSplitter* ModelsPage::makeWork()
{
    auto* above = new QSplitter(Qt::Horizontal);
    above->addWidget(m_variables);
    above->addWidget(m_board);
    above->setStretchFactor(1, 1);
    above->setSizes({220, 860});
    auto* beneath = new QSplitter(Qt::Horizontal);
    beneath->addWidget(m_table);
    beneath->addWidget(m_checks);
    beneath->setStretchFactor(0, 1);
    beneath->setSizes({760, 320});
    auto* work = new QSplitter(Qt::Vertical);
    work->addWidget(above);
    work->addWidget(beneath);
    work->setSizes({360, 240});
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 1);
    for (auto* splitter : {above, beneath, work})
        splitter->setChildrenCollapsible(false);
    return work;
}

QList<QAction*> ModelsPage::pageActions() const
{
    return {m_copy, m_export, m_details, m_errorsBelow, m_showChecks};
}

void ModelsPage::refresh()
{
    const auto frames = m_fits.study().snapshot();
    if (frames != m_frames) {
        m_frames = frames;
        m_catalogue = {VariableCatalogue(*frames), VariableCatalogue::ofNetworks(*frames)};
        m_variables->setVariables(m_catalogue.ofTies);
    }
    const auto& states = m_fits.states();
    m_board->show(states, m_catalogue, *m_frames);
    m_checks->show(states);
    m_smallSample->show(states, m_fits.study().document().isWritable());
    m_ratios->setVisible(std::any_of(states.begin(), states.end(),
                                     [](const auto& state) { return state.model.family; }));
    showTable();
    m_details->setEnabled(!m_fits.table().fits.empty());
    showProgress();
}

void ModelsPage::showTable()
{
    const auto table = journal();
    auto [columns, rows] = modelRows(table, m_fits.table(), &m_frames->ties);
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->setNote(modelNotes(table, m_fits.problems()));
    m_table->fitColumns();
    m_copy->setEnabled(!table.models.empty());
    m_export->setEnabled(!table.models.empty());
}

void ModelsPage::restyle()
{
    m_variables->setVariables(m_catalogue.ofTies);
    m_checks->show(m_fits.states());
}

JournalTable ModelsPage::journal()
{
    return journalTable(m_fits.forJournal(), TranslatedWords(),
                        m_ratios->isChecked() ? EffectScale::Ratios : EffectScale::AsFitted);
}

void ModelsPage::showProgress()
{
    const auto& progress = m_fits.progress();
    for (auto* widget : {static_cast<QWidget*>(m_working), static_cast<QWidget*>(m_progress),
                         static_cast<QWidget*>(m_cancel)})
        widget->setVisible(progress.isBusy);
    m_progress->setRange(0, progress.of);
    m_progress->setValue(progress.done);
    m_working->setText(
        tr("Fitting %1 (%2 of %3)").arg(progress.model).arg(progress.done + 1).arg(progress.of));
    m_fitAgain->setVisible(!progress.isBusy && m_fits.hasCancelled());
}

void ModelsPage::copy()
{
    const auto place = m_errorsBelow->isChecked() ? ErrorPlace::Below : ErrorPlace::Beside;
    auto* copied = new QMimeData;
    copied->setHtml(QString::fromStdString(journalText(journal(), JournalFormat::Html, place)));
    copied->setText(m_table->model().tabSeparated());
    QGuiApplication::clipboard()->setMimeData(copied);
    emit message(tr("The table was copied"));
}

void ModelsPage::exportTable()
{
    const auto write = [this](const QString& file, JournalFormat format) {
        writeJournal(journal(), format,
                     m_errorsBelow->isChecked() ? ErrorPlace::Below : ErrorPlace::Beside,
                     pathOf(file));
    };
    const FileExport out(m_questions, tr("Export table"));
    if (const auto file = out.write(tr("models"), journalFormats(write))) {
        emit message(FileExport::sentenceOf(*file));
        emit left(resultsLeftAs(*file));
    }
}

}  // namespace alteri
