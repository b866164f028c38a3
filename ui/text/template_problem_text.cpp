// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/template_problem_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class TemplateProblemText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TemplateProblemText)

public:
    explicit TemplateProblemText(const Problem& problem)
        : m_problem(problem)
    {
    }

    QString text() const
    {
        for (const auto& found : {templateText(), foreignText()})
            if (!found.isEmpty())
                return found;
        return studyOfOthersText();
    }

private:
    QString detail(std::size_t index) const
    {
        return index < m_problem.details.size() ? QString::fromStdString(m_problem.details[index])
                                                : QString();
    }

    QString templateText() const
    {
        switch (m_problem.code) {
        case ErrorCode::TemplateUnknown:
            return tr("There is no template “%1”; the templates are %2.").arg(detail(0), detail(1));
        case ErrorCode::TemplateInvalid:
            return tr("The template is faulty (%1).").arg(detail(0));
        case ErrorCode::TemplateForeign:
            return tr("This is no template of Alteri; those are called “name.alteri-template”.");
        case ErrorCode::TemplateTooNew:
            return tr("The template was saved by a newer version of Alteri (format %1, this "
                      "version knows up to %2); open it with that version.")
                .arg(detail(0), detail(1));
        case ErrorCode::TemplatePartMissing:
            return tr("The template is faulty: “%1” is missing.").arg(detail(0));
        case ErrorCode::TemplatePartKind:
            return tr("The template is faulty: “%1” is not of the kind that the format has there.")
                .arg(detail(0));
        case ErrorCode::TemplateWordUnknown:
            return tr("The template has “%2” at “%1”, which this version of Alteri does not know.")
                .arg(detail(0), detail(1));
        case ErrorCode::TemplateReferenceUnknown:
            return tr("The template names “%2” at “%1”, but has nothing that is called so.")
                .arg(detail(0), detail(1));
        case ErrorCode::TemplateKeyTwice:
            return tr("The template has “%2” twice, the second time at “%1”.")
                .arg(detail(0), detail(1));
        case ErrorCode::TemplateNotTaken:
            return tr("“%1” of the template needs “%2”, which the study has otherwise. Take that "
                      "from the template too, or add it under another key.")
                .arg(detail(0), detail(1));
        default:
            return {};
        }
    }

    /// About archives, files of other programs, and texts in several languages.
    QString foreignText() const
    {
        switch (m_problem.code) {
        case ErrorCode::ArchiveUnreadable:
            return tr("The file “%1” cannot be read as an archive (zip); it may be damaged.")
                .arg(detail(0));
        case ErrorCode::ArchivePartMissing:
            return tr("The archive “%1” has no %2.").arg(detail(0), detail(1));
        case ErrorCode::ArchiveTooLarge:
            return tr("“%1” in the archive is larger than the %2 MiB that are read.")
                .arg(detail(0), detail(1));
        case ErrorCode::ProtocolInvalid:
            return tr("The protocol of Network Canvas is faulty (%1).").arg(detail(0));
        case ErrorCode::ProtocolTooOld:
            return tr("The protocol is of version %1 of Network Canvas’ format; versions from 7 on "
                      "are read. Open and save it with a newer Architect.")
                .arg(detail(0));
        case ErrorCode::VennMakerInvalid:
            return tr("The template of VennMaker is faulty (%1).").arg(detail(0));
        case ErrorCode::LanguageInvalid:
            return tr("“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.")
                .arg(detail(0));
        case ErrorCode::LanguageUnknown:
            return tr("The study has no texts in “%1”; its languages are %2.")
                .arg(detail(0), detail(1));
        case ErrorCode::TranslationTableInvalid:
            return tr("The table of translations has no column “%1”; export the table and let it "
                      "be filled in.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    /// About studies that other programs have made.
    QString studyOfOthersText() const
    {
        switch (m_problem.code) {
        case ErrorCode::ForeignFileInvalid:
            return tr("“%1” cannot be read as %2: %3. Export it again from the program that it is "
                      "of.")
                .arg(detail(0), detail(1), detail(2));
        case ErrorCode::ForeignCountWrong:
            return tr("“%1” (%2) has %4 words of “%3” where there should be %5; which of them are "
                      "wrong cannot be known. Names with blanks need quotation marks, and decimals "
                      "a point.")
                .arg(detail(0), detail(1), detail(2), detail(3), detail(4));
        case ErrorCode::ForeignTwoModes:
            return tr("“%1” (%2) has ties between two different sets of nodes (%3). Only networks "
                      "whose ties are among the same nodes can be read.")
                .arg(detail(0), detail(1), detail(2));
        case ErrorCode::ForeignFileEmpty:
            return tr("“%1” (%2) has no ego, alter or node in it.").arg(detail(0), detail(1));
        case ErrorCode::ForeignFormatUnknown:
            return tr("What is in “%1” is of no format that can be imported as a study.")
                .arg(detail(0));
        case ErrorCode::ForeignFormatsMixed:
            return tr("The files are of different formats (%1, %2); import those of each format "
                      "by themselves.")
                .arg(detail(0), detail(1));
        case ErrorCode::NamePasswordWrong:
            return tr("The password does not open the names in “%1”.").arg(detail(0));
        default:
            return {};
        }
    }

    const Problem& m_problem;
};

}  // namespace

QString templateProblemText(const Problem& problem)
{
    return TemplateProblemText(problem).text();
}

}  // namespace alteri
