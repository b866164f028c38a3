// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_card.hpp"

#include "core/multilevel/formula/formula_editing.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/models/family_row.hpp"
#include "ui/analysis/models/filter_dialog.hpp"
#include "ui/analysis/models/formula_edit.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/analysis/models/model_menu.hpp"
#include "ui/analysis/models/term_menu.hpp"
#include "ui/analysis/models/term_row.hpp"
#include "ui/analysis/models/variable_lists.hpp"
#include "ui/help/help.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

/// The formula, if it can be read.
std::optional<Formula> parsed(const SavedModel& model)
{
    try {
        return parseFormula(model.formula);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// The level of a term is that of its lowest variable.
/// @param ofUnknown where variables are that nobody knows
VariableLevel
levelOf(const FormulaTerm& term, const VariableCatalogue& variables, VariableLevel ofUnknown)
{
    auto level = VariableLevel::Network;
    for (const auto& variable : term) {
        const auto* known = variables.find(variable.name);
        if (variable.as == Transformation::Between)
            continue;
        level = std::min(level, known != nullptr ? known->level : ofUnknown);
    }
    return level;
}

QString labelOf(const std::string& name, const VariableCatalogue& variables)
{
    const auto* known = variables.find(name);
    return known != nullptr ? known->listed : QString::fromStdString(name);
}

void emptied(QVBoxLayout* rows)
{
    while (auto* item = rows->takeAt(0)) {
        // Later: one of them may be in the middle of the click that leads here.
        if (auto* widget = item->widget(); widget != nullptr) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

ModelCard::ModelCard(QWidget* parent)
    : QFrame(parent)
    , m_name(new QToolButton)
    , m_outcome(new QComboBox)
    , m_criterion(new QComboBox)
    , m_family(new FamilyRow)
    , m_terms(new QWidget)
    , m_rows(new QVBoxLayout(m_terms))
    , m_formula(new FormulaEdit)
    , m_status(new QLabel)
{
    constexpr int narrowest = 216;
    constexpr int widest = 340;
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setAcceptDrops(true);
    setActive(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(5);
    buildHeader(column);
    buildChoices(column);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);  // its terms have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int leastHeight = 44;  // where room is scarce, terms are scrolled and the rest stays
    scroll->setMinimumHeight(leastHeight);
    scroll->setWidget(m_terms);
    scroll->setStyleSheet(QStringLiteral("QScrollArea, #qt_scrollarea_viewport, #terms"
                                         " { background: transparent; }"));
    m_terms->setObjectName(QStringLiteral("terms"));
    m_rows->setContentsMargins(0, 0, 2, 0);
    m_rows->setSpacing(2);
    column->addWidget(scroll, 1);
    column->addWidget(m_formula);
    m_status->setProperty("caption", true);
    m_status->setObjectName(QStringLiteral("modelStatus"));
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    connect(m_formula, &FormulaEdit::formulaEntered, this, [this](const std::string& formula) {
        ModelSpec changed;
        changed.formula = formula;
        emit edited(withAllowedFamily(withFormula(model(), parseFormula(formula)),
                                      rowsOf(*m_frames, changed)),
                    tr("Change formula"));
    });
    for (auto* child : findChildren<QWidget*>())
        child->installEventFilter(this);
}

void ModelCard::buildHeader(QVBoxLayout* column)
{
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setToolTip(tr("Rename, duplicate, move or delete this model; which ties it has, and "
                          "what weighs egos"));
    m_name->setStyleSheet(
        QStringLiteral("QToolButton { border: 2px solid transparent; font-weight: 600;"
                       " padding: 2px 14px 2px 0; }"
                       "QToolButton:focus { border-color: palette(link); }"
                       "QToolButton:hover { background: palette(midlight); border-radius: 4px; }"));
    m_menu = new ModelMenu(m_name);
    connect(m_menu, &ModelMenu::edited, this, &ModelCard::edited);
    connect(m_menu, &ModelMenu::filterWanted, this, &ModelCard::askFilter);
    connect(m_menu, &ModelMenu::renameWanted, this, &ModelCard::renameWanted);
    connect(m_menu, &ModelMenu::duplicateWanted, this, &ModelCard::duplicateWanted);
    connect(m_menu, &ModelMenu::removeWanted, this, &ModelCard::removeWanted);
    connect(m_menu, &ModelMenu::moveWanted, this, &ModelCard::moveWanted);
    m_name->setMenu(m_menu);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(new HelpMark("analysis#formulas"));
    column->addLayout(row);
}

void ModelCard::askFilter()
{
    auto* dialog = new FilterDialog(
        model().subset, [this]() -> const Frame& { return rows(); }, m_isOfNetworks, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto changed = model();
        changed.subset = dialog->filter();
        if (changed != model())
            emit edited(changed, tr("Change which ties"));
    });
    dialog->open();
}

void ModelCard::buildChoices(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(tr("Outcome: what the model explains"));
    m_outcome->setMinimumContentsLength(6);
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criterion->setObjectName(QStringLiteral("criterion"));
    m_criterion->setAccessibleName(tr("Criterion"));
    m_criterion->setToolTip(tr("Maximum likelihood, to compare models with different terms; or "
                               "restricted maximum likelihood, for variances with few egos"));
    m_criterion->addItems({QStringLiteral("ML"), QStringLiteral("REML")});
    row->addWidget(m_outcome, 1);
    row->addWidget(m_criterion);
    row->addWidget(m_family->integration());
    column->addLayout(row);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const auto name = m_outcome->currentData().toString().toStdString();
        if (const auto formula = parsed(model()); formula && formula->outcome != name)
            emit edited(
                withAllowedFamily(withFormula(model(), withOutcome(*formula, name)), rows()),
                tr("Change outcome"));
    });
    column->addWidget(m_family);
    connect(m_family, &FamilyRow::edited, this, &ModelCard::edited);
    connect(m_criterion, &QComboBox::activated, this, [this](int index) {
        auto changed = model();
        changed.reml = index == 1;
        if (changed.reml != model().reml)
            emit edited(changed, tr("Change criterion"));
    });
}

void ModelCard::show(const ModelFits::State& state,
                     const VariableCatalogue& variables,
                     const StudyFrames& frames)
{
    const bool isSame = m_variables != nullptr && state.model == m_state.model;
    m_state = state;
    m_variables = &variables;
    m_frames = &frames;
    m_isOfNetworks = isOfNetworks(frames, state.spec);
    m_name->setText(QString::fromStdString(model().name));
    setAccessibleName(m_name->text());
    showOutcomes();
    m_criterion->setCurrentIndex(model().reml ? 1 : 0);
    m_criterion->setVisible(!model().family && !m_isOfNetworks);
    m_family->show(model(), rows());
    m_menu->show(model(), variables, m_isOfNetworks);
    m_formula->setFormula(model().formula, frames);
    m_status->setText(statusText());
    giveStatusRoom();
    if (!isSame)
        showTerms();
}

/// The row of cards does not ask how high a wrapped line gets.
void ModelCard::giveStatusRoom()
{
    m_status->setMinimumHeight(m_status->heightForWidth(m_status->width()));
}

void ModelCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    giveStatusRoom();
}

