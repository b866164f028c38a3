// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "ui/analysis/models/variable_catalogue.hpp"

#include <QString>

#include <functional>

class QMenu;

namespace alteri {

/// A term as people read it: labels, and how a number is centred.
QString termLabel(const FormulaTerm& term, const VariableCatalogue& variables);

/// What more there is to know of a term in a model: reference category, centring, random slope.
QString
termDetails(const FormulaTerm& term, const SavedModel& model, const VariableCatalogue& variables);

/// Called with the changed model and what the change is called.
using ModelEdit = std::function<void(const SavedModel&, const QString&)>;

/// Fills a menu with what can be done to a term of a model: reference category, centring,
/// interaction, random slope, removal.
void fillTermMenu(QMenu& menu,
                  const FormulaTerm& term,
                  const SavedModel& model,
                  const VariableCatalogue& variables,
                  const ModelEdit& edit);

}  // namespace alteri
