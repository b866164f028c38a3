// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/codebook_print.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/exchange/tables/rows/table_workbook.hpp"
#include "core/model/language_tag.hpp"
#include "core/model/number_text.hpp"
#include "core/texts/codebook_listing.hpp"
#include "core/texts/study_languages.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/language_text.hpp"
#include "ui/text/list_text.hpp"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextDocument>
#include <QTextOption>

namespace alteri {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CodebookPrint)
};

// What both browsers and printed pages of Qt understand.
const auto* const codebookStyle = R"(
body { font-family: "Open Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2933; }
h2 { border-bottom: 1px solid #9fb3c8; } h3 { margin-bottom: 0; }
p { margin-top: 2px; margin-bottom: 2px; } p.about { color: #52606d; }
table { border-collapse: collapse; margin-top: 4px; margin-bottom: 4px; }
td, th { padding: 1px 10px 1px 0; vertical-align: top; }
th { text-align: start; } td.n, th.n { text-align: end; }
)";

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(QLatin1Char('\n'),
                                                                QStringLiteral("<br>"));
}

QString count(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// Unit and limits of a number.
QString limitsOf(const Attribute& attribute)
{
    QStringList parts;
    if (!attribute.unit.empty())
        parts << escaped(attribute.unit);
    const auto limit = [](double number, const std::string& label) {
        const auto text = QString::fromStdString(fullText(number));
        return label.empty() ? text : QStringLiteral("%1 (%2)").arg(text, escaped(label));
    };
    if (attribute.smallest)
        parts << PrintText::tr("from %1").arg(limit(*attribute.smallest, attribute.lowLabel));
    if (attribute.largest)
        parts << PrintText::tr("up to %1").arg(limit(*attribute.largest, attribute.highLabel));
    if (!attribute.earliest.empty())
        parts << PrintText::tr("from %1").arg(escaped(attribute.earliest));
    if (!attribute.latest.empty())
        parts << PrintText::tr("up to %1").arg(escaped(attribute.latest));
    return listText(parts);
}

/// Why an answer may be missing, where not every reason is offered.
QString reasonsOf(const Attribute& attribute)
{
    QStringList reasons;
    for (const auto reason : allMissingReasons)
        if (attribute.reasons.offers(reason))
            reasons << textFor(reason);
    return reasons.isEmpty() ? PrintText::tr("offers no reason for a missing answer")
                             : PrintText::tr("offers as no answer: %1").arg(listText(reasons));
}

QString categoriesOf(const CodebookEntry& entry)
{
    if (entry.attribute.categories.empty())
        return {};
    auto html = QStringLiteral("<table><tr><th align=\"left\">%1</th><th align=\"left\">%2</th>"
                               "<th class=\"n\" align=\"right\">%3</th></tr>")
                    .arg(PrintText::tr("Code").toHtmlEscaped(),
                         PrintText::tr("Answer").toHtmlEscaped(), PrintText::tr("n"));
    for (const auto& category : entry.attribute.categories) {
        const auto found = entry.chosen.find(category.id);
        const auto label =
            category.retired
                ? PrintText::tr("%1 (not offered any more)").arg(escaped(category.label))
                : escaped(category.label);
        html +=
            QStringLiteral("<tr><td>%1</td><td>%2</td><td class=\"n\" align=\"right\">%3</td></tr>")
                .arg(escaped(category.code), label,
                     count(found != entry.chosen.end() ? found->second : 0));
    }
    return html + QStringLiteral("</table>");
}

/// How many answered, and why others did not.
QString countsOf(const CodebookEntry& entry)
{
    QStringList parts{
        PrintText::tr("%1 of %2 answered").arg(count(entry.answered), count(entry.subjects))};
    for (const auto& [reason, number] : entry.missing)
        parts << QStringLiteral("%1: %2").arg(textFor(reason), count(number));
    if (entry.open() > 0)
        parts << PrintText::tr("open: %1").arg(count(entry.open()));
    return parts.join(QStringLiteral("; ")).toHtmlEscaped();
}

QString sectionOf(const CodebookEntry& entry)
{
    const auto& attribute = entry.attribute;
    auto html = QStringLiteral("<h3>%1</h3>").arg(escaped(attribute.label));
    QStringList about{QStringLiteral("<code>%1</code>").arg(escaped(attribute.key)),
                      textFor(attribute.scale).toHtmlEscaped()};
    if (const auto limits = limitsOf(attribute); !limits.isEmpty())
        about << limits;
    if (!attribute.isExpected())
        about << PrintText::tr("may stay open").toHtmlEscaped();
    if (!attribute.reasons.areAll())
        about << reasonsOf(attribute).toHtmlEscaped();
    html += QStringLiteral("<p class=\"about\">%1</p>").arg(about.join(QStringLiteral(" · ")));
    for (const auto& question : entry.questions)
        html += QStringLiteral("<p>%1</p>").arg(escaped(question));
    if (!attribute.hint.empty())
        html += QStringLiteral("<p><i>%1</i></p>").arg(escaped(attribute.hint));
    html += categoriesOf(entry);
    return html + QStringLiteral("<p class=\"about\">%1</p>\n").arg(countsOf(entry));
}

QString kindsOf(const Codebook& codebook)
{
    if (codebook.tieKinds.empty())
        return {};
    auto html = QStringLiteral("<h2>%1</h2><table>")
                    .arg(PrintText::tr("Kinds of ties between alteri").toHtmlEscaped());
    for (const auto& kind : codebook.tieKinds)
        html += QStringLiteral("<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>")
                    .arg(escaped(kind.key), escaped(kind.label),
                         (kind.directed ? PrintText::tr("directed") : PrintText::tr("undirected"))
                             .toHtmlEscaped());
    return html + QStringLiteral("</table>\n");
}

QByteArray pdfOf(const Reader& reader, const QString& title, const std::string& language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr double margin = 18;
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(margin, margin, margin, margin),
                                         QPageLayout::Millimeter));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Alteri"));
        QTextDocument document;
        fillCodebook(document, reader, title, language);
        document.print(&writer);
    }
    return bytes;
}

}  // namespace

