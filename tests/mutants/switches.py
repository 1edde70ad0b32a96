"""Puts changes into sources so that each can be switched on when a program runs, instead of building once for each.

What is changed, and into what, is what `cargo mutants --list --json` says. A change that cannot be switched (the compiler
refuses it, or it is of a kind that is not known here) is left out, and told.
"""

import re
from collections import defaultdict, deque

import tree_sitter
import tree_sitter_rust

RUST = tree_sitter.Parser(tree_sitter.Language(tree_sitter_rust.language()))

# The switch itself, which becomes a module of the library. What has been reached is written down where that is asked for.
MODULE = """\
//! Which change is on.
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};

static ON: LazyLock<u32> = LazyLock::new(|| std::env::var("MUTANT").ok().and_then(|n| n.parse().ok()).unwrap_or(0));
static SEEN: [AtomicBool; 8192] = [const { AtomicBool::new(false) }; 8192];
static LOG: LazyLock<Option<Mutex<std::fs::File>>> = LazyLock::new(|| {
    let path = std::env::var_os("MUTANTS_SEEN")?;
    std::fs::OpenOptions::new().create(true).append(true).open(path).ok().map(Mutex::new)
});

pub fn on(number: u32) -> bool {
    if *ON == 0 && !SEEN[number as usize].swap(true, Ordering::Relaxed) {
        if let Some(log) = &*LOG {
            writeln!(log.lock().unwrap(), "{number}").unwrap();
        }
    }
    *ON == number
}
"""
COMPARISONS = {"==", "!=", "<", "<=", ">", ">="}


def offset(lines, position):
    """The byte where a position stands; columns count characters from 1."""
    line, column = position["line"] - 1, position["column"] - 1
    return sum(len(text) for text in lines[:line]) + len(lines[line].decode()[:column].encode())


def on(number):
    return f"crate::mutant::on({number})"


def chosen(changes, unchanged):
    """`if` one change `else if` another `else` what stands there."""
    return "".join(f"if {on(number)} {{ {text} }} else " for number, text in changes) + f"{{ {unchanged} }}"


class Source:
    """A file with the changes to switch in it, each as its number and what `cargo mutants` says."""

    def __init__(self, text, changes):
        self.text = text
        self.tree = RUST.parse(text)
        lines = text.splitlines(keepends=True)
        self.operators = defaultdict(list)
        self.insertions = []
        guards = defaultdict(list)
        for number, change in changes:
            start, end = (offset(lines, change["span"][edge]) for edge in ("start", "end"))
            genre, new = change["genre"], change["replacement"]
            if genre == "FnValue":
                self.insertions.append((start, f"/*<{number}*/if {on(number)} {{ return {new}; }}/*{number}>*/ "))
            elif genre in ("BinaryOperator", "UnaryOperator"):
                self.operators[start].append((number, new))
            elif genre == "MatchArmGuard":
                guards[start, end].append((number, new))
            elif genre == "MatchArm":
                self.arm(number, start, end)
        for (start, end), of_this in guards.items():
            numbers = "/".join(str(number) for number, _ in of_this)
            always = "".join(f"{on(number)} || " for number, new in of_this if new == "true")
            never = "".join(f"!{on(number)} && " for number, new in of_this if new == "false")
            self.insertions.append((start, f"/*<{numbers}*/({always}({never}("))
            self.insertions.append((end, f")))/*{numbers}>*/"))
        self.insertions = deque(sorted(self.insertions, key=lambda one: one[0]))

    def arm(self, number, start, end):
        """An arm that is deleted is one whose guard never holds."""
        depth, guard = 0, None
        for at in range(start, end):
            sign = self.text[at : at + 1]
            if sign in b"([{":
                depth += 1
            elif sign in b")]}":
                depth -= 1
            elif depth == 0 and re.match(rb"\sif\s", self.text[at : at + 4]) and guard is None:
                guard = at
            elif depth == 0 and self.text[at : at + 2] == b"=>":
                if guard is None:
                    self.insertions.append((at, f"/*<{number}*/if !{on(number)}/*{number}>*/ "))
                else:
                    self.insertions.append((guard + 4, f"/*<{number}*/!{on(number)} && ("))
                    self.insertions.append((at, f")/*{number}>*/ "))
                return

    def plain(self, start, end):
        """A stretch of text up to what stands at its end, with what is put into it."""
        out, at = [], start
        while self.insertions and self.insertions[0][0] <= end:
            place, text = self.insertions.popleft()
            out.append(self.text[at:place].decode())
            out.append(text)
            at = place
        out.append(self.text[at:end].decode())
        return "".join(out)

    def rendered(self, node=None):
        """A node with all its changes; what is put before it stands before it already."""
        node = node or self.tree.root_node
        operator = node.children[0] if node.type == "unary_expression" else node.child_by_field_name("operator")
        changes = self.operators.get(operator.start_byte) if operator else None
        if changes:
            return self.switched(node, operator.text.decode(), changes)
        out, at = [], node.start_byte
        for child in node.children:
            # what ends here may go on in the next gap, so that it is put where a node begins
            out.append(self.plain(at, child.start_byte))
            out.append(self.rendered(child))
            at = child.end_byte
        out.append(self.text[at : node.end_byte].decode() if not node.children else self.tail(at, node.end_byte))
        return "".join(out)

    def tail(self, start, end):
        """The text after the last node of another; what is put at its very end stands outside of both."""
        return self.plain(start, end - 1) + self.text[end - 1 : end].decode() if end > start else ""

    def switched(self, node, operator, changes):
        numbers = "/".join(str(number) for number, _ in changes)
        before, after = f"(/*<{numbers}*/", f"/*{numbers}>*/)"
        if node.type == "unary_expression":
            value = self.rendered(node.children[1])
            return f"{before}match {value} {{ value => {chosen([(changes[0][0], 'value')], operator + 'value')} }}{after}"
        left, right = (self.rendered(node.child_by_field_name(side)) for side in ("left", "right"))
        if node.type == "compound_assignment_expr":
            of = [(number, f"{left} {new} right") for number, new in changes]
            return f"{before}match {right} {{ right => {chosen(of, f'{left} {operator} right')} }}{after}"
        if operator in ("&&", "||"):
            number, new = changes[0]
            assert {operator, new} == {"&&", "||"}, (operator, new)
            sign = "!=" if operator == "&&" else "=="
            return f"{before}{{ let left: bool = {left}; if left {sign} {on(number)} {{ {right} }} else {{ left }} }}{after}"
        of = [(number, f"left {new} right") for number, new in changes]
        borrowed = "&" if operator in COMPARISONS else ""
        unchanged = f"left {operator} right"
        return (
            f"{before}match ({borrowed}({left}), {borrowed}({right})) {{ (left, right) => {chosen(of, unchanged)} }}{after}"
        )


def regions(text):
    """Where each change stands in what was rendered: its numbers, start and end, in bytes."""
    encoded, open_, found = text.encode(), {}, []
    for mark in re.finditer(rb"/\*(<?)([0-9/]+)(>?)\*/", encoded):
        numbers = tuple(int(number) for number in mark[2].split(b"/"))
        if mark[1]:
            open_[numbers] = mark.start()
        elif mark[3]:
            found.append((numbers, open_.pop(numbers), mark.end()))
    return found
