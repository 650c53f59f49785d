// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_export.h"
#include "app/reporting/figure_file.h"
#include "tests/app/sample_figures.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using plots::PictureFormat;

class PlotsFigureExportTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void formatsByEnding();
    void pngHasItsSizeAndResolution();
    void svgCarriesItsWords();
    void pdfIsAPdf();
    void crowdsStaySmall();
    void observedHasNoBadge();
    void nothingIsOverwritten();
    void failuresAreSaid();
    void clipboardPictures();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void PlotsFigureExportTest::formatsByEnding()
{
    QCOMPARE(plots::pictureFormat(u"a/b.PNG"_s), std::optional(PictureFormat::Png));
    QCOMPARE(plots::pictureFormat(u"b.svg"_s), std::optional(PictureFormat::Svg));
    QCOMPARE(plots::pictureFormat(u"b.x.pdf"_s), std::optional(PictureFormat::Pdf));
    QVERIFY(!plots::pictureFormat(u"b.bmp"_s).has_value());
}

void PlotsFigureExportTest::pngHasItsSizeAndResolution()
{
    for (const theme::Theme theme : theme::allThemes) {
        const QString file = path(theme::themeKey(theme) + u".png"_s);
        auto written = reporting::writeFigureFile(sample::trajectories({}), {}, file, {.dpi = 300, .theme = theme});
        QVERIFY_RESULT(written);
        const QImage image(file);
        QVERIFY(qAbs(image.width() - qRound(180.0 / 25.4 * 300.0)) <= 3);
        QVERIFY(qAbs(image.height() - qRound(120.0 / 25.4 * 300.0)) <= 3);
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.pixelColor(3, image.height() / 2).name(), theme::colors(theme).background.name());
        bool badge = false;
        for (int x = image.width() / 2; x < image.width() && !badge; ++x) {
            badge = image.pixelColor(x, 40).name() == theme::colors(theme).badge.name();
        }
        QVERIFY(badge);
    }
}

void PlotsFigureExportTest::svgCarriesItsWords()
{
    const QString file = path(u"f.svg"_s);
    auto written = reporting::writeFigureFile(sample::trajectories({}), {}, file, {});
    QVERIFY_RESULT(written);
    const QByteArray svg = contents(file);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(svg.contains(">Simulated to match published facts</text>"));
    QVERIFY(svg.contains(">HAM-D-17 score</text>"));
    QVERIFY(svg.contains("These numbers are invented for a test."));
    QVERIFY(!svg.contains("<image")); // twelve people are lines, not a picture of lines
    QVERIFY(svg.contains("width=\"179"));
    QVERIFY(svg.count("stroke-dasharray=\"none\"") == 0 || svg.count("stroke-dasharray") > 12);
}

void PlotsFigureExportTest::pdfIsAPdf()
{
    const QString file = path(u"f.pdf"_s);
    auto written = reporting::writeFigureFile(sample::trajectories({}), {}, file, {});
    QVERIFY_RESULT(written);
    const QByteArray pdf = contents(file);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/FontFile") || pdf.contains("/FontDescriptor")); // text, not outlines
    QVERIFY(!pdf.contains("/Subtype /Image"));
    // 180 × 120 mm are 510 × 340 points.
    QVERIFY2(pdf.contains("/MediaBox [0 0 510") || pdf.contains("/MediaBox [0.000000 0.000000 510"),
             pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
}

void PlotsFigureExportTest::crowdsStaySmall()
{
    const figures::Figure crowd = sample::trajectories({.people = 3'000, .days = sample::manyDays(20)});
    auto svg = plots::figureBytes(crowd, PictureFormat::Svg, {});
    QVERIFY_RESULT(svg);
    QVERIFY(svg->size() < 4'000'000);
    QVERIFY(svg->contains("<image"));
    QVERIFY(svg->contains(">Simulated to match published facts</text>"));
}

void PlotsFigureExportTest::observedHasNoBadge()
{
    auto svg = plots::figureBytes(sample::trajectories({.origin = study::Origin::Imported}), PictureFormat::Svg, {});
    QVERIFY_RESULT(svg);
    QVERIFY(!svg->contains("Simulated"));
}

void PlotsFigureExportTest::nothingIsOverwritten()
{
    const QString file = path(u"kept.svg"_s);
    QFile existing(file);
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("somebody's work");
    existing.close();
    const auto refused = reporting::writeFigureFile(sample::trajectories({}), {}, file, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, base::ErrorKind::FileExists);
    QCOMPARE(contents(file), QByteArray("somebody's work"));
    auto forced = reporting::writeFigureFile(sample::trajectories({}), {}, file, {.overwrite = true});
    QVERIFY_RESULT(forced);
    QVERIFY(contents(file).startsWith("<?xml"));
}

void PlotsFigureExportTest::failuresAreSaid()
{
    const figures::Figure figure = sample::trajectories({});
    const auto kind = [&](const QString& file, const plots::ExportOptions& options) {
        const auto result = reporting::writeFigureFile(figure, {}, file, options);
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    QCOMPARE(kind(path(u"f.bmp"_s), {}), std::optional(base::ErrorKind::UnknownFormat));
    QCOMPARE(kind(path(u"missing/f.png"_s), {}), std::optional(base::ErrorKind::FileUnwritable));
    QCOMPARE(kind(path(u"f.png"_s), {.sizeMm = {5.0, 5.0}}), std::optional(base::ErrorKind::InvalidValue));
    QCOMPARE(kind(path(u"f.png"_s), {.dpi = 100'000}), std::optional(base::ErrorKind::InvalidValue));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 0); // nothing half-written
}

void PlotsFigureExportTest::clipboardPictures()
{
    const QImage image = plots::figureImage(sample::paired(study::Origin::Simulated), {.dpi = 192});
    QVERIFY(image.width() > 1300);
    QVERIFY(!plots::figurePicture(sample::paired(study::Origin::Simulated), {}).isNull());
}

QTEST_MAIN(PlotsFigureExportTest)
#include "plots_figure_export_test.moc"
