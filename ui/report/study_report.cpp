// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/study_report.hpp"

#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "core/exchange/results/journal_export.hpp"
#include "core/exchange/results/model_scripts.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/measures/describe/grouped_univariate.hpp"
#include "core/measures/describe/missing_reasons.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/report/coefficient_test.hpp"
#include "core/multilevel/report/single_level_report.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/describe/variable_rows.hpp"
#include "ui/analysis/plots/coefficient_print.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/report/html_page.hpp"
#include "ui/report/report_rows.hpp"
#include "ui/text/effect_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/journal_text.hpp"
#include "ui/text/problem_text.hpp"

#include <QCoreApplication>
#include <QDir>

namespace alteri {

namespace {

/// Writes one report, step by step.
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(alteri::StudyReport)

public:
    ReportWriter(const Reader& reader,
                 const StudyTable& table,
                 const QString& folder,
                 const ReportChoices& choices)
        : m_reader(reader)
        , m_table(table)
        , m_folder(folder)
        , m_page(QString::fromStdString(reader.studyProperty("title")))
        , m_replacing(choices.replacing)
        , m_maps(choices.maps ? reader.maps() : std::vector<NetworkMap>())
    {
        if (m_replacing == Replacing::Nothing)
            requireOutputPlace(pathOf(m_folder.filePath(QStringLiteral("report.html"))),
                               m_replacing);
        if (!QDir().mkpath(m_folder.filePath(QStringLiteral("pictures"))))
            throw Error(ErrorCode::FileNotWritable, {folder.toStdString()});
    }

    int steps() const { return static_cast<int>(m_maps.size()) + 2; }

    void step(int number)
    {
        if (number == 0)
            writeData();
        else if (number <= static_cast<int>(m_maps.size()))
            writeMap(m_maps[static_cast<std::size_t>(number) - 1], number);
        else
            writeModels();
    }

    void finish() { write(QStringLiteral("report.html"), m_page.text().toUtf8()); }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        writeFile(bytes, m_folder.filePath(name), m_replacing);
    }

    void writeData()
    {
        m_frames = framesOf(m_table);
        m_page.heading(tr("Codebook"));
        m_page.table(codebookRows(m_table.codebook()));
        m_page.heading(tr("Variables"));
        std::vector<GroupedUnivariate> all{{{}, describe(m_frames)}};
        addReasons(all, MissingReasons(m_table));
        m_page.table(describedRows(all).content);
        m_page.paragraph(tr("SD with n − 1. Shares are of the known values."));
        if (m_frames.waveCount > 1) {
            const auto rows = countedRows(m_frames);
            m_page.paragraph(tr("All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego "
                                "and alter counts once.")
                                 .arg(rows.networks.size())
                                 .arg(rows.egos.size())
                                 .arg(rows.ties.size())
                                 .arg(rows.alteri.size()));
        }
    }

    void writeMap(const NetworkMap& map, int number)
    {
        if (number == 1)
            m_page.heading(tr("Maps"));
        const auto snapshot = snapshotOf(m_reader, map.id);
        const auto name =
            QStringLiteral("pictures/map-%1.png").arg(number, 3, 10, QLatin1Char('0'));
        PictureSettings settings;
        settings.output.replacing = m_replacing;
        writePicture(mapFigure(snapshot, settings).drawing, settings.output,
                     m_folder.filePath(name));
        m_page.picture(name, QString::fromStdString(snapshot.egoLabel));
    }

    /// As the study's tables are tested. Where that cannot be had, the usual test stands, and why.
    void test(FittedModel& model)
    {
        try {
            testCoefficients(model, chosenTest(m_reader));
        } catch (const Error& error) {
            m_page.paragraph(QString::fromStdString(model.fit.spec.name) + QStringLiteral(": ")
                             + sentencesFor(error).join(QLatin1Char(' ')));
        }
    }

    JournalModel fitted(const ModelSpec& spec)
    {
        const auto& rows = rowsOf(m_frames, spec);
        if (spec.family)
            return generalisedJournalModel(fitGeneralised(rows, generalisedSpecOf(spec)));
        if (isOfNetworks(m_frames, spec))
            return singleLevelJournalModel(fitLeastSquares(rows, spec));
        auto kept = fitAndKeep(rows, spec);
        test(kept);
        return journalModel(kept);
    }

