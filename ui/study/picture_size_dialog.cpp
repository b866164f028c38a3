// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/picture_size_dialog.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace alteri {

PictureSizeDialog::PictureSizeDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_width(new QDoubleSpinBox)
    , m_resolution(new QComboBox)
    , m_pixels(new QLabel)
{
    setWindowTitle(title);
    const QSettings settings;
    m_width->setRange(40, 420);
    m_width->setDecimals(0);
    m_width->setSuffix(tr(" mm"));
    m_width->setToolTip(tr("Journals ask for 84, 129 or 174 mm"));
    m_width->setValue(settings.value(QStringLiteral("picture/width"), 174).toDouble());
    for (const int dots : {150, 300, 600, 1200})
        m_resolution->addItem(tr("%1 dpi").arg(dots), dots);
    m_resolution->setCurrentIndex(
        m_resolution->findData(settings.value(QStringLiteral("picture/dpi"), 300).toInt()));
    auto* form = new QFormLayout(this);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Resolution"), m_resolution);
    form->addRow(QString(), m_pixels);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings store;
        store.setValue(QStringLiteral("picture/width"), m_width->value());
        store.setValue(QStringLiteral("picture/dpi"), m_resolution->currentData());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &PictureSizeDialog::updatePixels);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &PictureSizeDialog::updatePixels);
    updatePixels();
}

Questions::PictureSize PictureSizeDialog::size() const
{
    return {m_width->value(), m_resolution->currentData().toInt()};
}

void PictureSizeDialog::updatePixels()
{
    constexpr double millimetresPerInch = 25.4;
    const auto [width, dots] = size();
    m_pixels->setText(tr("%1 pixels wide").arg(qRound(width / millimetresPerInch * dots)));
}

}  // namespace alteri
