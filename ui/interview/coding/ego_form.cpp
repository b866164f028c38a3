// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/ego_form.hpp"

#include "core/guide/step_changes.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/interview/coding/ego_form_pages.hpp"
#include "ui/study/spoken_direction.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

EgoForm::EgoForm(StudyDocument& document, EgoId ego, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_ego(ego)
    , m_name(new QLabel)
    , m_pages(new QTabWidget)
    , m_notice(new QLabel)
{
    setObjectName(QStringLiteral("egoForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {620, 720});
    auto* column = new QVBoxLayout(this);
    m_name->setProperty("heading", true);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    m_pages->setObjectName(QStringLiteral("egoPages"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAutoHide(true);
    column->addWidget(m_pages, 1);
    m_notice->setWordWrap(true);
    m_notice->setProperty("caption", true);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* next = buttons->addButton(tr("Next page"), QDialogButtonBox::ActionRole);
    next->setObjectName(QStringLiteral("nextPage"));
    for (auto* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(next, &QPushButton::clicked, this, &EgoForm::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&document, &StudyDocument::changed, this, &EgoForm::onChanged);
    connect(&document, &StudyDocument::accessChanged, this, &EgoForm::rebuild);
    rebuild();
}

void EgoForm::onChanged(const Change& change)
{
    if (!m_document.reader().ego(m_ego)) {
        // There is nobody any more whom what was typed could be stored about.
        for (const auto& page : m_editors)
            for (auto* editor : page)
                editor->disconnect(this);
        m_editors.clear();
        reject();
    } else if (change.codebookChanged || change.studyChanged || change.guideChanged) {
        rebuild();
    } else if (change.egos.contains(m_ego)) {
        sync();
    }
}

void EgoForm::rebuild()
{
    const int page = m_pages->currentIndex();
    // An editor may be the sender of the signal that led here.
    while (m_pages->count() > 0) {
        auto* old = m_pages->widget(0);
        m_pages->removeTab(0);
        old->deleteLater();
    }
    for (const auto& old : m_editors)
        for (auto* editor : old)
            editor->disconnect(this);
    m_editors.clear();
    m_steps.clear();
    const auto guide = m_document.spokenReader().guide();
    const auto pages = egoFormPages(m_document.spokenCodebook(), guide);
    for (const auto& each : pages)
        addPage(each, guide);
    if (pages.empty()) {
        auto* empty = new QLabel(tr("The codebook has no attributes of egos yet."));
        empty->setAlignment(Qt::AlignTop);
        empty->setWordWrap(true);
        m_pages->addTab(empty, QString());
    }
    m_pages->setCurrentIndex(std::clamp(page, 0, m_pages->count() - 1));
    auto* const next = findChild<QPushButton*>(QStringLiteral("nextPage"));
    next->setVisible(m_editors.size() > 1);
    showDirection();
    sync();
}

void EgoForm::addPage(const EgoFormPage& page, const std::vector<GuideStep>& guide)
{
    m_steps.push_back(QString::fromStdString(page.step));
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setSpacing(14);
    auto& editors = m_editors.emplace_back();
    for (const auto& question : page.questions) {
        editors.push_back(makeEditor(question));
        editors.back()->setReadOnly(!m_document.isWritable() || keepsConsent(guide, question.id));
        column->addWidget(editors.back());
    }
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(fields);
    m_pages->addTab(area, QString());
}

AnswerEditor* EgoForm::makeEditor(const Attribute& attribute)
{
    auto* editor = new AnswerEditor(attribute, m_document.keys());
    editor->setObjectName(QString::fromStdString(attribute.key));
    connect(editor, &AnswerEditor::answered, this,
            [this](AttributeId id, const std::optional<Value>& value) {
                m_notice->hide();
                giveAnswer(m_document, {m_ego}, id, value);
            });
    connect(editor, &AnswerEditor::chosen, this, [this](AttributeId id, CategoryId category) {
        m_notice->hide();
        giveChoice(m_document, {m_ego}, id, category);
    });
    connect(editor, &AnswerEditor::namelySaid, this,
            [this](AttributeId id, CategoryId category, const QString& text) {
                giveNamely(m_document, m_ego, id, category, text);
            });
    connect(editor, &AnswerEditor::unfinished, this,
            [this](const Attribute& asked, const QString& text) {
                m_unfinished[asked.id] = text;
                m_notice->setText(tr("“%1” was not stored as %2: it is no such answer.")
                                      .arg(text, QString::fromStdString(asked.label)));
                m_notice->show();
            });
    if (const auto typed = m_unfinished.extract(attribute.id))
        editor->resume(typed.mapped());
    return editor;
}

void EgoForm::sync()
{
    const auto reader = m_document.reader();
    const auto ego = reader.ego(m_ego);
    if (!ego)
        return;
    const auto label = QString::fromStdString(ego->label);
    m_name->setText(label);
    setWindowTitle(literalTitle(tr("About %1").arg(label)));
    const auto answers = reader.answers(m_ego);
    std::size_t first = 1;
    for (std::size_t page = 0; page < m_editors.size(); ++page) {
        int open = 0;
        for (auto* editor : m_editors[page]) {
            const auto found = answers.find(editor->attribute().id);
            const bool isKnown = found != answers.end();
            editor->sync(isKnown ? std::optional(found->second) : std::nullopt);
            if (editor->attribute().hasCategories())
                editor->syncNamely(reader.namely(m_ego, editor->attribute().id));
            open += !isKnown && editor->attribute().isExpected() ? 1 : 0;
        }
        const auto last = first + m_editors[page].size() - 1;
        const auto name = nameOf(page, first, last);
        m_pages->setTabText(static_cast<int>(page),
                            open > 0 ? tr("%1 (%2 open)").arg(name, QString::number(open)) : name);
        first = last + 1;
    }
}

/// What a page is called: as its step of the guide where each step has one, else by its questions.
QString EgoForm::nameOf(std::size_t page, std::size_t first, std::size_t last) const
{
    const auto& step = m_steps[page];
    const auto numbers = tr("%1 to %2").arg(first).arg(last);
    // A tab takes what looks like a key for one.
    const auto title = literalLabel(step);
    if (step.isEmpty())
        return m_steps.front().isEmpty() ? numbers : tr("Not in the guide");
    return std::count(m_steps.begin(), m_steps.end(), step) > 1 ? tr("%1, %2").arg(title, numbers)
                                                                : title;
}

void EgoForm::showDirection()
{
    layOutAsSpoken(*m_pages, m_document);
}

/// The next page; from the last one the first, where something may have been left out.
void EgoForm::goOn()
{
    m_pages->setCurrentIndex((m_pages->currentIndex() + 1) % m_pages->count());
}

void EgoForm::done(int result)
{
    for (const auto& page : m_editors)
        for (auto* editor : page)
            editor->commitPending();
    QDialog::done(result);
}

}  // namespace alteri
