// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"

#include <QWidget>

#include <vector>

class QMenu;
class QTableWidget;
class QToolButton;

namespace alteri {

class StudyDocument;

/// The questions of a step: which attributes it asks for, in which words and under which
/// conditions. Insert adds one, Delete removes it, Ctrl and arrows move it, F2 writes in a cell.
class QuestionTable : public QWidget {
    Q_OBJECT

public:
    explicit QuestionTable(StudyDocument& document, QWidget* parent = nullptr);

    void show(const GuideStep& step);

signals:
    void edited(const std::vector<alteri::GuideQuestion>& questions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QLayout& row, const QString& text, const char* name);
    void fill();
    void fillMenu();
    void offer();
    void add(AttributeId attribute);
    void remove();
    void move(int by);
    void build();
    void takeCell(int row, int column);
    bool canAsk(const Attribute& attribute) const;

    StudyDocument& m_document;
    GuideStep m_step;
    QTableWidget* m_table;
    QMenu* m_menu;
    QToolButton* m_add = nullptr;
    bool m_isFilling = false;
};

}  // namespace alteri
