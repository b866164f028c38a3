// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/codebook_window.hpp"

#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/attribute_uses.hpp"
#include "core/codebook/category_sets.hpp"
#include "core/codebook/tie_kind_changes.hpp"
#include "core/texts/translation_table.hpp"
#include "ui/codebook/editor/attribute_form.hpp"
#include "ui/codebook/editor/attribute_tree.hpp"
#include "ui/codebook/editor/tie_kind_form.hpp"
#include "ui/codebook/editor/translation_page.hpp"
#include "ui/codebook/editor/uses_text.hpp"
#include "ui/codebook/guide/guide_page.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/table_asked_for.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/widgets/flow_layout.hpp"
#include "ui/widgets/window_size.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace alteri {

CodebookWindow::CodebookWindow(StudyDocument& document, Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_questions(questions)
    , m_tree(new AttributeTree)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_form(new AttributeForm(document))
    , m_kindForm(new TieKindForm(document))
    , m_translations(new TranslationPage(document, questions))
    , m_guide(new GuidePage(document, questions))
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("codebookWindow"));
    setWindowTitle(tr("Codebook"));
    resizeOnScreen(*this, {1160, 680});
    m_empty->setWordWrap(true);
    m_empty->setProperty("caption", true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(14, 14, 14, 14);
    for (auto* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_form),
                       static_cast<QWidget*>(m_kindForm)})
        m_pages->addWidget(page);
    auto* splitter = new QSplitter;
    splitter->addWidget(listWithButtons());
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    constexpr int listWidth = 330;
    splitter->setSizes({listWidth, width() - listWidth});
    m_tabs->setObjectName(QStringLiteral("codebookPages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("Attributes"));
    m_tabs->addTab(m_guide, tr("Interview guide"));
    m_tabs->addTab(m_translations, tr("Languages"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_form->commitPending();
        m_kindForm->commitPending();
        m_guide->commitPending();
        m_translations->commitPending();
        enableActions();
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CodebookWindow::showCurrent);
    connect(m_tree, &AttributeTree::moved, this, &CodebookWindow::move);
    connect(m_form, &AttributeForm::created, this, [this](AttributeId attribute) {
        showAttribute(attribute);
        m_form->goOn();
    });
    connect(m_kindForm, &TieKindForm::created, this, &CodebookWindow::showTieKind);
    connect(m_form, &AttributeForm::importWanted, this, &CodebookWindow::importCategories);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        const bool countsTies = isVisible() && m_pages->currentWidget() == m_kindForm;
        if (change.codebookChanged)
            follow();
        else if (countsTies && (!change.pairs.empty() || change.guideChanged))
            m_kindForm->refresh();
    });
    connect(&document, &StudyDocument::accessChanged, this, &CodebookWindow::follow);
    follow();
    // Most attributes are about alteri: a new one can be named at once.
    m_tree->selectGroup(Owner::Alter);
    showCurrent();
}

QAction* CodebookWindow::makeAction(const QString& text,
                                    const QKeySequence& key,
                                    const QString& toolTip,
                                    void (CodebookWindow::*slot)())
{
    auto* action = newAction(this, text, key, toolTip);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

QPushButton* CodebookWindow::addButton(QLayout& row, QAction* action, const char* name)
{
    auto* button = new QPushButton(action->text());
    nameButton(button, name);
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
    });
    row.addWidget(button);
    return button;
}

