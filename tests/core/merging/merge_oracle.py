#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""merge_oracle.py FOLDER: what should come of pairs of copies that were merged, by plain dictionaries.

FOLDER holds one folder for each pair, POLICY-NUMBER, with base, ours, theirs and merged.alteri.
Policy "ours" decides every contradiction for ours, "theirs" for theirs; the second is the first with
the copies exchanged. Knows nothing of the program but what its tables are called.
"""
import pathlib
import sqlite3
import sys

# What the file says of itself, and what nobody is asked about.
NO_CONTENT = {"gesture", "file_stamp", "file_holder", "forgotten_gesture", "study_identity",
              "leaving", "merged"}
SILENT = {"position", "created"}
PLACE = ("radius", "angle")
# Codes that two people gave: one gets another.
RENAMED = {("ego", "code"), ("alter", "code"), ("attribute", "key"), ("category", "code")}
# Parts, and by which column they belong to which whole.
PARTS = {"map_level": ("map_design", "design"), "map_sector": ("map_design", "design"),
         "map_area": ("map_design", "design"), "model_reference": ("model", "model"),
         "model_grouping": ("model", "model"), "model_centred": ("model", "model"),
         "model_subset": ("model", "model"), "recode_group": ("recode", "recode"),
         "recode_member": ("recode", "recode")}
WHOLES = {"map_design", "model", "recode", "derived_column", "picture_style", "suspended_answer"}


class Table:
    def __init__(self, database, name):
        columns = list(database.execute(f"SELECT name, pk FROM pragma_table_info('{name}')"))
        self.name = name
        self.columns = [column for column, _ in columns]
        self.key = [i for i, (_, pk) in enumerate(columns) if pk > 0]
        self.key.sort(key=lambda i: columns[i][1])
        parents = {}
        nullable = {row[0] for row in database.execute(
            f"SELECT name FROM pragma_table_info('{name}') WHERE \"notnull\" = 0 AND pk = 0")}
        for number, parent, column in database.execute(
                f"SELECT id, \"table\", \"from\" FROM pragma_foreign_key_list('{name}')"
                " ORDER BY id, seq"):
            parents.setdefault(number, (parent, []))[1].append(self.columns.index(column))
        self.parents = list(parents.values())
        self.optional = {column for column in range(len(self.columns))
                         if self.columns[column] in nullable}

    def is_silent(self, column):
        name = self.columns[column]
        return (name in SILENT or (self.name == "tie" and name in PLACE)
                or self.name == "step_visit")

    def atoms(self):
        rest = [i for i in range(len(self.columns)) if i not in self.key]
        if self.name.endswith("_value"):
            return [rest]
        grouped = [i for i in rest if self.name == "tie" and self.columns[i] in PLACE]
        return ([grouped] if grouped else []) + [[i] for i in rest if i not in grouped]

    def whole(self, key, row):
        if self.name in WHOLES or self.name.endswith("_value"):
            return self.name, key
        if self.name.endswith("_choice"):
            answer = ("suspended_answer" if self.name == "suspended_choice"
                      else self.name[:-len("_choice")] + "_value")
            return answer, key[:-1]
        if self.name in PARTS:
            whole, column = PARTS[self.name]
            return whole, (row[self.columns.index(column)],)
        return None


def is_part(name):
    return name.endswith("_choice") or name in PARTS


class Merge:
    def __init__(self, tables, base, ours, theirs):
        self.tables, self.base, self.ours, self.theirs = tables, base, ours, theirs

    def parents(self, name, row):
        for parent, columns in self.tables[name].parents:
            key = tuple(row[i] for i in columns)
            if key[0] is not None:
                yield parent, key

    def removed(self, side, name, key):
        return key in self.base[name] and key not in side[name]

    def worked_on(self, side, name, key):
        now, before = side[name].get(key), self.base[name].get(key)
        if now is None or before is None:
            return now is not None
        table = self.tables[name]
        return any(now[i] != before[i] for i in range(len(now)) if not table.is_silent(i))

    def roots(self, side, name, key, row):
        if self.removed(side, name, key):
            row = self.base[name][key]
        above = set()
        for parent, its in self.parents(name, row):
            if (parent, its) != (name, key) and self.removed(side, parent, its):
                above |= self.roots(side, parent, its, self.base[parent][its])
        if not above and self.removed(side, name, key):
            above.add((name, key))
        return above

    def kept(self):
        """What theirs removed and ours worked on stays."""
        kept = set()
        for name, rows in self.ours.items():
            for key, row in rows.items():
                if self.worked_on(self.ours, name, key):
                    kept |= {root for root in self.roots(self.theirs, name, key, row)
                             if not is_part(root[0])}
        return kept

    def changed_wholes(self, side):
        wholes = set()
        for name, table in self.tables.items():
            for key in set(self.base[name]) | set(side[name]):
                before, now = self.base[name].get(key), side[name].get(key)
                if before != now:
                    wholes.add(table.whole(key, now if now is not None else before))
        wholes.discard(None)
        return wholes

    def row(self, name, key, kept, disputed):
        before, ours, theirs = (side[name].get(key)
                                for side in (self.base, self.ours, self.theirs))
        table = self.tables[name]
        whole = table.whole(key, next(r for r in (ours, theirs, before) if r is not None))
        if whole in disputed and not self.removed(self.theirs, *whole) \
                and not self.removed(self.ours, *whole):
            return ours
        if before is None:
            return theirs if ours is None else ours
        if ours is None:
            return None
        if theirs is None:
            return ours if self.roots(self.theirs, name, key, before) & kept else None
        merged = list(ours)
        for atom in table.atoms():
            if all(ours[i] == before[i] for i in atom):
                for i in atom:
                    merged[i] = theirs[i]
        return tuple(merged)

    def expected(self):
        kept = self.kept()
        disputed = self.changed_wholes(self.ours) & self.changed_wholes(self.theirs)
        merged = {}
        for name in self.tables:
            keys = set(self.base[name]) | set(self.ours[name]) | set(self.theirs[name])
            found = {key: self.row(name, key, kept, disputed) for key in keys}
            merged[name] = {key: row for key, row in found.items() if row is not None}
        self.drop_hanging(merged)
        return merged

    def drop_hanging(self, merged):
        """What refers to nothing any more loses the reference, if it can do without, or goes."""
        goes_on = True
        while goes_on:
            goes_on = False
            for name, table in self.tables.items():
                for key, row in list(merged[name].items()):
                    for parent, columns in table.parents:
                        its = tuple(row[i] for i in columns)
                        if its[0] is None or its in merged[parent]:
                            continue
                        goes_on = True
                        if columns[0] in table.optional and not name.endswith("_value"):
                            row = tuple(None if i == columns[0] else cell
                                        for i, cell in enumerate(row))
                            merged[name][key] = row
                        else:
                            merged[name].pop(key, None)
                            break


def shown(cell):
    return cell.hex()[:8] if isinstance(cell, bytes) else repr(cell)


def faults(folder):
    copies = {name: sqlite3.connect(f"file:{folder}/{name}.alteri?mode=ro", uri=True)
              for name in ("base", "ours", "theirs", "merged")}
    names = [row[0] for row in copies["base"].execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
             if row[0] not in NO_CONTENT]
    tables = {name: Table(copies["base"], name) for name in names}
    rows = {copy: {name: {tuple(row[i] for i in tables[name].key): row
                          for row in database.execute(f'SELECT * FROM "{name}"')}
                   for name in names} for copy, database in copies.items()}
    ours, theirs = rows["ours"], rows["theirs"]
    if folder.name.startswith("theirs"):
        ours, theirs = theirs, ours
    expected = Merge(tables, rows["base"], ours, theirs).expected()
    for name, table in tables.items():
        for key in set(expected[name]) | set(rows["merged"][name]):
            wanted, found = expected[name].get(key), rows["merged"][name].get(key)
            place = f"{folder.name}: {name} {' '.join(shown(cell) for cell in key)}"
            if wanted is None or found is None:
                yield f"{place}: {'is missing' if found is None else 'is too much'}"
                continue
            for i, column in enumerate(table.columns):
                if wanted[i] != found[i] and not table.is_silent(i) \
                        and (name, column) not in RENAMED:
                    yield (f"{place}: {column} is {shown(found[i])}, "
                           f"expected {shown(wanted[i])}")
    yield from ()


def main():
    folders = sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.is_dir())
    found = [fault for folder in folders for fault in faults(folder)]
    for fault in found[:40]:
        print(fault)
    print(f"{len(folders)} merged pairs, {len(found)} differences")
    return 1 if found or not folders else 0


sys.exit(main())
