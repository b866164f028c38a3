// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/new_key.hpp"

#include "core/store/sealing/study_key.hpp"
#include "ui/protection/passphrase_text.hpp"
#include "ui/work/awaited.hpp"

#include <QCoreApplication>

namespace alteri {

std::shared_ptr<const StudyKey>
newKey(const QString& passphrase, const std::string& words, QWidget* parent)
{
    return awaited(
        QCoreApplication::translate("alteri::NewKey", "Making a key…"), parent,
        [typed = passphraseOf(passphrase), words] { return StudyKey::create(typed, words); });
}

}  // namespace alteri
