package org.qualityaward.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** The field of a signature that came into a file which had none, and whether it shows anything. */
final class NewSignatureField {

    /** What a form says besides its fields that changes no page. */
    private static final Set<COSName> OF_A_FORM =
            Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.DR, COSName.DA, COSName.TYPE);

    private static final int HIDDEN = 2;

    private NewSignatureField() {}

    /** The field, if the form of the file consists of it alone. */
    static Optional<COSDictionary> only(COSDictionary root) {
        COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        return fields != null
                        && fields.size() == 1
                        && OF_A_FORM.containsAll(form.keySet())
                        && fields.getObject(0) instanceof COSDictionary field
                        && COSName.SIG.equals(field.getCOSName(COSName.FT))
                        && !field.containsKey(COSName.KIDS)
                        && !field.containsKey(COSName.AA)
                        && !field.containsKey(COSName.A)
                ? Optional.of(field)
                : Optional.empty();
    }

    /** It takes no room on the page, or is hidden, and has nothing to draw there. */
    static boolean isUnseen(COSDictionary field) throws IOException {
        boolean hidden = (field.getInt(COSName.F, 0) & HIDDEN) != 0;
        return (hidden || isEmpty(field.getCOSArray(COSName.RECT)))
                && drawsNothing(field.getDictionaryObject(COSName.AP));
    }

    private static boolean drawsNothing(COSBase appearance) throws IOException {
        if (appearance instanceof COSStream drawing) {
            if (isEmpty(drawing.getCOSArray(COSName.BBOX))) {
                return true;
            }
            try (InputStream content = drawing.createInputStream()) {
                return new String(content.readNBytes(1024), java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
            }
        }
        if (appearance instanceof COSDictionary states) {
            for (COSName state : states.keySet()) {
                if (!drawsNothing(states.getDictionaryObject(state))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isEmpty(COSArray box) {
        return box == null || box.size() == 4 && extent(box, 0, 2) == 0 && extent(box, 1, 3) == 0;
    }

    private static float extent(COSArray box, int from, int to) {
        return box.getObject(to) instanceof COSNumber end && box.getObject(from) instanceof COSNumber start
                ? end.floatValue() - start.floatValue()
                : Float.NaN;
    }
}
