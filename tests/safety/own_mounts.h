// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lets a test mount small file systems of its own, also where it is not root: in a namespace of mounts that nobody else
// sees and that ends with the test. To be entered before there is a second thread, hence a main function of its own.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace safety {

inline void enterOwnMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) {
        return; // what needs a mount says so and is skipped
    }
    const auto write = [](const char* path, const QByteArray& text) {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    };
    if (user != 0) { // everybody stays who they are
        write("/proc/self/setgroups", "deny");
        write("/proc/self/uid_map", QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1");
        write("/proc/self/gid_map", QByteArray::number(group) + ' ' + QByteArray::number(group) + " 1");
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

} // namespace safety

/// QTEST_GUILESS_MAIN for a test that mounts.
#define SAFETY_MAIN_WITH_OWN_MOUNTS(Test)                                                                              \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        safety::enterOwnMounts();                                                                                      \
        const QCoreApplication application(argc, argv);                                                                \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
