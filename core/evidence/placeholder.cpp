// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/placeholder.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& braces()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

std::optional<PlaceholderKind> placeholderKind(const QString& name)
{
    static const std::array<std::pair<QString, PlaceholderKind>, 6> kinds = {{
        {u"mean"_s, PlaceholderKind::Mean},
        {u"change"_s, PlaceholderKind::Change},
        {u"people"_s, PlaceholderKind::People},
        {u"difference"_s, PlaceholderKind::Difference},
        {u"responders"_s, PlaceholderKind::Responders},
        {u"remitters"_s, PlaceholderKind::Remitters},
    }};
    for (const auto& [key, kind] : kinds) {
        if (key == name) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Placeholder> placeholderFrom(QStringView text)
{
    QString inner = text.trimmed().toString();
    if (inner.startsWith(u'{') && inner.endsWith(u'}')) {
        inner = inner.sliced(1, inner.size() - 2);
    }
    const QStringList parts = inner.split(u':');
    const auto kind = placeholderKind(parts.first().trimmed());
    if (!kind) {
        return std::nullopt;
    }
    const bool hasSide = *kind != PlaceholderKind::Difference;
    if (parts.size() != (hasSide ? 4 : 3)) {
        return std::nullopt;
    }
    Placeholder placeholder{.kind = *kind,
                            .side = study::Side::Both,
                            .scale = parts[parts.size() - 2].trimmed(),
                            .visit = parts.last().trimmed()};
    if (hasSide) {
        const auto side = study::sideFromKey(parts[1]);
        if (!side || *side == study::Side::Both) {
            return std::nullopt;
        }
        placeholder.side = *side;
    }
    if (placeholder.scale.isEmpty() || placeholder.visit.isEmpty()) {
        return std::nullopt;
    }
    return placeholder;
}

std::vector<Placeholder> placeholdersIn(const QString& words, QStringList* broken)
{
    std::vector<Placeholder> found;
    for (auto matches = braces().globalMatch(words); matches.hasNext();) {
        const QString text = matches.next().captured();
        if (auto placeholder = placeholderFrom(text)) {
            found.push_back(std::move(*placeholder));
        } else if (broken != nullptr) {
            *broken << text;
        }
    }
    return found;
}

QString filled(const QString& words, const std::function<QString(const Placeholder&)>& say)
{
    QString text;
    qsizetype end = 0;
    for (auto matches = braces().globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const auto placeholder = placeholderFrom(match.captured());
        text += words.sliced(end, match.capturedStart() - end);
        text += placeholder ? say(*placeholder) : match.captured();
        end = match.capturedEnd();
    }
    return text + words.sliced(end);
}

} // namespace evidence
