// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/embedded_studies.h"

#include "core/interchange/study_json.h"
#include "core/study/scale.h"

#include <QFile>

#include <map>
#include <mutex>
#include <vector>

// Outside every namespace: the macro declares a function. A static library's resources are not registered by
// themselves.
static void registerStudyResources()
{
    Q_INIT_RESOURCE(studies);
}

namespace importing {

using namespace Qt::StringLiterals;

namespace {

base::Result<study::SharedStudy> readResource(const EmbeddedStudy& embedded)
{
    registerStudyResources();
    QFile file(embedded.resource);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::FileUnreadable, embedded.resource.toStdString());
    }
    const QByteArray bytes = file.readAll();
    auto study = interchange::parseStudyJson({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                             embedded.key.toStdString());
    if (!study) {
        return base::pass(study);
    }
    return std::make_shared<const study::Study>(std::move(*study));
}

} // namespace

std::span<const EmbeddedStudy> embeddedStudies()
{
    static const std::vector<EmbeddedStudy> studies = {
        {u"williams-2018"_s, u"Ketamine × naltrexone (Williams 2018)"_s,
         u"simulated to match the published facts of Williams et al., Am J Psychiatry 2018, "
         "doi:10.1176/appi.ajp.2018.18020138"_s,
         u":/studies/williams-2018/study.json"_s},
    };
    return studies;
}

QString defaultStudyKey()
{
    return embeddedStudies().front().key;
}

const EmbeddedStudy* findEmbeddedStudy(QStringView key)
{
    for (const EmbeddedStudy& embedded : embeddedStudies()) {
        if (study::sameKey(embedded.key, key)) {
            return &embedded;
        }
    }
    return nullptr;
}

base::Result<study::SharedStudy> loadEmbeddedStudy(QStringView key)
{
    const EmbeddedStudy* embedded = findEmbeddedStudy(key);
    if (embedded == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, key.toString().toStdString(), "embedded study");
    }
    static std::mutex mutex;
    static std::map<QString, study::SharedStudy> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(embedded->key); found != known.end()) {
        return found->second;
    }
    auto study = readResource(*embedded);
    if (study) {
        known[embedded->key] = *study;
    }
    return study;
}

} // namespace importing
