// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_dialog.hpp"

#include "core/texts/study_languages.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/help/help.hpp"
#include "ui/paper/printing.hpp"
#include "ui/picture/names_page.hpp"
#include "ui/picture/picture_preview.hpp"
#include "ui/picture/picture_work.hpp"
#include "ui/picture/settings_pages.hpp"
#include "ui/picture/style_bar.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/language_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace alteri {

namespace {

QString settingsKey()
{
    return QStringLiteral("picture/style");
}

/// The settings of the last picture, on this machine.
PictureSettings lastSettings()
{
    const auto text = QSettings().value(settingsKey()).toByteArray();
    try {
        return text.isEmpty() ? PictureSettings() : settingsFrom(text, settingsKey());
    } catch (const Error&) {
        return {};  // written by another version
    }
}

QScrollArea* scrolling(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// Where the help speaks of the first pages.
const char* placeOfPage(int page)
{
    return page == 0   ? "pictures#size-and-format"
           : page == 1 ? "pictures#style"
                       : "pictures#legend";
}

}  // namespace

PictureDialog::PictureDialog(StudyDocument& document,
                             Questions& questions,
                             MapId map,
                             QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_questions(questions)
    , m_book(document.reader())
    , m_map(map)
    , m_settings(lastSettings())
    , m_styles(new StyleBar(document, questions))
    , m_names(new NamesPage)
    , m_batch(new BatchPage)
    , m_preview(new PicturePreview)
    , m_work(new PictureWork(this))
    , m_size(new QLabel)
    , m_warnings(new QLabel)
    , m_status(new QLabel)
    , m_wait(new QTimer(this))
    , m_language(new QComboBox)
{
    setWindowTitle(tr("Export picture"));
    setObjectName(QStringLiteral("pictureDialog"));
    constexpr int pauseWhileTyping = 90;
    m_wait->setSingleShot(true);
    m_wait->setInterval(pauseWhileTyping);
    connect(m_wait, &QTimer::timeout, this, &PictureDialog::refresh);
    connect(m_work, &PictureWork::finished, this, &PictureDialog::showFigure);
    connect(m_work, &PictureWork::failed, this, [this](const Error& error) {
        m_preview->setBusy(false);
        say(sentencesFor(error).join(QLatin1Char(' ')));
    });
    connect(m_preview, &PicturePreview::refused, this, &PictureDialog::say);
    connect(m_preview, &PicturePreview::taken, this, [this] {
        noteMaps(Leaving::Kind::Picture, Leaving::Way::Clipboard, {renamed(m_map)}, {});
    });
    auto* row = new QHBoxLayout(this);
    row->addWidget(makeLeft());
    row->addWidget(makeRight(), 1);
    resizeOnScreen(*this, {1060, 720});
    if (m_settings.studyLanguage.isEmpty())
        m_settings.studyLanguage = QString::fromStdString(document.spokenLanguage());
    const auto reader = document.reader();
    for (const auto& ego : reader.egos()) {
        const auto maps = reader.maps(ego.id);
        for (const auto& each : maps)
            m_batch->addMap(maps.size() == 1
                                ? QString::fromStdString(ego.label)
                                : QStringLiteral("%1 – %2").arg(QString::fromStdString(ego.label),
                                                                QString::fromStdString(each.title)),
                            each.id);
    }
    showSettings();
    refresh();
}

QWidget* PictureDialog::makeLeft()
{
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("pictureTabs"));
    const std::vector<std::pair<SettingsForm*, QString>> forms{{makeFilePage(), tr("Picture")},
                                                               {makeStylePage(), tr("Style")},
                                                               {makeLegendPage(), tr("Legend")}};
    for (const auto& [form, title] : forms) {
        auto* area = scrolling(form);
        setHelpPage(*area, placeOfPage(tabs->count()));
        tabs->addTab(area, title);
        connect(form, &SettingsForm::edited, this, &PictureDialog::change);
        m_forms.push_back(form);
    }
    tabs->addTab(m_names, tr("Names"));
    tabs->addTab(m_batch, tr("Several maps"));
    connect(m_names, &NamesPage::chosen, this, [this](PictureNames names) {
        change([names](PictureSettings& settings) { settings.names = names; });
    });
    connect(m_styles, &StyleBar::chosen, this, &PictureDialog::setSettings);
    connect(m_styles, &StyleBar::message, this, &PictureDialog::say);
    connect(m_batch, &BatchPage::asked, this, &PictureDialog::exportBatch);
    connect(m_batch, &BatchPage::finished, this, &PictureDialog::tellBatch);
    auto* left = new QWidget;
    constexpr int width = 420;
    left->setFixedWidth(width);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_styles);
    column->addWidget(languageRow());
    column->addWidget(tabs, 1);
    return left;
}

