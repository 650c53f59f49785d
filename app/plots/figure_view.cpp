// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view.h"

#include "app/plots/figure_accessible.h"
#include "app/plots/figure_view_state.h"

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace plots {

namespace {

constexpr int travelMilliseconds = 300;
constexpr double closestZoom = 1.0 / 200.0; // of the whole axis

bool sameAxes(const figures::Figure& a, const figures::Figure& b)
{
    return a.key == b.key && a.x.label == b.x.label && a.y.label == b.y.label;
}

// On screen: as dense as the screen's text, as large as everything else in the window.
double textScaleOf(const QWidget& widget)
{
    return std::max(1.0, widget.logicalDpiX() / 96.0) * theme::scale();
}

} // namespace

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
    m_state->painter.setInteractive(this);
    m_state->painter.setOverlay([this](QPainter& painter) { m_state->paintOverlay(painter); });
    PaintOptions options;
    options.theme = theme::currentTheme();
    options.textScale = textScaleOf(*this);
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
    if (figure == nullptr || figure == (s.extras.ghosts ? s.figure : s.extras.asked)) {
        return;
    }
    s.extras.asked = figure;
    if (!s.extras.ghosts) {
        figure = withoutGhosts(*figure);
    }
    const bool sameMeaning = sameAxes(*s.figure, *figure);
    const bool moving = animate && !s.reducedMotion && isVisible() && sameMeaning && canMorph(*s.figure, *figure);
    const FigureFrame start = s.painter.frame();
    s.travelFrom = s.painter.visible();
    s.figure = std::move(figure);
    if (!(sameMeaning && s.zoomed)) {
        s.visible = s.whole();
        s.zoomed = false;
    }
    s.resolvePins();
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

bool FigureView::isComplete() const
{
    return m_state->painter.isComplete();
}

bool FigureView::isMoving() const
{
    return m_state->morph.has_value();
}

void FigureView::setTheme(theme::Theme theme)
{
    PaintOptions options = m_state->painter.options();
    options.theme = theme;
    options.textScale = textScaleOf(*this);
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

void FigureView::setThresholdsShown(bool shown)
{
    PaintOptions options = m_state->painter.options();
    options.showThresholds = shown;
    m_state->updateOptions(options);
}

void FigureView::setThresholds(std::vector<figures::Threshold> thresholds)
{
    // A dragged line asks for each pixel: one copy, which is written again while nobody else holds it.
    std::shared_ptr<figures::Figure>& own = m_state->extras.rewritten;
    constexpr long holders = 2; // these two
    if (own == nullptr || own != m_state->figure || own.use_count() > holders) {
        own = std::make_shared<figures::Figure>(*m_state->figure);
        m_state->figure = own;
    }
    own->thresholds = std::move(thresholds);
}

void FigureView::setReducedMotion(bool reduced)
{
    m_state->reducedMotion = reduced;
    if (reduced) {
        m_state->travel.stop();
        m_state->finishTravel();
    }
}

void FigureView::setPixelRatio(double ratio)
{
    if (m_state->plot->bufferDevicePixelRatio() != ratio) {
        m_state->plot->setBufferDevicePixelRatio(ratio);
        m_state->painter.replot();
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

void FigureView::setHoveredParticipant(study::ParticipantId participant)
{
    if (std::exchange(m_state->hovered, participant) != participant) {
        m_state->overlayIsOld = !isVisible(); // views nobody sees cost nothing
        if (isVisible()) {
            m_state->painter.replotOverlay();
        }
    }
}

study::ParticipantId FigureView::hoveredParticipant() const
{
    return m_state->hovered;
}

void FigureView::setParticipantNaming(std::function<QString(study::ParticipantId)> name)
{
    m_state->naming = std::move(name);
    m_state->resolvePins();
}

void FigureView::resetView()
{
    m_state->setVisible(m_state->whole());
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
    const VisibleRange whole = m_state->whole();
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
    return {theme::scaled(100 * theme::grid), theme::scaled(60 * theme::grid)};
}

QSize FigureView::minimumSizeHint() const
{
    return {theme::scaled(40 * theme::grid), theme::scaled(26 * theme::grid)};
}

} // namespace plots
