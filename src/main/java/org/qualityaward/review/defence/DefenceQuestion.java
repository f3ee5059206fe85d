package org.qualityaward.review.defence;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** A question that somebody of the team prepared for the defence, and what was answered. */
@Entity
@Table(name = "defence_question")
public class DefenceQuestion extends Stored {

    private static final int LONGEST = 500;
    private static final int LONGEST_ANSWER = 2000;

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @ManyToOne
    @JoinColumn(name = "asked_by")
    private Person askedBy;

    private String words;

    private String answer;

    protected DefenceQuestion() {}

    /** @throws Refusal without words or with too many */
    DefenceQuestion(Review review, Person by, String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("review.refusal.questionEmpty", 21);
        }
        this.review = review;
        this.askedBy = by;
        this.words = within(words, LONGEST);
    }

    /** @throws Refusal with too many words, or when somebody else noted something else since */
    void answer(String noted, int seen) {
        String said = noted == null || noted.isBlank() ? null : within(noted, LONGEST_ANSWER);
        if (said == null ? answer != null : !said.equals(answer)) {
            unchangedSince(seen);
            answer = said;
        }
    }

    private static String within(String text, int longest) {
        if (text.strip().length() > longest) {
            throw new Refusal("review.refusal.tooLong", 0, longest, text.strip().length());
        }
        return text.strip();
    }

    public Review getReview() {
        return review;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    public String getWords() {
        return words;
    }

    /** What was answered, or null. */
    public String getAnswer() {
        return answer;
    }
}
