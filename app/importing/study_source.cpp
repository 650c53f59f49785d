// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/study_source.h"

#include "app/importing/embedded_studies.h"
#include "core/interchange/import_formats.h"

#include <QFileInfo>

namespace importing {

using namespace Qt::StringLiterals;

namespace {

base::Result<Opened> openFile(const QString& path, base::Progress& progress)
{
    auto loaded = store::StudyFile(path).load(progress);
    if (!loaded) {
        return base::pass(loaded);
    }
    return Opened{
        .study = loaded->study, .revision = loaded->revision, .path = path, .embedded = false, .findings = {}};
}

} // namespace

base::Result<Opened> loadStudy(const QString& nameOrPath, base::Progress& progress)
{
    if (const EmbeddedStudy* embedded = findEmbeddedStudy(nameOrPath)) {
        auto study = loadEmbeddedStudy(embedded->key);
        if (!study) {
            return base::pass(study);
        }
        return Opened{.study = *study, .revision = {}, .path = {}, .embedded = true, .findings = {}};
    }
    auto opened = openFile(nameOrPath, progress);
    if (!opened && opened.error().kind == base::ErrorKind::FileNotFound) {
        QStringList keys;
        for (const EmbeddedStudy& embedded : embeddedStudies()) {
            keys << embedded.key;
        }
        opened.error().detail = "embedded studies: " + keys.join(u", "_s).toStdString();
    }
    return opened;
}

base::Result<Opened> openStudy(const QString& nameOrPath, base::Progress& progress)
{
    const bool isStudyFile =
        nameOrPath.endsWith(".blockade"_L1, Qt::CaseInsensitive) || store::StudyFile::looksLikeStudyFile(nameOrPath);
    const bool isData = QFileInfo(nameOrPath).isDir() || interchange::formatFor(nameOrPath) != nullptr;
    if (findEmbeddedStudy(nameOrPath) != nullptr || isStudyFile || !isData) {
        return loadStudy(nameOrPath, progress);
    }
    auto imported = interchange::importStudy({nameOrPath}, {}, progress);
    if (!imported) {
        return base::pass(imported);
    }
    Opened opened;
    opened.study = std::make_shared<const study::Study>(std::move(imported->study));
    opened.findings = std::move(imported->findings);
    return opened;
}

} // namespace importing
