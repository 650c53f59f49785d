// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_painter.h"

#include "app/plots/figure_words.h"
#include "app/plots/line_bundle.h"
#include "app/plots/mark_pictures.h"

#include <QPointer>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

/// A layer of the plot that is painted by a function, in the plot's own pixels.
class PaintedLayer final : public QCPLayerable
{
public:
    PaintedLayer(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPLayerable(plot, layer)
        , m_paint(std::move(paint))
    {}

protected:
    [[nodiscard]] QRect clipRect() const override { return mParentPlot->viewport().adjusted(0, 0, 0, 2); }

    // Not QCPPainter's own antialiasing: it shifts everything by half a pixel.
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override
    {
        painter->setRenderHint(QPainter::Antialiasing, true);
    }

    void draw(QCPPainter* painter) override
    {
        if (m_paint) {
            m_paint(*painter);
        }
    }

private:
    std::function<void(QPainter&)> m_paint;
};

} // namespace

/// What a layout was made for, and the still figure painted by it.
struct KeptLayout
{
    std::shared_ptr<const figures::Figure> figure;
    VisibleRange visible;
    PaintOptions options;
    QSizeF size;
    FigureLayout layout;
    QImage picture; ///< null: not painted yet, or not complete
    QImage words;   ///< the figure without its data, for a reveal; null: not painted yet
};

struct FigurePainterState
{
    QCustomPlot* plot = nullptr;
    std::shared_ptr<const figures::Figure> figure; ///< whose words are shown
    FigureFrame frame;                             ///< whose data are shown
    PaintOptions options;
    QSizeF size = QSizeF(640.0, 400.0);
    VisibleRange visible;
    std::array<KeptLayout, 3> layouts; ///< last used first: a flip measures no text and paints no line again
    bool laidOut = false;              ///< the first of them is the current one
    DensityCache densities;
    MarkPictures marks;
    std::function<void(QPainter&)> overlay;
    std::optional<double> revealed;
    QPointer<QObject> guard;  ///< set: interactive
    QImage shown;             ///< what was painted last
    bool replotAsked = false; ///< one is on its way
    bool replotting = false;  ///< this is it
    bool complete = true;     ///< every crowd was there when it was painted last
    bool missing = false;     ///< of one there was nothing, not even at another zoom

    const FigureLayout& currentLayout();
    [[nodiscard]] PlotMapping mapping(double yLower, double yUpper);
    [[nodiscard]] PlotMapping secondMapping();
    [[nodiscard]] bool isStill() const;
    void paint(QPainter& painter);
    [[nodiscard]] QImage drawnPicture(double ratio, bool withData = true);
    void paintRevealed(QPainter& painter, double ratio);
    void askForReplot();
    void drawAll(QPainter& painter);
    void drawData(QPainter& painter);
    void drawMarkPicture(QPainter& painter, const DataScene& scene);
};

namespace {

// Marks on the edge of the whole figure are shown whole; the edge of a zoomed one cuts.
QRectF clipArea(const QRectF& area, const VisibleRange& visible, const VisibleRange& whole)
{
    constexpr double room = 8.0;
    return area.adjusted(visible.xLower <= whole.xLower ? -room : 0.0, visible.yUpper >= whole.yUpper ? -room : 0.0,
                         visible.xUpper >= whole.xUpper ? room : 0.0, visible.yLower <= whole.yLower ? room : 0.0);
}

} // namespace

const FigureLayout& FigurePainterState::currentLayout()
{
    if (laidOut || !figure) {
        return layouts.front().layout;
    }
    const auto fits = [this](const KeptLayout& kept) {
        return kept.figure == figure && kept.visible == visible && kept.options == options && kept.size == size;
    };
    auto kept = std::find_if(layouts.begin(), layouts.end(), fits);
    if (kept == layouts.end()) {
        kept = std::prev(layouts.end());
        *kept = {figure,
                 visible,
                 options,
                 size,
                 layOutFigure(*figure, visible,
                              {size, options.textScale, options.showTitle, options.showBadge, options.showCaption,
                               options.showLegend, options.showThresholds}),
                 {},
                 {}};
    }
    std::rotate(layouts.begin(), kept, std::next(kept));
    laidOut = true;
    return layouts.front().layout;
}

