// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outcomes that responses are counted from, taken once for a study, a selection and a kind of rule: of a small study
// at once, of a large one in the background. Every threshold is then only a count.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/responders.h"
#include "core/study/selection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pages {

class OutcomeSource : public QObject
{
    Q_OBJECT

public:
    /// What outcomes are taken from; the side of its selection means nothing and is Reference.
    struct Asked
    {
        study::SharedStudy study;
        study::Selection selection;
        analysis::ResponseKind kind = analysis::ResponseKind::OfBaseline;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    using QObject::QObject;
    ~OutcomeSource() override;

    /// arrived() follows, at once or later; those before stay until then, unless they are of another study.
    void ask(const Asked& asked);
    /// Of what was asked for; nullptr: nobody has any, or they are on their way.
    [[nodiscard]] const analysis::ResponderOutcomes* outcomes() const { return m_outcomes.get(); }
    /// Why nobody has any.
    [[nodiscard]] const QString& why() const { return m_why; }
    [[nodiscard]] bool isOf(const Asked& asked) const { return m_of == asked; }
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

signals:
    void arrived();
    /// Another study is asked for, and there is nothing of it yet.
    void dropped();

private:
    void keep(const Asked& asked, base::Result<analysis::ResponderOutcomes> taken);

    std::optional<Asked> m_of;
    std::shared_ptr<const analysis::ResponderOutcomes> m_outcomes;
    QString m_why;
    tasks::Task m_task;
};

} // namespace pages
