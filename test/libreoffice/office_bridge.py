"""Answers requests about workbooks from a running LibreOffice, one JSON object per line.

Run with the system's Python, which has the `uno` module. The first argument is the name of the
pipe on which LibreOffice listens; `shared` as the second leaves LibreOffice running at the end. Every answer is {"ok": …} or {"error": text}.
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT, VALUE

ERROR_RESULT = 4  # com.sun.star.sheet.FormulaResult.ERROR
STRING_RESULT = 2  # com.sun.star.sheet.FormulaResult.STRING
FORMULA_CELLS = 16  # com.sun.star.sheet.CellFlags.FORMULA
START_SECONDS = 60


def property_value(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def cell_value(cell):
    """The value as JSON: text, number, true/false, null for blank, {"error": code} for an error."""
    kind = cell.Type
    if kind == EMPTY:
        return None
    if kind == TEXT:
        return cell.String
    if kind == FORMULA:
        if cell.getError() != 0:
            return {"error": cell.getError()}
        if cell.FormulaResultType2 == STRING_RESULT:
            return cell.String
    if cell.String in ("TRUE", "FALSE"):
        return cell.String == "TRUE"
    return cell.Value


def put(cell, value):
    """Text stays text, as if typed into a cell formatted as text."""
    if value is None:
        cell.String = ""
    elif isinstance(value, bool):
        cell.Formula = "=TRUE()" if value else "=FALSE()"
    elif isinstance(value, (int, float)):
        cell.Value = value
    else:
        cell.String = value


def split_address(cell):
    letters = cell.rstrip("0123456789")
    return letters, int(cell[len(letters):])


def columns_of(edits):
    """Runs of edits that stand below each other on one sheet; anything else stands alone."""
    plain = [e for e in edits if "sheet" in e and not isinstance(e["value"], bool)]
    runs = [[e] for e in edits if not ("sheet" in e and not isinstance(e["value"], bool))]
    last = None
    for edit in sorted(plain, key=lambda e: (e["sheet"], *split_address(e["cell"]))):
        letters, row = split_address(edit["cell"])
        if last == (edit["sheet"], letters, row - 1):
            runs[-1].append(edit)
        else:
            runs.append([edit])
        last = (edit["sheet"], letters, row)
    return runs


class Bridge:
    def __init__(self, desktop, is_shared):
        self.desktop = desktop
        self.is_shared = is_shared
        self.document = None

    def cell(self, place):
        """A cell by {"sheet", "cell"} or the first cell of a defined name."""
        if "name" in place:
            names = self.document.NamedRanges
            if not names.hasByName(place["name"]):
                raise KeyError(f"no defined name {place['name']}")
            return names.getByName(place["name"]).ReferredCells.getCellByPosition(0, 0)
        return self.document.Sheets.getByName(place["sheet"]).getCellRangeByName(place["cell"])

    def open(self, url):
        if self.document is not None:
            self.document.close(True)
        hidden = property_value("Hidden", True)
        self.document = self.desktop.loadComponentFromURL(url, "_blank", 0, (hidden,))
        if self.document is None:
            raise ValueError(f"LibreOffice cannot open {url}")
        return [sheet.Name for sheet in self.document.Sheets]

    def edit(self, edits, read):
        """Sets cells, calculates everything, returns the values of the cells to read."""
        automatic = self.document.isAutomaticCalculationEnabled()
        self.document.enableAutomaticCalculation(False)
        self.document.addActionLock()
        for block in columns_of(edits):
            if len(block) == 1:
                put(self.cell(block[0]), block[0]["value"])
            else:
                self.fill(block)
        self.document.removeActionLock()
        self.document.enableAutomaticCalculation(automatic)
        self.document.calculateAll()
        return [cell_value(self.cell(place)) for place in read]

    def fill(self, block):
        """Sets cells below each other in one call: a call per cell costs some milliseconds."""
        area = f"{block[0]['cell']}:{block[-1]['cell']}"
        values = tuple(("" if place["value"] is None else place["value"],) for place in block)
        self.document.Sheets.getByName(block[0]["sheet"]).getCellRangeByName(area).setDataArray(values)

    def formulas(self):
        """Every formula cell with its value: [sheet, address, value]."""
        found = []
        for sheet in self.document.Sheets:
            for block in sheet.queryContentCells(FORMULA_CELLS):
                area = block.RangeAddress
                for row in range(area.EndRow - area.StartRow + 1):
                    for column in range(area.EndColumn - area.StartColumn + 1):
                        cell = block.getCellByPosition(column, row)
                        address = cell.AbsoluteName.rsplit(".", 1)[1].replace("$", "")
                        found.append([sheet.Name, address, cell_value(cell)])
        return found

    def errors(self):
        """Addresses of all formula cells whose result is an error."""
        found = []
        for sheet in self.document.Sheets:
            for area in sheet.queryFormulaCells(ERROR_RESULT).RangeAddressesAsString.split(";"):
                if area:
                    found.append(area)
        return found

    def store(self, url, filter):
        self.document.storeToURL(url, (property_value("FilterName", filter),))
        return None

    def close(self):
        if self.document is not None:
            self.document.close(True)
            self.document = None
        if self.is_shared:
            return None
        try:
            self.desktop.terminate()
        except Exception:  # the connection ends while LibreOffice shuts down
            pass
        return None


def main():
    bridge = Bridge(connect(sys.argv[1]), sys.argv[2:] == ["shared"])
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"ok": getattr(bridge, request["do"])(*request["with"])}
        except Exception as error:  # reported to the test that asked
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        if request["do"] == "close":
            return
    bridge.close()  # the asking test died: do not leave its workbook or LibreOffice behind


main()
