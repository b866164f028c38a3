// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace alteri {

class CategoryModel;
class StudyDocument;

/// Lists the categories of one attribute and takes everything that is done to them: writing into a
/// cell, Enter for the next one, dragging or Alt with an arrow to move, Delete, a list pasted from
/// elsewhere, and a menu for merging.
class CategoryTable : public QTableView {
    Q_OBJECT

public:
    explicit CategoryTable(StudyDocument& document, QWidget* parent = nullptr);

    void show(const std::optional<Attribute>& attribute);
    /// Everything that can be done to the selected categories, and to all.
    void fillMenu(QMenu& menu);

signals:
    /// The categories of a table are to be added.
    void importWanted(alteri::AttributeId attribute);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::vector<CategoryId> selectedCategories() const;
    bool takeKey(const QKeyEvent& key);
    void editNext();
    void moveCurrent(int step);
    void pasteList();
    void removeSelected();
    void remove(const Category& category);
    void addSelectionActions(QMenu& menu, const std::vector<CategoryId>& selected);
    void addListActions(QMenu& menu);
    void addSorting(QMenu& menu);
    template <class Before>
    void sort(Before isBefore);
    void reverse();
    void order(const std::vector<Category>& categories);
    void giveLooks();
    void merge();
    void fillSources(QMenu& menu);
    void takeFrom(const Attribute& source);
    void split();
    void convert();
    void makeOfTexts();

    StudyDocument& m_document;
    CategoryModel* m_model;
};

}  // namespace alteri
