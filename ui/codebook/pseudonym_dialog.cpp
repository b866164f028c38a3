// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/pseudonym_dialog.hpp"

#include "ui/codebook/pseudonym_model.hpp"
#include "ui/study/study_document.hpp"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace alteri {

PseudonymDialog::PseudonymDialog(StudyDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(new PseudonymModel(document.reader(), this))
    , m_table(new QTableView)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Pseudonyms"));
    resize(640, 560);
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("Pseudonyms stand for names in what is exported with pseudonyms. "
                               "They are kept in the study beside the names."));
    hint->setProperty("caption", true);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_table->setObjectName(QStringLiteral("pseudonyms"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    m_table->setColumnWidth(PseudonymModel::NameColumn, 330);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("pseudonymProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing());
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    const auto addButton = [&](const QString& text, const char* name, auto act) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_model, act);
    };
    addButton(tr("Number all"), "numberPseudonyms", &PseudonymModel::numberAll);
    addButton(tr("Clear all"), "clearPseudonyms", &PseudonymModel::clearAll);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PseudonymDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &PseudonymModel::dataChanged, this, &PseudonymDialog::refresh);
    refresh();
}

void PseudonymDialog::refresh()
{
    const auto twice = m_model->givenTwice();
    m_problem->setText(twice.isEmpty()
                           ? QString()
                           : tr("“%1” stands for two egos, or for two alteri of one ego; make "
                                "them differ.")
                                 .arg(twice));
    m_ok->setEnabled(twice.isEmpty());
}

void PseudonymDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const bool done = m_document.perform(tr("Edit pseudonyms"), [&](Writer& writer) {
        for (const auto& row : m_model->people()) {
            if (row.pseudonym == row.before)
                continue;
            if (row.alter)
                writer.setPseudonym(*row.alter, row.pseudonym.toStdString());
            else
                writer.setPseudonym(row.ego, row.pseudonym.toStdString());
        }
    });
    if (done)
        QDialog::accept();
}

}  // namespace alteri
