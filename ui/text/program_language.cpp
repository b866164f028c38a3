// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/program_language.hpp"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace alteri {

namespace {

const QString& languageKey()
{
    static const auto key = QStringLiteral("window/language");
    return key;
}

/// Those that are installed; a program speaks one language at a time.
struct Translators {
    std::unique_ptr<QTranslator> own;
    std::unique_ptr<QTranslator> qt;
};

Translators& installed()
{
    static Translators translators;
    return translators;
}

/// @return nothing if there is no translation
std::unique_ptr<QTranslator>
translatorFor(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

/// Tables, files and formulas have the digits 0 to 9: two kinds of digits beside each other are
/// misread. Arabic as in the Emirates, and what else has digits of its own if there is such a
/// place.
QLocale withPlainDigits(const QLocale& locale)
{
    const auto isPlain = [](const QLocale& each) { return each.zeroDigit() == QLatin1String("0"); };
    if (isPlain(locale))
        return locale;
    if (locale.language() == QLocale::Arabic)
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    const auto places =
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    const auto found = std::find_if(places.begin(), places.end(), isPlain);
    return found != places.end() ? *found : QLocale(QLocale::English);
}

}  // namespace

QList<ProgramLanguage> programLanguages()
{
    return {
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("tr"), QStringLiteral("Türkçe")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
}

QString spokenLanguage()
{
    const auto tag = QLocale::languageToCode(QLocale().language());
    const auto all = programLanguages();
    const bool isKnown = std::any_of(all.begin(), all.end(),
                                     [&](const auto& language) { return language.tag == tag; });
    return isKnown ? tag : QStringLiteral("en");
}

QString chosenLanguage()
{
    return QSettings().value(languageKey()).toString();
}

void chooseLanguage(const QString& tag)
{
    QSettings().setValue(languageKey(), tag);
}

void speak(const QLocale& wanted)
{
    const auto locale = withPlainDigits(wanted);
    QLocale::setDefault(locale);
    // The old ones are taken out by their ends.
    installed() = {};
    // English has a translation too, for its plurals.
    installed().own =
        translatorFor(locale, QStringLiteral("alteri"), QStringLiteral(":/translations"));
    installed().qt = translatorFor(locale, QStringLiteral("qtbase"),
                                   QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // A language that the program does not speak does not turn its English around.
    QGuiApplication::setLayoutDirection(installed().own != nullptr ? locale.textDirection()
                                                                   : Qt::LeftToRight);
}

void speakChosenLanguage()
{
    const auto tag = chosenLanguage();
    speak(tag.isEmpty() ? QLocale::system() : QLocale(tag));
}

}  // namespace alteri