PlotMapping FigurePainterState::mapping(double yLower, double yUpper)
{
    const QRectF& area = currentLayout().plotArea;
    PlotMapping mapping;
    mapping.area = area;
    mapping.xScale = area.width() / (visible.xUpper - visible.xLower);
    mapping.xOffset = area.left() - visible.xLower * mapping.xScale;
    mapping.yScale = -area.height() / (yUpper - yLower);
    mapping.yOffset = area.bottom() - yLower * mapping.yScale;
    mapping.textScale = options.textScale;
    return mapping;
}

PlotMapping FigurePainterState::secondMapping()
{
    const bool empty = !figure || !(figure->y2.maximum > figure->y2.minimum);
    return empty ? mapping(visible.yLower, visible.yUpper) : mapping(figure->y2.minimum, figure->y2.maximum);
}

bool FigurePainterState::isStill() const
{
    return frame.figure == figure && frame.lines.empty() && frame.means.empty() && frame.points.empty() &&
           frame.bars.empty() && frame.intervals.empty();
}

// A still figure is painted once and then shown as a picture, as long as it is one of the last three. QCustomPlot may
// ask in the middle of another event, after a new size for example: what was shown last is then shown until the next
// one.
void FigurePainterState::paint(QPainter& painter)
{
    if (guard == nullptr) {
        drawAll(painter);
        return;
    }
    currentLayout();
    const double ratio = crowdRatio(painter);
    QImage& kept = layouts.front().picture;
    const bool isKept = isStill() && !kept.isNull() && kept.devicePixelRatio() == ratio;
    if (isKept) {
        complete = true;
        shown = kept;
    } else if (replotting || shown.isNull()) {
        QImage next = drawnPicture(ratio);
        kept = isStill() && complete ? next : QImage();
        // What was there before is looked at a little longer rather than a figure without people.
        if (!missing || shown.size() != next.size() || shown.devicePixelRatio() != ratio) {
            shown = std::move(next);
        }
    } else {
        painter.fillRect(QRectF(QPointF(0.0, 0.0), size), theme::colors(options.theme).background);
        complete = false;
        askForReplot();
    }
    if (revealed) {
        paintRevealed(painter, ratio);
    } else {
        painter.drawImage(QPointF(0.0, 0.0), shown);
    }
}

// Two pictures and a line, however many people there are.
void FigurePainterState::paintRevealed(QPainter& painter, double ratio)
{
    constexpr double markerReach = 6.0;
    currentLayout();
    QImage& words = layouts.front().words;
    if (words.isNull() || words.devicePixelRatio() != ratio) {
        words = drawnPicture(ratio, false);
    }
    painter.drawImage(QPointF(0.0, 0.0), words);
    const PlotMapping at = mapping(visible.yLower, visible.yUpper);
    const double x = std::clamp(at.x(*revealed), at.area.left() - markerReach, at.area.right() + 2.0 * markerReach);
    painter.save();
    painter.setClipRect(QRectF(0.0, 0.0, x + markerReach, size.height()), Qt::IntersectClip);
    painter.drawImage(QPointF(0.0, 0.0), shown);
    painter.restore();
    if (at.area.left() <= x && x <= at.area.right()) {
        painter.setPen(QPen(theme::colors(options.theme).mutedText, 1.0));
        painter.drawLine(QPointF(x, at.area.top()), QPointF(x, at.area.bottom()));
    }
}

