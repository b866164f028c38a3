// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/settings_pages.hpp"

#include "ui/text/program_language.hpp"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace alteri {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(alteri::PicturePage)
};

using Settings = PictureSettings;

NumberField points(double least, double most)
{
    return {least, most, 0.5, 1, Page::tr(" pt"), {}};
}

/// The names of languages are the same in all of them.
std::vector<std::pair<QString, QString>> pictureLanguages()
{
    std::vector<std::pair<QString, QString>> choices{{Page::tr("As the program"), QString()}};
    for (const auto& language : programLanguages())
        choices.emplace_back(language.name, language.tag);
    return choices;
}

/// Which blocks of the legend are shown.
void addBlock(SettingsForm& form, const char* name, const QString& text, LegendBlock::Kind kind)
{
    form.addSwitch(
        QLatin1String(name), text,
        [kind](const Settings& settings) { return !settings.look.legend.leftOut.contains(kind); },
        [kind](Settings& settings, bool on) {
            if (on)
                settings.look.legend.leftOut.erase(kind);
            else
                settings.look.legend.leftOut.insert(kind);
        });
}

void addMapParts(SettingsForm& form)
{
    form.addTitle(Page::tr("Map"));
    form.addCheck(QStringLiteral("pictureLabels"), Page::tr("Names of the alteri"),
                  [](Settings& s) -> bool& { return s.look.labels; });
    form.addCheck(QStringLiteral("pictureRingFills"), Page::tr("Shaded rings"),
                  [](Settings& s) -> bool& { return s.look.ringFills; });
    form.addCheck(QStringLiteral("pictureRingLabels"), Page::tr("Names of the rings"),
                  [](Settings& s) -> bool& { return s.look.ringLabels; });
    form.addCheck(QStringLiteral("pictureSectorLabels"), Page::tr("Names of the sectors"),
                  [](Settings& s) -> bool& { return s.look.sectorLabels; });
    form.addCheck(QStringLiteral("pictureAlterTies"), Page::tr("Ties among alteri"),
                  [](Settings& s) -> bool& { return s.look.alterTies; });
    form.addChoice<EgoTies>(QStringLiteral("pictureEgoTies"), Page::tr("Ties of ego"),
                            [](Settings& s) -> EgoTies& { return s.look.egoTies; },
                            {{Page::tr("None"), EgoTies::None},
                             {Page::tr("Plain lines"), EgoTies::Plain},
                             {Page::tr("Coloured by evaluation"), EgoTies::ByEvaluation}});
    form.addChoice<BadgeStyle>(QStringLiteral("pictureBadges"), Page::tr("Evaluation at symbols"),
                               [](Settings& s) -> BadgeStyle& { return s.look.badges; },
                               {{Page::tr("Discs with + and −"), BadgeStyle::Disc},
                                {Page::tr("Signs only"), BadgeStyle::Sign},
                                {Page::tr("None"), BadgeStyle::None}});
}

void addType(SettingsForm& form)
{
    form.addTitle(Page::tr("Type and lines"));
    form.addNumber(QStringLiteral("pictureLabelPoints"), Page::tr("Names"), points(4, 24),
                   [](Settings& s) -> double& { return s.look.labelPoints; });
    form.addNumber(QStringLiteral("pictureCaptionPoints"), Page::tr("Rings"), points(4, 24),
                   [](Settings& s) -> double& { return s.look.captionPoints; });
    form.addNumber(QStringLiteral("pictureSectorPoints"), Page::tr("Sectors"), points(4, 24),
                   [](Settings& s) -> double& { return s.look.sectorPoints; });
    form.addNumber(QStringLiteral("pictureLegendPoints"), Page::tr("Legend"), points(4, 24),
                   [](Settings& s) -> double& { return s.look.legendPoints; });
    form.addNumber(QStringLiteral("pictureTitlePoints"), Page::tr("Title"), points(4, 48),
                   [](Settings& s) -> double& { return s.look.titlePoints; });
    form.addNumber(QStringLiteral("pictureLinePoints"), Page::tr("Lines"),
                   {0.2, 4, 0.1, 2, Page::tr(" pt"), {}},
                   [](Settings& s) -> double& { return s.look.linePoints; });
    form.addNumber(QStringLiteral("pictureSymbols"), Page::tr("Symbols"),
                   {1, 10, 0.2, 1, Page::tr(" mm"), {}},
                   [](Settings& s) -> double& { return s.look.symbolMillimetres; });
    form.addText(QStringLiteral("pictureFamily"), Page::tr("Font (Open Sans if empty)"),
                 [](Settings& s) -> QString& { return s.look.family; });
}

}  // namespace

