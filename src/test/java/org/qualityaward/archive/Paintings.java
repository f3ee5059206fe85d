package org.qualityaward.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The ways in which a further revision can make a page show something else, most of which leave its content alone. */
enum Paintings {
    /** Something is drawn at the end of the page's content. */
    CONTENT {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(60, 400, 300, 40);
                content.fill();
            }
            changed.add(page.getCOSObject());
        }
    },
    /** Another program draws the letters. */
    FONT {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) {
            COSDictionary font = font(page);
            font.removeItem(COSName.DESCENDANT_FONTS);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Helvetica");
            changed.add(font);
        }
    },
    /** The letters are others for whoever copies or searches them. */
    TO_UNICODE {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            COSStream map = (COSStream) font(page).getDictionaryObject(COSName.TO_UNICODE);
            write(map, "/CIDInit /ProcSet findresource begin end");
            changed.add(map);
        }
    },
    /** A picture, such as the square code, is another. */
    PICTURE {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            COSStream picture = picture(page);
            write(picture, "\0".repeat(64));
            changed.add(picture);
        }

        @Override
        boolean suits(PDDocument document) {
            return picture(document.getPage(0)) != null;
        }
    },
    /** The fonts and pictures of the page are listed anew. */
    RESOURCES {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) {
            page.getCOSObject().setItem(COSName.RESOURCES, new COSDictionary());
            changed.add(page.getCOSObject());
        }
    },
    /** A note is laid over the page. */
    ANNOTATION {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            lay(document, page, new COSDictionary(), changed);
        }
    },
    /** A field of a form is laid over the page. */
    FIELD {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            COSDictionary field = new COSDictionary();
            field.setItem(COSName.FT, COSName.TX);
            field.setString(COSName.V, "0");
            lay(document, page, field, changed);
            COSDictionary root = document.getDocumentCatalog().getCOSObject();
            COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
            if (form == null) {
                form = new COSDictionary();
                form.setItem(COSName.FIELDS, new COSArray());
                root.setItem(COSName.ACRO_FORM, form);
            }
            form.getCOSArray(COSName.FIELDS).add(field);
            changed.addAll(List.of(root, form));
        }
    },
    /** The page is cut to a part of it. */
    CUT {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) {
            page.setCropBox(new PDRectangle(100, 100, 200, 200));
            changed.add(page.getCOSObject());
        }
    },
    /** A page is put in. */
    PAGE {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) {
            PDPage more = new PDPage();
            document.addPage(more);
            changed.addAll(List.of(document.getPages().getCOSObject(), more.getCOSObject()));
        }
    },
    /** Something happens when the file is opened. */
    ACTION {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) {
            COSDictionary root = document.getDocumentCatalog().getCOSObject();
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
            action.setString(COSName.JS, "app.alert(1)");
            root.setItem(COSName.OPEN_ACTION, action);
            changed.add(root);
        }
    },
    /** The mark of a signature that was not seen is drawn large; only where there is a signature. */
    APPEARANCE {
        @Override
        void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException {
            COSDictionary mark = (COSDictionary) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.ACRO_FORM)
                    .getCOSArray(COSName.FIELDS)
                    .getObject(0);
            drawn(document, mark);
            changed.add(mark);
        }

        @Override
        boolean suits(PDDocument document) {
            return document.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM);
        }
    };

    abstract void paint(PDDocument document, PDPage page, Set<COSDictionary> changed) throws IOException;

    boolean suits(PDDocument document) {
        return true;
    }

    /** Whether the file has what is to be changed. */
    boolean suits(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return suits(document);
        }
    }

    /** The file with this done to one of its pages in a revision of its own. */
    byte[] on(byte[] pdf, int page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSDictionary> changed = new HashSet<>();
            paint(document, document.getPage(page % document.getNumberOfPages()), changed);
            document.saveIncremental(out, changed);
        }
        return out.toByteArray();
    }

    private static COSDictionary font(PDPage page) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getCOSDictionary(fonts.keySet().iterator().next());
    }

    private static COSStream picture(PDPage page) {
        COSDictionary pictures = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return pictures == null
                ? null
                : pictures.getCOSStream(pictures.keySet().iterator().next());
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }

    private static void lay(PDDocument document, PDPage page, COSDictionary note, Set<COSDictionary> changed)
            throws IOException {
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setItem(COSName.SUBTYPE, note.containsKey(COSName.FT) ? COSName.WIDGET : COSName.getPDFName("Stamp"));
        drawn(document, note);
        COSArray laid = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        COSArray now = laid == null ? new COSArray() : new COSArray(laid.toList());
        now.add(note);
        page.getCOSObject().setItem(COSName.ANNOTS, now);
        changed.addAll(List.of(page.getCOSObject(), note));
    }

    private static void drawn(PDDocument document, COSDictionary note) throws IOException {
        COSStream drawing = document.getDocument().createCOSStream();
        drawing.setItem(COSName.TYPE, COSName.XOBJECT);
        drawing.setItem(COSName.SUBTYPE, COSName.FORM);
        drawing.setItem(COSName.BBOX, box());
        write(drawing, "0 0 300 40 re f");
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, drawing);
        note.setItem(COSName.AP, appearance);
        note.setItem(COSName.RECT, box());
        note.setItem(COSName.F, COSInteger.get(4));
    }

    private static COSArray box() {
        return new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, new COSFloat(300), new COSFloat(40)));
    }
}