/// In which of the study's languages labels are; not there where it has only one.
QWidget* PictureDialog::languageRow()
{
    const auto reader = m_document.reader();
    auto* row = new QWidget;
    auto* form = new QFormLayout(row);
    form->setContentsMargins({});
    m_language->setObjectName(QStringLiteral("pictureStudyLanguage"));
    m_language->addItem(languageName(QString::fromStdString(mainLanguage(reader))), QString());
    for (const auto& each : studyLanguages(reader))
        m_language->addItem(languageName(QString::fromStdString(each)),
                            QString::fromStdString(each));
    form->addRow(tr("Labels in"), m_language);
    row->setVisible(m_language->count() > 1);
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](PictureSettings& settings) {
            settings.studyLanguage = m_language->currentData().toString();
        });
    });
    return row;
}

QWidget* PictureDialog::makeRight()
{
    m_warnings->setObjectName(QStringLiteral("pictureWarnings"));
    m_warnings->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("pictureStatus"));
    m_status->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("pictureMeasures"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_size, 1);
    addButton(*buttons, QStringLiteral("pictureCopy"), tr("Copy"), &PictureDialog::copy);
    addButton(*buttons, QStringLiteral("picturePrint"), tr("Print…"), &PictureDialog::print);
    addButton(*buttons, QStringLiteral("pictureExport"), tr("Export…"),
              &PictureDialog::exportPicture);
    auto* help = new QPushButton(tr("Help"));
    help->setAutoDefault(false);
    connect(help, &QPushButton::clicked, this, [this] {
        showHelp(findChild<QTabWidget*>(QStringLiteral("pictureTabs"))->currentWidget());
    });
    buttons->addWidget(help);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_preview, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_status);
    column->addLayout(buttons);
    return right;
}

void PictureDialog::addButton(QHBoxLayout& row,
                              const QString& name,
                              const QString& text,
                              void (PictureDialog::*slot)()) const
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setDefault(name == QLatin1String("pictureExport"));
    button->setAutoDefault(button->isDefault());
    connect(button, &QPushButton::clicked, this, slot);
    row.addWidget(button);
}

void PictureDialog::setSettings(const PictureSettings& settings)
{
    change([&](PictureSettings& present) {
        const auto names = present.names;
        present = settings;
        present.names = names;
    });
}

void PictureDialog::change(const std::function<void(PictureSettings&)>& change)
{
    change(m_settings);
    showSettings();
    // What is being drawn is not what is wanted any more.
    m_work->abandon();
    m_preview->setBusy(true);
    m_wait->start();
}

void PictureDialog::showSettings()
{
    for (auto* form : m_forms)
        form->show(m_settings);
    m_names->show(m_settings.names);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.studyLanguage)));
    m_styles->setPresent(m_settings);
}

MapSnapshot PictureDialog::renamed(MapId map) const
{
    return m_book.renamed(
        snapshotOf(m_document.reader().in(m_settings.studyLanguage.toStdString()), map),
        m_settings.names);
}