void ModelCard::showOutcomes()
{
    const auto formula = parsed(model());
    m_outcome->clear();
    for (const auto& variable : m_variables->all())
        if ((variable.isNumber || variable.categories.size() > 1)
            && (m_isOfNetworks || variable.level == VariableLevel::Tie))
            m_outcome->addItem(variable.listed, QString::fromStdString(variable.name));
    const auto present = QString::fromStdString(formula ? formula->outcome : std::string());
    if (formula && m_outcome->findData(present) < 0) {
        const auto* known = m_variables->find(formula->outcome);
        m_outcome->addItem(known != nullptr ? known->listed : present, present);
    }
    m_outcome->setCurrentIndex(m_outcome->findData(present));
}

void ModelCard::showTerms()
{
    emptied(m_rows);
    const auto formula = parsed(model());
    const auto ofUnknown = m_isOfNetworks ? VariableLevel::Network : VariableLevel::Tie;
    if (formula)
        for (const auto level : {VariableLevel::Tie, VariableLevel::Ego, VariableLevel::Network}) {
            bool isFirst = true;
            for (const auto& term : formula->terms) {
                if (levelOf(term, *m_variables, ofUnknown) != level)
                    continue;
                if (isFirst)
                    addHeading(textFor(level));
                isFirst = false;
                addTermRow(term);
            }
        }
    if (formula && formula->terms.empty())
        addHeading(tr("Double-click variables or drag them here."));
    // A measure of networks has no steps that could lie apart.
    if (!m_isOfNetworks || model().family)
        addHeading(assumptionOf(model()))->setObjectName(QStringLiteral("familyAssumption"));
    if (m_isOfNetworks)
        addHeading(tr("Each row is a network: a model without groups."))
            ->setObjectName(QStringLiteral("modelOfNetworks"));
    if (!model().subset.empty())
        addHeading((m_isOfNetworks ? tr("Only networks with %1") : tr("Only ties with %1"))
                       .arg(QString::fromStdString(model().subset)))
            ->setObjectName(QStringLiteral("modelFilter"));
    if (!model().variances.empty())
        addHeading(tr("Residual variances by %1").arg(labelOf(model().variances, *m_variables)))
            ->setObjectName(QStringLiteral("modelVariances"));
    m_rows->addStretch(1);
}

QLabel* ModelCard::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setProperty("caption", true);
    heading->setWordWrap(true);
    m_rows->addWidget(heading);
    return heading;
}

