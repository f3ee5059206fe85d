package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tabs of the open pages, for readers without an account. A page that does not exist is not shown. */
@Named
@RequestScoped
public class OpenPlaces {

    private static final List<Place> PLACES = List.of(
            new Place("/public/notices.xhtml", "pi-megaphone", false),
            new Place("/public/winners.xhtml", "pi-trophy", false),
            new Place("/public/certificate.xhtml", "pi-verified", false),
            new Place("/public/verify.xhtml", "pi-file-check", false),
            new Place("/public/regulation.xhtml", "pi-book", false),
            new Place("/public/complaint.xhtml", "pi-flag", false));

    @Inject
    Shell shell;

    /** A tab. */
    public record Place(String path, String icon, boolean current) {

        public String getPath() {
            return path;
        }

        public String getIcon() {
            return icon;
        }

        public boolean isCurrent() {
            return current;
        }

        public String getKey() {
            return "web.nav." + path.substring(1).replace(".xhtml", "").replace('/', '.');
        }
    }

    /**
     * The tabs in order.
     *
     * @param nav path of the tab that is lit, null for the page itself
     */
    public List<Place> places(String nav) {
        String here = nav == null || nav.isEmpty()
                ? FacesContext.getCurrentInstance().getViewRoot().getViewId()
                : nav;
        return PLACES.stream()
                .filter(place -> shell.has(place.path()))
                .map(place -> new Place(place.path(), place.icon(), place.path().equals(here)))
                .toList();
    }
}
