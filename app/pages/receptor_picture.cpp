// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/receptor_picture.h"

#include "app/pages/mechanism_words.h"
#include "app/theme/theme.h"
#include "core/analysis/number_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>

namespace pages {

using namespace Qt::StringLiterals;
using pharmacology::Link;
using pharmacology::LinkKind;
using pharmacology::Node;

namespace {

constexpr int pictureHeight = 30 * theme::grid;
constexpr int leastPictureWidth = 54 * theme::grid;
constexpr int headLength = theme::grid + theme::halfGrid / 2;
constexpr double nearEnough = 2.0 * theme::grid;

constexpr std::array allNodes = {Node::Ketamine,   Node::Naltrexone,    Node::EndogenousOpioids, Node::NmdaReceptor,
                                 Node::MuReceptor, Node::KappaReceptor, Node::Dissociation,      Node::Mood};

// Shares of the room: columns of drugs, what the body makes, receptors, ratings.
QPointF placeOf(Node node)
{
    switch (node) {
    case Node::Ketamine:
        return {0.0, 0.22};
    case Node::Naltrexone:
        return {0.0, 0.9};
    case Node::EndogenousOpioids:
        return {0.32, 0.53};
    case Node::NmdaReceptor:
        return {0.66, 0.0};
    case Node::MuReceptor:
        return {0.66, 0.53};
    case Node::KappaReceptor:
        return {0.66, 1.0};
    case Node::Dissociation:
        return {1.0, 0.0};
    case Node::Mood:
        return {1.0, 0.53};
    }
    return {};
}

bool sameLink(const Link& a, const Link& b)
{
    return a.from == b.from && a.to == b.to && a.kind == b.kind;
}

bool holdsLink(const pharmacology::Reading& reading, const Link& link)
{
    return std::any_of(reading.links.begin(), reading.links.end(),
                       [&link](const Link& own) { return sameLink(own, link); });
}

bool isOutcome(Node node)
{
    return node == Node::Mood || node == Node::Dissociation;
}

QColor linkColor(const Link& link, const theme::Colors& colors)
{
    if (link.from == Node::Ketamine) {
        return colors.open;
    }
    return link.from == Node::Naltrexone ? colors.blocked : colors.text;
}

} // namespace

ReceptorPicture::ReceptorPicture(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"receptorPicture"_s);
    setProperty("figure", true); // a presentation shows it as one
    setAccessibleName(tr("From drugs over receptors to ratings"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    describe();
}

void ReceptorPicture::setReading(std::size_t index)
{
    m_reading = std::min(index, pharmacology::readings().size() - 1);
    describe();
    update();
}

void ReceptorPicture::setBlockade(double blockade, study::Side side)
{
    m_blockade = blockade;
    m_side = side;
    describe();
    update();
}

void ReceptorPicture::describe()
{
    QStringList words;
    for (const Link& link : pharmacology::readings()[m_reading].links) {
        words << linkText(link);
    }
    for (const Node node : {Node::Mood, Node::Dissociation}) {
        words << nodeText(node) + u": "_s + outcomeText(node);
    }
    setAccessibleDescription(words.join(u". "_s) + u'.');
}

QSize ReceptorPicture::sizeHint() const
{
    return {theme::scaled(leastPictureWidth), theme::scaled(pictureHeight)};
}

QSize ReceptorPicture::minimumSizeHint() const
{
    return {theme::scaled(leastPictureWidth * 2 / 3), theme::scaled(pictureHeight)};
}

QRectF ReceptorPicture::boxOf(Node node) const
{
    const QFontMetrics metrics(theme::font(theme::TextStyle::Small));
    const double lines = 2.0; // a rating with its share; a long name in a narrow window
    const QSizeF size(width() * 0.2, lines * metrics.height() + theme::scaled(theme::grid));
    const QPointF share = placeOf(node);
    const QPointF middle(share.x() * (width() - size.width() - 2.0) + size.width() / 2.0 + 1.0,
                         share.y() * (height() - size.height() - 2.0) + size.height() / 2.0 + 1.0);
    return {middle.x() - size.width() / 2.0, middle.y() - size.height() / 2.0, size.width(), size.height()};
}

QPainterPath ReceptorPicture::pathOf(const Link& link) const
{
    const QRectF from = boxOf(link.from);
    const QRectF to = boxOf(link.to);
    const QPointF start(from.right(), from.center().y());
    QPainterPath path(start);
    const bool pastReceptors = link.to == Node::Mood && from.left() < width() * 0.2;
    if (pastReceptors) { // above or below the mu receptors
        const bool above = start.y() < to.center().y();
        const double lane = above ? (boxOf(Node::NmdaReceptor).bottom() + boxOf(Node::MuReceptor).top()) / 2.0
                                  : (boxOf(Node::MuReceptor).bottom() + boxOf(Node::KappaReceptor).top()) / 2.0;
        const QPointF end(to.center().x(), above ? to.top() : to.bottom());
        path.cubicTo(QPointF(width() * 0.45, above ? start.y() : lane), QPointF(end.x(), lane), end);
        return path;
    }
    const QPointF end(to.left(),
                      to.center().y() +
                          (link.from == Node::Naltrexone && link.to == Node::MuReceptor ? to.height() / 4.0 : 0.0));
    path.lineTo(end);
    return path;
}

std::optional<std::size_t> ReceptorPicture::readingAt(const QPointF& place) const
{
    const auto all = pharmacology::readings();
    QPainterPathStroker stroker;
    stroker.setWidth(theme::scaled(static_cast<int>(nearEnough)));
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < all.size() && !found; ++i) {
        for (const Link& link : all[i].links) {
            if (!holdsLink(all[m_reading], link) && stroker.createStroke(pathOf(link)).contains(place)) {
                found = i;
            }
        }
    }
    return found;
}

void ReceptorPicture::mouseMoveEvent(QMouseEvent* event)
{
    const auto there = readingAt(event->position());
    if (there) {
        setCursor(Qt::PointingHandCursor);
        const pharmacology::Reading& reading = pharmacology::readings()[*there];
        setToolTip(readingName(reading));
    } else {
        unsetCursor();
        setToolTip({});
    }
}

void ReceptorPicture::mousePressEvent(QMouseEvent* event)
{
    const auto there = readingAt(event->position());
    if (event->button() == Qt::LeftButton && there) {
        emit pressed(*there);
    }
}

bool ReceptorPicture::isHeld(Node node) const
{
    return m_side != study::Side::Reference && m_blockade > 0.0 &&
           (node == Node::MuReceptor || node == Node::KappaReceptor);
}

QString ReceptorPicture::outcomeText(Node node) const
{
    const pharmacology::Reading& reading = pharmacology::readings()[m_reading];
    const auto share = [&](double blockade) {
        const pharmacology::Prediction prediction = pharmacology::predict(reading, true, blockade);
        return analysis::percentText(node == Node::Mood ? prediction.mood : prediction.dissociation);
    };
    switch (m_side) {
    case study::Side::Reference:
        return share(0.0);
    case study::Side::Comparator:
        return share(m_blockade);
    case study::Side::Both:
        break;
    }
    return tr("%1 → %2", "share of the effect, without and with the blockade").arg(share(0.0), share(m_blockade));
}

void ReceptorPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextStyle::Small));
    const auto all = pharmacology::readings();
    for (const pharmacology::Reading& reading : all) {
        for (const Link& link : reading.links) {
            if (!holdsLink(all[m_reading], link)) {
                paintLink(painter, link, false);
            }
        }
    }
    for (const Link& link : all[m_reading].links) {
        paintLink(painter, link, true);
    }
    for (const Node node : allNodes) {
        paintNode(painter, node);
    }
}

