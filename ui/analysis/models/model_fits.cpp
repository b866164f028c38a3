// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_fits.hpp"

#include "core/error.hpp"
#include "ui/analysis/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

namespace alteri {

ModelFits::ModelFits(StudyData& data, QObject* parent)
    : QObject(parent)
    , m_data(data)
{
    connect(&data, &StudyData::changed, this, [this] {
        m_outdated = true;
        emit changed();
    });
}

const RegressionTable& ModelFits::table()
{
    fit();
    return m_table;
}

const QStringList& ModelFits::problems()
{
    fit();
    return m_problems;
}

void ModelFits::setSameSample(bool same)
{
    if (same == m_sameSample)
        return;
    m_sameSample = same;
    m_outdated = true;
    emit changed();
}

void ModelFits::fit()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    m_problems.clear();
    const auto models = m_data.document().reader().models();
    std::vector<ModelSpec> specs;
    specs.reserve(models.size());
    for (const auto& model : models)
        specs.push_back(specOf(model));
    try {
        if (m_sameSample)
            shareSample(specs);
    } catch (const Error&) {
        // A formula that cannot be read is told of below, by its model.
    }
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < models.size(); ++i) {
        try {
            fits.push_back(fitModel(m_data.frames().ties, specs[i]));
        } catch (const Error& error) {
            m_problems << QString::fromStdString(models[i].name) + QStringLiteral(": ")
                              + sentencesFor(error).join(QLatin1Char(' '));
        }
    }
    m_table = regressionTable(std::move(fits));
}

}  // namespace alteri
