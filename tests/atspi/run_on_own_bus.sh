#!/usr/bin/env bash
# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run_on_own_bus.sh PROGRAM: starts a display and a bus that nobody else uses, the program on them, and window_tree.py,
# whose exit code it gives. 77: something that this needs is not installed.
set -euo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

if [[ ${2:-} != on-the-bus ]]; then
    for tool in Xvfb dbus-run-session /usr/bin/python3; do
        command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
    done
    # the distribution's Python: another one first in PATH does not see its gi
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
        { echo "skipped: python3-gi or gir1.2-atspi-2.0 is not installed"; exit 77; }
    [[ -x /usr/libexec/at-spi-bus-launcher ]] || { echo "skipped: at-spi2-core is not installed"; exit 77; }
    exec dbus-run-session -- bash "$here/run_on_own_bus.sh" "$program" on-the-bus 2> >(grep -v 'fd limit' >&2)
fi

folder=$(mktemp -d)
pids=()
cleanup() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
pids+=($!)
read -r -t 20 display <"$folder/display" || { echo "the display did not start"; exit 1; }
mkdir -m 700 "$folder/run"
export DISPLAY=:$display XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config HOME=$folder
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
# what a sanitized program finds in the libraries of the desktop is not ours
export LSAN_OPTIONS=detect_leaks=0 ASAN_OPTIONS=detect_leaks=0
unset WAYLAND_DISPLAY
"$program" &
pids+=($!)
/usr/bin/python3 "$here/window_tree.py" "${pids[1]}"
