// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a number or a figure comes from: which rows, through which filter, by which formula, from which source. Every
// number on screen offers it by a right click (or the menu key), and a copied number takes it along.
#pragma once

#include "core/study/selection.h"
#include "core/study/study.h"

#include <QPoint>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace reporting {

/// Each a line of words; what does not apply is empty.
struct Provenance
{
    study::SharedStudy study; ///< its data hash is computed when it is asked for
    QString what;             ///< "Mean change of MADRS on day 2, ketamine after placebo"
    QString value;            ///< as shown: "−6.75 (95 % CI −10.88 to −2.62)"
    QString rows;             ///< "48 scores of 24 people"
    QString filter;           ///< "No filter", or its conditions
    QString formula;          ///< how it was computed, in a sentence
    QString origin;           ///< simulated, imported …; the study's badge
    QString source;           ///< the sources of the scores
};

/// rows: a sentence made by the caller, for it knows what was counted.
[[nodiscard]] Provenance provenanceOf(const study::SharedStudy& study, const study::Selection& selection, QString what,
                                      QString value, QString formula, QString rows);

/// All of it with the data hash, one "name: words" a line. Reads the whole study: not for the GUI thread.
[[nodiscard]] QString provenanceText(const Provenance& provenance);

/// "Where from?" and "Copy with its origin" in a menu; nothing where no provenance is given. The popup opens beside the
/// widget when the hash is there.
void addProvenanceActions(QMenu& menu, QWidget* beside, const std::function<Provenance()>& make);

using NoteTaker = std::function<void(const QString& about)>;

/// The widget's context menu (right click, menu key, Shift+F10) offers the actions above, and, with a taker, "Note on
/// this number…". A label becomes reachable by Tab.
void offerProvenance(QWidget* widget, std::function<Provenance()> make, NoteTaker note = {});

/// For a widget whose menu offers the actions among others.
void setProvenance(QWidget* widget, std::function<Provenance()> make);

/// What the widget, or the nearest that holds it, would answer; nullopt where nobody does.
[[nodiscard]] std::optional<Provenance> offeredProvenance(const QWidget& widget);

} // namespace reporting
