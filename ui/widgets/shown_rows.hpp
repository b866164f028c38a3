// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <vector>

class QFormLayout;
class QWidget;

namespace alteri {

/// Which rows of a form are shown. Rows that are not are taken out of it: Qt 6.4 forgets nothing of
/// rows that are hidden, and writes behind its own tables when a line of text is wrapped anew.
class ShownRows {
public:
    /// Of a form whose rows are all there.
    void take(QFormLayout& form);

    /// @param field of a row, or what spans it
    void setShown(QWidget* field, bool isShown);
    bool isShown(const QWidget* field) const;

private:
    struct Row {
        QPointer<QWidget> label;  ///< null if there is none
        QPointer<QWidget> field;
        bool isShown = true;
    };

    QFormLayout* m_form = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace alteri
