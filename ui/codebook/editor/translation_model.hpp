// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/texts/translation_table.hpp"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace alteri {

class StudyDocument;

/// All texts of a study as rows, its languages as columns. What is entered becomes a gesture.
class TranslationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, MainColumn, FirstLanguageColumn };

    /// Which rows are shown.
    enum class Shown { All, Untranslated, Outdated };

    explicit TranslationModel(StudyDocument& document, QObject* parent = nullptr);

    /// Reads the study anew.
    void refresh();
    void setShown(Shown shown);

    /// The language of a column; empty: none of a translation.
    std::string languageAt(int column) const;
    /// How many texts a language lacks, and how many have changed since they were translated.
    int untranslated(const std::string& language) const;
    int outdated(const std::string& language) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// One text with its translations, in the order of the languages.
    struct Row {
        StudyText text;
        std::vector<TranslatedText> translations;
    };

    void filter();
    bool isShown(const Row& row) const;
    const Row& rowAt(int row) const { return m_rows[m_shownRows[static_cast<std::size_t>(row)]]; }
    const TranslatedText* translationAt(const QModelIndex& index) const;

    StudyDocument& m_document;
    Shown m_shown = Shown::All;
    std::string m_main;
    std::vector<std::string> m_languages;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shownRows;
};

}  // namespace alteri
