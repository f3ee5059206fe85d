package org.qualityaward.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.regulation.ArticleText;
import org.qualityaward.regulation.Measures;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Format;

/** One article, as the dialog behind every chip shows it. */
@Named("articleText")
@RequestScoped
public class ArticlePage {

    @Inject
    @ManagedProperty("#{param.number}")
    String asked;

    @Inject
    RuleSets ruleSets;

    @Inject
    Format format;

    private ArticleText article;

    @PostConstruct
    void load() {
        Measures measures = ruleSets.latest().map(RuleSet::measures).orElseThrow(NotHere::new);
        if (asked == null || !asked.matches("[1-9][0-9]?")) {
            throw new NotHere();
        }
        int number = Integer.parseInt(asked);
        if (number > measures.articles().size()) {
            throw new NotHere();
        }
        article = measures.article(number);
    }

    public int getNumber() {
        return article.number();
    }

    /** Number and subject: 第十七条 通知与公告. */
    public String getTitle() {
        return format.article(article.number()) + "\u3000"
                + format.text("regulation.article." + article.number() + ".title");
    }

    public List<String> getParagraphs() {
        return article.paragraphs();
    }
}
