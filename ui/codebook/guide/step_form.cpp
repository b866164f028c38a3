// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/step_form.hpp"

#include "core/guide/step_changes.hpp"
#include "ui/codebook/guide/condition_edit.hpp"
#include "ui/codebook/guide/question_table.hpp"
#include "ui/map/design/design_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/guide_text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace alteri {

namespace {

std::vector<StepManner> mannersOf(StepKind kind)
{
    switch (kind) {
    case StepKind::NameInterpreter:
        return {StepManner::Form, StepManner::Table, StepManner::Bins};
    case StepKind::Placing:
        return {StepManner::OneAtATime, StepManner::Free};
    case StepKind::AlterTies:
        return {StepManner::PairWalk, StepManner::Matrix, StepManner::Drawing};
    default:
        return {};
    }
}

bool isAboutSome(StepKind kind)
{
    return kind == StepKind::NameInterpreter || kind == StepKind::Placing
           || kind == StepKind::AlterTies;
}

constexpr int noCount = -1;  ///< of a spin box: no limit

std::optional<int> countIn(int value)
{
    return value == noCount ? std::nullopt : std::optional(value);
}

}  // namespace

StepForm::StepForm(StudyDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_form(new QFormLayout)
    , m_kind(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* fields = new QWidget;
    fields->setLayout(m_form);
    m_kind->setProperty("heading", true);
    m_form->addRow(m_kind);
    addTexts(*m_form);
    addChoices(*m_form);
    m_questions = new QuestionTable(document);
    m_form->addRow(tr("Questions"), m_questions);
    connect(m_questions, &QuestionTable::edited, this,
            [this](const std::vector<GuideQuestion>& questions) {
                change([&](GuideStep& step) { step.questions = questions; });
            });
    m_rows.take(*m_form);
    setWidget(fields);
}

void StepForm::addLine(QFormLayout& form,
                       const QString& label,
                       const char* name,
                       QLineEdit*& field,
                       void (*set)(GuideStep&, std::string))
{
    field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    form.addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, line = field, set] {
        if (line->isModified()) {
            line->setModified(false);
            change([&](GuideStep& step) { set(step, line->text().trimmed().toStdString()); });
        }
    });
}

void StepForm::addTexts(QFormLayout& form)
{
    addLine(form, tr("Title"), "stepTitle", m_title,
            [](GuideStep& step, std::string text) { step.title = std::move(text); });
    m_question = new QLineEdit;
    m_question->setObjectName(QStringLiteral("stepQuestion"));
    form.addRow(tr("Question"), m_question);
    connect(m_question, &QLineEdit::editingFinished, this, &StepForm::takeQuestion);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(110);
    m_text->setToolTip(tr("What the respondent reads or hears. *Slanted*, **bold**, lines that "
                          "begin with - or #."));
    m_text->installEventFilter(this);
    form.addRow(tr("Text"), m_text);
    addLine(form, tr("Hint for the interviewer"), "stepHint", m_hint,
            [](GuideStep& step, std::string text) { step.hint = std::move(text); });
    m_condition = new ConditionEdit(m_document, false);
    m_condition->setObjectName(QStringLiteral("stepCondition"));
    form.addRow(tr("Shown if"), m_condition);
    connect(m_condition, &ConditionEdit::edited, this, [this](const QString& text) {
        change([&](GuideStep& step) { step.condition = text.toStdString(); });
    });
}

QComboBox* StepForm::addBox(QFormLayout& form, const QString& label, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    form.addRow(label, box);
    return box;
}

QSpinBox* StepForm::addCount(QFormLayout& form, const QString& label, const char* name)
{
    constexpr int most = 999;
    auto* count = new QSpinBox;
    count->setObjectName(QString::fromLatin1(name));
    count->setRange(noCount, most);
    count->setSpecialValueText(tr("no limit"));
    count->setKeyboardTracking(false);
    form.addRow(label, count);
    return count;
}

