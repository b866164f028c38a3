// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/ties/tie_mode.hpp"

#include "core/guide/wording.hpp"
#include "core/maps/completeness.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace alteri {

TieMode::TieMode(StudyDocument& document, MapScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_text(new QLabel)
    , m_form(new QuestionForm(document))
    , m_kind(new QComboBox)
    , m_kinds(new QPushButton(tr("Kinds…")))
    , m_walk(new QPushButton(tr("Ask pair by pair")))
    , m_yes(new QPushButton(tr("Yes (Y)")))
    , m_no(new QPushButton(tr("No (X)")))
    , m_skip(new QPushButton(tr("Later (space)")))
{
    setObjectName(QStringLiteral("tieMode"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    // The question has a line of its own: beside its buttons it would be cut off.
    column->addWidget(m_text);
    auto* row = new FlowLayout;
    column->addLayout(row);
    m_form->setObjectName(QStringLiteral("tieQuestions"));
    m_form->hide();
    column->addWidget(m_form);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_kind->setAccessibleName(tr("Kind of tie"));
    m_walk->setToolTip(tr("Asks once about each pair of the selected alteri, or of all"));
    for (auto* widget : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_kinds),
                         static_cast<QWidget*>(m_walk), static_cast<QWidget*>(m_yes),
                         static_cast<QWidget*>(m_no), static_cast<QWidget*>(m_skip)})
        row->addWidget(widget);
    connect(&scene, &MapScene::tieDrawn, this, &TieMode::toggleTie);
    m_kind->setObjectName(QStringLiteral("tieKind"));
    m_kinds->setObjectName(QStringLiteral("editTieKinds"));
    m_kinds->setToolTip(tr("Adds, renames, colours and deletes kinds of ties"));
    connect(m_kinds, &QPushButton::clicked, this, &TieMode::kindsWanted);
    connect(m_walk, &QPushButton::clicked, this, [this] { walk(); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_skip, &QPushButton::clicked, this, &TieMode::skip);
    connect(m_form, &QuestionForm::finished, this, &TieMode::passTie);
    connect(m_form, &QuestionForm::message, this, &TieMode::message);
    // A button with the focus would take the space, which means "later", for a click on itself.
    for (auto* button : {m_walk, m_yes, m_no, m_skip})
        button->setFocusPolicy(Qt::NoFocus);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged)
            fillKinds();
        if (m_walks)
            followChange();
    });
    connect(m_kind, &QComboBox::activated, this, [this] { m_chosen = kind()->id; });
    fillKinds();
}

