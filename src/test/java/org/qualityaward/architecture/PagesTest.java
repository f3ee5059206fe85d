package org.qualityaward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Traps of Faces that a page may not step into. */
class PagesTest {

    private static final Pattern REQUIRED_PARAMETER = Pattern.compile("<f:viewParam\\b[^>]*\\brequired=\"true\"");

    /**
     * A view parameter is asked for again by every answer to a part of the page, but keeps its value only until the
     * first: from the second on, one that is always required is missing and nothing on the page works. So it is required
     * where the page is first asked for, and not with its answers.
     */
    @Test
    void noViewParameterIsAlwaysRequired() {
        List<Path> wrong = Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> REQUIRED_PARAMETER.matcher(Sources.read(page)).find())
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** Faces looks for what it has to do before a page is shown in the page itself, not in what the page is made from. */
    @Test
    void onlyAPageItselfHasMetadata() {
        List<Path> wrong = Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> page.toString().contains("WEB-INF"))
                .filter(page -> Sources.read(page).contains("<f:metadata>"))
                .toList();
        assertEquals(List.of(), wrong);
    }
}
