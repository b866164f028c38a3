// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/report/journal_table.hpp"

namespace alteri {

/// What a saved model of categories, proportions or counts asks for.
/// @param spec with a family
GeneralisedSpec generalisedSpecOf(const ModelSpec& spec);

/// The fit as tables and plots of several models take them, linear ones beside it.
Fit commonFit(const GeneralisedFit& fit);

/// What a journal prints of a fit, with R2 on the latent scale; see journalModel().
JournalModel generalisedJournalModel(const GeneralisedModel& model);

}  // namespace alteri