void ReceptorPicture::paintLink(QPainter& painter, const Link& link, bool chosen) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const bool idle = link.from == Node::Naltrexone && m_side == study::Side::Reference; // a placebo was given
    const QColor color = chosen && !idle ? linkColor(link, colors) : chosen ? colors.mutedText : colors.border;
    QPen pen(color, chosen ? 2.0 : 1.0);
    if (link.kind == LinkKind::Permits || idle) {
        pen.setDashPattern({4.0, 3.0});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPainterPath path = pathOf(link);
    painter.drawPath(path);
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    paintHead(painter, link, path);
}

// An arrow drives, a bar blocks, a ring lets pass: told apart by form, not by colour.
void ReceptorPicture::paintHead(QPainter& painter, const Link& link, const QPainterPath& path) const
{
    const QPointF end = path.pointAtPercent(1.0);
    painter.save();
    painter.translate(end);
    painter.rotate(-path.angleAtPercent(0.98));
    const double length = theme::scaled(headLength);
    switch (link.kind) {
    case LinkKind::Blocks:
        painter.drawLine(QPointF(-2.0, -length * 0.8), QPointF(-2.0, length * 0.8));
        break;
    case LinkKind::Permits:
        painter.setBrush(theme::colors(theme::currentTheme()).background);
        painter.drawEllipse(QPointF(-length / 2.0, 0.0), length / 2.0, length / 2.0);
        break;
    case LinkKind::Drives:
    case LinkKind::Worsens:
        painter.setBrush(painter.pen().color());
        painter.drawPolygon(
            QPolygonF{{QPointF(-1.0, 0.0), QPointF(-length, -length / 2.0), QPointF(-length, length / 2.0)}});
        break;
    }
    painter.restore();
    if (link.kind == LinkKind::Worsens) {
        painter.drawText(end + QPointF(length, length * 1.6), u"−"_s);
    }
}

void ReceptorPicture::paintNode(QPainter& painter, Node node) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const QRectF box = boxOf(node);
    const bool held = isHeld(node);
    painter.setPen(QPen(held ? colors.blocked : colors.border, held ? 2.0 : 1.0));
    painter.setBrush(held ? theme::mixed(colors.background, colors.blocked, 0.18) : colors.control);
    painter.drawRoundedRect(box, theme::scaled(theme::halfGrid), theme::scaled(theme::halfGrid));
    painter.setPen(colors.text);
    if (!isOutcome(node)) {
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, nodeText(node));
        return;
    }
    const QFontMetrics metrics(painter.font());
    const int room = static_cast<int>(box.width()) - theme::halfGrid;
    painter.drawText(box, Qt::AlignCenter,
                     metrics.elidedText(nodeText(node), Qt::ElideRight, room) + u'\n' + outcomeText(node));
}

} // namespace pages
