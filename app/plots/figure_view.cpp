// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view.h"

#include "app/plots/figure_accessible.h"
#include "app/plots/figure_morph.h"
#include "app/plots/figure_overlay.h"
#include "app/plots/figure_painter.h"
#include "app/plots/figure_reading.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVariantAnimation>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plots {

namespace {

constexpr int travelMilliseconds = 300;
constexpr double readingReach = 28.0; // pixels
constexpr double clickReach = 10.0;
constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.15;
constexpr double closestZoom = 1.0 / 200.0; // of the whole axis

bool sameAxes(const figures::Figure& a, const figures::Figure& b)
{
    return a.key == b.key && a.x.label == b.x.label && a.y.label == b.y.label;
}

VisibleRange between(const VisibleRange& from, const VisibleRange& to, double t)
{
    const auto mix = [t](double a, double b) { return a + (b - a) * t; };
    return {mix(from.xLower, to.xLower), mix(from.xUpper, to.xUpper), mix(from.yLower, to.yLower),
            mix(from.yUpper, to.yUpper)};
}

/// Keeps a visible interval inside the whole one, moving it before narrowing it.
void keepInside(double& lower, double& upper, double wholeLower, double wholeUpper)
{
    if (lower >= wholeLower && upper <= wholeUpper) {
        return; // the arithmetic below may be off in the last bit, and the whole would then count as a zoom
    }
    const double span = std::min(upper - lower, wholeUpper - wholeLower);
    lower = std::clamp(lower, wholeLower, wholeUpper - span);
    upper = lower + span;
}

} // namespace

struct FigureViewState
{
    explicit FigureViewState(FigureView* owner)
        : view(owner)
        , plot(new QCustomPlot(owner))
        , painter(*plot)
    {}

    FigureView* view;
    QCustomPlot* plot;
    FigurePainter painter;
    std::shared_ptr<const figures::Figure> figure = std::make_shared<const figures::Figure>();
    VisibleRange visible; ///< where the view is or travels to
    bool zoomed = false;

    QVariantAnimation travel;
    std::optional<FigureMorph> morph;
    VisibleRange travelFrom;
    bool reducedMotion = false;

    ParticipantNaming naming;
    std::optional<Reading> reading;
    QString spoken;
    std::vector<ReadingTrack> tracks; ///< made when the keyboard first asks
    std::size_t track = 0;
    bool keyboardReading = false;

    std::optional<QPointF> pressedAt;
    QRectF rubberBand;

    void showMoment(double t);
    void finishTravel();
    void setVisible(const VisibleRange& range);
    void setReading(std::optional<Reading> next);
    void moveReading(int alongPoints, int acrossTracks);
    void toTrackEnd(bool last);
    void paintOverlay(QPainter& painter);
    void updateOptions(const PaintOptions& options);
};

void FigureViewState::showMoment(double t)
{
    if (!morph) {
        return;
    }
    painter.setFrame(morph->at(t));
    if (travelFrom != visible) {
        painter.setVisible(between(travelFrom, visible, t));
    }
    painter.replot();
}

void FigureViewState::finishTravel()
{
    if (!morph) {
        return;
    }
    morph.reset();
    painter.setFigure(figure, visible);
    painter.replot();
    emit view->movementFinished();
}

void FigureViewState::setVisible(const VisibleRange& range)
{
    const VisibleRange whole = wholeRange(*figure);
    visible = range;
    keepInside(visible.xLower, visible.xUpper, whole.xLower, whole.xUpper);
    keepInside(visible.yLower, visible.yUpper, whole.yLower, whole.yUpper);
    // Zooming out again ends within a rounding error of the whole.
    const auto reaches = [](double lower, double upper, double span) { return upper - lower >= span * (1.0 - 1e-9); };
    zoomed = !(reaches(visible.xLower, visible.xUpper, whole.xUpper - whole.xLower) &&
               reaches(visible.yLower, visible.yUpper, whole.yUpper - whole.yLower));
    if (!zoomed) {
        visible = whole;
    }
    travelFrom = visible;
    painter.setVisible(visible);
    painter.replot();
    emit view->visibleRangeChanged();
}