QWidget* CodebookWindow::listWithButtons()
{
    m_add =
        makeAction(tr("Add attribute"), QKeySequence(Qt::CTRL | Qt::Key_N),
                   tr("A new attribute of whom is selected in the list"), &CodebookWindow::addNew);
    m_remove = makeAction(tr("Delete…"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                          tr("Says first what uses the attribute"), &CodebookWindow::removeCurrent);
    m_up = makeAction(tr("Up"), QKeySequence(Qt::CTRL | Qt::Key_Up),
                      tr("Asks for the attribute earlier"), &CodebookWindow::moveUp);
    m_down = makeAction(tr("Down"), QKeySequence(Qt::CTRL | Qt::Key_Down),
                        tr("Asks for the attribute later"), &CodebookWindow::moveDown);
    makeAction(tr("Undo"), QKeySequence::Undo, tr("Takes the last change back"),
               &CodebookWindow::undo);
    makeAction(tr("Redo"), QKeySequence::Redo, tr("Makes the change again"), &CodebookWindow::redo);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    auto* row = new FlowLayout;  // in one line they would take the form's room
    addButton(*row, m_add, "addAttribute");
    addButton(*row, m_remove, "removeAttribute");
    addButton(*row, m_up, "attributeUp");
    addButton(*row, m_down, "attributeDown");
    column->addLayout(row);
    return side;
}

void CodebookWindow::showAttribute(AttributeId attribute)
{
    m_tabs->setCurrentIndex(0);
    m_tree->select(attribute);
    showCurrent();
}

void CodebookWindow::showTieKinds()
{
    m_tabs->setCurrentIndex(0);
    const auto& kinds = m_document.codebook().tieKinds;
    if (kinds.empty())
        m_tree->selectTieKinds();
    else
        m_tree->select(kinds.front().id);
    showCurrent();
}

void CodebookWindow::showTieKind(TieKindId kind)
{
    m_tree->select(kind);
    showCurrent();
}

void CodebookWindow::follow()
{
    m_isFollowing = true;
    m_tree->show(m_document.codebook());
    m_isFollowing = false;
    if (m_tree->currentAttribute() && m_pages->currentWidget() == m_form)
        m_form->refresh();
    else if (m_tree->currentTieKind() && m_pages->currentWidget() == m_kindForm)
        m_kindForm->refresh();
    else
        showCurrent();
    enableActions();
}

void CodebookWindow::showCurrent()
{
    if (m_isFollowing)
        return;
    m_form->commitPending();
    m_kindForm->commitPending();
    if (const auto attribute = m_tree->currentAttribute()) {
        m_form->show(*attribute);
        m_pages->setCurrentWidget(m_form);
    } else if (const auto kind = m_tree->currentTieKind()) {
        m_kindForm->show(*kind);
        m_pages->setCurrentWidget(m_kindForm);
    } else if (m_tree->isAtTieKinds()) {
        m_empty->setText(tr("Ties between partners are of one of these kinds. The kind of the "
                            "ties that you draw is chosen above the map (F4). Select a kind to "
                            "change it, or press “Add kind of tie” for a new one."));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_empty->setText(
            m_document.codebook().attributes.empty()
                ? tr("This study has no attributes yet. Choose at the left whom they are about, "
                     "press “Add attribute” and write its name.")
                : tr("Select an attribute to change it, or press “Add attribute” for a new one of "
                     "this group."));
        m_pages->setCurrentWidget(m_empty);
    }
    enableActions();
}

void CodebookWindow::addNew()
{
    if (m_tree->isAtTieKinds()) {
        m_tree->selectTieKinds();
        m_kindForm->startNew();
        m_pages->setCurrentWidget(m_kindForm);
        return;
    }
    const auto owner = m_tree->currentOwner().value_or(Owner::Alter);
    m_tree->selectGroup(owner);
    m_form->startNew(owner);
    m_pages->setCurrentWidget(m_form);
}

void CodebookWindow::removeCurrent()
{
    if (const auto attribute = m_tree->currentAttribute())
        removeAttributeNow(*attribute);
    else if (const auto kind = m_tree->currentTieKind())
        removeTieKindNow(*kind);
}

void CodebookWindow::removeTieKindNow(TieKindId id)
{
    const auto uses = usesOf(m_document.reader(), id);
    const auto title = tr("Delete kind of tie");
    if (uses.isAnswered()) {
        m_questions.tell(title, textFor(uses) + QLatin1Char('\n')
                                    + tr("It cannot be deleted; remove these ties first."));
        return;
    }
    if (!uses.steps.empty()
        && !m_questions.confirm(textFor(uses) + QLatin1Char('\n')
                                    + tr("They ask about no kind of tie then."),
                                tr("Delete")))
        return;
    m_document.perform(title, [&](Writer& writer) { writer.removeTieKind(id); });
}

void CodebookWindow::removeAttributeNow(AttributeId id)
{
    const auto label = QString::fromStdString(m_document.codebook().find(id)->label);
    const auto uses = usesOf(m_document.reader(), id);
    if (uses.isNeeded()) {
        m_questions.tell(tr("Delete attribute"), textFor(uses, label));
        return;
    }
    if (!uses.isEmpty() && !m_questions.confirm(textFor(uses, label), tr("Delete")))
        return;
    m_document.perform(tr("Delete attribute %1").arg(label),
                       [&](Writer& writer) { removeAttribute(writer, id); });
}

void CodebookWindow::moveUp()
{
    move(m_tree->currentPlace() - 1);
}

void CodebookWindow::moveDown()
{
    move(m_tree->currentPlace() + 1);
}

void CodebookWindow::move(int place)
{
    if (place < 0)
        return;
    const auto index = static_cast<std::size_t>(place);
    if (const auto kind = m_tree->currentTieKind()) {
        m_document.perform(tr("Move kind of tie"),
                           [&](Writer& writer) { moveTieKind(writer, *kind, index); });
    } else if (const auto id = m_tree->currentAttribute()) {
        const auto* moved = m_document.codebook().find(*id);
        m_document.perform(tr("Move attribute %1").arg(QString::fromStdString(moved->label)),
                           [&](Writer& writer) { moveAttribute(writer, *id, index); });
    }
}

void CodebookWindow::undo()
{
    m_form->commitPending();
    m_kindForm->commitPending();
    m_guide->commitPending();
    if (!m_document.undoLabel().isEmpty())
        m_document.undo();
}

void CodebookWindow::redo()
{
    m_form->commitPending();
    m_kindForm->commitPending();
    m_guide->commitPending();
    if (!m_document.redoLabel().isEmpty())
        m_document.redo();
}

void CodebookWindow::importCategories(AttributeId attribute)
{
    const auto title = tr("Import categories");
    const auto rows = tableAskedFor(m_questions, title);
    if (!rows)
        return;
    std::vector<std::string> ignored;
    std::size_t added = 0;
    const bool done = m_document.perform(
        title, [&](Writer& writer) { added = addCategoriesOf(writer, attribute, *rows, ignored); });
    if (!done)
        return;
    QStringList lines{tr("%n categories were added; those that there were stay as they are.",
                         nullptr, static_cast<int>(added))};
    for (const auto& each : ignored)
        lines << tr("The column “%1” means nothing here; columns are label, code, colour, symbol.")
                     .arg(QString::fromStdString(each));
    m_questions.tell(title, lines.join(QLatin1Char('\n')));
}

void CodebookWindow::enableActions()
{
    // The pages have the same keys.
    const int page = m_tabs->currentIndex();
    m_guide->setActionsEnabled(m_tabs->widget(page) == m_guide);
    const bool isWritable = m_document.isWritable() && page == 0;
    const bool some = isWritable && (m_tree->currentAttribute() || m_tree->currentTieKind());
    m_add->setEnabled(isWritable);
    m_add->setText(m_tree->isAtTieKinds() ? tr("Add kind of tie") : tr("Add attribute"));
    for (auto* action : {m_remove, m_up, m_down})
        action->setEnabled(some);
}

void CodebookWindow::reject()
{
    m_form->commitPending();
    m_kindForm->commitPending();
    m_translations->commitPending();
    m_guide->commitPending();
    QDialog::reject();
}

}  // namespace alteri