void fillCodebook(QTextDocument& document,
                  const Reader& reader,
                  const QString& title,
                  const std::string& language)
{
    const bool isMirrored = isRightToLeft(language.empty() ? mainLanguage(reader) : language);
    QTextOption option;
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.setHtml(codebookHtml(reader, title, language));
}

QString codebookHtml(const Reader& reader, const QString& title, const std::string& language)
{
    const auto shown = language.empty() ? mainLanguage(reader) : language;
    const auto tag = QString::fromStdString(shown);
    auto html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>"
                               "<meta charset=\"utf-8\">\n<title>%3</title>\n<style>%4</style>"
                               "</head>\n<body>\n<h1>%3</h1>\n<p class=\"about\">%5</p>\n")
                    .arg(tag.toHtmlEscaped(),
                         isRightToLeft(shown) ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                         title.toHtmlEscaped(), QString::fromUtf8(codebookStyle),
                         PrintText::tr("Codebook, %1").arg(languageName(tag)).toHtmlEscaped());
    const auto entries = listCodebook(reader, language);
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie}) {
        bool isFirst = true;
        for (const auto& entry : entries) {
            if (entry.attribute.owner != owner)
                continue;
            if (isFirst)
                html += QStringLiteral("<h2>%1</h2>\n").arg(textFor(owner).toHtmlEscaped());
            isFirst = false;
            html += sectionOf(entry);
        }
    }
    return html + kindsOf(reader.in(language).codebook()) + QStringLiteral("</body>\n</html>\n");
}

QStringList codebookSuffixes()
{
    return {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("csv"),
            QStringLiteral("xlsx")};
}

void writeCodebook(const Reader& reader,
                   const QString& title,
                   const std::string& language,
                   const QString& file,
                   Replacing replacing)
{
    const auto known = knownLanguage(reader, language);
    const auto suffix = QFileInfo(file).suffix().toLower();
    const auto table = [&] { return codebookTable(listCodebook(reader, known)); };
    const auto write = [&](const QByteArray& bytes) {
        writeOutput(pathOf(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
                    replacing);
    };
    if (suffix == QLatin1String("html"))
        write(codebookHtml(reader, title, known).toUtf8());
    else if (suffix == QLatin1String("pdf"))
        write(pdfOf(reader, title, known));
    else if (suffix == QLatin1String("csv"))
        write(QByteArray::fromStdString(writeTable(table(), TableFormat::Csv)));
    else if (suffix == QLatin1String("xlsx"))
        writeTableWorkbook(table(), pathOf(file), replacing);
    else
        throw Error(ErrorCode::PictureFormatUnknown,
                    {suffix.toStdString(), title.toStdString(),
                     codebookSuffixes().join(QStringLiteral(", ")).toStdString()});
}

void printCodebook(const Reader& reader,
                   const QString& title,
                   const std::string& language,
                   QPrinter& printer)
{
    QTextDocument document;
    fillCodebook(document, reader, title, language);
    document.print(&printer);
}

}  // namespace alteri
