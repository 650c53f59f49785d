// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/provenance.h"

#include "app/tasks/task.h"
#include "app/text/study_text.h"
#include "app/widgets/text_popup.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

struct ProvenanceWords
{
    Q_DECLARE_TR_FUNCTIONS(reporting::Provenance)
};

QString filterWords(const study::Selection& selection)
{
    QStringList conditions;
    for (const study::Condition& condition : selection.where) {
        conditions << study::conditionWord(condition);
    }
    if (selection.completersOnly) {
        conditions << ProvenanceWords::tr("completers only");
    }
    return conditions.isEmpty() ? ProvenanceWords::tr("none, everybody") : conditions.join(u", "_s);
}

// Made at once from values, worded where the hash is computed.
void withText(QWidget* guard, const Provenance& provenance, const std::function<void(const QString&)>& use)
{
    tasks::start(
        guard, [provenance](base::Progress&) { return provenanceText(provenance); },
        [use](const QString& text) { use(text); });
}

} // namespace

Provenance provenanceOf(const study::SharedStudy& study, const study::Selection& selection, QString what, QString value,
                        QString formula, QString rows)
{
    return {.study = study,
            .what = std::move(what),
            .value = std::move(value),
            .rows = std::move(rows),
            .filter = filterWords(selection),
            .formula = std::move(formula),
            .origin = text::badgeText(*study),
            .source = study::scoreSourceNames(*study).join(u", "_s)};
}

QString provenanceText(const Provenance& provenance)
{
    QStringList lines;
    const auto line = [&lines](const QString& name, const QString& words) {
        if (!words.isEmpty()) {
            lines << ProvenanceWords::tr("%1: %2", "name of a line and its words").arg(name, words);
        }
    };
    line(ProvenanceWords::tr("What"), provenance.what);
    line(ProvenanceWords::tr("Value"), provenance.value);
    line(ProvenanceWords::tr("Formula"), provenance.formula);
    line(ProvenanceWords::tr("Rows"), provenance.rows);
    line(ProvenanceWords::tr("Filter"), provenance.filter);
    line(ProvenanceWords::tr("Origin"), provenance.origin);
    line(ProvenanceWords::tr("Source"), provenance.source);
    if (provenance.study != nullptr) {
        line(ProvenanceWords::tr("Study"), provenance.study->about.title);
        line(ProvenanceWords::tr("SHA-256 of the data"), study::sha256Of(*provenance.study));
    }
    return lines.join(u'\n');
}

void addProvenanceActions(QMenu& menu, QWidget* beside, const std::function<Provenance()>& make)
{
    const QPointer<QWidget> place(beside);
    menu.addAction(ProvenanceWords::tr("&Where from?"), beside, [place, make] {
        withText(place, make(), [place](const QString& text) {
            widgets::showTextPopup(place, ProvenanceWords::tr("Where this comes from"), text.split(u'\n'));
        });
    });
    menu.addAction(ProvenanceWords::tr("&Copy with its origin"), beside, [place, make] {
        withText(place, make(), [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
    });
}

namespace {

// Lives with the widget that offers it.
class ProvenanceOffer : public QObject
{
public:
    ProvenanceOffer(QWidget* widget, std::function<Provenance()> make)
        : QObject(widget)
        , m_make(std::move(make))
    {}

    [[nodiscard]] Provenance make() const { return m_make(); }

private:
    std::function<Provenance()> m_make;
};

} // namespace

std::optional<Provenance> offeredProvenance(const QWidget& widget)
{
    for (const QWidget* asked = &widget; asked != nullptr; asked = asked->parentWidget()) {
        for (const QObject* child : asked->children()) {
            if (const auto* offer = dynamic_cast<const ProvenanceOffer*>(child)) {
                return offer->make();
            }
        }
    }
    return std::nullopt;
}

void setProvenance(QWidget* widget, std::function<Provenance()> make)
{
    new ProvenanceOffer(widget, std::move(make));
}

void offerProvenance(QWidget* widget, std::function<Provenance()> make, NoteTaker note)
{
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    if (widget->focusPolicy() == Qt::NoFocus) {
        widget->setFocusPolicy(Qt::TabFocus);
    }
    setProvenance(widget, make);
    const auto open = [widget, make = std::move(make), note = std::move(note)](const QPoint& at) {
        auto* menu = new QMenu(widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addProvenanceActions(*menu, widget, make);
        if (note) {
            menu->addAction(ProvenanceWords::tr("&Note on this number…"), widget, [note, make] { note(make().what); });
        }
        menu->popup(widget->mapToGlobal(at));
    };
    QObject::connect(widget, &QWidget::customContextMenuRequested, widget, open);
}

} // namespace reporting
