// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/digest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace study {

namespace {

// A row as bytes that are the same on every machine: each field with its length or in little-endian order, so that no
// two different rows give the same bytes. Small rows stay on the stack: a study has a million of them.
class RowBytes
{
public:
    explicit RowBytes(char table) { put(&table, 1); }

    RowBytes& add(std::int64_t value)
    {
        const std::int64_t bytes = qToLittleEndian(value);
        put(reinterpret_cast<const char*>(&bytes), sizeof bytes);
        return *this;
    }

    RowBytes& add(double value)
    {
        std::int64_t bits = 0;
        const double canonical = value == 0.0 ? 0.0 : value; // -0.0 and 0.0 are the same score
        std::memcpy(&bits, &canonical, sizeof bits);
        return add(bits);
    }

    RowBytes& add(const std::optional<double>& value)
    {
        add(static_cast<std::int64_t>(value.has_value()));
        return add(value.value_or(0.0));
    }

    RowBytes& add(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(static_cast<std::int64_t>(utf8.size()));
        put(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        return *this;
    }

    template <typename Tag>
    RowBytes& add(base::Id<Tag> id)
    {
        return add(static_cast<std::int64_t>(id.value()));
    }

    [[nodiscard]] QByteArrayView bytes() const
    {
        return m_long.isEmpty() ? QByteArrayView(m_short, static_cast<qsizetype>(m_size)) : QByteArrayView(m_long);
    }

    [[nodiscard]] Digest digest() const
    {
        const QByteArrayView all = bytes();
        const XXH128_hash_t hash = XXH3_128bits(all.data(), static_cast<std::size_t>(all.size()));
        return {.high = hash.high64, .low = hash.low64};
    }

private:
    void put(const char* data, std::size_t size)
    {
        if (m_long.isEmpty() && m_size + size <= sizeof m_short) {
            std::memcpy(m_short + m_size, data, size);
            m_size += size;
            return;
        }
        if (m_long.isEmpty()) {
            m_long = QByteArray(m_short, static_cast<qsizetype>(m_size));
        }
        m_long.append(data, static_cast<qsizetype>(size));
    }

    char m_short[128];
    std::size_t m_size = 0;
    QByteArray m_long;
};

RowBytes rowBytes(const About& about, const std::optional<Contrast>& contrast, ScaleId primaryScale)
{
    RowBytes row('s');
    row.add(about.key).add(about.title).add(about.subtitle).add(about.question).add(about.citation);
    row.add(about.badge).add(about.limits).add(primaryScale).add(static_cast<std::int64_t>(contrast.has_value()));
    if (contrast) {
        row.add(contrast->reference).add(contrast->comparator).add(contrast->name);
    }
    return row;
}

RowBytes rowBytes(const Source& row)
{
    return RowBytes('o').add(row.id).add(row.name).add(row.citation).add(row.sha256);
}

RowBytes rowBytes(const Arm& row)
{
    return RowBytes('a')
        .add(row.id)
        .add(row.key)
        .add(row.name)
        .add(row.description)
        .add(static_cast<std::int64_t>(row.antagonist));
}

RowBytes rowBytes(const Sequence& row)
{
    RowBytes bytes('q');
    bytes.add(row.id).add(row.key).add(row.name).add(static_cast<std::int64_t>(row.arms.size()));
    for (const ArmId arm : row.arms) {
        bytes.add(arm);
    }
    return bytes;
}

RowBytes rowBytes(const Participant& row)
{
    RowBytes bytes('p');
    bytes.add(row.id).add(row.key).add(row.sequence).add(row.ageYears).add(row.sex);
    bytes.add(originKey(row.origin)).add(row.source).add(static_cast<std::int64_t>(row.attributes.size()));
    for (const Attribute& attribute : row.attributes) {
        bytes.add(attribute.name).add(attribute.value).add(attribute.label);
    }
    return bytes;
}

RowBytes rowBytes(const Period& row)
{
    return RowBytes('e').add(row.participant).add(std::int64_t{row.ordinal}).add(row.arm).add(row.startDay);
}

RowBytes rowBytes(const Visit& row)
{
    return RowBytes('v')
        .add(row.id)
        .add(row.key)
        .add(row.label)
        .add(static_cast<std::int64_t>(row.phase))
        .add(static_cast<std::int64_t>(row.unit))
        .add(row.time);
}

RowBytes rowBytes(const Scale& row)
{
    return RowBytes('c')
        .add(row.id)
        .add(row.key)
        .add(row.name)
        .add(row.label)
        .add(row.minimum)
        .add(row.maximum)
        .add(static_cast<std::int64_t>(row.direction))
        .add(row.responseFraction)
        .add(row.remissionThreshold);
}

RowBytes rowBytes(const Assessment& row)
{
    return RowBytes('m')
        .add(row.participant)
        .add(row.visit)
        .add(row.scale)
        .add(row.source)
        .add(std::int64_t{row.period})
        .add(static_cast<std::int64_t>(row.origin))
        .add(row.value);
}

RowBytes rowBytes(const Dose& row)
{
    return RowBytes('d')
        .add(row.id)
        .add(row.participant)
        .add(std::int64_t{row.period})
        .add(row.substance)
        .add(row.amount)
        .add(row.unit)
        .add(row.route)
        .add(row.minute)
        .add(row.durationMinutes)
        .add(originKey(row.origin))
        .add(row.source);
}

RowBytes rowBytes(const Event& row)
{
    return RowBytes('t')
        .add(row.id)
        .add(row.participant)
        .add(std::int64_t{row.period})
        .add(row.term)
        .add(row.severity)
        .add(row.startDay)
        .add(row.endDay)
        .add(originKey(row.origin))
        .add(row.source);
}

RowBytes rowBytes(const Exclusion& row)
{
    return RowBytes('x')
        .add(row.id)
        .add(row.participant)
        .add(static_cast<std::int64_t>(row.period.has_value()))
        .add(std::int64_t{row.period.value_or(0)})
        .add(row.reason)
        .add(originKey(row.origin))
        .add(row.source);
}

RowBytes rowBytes(const Note& row)
{
    RowBytes bytes('n');
    bytes.add(row.id).add(row.participant).add(row.text).add(row.author).add(row.written);
    // Nothing where there is no place: older notes, and the data hashes that were quoted with them, stay what they
    // were.
    if (row.period || row.visit.isValid() || row.scale.isValid() || !row.about.isEmpty()) {
        bytes.add(static_cast<std::int64_t>(row.period.has_value())).add(std::int64_t{row.period.value_or(0)});
        bytes.add(row.visit).add(row.scale).add(row.about);
    }
    return bytes;
}

RowBytes rowBytes(const Snapshot& row)
{
    return RowBytes('w').add(row.id).add(row.name).add(row.page).add(row.view).add(row.written);
}

// Calls visit(bytes) for every row of the study's data, in the study's order.
template <typename Visitor>
void forEachRow(const Study& study, const Visitor& visit)
{
    visit(rowBytes(study.about, study.contrast, study.primaryScale));
    const auto all = [&visit](const auto& rows) {
        for (const auto& row : rows) {
            visit(rowBytes(row));
        }
    };
    all(study.sources);
    all(study.arms);
    all(study.sequences);
    all(study.participants);
    all(study.periods);
    all(study.visits);
    all(study.scales);
    all(study.assessments);
    all(study.doses);
    all(study.events);
    all(study.exclusions);
    all(study.notes);
}

} // namespace

Digest& Digest::operator+=(const Digest& other)
{
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
    return *this;
}

Digest& Digest::operator-=(const Digest& other)
{
    const bool borrow = low < other.low;
    low -= other.low;
    high -= other.high + (borrow ? 1 : 0);
    return *this;
}

Digest contentDigest(const Study& study)
{
    Digest sum;
    forEachRow(study, [&sum](const RowBytes& row) { sum += row.digest(); });
    for (const Snapshot& row : study.snapshots) {
        sum += digestOf(row);
    }
    return sum;
}

Digest digestOf(const About& about, const std::optional<Contrast>& contrast, ScaleId primaryScale)
{
    return rowBytes(about, contrast, primaryScale).digest();
}

// clang-format off
Digest digestOf(const Source& row) { return rowBytes(row).digest(); }
Digest digestOf(const Arm& row) { return rowBytes(row).digest(); }
Digest digestOf(const Sequence& row) { return rowBytes(row).digest(); }
Digest digestOf(const Participant& row) { return rowBytes(row).digest(); }
Digest digestOf(const Period& row) { return rowBytes(row).digest(); }
Digest digestOf(const Visit& row) { return rowBytes(row).digest(); }
Digest digestOf(const Scale& row) { return rowBytes(row).digest(); }
Digest digestOf(const Assessment& row) { return rowBytes(row).digest(); }
Digest digestOf(const Dose& row) { return rowBytes(row).digest(); }
Digest digestOf(const Event& row) { return rowBytes(row).digest(); }
Digest digestOf(const Exclusion& row) { return rowBytes(row).digest(); }
Digest digestOf(const Note& row) { return rowBytes(row).digest(); }
Digest digestOf(const Snapshot& row) { return rowBytes(row).digest(); }

// clang-format on

QString digestText(const Digest& digest)
{
    return QStringLiteral("%1%2").arg(digest.high, 16, 16, QLatin1Char('0')).arg(digest.low, 16, 16, QLatin1Char('0'));
}

std::optional<Digest> digestFromText(QStringView text)
{
    // toULongLong alone would take signs, spaces and "0x" as well
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (text.size() != 32 || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    return Digest{.high = text.first(16).toULongLong(nullptr, 16), .low = text.last(16).toULongLong(nullptr, 16)};
}

QString sha256Of(const Study& study)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachRow(study, [&hash](const RowBytes& row) { hash.addData(row.bytes()); });
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace study
