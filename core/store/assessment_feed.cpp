// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assessment_feed.h"

#include "core/store/row_progress.h"
#include "core/study/lookup.h"

#include <optional>
#include <sqlite3.h>

namespace store {

namespace {

using base::ErrorKind;

/// What the table reads from, and why it stopped before its end.
struct Feed
{
    const study::Study& study;
    RowProgress rows;
    std::optional<base::Error> failure;
};

struct FeedTable
{
    sqlite3_vtab base = {};
    Feed* feed = nullptr;
};

struct FeedCursor
{
    sqlite3_vtab_cursor base = {};
    Feed* feed = nullptr;
    std::size_t row = 0;
    const study::Visit* visit = nullptr; ///< of the row
};

FeedCursor& cursorOf(sqlite3_vtab_cursor* cursor)
{
    return *reinterpret_cast<FeedCursor*>(cursor); // base is its first member: SQLite's way of deriving
}

bool atEnd(const FeedCursor& cursor)
{
    return cursor.row >= cursor.feed->study.assessments.size();
}

int findVisit(FeedCursor& cursor)
{
    if (atEnd(cursor)) {
        return SQLITE_OK;
    }
    const study::VisitId id = cursor.feed->study.assessments[cursor.row].visit;
    if (cursor.visit == nullptr || cursor.visit->id != id) {
        cursor.visit = study::byId(cursor.feed->study.visits, id);
    }
    if (cursor.visit == nullptr) { // firstFault() says so before; without a visit there is no phase to write
        cursor.feed->failure = base::Error{ErrorKind::InvalidValue, "table assessment", "no such visit"};
        return SQLITE_ERROR;
    }
    return SQLITE_OK;
}

int connectFeed(sqlite3* database, void* feed, int, const char* const*, sqlite3_vtab** table, char**)
{
    const int declared = sqlite3_declare_vtab(database, "CREATE TABLE feed (participant_id, period_ordinal, visit_id, "
                                                        "scale_id, phase, value, origin, source_id)");
    if (declared == SQLITE_OK) {
        auto* made = new FeedTable{{}, static_cast<Feed*>(feed)};
        *table = &made->base;
    }
    return declared;
}

int disconnectFeed(sqlite3_vtab* table)
{
    delete reinterpret_cast<FeedTable*>(table);
    return SQLITE_OK;
}

int planFeed(sqlite3_vtab*, sqlite3_index_info*)
{
    return SQLITE_OK; // there is one way: from the first row to the last
}

int openFeed(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor)
{
    auto* made = new FeedCursor{{}, reinterpret_cast<FeedTable*>(table)->feed, 0, nullptr};
    *cursor = &made->base;
    return SQLITE_OK;
}

int closeFeed(sqlite3_vtab_cursor* cursor)
{
    delete &cursorOf(cursor);
    return SQLITE_OK;
}

int rewindFeed(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    cursorOf(cursor).row = 0;
    return findVisit(cursorOf(cursor));
}

int advanceFeed(sqlite3_vtab_cursor* base)
{
    FeedCursor& cursor = cursorOf(base);
    ++cursor.row;
    if (!cursor.feed->rows.advance()) {
        cursor.feed->failure = base::Error{ErrorKind::Cancelled, {}, {}};
        return SQLITE_ERROR;
    }
    return findVisit(cursor);
}

int isFeedAtEnd(sqlite3_vtab_cursor* cursor)
{
    return atEnd(cursorOf(cursor)) ? 1 : 0;
}

int feedColumn(sqlite3_vtab_cursor* base, sqlite3_context* into, int index)
{
    const FeedCursor& cursor = cursorOf(base);
    const study::Assessment& row = cursor.feed->study.assessments[cursor.row];
    switch (index) {
    case 0:
        sqlite3_result_int(into, row.participant.value());
        break;
    case 1:
        sqlite3_result_int(into, row.period);
        break;
    case 2:
        sqlite3_result_int(into, row.visit.value());
        break;
    case 3:
        sqlite3_result_int(into, row.scale.value());
        break;
    case 4:
        sqlite3_result_int(into, static_cast<int>(cursor.visit->phase));
        break;
    case 5:
        sqlite3_result_double(into, row.value);
        break;
    case 6:
        sqlite3_result_int(into, static_cast<int>(row.origin));
        break;
    case 7:
        if (row.source.isValid()) {
            sqlite3_result_int(into, row.source.value());
        }
        break; // else NULL, which is what a column is unless told otherwise
    default:
        break;
    }
    return SQLITE_OK;
}

int feedRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = static_cast<sqlite3_int64>(cursorOf(cursor).row);
    return SQLITE_OK;
}

const sqlite3_module& feedModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module made = {};
        made.xConnect = connectFeed; // no xCreate: it exists by its name alone
        made.xBestIndex = planFeed;
        made.xDisconnect = disconnectFeed;
        made.xDestroy = disconnectFeed;
        made.xOpen = openFeed;
        made.xClose = closeFeed;
        made.xFilter = rewindFeed;
        made.xNext = advanceFeed;
        made.xEof = isFeedAtEnd;
        made.xColumn = feedColumn;
        made.xRowid = feedRowId;
        return made;
    }();
    return module;
}

} // namespace

base::Result<void> insertAssessments(const Database& database, const study::Study& study, base::Progress& progress)
{
    Feed feed{study, RowProgress(progress, static_cast<std::int64_t>(study.assessments.size())), {}};
    const int registered = sqlite3_create_module_v2(database.handle(), "assessment_feed", &feedModule(), &feed, nullptr);
    if (registered != SQLITE_OK) {
        return tl::unexpected(database.error(registered));
    }
    // OR FAIL: whatever fails ends the transaction, so what the statement did before need not be undone by itself.
    auto inserted = database.run("INSERT OR FAIL INTO assessment (participant_id, period_ordinal, visit_id, scale_id, "
                                 "phase, value, origin, source_id) SELECT participant_id, period_ordinal, visit_id, "
                                 "scale_id, phase, value, origin, source_id FROM assessment_feed");
    // Registered again with nothing: the feed is gone when this returns.
    sqlite3_create_module_v2(database.handle(), "assessment_feed", nullptr, nullptr, nullptr);
    if (feed.failure) {
        feed.failure->subject = feed.failure->subject.empty() ? database.subject() : feed.failure->subject;
        return tl::unexpected(*feed.failure);
    }
    return inserted;
}

} // namespace store
