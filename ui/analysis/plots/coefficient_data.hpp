// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/report/regression_table.hpp"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace alteri {

/// Which intervals are drawn.
enum class ShownIntervals { NinetyFive, Ninety, Both };

/// What a person chose to see of the models' coefficients.
struct CoefficientChoices {
    QStringList order;          ///< names of terms, as far as they were moved
    QSet<QString> hiddenTerms;  ///< names
    QSet<QString> hiddenModels;
    ShownIntervals intervals = ShownIntervals::Both;
    bool isStandardised = false;
    bool areRatios = false;  ///< numbers of models with odds or rate ratios are exp(b)
};

/// The coefficients of several models, term by term, in blocks by level.
struct CoefficientData {
    struct Term {
        CoefficientName name;
        QString label;
        std::vector<std::optional<Coefficient>> models;  ///< in the order of `models`
    };
    struct Block {
        QString heading;
        std::vector<Term> terms;
    };

    QStringList models;
    std::vector<std::size_t> series;  ///< per model its place among all: its colour and shape
    std::vector<Block> blocks;
    QString outcome;       ///< its label; empty if the models have different ones
    QStringList outcomes;  ///< of each model
    ShownIntervals intervals = ShownIntervals::NinetyFive;
    bool isStandardised = false;
    std::vector<bool> ratios;   ///< per model: whether its numbers are given as exp(b)
    QString tests;              ///< what p and the intervals rest on; several if the models differ
    bool areMultilevel = true;  ///< false if one is of networks, without groups
    QString references;         ///< "Type of alter: other; ..."; empty without categories
};

/// The intercept is left out: its size depends on where the predictors have their zero. Terms of
/// the same name get that of their variable with them.
///
/// @param frame the data of the models, for what variables and categories are called
/// @param standardised per model, for `isStandardised`; see standardisedCoefficients()
CoefficientData coefficientData(const RegressionTable& table,
                                const Frame& frame,
                                const CoefficientChoices& choices,
                                const std::vector<std::vector<Coefficient>>& standardised = {});

/// The interval of an estimate at another level than 95 %.
std::pair<double, double> intervalOf(const Coefficient& coefficient, double level);

/// The numbers of a coefficient in one sentence.
QString coefficientSentence(const Coefficient& coefficient, const QString& model);

/// The name of a model, also of one without a name.
QString modelName(const Fit& fit);

}  // namespace alteri