void FigureViewState::setReading(std::optional<Reading> next)
{
    if (reading == next) {
        return;
    }
    reading = next;
    spoken = reading ? readingText(*figure, *reading, naming).spoken : QString();
    painter.replotOverlay();
    announceReading(view, spoken);
    emit view->readingChanged(spoken);
}

// Up and down keep the time point where the next line has it, else go to its nearest.
void FigureViewState::moveReading(int alongPoints, int acrossTracks)
{
    if (tracks.empty()) {
        tracks = readingTracks(*figure);
        track = 0;
    }
    if (tracks.empty()) {
        return;
    }
    if (!keyboardReading || !reading) {
        keyboardReading = true;
        track = std::min(track, tracks.size() - 1);
        setReading(readingAt(*figure, tracks[track], tracks[track].begin));
        return;
    }
    const double x = reading->x;
    std::size_t index = reading->index;
    if (acrossTracks != 0) {
        const auto last = static_cast<std::ptrdiff_t>(tracks.size()) - 1;
        track = static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(track) + acrossTracks, 0, last));
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t i = tracks[track].begin; i < tracks[track].end; ++i) {
            const double distance = std::abs(readingAt(*figure, tracks[track], i).x - x);
            if (distance < nearest) {
                nearest = distance;
                index = i;
            }
        }
    }
    if (alongPoints > 0 && index + 1 < tracks[track].end) {
        ++index;
    } else if (alongPoints < 0 && index > tracks[track].begin) {
        --index;
    }
    setReading(readingAt(*figure, tracks[track], index));
}

void FigureViewState::toTrackEnd(bool last)
{
    moveReading(0, 0);
    if (reading && !tracks.empty()) {
        setReading(readingAt(*figure, tracks[track], last ? tracks[track].end - 1 : tracks[track].begin));
    }
}

void FigureViewState::paintOverlay(QPainter& overlay)
{
    const theme::Theme theme = painter.options().theme;
    if (view->hasFocus() && keyboardReading) {
        drawFocusRing(overlay, view->rect(), theme);
    }
    if (!rubberBand.isNull()) {
        drawRubberBand(overlay, rubberBand, theme);
    }
    if (reading) {
        const PlotMapping mapping = reading->secondAxis ? painter.secondMapping() : painter.mapping();
        const QPointF at = mapping.point(reading->x, reading->y);
        if (mapping.area.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at)) {
            drawReading(overlay, at, readingText(*figure, *reading, naming), view->rect(), painter.options().textScale,
                        theme);
        }
    }
}

void FigureViewState::updateOptions(const PaintOptions& options)
{
    if (options != painter.options()) {
        painter.setOptions(options);
        painter.replot();
    }
}

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
    , m_state(std::make_unique<FigureViewState>(this))
{
    installFigureAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_state->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_state->plot->setFocusPolicy(Qt::NoFocus);
    m_state->painter.setOverlay([this](QPainter& painter) { m_state->paintOverlay(painter); });
    PaintOptions options;
    options.theme = theme::currentTheme();
    options.textScale = std::max(1.0, logicalDpiX() / 96.0);
    m_state->painter.setOptions(options);
    m_state->painter.setFigure(m_state->figure, m_state->visible);
    m_state->travel.setDuration(travelMilliseconds);
    m_state->travel.setStartValue(0.0);
    m_state->travel.setEndValue(1.0);
    m_state->travel.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_state->travel, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& moment) { m_state->showMoment(moment.toDouble()); });
    connect(&m_state->travel, &QVariantAnimation::finished, this, [this] { m_state->finishTravel(); });
}

FigureView::~FigureView() = default;

void FigureView::setFigure(figures::Figure figure, bool animate)
{
    setFigure(std::make_shared<const figures::Figure>(std::move(figure)), animate);
}

