// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a long loop tells how far it is, and learns that nobody waits for it any more. Called from any thread.
#pragma once

namespace base {

class Progress
{
public:
    virtual ~Progress() = default;

    /// fraction in 0..1.
    virtual void report(double fraction) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// For callers that neither watch nor cancel.
class NoProgress final : public Progress
{
public:
    void report(double) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace base
