// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what the help explains in a few sentences each, some of them about the study on screen.
#pragma once

#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace window {

struct HelpTopic
{
    QString title;
    QStringList paragraphs;
};

[[nodiscard]] std::vector<HelpTopic> helpTopics(const study::Study& study);

} // namespace window