QImage FigurePainterState::drawnPicture(double ratio, bool withData)
{
    QImage picture((size * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme::colors(options.theme).background);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (withData) {
        drawAll(painter);
    } else {
        drawGrid(painter, currentLayout(), options.theme);
        if (figure) {
            drawWords(painter, currentLayout(), *figure, options.theme);
        }
    }
    return picture;
}

// Once for all that one event changed, and in an event of its own.
void FigurePainterState::askForReplot()
{
    if (!std::exchange(replotAsked, true)) {
        const auto replot = [this] {
            replotAsked = false;
            replotting = true;
            plot->replot(QCustomPlot::rpQueuedRefresh);
            replotting = false;
        };
        QMetaObject::invokeMethod(guard, replot, Qt::QueuedConnection);
    }
}

void FigurePainterState::drawAll(QPainter& painter)
{
    complete = true;
    drawGrid(painter, currentLayout(), options.theme);
    painter.save();
    drawData(painter);
    painter.restore();
    if (figure) {
        drawWords(painter, currentLayout(), *figure, options.theme);
    }
}

void FigurePainterState::drawData(QPainter& painter)
{
    missing = false;
    if (!frame.figure) {
        return;
    }
    const PlotMapping first = mapping(visible.yLower, visible.yUpper);
    const DataScene scene{frame,           first,
                          secondMapping(), clipArea(first.area, visible, wholeRange(*figure)),
                          options.theme,   options.focused};
    painter.setClipRect(scene.clip, Qt::IntersectClip);
    if (guard != nullptr && isStill() && hasManyMarks(*frame.figure)) {
        drawMarkPicture(painter, scene);
    } else {
        drawPeople(painter, scene, [&](std::size_t series) {
            Crowd crowd = densities.find(frame.figure, series, first, crowdRatio(painter));
            complete = complete && crowd.exact;
            return crowd;
        });
    }
    drawFocus(painter, scene);
    drawEstimates(painter, scene);
}

void FigurePainterState::drawMarkPicture(QPainter& painter, const DataScene& scene)
{
    const MarkPicture picture = marks.find(scene, crowdRatio(painter));
    complete = complete && picture.exact;
    missing = picture.image.isNull();
    if (!missing) {
        painter.drawImage(placeOf(picture, scene.mapping), picture.image);
    }
}

FigurePainter::FigurePainter(QCustomPlot& plot)
    : m_state(std::make_unique<FigurePainterState>())
{
    FigurePainterState* state = m_state.get();
    state->plot = &plot;
    plot.setAutoAddPlottableToLegend(false);
    plot.plotLayout()->clear(); // axes and legend are laid out by figure_layout
    plot.setNoAntialiasingOnDrag(false);
    // The plot owns its layers.
    new PaintedLayer(&plot, u"main"_s, [state](QPainter& painter) { state->paint(painter); });
    new PaintedLayer(&plot, u"overlay"_s, [state](QPainter& painter) {
        if (state->overlay) {
            state->overlay(painter);
        }
    });
    setOptions({});
}

FigurePainter::~FigurePainter() = default;

void FigurePainter::setInteractive(QObject* guard)
{
    m_state->guard = guard;
    m_state->plot->setBackground(QBrush(Qt::NoBrush)); // every picture brings its own
    m_state->densities.countInBackground(guard, [this] { replot(); });
    m_state->marks.paintInBackground(guard, [this] { replot(); });
}

bool FigurePainter::isComplete() const
{
    return m_state->complete && !m_state->replotAsked;
}

void FigurePainter::setFigure(std::shared_ptr<const figures::Figure> figure, const VisibleRange& visible)
{
    m_state->figure = std::move(figure);
    m_state->frame = FigureFrame{m_state->figure, {}, {}, {}, {}, {}};
    m_state->visible = visible;
    m_state->laidOut = false;
}

void FigurePainter::setFrame(FigureFrame frame)
{
    m_state->frame = std::move(frame);
}

const FigureFrame& FigurePainter::frame() const
{
    return m_state->frame;
}

void FigurePainter::setOptions(const PaintOptions& options)
{
    m_state->options = options;
    if (m_state->guard == nullptr) {
        m_state->plot->setBackground(QBrush(theme::colors(options.theme).background));
    }
    m_state->laidOut = false;
}

const PaintOptions& FigurePainter::options() const
{
    return m_state->options;
}

void FigurePainter::setSize(const QSizeF& size)
{
    m_state->size = size;
    m_state->laidOut = false;
}

void FigurePainter::setVisible(const VisibleRange& visible)
{
    m_state->visible = visible;
    m_state->laidOut = false;
}

const VisibleRange& FigurePainter::visible() const
{
    return m_state->visible;
}

void FigurePainter::setRevealed(std::optional<double> x)
{
    m_state->revealed = x;
}

void FigurePainter::setOverlay(std::function<void(QPainter&)> paint)
{
    m_state->overlay = std::move(paint);
}

void FigurePainter::replot()
{
    if (m_state->guard == nullptr) {
        m_state->plot->replot(QCustomPlot::rpQueuedRefresh);
    } else {
        m_state->askForReplot();
    }
}

void FigurePainter::replotOverlay()
{
    m_state->plot->layer(u"overlay"_s)->replot();
}

const FigureLayout& FigurePainter::layout() const
{
    return m_state->currentLayout();
}

PlotMapping FigurePainter::mapping() const
{
    return m_state->mapping(m_state->visible.yLower, m_state->visible.yUpper);
}

PlotMapping FigurePainter::secondMapping() const
{
    return m_state->secondMapping();
}

} // namespace plots
