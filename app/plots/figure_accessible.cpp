// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_accessible.h"

#include "app/plots/figure_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace plots {

namespace {

class AccessibleFigure final : public QAccessibleWidget
{
public:
    explicit AccessibleFigure(FigureView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {}

    // The plot inside is paint; it would only be met as an unnamed "filler".
    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const figures::Figure& figure = m_view->figure();
        switch (kind) {
        case QAccessible::Name:
            return m_view->accessibleName().isEmpty() ? figure.title : m_view->accessibleName();
        case QAccessible::Description:
            // A changed description is what the screen readers of Linux are told of a chart; a value is for sliders.
            if (!m_view->reading().isEmpty() && m_view->hasFocus()) {
                return m_view->reading();
            }
            return m_view->accessibleDescription().isEmpty() ? figure.summary : m_view->accessibleDescription();
        case QAccessible::Value:
            return m_view->reading();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    FigureView* m_view;
};

QAccessibleInterface* figureInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<FigureView*>(object);
    return view == nullptr ? nullptr : new AccessibleFigure(view); // Qt's cache owns it
}

} // namespace

void installFigureAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(figureInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceReading(QWidget* figureView, const QString& reading)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleValueChangeEvent event(figureView, reading);
    QAccessible::updateAccessibility(&event);
    QAccessibleEvent described(figureView, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

} // namespace plots
