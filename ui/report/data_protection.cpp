// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/data_protection.hpp"

#include "ui/text/codebook_text.hpp"
#include "ui/text/time_text.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

namespace {

struct ProtectionText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ProtectionText)
};

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString inHtml(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString listOf(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names)
        list << QString::fromStdString(name);
    return list.join(QStringLiteral("; "));
}

/// In this computer's time and the user's form.
QString timeOf(const std::string& iso)
{
    const auto time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return time.isValid() ? momentText(time.toLocalTime()) : QString::fromStdString(iso);
}

/// Words that people wrote freely may name anybody, whatever the study says of the field.
bool mayIdentify(const Attribute& attribute)
{
    return attribute.identifying || attribute.kind() == AnswerKind::Text;
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString row(const QStringList& cells, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (const auto& cell : cells)
        html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell);
    return html + QStringLiteral("</tr>");
}

QString table(const QStringList& head, const QList<QStringList>& rows)
{
    QString html = QStringLiteral("<table cellspacing=\"6\">") + row(head, QStringLiteral("th"));
    for (const auto& cells : rows)
        html += row(cells, QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

QString howIdentifying(const Attribute& attribute)
{
    if (attribute.identifying)
        return ProtectionText::tr("yes");
    return attribute.kind() == AnswerKind::Text ? ProtectionText::tr("possibly: free text")
                                                : ProtectionText::tr("no");
}

QString countsOf(const HeldData& held)
{
    return ProtectionText::tr("Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between "
                              "alteri: %4. Notes: %5.")
        .arg(number(held.egos), number(held.alteri), number(held.ties), number(held.alterTies),
             number(held.notes));
}

QString fieldsHtml(const HeldData& held)
{
    QList<QStringList> rows;
    for (const auto& [attribute, answers] : held.fields)
        rows << QStringList{inHtml(attribute.label), textFor(attribute.owner).toHtmlEscaped(),
                            textFor(attribute.scale).toHtmlEscaped(), number(answers),
                            howIdentifying(attribute).toHtmlEscaped()};
    return table(
        {ProtectionText::tr("Field").toHtmlEscaped(), ProtectionText::tr("About").toHtmlEscaped(),
         ProtectionText::tr("Scale").toHtmlEscaped(), ProtectionText::tr("Answers").toHtmlEscaped(),
         ProtectionText::tr("May tell who somebody is").toHtmlEscaped()},
        rows);
}

QString consentsHtml(const HeldData& held)
{
    if (!held.asksForConsent)
        return paragraph(ProtectionText::tr(
            "No step of the interview guide asks for consent. Add one in the codebook's guide, or "
            "keep the consents on paper."));
    QList<QStringList> rows;
    std::map<std::string, int> wordings;
    for (const auto& each : held.consents) {
        const auto known = wordings.emplace(each.given.wording, wordings.size() + 1).first;
        rows << QStringList{inHtml(each.ego), inHtml(each.step),
                            timeOf(each.given.time).toHtmlEscaped(),
                            QString::number(known->second)};
    }
    QString html = table({ProtectionText::tr("Ego").toHtmlEscaped(),
                          ProtectionText::tr("Step").toHtmlEscaped(),
                          ProtectionText::tr("Agreed").toHtmlEscaped(),
                          ProtectionText::tr("Wording").toHtmlEscaped()},
                         rows);
    QStringList lines;
    for (const auto& [wording, index] : wordings)
        lines << QStringLiteral("<p><b>%1</b> %2</p>")
                     .arg(ProtectionText::tr("Wording %1:").arg(index).toHtmlEscaped(),
                          inHtml(wording).replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    html += lines.join(QString());
    if (!held.egosWithout.empty()) {
        html += paragraph(
            ProtectionText::tr("No consent is kept of: %1.").arg(listOf(held.egosWithout)));
    }
    return html;
}

QString placeText(const DataPlace& place)
{
    QStringList lines;
    lines << ProtectionText::tr("The data lie in one file: %1.")
                 .arg(QDir::toNativeSeparators(place.file));
    lines << (place.isProtected
                  ? ProtectionText::tr("It is protected: sealed page by page with "
                                       "XChaCha20-Poly1305, under a key that Argon2id makes of a "
                                       "passphrase.")
                  : ProtectionText::tr(
                      "It is not protected: whoever gets the file reads all of it."));
    if (!place.hasBackups)
        lines << ProtectionText::tr("No backups are made.");
    else if (place.backupFolder.isEmpty())
        lines << ProtectionText::tr("Backups lie in a folder beside it.");
    else
        lines << ProtectionText::tr("Backups lie in %1.")
                     .arg(QDir::toNativeSeparators(place.backupFolder));
    return lines.join(QLatin1Char(' '));
}

QString leavingText()
{
    return ProtectionText::tr(
        "Nothing is sent over a network. Data leave the file only when somebody exports tables, "
        "pictures or reports, or copies it. Exports of pictures and tables can replace names by "
        "pseudonyms.");
}

QString nameOf(const Leaving& leaving)
{
    switch (leaving.kind) {
    case Leaving::Kind::Data:
        return ProtectionText::tr("Data for other programs");
    case Leaving::Kind::Table:
        return ProtectionText::tr("Table of data");
    case Leaving::Kind::Picture:
        return ProtectionText::tr("Picture of maps");
    case Leaving::Kind::Results:
        return ProtectionText::tr("Results");
    case Leaving::Kind::Report:
        return ProtectionText::tr("Report");
    case Leaving::Kind::Copy:
        return ProtectionText::tr("Copy of the study");
    case Leaving::Kind::Key:
        return ProtectionText::tr("Key to numbers and pseudonyms");
    }
    return {};
}

QString wayOf(const Leaving& leaving)
{
    switch (leaving.way) {
    case Leaving::Way::Paper:
        return ProtectionText::tr("on paper");
    case Leaving::Way::Clipboard:
        return ProtectionText::tr("over the clipboard");
    case Leaving::Way::File:
        break;
    }
    return leaving.file.empty() ? ProtectionText::tr("a file whose name was forgotten")
                                : QString::fromStdString(leaving.file);
}

QString namesIn(const Leaving& leaving)
{
    switch (leaving.names) {
    case ExportedNames::AsIs:
        return ProtectionText::tr("as they are");
    case ExportedNames::Pseudonyms:
        return ProtectionText::tr("pseudonyms");
    case ExportedNames::Numbers:
        return ProtectionText::tr("numbers");
    case ExportedNames::None:
        break;
    }
    return ProtectionText::tr("none");
}

QString columnsIn(const Leaving& leaving)
{
    auto columns = listOf(leaving.columns);
    if (leaving.reduced)
        columns +=
            QLatin1Char(' ') + ProtectionText::tr("(without what could say who somebody is)");
    return columns;
}

QString countIn(std::size_t count)
{
    return count == 0 ? QString() : number(count);
}

QString leavingsHtml(const HeldData& held)
{
    if (held.leavings.empty())
        return paragraph(ProtectionText::tr("No export and no copy is kept in the study."));
    QList<QStringList> rows;
    for (const auto& each : held.leavings) {
        const auto time = QDateTime::fromMSecsSinceEpoch(each.time);
        rows << QStringList{momentText(time).toHtmlEscaped(),
                            nameOf(each).toHtmlEscaped(),
                            wayOf(each).toHtmlEscaped(),
                            countIn(each.egos),
                            countIn(each.maps),
                            namesIn(each).toHtmlEscaped(),
                            columnsIn(each).toHtmlEscaped(),
                            inHtml(each.author)};
    }
    return table(
        {ProtectionText::tr("When").toHtmlEscaped(), ProtectionText::tr("What").toHtmlEscaped(),
         ProtectionText::tr("Where to").toHtmlEscaped(), ProtectionText::tr("Egos").toHtmlEscaped(),
         ProtectionText::tr("Maps").toHtmlEscaped(), ProtectionText::tr("Names").toHtmlEscaped(),
         ProtectionText::tr("Columns").toHtmlEscaped(),
         ProtectionText::tr("By whom").toHtmlEscaped()},
        rows);
}

/// What the list above cannot know.
QString unlistedText()
{
    return ProtectionText::tr(
        "Not in the list are exports by earlier versions of the program or while the study was "
        "open "
        "for reading only, results on the clipboard, backups, and files copied by other programs.");
}

QString leavingsText(const HeldData& held)
{
    const auto withNames = static_cast<std::size_t>(
        std::count_if(held.leavings.begin(), held.leavings.end(),
                      [](const Leaving& each) { return each.names == ExportedNames::AsIs; }));
    return ProtectionText::tr(
               "Exports and copies are listed in the study with their time, what was "
               "in them and how names left. So far there were %1; names left as "
               "they are in %2 of them.")
        .arg(number(held.leavings.size()), number(withNames));
}

QString removalText()
{
    return ProtectionText::tr(
        "An ego is removed with all about it, from the history too, by File > Forget. Copies, "
        "backups and exports elsewhere are not reached and have to be deleted by hand.");
}

QString identifyingFields(const HeldData& held)
{
    std::vector<std::string> labels;
    for (const auto& each : held.fields)
        if (mayIdentify(each.attribute))
            labels.push_back(each.attribute.label);
    return labels.empty() ? ProtectionText::tr("No field beside the names is marked so.")
                          : ProtectionText::tr("Beside the names these fields may tell who "
                                               "somebody is: %1.")
                                .arg(listOf(labels));
}

}  // namespace

QString dataProtectionHtml(const HeldData& held, const QString& title, const DataPlace& place)
{
    auto html = QStringLiteral("<h2>%1</h2>")
                    .arg(ProtectionText::tr("Data protection: %1").arg(title).toHtmlEscaped());
    html += heading(ProtectionText::tr("What the study holds")) + paragraph(countsOf(held));
    html += paragraph(ProtectionText::tr("Names of egos and alteri tell who they are. %1")
                          .arg(identifyingFields(held)));
    html += fieldsHtml(held);
    if (!held.interviewers.empty())
        html += paragraph(ProtectionText::tr("Interviewers: %1.").arg(listOf(held.interviewers)));
    html += heading(ProtectionText::tr("Consent")) + consentsHtml(held);
    html += heading(ProtectionText::tr("Where the data lie")) + paragraph(placeText(place));
    html += heading(ProtectionText::tr("What leaves the study")) + paragraph(leavingText())
            + leavingsHtml(held) + paragraph(unlistedText());
    return html + heading(ProtectionText::tr("Removal")) + paragraph(removalText());
}

QString ethicsText(const HeldData& held, const QString& title, const DataPlace& place)
{
    QStringList parts;
    parts << ProtectionText::tr("The study “%1” keeps ego-centred networks: who its respondents "
                                "(egos) are tied to (alteri), and answers about both. %2")
                 .arg(title, countsOf(held));
    parts << identifyingFields(held);
    if (held.asksForConsent)
        parts << ProtectionText::tr("Respondents agree within the interview; time and wording are "
                                    "kept. Consents given: %1. Egos of whom none is kept: %2.")
                     .arg(number(held.consents.size()), number(held.egosWithout.size()));
    else
        parts << ProtectionText::tr("Consent is not asked for within the program.");
    parts << ProtectionText::tr("Alteri are described by egos and are not asked themselves.");
    parts << placeText(place) << leavingText() << leavingsText(held) << unlistedText()
          << removalText();
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace alteri
