// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace alteri {

class FlowLayout;

/// Chooses from a list that is too long to be shown: a field completes what is begun. Of several
/// answers each stands below as a button that takes it back.
class CategoryPicker : public QWidget {
    Q_OBJECT

public:
    explicit CategoryPicker(Attribute attribute, QWidget* parent = nullptr);

    void sync(const std::optional<Value>& value);
    void setReadOnly(bool readOnly);
    /// Takes what was typed. @return false if it is no category, and stays
    bool commitPending();
    QString typed() const;
    void resume(const QString& text);

signals:
    /// Of several answers: this one is to be added, or taken back if it is there.
    void picked(alteri::CategoryId category);
    /// The field was emptied: there is no answer.
    void cleared();

private:
    void take();
    void showChosen();

    Attribute m_attribute;
    std::optional<Value> m_value;
    QLineEdit* m_field;
    QLabel* m_problem;
    QWidget* m_chosen;
    FlowLayout* m_buttons;
    bool m_isReadOnly = false;
};

}  // namespace alteri
