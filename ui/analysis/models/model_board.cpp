// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_board.hpp"

#include "core/multilevel/formula/formula_editing.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/models/model_edits.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

/// A row of cards as high as the board: their captions wrap, but the terms give way, not the board.
class CardRow : public QHBoxLayout {
public:
    using QHBoxLayout::QHBoxLayout;

    bool hasHeightForWidth() const override { return false; }
};

}  // namespace

ModelBoard::ModelBoard(StudyDocument& document, Questions& questions, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_questions(questions)
    , m_new(new QPushButton(tr("New model")))
    , m_newOfNetworks(new QPushButton(tr("Network model")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);  // its cards have it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("modelCards"));
    m_row = new CardRow(content);
    m_row->setContentsMargins(4, 0, 8, 8);
    m_row->setSpacing(8);
    nameButton(m_new, "newModel");
    m_new->setToolTip(tr("Adds a model without predictors"));
    nameButton(m_newOfNetworks, "newNetworkModel");
    m_newOfNetworks->setToolTip(tr("Adds a model without groups, whose rows are networks: it "
                                   "explains their size, for example, by what their egos are"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_newOfNetworks);
    buttons->addStretch(1);
    m_row->addLayout(buttons);
    m_row->addStretch(1);
    setWidget(content);
    setStyleSheet(QStringLiteral("QScrollArea, #qt_scrollarea_viewport, #modelCards"
                                 " { background: transparent; }"));
    connect(m_new, &QPushButton::clicked, this, [this] { addModel(); });
    connect(m_newOfNetworks, &QPushButton::clicked, this, &ModelBoard::addNetworkModel);
}

void ModelBoard::show(const std::vector<ModelFits::State>& states,
                      const ModelVariables& variables,
                      const StudyFrames& frames)
{
    m_variables = &variables;
    while (m_cards.size() > states.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < states.size())
        addCard();
    for (std::size_t i = 0; i < states.size(); ++i) {
        m_cards[i]->show(
            states[i],
            isOfNetworks(frames, states[i].spec) ? variables.ofNetworks : variables.ofTies, frames);
        m_cards[i]->setWritable(m_document.isWritable());
        m_cards[i]->setNeighbours(i > 0, i + 1 < states.size());
    }
    // All of a card can be seen, but for terms that are scrolled.
    setMinimumHeight(widget()->minimumSizeHint().height()
                     + horizontalScrollBar()->sizeHint().height());
    for (auto* button : {m_new, m_newOfNetworks})
        button->setEnabled(m_document.isWritable());
    const bool isKnown = std::any_of(states.begin(), states.end(),
                                     [&](const auto& state) { return state.model.id == m_active; });
    activate(isKnown || states.empty() ? m_active : states.back().model.id);
}

ModelCard* ModelBoard::active() const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const auto* card) { return card->model().id == m_active; });
    return found == m_cards.end() ? nullptr : *found;
}

void ModelBoard::activate(ModelId model)
{
    m_active = model;
    for (auto* card : m_cards)
        if (const bool isActive = card->model().id == model;
            card->property("active").toBool() != isActive)
            card->setActive(isActive);
}

void ModelBoard::addCard()
{
    auto* card = new ModelCard;
    m_row->insertWidget(static_cast<int>(m_cards.size()), card, 3);
    m_cards.push_back(card);
    connect(card, &ModelCard::activated, this, [this, card] { activate(card->model().id); });
    connect(card, &ModelCard::edited, this, [this](const SavedModel& model, const QString& label) {
        m_document.perform(tr("%1 in %2").arg(label, QString::fromStdString(model.name)),
                           [&](Writer& writer) { writer.changeModel(model); });
    });
    connect(card, &ModelCard::renameWanted, this, [this, card] { rename(card->model()); });
    connect(card, &ModelCard::duplicateWanted, this, [this, card] { duplicate(card->model()); });
    connect(card, &ModelCard::removeWanted, this, [this, card] { remove(card->model()); });
    connect(card, &ModelCard::moveWanted, this, [this, card](int by) { move(card->model(), by); });
}

void ModelBoard::addVariable(const std::string& name)
{
    if (auto* card = active(); card != nullptr)
        card->addVariable(name);
    else if (m_document.isWritable())
        addModel(name);
}

void ModelBoard::addModel(const std::string& variable)
{
    const auto outcome =
        m_variables != nullptr ? m_variables->ofTies.likelyOutcome() : std::string();
    if (outcome.empty()) {
        m_questions.tell(tr("New model"),
                         tr("A model needs an outcome: a number or an ordered answer about ties or "
                            "alteri. This study has none."));
        return;
    }
    auto formula = emptyFormula(outcome, "ego");
    if (!variable.empty() && variable != outcome)
        formula = withTerm(formula, {{variable, Transformation::None}});
    SavedModel model;
    model.name = freeModelName(m_document.reader().models(), tr("Model").toStdString());
    model.formula = formulaText(formula);
    add(std::move(model), tr("Add model"), std::nullopt);
}

void ModelBoard::addNetworkModel()
{
    const auto outcome =
        m_variables != nullptr ? m_variables->ofNetworks.likelyNetworkOutcome() : std::string();
    if (outcome.empty())
        return;  // a study without variables has no networks either
    SavedModel model;
    model.name = freeModelName(m_document.reader().models(), tr("Model").toStdString());
    Formula formula;
    formula.outcome = outcome;
    model.formula = formulaText(formula);
    add(std::move(model), tr("Add model of networks"), std::nullopt);
}

void ModelBoard::add(SavedModel model, const QString& label, std::optional<std::size_t> index)
{
    ModelId added;
    // Active from the first time it is shown.
    const auto before = m_active;
    const bool done = m_document.perform(label, [&](Writer& writer) {
        added = writer.addModel(model);
        if (index)
            writer.moveModel(added, *index);
        m_active = added;
    });
    activate(done ? added : before);
    // Only when the row of cards has found room for the new one.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (auto* card = active(); card != nullptr)
                ensureWidgetVisible(card);
        },
        Qt::QueuedConnection);
}

void ModelBoard::rename(const SavedModel& model)
{
    const auto name =
        m_questions.name(tr("Rename model"), tr("Name"), QString::fromStdString(model.name));
    if (!name || name->toStdString() == model.name)
        return;
    auto changed = model;
    changed.name = name->toStdString();
    m_document.perform(tr("Rename model"), [&](Writer& writer) { writer.changeModel(changed); });
}

void ModelBoard::duplicate(const SavedModel& model)
{
    auto next = model;
    const auto models = m_document.reader().models();
    next.name = freeModelName(models, tr("Model").toStdString());
    const auto place = std::find_if(models.begin(), models.end(),
                                    [&](const auto& each) { return each.id == model.id; });
    add(std::move(next), tr("Duplicate model"),
        static_cast<std::size_t>(place - models.begin()) + 1);
}

void ModelBoard::remove(const SavedModel& model)
{
    const auto id = model.id;
    m_document.perform(tr("Delete %1").arg(QString::fromStdString(model.name)),
                       [&](Writer& writer) { writer.removeModel(id); });
}

void ModelBoard::move(const SavedModel& model, int by)
{
    const auto id = model.id;
    const auto models = m_document.reader().models();
    const auto place =
        std::find_if(models.begin(), models.end(), [&](const auto& each) { return each.id == id; })
        - models.begin();
    const auto target = place + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(models.size()))
        return;
    m_document.perform(tr("Move model"), [&](Writer& writer) {
        writer.moveModel(id, static_cast<std::size_t>(target));
    });
}

}  // namespace alteri
