package org.qualityaward.review.visit.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.visit.VisitFinding;
import org.qualityaward.review.visit.VisitPhoto;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.review.web.CategoryScores;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;

/** What a member of the team has before him on site: the agenda, each point of the checklist, each item to score anew. */
@Named("visitNotes")
@ViewScoped
public class VisitNotesPage implements Serializable {

    @Inject
    ReadingReview reading;

    @Inject
    Visits visits;

    @Inject
    CurrentCaller caller;

    private Long id;
    private Review review;
    private SiteVisit visit;
    private List<VisitStep> steps = List.of();
    private List<PointRow> points = List.of();
    private List<ItemRow> items = List.of();

    /** A point with its photos. */
    public record PointRow(VisitPoint point, String title, List<VisitPhoto> photos) implements Serializable {
        public VisitPoint getPoint() {
            return point;
        }

        public String getTitle() {
            return title;
        }

        public List<VisitPhoto> getPhotos() {
            return photos;
        }
    }

    /** An item with what was agreed and what the site showed. */
    public record ItemRow(ConsensusItem item, String title) implements Serializable {
        public ConsensusItem getItem() {
            return item;
        }

        public String getTitle() {
            return title;
        }
    }

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        ReadingReview.Read read = reading.read(new ApplicationRef(id));
        review = read.review();
        visit = read.visit().orElse(null);
        steps = visits.steps(review);
        List<VisitPhoto> photos = visits.photos(review);
        points = visits.points(review).stream()
                .map(point -> new PointRow(
                        point,
                        title(point.getItemCode()),
                        photos.stream()
                                .filter(photo -> photo.getPoint().equals(point))
                                .toList()))
                .toList();
        items = review.getItems().stream()
                .filter(ConsensusItem::isAgreed)
                .map(item -> new ItemRow(item, title(item.getItemCode())))
                .toList();
    }

    private String title(String code) {
        return CategoryScores.title(
                review.getApplication().getCycle().getRuleSet().criteria(), code, locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Whether anything can be recorded now. */
    public boolean isRecording() {
        return review.getPhase() == ReviewPhase.SITE;
    }

    /** Points with their finding. */
    public long getSettled() {
        return points.stream().filter(row -> row.point().isSettled()).count();
    }

    public Long getPerson() {
        return caller.get().personId();
    }

    public VisitFinding[] getFindings() {
        return VisitFinding.values();
    }

    public Review getReview() {
        return review;
    }

    public SiteVisit getVisit() {
        return visit;
    }

    public List<VisitStep> getSteps() {
        return steps;
    }

    public List<PointRow> getPoints() {
        return points;
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
