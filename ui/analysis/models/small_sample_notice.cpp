// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/small_sample_notice.hpp"

#include "core/multilevel/report/coefficient_test.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace alteri {

SmallSampleNotice::SmallSampleNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("smallSampleNotice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* take = new QPushButton(tr("Use REML and Kenward–Roger"));
    take->setObjectName(QStringLiteral("useKenwardRoger"));
    take->setToolTip(tr("Fits all models by REML and tests their coefficients by t with degrees of "
                        "freedom for few groups"));
    connect(take, &QPushButton::clicked, this, &SmallSampleNotice::taken);
    m_take = take;
    row->addWidget(m_text, 1);
    row->addWidget(take);
    setVisible(false);
}

void SmallSampleNotice::show(const std::vector<ModelFits::State>& states, bool isWritable)
{
    std::optional<FewGroups> worst;
    for (const auto& state : states)
        if (state.stage == ModelFits::Stage::Fitted && !state.outcome->fit->outcome
            && state.outcome->fit->test == CoefficientTest::Wald)
            if (const auto few = fewGroups(*state.outcome->fit);
                few && (!worst || few->predictors > worst->predictors))
                worst = few;
    setVisible(worst.has_value());
    m_take->setEnabled(isWritable);
    if (worst)
        m_text->setText(
            tr("%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for "
               "each coefficient, Wald's tests claim more than the data tell.",
               nullptr, static_cast<int>(worst->groups))
                .arg(QString::fromStdString(worst->group), QString::number(worst->predictors)));
}

}  // namespace alteri
