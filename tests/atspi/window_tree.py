# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""window_tree.py PID: what a screen reader finds in the program's window, on every page, and hears after a flip."""

import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TABLES = (Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.TREE_TABLE, Atspi.Role.TREE)
SWITCH = "Naltrexone blockade"


def wait_for(what, find, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:  # the tree changed under the search
            found = None
        if found:
            return found
        spin(0.1)
    sys.exit(f"FAILED: {what} did not appear")


def spin(seconds):
    """Lets events arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def walk(node):
    yield node
    if node.get_role() in TABLES and node.get_child_count() > 300:
        return
    for child in children(node):
        yield from walk(child)


def has(node, *states):
    now = node.get_state_set()
    return all(now.contains(state) for state in states)


def first(root, role, name, *states):
    return next((n for n in walk(root) if n.get_role() == role and n.get_name() == name and has(n, *states)), None)


def program(pid):
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if app.get_process_id() == pid and app.get_child_count()), None)


def label_of(node):
    """Qt exports a box of choices under its current text; what it is called stands in its description or its label."""
    relations = node.get_relation_set()
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in relations)


def unnamed(frame):
    found = []
    controls = 0
    for node in walk(frame):
        if not has(node, Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING) or node.get_role() == Atspi.Role.FRAME:
            continue
        controls += 1
        if not node.get_name() and not label_of(node):
            found.append(f"{node.get_role_name()} in {node.get_parent().get_role_name()} '{node.get_parent().get_name()}'")
    return controls, found


def do(node, *names):
    actions = node.get_action_iface()
    for i in range(actions.get_n_actions()):
        if actions.get_action_name(i) in names:
            return actions.do_action(i)
    known = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    sys.exit(f"FAILED: '{node.get_name()}' offers {known}, none of {names}")


def check_pages(app, frame):
    pages = [item.get_name() for item in children(first(frame, Atspi.Role.LIST, "Pages"))]
    assert pages, "the navigation lists no page"
    for page in pages:
        item = next(n for n in walk(app) if n.get_role() == Atspi.Role.MENU_ITEM and n.get_name() == page)
        do(item, "Press", "Trigger", "click")
        spin(0.5)
        controls, nameless = unnamed(frame)
        if nameless or controls < 8:
            sys.exit(f"FAILED: page {page}: {controls} controls, without a name: {nameless}")
        print(f"page {page}: {controls} controls, all named")
    return pages


def check_flip(app, frame):
    page = next(n for n in walk(app) if n.get_role() == Atspi.Role.MENU_ITEM and n.get_name() == "Trajectories")
    do(page, "Press", "Trigger", "click")
    switch = wait_for("the switch", lambda: first(frame, Atspi.Role.CHECK_BOX, SWITCH, Atspi.StateType.SHOWING))
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.source.get_name()))
    for kind in ("object:property-change:accessible-name", "object:announcement"):
        listener.register(kind)
    before = has(switch, Atspi.StateType.CHECKED)
    do(switch, "Toggle", "Press")
    sentence = re.compile(r"\d+(\.\d+)?.*\d+ of \d+")
    said = wait_for("the announcement of the flip", lambda: [text for text in heard if sentence.search(text or "")])
    assert has(switch, Atspi.StateType.CHECKED) != before, "the switch did not move"
    print(f"the flip was announced: {said[0]}")


def main():
    pid = int(sys.argv[1])
    Atspi.init()
    app = wait_for("the program", lambda: program(pid))
    frame = wait_for("the window", lambda: next((n for n in children(app) if n.get_role() == Atspi.Role.FRAME), None))
    wait_for("the switch", lambda: first(frame, Atspi.Role.CHECK_BOX, SWITCH))
    check_pages(app, frame)
    check_flip(app, frame)


main()
