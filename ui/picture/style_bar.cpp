// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/style_bar.hpp"

#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace alteri {

StyleBar::StyleBar(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_list(new QComboBox)
    , m_menu(new QToolButton)
{
    m_list->setObjectName(QStringLiteral("styleList"));
    m_list->setAccessibleName(tr("Styles of the study"));
    m_menu->setText(tr("Styles"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_keep = addAction("styleKeep", tr("Keep in the study…"), &StyleBar::keepInStudy);
    m_remove = addAction("styleRemove", tr("Remove from the study"), &StyleBar::removeFromStudy);
    addAction("styleSave", tr("Save as a file…"), &StyleBar::saveFile);
    addAction("styleLoad", tr("Load a file…"), &StyleBar::loadFile);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(new QLabel(tr("Style")));
    row->addWidget(m_list, 1);
    row->addWidget(m_menu);
    connect(m_list, &QComboBox::activated, this, &StyleBar::choose);
    connect(&m_document, &StudyDocument::changed, this, &StyleBar::sync);
    sync();
}

QAction* StyleBar::addAction(const char* name, const QString& text, void (StyleBar::*slot)())
{
    return nameAction(m_menu->menu()->addAction(text, this, slot), name);
}

void StyleBar::sync()
{
    m_styles = m_document.reader().pictureStyles();
    const auto present = m_list->currentText();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("Usual style"));
    for (const auto& style : m_styles)
        m_list->addItem(QString::fromStdString(style.name));
    m_list->setCurrentIndex(std::max(0, m_list->findText(present)));
    m_keep->setEnabled(m_document.isWritable());
    m_remove->setEnabled(m_document.isWritable() && m_list->currentIndex() > 0);
}

void StyleBar::choose(int index)
{
    m_remove->setEnabled(m_document.isWritable() && index > 0);
    if (index == 0) {
        emit chosen({});
        return;
    }
    const auto& style = m_styles[static_cast<std::size_t>(index) - 1];
    try {
        emit chosen(settingsFrom(QByteArray::fromStdString(style.definition),
                                 QString::fromStdString(style.name)));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Style"), sentencesFor(error));
    }
}

void StyleBar::keepInStudy()
{
    const auto present = m_list->currentIndex() > 0 ? m_list->currentText() : QString();
    const auto name = m_questions.name(tr("Keep style"), tr("Name of the style"), present);
    if (!name)
        return;
    PictureStyle style{{}, name->toStdString(), styleText(m_present).toStdString()};
    for (const auto& each : m_styles)
        if (each.name == style.name)
            style.id = each.id;
    const bool known = style.id != PictureStyleId();
    const bool kept = m_document.perform(tr("Keep style “%1”").arg(*name), [&](Writer& writer) {
        if (known)
            writer.changePictureStyle(style);
        else
            writer.addPictureStyle(style);
    });
    if (kept)
        m_list->setCurrentIndex(m_list->findText(*name));
    m_remove->setEnabled(m_list->currentIndex() > 0);
}

void StyleBar::removeFromStudy()
{
    const auto index = m_list->currentIndex();
    if (index < 1)
        return;
    const auto id = m_styles[static_cast<std::size_t>(index) - 1].id;
    m_document.perform(tr("Remove style “%1”").arg(m_list->currentText()),
                       [&](Writer& writer) { writer.removePictureStyle(id); });
}

void StyleBar::saveFile()
{
    const FileExport out(m_questions, tr("Save style"));
    const auto file = out.write(
        tr("maps"),
        {{{QStringLiteral("alteri-style")}, tr("Style of pictures"), [this](const QString& name) {
              writeFile(styleText(m_present), name);
          }}});
    if (file)
        emit message(FileExport::sentenceOf(*file));
}

void StyleBar::loadFile()
{
    const auto file =
        m_questions.fileToOpen(tr("Load style"), tr("Style of pictures (*.alteri-style)"));
    if (!file)
        return;
    try {
        emit chosen(readStyle(*file));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Load style"), sentencesFor(error));
    }
}

}  // namespace alteri
