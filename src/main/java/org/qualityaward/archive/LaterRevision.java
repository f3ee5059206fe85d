package org.qualityaward.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What was appended to a file as further revisions, judged by its objects: one that stands where it stood is the same byte for
 * byte, so that nothing it shows can have changed, be it a page, a font, a picture or what is laid over a page. Whatever stands
 * elsewhere was replaced.
 */
final class LaterRevision {

    /** What may be added to the root of a file without changing a page. */
    private static final Set<COSName> HARMLESS =
            Set.of(COSName.getPDFName("Extensions"), COSName.VERSION, COSName.getPDFName("DSS"));

    private final COSDocument before;
    private final COSDocument after;
    private final Set<COSObjectKey> replaced;
    private final NewestXref newest;

    /** @param bytes of the whole file */
    LaterRevision(PDDocument before, PDDocument after, byte... bytes) {
        this.before = before.getDocument();
        this.after = after.getDocument();
        this.newest = new NewestXref(this.after, bytes);
        Map<COSObjectKey, Long> places = this.after.getXrefTable();
        this.replaced = this.before.getXrefTable().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(places.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Nothing that a page is made of was replaced: at most what tells of the file, or proofs for its signatures. */
    boolean showsTheSame() {
        Set<COSName> may = new HashSet<>(HARMLESS);
        may.add(COSName.METADATA);
        Set<COSObjectKey> rest = new HashSet<>(replaced);
        key(before.getTrailer(), COSName.INFO).ifPresent(rest::remove);
        key(root(before), COSName.METADATA).ifPresent(rest::remove);
        rest.remove(rootKey());
        return sameNumbers()
                && sameTrailer()
                && newest.freesNoneOf(before)
                && rest.isEmpty()
                && sameBut(root(before), root(after), may);
    }

    /** Nothing came into the file but one signature that is not seen: its field, and its place on one page. */
    boolean addsOneUnseenSignature() throws IOException {
        Set<COSName> may = new HashSet<>(HARMLESS);
        may.add(COSName.ACRO_FORM);
        Optional<COSDictionary> field = NewSignatureField.only(root(after));
        if (!sameNumbers()
                || !sameTrailer()
                || !newest.follows(before)
                || !newest.freesNoneOf(before)
                || !trailerItem(before, COSName.INFO).equals(trailerItem(after, COSName.INFO))
                || root(before).containsKey(COSName.ACRO_FORM)
                || !sameBut(root(before), root(after), may)
                || field.isEmpty()
                || !NewSignatureField.isUnseen(field.get())) {
            return false;
        }
        Set<COSObjectKey> rest = new HashSet<>(replaced);
        rest.remove(rootKey());
        return rest.isEmpty() || isPlaceOf(field.get(), rest);
    }

    /** The one page that took the field in, and the list of what is laid over it where that stands by itself. */
    private boolean isPlaceOf(COSDictionary field, Set<COSObjectKey> rest) {
        Optional<COSObjectKey> page = rest.stream()
                .filter(key ->
                        was(key) instanceof COSDictionary old && COSName.PAGE.equals(old.getCOSName(COSName.TYPE)))
                .findFirst();
        Set<COSObjectKey> left = new HashSet<>(rest);
        page.ifPresent(left::remove);
        if (page.isPresent() && left.isEmpty()) {
            COSDictionary old = (COSDictionary) was(page.get());
            return is(page.get()) instanceof COSDictionary now
                    && sameBut(old, now, Set.of(COSName.ANNOTS))
                    && adds(old.getCOSArray(COSName.ANNOTS), now.getCOSArray(COSName.ANNOTS), field);
        }
        // A list that stands by itself is told from any other by belonging to a page that is as it was.
        return page.isEmpty()
                && left.size() == 1
                && isListOfAPage(left.iterator().next())
                && was(left.iterator().next()) instanceof COSArray old
                && is(left.iterator().next()) instanceof COSArray now
                && adds(old, now, field);
    }

    private boolean isListOfAPage(COSObjectKey key) {
        return before.getXrefTable().keySet().stream()
                .map(this::was)
                .filter(old -> old instanceof COSDictionary page && COSName.PAGE.equals(page.getCOSName(COSName.TYPE)))
                .anyMatch(old -> key((COSDictionary) old, COSName.ANNOTS)
                        .filter(key::equals)
                        .isPresent());
    }

    /** All that was in the list is in it still, in order, and behind it the field. */
    private static boolean adds(COSArray old, COSArray now, COSDictionary field) {
        int size = old == null ? 0 : old.size();
        if (now == null || now.size() != size + 1 || now.getObject(size) != field) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!same(old.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private COSBase was(COSObjectKey key) {
        return before.getObjectFromPool(key).getObject();
    }

    private COSBase is(COSObjectKey key) {
        return after.getObjectFromPool(key).getObject();
    }

    /** No number that was taken is given again, under which a reader could find another object than we do. */
    private boolean sameNumbers() {
        Set<Long> taken = before.getXrefTable().keySet().stream()
                .map(COSObjectKey::getNumber)
                .collect(Collectors.toSet());
        return after.getXrefTable().keySet().stream()
                .filter(key -> !before.getXrefTable().containsKey(key))
                .noneMatch(key -> taken.contains(key.getNumber()));
    }

    private boolean sameTrailer() {
        return trailerItem(before, COSName.ROOT).equals(trailerItem(after, COSName.ROOT))
                && !after.getTrailer().containsKey(COSName.ENCRYPT);
    }

    private static Optional<COSObjectKey> trailerItem(COSDocument document, COSName name) {
        return key(document.getTrailer(), name);
    }

    private COSObjectKey rootKey() {
        return trailerItem(before, COSName.ROOT).orElseThrow();
    }

    private static COSDictionary root(COSDocument document) {
        return document.getTrailer().getCOSDictionary(COSName.ROOT);
    }

    private static Optional<COSObjectKey> key(COSDictionary dictionary, COSName name) {
        return dictionary.getItem(name) instanceof COSObject reference
                ? Optional.of(reference.getKey())
                : Optional.empty();
    }

    private static boolean sameBut(COSDictionary old, COSDictionary now, Set<COSName> may) {
        Set<COSName> names = new HashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeAll(may);
        return names.stream().allMatch(name -> same(old.getItem(name), now.getItem(name)));
    }

    /** What is referred to is compared by its place alone: that it is as it was is asked of all at once. */
    private static boolean same(COSBase old, COSBase now) {
        if (old instanceof COSObject one && now instanceof COSObject other) {
            return one.getKey().equals(other.getKey());
        }
        if (old instanceof COSDictionary one && now instanceof COSDictionary other) {
            return sameBut(one, other, Set.of());
        }
        if (old instanceof COSArray one && now instanceof COSArray other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (!same(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return old != null && old.equals(now);
    }
}
