// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/portal_settings.hpp"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace alteri {

namespace {

constexpr auto service = QLatin1String("org.freedesktop.portal.Desktop");
constexpr auto object = QLatin1String("/org/freedesktop/portal/desktop");
constexpr auto settings = QLatin1String("org.freedesktop.portal.Settings");
constexpr auto appearance = QLatin1String("org.freedesktop.appearance");
constexpr auto scheme = QLatin1String("color-scheme");

PortalSettings::Colours coloursOf(QVariant value)
{
    // Portals pack the value once more than they say.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return PortalSettings::Colours::Dark;
    case 2:
        return PortalSettings::Colours::Light;
    default:
        return PortalSettings::Colours::Any;
    }
}

}  // namespace

PortalSettings::PortalSettings(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
{
    auto connection = bus;
    if (!connection.isConnected())
        return;
    // Looked for by its name: a slot that takes it would be connected to nothing otherwise.
    qRegisterMetaType<QDBusVariant>();
    connection.connect(service, object, settings, QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(bus);
}

void PortalSettings::ask(const QDBusConnection& bus)
{
    auto question =
        QDBusMessage::createMethodCall(service, object, settings, QStringLiteral("Read"));
    question << QString(appearance) << QString(scheme);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            settingChanged(appearance, scheme, reply.value());
        answer->deleteLater();
    });
}

void PortalSettings::settingChanged(const QString& group,
                                    const QString& key,
                                    const QDBusVariant& value)
{
    if (group == appearance && key == scheme)
        emit colours(coloursOf(value.variant()));
}

}  // namespace alteri
