// SPDX-License-Identifier: GPL-3.0-or-later
// The program is dark when the desktop is, and becomes so while it runs.
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/style/theme.hpp"

#ifdef ALTERI_PORTAL
#include "ui/style/portal_settings.hpp"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#endif

#include <QGraphicsView>
#include <QMenuBar>
#include <QTest>

#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

struct LightAgain {
    LightAgain() = default;
    ~LightAgain()
    {
        applyAppearance(Appearance::Light);
        followDesktop(false);
    }
    LightAgain(const LightAgain&) = delete;
    LightAgain& operator=(const LightAgain&) = delete;
    LightAgain(LightAgain&&) = delete;
    LightAgain& operator=(LightAgain&&) = delete;
};

bool isPaintedDark(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(3, 3).lightness() < 128;
}

}  // namespace

TEST_CASE_METHOD(WindowFixture, "the window and the open map follow the desktop", "[ui][style]")
{
    const LightAgain lightAgain;
    openSample();
    CHECK_FALSE(isPaintedDark(*view().viewport()));

    // Who chose one of the two keeps it.
    followDesktop(true);
    CHECK_FALSE(isDark());

    applyAppearance(Appearance::System);
    CHECK(isDark());
    CHECK(isPaintedDark(*view().viewport()));
    followDesktop(false);
    CHECK_FALSE(isDark());
    CHECK_FALSE(isPaintedDark(*view().viewport()));
    CHECK_FALSE(isPaintedDark(*window.menuBar()));
    followDesktop(true);
    CHECK(isPaintedDark(*view().viewport()));
    CHECK(isPaintedDark(*window.menuBar()));
}

#ifdef ALTERI_PORTAL

namespace {

using Colours = PortalSettings::Colours;

const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceGroup = QStringLiteral("org.freedesktop.appearance");

/// The bus of a desktop session of its own.
class SessionBus {
public:
    SessionBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
        if (m_daemon.waitForReadyRead(10000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~SessionBus()
    {
        for (const auto& name : {portalName, programName})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;
    SessionBus(SessionBus&&) = delete;
    SessionBus& operator=(SessionBus&&) = delete;

    QDBusConnection portal() const { return QDBusConnection::connectToBus(m_address, portalName); }
    QDBusConnection program() const
    {
        return QDBusConnection::connectToBus(m_address, programName);
    }

private:
    const QString portalName = QStringLiteral("portal");
    const QString programName = QStringLiteral("program");
    QProcess m_daemon;
    QString m_address;
};

/// Answers as portals do: in one variant more than their interface says.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(const QDBusConnection& bus)
        : m_bus(bus)
    {
        REQUIRE(m_bus.registerVirtualObject(portalPath, this));
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QList<QVariant> wanted{appearanceGroup, QStringLiteral("color-scheme")};
        if (message.member() != QStringLiteral("Read") || message.arguments() != wanted)
            return false;
        const QDBusVariant inner(QVariant::fromValue(colours));
        return bus.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    void tell(const QString& group, const QString& key, uint value)
    {
        auto signal = QDBusMessage::createSignal(portalPath, settingsInterface,
                                                 QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)));
        m_bus.send(signal);
    }

    uint colours = 1;

private:
    QDBusConnection m_bus;
};

}  // namespace

TEST_CASE("the portal of the desktop is asked, and heard when it changes", "[ui][style]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        WARN("Not tried: there is no dbus-daemon.");
        return;
    }
    const SessionBus bus;
    REQUIRE(bus.portal().isConnected());
    Portal portal(bus.portal());
    const PortalSettings settings(bus.program());
    std::vector<Colours> told;
    QObject::connect(&settings, &PortalSettings::colours, &settings,
                     [&](Colours colours) { told.push_back(colours); });
    CHECK(QTest::qWaitFor([&] { return told == std::vector{Colours::Dark}; }));
    portal.tell(appearanceGroup, QStringLiteral("accent-color"), 2);
    portal.tell(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 2);
    portal.tell(appearanceGroup, QStringLiteral("color-scheme"), 2);
    portal.tell(appearanceGroup, QStringLiteral("color-scheme"), 0);
    const std::vector expected{Colours::Dark, Colours::Light, Colours::Any};
    CHECK(QTest::qWaitFor([&] { return told == expected; }));
}

TEST_CASE("a desktop without a portal says nothing", "[ui][style]")
{
    const PortalSettings settings(QDBusConnection(QStringLiteral("there is no such bus")));
    bool isTold = false;
    QObject::connect(&settings, &PortalSettings::colours, &settings, [&] { isTold = true; });
    QTest::qWait(0);
    CHECK_FALSE(isTold);
}

#endif
