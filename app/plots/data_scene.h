// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data of a painting, between its grid and its words, painted from values alone: any thread may do it.
#pragma once

#include "app/plots/density_cache.h"
#include "app/plots/plot_mapping.h"
#include "app/plots/series_style.h"
#include "core/figures/figure.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace plots {

struct DataScene
{
    FigureFrame frame;
    PlotMapping mapping;
    PlotMapping second; ///< against the right axis
    QRectF clip;
    theme::Theme theme = theme::Theme::Light;
    study::ParticipantId focused;
};

/// Where the counts of a crowd of lines come from.
using CrowdOf = std::function<Crowd(std::size_t series)>;

/// Bars, bands, lines, means and marks of everybody but the person in focus (a crowd of lines has everybody).
void drawPeople(QPainter& painter, const DataScene& scene, const CrowdOf& crowdOf);
/// The person in focus, over the others.
void drawFocus(QPainter& painter, const DataScene& scene);
/// Estimates with their words.
void drawEstimates(QPainter& painter, const DataScene& scene);

} // namespace plots