    void fitModels()
    {
        for (const auto& model : m_reader.models()) {
            try {
                m_journal.push_back(fitted(specOf(model)));
                m_fits.push_back(m_journal.back().fit);
            } catch (const Error& error) {
                m_page.paragraph(QString::fromStdString(model.name) + QStringLiteral(": ")
                                 + sentencesFor(error).join(QLatin1Char(' ')));
            }
        }
    }

    void writeModels()
    {
        m_page.heading(tr("Models"));
        fitModels();
        if (m_fits.empty()) {
            m_page.paragraph(tr("The study has no model that can be estimated."));
            return;
        }
        m_page.markup(QString::fromStdString(
            journalHtml(journalTable(m_journal, TranslatedWords()), ErrorPlace::Beside)));
        m_page.heading(tr("Specification"));
        for (const auto& fit : m_fits) {
            m_page.subheading(QString::fromStdString(fit.spec.name));
            m_page.code(QString::fromStdString(fit.spec.formula));
            m_page.paragraph(specificationOf(fit).join(QLatin1Char(' ')));
            writeEffects(fit);
        }
        writePlot(regressionTable(m_fits));
        writeScript();
    }

    /// Each term in a sentence, and what must not be read into them, once.
    void writeEffects(const Fit& fit)
    {
        QStringList warnings;
        for (const auto& each : fit.fixed) {
            if (const auto sentence = effectSentence(fit, each, m_frames.ties); !sentence.isEmpty())
                m_page.paragraph(sentence);
            warnings += effectWarnings(fit, each);
        }
        warnings.removeDuplicates();
        if (!warnings.isEmpty())
            m_page.paragraph(warnings.join(QLatin1Char(' ')));
    }

    void writePlot(const RegressionTable& table)
    {
        m_page.heading(tr("Coefficient plot"));
        const auto name = QStringLiteral("pictures/coefficients.png");
        constexpr double width = 174;
        CoefficientChoices choices;
        choices.intervals = ShownIntervals::NinetyFive;
        const auto plot = coefficientPlot(coefficientData(table, m_frames.ties, choices), {});
        PictureOutput output;
        output.replacing = m_replacing;
        writePicture(drawingOf(plot, width), output, m_folder.filePath(name));
        m_page.picture(name, tr("Estimates with 95 % confidence intervals"));
    }

    void writeScript()
    {
        m_page.heading(tr("Reproduce"));
        const auto files = modelScripts(m_frames, m_fits, "ties.csv");
        for (std::size_t data = 0; data < files.size(); data += 2) {
            for (const auto& file : {files[data], files[data + 1]})
                write(QString::fromStdString(file.name), QByteArray::fromStdString(file.text));
            const auto script = QString::fromStdString(files[data + 1].name);
            m_page.paragraph(tr("%1 holds the data of the models, without names; %2 fits them in "
                                "R and stops if an estimate differs by more than a millionth of "
                                "its standard error. In the folder of this report:")
                                 .arg(QString::fromStdString(files[data].name), script));
            m_page.code(QStringLiteral("Rscript ") + script);
        }
        m_page.paragraph(tr("Written by Alteri %1.").arg(QCoreApplication::applicationVersion()));
    }

    const Reader& m_reader;  ///< of maps and models
    const StudyTable& m_table;
    QDir m_folder;
    HtmlPage m_page;
    Replacing m_replacing;
    std::vector<NetworkMap> m_maps;
    StudyFrames m_frames;
    std::vector<Fit> m_fits;
    std::vector<JournalModel> m_journal;  ///< of the same models
};

}  // namespace

bool writeReport(const Reader& reader,
                 const StudyTable& table,
                 const QString& folder,
                 const ReportChoices& choices,
                 const ReportProgress& progress)
{
    ReportWriter writer(reader, table, folder, choices);
    for (int step = 0; step < writer.steps(); ++step) {
        if (progress && !progress(step, writer.steps()))
            return false;
        writer.step(step);
    }
    writer.finish();
    return true;
}

}  // namespace alteri
