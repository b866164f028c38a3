// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/translation_model.hpp"

#include "core/texts/study_languages.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/language_text.hpp"
#include "ui/text/study_text_text.hpp"

#include <QFont>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace alteri {

TranslationModel::TranslationModel(StudyDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
}

void TranslationModel::refresh()
{
    const auto reader = m_document.reader();
    beginResetModel();
    m_main = mainLanguage(reader);
    m_languages = studyLanguages(reader);
    m_rows.clear();
    for (auto& text : studyTexts(reader))
        m_rows.push_back({std::move(text), {}});
    for (const auto& language : m_languages) {
        auto texts = translatedTexts(reader, language);
        for (std::size_t i = 0; i < texts.size(); ++i)
            m_rows[i].translations.push_back(std::move(texts[i]));
    }
    filter();
    endResetModel();
}

void TranslationModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    filter();
    endResetModel();
}

void TranslationModel::filter()
{
    m_shownRows.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (isShown(m_rows[i]))
            m_shownRows.push_back(i);
}

bool TranslationModel::isShown(const Row& row) const
{
    if (m_shown == Shown::All)
        return true;
    return std::any_of(
        row.translations.begin(), row.translations.end(), [this](const TranslatedText& each) {
            return m_shown == Shown::Untranslated ? each.translation.empty() : each.isOutdated;
        });
}

std::string TranslationModel::languageAt(int column) const
{
    const auto place = static_cast<std::size_t>(column - FirstLanguageColumn);
    return column >= FirstLanguageColumn && place < m_languages.size() ? m_languages[place]
                                                                       : std::string();
}

int TranslationModel::untranslated(const std::string& language) const
{
    const auto place = std::find(m_languages.begin(), m_languages.end(), language);
    const auto column = place - m_languages.begin();
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.translations[static_cast<std::size_t>(column)].translation.empty();
    }));
}

int TranslationModel::outdated(const std::string& language) const
{
    const auto place = std::find(m_languages.begin(), m_languages.end(), language);
    const auto column = place - m_languages.begin();
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.translations[static_cast<std::size_t>(column)].isOutdated;
    }));
}

int TranslationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shownRows.size());
}

int TranslationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstLanguageColumn + static_cast<int>(m_languages.size());
}

const TranslatedText* TranslationModel::translationAt(const QModelIndex& index) const
{
    if (index.column() < FirstLanguageColumn)
        return nullptr;
    const auto& row = rowAt(index.row());
    return &row.translations[static_cast<std::size_t>(index.column() - FirstLanguageColumn)];
}

QVariant TranslationModel::data(const QModelIndex& index, int role) const
{
    const auto& text = rowAt(index.row()).text;
    const auto* translation = translationAt(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (index.column() == WhatColumn)
            return text.context.empty() ? textFor(text.kind)
                                        : tr("%1 – %2").arg(QString::fromStdString(text.context),
                                                            textFor(text.kind));
        return QString::fromStdString(translation != nullptr ? translation->translation
                                                             : text.text);
    }
    if (translation == nullptr)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        if (translation->translation.empty())
            return tr("Not translated: the text in the main language is shown instead.");
        if (translation->isOutdated)
            return tr("The text in the main language has changed since. Look whether this still "
                      "says the same; pressing Enter in it says so.");
        return {};
    }
    if (role == Qt::FontRole && translation->isOutdated) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role == Qt::BackgroundRole && translation->translation.empty())
        return QPalette().alternateBase();
    return {};
}

bool TranslationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* translation = translationAt(index);
    if (role != Qt::EditRole || translation == nullptr)
        return false;
    const auto written = value.toString().trimmed().toStdString();
    if (written == translation->translation && !translation->isOutdated)
        return false;
    const auto& text = rowAt(index.row()).text;
    const Translation changed{text.place, languageAt(index.column()), written, text.text};
    return m_document.perform(tr("Translate “%1”").arg(QString::fromStdString(text.text)),
                              [&](Writer& writer) { writer.setTranslation(changed); });
}

QVariant TranslationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == WhatColumn)
        return tr("What");
    return languageName(
        QString::fromStdString(section == MainColumn ? m_main : languageAt(section)));
}

Qt::ItemFlags TranslationModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstLanguageColumn && m_document.isWritable()
               ? flags | Qt::ItemIsEditable
               : flags;
}

}  // namespace alteri