void FigureView::setFigure(std::shared_ptr<const figures::Figure> figure, bool animate)
{
    FigureViewState& s = *m_state;
    if (figure == nullptr || figure == s.figure) {
        return;
    }
    const bool sameMeaning = sameAxes(*s.figure, *figure);
    const bool moving = animate && !s.reducedMotion && isVisible() && sameMeaning && canMorph(*s.figure, *figure);
    const FigureFrame start = s.painter.frame();
    s.travelFrom = s.painter.visible();
    s.figure = std::move(figure);
    if (!(sameMeaning && s.zoomed)) {
        s.visible = wholeRange(*s.figure);
        s.zoomed = false;
    }
    s.tracks.clear();
    s.reading.reset();
    s.keyboardReading = false;
    // A flip in mid-flight starts from where the curves are.
    s.travel.stop();
    s.morph.reset();
    s.painter.setFigure(s.figure, s.visible);
    if (moving) {
        s.morph.emplace(start, s.figure);
        s.travel.start(); // shows the first moment at once
        return;
    }
    s.painter.replot();
}

const figures::Figure& FigureView::figure() const
{
    return *m_state->figure;
}

bool FigureView::isMoving() const
{
    return m_state->morph.has_value();
}

void FigureView::setTheme(theme::Theme theme)
{
    PaintOptions options = m_state->painter.options();
    options.theme = theme;
    m_state->updateOptions(options);
}

theme::Theme FigureView::theme() const
{
    return m_state->painter.options().theme;
}

void FigureView::setBadgeShown(bool shown)
{
    PaintOptions options = m_state->painter.options();
    options.showBadge = shown;
    m_state->updateOptions(options);
}

void FigureView::setTitleShown(bool shown)
{
    PaintOptions options = m_state->painter.options();
    options.showTitle = shown;
    m_state->updateOptions(options);
}

void FigureView::setCaptionShown(bool shown)
{
    PaintOptions options = m_state->painter.options();
    options.showCaption = shown;
    m_state->updateOptions(options);
}

void FigureView::setReducedMotion(bool reduced)
{
    m_state->reducedMotion = reduced;
    if (reduced) {
        m_state->travel.stop();
        m_state->finishTravel();
    }
}

bool FigureView::reducedMotion() const
{
    return m_state->reducedMotion;
}

void FigureView::setFocusedParticipant(study::ParticipantId participant)
{
    PaintOptions options = m_state->painter.options();
    options.focused = participant;
    m_state->updateOptions(options);
}

study::ParticipantId FigureView::focusedParticipant() const
{
    return m_state->painter.options().focused;
}

void FigureView::setParticipantNaming(std::function<QString(study::ParticipantId)> name)
{
    m_state->naming = std::move(name);
}

void FigureView::resetView()
{
    m_state->setVisible(wholeRange(*m_state->figure));
}

bool FigureView::isZoomed() const
{
    return m_state->zoomed;
}

void FigureView::zoom(double factor, std::optional<QPointF> around)
{
    if (!(factor > 0.0)) {
        return;
    }
    const VisibleRange& now = m_state->visible;
    const VisibleRange whole = wholeRange(*m_state->figure);
    const QRectF area = plotArea();
    const QPointF at = around.value_or(area.center());
    const auto scaled = [&](double& lower, double& upper, double part, double wholeSpan) {
        const double span = std::clamp((upper - lower) / factor, wholeSpan * closestZoom, wholeSpan);
        const double fixed = lower + part * (upper - lower); // what is under the pointer stays there
        lower = fixed - part * span;
        upper = lower + span;
    };
    VisibleRange next = now;
    scaled(next.xLower, next.xUpper, std::clamp((at.x() - area.left()) / area.width(), 0.0, 1.0),
           whole.xUpper - whole.xLower);
    scaled(next.yLower, next.yUpper, std::clamp((area.bottom() - at.y()) / area.height(), 0.0, 1.0),
           whole.yUpper - whole.yLower);
    m_state->setVisible(next);
}

void FigureView::pan(double right, double up)
{
    VisibleRange next = m_state->visible;
    const double x = right * (next.xUpper - next.xLower);
    const double y = up * (next.yUpper - next.yLower);
    m_state->setVisible({next.xLower + x, next.xUpper + x, next.yLower + y, next.yUpper + y});
}

FigureView::Range FigureView::visibleX() const
{
    return {m_state->visible.xLower, m_state->visible.xUpper};
}

FigureView::Range FigureView::visibleY() const
{
    return {m_state->visible.yLower, m_state->visible.yUpper};
}

QString FigureView::reading() const
{
    return m_state->spoken;
}

