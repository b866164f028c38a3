// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/prompt_dialog.hpp"

#include "ui/study/study_document.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

namespace alteri {

namespace {

template <class AnyId>
QByteArray bytesOf(const AnyId& id)
{
    return {reinterpret_cast<const char*>(id.bytes.data()),
            static_cast<qsizetype>(id.bytes.size())};
}

template <class AnyId>
std::optional<AnyId> idFrom(const QByteArray& bytes)
{
    AnyId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return std::nullopt;
    std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
    return id;
}

}  // namespace

PromptDialog::PromptDialog(StudyDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_codebook(document.reader().codebook())
    , m_table(new QTableWidget(0, 2))
{
    setWindowTitle(tr("Questions of the interview"));
    resize(680, 420);
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("Questions that ask for partners are remembered with each partner "
                               "named; the others ask for one answer about each partner."));
    hint->setWordWrap(true);
    hint->setProperty("caption", true);
    column->addWidget(hint);
    m_table->setObjectName(QStringLiteral("prompts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Asks for")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    for (const auto& prompt : document.reader().prompts()) {
        m_before.push_back(prompt.id);
        addRow(prompt);
    }
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    addButton(tr("Add question"), "addPrompt", [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    addButton(tr("Remove"), "removePrompt", [this] { m_table->removeRow(m_table->currentRow()); });
    addButton(tr("Up"), "promptUp", [this] { moveRow(-1); });
    addButton(tr("Down"), "promptDown", [this] { moveRow(1); });
    row->addStretch();
    column->addLayout(row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PromptDialog::addRow(const Prompt& prompt)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* text = new QTableWidgetItem(QString::fromStdString(prompt.text));
    text->setData(Qt::UserRole, prompt.id == PromptId{} ? QByteArray() : bytesOf(prompt.id));
    m_table->setItem(row, 0, text);
    auto* asks = new QComboBox;
    asks->addItem(tr("Partners"), QByteArray());
    for (const auto& attribute : m_codebook.attributes)
        if (attribute.isOfPartner()) {
            asks->addItem(QString::fromStdString(attribute.label), bytesOf(attribute.id));
            if (prompt.attribute == attribute.id)
                asks->setCurrentIndex(asks->count() - 1);
        }
    m_table->setCellWidget(row, 1, asks);
}

void PromptDialog::moveRow(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    // Cell widgets do not move with their row: the rows are made anew in the new order.
    std::vector<Prompt> prompts;
    prompts.reserve(static_cast<std::size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        prompts.push_back(promptAt(row));
    std::swap(prompts[static_cast<std::size_t>(from)], prompts[static_cast<std::size_t>(to)]);
    m_table->setRowCount(0);
    for (const auto& prompt : prompts)
        addRow(prompt);
    m_table->setCurrentCell(to, 0);
}

Prompt PromptDialog::promptAt(int row) const
{
    const auto* text = m_table->item(row, 0);
    const auto* asks = qobject_cast<const QComboBox*>(m_table->cellWidget(row, 1));
    return {idFrom<PromptId>(text->data(Qt::UserRole).toByteArray()).value_or(PromptId{}),
            idFrom<AttributeId>(asks->currentData().toByteArray()),
            text->text().trimmed().toStdString()};
}

void PromptDialog::accept()
{
    std::vector<Prompt> prompts;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (auto prompt = promptAt(row); !prompt.text.empty() || prompt.id != PromptId{})
            prompts.push_back(std::move(prompt));
    const bool done = m_document.perform(tr("Edit questions"), [&](Writer& writer) {
        for (const auto id : m_before)
            if (std::none_of(prompts.begin(), prompts.end(),
                             [&](const Prompt& prompt) { return prompt.id == id; }))
                writer.removePrompt(id);
        double position = 0;
        for (auto& prompt : prompts) {
            if (prompt.id == PromptId{})
                prompt.id = writer.addPrompt(prompt);
            else
                writer.changePrompt(prompt);
            writer.movePrompt(prompt.id, ++position);
        }
    });
    if (done)
        QDialog::accept();
}

}  // namespace alteri
