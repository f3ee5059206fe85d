package org.qualityaward.recusal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.qualityaward.shared.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook row by row, without building it in memory. Dates become 2024-03-01 whatever format the
 * sheet shows them in; of a formula only the fact is kept that there is one.
 */
final class XlsxSheet implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<Sheet.Cell> cells = new ArrayList<>();
    private boolean formula;
    private String computing;

    private XlsxSheet() {}

    static Sheet read(byte[] bytes) {
        XlsxSheet sheet = new XlsxSheet();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Refusal("recusal.import.refusal.empty");
            }
            try (InputStream first = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(sheet.handler(reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook)));
                xml.parse(new InputSource(first));
            }
        } catch (SAXException stopped) {
            if (stopped.getException() instanceof Refusal refusal) {
                throw refusal;
            }
            throw broken();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw broken();
        }
        return new Sheet(List.copyOf(sheet.rows));
    }

    private static Refusal broken() {
        return new Refusal("recusal.import.refusal.broken");
    }

    private XSSFSheetXMLHandler handler(StylesTable styles, ReadOnlySharedStringsTable strings) {
        return new XSSFSheetXMLHandler(styles, null, strings, this, new Plain(), false) {
            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes)
                    throws SAXException {
                if ("c".equals(localName)) {
                    formula = false;
                    computing = attributes.getValue("r");
                } else if ("f".equals(localName)) {
                    formula = true;
                }
                super.startElement(uri, localName, qName, attributes);
            }

            @Override
            public void endElement(String uri, String localName, String qName) throws SAXException {
                try {
                    super.endElement(uri, localName, qName);
                    // A formula that no program has computed yet has no value, so that nobody reports its cell.
                    if ("c".equals(localName) && formula && computing != null) {
                        cell(computing, "", null);
                    }
                } catch (Refusal refusal) {
                    throw new SAXException(refusal);
                }
            }
        };
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        SheetFile.admit(rows.size(), row + 1, cells);
        Sheet.Row read = new Sheet.Row(row + 1, List.copyOf(cells));
        if (!read.isBlank()) {
            rows.add(read);
        }
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column > Sheet.MOST_COLUMNS) {
            throw new Refusal("recusal.import.refusal.tooManyColumns", 0, rows.size() + 1, Sheet.MOST_COLUMNS);
        }
        while (cells.size() < column) {
            cells.add(Sheet.Cell.EMPTY);
        }
        cells.add(new Sheet.Cell(text == null ? "" : text.strip(), formula));
        computing = null;
    }

    /** Shows dates one way and numbers without anything added. */
    private static final class Plain extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value).toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE);
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value)
                    : String.valueOf(value);
        }
    }
}
