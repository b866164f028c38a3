// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_details.hpp"

#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/report/shared_comparison.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/models/network_questions.hpp"
#include "ui/analysis/models/other_questions.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/report_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace alteri {

namespace {

constexpr int questionRole = Qt::UserRole;
constexpr int otherRole = Qt::UserRole + 1;

ReportPart partFor(ModelQuestion question, const FittedModel& model, const Watch& watch)
{
    switch (question) {
    case ModelQuestion::Terms:
        return anovaPart(model);
    case ModelQuestion::RandomEffects:
        return randomEffectsPart(model.fit);
    case ModelQuestion::Explained:
        return explainedPart(model);
    case ModelQuestion::Satterthwaite:
        return smallSamplePart(model, SmallSampleMethod::Satterthwaite);
    case ModelQuestion::KenwardRoger:
        return smallSamplePart(model, SmallSampleMethod::KenwardRoger);
    case ModelQuestion::ClusterRobust:
        return robustPart(model.fit, clusterRobust(model, watch.stop));
    case ModelQuestion::ProfileIntervals:
        return profilePart(model.fit, profileIntervals(model, 0.95, watch));
    case ModelQuestion::BootstrapIntervals:
        return bootstrapPart(model.fit, bootstrapIntervals(model, {}, watch));
    case ModelQuestion::Coefficients:
    case ModelQuestion::TypeThree:
    case ModelQuestion::Comparison:
    case ModelQuestion::MarginalEffects:
    case ModelQuestion::ProportionalOdds:
    case ModelQuestion::Modes:
    case ModelQuestion::HeteroscedasticityConsistent:
        break;
    }
    return {"coefficients", {}, coefficientTable(model.fit)};
}

void fill(ResultModel& model, const Table& table)
{
    std::vector<ResultModel::Column> columns;
    for (const auto& column : table.columns)
        columns.push_back({reportColumn(column.key), column.decimals, {}});
    std::vector<ResultModel::Row> rows;
    for (const auto& row : table.rows) {
        ResultModel::Row shown;
        for (const auto& cell : row)
            shown.cells.push_back(reportCell(cell));
        rows.push_back(std::move(shown));
    }
    model.setContent(std::move(columns), std::move(rows));
}

}  // namespace

ModelDetails::ModelDetails(ModelFits& fits, QWidget* parent)
    : QDialog(parent)
    , m_fits(fits)
    , m_model(new QComboBox)
    , m_questions(new QListWidget)
    , m_table(new ResultView(tr("Tests and intervals")))
    , m_note(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_work(new ModelQuestionWork(this))
{
    setWindowTitle(tr("Tests and intervals"));
    resize(900, 520);
    m_model->setObjectName(QStringLiteral("detailsModel"));
    m_model->setAccessibleName(tr("Model"));
    m_questions->setObjectName(QStringLiteral("detailsQuestions"));
    m_questions->setAccessibleName(tr("What is shown"));
    auto* column = new QVBoxLayout(this);
    auto* left = new QWidget;
    auto* choices = new QVBoxLayout(left);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_model);
    choices->addWidget(m_questions, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(makeAnswer());
    splitter->setSizes({250, 650});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ModelDetails::readQuestions);
    connect(m_questions, &QListWidget::currentRowChanged, this, &ModelDetails::ask);
    connect(m_work, &ModelQuestionWork::answered, this, &ModelDetails::showAnswer);
    connect(m_work, &ModelQuestionWork::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_work->stop();
        ModelAnswer cancelled;
        cancelled.problem = Error(ErrorCode::Cancelled);
        showAnswer(cancelled);
    });
    // What was answered about other data or another model must not stand there as this one's.
    connect(&fits.study(), &StudyData::changed, this, &ModelDetails::readModels);
    connect(&fits, &ModelFits::changed, this, &ModelDetails::readModels);
    readModels();
}