void PictureDialog::refresh()
{
    const auto map = renamed(m_map);
    m_names->showLeaving(leavingNames(map), m_settings.names == PictureNames::Pseudonyms
                                                ? m_book.withoutPseudonym(map)
                                                : 0);
    m_preview->setBusy(true);
    m_work->start(map, m_settings);
}

void PictureDialog::showFigure(const Figure& figure)
{
    m_figure = figure;
    m_preview->setBusy(false);
    m_preview->show(m_figure.drawing, m_settings.output);
    QStringList warnings;
    for (const auto& warning : m_figure.warnings)
        warnings << QStringLiteral("⚠ ") + warningText(warning);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    const auto size = m_figure.drawing.millimetres;
    const double scale = m_settings.output.dotsPerInch / millimetresPerInch;
    auto text = tr("%1 × %2 mm").arg(qRound(size.width())).arg(qRound(size.height()));
    if (rowOf(m_settings.output.format).hasPixels)
        text += tr(", %1 × %2 pixels")
                    .arg(qRound(size.width() * scale))
                    .arg(qRound(size.height() * scale));
    m_size->setText(text);
    emit refreshed();
}

void PictureDialog::flush()
{
    if (m_wait->isActive()) {
        m_wait->stop();
        refresh();
    }
    m_work->wait();
}

bool PictureDialog::writeKey(const std::vector<MapSnapshot>& maps)
{
    if (!m_names->wantsKey())
        return true;
    const FileExport out(m_questions, tr("Key to the names"));
    const auto file = out.write(
        tr("names"), tableFormats([&](TableFormat) { return m_book.key(maps, m_settings.names); }));
    if (file)
        noteMaps(Leaving::Kind::Key, Leaving::Way::File, maps, *file);
    return file.has_value();
}

void PictureDialog::noteMaps(Leaving::Kind kind,
                             Leaving::Way way,
                             const std::vector<MapSnapshot>& maps,
                             const QString& file)
{
    auto leaving = leftAs(kind, file);
    leaving.way = way;
    std::set<EgoId> egos;
    for (const auto& map : maps)
        egos.insert(map.ego);
    leaving.egos = egos.size();
    leaving.maps = maps.size();
    // The key says who is who.
    leaving.names = kind == Leaving::Kind::Key ? ExportedNames::AsIs : leavingAs(m_settings.names);
    m_document.noteLeaving(leaving);
}

std::optional<QString> PictureDialog::askForFile(const FileExport& out, const QString& name)
{
    auto format = m_settings.output.format;
    const auto formats = pictureFileFormats(
        [&](const QString& /*file*/, PictureFormat chosen) { format = chosen; }, format);
    const auto choice = out.ask(name, formats);
    if (!choice)
        return std::nullopt;
    formats[choice->format].write(choice->file);
    if (format != m_settings.output.format) {
        // The name says more than the form: it was typed last.
        m_settings.output.format = format;
        showSettings();
        showFigure(Figure(m_figure));
    }
    return choice->file;
}

void PictureDialog::say(const QString& text)
{
    m_status->setText(text);
}

void PictureDialog::exportPicture()
{
    flush();
    const auto map = renamed(m_map);
    const FileExport out(m_questions, tr("Export picture"));
    const auto file = askForFile(out, fileNameFor(QString::fromStdString(map.egoLabel)));
    if (!file || !writeKey({map})
        || !out.attempt([&] { writeFigure(m_figure, m_settings.output, *file); }))
        return;
    QSettings().setValue(settingsKey(), styleText(m_settings));
    say(FileExport::sentenceOf(*file));
    noteMaps(Leaving::Kind::Picture, Leaving::Way::File, {map}, *file);
    emit exported(*file);
}

void PictureDialog::exportBatch()
{
    flush();
    std::vector<MapSnapshot> maps;
    for (const auto map : m_batch->chosenMaps())
        maps.push_back(renamed(map));
    if (m_batch->kind() == BatchPage::Kind::Files)
        exportFiles(maps);
    else
        exportSheets(maps);
}

