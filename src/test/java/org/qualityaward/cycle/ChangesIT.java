package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** What changed reaches those whom it concerns, and never somebody who must learn nothing of the file. */
class ChangesIT extends ServerIT {

    private static final long HIDDEN_FROM = -40L;
    private static final long HIDDEN_FILE = -50L;

    /** One person must learn nothing of one file. */
    @ApplicationScoped
    public static class OneFileHidden implements FileVisibility {

        @Override
        public Set<Long> hiddenFrom(Caller caller) {
            return Long.valueOf(HIDDEN_FROM).equals(caller.personId()) ? Set.of(HIDDEN_FILE) : Set.of();
        }

        @Override
        public boolean hides(Caller caller, Long applicationId) {
            return hiddenFrom(caller).contains(applicationId);
        }

        @Override
        public Shown shown(Caller caller, String path) {
            return hiddenFrom(caller).isEmpty()
                    ? new Shown("", Map.of())
                    : new Shown(path + " <> :itHidden", Map.of("itHidden", HIDDEN_FILE));
        }
    }

    @Inject
    Changes changes;

    @Inject
    TestTransaction transaction;

    private final String key = "test.change." + System.nanoTime();

    @Test
    void tellsADistrictOnlyOfItsOwn() throws Exception {
        record(Changes.of(key), Changes.district(District.WUDA));
        assertEquals(1, toldTo(district(District.WUDA)));
        assertEquals(0, toldTo(district(District.HAINAN)));
        assertEquals(0, toldTo(person(-41L, Role.OFFICE)));
    }

    @Test
    void tellsAnOrganisationOnlyOfItself() throws Exception {
        record(Changes.of(key), Changes.organization(-60L));
        assertEquals(1, toldTo(new Caller(-42L, "a", "a", Set.of(Role.APPLICANT), -60L, null, null)));
        assertEquals(0, toldTo(new Caller(-43L, "b", "b", Set.of(Role.APPLICANT), -61L, null, null)));
    }

    @Test
    void tellsEveryAudienceOfOneEvent() throws Exception {
        record(Changes.of(key), Changes.role(Role.OFFICE), Changes.person(-44L));
        assertEquals(1, toldTo(person(-41L, Role.OFFICE)));
        assertEquals(1, toldTo(person(-44L, Role.REVIEWER)));
        assertEquals(0, toldTo(person(-45L, Role.REVIEWER)));
    }

    @Test
    void tellsARecusedPersonNothingOfTheFile() throws Exception {
        record(Changes.of(key).about(HIDDEN_FILE), Changes.role(Role.OFFICE));
        assertEquals(1, toldTo(person(-41L, Role.OFFICE)));
        assertEquals(0, toldTo(person(HIDDEN_FROM, Role.OFFICE)));
    }

    @Test
    void tellsThePublicNothing() throws Exception {
        record(Changes.of(key), Changes.role(Role.OFFICE));
        assertEquals(0, toldTo(Caller.PUBLIC));
    }

    @Test
    void keepsTheFactsWithTheirTypes() throws Exception {
        record(Changes.of(key, LocalDate.of(2026, 5, 12), 3, "x"), Changes.role(Role.OFFICE));
        Change change = changes.latest(person(-41L, Role.OFFICE), 50).stream()
                .filter(c -> c.getTextKey().equals(key))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(LocalDate.of(2026, 5, 12), 3L, "x"), change.getFacts());
    }

    private void record(Changes.Event event, Changes.Audience... audiences) throws Exception {
        transaction.begin();
        changes.record(event, audiences);
        transaction.commit();
    }

    private long toldTo(Caller caller) {
        return changes.latest(caller, 200).stream()
                .filter(c -> c.getTextKey().equals(key))
                .count();
    }

    private static Caller person(long id, Role role) {
        return new Caller(id, "it", "it", Set.of(role), null, null, null);
    }

    private static Caller district(District district) {
        return new Caller(-46L, "it", "it", Set.of(Role.DISTRICT), null, district, null);
    }
}