QWidget* ModelDetails::makeAnswer()
{
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    m_note->setObjectName(QStringLiteral("detailsNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(row);
    return answer;
}

void ModelDetails::readModels()
{
    m_work->stop();
    const auto shown = m_model->currentText();
    {
        const QSignalBlocker blocker(m_model);
        m_model->clear();
        for (const auto& fit : m_fits.table().fits)
            m_model->addItem(QString::fromStdString(fit.spec.name));
        m_model->setCurrentIndex(std::max(0, m_model->findText(shown)));
    }
    readQuestions();
}

void ModelDetails::readQuestions()
{
    using Question = ModelQuestion;
    const int row = std::max(0, m_questions->currentRow());
    {
        const QSignalBlocker blocker(m_questions);
        m_questions->clear();
        const auto add = [this](Question question, const QString& text, int other = -1) {
            auto* item = new QListWidgetItem(text, m_questions);
            item->setData(questionRole, static_cast<int>(question));
            item->setData(otherRole, other);
        };
        if (const auto other = otherModel(m_model->currentIndex())) {
            for (const auto& [question, text] : otherQuestions(*other))
                add(question, text);
        } else if (networkModel(m_model->currentIndex())) {
            for (const auto& [question, text] : networkQuestions())
                add(question, text);
        } else {
            addLinear([&](Question question, const QString& text) { add(question, text); });
        }
        // Likelihoods of linear models and others are not comparable.
        for (int i = 0; i < m_model->count(); ++i)
            if (i != m_model->currentIndex() && areOfOneKind(i, m_model->currentIndex()))
                add(Question::Comparison, tr("Compared with %1").arg(m_model->itemText(i)), i);
        m_questions->setCurrentRow(std::min(row, m_questions->count() - 1));
    }
    ask();
}

std::shared_ptr<const GeneralisedModel> ModelDetails::otherModel(int index) const
{
    return index < 0 ? nullptr : m_fits.keepGeneralised(static_cast<std::size_t>(index));
}

std::shared_ptr<const LeastSquares> ModelDetails::networkModel(int index) const
{
    return index < 0 ? nullptr : m_fits.keepLeastSquares(static_cast<std::size_t>(index));
}

bool ModelDetails::areOfOneKind(int one, int two) const
{
    if (networkModel(one) || networkModel(two))
        return networkModel(one) && networkModel(two);
    const auto first = otherModel(one);
    const auto second = otherModel(two);
    if (!first || !second)
        return !first && !second;
    return first->fit.spec.family == second->fit.spec.family && first->fit.link == second->fit.link;
}

/// What can be asked of a linear model.
void ModelDetails::addLinear(const std::function<void(ModelQuestion, const QString&)>& add)
{
    using Question = ModelQuestion;
    add(Question::Coefficients, tr("Coefficients with p values"));
    add(Question::Terms, tr("Tests of terms"));
    add(Question::TypeThree, tr("Tests of terms, type III"));
    add(Question::Satterthwaite, tr("t tests, Satterthwaite"));
    add(Question::KenwardRoger, tr("t tests, Kenward–Roger"));
    add(Question::ClusterRobust, tr("t tests, cluster-robust (CR2)"));
    add(Question::ProfileIntervals, tr("Profile intervals"));
    add(Question::BootstrapIntervals, tr("Bootstrap intervals"));
    add(Question::RandomEffects, tr("Random effects"));
    add(Question::Explained, tr("Variance explained"));
}

void ModelDetails::ask()
{
    m_table->model().setContent({}, {});
    m_note->clear();
    if (auto ask = question()) {
        m_progress->setRange(0, 0);
        m_work->start(std::move(ask));
    }
    showBusy();
}

std::function<ModelAnswer(const Watch&)> ModelDetails::question() const
{
    const auto* item = m_questions->currentItem();
    if (item == nullptr || m_model->currentIndex() < 0)
        return {};
    const auto asked = static_cast<ModelQuestion>(item->data(questionRole).toInt());
    if (asked == ModelQuestion::Comparison)
        return comparisonWith(static_cast<std::size_t>(item->data(otherRole).toInt()));
    if (auto other = otherModel(m_model->currentIndex()))
        return [asked, model = std::move(other),
                frames = m_fits.study().snapshot()](const Watch& watch) {
            return otherAnswer(asked, rowsOf(*frames, model->fit.spec.model), *model, watch);
        };
    if (auto ofNetworks = networkModel(m_model->currentIndex()))
        return [asked, model = std::move(ofNetworks)](const Watch&) {
            return networkAnswer(asked, *model);
        };
    auto model = m_fits.keep(static_cast<std::size_t>(m_model->currentIndex()));
    if (!model)
        return {};
    if (asked == ModelQuestion::TypeThree)
        return [model = std::move(model), frames = m_fits.study().snapshot()](const Watch& watch) {
            const auto tests = typeThreeTests(frames->ties, *model, watch.stop);
            if (tests.empty())
                return ModelAnswer{{},
                                   tr("No categories interact in this model: the tests of "
                                      "terms are those of type III."),
                                   {}};
            return ModelAnswer{typeThreePart(tests), {}, {}};
        };
    return [asked, model = std::move(model)](const Watch& watch) {
        return ModelAnswer{partFor(asked, *model, watch), {}, {}};
    };
}

std::function<ModelAnswer(const Watch&)> ModelDetails::comparisonWith(std::size_t other) const
{
    if (const auto first = otherModel(m_model->currentIndex())) {
        const auto second = otherModel(static_cast<int>(other));
        if (!second)
            return {};
        return [first, second, frames = m_fits.study().snapshot()](const Watch& watch) {
            return compareOthers(rowsOf(*frames, first->fit.spec.model), *first, *second, watch);
        };
    }
    if (const auto first = networkModel(m_model->currentIndex())) {
        const auto second = networkModel(static_cast<int>(other));
        if (!second)
            return {};
        return [first, second, frames = m_fits.study().snapshot()](const Watch& watch) {
            return compareNetworks(frames->networks, *first, *second, watch);
        };
    }
    const auto one = m_fits.keep(static_cast<std::size_t>(m_model->currentIndex()));
    const auto two = m_fits.keep(other);
    if (!one || !two)
        return {};
    return [one, two, frames = m_fits.study().snapshot()](const Watch& watch) {
        auto comparison =
            compareOnSharedRows(frames->ties, one->fit.spec, two->fit.spec, watch.stop);
        QStringList notes;
        if (one->fit.n != comparison.rows || two->fit.n != comparison.rows)
            notes << tr("The two models rest on different ties (%1 and %2); for the comparison "
                        "both were fitted again to the %3 that are complete for both.")
                         .arg(one->fit.n)
                         .arg(two->fit.n)
                         .arg(comparison.rows);
        if (comparison.isFittedByMl)
            notes << tr("Their fixed effects differ, so both were fitted again by ML.");
        return ModelAnswer{std::move(comparison.part), notes.join(QLatin1Char(' ')), {}};
    };
}

void ModelDetails::showAnswer(const ModelAnswer& answer)
{
    if (answer.part) {
        fill(m_table->model(), answer.part->table);
        m_table->fitColumns();
    }
    m_note->setText(answer.problem ? sentencesFor(*answer.problem).join(QLatin1Char(' '))
                                   : answer.note);
    showBusy();
}

void ModelDetails::showBusy()
{
    m_progress->setVisible(m_work->isBusy());
    m_cancel->setVisible(m_work->isBusy());
}

}  // namespace alteri
