// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/template_contents.hpp"

#include "ui/text/codebook_text.hpp"
#include "ui/text/language_text.hpp"

#include <QCoreApplication>

#include <utility>

namespace alteri {

namespace {

struct ContentsText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TemplateContents)
};

class Sections {
public:
    void add(const QString& heading, const QStringList& items)
    {
        if (!items.isEmpty())
            m_sections.push_back(
                {ContentsText::tr("%1: %2").arg(heading, QString::number(items.size())), items});
    }

    template <class Things, class Label>
    void add(const QString& heading, const Things& things, Label label)
    {
        QStringList items;
        for (const auto& each : things)
            items << label(each);
        add(heading, items);
    }

    std::vector<TemplateSection> take() { return std::move(m_sections); }

private:
    std::vector<TemplateSection> m_sections;
};

QString labelOf(const Attribute& attribute)
{
    return ContentsText::tr("%1: %2 (%3)")
        .arg(textFor(attribute.owner), QString::fromStdString(attribute.label),
             textFor(attribute.scale));
}

QString sentenceFor(const ForeignPart& part)
{
    using Kind = ForeignPart::Kind;
    const auto name = QString::fromStdString(part.name);
    const auto detail = QString::fromStdString(part.detail);
    switch (part.kind) {
    case Kind::Stage:
        return ContentsText::tr("The page “%1” (%2)").arg(name, detail);
    case Kind::SkipLogic:
        return ContentsText::tr("When the page “%1” is left out").arg(name);
    case Kind::Filter:
        return ContentsText::tr("Whom the page “%1” is about").arg(name);
    case Kind::Variable:
        return ContentsText::tr("The variable “%1” (%2)").arg(name, detail);
    case Kind::NodeType:
        return ContentsText::tr("That “%1” are another kind of alteri: all alteri have the same "
                                "attributes here")
            .arg(name);
    case Kind::Validation:
        return ContentsText::tr("A rule for the answers to “%1” (%2)").arg(name, detail);
    case Kind::Roster:
        return ContentsText::tr("The list of names “%1”").arg(name);
    case Kind::Asset:
        return ContentsText::tr("The file “%1”").arg(name);
    case Kind::MapPicture:
        return ContentsText::tr("The picture behind the map “%1”").arg(name);
    case Kind::Encrypted:
        return ContentsText::tr("The encrypted text “%1”").arg(name);
    case Kind::Interface:
        return ContentsText::tr("How “%1” is shown (%2)").arg(name, detail);
    case Kind::Data:
        return ContentsText::tr("The data “%1”: templates have none").arg(name);
    case Kind::KeyChanged:
        return ContentsText::tr("The name “%1”: it is called “%2” here").arg(name, detail);
    }
    return {};
}

}  // namespace

std::vector<TemplateSection> contentsOf(const StudyTemplate& made)
{
    const auto text = [](const std::string& word) { return QString::fromStdString(word); };
    const auto label = [&](const auto& each) { return text(each.label); };
    const auto title = [&](const auto& each) { return text(each.title); };
    const auto name = [&](const auto& each) { return text(each.name); };
    Sections sections;
    sections.add(ContentsText::tr("Attributes"), made.codebook.attributes, &labelOf);
    sections.add(ContentsText::tr("Kinds of ties between alteri"), made.codebook.tieKinds, label);
    sections.add(ContentsText::tr("Maps"), made.designs, title);
    sections.add(ContentsText::tr("Questions"), made.prompts,
                 [&](const Prompt& each) { return text(each.text); });
    sections.add(ContentsText::tr("Groupings"), made.codebook.recodes, label);
    sections.add(ContentsText::tr("Computed and centred columns"), made.columns, label);
    sections.add(ContentsText::tr("Models"), made.models, name);
    sections.add(ContentsText::tr("Picture styles"), made.styles, name);
    sections.add(ContentsText::tr("Steps of the interview guide"), made.guide, title);
    QStringList languages{languageName(text(made.language))};
    for (const auto& each : made.languages)
        languages << languageName(text(each));
    sections.add(ContentsText::tr("Languages"), languages);
    return sections.take();
}

QString textFor(TemplateItem::Kind kind)
{
    using Kind = TemplateItem::Kind;
    switch (kind) {
    case Kind::Attribute:
        return ContentsText::tr("Attribute");
    case Kind::TieKind:
        return ContentsText::tr("Kind of ties");
    case Kind::Grouping:
        return ContentsText::tr("Grouping");
    case Kind::Map:
        return ContentsText::tr("Map");
    case Kind::Question:
        return ContentsText::tr("Question");
    case Kind::Column:
        return ContentsText::tr("Column");
    case Kind::Model:
        return ContentsText::tr("Model");
    case Kind::Style:
        return ContentsText::tr("Picture style");
    case Kind::Guide:
        return ContentsText::tr("Interview guide");
    }
    return {};
}

QString textFor(const std::vector<ForeignPart>& leftOut)
{
    QStringList lines{ContentsText::tr("This has no counterpart here and was left out:")};
    for (const auto& part : leftOut)
        lines << QStringLiteral("• ") + sentenceFor(part);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
