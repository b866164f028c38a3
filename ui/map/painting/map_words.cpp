// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/map_words.hpp"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace alteri {

namespace {

constexpr const char* context = "alteri::Map";

/// Translations by language, loaded when first asked for; pictures are made in several threads.
const QTranslator& translatorOf(const QString& language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    const std::scoped_lock lock(mutex);
    auto& translator = loaded[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        // A language that is not there leaves the texts as they are in the source.
        (void)translator->load(QStringLiteral(":/translations/alteri_%1").arg(language));
    }
    return *translator;
}

}  // namespace

QString mapText(const char* source, const QString& language, int count)
{
    if (language.isEmpty())
        return QCoreApplication::translate(context, source, nullptr, count);
    auto text = translatorOf(language).translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.replace(QStringLiteral("%n"), QString::number(count));
}

}  // namespace alteri
