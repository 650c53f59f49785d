// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few paragraphs that open beside what they explain: what a design cannot tell, where the data come from, who is
// excluded. Escape or a click elsewhere closes it.
#pragma once

#include <QStringList>

class QWidget;

namespace widgets {

/// Paragraphs are plain text. The popup deletes itself.
void showTextPopup(QWidget* beside, const QString& title, const QStringList& paragraphs);

} // namespace widgets
