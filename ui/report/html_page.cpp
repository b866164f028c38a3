// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_page.hpp"

#include "ui/text/number_format.hpp"

#include <QLocale>

#include <utility>

namespace alteri {

namespace {

const auto* const styleSheet = R"(
body { font: 15px/1.5 "Open Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2933;
       max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.8rem; margin-bottom: .2rem; }
h2 { font-size: 1.3rem; margin-top: 2.4rem; border-bottom: 1px solid #9fb3c8; }
h3 { font-size: 1.05rem; margin-top: 1.6rem; }
nav a { margin-right: 1rem; color: #0072b2; }
table { border-collapse: collapse; margin: .8rem 0; font-size: .92em; }
th { text-align: start; border-bottom: 1px solid #52606d; padding: .25rem .7rem; }
td { padding: .15rem .7rem; vertical-align: top; }
tr.level td { font-weight: 600; padding-top: .6rem; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
pre { background: #f1f5f9; padding: .6rem .9rem; white-space: pre-wrap; }
figure { margin: 1rem 0; } img { max-width: 100%; }
figcaption { color: #52606d; font-size: .92em; }
@media print { nav { display: none; } figure { break-inside: avoid; } }
)";

QString cellText(const QVariant& cell, int decimals)
{
    return cell.typeId() == QMetaType::Double ? localNumber(cell.toDouble(), decimals)
                                              : cell.toString();
}

QString tableCell(const QVariant& cell, int decimals)
{
    const bool isNumber = cell.typeId() == QMetaType::Double;
    return (isNumber ? QStringLiteral("<td class=\"number\">") : QStringLiteral("<td>"))
           + cellText(cell, decimals).toHtmlEscaped() + QStringLiteral("</td>");
}

}  // namespace

HtmlPage::HtmlPage(QString title)
    : m_title(std::move(title))
{
}

void HtmlPage::heading(const QString& text)
{
    ++m_headings;
    const auto escaped = text.toHtmlEscaped();
    m_contents += QStringLiteral("<a href=\"#part%1\">%2</a>\n").arg(m_headings).arg(escaped);
    m_body += QStringLiteral("<h2 id=\"part%1\">%2</h2>\n").arg(m_headings).arg(escaped);
}

void HtmlPage::subheading(const QString& text)
{
    m_body += QStringLiteral("<h3>%1</h3>\n").arg(text.toHtmlEscaped());
}

void HtmlPage::paragraph(const QString& text)
{
    m_body += QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

void HtmlPage::code(const QString& text)
{
    m_body += QStringLiteral("<pre>%1</pre>\n").arg(text.toHtmlEscaped());
}

void HtmlPage::table(const ResultRows& content)
{
    const auto& [columns, rows] = content;
    m_body += QStringLiteral("<table>\n<thead><tr>");
    for (const auto& column : columns)
        m_body += QStringLiteral("<th>%1</th>").arg(column.title.toHtmlEscaped());
    m_body += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : rows) {
        m_body += row.heading ? QStringLiteral("<tr class=\"level\">") : QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            m_body += tableCell(row.cells[i], columns[i].decimals);
        m_body += QStringLiteral("</tr>\n");
    }
    m_body += QStringLiteral("</tbody>\n</table>\n");
}

void HtmlPage::markup(const QString& html)
{
    m_body += html;
}

void HtmlPage::picture(const QString& file, const QString& description)
{
    m_body += QStringLiteral("<figure><img src=\"%1\" alt=\"%2\"><figcaption>%2</figcaption>"
                             "</figure>\n")
                  .arg(file.toHtmlEscaped(), description.toHtmlEscaped());
}

QString HtmlPage::text() const
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"
                          "<nav>\n%4</nav>\n%5</body>\n</html>\n")
        .arg(QLocale().name().left(2), m_title.toHtmlEscaped(), QLatin1String(styleSheet),
             m_contents, m_body);
}

}  // namespace alteri
