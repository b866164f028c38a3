// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/results/result_rows.hpp"

#include <QString>

namespace alteri {

/// One HTML file that needs nothing but itself and the pictures beside it.
class HtmlPage {
public:
    explicit HtmlPage(QString title);

    void heading(const QString& text);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    /// Text as it is typed, e.g. a formula.
    void code(const QString& text);
    /// Figures are rounded as the program shows them.
    void table(const ResultRows& content);
    /// Markup from a writer that has escaped its texts.
    void markup(const QString& html);
    /// @param file beside the page
    void picture(const QString& file, const QString& description);

    QString text() const;

private:
    QString m_title;
    QString m_contents;
    QString m_body;
    int m_headings = 0;
};

}  // namespace alteri