void StepForm::addChoices(QFormLayout& form)
{
    m_manner = addBox(form, tr("How"), "stepManner");
    connect(m_manner, &QComboBox::activated, this, [this](int index) {
        change(
            [&](GuideStep& step) { step.manner = m_manners.at(static_cast<std::size_t>(index)); });
    });
    m_alteri = addBox(form, tr("About whom"), "stepAlteri");
    connect(m_alteri, &QComboBox::activated, this, &StepForm::takeAlteri);
    m_nearest = addCount(form, tr("How many"), "stepNearest");
    m_nearest->setMinimum(1);
    m_nearest->setSpecialValueText({});
    connect(m_nearest, &QSpinBox::valueChanged, this,
            [this](int count) { change([&](GuideStep& step) { step.nearest = count; }); });
    m_alteriCondition = new ConditionEdit(m_document, true);
    m_alteriCondition->setObjectName(QStringLiteral("stepAlteriCondition"));
    form.addRow(tr("Of them those of whom holds"), m_alteriCondition);
    connect(m_alteriCondition, &ConditionEdit::edited, this, [this](const QString& text) {
        change([&](GuideStep& step) { step.alteriCondition = text.toStdString(); });
    });
    addNaming(form);
    addMap(form);
}

/// What name generators and consents use.
void StepForm::addNaming(QFormLayout& form)
{
    m_smallest = addCount(form, tr("At least so many names"), "stepSmallest");
    connect(m_smallest, &QSpinBox::valueChanged, this, [this](int count) {
        change([&](GuideStep& step) { step.smallest = countIn(count); });
    });
    m_largest = addCount(form, tr("At most so many names"), "stepLargest");
    connect(m_largest, &QSpinBox::valueChanged, this,
            [this](int count) { change([&](GuideStep& step) { step.largest = countIn(count); }); });
    m_offersEarlier = new QCheckBox(tr("Partners named before can be picked again from a list"));
    m_offersEarlier->setObjectName(QStringLiteral("stepOffersEarlier"));
    form.addRow(QString(), m_offersEarlier);
    connect(m_offersEarlier, &QCheckBox::toggled, this,
            [this](bool on) { change([&](GuideStep& step) { step.offersEarlier = on; }); });
    m_mustAgree = new QCheckBox(tr("The tick is required (it counts as open without)"));
    m_mustAgree->setObjectName(QStringLiteral("stepMustAgree"));
    form.addRow(QString(), m_mustAgree);
    connect(m_mustAgree, &QCheckBox::toggled, this,
            [this](bool on) { change([&](GuideStep& step) { step.mustAgree = on; }); });
}

/// What steps on the map use.
void StepForm::addMap(QFormLayout& form)
{
    m_design = new QComboBox;
    m_design->setObjectName(QStringLiteral("stepDesign"));
    m_design->setToolTip(tr("Another design than that of the interview has a map of its own, which "
                            "stands beside that of the interview and counts as a further map of "
                            "the ego. What is said there of ties is said of that map alone."));
    m_editDesign = new QPushButton(tr("Edit design…"));
    m_editDesign->setObjectName(QStringLiteral("editStepDesign"));
    m_designRow = new QWidget;
    auto* row = new QHBoxLayout(m_designRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_design, 1);
    row->addWidget(m_editDesign);
    form.addRow(tr("Map design"), m_designRow);
    connect(m_design, &QComboBox::activated, this, &StepForm::takeDesign);
    connect(m_editDesign, &QPushButton::clicked, this, &StepForm::editDesign);
    m_tieKind = addBox(form, tr("Kind of tie"), "stepTieKind");
    connect(m_tieKind, &QComboBox::activated, this, [this](int index) {
        change([&](GuideStep& step) {
            step.tieKind = m_document.codebook().tieKinds.at(static_cast<std::size_t>(index)).id;
        });
    });
}

std::optional<GuideStep> StepForm::stored() const
{
    for (auto& step : m_document.reader().guide())
        if (step.id == m_step.id)
            return step;
    return std::nullopt;
}

