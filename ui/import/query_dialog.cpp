// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/query_dialog.hpp"

#include "core/team/hub_connection.hpp"
#include "core/team/query_table.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

namespace {

const QString paragraph = QStringLiteral("\n\n");

}  // namespace

QueryDialog::QueryDialog(const DatabaseQuestion& before, QWidget* parent)
    : QDialog(parent)
    , m_service(new QLineEdit(before.service))
    , m_queries(new QPlainTextEdit(before.queries.join(paragraph)))
    , m_complaint(wrappedCaption({}))
{
    setWindowTitle(tr("Import from a database"));
    m_service->setObjectName(QStringLiteral("queryService"));
    m_queries->setObjectName(QStringLiteral("queries"));
    m_complaint->setObjectName(QStringLiteral("queryComplaint"));
    m_queries->setPlaceholderText(
        QStringLiteral("SELECT * FROM study.egos\n\n"
                       "SELECT * FROM study.alteri JOIN study.ties USING (ego_id, alter_id)"));
    m_queries->setTabChangesFocus(true);
    m_queries->setLayoutDirection(Qt::LeftToRight);  // SQL, in every language
    const auto newLabel = [](const QString& text, QWidget* of) {
        auto* label = new QLabel(text);
        label->setBuddy(of);
        return label;
    };
    auto* column = new QVBoxLayout(this);
    column->addWidget(newLabel(tr("&Service:"), m_service));
    column->addWidget(m_service);
    column->addWidget(wrappedCaption(tr("The name of a service in the file “.pg_service.conf”. Its "
                                        "password lies in “.pgpass”, never in the study.")));
    column->addWidget(newLabel(tr("&Queries:"), m_queries));
    column->addWidget(m_queries, 1);
    column->addWidget(
        wrappedCaption(tr("Each paragraph is a query, and its answer a table. Nothing "
                          "can be changed in the database. What the tables are "
                          "understood as is shown before anything is written.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* ask = buttons->addButton(tr("Ask"), QDialogButtonBox::AcceptRole);
    ask->setObjectName(QStringLiteral("askDatabase"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QueryDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    constexpr QSize usual(620, 420);
    resize(usual);
}

DatabaseQuestion QueryDialog::question() const
{
    DatabaseQuestion question{m_service->text().trimmed(), {}};
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n"));
    for (const auto& query : m_queries->toPlainText().split(emptyLines, Qt::SkipEmptyParts))
        if (const auto text = query.trimmed(); !text.isEmpty())
            question.queries << text;
    return question;
}

void QueryDialog::take()
{
    const auto asked = question();
    if (asked.service.isEmpty())
        m_complaint->setText(tr("Enter the name of the service."));
    else if (asked.queries.isEmpty())
        m_complaint->setText(tr("Enter a query."));
    else
        accept();
}

std::vector<OpenedTable> askedTables(const DatabaseQuestion& question, const Watch& watch)
{
    HubConnection connection(question.service.toStdString(),
                             [stop = watch.stop] { return stop.stop_requested(); });
    std::vector<OpenedTable> tables;
    for (const auto& query : question.queries) {
        TableSource source;
        source.name = "query " + std::to_string(tables.size() + 1);
        source.bytes = queriedTable(connection, query.toStdString());
        source.form = {TableEncoding::Utf8, ',', true};
        tables.push_back({std::move(source), false});
    }
    return tables;
}

}  // namespace alteri
