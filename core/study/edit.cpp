// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit.h"

#include "core/study/edit_steps.h"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>

namespace study {

namespace {

using base::ErrorKind;
using base::Result;
using steps::Change;
using steps::perform;

Result<Change> perform(Study& study, const ChangeAbout& edit)
{
    ChangeAbout inverse{std::exchange(study.about, edit.about)};
    return Change{.inverse = std::move(inverse), .done = edit};
}

Result<Change> perform(Study& study, const ChangeContrast& edit)
{
    if (edit.contrast && (byId(study.arms, edit.contrast->reference) == nullptr ||
                          byId(study.arms, edit.contrast->comparator) == nullptr ||
                          edit.contrast->reference == edit.contrast->comparator)) {
        return base::fail(ErrorKind::InvalidEdit, "contrast", "two different arms of the study are needed");
    }
    ChangeContrast inverse{std::exchange(study.contrast, edit.contrast)};
    return Change{.inverse = std::move(inverse), .done = edit};
}

// What a block can be made of. Another study takes the place of all, so it stands alone.
Result<Change> performPart(Study& study, const Edit& edit)
{
    return std::visit(
        [&study](const auto& part) -> Result<Change> {
            using Part = std::decay_t<decltype(part)>;
            if constexpr (std::is_same_v<Part, EditBlock> || std::is_same_v<Part, ReplaceStudy>) {
                return base::fail(ErrorKind::InvalidEdit, "block", "not part of a block");
            } else {
                return perform(study, part);
            }
        },
        edit);
}

Result<Change> performBlock(Study& study, const EditBlock& edit)
{
    if (edit.edits.empty()) {
        return base::fail(ErrorKind::InvalidEdit, "block", "nothing to do");
    }
    EditBlock inverse;
    EditBlock done;
    for (const Edit& one : edit.edits) {
        auto change = performPart(study, one);
        if (!change) {
            return change;
        }
        inverse.edits.push_back(std::move(change->inverse));
        done.edits.push_back(std::move(change->done));
    }
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return Change{.inverse = std::move(inverse), .done = std::move(done)};
}

} // namespace

base::Result<Applied> apply(const Study& study, const Edit& edit)
{
    if (const auto* replace = std::get_if<ReplaceStudy>(&edit)) {
        if (replace->study == nullptr) {
            return base::fail(ErrorKind::InvalidEdit, "study", "none given");
        }
        return Applied{
            .after = replace->study, .inverse = ReplaceStudy{std::make_shared<const Study>(study)}, .done = edit};
    }
    auto after = std::make_shared<Study>(study);
    const auto* block = std::get_if<EditBlock>(&edit);
    auto change = block != nullptr ? performBlock(*after, *block) : performPart(*after, edit);
    if (!change) {
        return base::pass(change);
    }
    return Applied{.after = std::move(after), .inverse = std::move(change->inverse), .done = std::move(change->done)};
}

} // namespace study
