// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace alteri {

/// What a desktop of freedesktop.org tells its programs about colours, those in a sandbox too.
/// Source: https://flatpak.github.io/xdg-desktop-portal, org.freedesktop.portal.Settings.
class PortalSettings : public QObject {
    Q_OBJECT

public:
    enum class Colours { Any, Dark, Light };

    /// Asks the portal of this bus, and listens to it from now on. Where there is none, nothing
    /// ever comes.
    explicit PortalSettings(const QDBusConnection& bus, QObject* parent = nullptr);

signals:
    void colours(alteri::PortalSettings::Colours wanted);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QDBusConnection& bus);
};

}  // namespace alteri
