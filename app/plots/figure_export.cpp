// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_export.h"

#include "app/plots/figure_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include <cmath>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerMm = 96.0 / 25.4;
constexpr double mostPixels = 120e6; // half a gigabyte of picture

QSize pixelSize(const ExportOptions& options)
{
    return {qRound(options.sizeMm.width() * pixelsPerMm), qRound(options.sizeMm.height() * pixelsPerMm)};
}

base::Result<void> checkSize(const ExportOptions& options)
{
    const QSizeF mm = options.sizeMm;
    const double scale = options.dpi / 25.4;
    const bool reasonable = mm.width() >= 40.0 && mm.height() >= 30.0 && mm.width() <= 2000.0 &&
                            mm.height() <= 2000.0 && options.dpi >= 30 && options.dpi <= 2400 &&
                            mm.width() * scale * mm.height() * scale <= mostPixels;
    if (!reasonable) {
        const QString size = u"%1 x %2 mm, %3 dpi"_s.arg(mm.width()).arg(mm.height()).arg(options.dpi);
        return base::fail(base::ErrorKind::InvalidValue, size.toStdString());
    }
    return {};
}

// Everything an export carries: title, badge, legend and caption, whatever the window shows beside its figure.
void paintFigure(QPaintDevice& device, const figures::Figure& figure, const ExportOptions& options, bool vectors)
{
    const QSize size = pixelSize(options);
    QCustomPlot plot;
    FigurePainter painter(plot);
    painter.setOptions({.theme = options.theme, .showCaption = true, .focused = options.focused});
    painter.setSize(size);
    // The caller's figure outlives the painting, so it need not be copied.
    painter.setFigure(std::shared_ptr<const figures::Figure>(std::shared_ptr<void>(), &figure),
                      options.visible.value_or(wholeRange(figure)));
    if (!options.pins.empty()) {
        painter.setOverlay([&](QPainter& over) {
            drawPins(over, options.pins, painter.mapping(), painter.secondMapping(), 1.0, options.theme);
        });
    }
    QCPPainter onDevice(&device);
    onDevice.setMode(QCPPainter::pmVectorized, vectors);
    onDevice.setMode(QCPPainter::pmNoCaching, true);
    onDevice.setMode(QCPPainter::pmNonCosmetic, true);
    // toPainter leaves the plot's own background out of pictures that have none.
    onDevice.fillRect(QRect(QPoint(0, 0), size), theme::colors(options.theme).background);
    plot.toPainter(&onDevice, size.width(), size.height());
}

QByteArray pngBytes(const figures::Figure& figure, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure, options).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const figures::Figure& figure, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // the default of 72 makes text a quarter too small
    generator.setSize(pixelSize(options));
    generator.setViewBox(QRect(QPoint(0, 0), pixelSize(options)));
    generator.setTitle(figure.title);
    generator.setDescription(figure.badge.isEmpty() ? figure.summary : QString(figure.badge + u". " + figure.summary));
    paintFigure(generator, figure, options, true);
    return bytes;
}

QByteArray pdfBytes(const figures::Figure& figure, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setTitle(figure.title);
    writer.setCreator(u"Blockade"_s);
    writer.setPageSize(QPageSize(options.sizeMm, QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0));
    paintFigure(writer, figure, options, true);
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png") {
        return PictureFormat::Png;
    }
    if (ending == u"svg") {
        return PictureFormat::Svg;
    }
    if (ending == u"pdf") {
        return PictureFormat::Pdf;
    }
    return std::nullopt;
}

base::Result<QByteArray> figureBytes(const figures::Figure& figure, PictureFormat format, const ExportOptions& options)
{
    if (auto checked = checkSize(options); !checked) {
        return base::pass(checked);
    }
    switch (format) {
    case PictureFormat::Png:
        return pngBytes(figure, options);
    case PictureFormat::Svg:
        return svgBytes(figure, options);
    case PictureFormat::Pdf:
        return pdfBytes(figure, options);
    }
    return base::fail(base::ErrorKind::UnknownFormat);
}

QImage figureImage(const figures::Figure& figure, const ExportOptions& options)
{
    const double scale = options.dpi / 96.0;
    const QSize size = pixelSize(options);
    QImage image(QSize(qRound(size.width() * scale), qRound(size.height() * scale)),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme::colors(options.theme).background);
    paintFigure(image, figure, options, false);
    image.setDevicePixelRatio(1.0);
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    return image;
}

QPicture figurePicture(const figures::Figure& figure, const ExportOptions& options)
{
    QPicture picture;
    picture.setBoundingRect(QRect(QPoint(0, 0), pixelSize(options)));
    paintFigure(picture, figure, options, true);
    return picture;
}

} // namespace plots
