// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace alteri {

class ExpressionField;
class StudyDocument;

/// A condition of the guide as text, with the menus that build it and what is wrong with it.
class ConditionEdit : public QWidget {
    Q_OBJECT

public:
    /// @param isOfAlter whether it is about one alter at a time
    ConditionEdit(StudyDocument& document, bool isOfAlter, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void commitPending();
    /// Opens the menus.
    void build();

signals:
    void edited(const QString& text);

private:
    void tell();

    StudyDocument& m_document;
    bool m_isOfAlter;
    QString m_stored;
    ExpressionField* m_field;
    QLabel* m_problem;
};

/// Lets somebody build a condition by menus. @return what it was, if they change their mind or
/// menus cannot show it
QString
builtCondition(StudyDocument& document, bool isOfAlter, const QString& present, QWidget* parent);

}  // namespace alteri
