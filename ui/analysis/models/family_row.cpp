// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/family_row.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/offered_families.hpp"
#include "ui/text/family_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace alteri {

namespace {

constexpr int keyOfLinear = -1;
constexpr int keyOfUsual = -1;

int familyKey(const std::optional<FamilyChoice>& choice)
{
    return choice ? static_cast<int>(choice->family) : keyOfLinear;
}

/// What the outcome allows; nothing of a formula that cannot be read.
OfferedFamilies offeredTo(const SavedModel& model, const Frame& ties)
{
    try {
        return offeredFamilies(ties, parseFormula(model.formula));
    } catch (const Error&) {
        return {};
    }
}

Link linkOf(const SavedModel& model)
{
    const auto choice = model.family.value_or(FamilyChoice());
    return choice.link.value_or(usualLink(choice.family));
}

bool hasOneGrouping(const SavedModel& model)
{
    try {
        return parseFormula(model.formula).random.size() == 1;
    } catch (const Error&) {
        return false;
    }
}

QComboBox* newChooser(const QString& objectName)
{
    auto* chooser = new QComboBox;
    chooser->setObjectName(objectName);
    chooser->setMinimumContentsLength(4);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return chooser;
}

}  // namespace

FamilyRow::FamilyRow(QWidget* parent)
    : QWidget(parent)
    , m_family(newChooser(QStringLiteral("family")))
    , m_link(newChooser(QStringLiteral("link")))
    , m_integration(newChooser(QStringLiteral("integration")))
{
    m_family->setAccessibleName(tr("Kind of model"));
    m_link->setAccessibleName(tr("Link"));
    m_link->setToolTip(tr("Link: the scale on which effects add up"));
    m_integration->setAccessibleName(tr("Integration"));
    m_integration->setToolTip(tr("How random effects are integrated out: exactly, by quadrature "
                                 "with as many nodes as it takes, where there is one grouping; or "
                                 "by Laplace's approximation"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_family, 3);
    row->addWidget(m_link, 2);
    connect(m_family, &QComboBox::activated, this, &FamilyRow::takeFamily);
    connect(m_link, &QComboBox::activated, this, &FamilyRow::takeLink);
    connect(m_integration, &QComboBox::activated, this, &FamilyRow::takeIntegration);
}

void FamilyRow::show(const SavedModel& model, const Frame& ties)
{
    m_model = model;
    offerFamilies(ties);
    m_family->setToolTip(tr("Kind of model: how the outcome is distributed") + QLatin1Char('\n')
                         + assumptionOf(model));
    const bool isOther = model.family.has_value();
    m_link->setVisible(isOther && !isCount(model.family->family));
    m_integration->setVisible(isOther);
    offerLinks();
    offerIntegrations();
}

void FamilyRow::setWritable(bool writable)
{
    for (auto* chooser : {m_family, m_link, m_integration})
        chooser->setEnabled(writable);
}

void FamilyRow::offerFamilies(const Frame& ties)
{
    const QSignalBlocker blocker(m_family);
    const auto offered = offeredTo(m_model, ties);
    m_family->clear();
    const auto add = [&](const std::optional<Family>& family) {
        m_family->addItem(familyText(family), family ? static_cast<int>(*family) : keyOfLinear);
        m_family->setItemData(m_family->count() - 1,
                              assumptionText(family, family ? usualLink(*family) : Link::Logit),
                              Qt::ToolTipRole);
    };
    // What the model has is shown, even if its outcome does not allow it any more.
    if (offered.linear || !m_model.family)
        add(std::nullopt);
    for (const auto family : offered.families)
        add(family);
    if (m_model.family && !offered.allows(m_model.family))
        add(m_model.family->family);
    m_family->setCurrentIndex(m_family->findData(familyKey(m_model.family)));
}

void FamilyRow::offerLinks()
{
    const QSignalBlocker blocker(m_link);
    m_link->clear();
    const auto family = m_model.family.value_or(FamilyChoice()).family;
    for (const auto link : std::array{Link::Logit, Link::Probit, Link::Cloglog, Link::Log})
        if (suits(link, family))
            m_link->addItem(linkText(link), static_cast<int>(link));
    m_link->setCurrentIndex(m_link->findData(static_cast<int>(linkOf(m_model))));
}

void FamilyRow::offerIntegrations()
{
    const QSignalBlocker blocker(m_integration);
    const bool canBeExact = hasOneGrouping(m_model);
    m_integration->clear();
    // The usual one first; exact integration is there for one grouping only.
    m_integration->addItem(canBeExact ? tr("Exact") : tr("Laplace"), keyOfUsual);
    if (canBeExact)
        m_integration->addItem(tr("Laplace"), static_cast<int>(Integration::Laplace));
    const auto usual = canBeExact ? Integration::Exact : Integration::Laplace;
    const auto chosen = m_model.family ? m_model.family->integration : std::nullopt;
    const bool isUsual = !chosen || *chosen == usual;
    if (!isUsual && m_integration->findData(static_cast<int>(*chosen)) < 0)
        m_integration->addItem(tr("Exact"), static_cast<int>(*chosen));
    m_integration->setCurrentIndex(
        m_integration->findData(isUsual ? keyOfUsual : static_cast<int>(*chosen)));
}

void FamilyRow::takeFamily()
{
    const int key = m_family->currentData().toInt();
    if (key == familyKey(m_model.family))
        return;
    auto changed = m_model;
    changed.family.reset();
    if (key != keyOfLinear) {
        FamilyChoice choice;
        choice.family = static_cast<Family>(key);
        // A link that suits both stays.
        if (m_model.family && m_model.family->link && suits(*m_model.family->link, choice.family))
            choice.link = m_model.family->link;
        changed.family = choice;
        changed.reml = false;
    }
    emit edited(changed, tr("Change kind of model"));
}

void FamilyRow::takeLink()
{
    const auto link = static_cast<Link>(m_link->currentData().toInt());
    if (!m_model.family || link == linkOf(m_model))
        return;
    auto changed = m_model;
    changed.family->link =
        link == usualLink(changed.family->family) ? std::nullopt : std::optional(link);
    emit edited(changed, tr("Change link"));
}

void FamilyRow::takeIntegration()
{
    if (!m_model.family)
        return;
    const int key = m_integration->currentData().toInt();
    auto changed = m_model;
    changed.family->integration =
        key == keyOfUsual ? std::nullopt : std::optional(static_cast<Integration>(key));
    if (changed != m_model)
        emit edited(changed, tr("Change integration"));
}

QString assumptionOf(const SavedModel& model)
{
    const auto family = model.family ? std::optional(model.family->family) : std::nullopt;
    return assumptionText(family, linkOf(model));
}

SavedModel withAllowedFamily(SavedModel model, const Frame& ties)
{
    const auto offered = offeredTo(model, ties);
    if (offered.isEmpty() || offered.allows(model.family))
        return model;
    model.family.reset();
    if (!offered.linear) {
        FamilyChoice choice;
        choice.family = offered.families.front();
        model.family = choice;
        model.reml = false;
    }
    return model;
}

}  // namespace alteri