void StepForm::change(const std::function<void(GuideStep&)>& edit)
{
    const auto before = stored();
    if (!before)
        return;
    auto step = *before;
    edit(step);
    if (step == *before)
        return;
    if (!m_document.perform(tr("Change step %1").arg(QString::fromStdString(before->title)),
                            [&](Writer& writer) { writer.changeStep(step); }))
        refresh();
}

void StepForm::takeQuestion()
{
    if (!m_question->isModified())
        return;
    m_question->setModified(false);
    const auto text = m_question->text().trimmed().toStdString();
    if (!m_document.perform(tr("Change step %1").arg(QString::fromStdString(m_step.title)),
                            [&](Writer& writer) { setQuestion(writer, m_step.id, text); }))
        refresh();
}

void StepForm::takeAlteri(int index)
{
    const auto& [alteri, source] = m_choices.at(static_cast<std::size_t>(index));
    change([&, chosen = alteri, from = source](GuideStep& step) {
        step.alteri = chosen;
        step.namedAt = from;
    });
}

/// The last entry makes a design, as the first one of the study is.
void StepForm::takeDesign(int index)
{
    const auto designs = m_document.reader().designs();
    const auto chosen = static_cast<std::size_t>(index) - 1;
    if (index < 1 || chosen < designs.size()) {
        change([&](GuideStep& step) {
            step.design = index > 0 ? std::optional(designs.at(chosen).id) : std::nullopt;
        });
        return;
    }
    const auto made = m_document.perform(tr("Add map design"), [this](Writer& writer) {
        auto design = writer.reader().defaultDesign();
        design.title = m_step.title;
        auto step = m_step;
        step.design = writer.addDesign(design);
        writer.changeStep(step);
    });
    refresh();
    if (made)
        editDesign();
}

void StepForm::editDesign()
{
    commitPending();
    const auto step = stored();
    if (!step || !step->design)
        return;
    std::optional<MapId> shown;
    for (const auto& map : m_document.reader().maps())
        if (!shown || map.design == *step->design)
            shown = map.id;
    DesignDialog(m_document, *step->design, shown, this).exec();
}

void StepForm::show(GuideStepId step)
{
    if (step != m_step.id)
        commitPending();
    m_step.id = step;
    for (auto* line : {m_title, m_question, m_hint})
        line->setModified(false);
    refresh();
}

void StepForm::refresh()
{
    const auto step = stored();
    if (!step)
        return;
    m_step = *step;
    m_kind->setText(textFor(m_step.kind));
    const auto set = [](QLineEdit& line, const std::string& text) {
        if (!line.isModified() && line.text() != QString::fromStdString(text))
            line.setText(QString::fromStdString(text));
    };
    set(*m_title, m_step.title);
    set(*m_hint, m_step.hint);
    for (const auto& prompt : m_document.reader().prompts())
        if (m_step.prompt == prompt.id)
            set(*m_question, prompt.text);
    if (!m_step.prompt)
        set(*m_question, {});
    if (const auto text = QString::fromStdString(m_step.text); m_text->toPlainText() != text)
        m_text->setPlainText(text);
    refreshChoices();
    fillManner();
    fillAlteri();
    fillDesigns();
    fillTieKinds();
    m_questions->show(m_step);
    showRows();
    widget()->setEnabled(m_document.isWritable());
}

void StepForm::refreshChoices()
{
    m_condition->setText(QString::fromStdString(m_step.condition));
    m_alteriCondition->setText(QString::fromStdString(m_step.alteriCondition));
    const auto setCount = [](QSpinBox& box, int value) {
        const QSignalBlocker quiet(box);
        box.setValue(value);
    };
    setCount(*m_nearest, m_step.nearest);
    setCount(*m_smallest, m_step.smallest.value_or(noCount));
    setCount(*m_largest, m_step.largest.value_or(noCount));
    const auto setTick = [](QCheckBox& box, bool on) {
        const QSignalBlocker quiet(box);
        box.setChecked(on);
    };
    setTick(*m_offersEarlier, m_step.offersEarlier);
    setTick(*m_mustAgree, m_step.mustAgree);
}

