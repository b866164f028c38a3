// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/template_list.hpp"

#include "core/error.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/text/problem_text.hpp"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int templateFileRole = Qt::UserRole + 1;

QString dataOf(const QListWidgetItem* item, int role)
{
    return item != nullptr ? item->data(role).toString() : QString();
}

}  // namespace

TemplateList::TemplateList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Template"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(buttons());
    connect(m_list, &QListWidget::currentItemChanged, this, &TemplateList::chosen);
    list();
}

QWidget* TemplateList::buttons() const
{
    auto* row = new QDialogButtonBox;
    auto* file = row->addButton(tr("Open a template…"), QDialogButtonBox::ActionRole);
    auto* folder = row->addButton(tr("Folder of own templates…"), QDialogButtonBox::ActionRole);
    for (auto* button : {file, folder})
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &TemplateList::askForFile);
    connect(folder, &QPushButton::clicked, this, &TemplateList::askForFolder);
    return row;
}

void TemplateList::list()
{
    m_list->clear();
    for (const auto& each : offeredTemplates(studyLanguage()))
        add(each);
    m_list->setCurrentRow(0);
}

QListWidgetItem* TemplateList::add(const OfferedTemplate& offered)
{
    const auto title = QString::fromStdString(offered.info.title);
    const auto says = offered.problem.isEmpty() ? QString::fromStdString(offered.info.description)
                                                : offered.problem;
    auto* item =
        new QListWidgetItem((offered.file.isEmpty() ? title : tr("%1 (own template)").arg(title))
                            + QLatin1Char('\n') + says);
    item->setData(keyRole, QString::fromStdString(offered.info.key));
    item->setData(templateFileRole, offered.file);
    if (!offered.problem.isEmpty())
        item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    m_list->addItem(item);
    return item;
}

QString TemplateList::key() const
{
    return dataOf(m_list->currentItem(), keyRole);
}

QString TemplateList::file() const
{
    return dataOf(m_list->currentItem(), templateFileRole);
}

std::optional<OpenedTemplate> TemplateList::opened(const QString& language) const
{
    if (m_list->currentItem() == nullptr)
        return std::nullopt;
    return openOffered(key(), file(), language);
}

void TemplateList::askForFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Open a template"),
                                                   ownTemplatesFolder(), templateFilter());
    if (!file.isEmpty())
        offerFile(file);
}

void TemplateList::offerFile(const QString& file)
{
    try {
        const auto opened = openOffered({}, file, studyLanguage());
        m_list->setCurrentItem(add({opened.made.info, file, {}}));
    } catch (const Error& error) {
        QMessageBox::warning(this, window()->windowTitle(),
                             sentencesFor(error).join(QLatin1Char('\n')));
    }
}

void TemplateList::askForFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Folder of own templates"),
                                                          ownTemplatesFolder());
    if (folder.isEmpty())
        return;
    setOwnTemplatesFolder(folder);
    list();
}

}  // namespace alteri
