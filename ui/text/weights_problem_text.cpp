// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/weights_problem_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class WeightsProblemText {
    Q_DECLARE_TR_FUNCTIONS(alteri::WeightsProblemText)

public:
    explicit WeightsProblemText(const Problem& problem)
        : m_problem(problem)
    {
    }

    QString text() const
    {
        switch (m_problem.code) {
        case ErrorCode::NotWithWeights:
            return tr("“%1” is not there for models with weights; leave one of them out.")
                .arg(detail(0));
        case ErrorCode::NotWithEgoWeights:
            return tr("“%1” is not there for models with sampling weights of egos; leave one of "
                      "them out.")
                .arg(detail(0));
        case ErrorCode::NotWithVariances:
            return tr("“%1” is not there for models whose residuals have variances of their own by "
                      "category; leave one of them out.")
                .arg(detail(0));
        case ErrorCode::EgoWeightsVary:
            return tr("The sampling weight “%1” has different values within one group of “%2”; "
                      "give each group one weight.")
                .arg(detail(0), detail(1));
        case ErrorCode::WeightsInvalid:
            return tr("The weights “%1” must be greater than 0.").arg(detail(0));
        case ErrorCode::OneVarianceOnly:
            return tr("All rows of the model have one category of “%1”; residual variances by it "
                      "need two or more.")
                .arg(detail(0));
        case ErrorCode::NothingMissing:
            return tr("No value of the model’s variables is missing; there is nothing to impute.");
        default:
            return {};
        }
    }

private:
    QString detail(std::size_t index) const
    {
        return index < m_problem.details.size() ? QString::fromStdString(m_problem.details[index])
                                                : QString();
    }

    const Problem& m_problem;
};

}  // namespace

QString weightsProblemText(const Problem& problem)
{
    return WeightsProblemText(problem).text();
}

}  // namespace alteri