void ModelCard::addTermRow(const FormulaTerm& term)
{
    auto* row =
        new TermRow(termLabel(term, *m_variables), termDetails(term, model(), *m_variables));
    row->setProperty("term", QString::fromStdString(formulaText(term)));
    row->setEnabled(m_isWritable);
    const auto edit = [this](const SavedModel& changed, const QString& label) {
        emit edited(changed, label);
    };
    connect(&row->menu(), &QMenu::aboutToShow, this, [this, row, term, edit] {
        emit activated();
        fillTermMenu(row->menu(), term, model(), *m_variables, edit);
    });
    connect(row, &TermRow::removeWanted, this, [this, term] {
        emit edited(withFormula(model(), withoutTerm(parseFormula(model().formula), term)),
                    tr("Remove %1").arg(termLabel(term, *m_variables)));
    });
    m_rows->addWidget(row);
}

QString ModelCard::statusText() const
{
    switch (m_state.stage) {
    case ModelFits::Stage::Waiting:
        return tr("Being fitted…");
    case ModelFits::Stage::Cancelled:
        return tr("Not fitted: cancelled.");
    case ModelFits::Stage::Failed:
        return sentencesFor(*m_state.outcome->problem).join(QLatin1Char(' '));
    case ModelFits::Stage::Fitted:
        break;
    }
    const auto& fit = *m_state.outcome->fit;
    if (!hasGroups(fit))
        return networkStatus(fit);
    if (fit.isPseudo())
        return tr("%1 ties, %2 egos, weighed by %3")
            .arg(fit.n)
            .arg(fit.groups)
            .arg(labelOf(fit.spec.egoWeights, *m_variables));
    if (!fit.icc)
        return tr("%1 ties, %2 egos, AIC %3")
            .arg(fit.n)
            .arg(fit.groups)
            .arg(localNumber(fit.aic, 1));
    return tr("%1 ties, %2 egos, ICC %3, AIC %4")
        .arg(fit.n)
        .arg(fit.groups)
        .arg(localNumber(*fit.icc, 2), localNumber(fit.aic, 1));
}

QString ModelCard::networkStatus(const Fit& fit) const
{
    const auto& r2 = m_state.outcome->journal->r2;
    return r2 ? tr("%n network(s), R² %1, AIC %2", nullptr, static_cast<int>(fit.n))
                    .arg(localNumber(*r2, 2), localNumber(fit.aic, 1))
              : tr("%n network(s), AIC %1", nullptr, static_cast<int>(fit.n))
                    .arg(localNumber(fit.aic, 1));
}

const Frame& ModelCard::rows() const
{
    return rowsOf(*m_frames, m_state.spec);
}

void ModelCard::setActive(bool active)
{
    setStyleSheet(QStringLiteral("alteri--ModelCard { background: palette(base); border: 1px solid"
                                 " palette(%1); border-radius: 6px; }")
                      .arg(active ? QStringLiteral("highlight") : QStringLiteral("midlight")));
    setProperty("active", active);
}

void ModelCard::setWritable(bool writable)
{
    m_isWritable = writable;
    m_name->menu()->setEnabled(writable);
    m_outcome->setEnabled(writable);
    m_criterion->setEnabled(writable);
    m_family->setWritable(writable);
    m_formula->setWritable(writable);
}

void ModelCard::setNeighbours(bool left, bool right)
{
    m_menu->setNeighbours(left, right);
}

void ModelCard::addVariable(const std::string& listed)
{
    const auto formula = parsed(model());
    // What ego has is called so among ties where one of theirs has its name.
    const std::string ofEgo = "ego.";
    const bool isOfEgo =
        m_isOfNetworks && listed.starts_with(ofEgo) && m_variables->find(listed) == nullptr;
    const auto name = isOfEgo ? listed.substr(ofEgo.size()) : listed;
    if (!formula || !m_isWritable || formula->outcome == name)
        return;
    if (m_isOfNetworks && m_variables->find(name) == nullptr) {
        m_status->setText(tr("“%1” is about ties; a model of networks has variables of egos and "
                             "networks only.")
                              .arg(QString::fromStdString(name)));
        giveStatusRoom();
        return;
    }
    const bool isThere =
        std::any_of(formula->terms.begin(), formula->terms.end(), [&](const auto& term) {
            return term.size() == 1 && term.front().name == name;
        });
    if (isThere)
        return;
    const FormulaTerm term{{name, Transformation::None}};
    emit edited(withFormula(model(), withTerm(*formula, term)),
                tr("Add %1").arg(termLabel(term, *m_variables)));
}

void ModelCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    emit activated();
}

void ModelCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_isWritable && event->mimeData()->hasFormat(VariableLists::mimeType()))
        event->acceptProposedAction();
}

void ModelCard::dropEvent(QDropEvent* event)
{
    const auto name = event->mimeData()->data(VariableLists::mimeType()).toStdString();
    event->acceptProposedAction();
    emit activated();
    addVariable(name);
}

/// Whatever is used of a card makes it the one that variables go to.
bool ModelCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        emit activated();
    return QFrame::eventFilter(watched, event);
}

}  // namespace alteri
