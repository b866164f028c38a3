// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktop_appearance.hpp"

#ifdef ALTERI_PORTAL
#include "ui/style/portal_settings.hpp"

#include <QDBusConnection>
#endif

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <utility>

namespace alteri {

DesktopAppearance::DesktopAppearance(QObject* parent)
    : QObject(parent)
    , m_isDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto* hints = QApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_isDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { take(scheme == Qt::ColorScheme::Dark); });
#elif defined(ALTERI_PORTAL)
    // Without an address the library may start a bus of its own, which no desktop talks to.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto* portal = new PortalSettings(QDBusConnection::sessionBus(), this);
    connect(portal, &PortalSettings::colours, this,
            [this, said = false](PortalSettings::Colours colours) mutable {
                // Desktops that know dark only say so by taking it back.
                said = said || colours != PortalSettings::Colours::Any;
                if (said)
                    take(colours == PortalSettings::Colours::Dark);
            });
#endif
}

void DesktopAppearance::take(bool isDark)
{
    if (std::exchange(m_isDark, isDark) != isDark)
        emit changed(isDark);
}

}  // namespace alteri
