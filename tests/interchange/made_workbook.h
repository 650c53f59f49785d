// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small .xlsx workbooks made in memory, good and bad ones.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QTest>

#include <zip.h>

/// A zip archive with these members.
inline QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>>& members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : members) {
        zip_source_t* const source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1000000000, 0);
    }
    if (zip_close(archive) != 0) {
        qFatal("zip: %s", zip_strerror(archive));
    }
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

class MadeWorkbook
{
public:
    QByteArray sharedStrings; ///< the <si> elements
    QByteArray styles;        ///< the content of <styleSheet>

    void addSheet(const QByteArray& name, const QByteArray& rows) { m_sheets.append({name, rows}); }

    /// Rows of inline texts and plain numbers.
    static QByteArray rows(const QList<QList<QByteArray>>& cells)
    {
        QByteArray xml;
        for (const QList<QByteArray>& row : cells) {
            xml += "<row>";
            for (const QByteArray& cell : row) {
                bool number = false;
                cell.toDouble(&number);
                xml += number ? "<c><v>" : "<c t=\"inlineStr\"><is><t>";
                xml += cell;
                xml += number ? "</v></c>" : "</t></is></c>";
            }
            xml += "</row>";
        }
        return xml;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray sheets;
        QByteArray relations;
        QList<QPair<QByteArray, QByteArray>> members;
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            sheets +=
                "<sheet name=\"" + m_sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
            relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            members.append({"xl/worksheets/sheet" + number + ".xml",
                            "<worksheet><sheetData>" + m_sheets[i].second + "</sheetData></worksheet>"});
        }
        members.append({"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>"});
        members.append({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
        if (!sharedStrings.isEmpty()) {
            members.append({"xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>"});
        }
        if (!styles.isEmpty()) {
            members.append({"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"});
        }
        return zipOf(members);
    }

private:
    QList<QPair<QByteArray, QByteArray>> m_sheets;
};
