// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace alteri {

/// Shows one of several pages and is as high as that one, where Qt's own stack is as high as the
/// highest would be.
class PageStack : public QWidget {
public:
    explicit PageStack(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
    }

    /// The first one is shown.
    void addPage(QWidget* page)
    {
        m_column->addWidget(page);
        page->setVisible(m_current == nullptr);
        if (m_current == nullptr)
            m_current = page;
    }

    void setCurrentPage(QWidget* page)
    {
        if (page == m_current)
            return;
        // First the new one, so that what has the keyboard can give it to that.
        page->show();
        m_current->hide();
        m_current = page;
    }

    QWidget* currentPage() const { return m_current; }

private:
    QVBoxLayout* m_column;
    QWidget* m_current = nullptr;
};

}  // namespace alteri
