# Made study.xlsx: a study in the sheets of a workbook, whose order is not that of its parts.
import zipfile
N = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
def cell(ref, value, style=None):
    s = f' s="{style}"' if style else ''
    if isinstance(value, bool): return f'<c r="{ref}"{s} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)): return f'<c r="{ref}"{s}><v>{value!r}</v></c>'
    return f'<c r="{ref}"{s} t="inlineStr"><is><t>{value}</t></is></c>'
def sheet(rows):
    out = ''
    for i, row in enumerate(rows, 1):
        if row is None: continue
        cells = ''.join(cell('ABCDEFG'[k] + str(i), *(v if isinstance(v, tuple) else (v,)))
                        for k, v in enumerate(row) if v is not None)
        out += f'<row r="{i}">{cells}</row>'
    return f'<worksheet {N}><sheetData>{out}</sheetData></worksheet>'
ties = sheet([['ego_id', 'from', 'to'], [1, 'a', 'b']])
egos = sheet([['EgoID', 'born', 'seen', 'member', 'share'],
              [1, (33000, 1), (45000.5, 2), True, 0.1 + 0.2], None,
              [2, (33001, 1), (45001, 2), False, 1e-7]])
alters = sheet([['EgoID', 'alterID', 'name'], [1, 'a', 'Müller, A.'], [1, 'b', None], [2, 'a', 'Zoë']])
notes = sheet([['Read me'], ['made by hand']])
with zipfile.ZipFile('study.xlsx', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    z.writestr('xl/workbook.xml', f'<workbook {N} {R}><sheets><sheet name="Notes" sheetId="4" r:id="r4"/>'
               '<sheet name="Egos" sheetId="2" r:id="r2"/><sheet name="Alteri" sheetId="3" r:id="r3"/>'
               '<sheet name="Ties" sheetId="1" r:id="r1"/></sheets></workbook>')
    z.writestr('xl/_rels/workbook.xml.rels',
               '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
               + ''.join(f'<Relationship Id="r{i}" Target="worksheets/sheet{i}.xml"/>' for i in (1, 2, 3, 4))
               + '</Relationships>')
    z.writestr('xl/styles.xml', f'<styleSheet {N}><numFmts count="1"><numFmt numFmtId="170" formatCode="dd.mm.yyyy hh:mm"/>'
               '</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>')
    for i, s in enumerate([ties, egos, alters, notes], 1):
        z.writestr(f'xl/worksheets/sheet{i}.xml', s)