void TieMode::fillKinds()
{
    const auto before = m_chosen;
    m_kind->clear();
    for (const auto& each : m_document.spokenCodebook().tieKinds) {
        m_kind->addItem(each.directed ? QString::fromStdString(each.label) + QStringLiteral(" →")
                                      : QString::fromStdString(each.label));
        if (each.id == before)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_chosen = kind() ? std::optional(kind()->id) : std::nullopt;
    m_kind->setEnabled(m_kind->count() > 0);
    m_walk->setEnabled(m_kind->count() > 0);
    if (!m_walks)
        endWalk();
}

std::optional<TieKind> TieMode::kind() const
{
    const auto& kinds = m_document.spokenCodebook().tieKinds;
    const auto index = static_cast<std::size_t>(m_kind->currentIndex());
    return index < kinds.size() ? std::optional(kinds[index]) : std::nullopt;
}

void TieMode::setOn(bool on)
{
    m_isOn = on && m_document.isWritable();
    m_scene.setDrawsTies(m_isOn);
    endWalk();
    emit switched(m_isOn);
}

void TieMode::goBack()
{
    if (m_walks)
        endWalk();
    else
        setOn(false);
}

void TieMode::toggleTie(AlterId source, AlterId target)
{
    const auto drawn = kind();
    if (!drawn || !m_scene.map())
        return;
    const auto tie = makeAlterTie(*m_scene.map(), drawn->id, drawn->directed, source, target);
    const auto content = m_document.content(*m_scene.map());
    const auto& ties = content->alterTies;
    const bool isThere = std::find(ties.begin(), ties.end(), tie) != ties.end();
    m_document.perform(isThere ? tr("Remove tie") : tr("Draw tie"), [&](Writer& writer) {
        if (isThere)
            writer.removeAlterTie(tie);
        else
            writer.addAlterTie(tie);
    });
}

void TieMode::walk()
{
    if (m_walks) {
        endWalk();
        return;
    }
    setOn(true);
    startWalk();
}

void TieMode::startWalk()
{
    const auto asked = kind();
    if (!asked || !m_scene.map())
        return;
    m_walked = m_scene.selectedAlteri();
    if (m_walked.size() < 2) {
        m_walked.clear();
        for (const auto& alter : m_scene.snapshot().alteri)
            m_walked.push_back(alter.id);
    }
    beginWalk();
}

void TieMode::beginWalk()
{
    m_walks = true;
    m_pairs.clear();
    m_passed.clear();
    followChange();
}

void TieMode::askPairs(TieKindId kind,
                       const std::vector<AlterId>& alteri,
                       const std::vector<GuideQuestion>& questions)
{
    setOn(true);
    m_chosen = kind;
    fillKinds();
    if (!m_isOn || m_chosen != kind)
        return;
    m_walked = alteri;
    m_questions = questions;
    beginWalk();
}

/// What is left to ask follows from the file: an answer that was taken back is asked for again, and
/// the walk ends when the file holds an answer for every pair.
void TieMode::followChange()
{
    if (findPairs() && !askAboutTie())
        ask();
}

/// What is asked about the first tie that something is open about; all its questions stay until
/// none is. Empty: nothing is open.
std::vector<QuestionForm::Asked> TieMode::openQuestions()
{
    const auto content = m_document.content(*m_scene.map());
    const auto answers = m_questions.empty() ? std::map<AlterTie, Answers>()
                                             : m_document.reader().alterTieAnswers(*m_scene.map());
    const std::set<AlterId> walked(m_walked.begin(), m_walked.end());
    std::vector<QuestionForm::Asked> asked;
    for (const auto& tie : content->alterTies) {
        if (m_questions.empty() || tie.kind != m_chosen || m_passed.contains(tie)
            || !walked.contains(tie.source) || !walked.contains(tie.target))
            continue;
        const auto ofTie = answers.find(tie);
        bool isOpen = false;
        asked.clear();
        for (const auto& question : m_questions) {
            auto attribute = *m_document.spokenCodebook().find(question.attribute);
            attribute.label = wordingOf(question, attribute);
            const bool some = ofTie != answers.end() && ofTie->second.contains(attribute.id);
            isOpen = isOpen || !some;
            const auto value = some ? std::optional(ofTie->second.at(attribute.id)) : std::nullopt;
            asked.push_back({tie, std::move(attribute), value});
        }
        if (isOpen)
            return asked;
    }
    return {};
}

/// A tie leads to what is asked about it, before the next pair. @return false if nothing is open
bool TieMode::askAboutTie()
{
    const auto asked = openQuestions();
    if (asked.empty()) {
        endQuestions();
        return false;
    }
    const auto tie = std::get<AlterTie>(asked.front().subject);
    const bool isNew = m_about != tie;
    m_about = tie;
    m_form->show(asked);
    if (!isNew)
        return true;
    const auto reader = m_document.reader();
    m_text->setText(tr("About “%1” and “%2”. Enter goes on.")
                        .arg(QString::fromStdString(reader.alter(tie.source)->label),
                             QString::fromStdString(reader.alter(tie.target)->label)));
    for (auto* button : {m_yes, m_no, m_skip})
        button->hide();
    m_walk->setText(tr("Stop asking"));
    m_kind->setEnabled(false);
    m_scene.selectAlteri({tie.source, tie.target});
    m_form->setVisible(true);
    m_form->focusFirstOpen();
    return true;
}

/// Enter behind the last question: what is open stays so.
void TieMode::passTie()
{
    if (!m_about)
        return;
    m_passed.insert(*m_about);
    followChange();
}

void TieMode::endQuestions()
{
    if (!m_about)
        return;
    m_about.reset();
    m_form->show({});
    m_form->hide();
    emit left();
}

/// Those that were waiting stay in their order, others come behind them. @return false if the walk
/// cannot go on
bool TieMode::findPairs()
{
    const auto asked = kind();
    const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr;
    if (!asked || !content) {
        endWalk();
        m_text->setText(tr("The kind of tie that was asked about is gone; choose another one."));
        return false;
    }
    std::erase_if(m_walked, [&](AlterId alter) { return content->find(alter) == nullptr; });
    std::erase_if(m_questions, [&](const GuideQuestion& question) {
        return m_document.spokenCodebook().find(question.attribute) == nullptr;
    });
    auto open = pairsToAsk(*content, asked->id, m_walked);
    const auto isOpen = [&](const auto& pair) {
        return std::find(open.begin(), open.end(), pair) != open.end();
    };
    std::erase_if(m_pairs, [&](const auto& pair) { return !isOpen(pair); });
    for (const auto& pair : open)
        if (std::find(m_pairs.begin(), m_pairs.end(), pair) == m_pairs.end())
            m_pairs.push_back(pair);
    return true;
}

void TieMode::endWalk()
{
    m_walks = false;
    m_walked.clear();
    m_pairs.clear();
    m_questions.clear();
    endQuestions();
    m_text->setText(
        m_kind->count() > 0
            ? tr("Ties: drag from one alter to another; once more takes the tie away. Esc ends.")
            : tr("This study has no kind of tie yet; add one under “Kinds…”."));
    m_walk->setText(tr("Ask pair by pair"));
    for (auto* button : {m_yes, m_no, m_skip})
        button->hide();
    m_kind->setEnabled(m_kind->count() > 0);
}

void TieMode::ask()
{
    const auto reader = m_document.reader();
    const auto all = static_cast<int>(m_walked.size() * (m_walked.size() - 1) / 2);
    if (m_pairs.empty()) {
        endWalk();
        m_text->setText(tr("All %n pairs were asked about.", nullptr, all));
        return;
    }
    const auto [one, other] = m_pairs.front();
    const auto number = all - static_cast<int>(m_pairs.size()) + 1;
    m_text->setText(tr("%1 of %2. %3: between “%4” and “%5”?")
                        .arg(QString::number(number), QString::number(all),
                             QString::fromStdString(kind()->label),
                             QString::fromStdString(reader.alter(one)->label),
                             QString::fromStdString(reader.alter(other)->label)));
    m_scene.selectAlteri({one, other});
    m_walk->setText(tr("Stop asking"));
    for (auto* button : {m_yes, m_no, m_skip})
        button->show();
    m_kind->setEnabled(false);
}

void TieMode::answer(bool tied)
{
    const auto asked = kind();
    if (m_pairs.empty() || !asked)
        return;
    const auto [one, other] = m_pairs.front();
    const auto pair = makeAlterTie(*m_scene.map(), asked->id, asked->directed, one, other);
    // The walk goes on when it hears of the change.
    m_document.perform(tied ? tr("Draw tie") : tr("Ask about a pair"), [&](Writer& writer) {
        writer.setAsked(pair);
        if (tied)
            writer.addAlterTie(pair);
    });
}

void TieMode::skip()
{
    if (m_pairs.empty())
        return;
    std::rotate(m_pairs.begin(), m_pairs.begin() + 1, m_pairs.end());
    ask();
}

bool TieMode::press(const QKeyEvent& event)
{
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint();
    if (!m_walks || !isText || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    // By the letter: keys lie elsewhere on other keyboards.
    const auto letter = event.text().toLower();
    if (letter == QStringLiteral("y"))
        answer(true);
    else if (letter == QStringLiteral("x"))
        answer(false);
    else if (letter == QStringLiteral(" "))
        skip();
    // The two that are asked about are selected: other keys would code them unseen.
    return true;
}

}  // namespace alteri
