// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/csv_rows.h"

#include "core/interchange/import_formats.h"
#include "core/store/study_file.h"

#include <QFile>

namespace benchmarks {

namespace {

constexpr int visits = 50;

} // namespace

void writeRows(const QString& csv, int people)
{
    QByteArray text = "participant,period,arm,visit,MADRS\n";
    for (int person = 0; person < people; ++person) {
        const QByteArray name = "P" + QByteArray::number(person + 1);
        for (int period = 1; period <= 2; ++period) {
            const QByteArray arm = (person + period) % 2 == 0 ? "placebo" : "ketamine";
            for (int visit = 0; visit < visits; ++visit) {
                const QByteArray when = visit == 0 ? QByteArray("baseline") : "day " + QByteArray::number(visit);
                const QByteArray score = QByteArray::number((person * 7 + period * 5 + visit * 3) % 61);
                text += name + ',' + QByteArray::number(period) + ',' + arm + ',' + when + ',' + score + '\n';
            }
        }
    }
    QFile file(csv);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

std::optional<std::string> importRows(const QString& csv, const QString& target, int people)
{
    base::NoProgress progress;
    const auto imported = interchange::importStudy({csv}, {}, progress);
    if (!imported) {
        return imported.error().subject + ": " + imported.error().detail;
    }
    if (imported->kept != static_cast<std::size_t>(people) * 2 * visits) {
        return "not every row was kept";
    }
    const auto written = store::StudyFile(target).create(imported->study, store::Overwrite::Yes, progress);
    return written ? std::nullopt : std::optional(written.error().subject + ": " + written.error().detail);
}

} // namespace benchmarks
