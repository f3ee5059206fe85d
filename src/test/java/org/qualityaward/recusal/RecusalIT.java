package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationSearch;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;

/** Article 34 in the server: what a recused person sees is what he would see if the file did not exist. */
class RecusalIT extends RecusalFixture {

    @Test
    void theRecusedSeesWhatHeWouldSeeIfTheFileDidNotExist() {
        List<String> without = whatSees(clerk);
        Application second = application(2);
        recuse(clerk, second);
        interests.add(shares(reviewer, second.getName(), null).through("配偶", "张×", false));
        detecting.search(reviewer, cycle);
        List<String> with = whatSees(clerk);
        assertEquals(without, with);
        assertFalse(whatSees(lead).equals(with), "somebody else sees it");
    }

    @Test
    void aFileThatIsHiddenAnswersLikeOneThatDoesNotExist() {
        Application second = application(2);
        Recusal recusal = recuse(clerk, second);
        assertThrows(
                NotHere.class,
                () -> as(clerk, () -> lifting.propose(second.ref(), new RecusalRef(recusal.getId()), "理由")));
    }

    @Test
    void aRecusalIsLiftedByTwoAndThenTheFileIsThereAgain() {
        Recusal recusal = recuse(reviewer, first);
        RecusalRef ref = new RecusalRef(recusal.getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
        as(lead, () -> lifting.lift(first.ref(), ref, SigningPin.of(PIN)));
        assertFalse(recusals.isRecused(reviewer.getId(), first.getId()));
    }

    @Test
    void aCertainFindingRecusesBeforeAnythingIsSigned() {
        interests.add(shares(reviewer, first.getName(), first.getOrganization().getCreditCode()));
        detecting.search(reviewer, cycle);
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
        assertEquals(1, findings.about(reviewer.getId(), cycle).size());
        detecting.search(reviewer, cycle);
        assertEquals(1, findings.about(reviewer.getId(), cycle).size());
    }

    @Test
    void aLikelyFindingClosesTheFileUntilTheOfficeHasRuled() {
        interests.add(shares(clerk, first.getName(), null).through("配偶", "张×", false));
        detecting.search(clerk, cycle);
        assertTrue(hidden(clerk).contains(first.getId()));
        Finding finding = findings.about(clerk.getId(), cycle).get(0);
        as(lead, () -> ruling.rule(first.ref(), finding.getId(), false, "不是同一人", SigningPin.of(PIN)));
        assertFalse(hidden(clerk).contains(first.getId()));
    }

    /** Every list, count and feed that a person of the office has, as text. */
    private List<String> whatSees(Person person) {
        Set<Long> hidden = hidden(person);
        ApplicationSearch search = new ApplicationSearch(null, cycle.getId(), null, Set.of(), null, null, hidden);
        List<String> seen = new ArrayList<>();
        applications.rows(search, Page.Request.first(100)).forEach(row -> seen.add("row " + row.getNumber()));
        seen.add("total " + applications.total(search));
        seen.add("count " + applications.count(cycle, hidden, ApplicationState.values()));
        applications
                .waiting(cycle, null, hidden, 50, ApplicationState.values())
                .forEach(each -> seen.add("waiting " + each.getNumber()));
        reviews.inCycle(cycle, hidden)
                .forEach(each -> seen.add("review " + each.getApplication().getNumber()));
        recusals.inCycle(cycle, hidden)
                .forEach(each -> seen.add("recusal " + each.getApplication().getNumber()));
        findings.open(cycle, hidden)
                .forEach(each -> seen.add("finding " + each.getApplication().getNumber()));
        changes.latest(person.toCaller(), 100).stream()
                .filter(change -> change.getTextKey().startsWith("recusal."))
                .forEach(change -> seen.add("change " + change.getFacts()));
        tasks.tasksFor(person.toCaller(), cycle)
                .forEach(task -> seen.add("task " + task.key() + task.object() + task.facts()));
        return seen;
    }
}
