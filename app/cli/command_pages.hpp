// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace alteri {

// What is told of the program's commands elsewhere, made of their own options, so that it is true.

/// The manual page alteri-cli(1) in troff.
std::string manualPage(const CLI::App& program, const std::string& version);

/// Lets a shell complete commands, options and their words.
std::string bashCompletion(const CLI::App& program);
std::string zshCompletion(const CLI::App& program);
std::string fishCompletion(const CLI::App& program);

}  // namespace alteri
