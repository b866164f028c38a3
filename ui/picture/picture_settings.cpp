// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_settings.hpp"

#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "ui/text/file_path.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace alteri {

namespace {

constexpr int version = 1;

template <class Enum, std::size_t N>
using Words = std::array<std::pair<Enum, const char*>, N>;

constexpr Words<PaletteKind, 4> palettes{{{PaletteKind::Study, "study"},
                                          {PaletteKind::OkabeIto, "okabe-ito"},
                                          {PaletteKind::Greyscale, "greyscale"},
                                          {PaletteKind::Brand, "brand"}}};
constexpr Words<EgoTies, 3> egoTies{
    {{EgoTies::None, "none"}, {EgoTies::Plain, "plain"}, {EgoTies::ByEvaluation, "evaluation"}}};
constexpr Words<BadgeStyle, 3> badges{
    {{BadgeStyle::Disc, "disc"}, {BadgeStyle::Sign, "sign"}, {BadgeStyle::None, "none"}}};
constexpr Words<LegendPosition, 4> positions{{{LegendPosition::Automatic, "auto"},
                                              {LegendPosition::Right, "right"},
                                              {LegendPosition::Below, "below"},
                                              {LegendPosition::None, "none"}}};
constexpr Words<LegendBlock::Kind, 7> blocks{{{LegendBlock::Kind::Symbols, "symbols"},
                                              {LegendBlock::Kind::Colours, "colours"},
                                              {LegendBlock::Kind::Sizes, "sizes"},
                                              {LegendBlock::Kind::Outlines, "outlines"},
                                              {LegendBlock::Kind::Badges, "badges"},
                                              {LegendBlock::Kind::Levels, "levels"},
                                              {LegendBlock::Kind::Ties, "ties"}}};

template <class Enum, std::size_t N>
QString wordFor(Enum value, const Words<Enum, N>& words)
{
    for (const auto& [each, word] : words)
        if (each == value)
            return QLatin1String(word);
    return {};
}

/// Reads values that must be of the right type where they are given; others stay as they are.
class StyleReader {
public:
    explicit StyleReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    bool isSound() const { return m_sound; }

    void read(const char* key, bool& value)
    {
        if (const auto found = take(key); found.isBool())
            value = found.toBool();
        else
            m_sound = m_sound && found.isUndefined();
    }

    void read(const char* key, QString& value)
    {
        if (const auto found = take(key); found.isString())
            value = found.toString();
        else
            m_sound = m_sound && found.isUndefined();
    }

    void read(const char* key, double& value, double least, double most)
    {
        const auto found = take(key);
        if (found.isUndefined())
            return;
        value = found.toDouble(least - 1);
        m_sound = m_sound && value >= least && value <= most;
    }

    void read(const char* key, int& value, int least, int most)
    {
        double number = value;
        read(key, number, least, most);
        value = qRound(number);
    }

    template <class Enum, std::size_t N>
    void read(const char* key, Enum& value, const Words<Enum, N>& words)
    {
        const auto found = take(key);
        if (found.isUndefined())
            return;
        for (const auto& [each, word] : words)
            if (found.toString() == QLatin1String(word)) {
                value = each;
                return;
            }
        m_sound = false;
    }