QPointF FigureView::toWidget(double x, double y) const
{
    return m_state->painter.mapping().point(x, y);
}

QRectF FigureView::plotArea() const
{
    return m_state->painter.layout().plotArea;
}

QSize FigureView::sizeHint() const
{
    return {100 * theme::grid, 60 * theme::grid};
}

QSize FigureView::minimumSizeHint() const
{
    return {40 * theme::grid, 26 * theme::grid};
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_state->painter.setSize(size());
    m_state->plot->setGeometry(rect()); // which paints it again
}

void FigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_state->plot->bufferDevicePixelRatio() != devicePixelRatioF()) { // it may have moved to a denser screen
        m_state->plot->setBufferDevicePixelRatio(devicePixelRatioF());
        m_state->painter.replot();
    }
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    FigureViewState& s = *m_state;
    const bool panning = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto arrow = [&](int right, int up) {
        if (panning) {
            pan(right * keyPan, up * keyPan);
        } else {
            s.moveReading(right, -up);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        arrow(-1, 0);
        return;
    case Qt::Key_Right:
        arrow(1, 0);
        return;
    case Qt::Key_Up:
        arrow(0, 1);
        return;
    case Qt::Key_Down:
        arrow(0, -1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        s.toTrackEnd(event->key() == Qt::Key_End);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyZoom);
        return;
    case Qt::Key_Minus:
        zoom(1.0 / keyZoom);
        return;
    case Qt::Key_0:
    case Qt::Key_R:
        resetView();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (s.reading && s.reading->participant.isValid()) {
            emit participantClicked(s.reading->participant);
        }
        return;
    case Qt::Key_Escape:
        s.setReading(std::nullopt);
        s.keyboardReading = false;
        s.painter.replotOverlay();
        emit focusCleared();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_state->pressedAt = event->position();
        m_state->rubberBand = QRectF();
        m_state->keyboardReading = false;
    }
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    FigureViewState& s = *m_state;
    const QPointF at = event->position();
    if (s.pressedAt) {
        const bool dragging = (at - *s.pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (dragging || !s.rubberBand.isNull()) {
            s.setReading(std::nullopt);
            s.rubberBand = QRectF(*s.pressedAt, at).normalized() & plotArea();
            s.painter.replotOverlay();
        }
        return;
    }
    if (s.morph) {
        return; // values on their way are nobody's
    }
    s.keyboardReading = false;
    s.setReading(plotArea().adjusted(-readingReach, -readingReach, readingReach, readingReach).contains(at)
                     ? nearestReading(*s.figure, s.painter.mapping(), s.painter.secondMapping(), at, readingReach)
                     : std::nullopt);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    FigureViewState& s = *m_state;
    if (event->button() != Qt::LeftButton || !s.pressedAt) {
        return;
    }
    const QRectF band = std::exchange(s.rubberBand, QRectF());
    s.pressedAt.reset();
    if (band.width() >= theme::grid && band.height() >= theme::grid) {
        const PlotMapping mapping = s.painter.mapping();
        const auto x = [&](double pixel) { return (pixel - mapping.xOffset) / mapping.xScale; };
        const auto y = [&](double pixel) { return (pixel - mapping.yOffset) / mapping.yScale; };
        s.setVisible({x(band.left()), x(band.right()), y(band.bottom()), y(band.top())});
        return;
    }
    s.painter.replotOverlay();
    const study::ParticipantId person =
        nearestParticipant(*s.figure, s.painter.mapping(), event->position(), clickReach);
    if (person.isValid()) {
        emit participantClicked(person);
    } else if (plotArea().contains(event->position())) {
        emit focusCleared();
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_state->zoomed) {
        resetView();
    }
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0.0 || !plotArea().contains(event->position())) {
        event->ignore();
        return;
    }
    zoom(std::pow(keyZoom, steps), event->position());
    event->accept();
}

void FigureView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_state->keyboardReading) {
        m_state->setReading(std::nullopt);
    }
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard) {
        m_state->moveReading(0, 0);
    }
    m_state->painter.replotOverlay();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_state->keyboardReading = false;
    m_state->setReading(std::nullopt);
    m_state->painter.replotOverlay();
}

} // namespace plots
