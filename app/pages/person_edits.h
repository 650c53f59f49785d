// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adding, changing and removing people with everything that hangs on them, as one edit: a sequence brings its periods,
// and whoever leaves takes scores, doses, events, exclusions and notes along.
#pragma once

#include "core/study/edit.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace pages {

class PersonEdits
{
    Q_DECLARE_TR_FUNCTIONS(pages::PersonEdits)

public:
    /// study outlives the edits.
    explicit PersonEdits(const study::Study& study)
        : m_study(study)
    {}

    /// Each says why it cannot be; empty: it can.
    [[nodiscard]] QString add(study::Participant person);
    [[nodiscard]] QString change(const study::Participant& person);
    void remove(const study::Participant& person);

    /// nullopt: nothing would change.
    [[nodiscard]] std::optional<study::Edit> edit() const;

    [[nodiscard]] const QString& lastKey() const { return m_lastKey; }

private:
    [[nodiscard]] QString followSequence(const study::Participant& before, const study::Participant& after);
    [[nodiscard]] bool isInUse(study::ParticipantId person, std::int16_t period) const;

    const study::Study& m_study;
    std::vector<study::Edit> m_edits;
    QString m_lastKey;
};

} // namespace pages