    /// @param takeEntry says whether an entry is one that the list can have
    template <class TakeEntry>
    void readList(const char* key, const TakeEntry& takeEntry)
    {
        const auto found = take(key);
        m_sound = m_sound && (found.isUndefined() || found.isArray());
        for (const auto& entry : found.toArray())
            m_sound = entry.isString() && takeEntry(entry.toString()) && m_sound;
    }

private:
    QJsonValue take(const char* key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    bool m_sound = true;
};

QJsonObject objectOf(const PictureLook& look)
{
    QJsonArray leftOut;
    for (const auto kind : look.legend.leftOut)
        leftOut.append(wordFor(kind, blocks));
    return {{QStringLiteral("palette"), wordFor(look.palette, palettes)},
            {QStringLiteral("brandColours"), QJsonArray::fromStringList(look.brandColours)},
            {QStringLiteral("ringFills"), look.ringFills},
            {QStringLiteral("ringLabels"), look.ringLabels},
            {QStringLiteral("sectorLabels"), look.sectorLabels},
            {QStringLiteral("alterTies"), look.alterTies},
            {QStringLiteral("egoTies"), wordFor(look.egoTies, egoTies)},
            {QStringLiteral("badges"), wordFor(look.badges, badges)},
            {QStringLiteral("labels"), look.labels},
            {QStringLiteral("family"), look.family},
            {QStringLiteral("titlePoints"), look.titlePoints},
            {QStringLiteral("labelPoints"), look.labelPoints},
            {QStringLiteral("captionPoints"), look.captionPoints},
            {QStringLiteral("sectorPoints"), look.sectorPoints},
            {QStringLiteral("legendPoints"), look.legendPoints},
            {QStringLiteral("linePoints"), look.linePoints},
            {QStringLiteral("symbolMillimetres"), look.symbolMillimetres},
            {QStringLiteral("legend"), wordFor(look.legend.position, positions)},
            {QStringLiteral("legendLeftOut"), leftOut},
            {QStringLiteral("legendCounts"), look.legend.counts},
            {QStringLiteral("legendEmptyEntries"), look.legend.emptyEntries},
            {QStringLiteral("legendNotes"), look.legend.notes},
            {QStringLiteral("language"), look.language},
            {QStringLiteral("title"), look.title},
            {QStringLiteral("subtitle"), look.subtitle},
            {QStringLiteral("caption"), look.caption}};
}

void readLegend(StyleReader& reader, LegendLook& legend)
{
    reader.read("legend", legend.position, positions);
    reader.read("legendCounts", legend.counts);
    reader.read("legendEmptyEntries", legend.emptyEntries);
    reader.read("legendNotes", legend.notes);
    reader.readList("legendLeftOut", [&](const QString& entry) {
        for (const auto& [kind, word] : blocks)
            if (entry == QLatin1String(word)) {
                legend.leftOut.insert(kind);
                return true;
            }
        return false;
    });
}

void readLook(StyleReader& reader, PictureLook& look)
{
    constexpr double smallest = 2;
    constexpr double largest = 96;
    reader.read("palette", look.palette, palettes);
    reader.readList("brandColours", [&](const QString& colour) {
        look.brandColours << colour;
        return true;  // as it was typed; what is no colour is passed over
    });
    reader.read("ringFills", look.ringFills);
    reader.read("ringLabels", look.ringLabels);
    reader.read("sectorLabels", look.sectorLabels);
    reader.read("alterTies", look.alterTies);
    reader.read("egoTies", look.egoTies, egoTies);
    reader.read("badges", look.badges, badges);
    reader.read("labels", look.labels);
    reader.read("family", look.family);
    reader.read("titlePoints", look.titlePoints, smallest, largest);
    reader.read("labelPoints", look.labelPoints, smallest, largest);
    reader.read("captionPoints", look.captionPoints, smallest, largest);
    reader.read("sectorPoints", look.sectorPoints, smallest, largest);
    reader.read("legendPoints", look.legendPoints, smallest, largest);
    reader.read("linePoints", look.linePoints, 0.1, 10);
    reader.read("symbolMillimetres", look.symbolMillimetres, 0.5, 20);
    reader.read("language", look.language);
    reader.read("title", look.title);
    reader.read("subtitle", look.subtitle);
    reader.read("caption", look.caption);
    readLegend(reader, look.legend);
}

}  // namespace

QByteArray styleText(const PictureSettings& settings)
{
    auto object = objectOf(settings.look);
    object.insert(QStringLiteral("alteriStyle"), version);
    object.insert(QStringLiteral("studyLanguage"), settings.studyLanguage);
    object.insert(QStringLiteral("widthMillimetres"), settings.size.width);
    object.insert(QStringLiteral("heightMillimetres"), settings.size.height);
    object.insert(QStringLiteral("format"), suffixOf(settings.output.format));
    object.insert(QStringLiteral("dotsPerInch"), settings.output.dotsPerInch);
    object.insert(QStringLiteral("transparent"), settings.output.transparent);
    object.insert(QStringLiteral("svgLetters"), settings.output.svgLetters);
    return QJsonDocument(object).toJson();
}

PictureSettings settingsFrom(const QByteArray& styleText, const QString& source)
{
    const auto document = QJsonDocument::fromJson(styleText);
    const auto object = document.object();
    StyleReader reader(object);
    PictureSettings settings;
    readLook(reader, settings.look);
    reader.read("studyLanguage", settings.studyLanguage);
    reader.read("widthMillimetres", settings.size.width, 20, 2000);
    reader.read("heightMillimetres", settings.size.height, 0, 2000);
    auto word = suffixOf(settings.output.format);
    reader.read("format", word);
    const auto format = formatOfSuffix(word);
    settings.output.format = format.value_or(PictureFormat::Png);
    reader.read("dotsPerInch", settings.output.dotsPerInch, 36, 2400);
    reader.read("transparent", settings.output.transparent);
    reader.read("svgLetters", settings.output.svgLetters);
    const auto written = object.value(QStringLiteral("alteriStyle")).toInt();
    if (written < 1 || written > version || !reader.isSound() || !format)
        throw Error(ErrorCode::StyleInvalid, {source.toStdString()});
    return settings;
}

PictureSettings readStyle(const QString& file)
{
    return settingsFrom(QByteArray::fromStdString(readFile(pathOf(file), largestStyle)), file);
}

ExportedNames leavingAs(PictureNames names)
{
    switch (names) {
    case PictureNames::Pseudonyms:
        return ExportedNames::Pseudonyms;
    case PictureNames::Numbers:
        return ExportedNames::Numbers;
    case PictureNames::None:
        return ExportedNames::None;
    case PictureNames::AsIs:
        break;
    }
    return ExportedNames::AsIs;
}

}  // namespace alteri
