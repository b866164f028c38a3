// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/model_spec.hpp"

namespace alteri {

ModelSpec specOf(const SavedModel& model)
{
    return {model.name,       model.formula,   model.reml,
            model.references, model.groupings, model.centred};
}

}  // namespace alteri
