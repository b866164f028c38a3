// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/checks_panel.hpp"

#include "ui/text/check_text.hpp"
#include "ui/text/list_text.hpp"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

/// A check and the models that it holds for.
struct Told {
    ModelCheck check;
    QStringList models;
};

std::vector<Told> toldOf(const std::vector<ModelFits::State>& states)
{
    std::vector<Told> all;
    for (const auto& state : states) {
        if (!state.outcome)
            continue;
        for (const auto& check : state.outcome->checks) {
            auto known = std::find_if(all.begin(), all.end(),
                                      [&](const auto& each) { return each.check == check; });
            if (known == all.end())
                known = all.insert(all.end(), {check, {}});
            known->models << QString::fromStdString(state.model.name);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.check.weight > other.check.weight;
    });
    return all;
}

/// A filled disc with an exclamation mark, or an open one with an i: form and colour both tell.
QIcon iconOf(ModelCheck::Weight weight, const QWidget& widget)
{
    constexpr int side = 16;
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWarning = weight == ModelCheck::Weight::Warning;
    const QColor colour =
        isWarning ? QColor(0xd5, 0x5e, 0x00) : widget.palette().color(QPalette::Highlight);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(isWarning ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1.5, 1.5, side - 3, side - 3));
    painter.setPen(isWarning ? QColor(Qt::white) : colour);
    auto font = painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter,
                     isWarning ? QStringLiteral("!") : QStringLiteral("i"));
    return {pixmap};
}

}  // namespace

/// Only of models that have an estimate can it be said that there is nothing to watch.
QString ChecksPanel::headingWithoutChecks(const std::vector<ModelFits::State>& states)
{
    const auto isAny = [&](ModelFits::Stage stage) {
        return std::any_of(states.begin(), states.end(),
                           [&](const auto& state) { return state.stage == stage; });
    };
    if (states.empty())
        return tr("There are no models");
    if (isAny(ModelFits::Stage::Failed) || isAny(ModelFits::Stage::Cancelled))
        return tr("Models without an estimate could not be checked");
    if (isAny(ModelFits::Stage::Waiting))
        return tr("Models are being fitted");
    return tr("Nothing to watch");
}

ChecksPanel::ChecksPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    m_heading->setStyleSheet(QStringLiteral("font-weight: 600;"));
    m_list->setObjectName(QStringLiteral("modelChecks"));
    m_list->setAccessibleName(tr("What to watch"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(1);
}

void ChecksPanel::show(const std::vector<ModelFits::State>& states)
{
    m_list->clear();
    int warnings = 0;
    for (const auto& told : toldOf(states)) {
        const bool isOfAll = told.models.size() == static_cast<int>(states.size());
        const auto sentence = textFor(told.check);
        auto* item = new QListWidgetItem(
            iconOf(told.check.weight, *this),
            isOfAll && states.size() > 1 ? sentence
                                         : listText(told.models) + QStringLiteral(": ") + sentence);
        m_list->addItem(item);
        item->setFlags(Qt::ItemIsEnabled);
        item->setToolTip(reasonFor(told.check));
        item->setData(
            Qt::AccessibleTextRole,
            (told.check.weight == ModelCheck::Weight::Warning ? tr("Warning: %1") : tr("Note: %1"))
                .arg(item->text()));
        warnings += told.check.weight == ModelCheck::Weight::Warning ? 1 : 0;
    }
    if (m_list->count() == 0)
        m_heading->setText(headingWithoutChecks(states));
    else
        m_heading->setText(warnings == 0 ? tr("To know")
                                         : tr("To watch: %n warnings", nullptr, warnings));
}

QStringList ChecksPanel::sentences() const
{
    QStringList all;
    for (int i = 0; i < m_list->count(); ++i)
        all << m_list->item(i)->text();
    return all;
}

}  // namespace alteri
