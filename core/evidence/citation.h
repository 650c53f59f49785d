// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a statement comes from and how sure we are of it. There is no value for "from memory": what nobody confirmed
// cannot be cited, so it cannot get in here.
#pragma once

#include "core/base/result.h"
#include "core/evidence/words.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace evidence {

enum class Code : std::uint8_t {
    Verbatim,  ///< V: seen in the primary source, its abstract or its published table
    Secondary, ///< S: seen in a source that describes the primary one
    Derived,   ///< D: computed from V and S by the rule that stands beside it
};

[[nodiscard]] QString codeKey(Code code); ///< "V", "S", "D"
[[nodiscard]] std::optional<Code> codeFromKey(QStringView key);
[[nodiscard]] Words codeWords(Code code); ///< for the tip beside a code

/// A publication, record or data set, once for all that cite it.
struct Source
{
    QString key;       ///< "daly-2018"
    QString shortName; ///< "Daly 2018"
    QString citation;
    QString doi;  ///< empty where it has none or none was found
    QString link; ///< another address or record number; may be empty

    friend bool operator==(const Source&, const Source&) = default;
};

/// One statement's support. source is the key of a Source; where it is empty, citation is the text a person wrote.
struct Citation
{
    QString source;
    QString citation;
    Words where; ///< the part of the source, or for code D the rule: "abstract", "value ± z · SE"
    Code code = Code::Verbatim;
    QStringList numbers; ///< the numbers it stands for, as the English words write them: "7", "-10.7", "58.3"

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// A sentence with what it stands on.
struct Statement
{
    Words words;
    std::vector<Citation> citations;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// The bibliography of what ships. Errors: DamagedFile, MalformedInput.
[[nodiscard]] base::Result<std::vector<Source>> sources();
[[nodiscard]] base::Result<std::vector<Source>> readSources(const QByteArray& json, const QString& fileName);

[[nodiscard]] const Source* findSource(std::span<const Source> list, QStringView key);

} // namespace evidence
