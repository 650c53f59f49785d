// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure as a file or for the clipboard, with badge and caption in it: whoever meets the picture later learns where
// its numbers come from. Needs a QApplication, but no display (the offscreen platform will do).
#pragma once

#include "app/plots/figure_layout.h"
#include "app/plots/figure_pins.h"
#include "app/theme/theme.h"
#include "core/base/result.h"
#include "core/figures/figure.h"

#include <QByteArray>
#include <QImage>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plots {

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

struct ExportOptions
{
    QSizeF sizeMm = QSizeF(180.0, 120.0);
    int dpi = 300; ///< of a PNG; SVG and PDF are vectors
    theme::Theme theme = theme::Theme::Light;
    study::ParticipantId focused;
    std::vector<PinLabel> pins;          ///< readings that go with it
    std::optional<VisibleRange> visible; ///< typed limits; nullopt: the whole of both axes
    bool overwrite = false;
};

/// By the ending of the file name: .png, .svg, .pdf.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QString& path);

/// The bytes of such a file; app/reporting writes them. Errors: InvalidValue (size or resolution out of reason).
[[nodiscard]] base::Result<QByteArray> figureBytes(const figures::Figure& figure, PictureFormat format,
                                                   const ExportOptions& options);

/// For the clipboard and for reports. The picture is painted in pixels at 96 dots per inch.
[[nodiscard]] QImage figureImage(const figures::Figure& figure, const ExportOptions& options);
[[nodiscard]] QPicture figurePicture(const figures::Figure& figure, const ExportOptions& options);

} // namespace plots