SettingsForm* makeFilePage()
{
    auto* form = new SettingsForm;
    std::vector<std::pair<QString, PictureFormat>> formats;
    for (const auto& row : pictureFormats())
        formats.emplace_back(choiceNameOf(row.format), row.format);
    form->addChoice<PictureFormat>(
        QStringLiteral("pictureFormat"), Page::tr("Format"),
        [](Settings& s) -> PictureFormat& { return s.output.format; }, formats);
    // "Free" changes nothing: it is what sizes are that no other choice has.
    form->addChoice<PictureSize>(QStringLiteral("pictureSize"), Page::tr("Size"),
                                 [](Settings& s) -> PictureSize& { return s.size; },
                                 {{Page::tr("One column, 84 mm"), {84, 0}},
                                  {Page::tr("One and a half columns, 129 mm"), {129, 0}},
                                  {Page::tr("Two columns, 174 mm"), {174, 0}},
                                  {Page::tr("A5, 148 × 210 mm"), {148, 210}},
                                  {Page::tr("A4, 210 × 297 mm"), {210, 297}},
                                  {Page::tr("A4 across, 297 × 210 mm"), {297, 210}},
                                  {Page::tr("Slide 16:9, 254 × 143 mm"), {254, 143}},
                                  {Page::tr("Free"), {150, 0}}});
    form->addNumber(QStringLiteral("pictureWidth"), Page::tr("Width"),
                    {30, 2000, 1, 0, Page::tr(" mm"), {}},
                    [](Settings& s) -> double& { return s.size.width; });
    form->addNumber(QStringLiteral("pictureHeight"), Page::tr("Height"),
                    {0, 2000, 1, 0, Page::tr(" mm"), Page::tr("as needed")},
                    [](Settings& s) -> double& { return s.size.height; });
    form->addChoice<int>(QStringLiteral("pictureResolution"), Page::tr("Resolution of pixels"),
                         [](Settings& s) -> int& { return s.output.dotsPerInch; },
                         {{Page::tr("150 dpi"), 150},
                          {Page::tr("300 dpi"), 300},
                          {Page::tr("600 dpi"), 600},
                          {Page::tr("1200 dpi"), 1200}});
    form->addCheck(QStringLiteral("pictureTransparent"), Page::tr("Transparent background"),
                   [](Settings& s) -> bool& { return s.output.transparent; });
    form->addCheck(QStringLiteral("pictureSvgLetters"),
                   Page::tr("Text in SVG as letters with their fonts"),
                   [](Settings& s) -> bool& { return s.output.svgLetters; });
    form->addTitle(Page::tr("Words"));
    form->addText(QStringLiteral("pictureTitle"), Page::tr("Title"),
                  [](Settings& s) -> QString& { return s.look.title; });
    form->addText(QStringLiteral("pictureSubtitle"), Page::tr("Below it"),
                  [](Settings& s) -> QString& { return s.look.subtitle; });
    form->addText(QStringLiteral("pictureCaption"), Page::tr("Caption"),
                  [](Settings& s) -> QString& { return s.look.caption; });
    return form;
}

SettingsForm* makeStylePage()
{
    auto* form = new SettingsForm;
    form->addTitle(Page::tr("Colours"));
    form->addChoice<PaletteKind>(
        QStringLiteral("picturePalette"), Page::tr("Palette"),
        [](Settings& s) -> PaletteKind& { return s.look.palette; },
        {{Page::tr("Colours of the study"), PaletteKind::Study},
         {Page::tr("Safe for colour blindness (Okabe and Ito)"), PaletteKind::OkabeIto},
         {Page::tr("Greys and patterns"), PaletteKind::Greyscale},
         {Page::tr("Colours of one’s own"), PaletteKind::Brand}});
    form->addList(QStringLiteral("pictureBrand"), Page::tr("Own colours, e.g. #005ea8, #f0a000"),
                  [](Settings& s) -> QStringList& { return s.look.brandColours; });
    addMapParts(*form);
    addType(*form);
    return form;
}

SettingsForm* makeLegendPage()
{
    auto* form = new SettingsForm;
    form->addChoice<LegendPosition>(
        QStringLiteral("pictureLegend"), Page::tr("Legend"),
        [](Settings& s) -> LegendPosition& { return s.look.legend.position; },
        {{Page::tr("Right or below, as it fits"), LegendPosition::Automatic},
         {Page::tr("Right"), LegendPosition::Right},
         {Page::tr("Below"), LegendPosition::Below},
         {Page::tr("None"), LegendPosition::None}});
    form->addCheck(QStringLiteral("pictureCounts"), Page::tr("Number of alteri per category"),
                   [](Settings& s) -> bool& { return s.look.legend.counts; });
    form->addCheck(QStringLiteral("pictureEmptyEntries"), Page::tr("Categories without alteri"),
                   [](Settings& s) -> bool& { return s.look.legend.emptyEntries; });
    form->addCheck(QStringLiteral("pictureNotes"), Page::tr("How to read the map"),
                   [](Settings& s) -> bool& { return s.look.legend.notes; });
    form->addChoice<QString>(
        QStringLiteral("pictureLanguage"), Page::tr("Language"),
        [](Settings& s) -> QString& { return s.look.language; }, pictureLanguages());
    form->addTitle(Page::tr("Entries"));
    using Kind = LegendBlock::Kind;
    addBlock(*form, "pictureBlockSymbols", Page::tr("Symbols"), Kind::Symbols);
    addBlock(*form, "pictureBlockColours", Page::tr("Colours"), Kind::Colours);
    addBlock(*form, "pictureBlockSizes", Page::tr("Sizes"), Kind::Sizes);
    addBlock(*form, "pictureBlockOutlines", Page::tr("Outlines"), Kind::Outlines);
    addBlock(*form, "pictureBlockBadges", Page::tr("Evaluation"), Kind::Badges);
    addBlock(*form, "pictureBlockLevels", Page::tr("Rings"), Kind::Levels);
    addBlock(*form, "pictureBlockTies", Page::tr("Ties among alteri"), Kind::Ties);
    return form;
}

}  // namespace alteri
