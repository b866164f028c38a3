// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/network_questions.hpp"

#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/report/single_level_report.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct NetworkQuestions {
    Q_DECLARE_TR_FUNCTIONS(alteri::NetworkQuestions)
};

}  // namespace

std::vector<std::pair<ModelQuestion, QString>> networkQuestions()
{
    using Question = ModelQuestion;
    return {{Question::Coefficients, NetworkQuestions::tr("Coefficients with p values")},
            {Question::Terms, NetworkQuestions::tr("Tests of terms")},
            {Question::HeteroscedasticityConsistent,
             NetworkQuestions::tr("t tests, heteroscedasticity-consistent (HC3)")}};
}

ModelAnswer networkAnswer(ModelQuestion question, const LeastSquares& model)
{
    if (question == ModelQuestion::Terms)
        return {linearTermsPart(model), {}, {}};
    if (question == ModelQuestion::HeteroscedasticityConsistent)
        return {linearRobustPart(model), {}, {}};
    return {ReportPart{"coefficients", "Coefficients", coefficientTable(model.fit)}, {}, {}};
}

ModelAnswer compareNetworks(const Frame& networks,
                            const LeastSquares& one,
                            const LeastSquares& two,
                            const Watch& watch)
{
    std::vector<ModelSpec> specs{one.fit.spec, two.fit.spec};
    shareSample(specs);
    const auto first = fitLeastSquares(networks, specs[0], watch.stop);
    const auto second = fitLeastSquares(networks, specs[1], watch.stop);
    QString note;
    if (one.fit.n != first.fit.n || two.fit.n != first.fit.n)
        note = NetworkQuestions::tr("The two models rest on different networks (%1 and %2); for "
                                    "the comparison both were fitted again to the %3 that are "
                                    "complete for both.")
                   .arg(one.fit.n)
                   .arg(two.fit.n)
                   .arg(first.fit.n);
    return {linearComparisonPart(first, second), note, {}};
}

}  // namespace alteri