void PictureDialog::exportSheets(const std::vector<MapSnapshot>& maps)
{
    const FileExport out(m_questions, tr("Export page"));
    const auto file = askForFile(out, tr("maps"));
    if (!file || !writeKey(maps))
        return;
    const auto figures = sheetFigures(maps, m_settings, m_batch->grid());
    const QFileInfo place(*file);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto name = figures.size() == 1 ? *file
                                              : QStringLiteral("%1/%2-%3.%4")
                                                    .arg(place.path(), place.completeBaseName(),
                                                         QString::number(i + 1), place.suffix());
        if (!out.attempt([&] { writeFigure(figures[i], m_settings.output, name); }))
            return;
    }
    say(tr("%n pages were written.", nullptr, static_cast<int>(figures.size())));
    noteMaps(Leaving::Kind::Picture, Leaving::Way::File, maps, *file);
    emit exported(*file);
}

void PictureDialog::exportFiles(const std::vector<MapSnapshot>& maps)
{
    const auto folder = m_questions.folder(tr("Export maps"));
    if (!folder)
        return;
    QStringList codes;
    const auto reader = m_document.reader();
    // Codes of data files lead to people as names do.
    for (const auto& map : maps)
        codes << (m_settings.names == PictureNames::AsIs
                      ? QString::fromStdString(reader.ego(map.ego)->code)
                      : QString::fromStdString(map.egoLabel));
    const auto names = batchNames(m_batch->pattern(), maps, codes, m_settings.output.format);
    std::vector<BatchItem> items;
    int present = 0;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        items.push_back({maps[i], QDir(*folder).filePath(names[static_cast<qsizetype>(i)])});
        present += QFileInfo::exists(items.back().file) ? 1 : 0;
    }
    if (present > 0
        && !m_questions.confirm(
            tr("%n of these files exist already. Replace them?", nullptr, present), tr("Replace")))
        return;
    if (!writeKey(maps))
        return;
    m_folder = *folder;
    // Before it runs, which may be ended in the middle: what is written then has left.
    noteMaps(Leaving::Kind::Picture, Leaving::Way::File, maps, m_folder);
    say({});
    m_batch->run(std::move(items), m_settings);
}

void PictureDialog::tellBatch(const BatchResult& result)
{
    QStringList lines{tr("%n maps were written.", nullptr, result.written)};
    if (result.cancelled)
        lines << tr("The rest was cancelled.");
    for (const auto& note : result.notes)
        lines << QStringLiteral("⚠ %1: %2")
                     .arg(QFileInfo(note.file).fileName(), warningText(note.warning));
    say(lines.join(QLatin1Char('\n')));
    if (!result.failed.empty()) {
        QStringList sentences;
        for (const auto& error : result.failed)
            sentences << sentencesFor(error);
        m_questions.tellProblems(tr("Export maps"), sentences);
    }
    emit exported(m_folder);
}

void PictureDialog::copy()
{
    flush();
    if (!FileExport(m_questions, tr("Copy picture")).attempt([&] {
            if (m_figure.fault)
                throw Error(*m_figure.fault);
            copyPicture(m_figure.drawing, m_settings.output);
        }))
        return;
    say(tr("The picture is on the clipboard, as pixels and as vectors."));
    noteMaps(Leaving::Kind::Picture, Leaving::Way::Clipboard, {renamed(m_map)}, {});
}

void PictureDialog::print()
{
    flush();
    QPrinter printer(QPrinter::HighResolution);
    turnPage(printer, m_figure.drawing);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isDone = FileExport(m_questions, tr("Print picture")).attempt([&] {
        if (m_figure.fault)
            throw Error(*m_figure.fault);
        printPicture(m_figure.drawing, printer);
    });
    const auto file = printer.outputFileName();
    if (isDone)
        noteMaps(Leaving::Kind::Picture, file.isEmpty() ? Leaving::Way::Paper : Leaving::Way::File,
                 {renamed(m_map)}, file);
}

}  // namespace alteri