void StepForm::fillManner()
{
    m_manners = mannersOf(m_step.kind);
    m_manner->clear();
    for (const auto manner : m_manners) {
        m_manner->addItem(textFor(manner));
        if (manner == m_step.manner)
            m_manner->setCurrentIndex(m_manner->count() - 1);
    }
}

void StepForm::fillAlteri()
{
    m_choices = {{StepAlteri::All, std::nullopt},
                 {StepAlteri::NotPlaced, std::nullopt},
                 {StepAlteri::Nearest, std::nullopt}};
    m_alteri->clear();
    m_alteri->addItems(
        {tr("All"), tr("Those without a place yet"), tr("The nearest, by their rings")});
    for (const auto& step : m_document.reader().guide())
        if (step.kind == StepKind::NameGenerator && step.id != m_step.id) {
            m_choices.emplace_back(StepAlteri::NamedAt, step.id);
            m_alteri->addItem(tr("Those named at “%1”").arg(QString::fromStdString(step.title)));
        }
    m_alteri->setCurrentIndex(-1);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].first == m_step.alteri
            && (m_step.alteri != StepAlteri::NamedAt || m_choices[i].second == m_step.namedAt))
            m_alteri->setCurrentIndex(static_cast<int>(i));
}

void StepForm::fillDesigns()
{
    m_design->clear();
    m_design->addItem(tr("As the map has it"));
    for (const auto& design : m_document.reader().designs()) {
        m_design->addItem(QString::fromStdString(design.title));
        if (m_step.design == design.id)
            m_design->setCurrentIndex(m_design->count() - 1);
    }
    m_design->addItem(tr("A new design…"));
    m_editDesign->setEnabled(m_step.design.has_value());
}

void StepForm::fillTieKinds()
{
    m_tieKind->clear();
    for (const auto& kind : m_document.codebook().tieKinds) {
        m_tieKind->addItem(QString::fromStdString(kind.label));
        if (m_step.tieKind == kind.id)
            m_tieKind->setCurrentIndex(m_tieKind->count() - 1);
    }
    if (!m_step.tieKind)
        m_tieKind->setCurrentIndex(-1);
}

void StepForm::showRows()
{
    const auto kind = m_step.kind;
    const bool names = kind == StepKind::NameGenerator;
    m_rows.setShown(m_question, names);
    m_rows.setShown(m_smallest, names);
    m_rows.setShown(m_largest, names);
    m_rows.setShown(m_offersEarlier, names);
    m_rows.setShown(m_manner, !m_manners.empty());
    m_rows.setShown(m_alteri, isAboutSome(kind));
    m_rows.setShown(m_nearest, isAboutSome(kind) && m_step.alteri == StepAlteri::Nearest);
    m_rows.setShown(m_alteriCondition, isAboutSome(kind));
    m_rows.setShown(m_designRow, kind == StepKind::Placing);
    m_rows.setShown(m_tieKind, kind == StepKind::AlterTies);
    m_rows.setShown(m_mustAgree, kind == StepKind::Consent);
    const bool asksAboutTies = kind == StepKind::AlterTies && m_step.manner != StepManner::Drawing;
    m_rows.setShown(m_questions,
                    m_step.asksAboutEgo() || m_step.asksAboutAlteri() || asksAboutTies);
}

void StepForm::commitPending()
{
    if (m_step.id.isNull())
        return;
    // A field that is left says so itself; the one with the focus is left by nobody.
    for (auto* line : {m_title, m_hint})
        if (line->isModified())
            emit line->editingFinished();
    takeQuestion();
    m_condition->commitPending();
    m_alteriCondition->commitPending();
    const auto text = m_text->toPlainText().toStdString();
    change([&](GuideStep& step) { step.text = text; });
}

void StepForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

bool StepForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commitPending();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace alteri
