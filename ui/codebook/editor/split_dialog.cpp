// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/split_dialog.hpp"

#include "core/codebook/answers_of.hpp"
#include "ui/study/study_document.hpp"
#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

QString alterWithEgo(const Reader& reader, AlterId id)
{
    const auto alter = reader.alter(id);
    if (!alter)
        return {};
    const auto ego = reader.ego(alter->ego);
    return SplitDialog::tr("%1 (of %2)")
        .arg(QString::fromStdString(alter->label),
             QString::fromStdString(ego ? ego->label : std::string()));
}

QString nameOfSubject(const Reader& reader, const Subject& subject)
{
    switch (ownerOf(subject)) {
    case Owner::Ego:
        return QString::fromStdString(reader.ego(std::get<EgoId>(subject))->label);
    case Owner::Alter:
        return alterWithEgo(reader, std::get<AlterId>(subject));
    case Owner::Tie: {
        const auto& tie = std::get<TieKey>(subject);
        const auto map = reader.map(tie.map);
        return SplitDialog::tr("%1, on “%2”")
            .arg(alterWithEgo(reader, tie.alter),
                 QString::fromStdString(map ? map->title : std::string()));
    }
    case Owner::AlterTie:
        break;
    }
    const auto& tie = std::get<AlterTie>(subject);
    return SplitDialog::tr("%1 and %2")
        .arg(alterWithEgo(reader, tie.source), alterWithEgo(reader, tie.target));
}

}  // namespace

SplitDialog::SplitDialog(const StudyDocument& document,
                         const Attribute& attribute,
                         const Category& category,
                         QWidget* parent)
    : QDialog(parent)
    , m_label(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("splitCategory"));
    setWindowTitle(tr("Split category"));
    resizeOnScreen(*this, {460, 520});
    auto* column = new QVBoxLayout(this);
    auto* says =
        new QLabel(tr("Part of “%1” becomes a category of its own. Tick who belongs to it; "
                      "the others stay.")
                       .arg(QString::fromStdString(category.label)));
    says->setWordWrap(true);
    says->setTextFormat(Qt::PlainText);
    column->addWidget(says);
    auto* form = new QFormLayout;
    m_label->setObjectName(QStringLiteral("splitLabel"));
    form->addRow(tr("&Name of the new category"), m_label);
    column->addLayout(form);
    m_list->setObjectName(QStringLiteral("splitSubjects"));
    m_list->setAccessibleName(tr("Who belongs to the new category"));
    const auto reader = document.reader();
    for (const auto& [subject, value] : answersOf(reader, attribute)) {
        if (value != Value(category.id))
            continue;
        m_subjects.push_back(subject);
        auto* item = new QListWidgetItem(nameOfSubject(reader, subject), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_split = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
    m_split->setObjectName(QStringLiteral("splitButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_label, &QLineEdit::textChanged, this, &SplitDialog::updateButton);
    updateButton();
}

std::string SplitDialog::label() const
{
    return m_label->text().trimmed().toStdString();
}

std::vector<Subject> SplitDialog::chosen() const
{
    std::vector<Subject> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_subjects[static_cast<std::size_t>(row)]);
    return chosen;
}

void SplitDialog::updateButton()
{
    m_split->setEnabled(!label().empty());
}

}  // namespace alteri
