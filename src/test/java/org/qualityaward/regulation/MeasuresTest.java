package org.qualityaward.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final Measures measures = RuleSet.shipped().measures();

    @Test
    void hasNineChaptersAndAllFortyFourArticlesInOrder() {
        assertEquals(9, measures.chapters().size());
        assertEquals(44, measures.articles().size());
        for (int number = 1; number <= 44; number++) {
            ArticleText article = measures.article(number);
            assertEquals(number, article.number());
            assertFalse(article.paragraphs().isEmpty());
            assertTrue(article.wholeText().matches("(?s).*[。；：]"), "article " + number + " ends in a full stop");
        }
    }

    @Test
    void keepsParagraphsAndItemsApart() {
        assertEquals(7, measures.article(8).paragraphs().size());
        assertEquals(7, measures.article(9).paragraphs().size());
        assertEquals(6, measures.article(12).paragraphs().size(), "five conditions");
        assertEquals(8, measures.article(13).paragraphs().size(), "seven bars");
        assertEquals(9, measures.article(42).paragraphs().size(), "seven grounds and the ban on sale");
        assertEquals(2, measures.article(18).paragraphs().size());
    }

    @Test
    void carriesNoTraceOfThePageItWasPrintedOn() {
        for (ArticleText article : measures.articles()) {
            assertFalse(article.wholeText().contains("—"), "page number in article " + article.number());
            article.paragraphs().forEach(p -> assertEquals(p.strip(), p));
        }
        assertTrue(measures.article(1).wholeText().contains("（中发〔2017〕24号）"));
        assertTrue(measures.article(17).wholeText().endsWith("公告期限不得少于 10 个工作日。"));
        assertEquals(1, measures.chapters().get(6).opening().size(), "chapter 7 opens with a sentence of its own");
    }

    @Test
    void doesNotKnowOtherArticlesOrVersions() {
        assertThrows(NoSuchElementException.class, () -> measures.article(0));
        assertThrows(NoSuchElementException.class, () -> measures.article(45));
        assertThrows(NoSuchElementException.class, () -> Measures.of("1999"));
    }
}
