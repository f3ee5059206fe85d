package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office keeps the list of grounds. */
@ApplicationScoped
@Transactional
public class MaintainingGrounds {

    @Inject
    Grounds grounds;

    /**
     * @param id null for a new one
     * @throws Refusal {@code recusal.refusal.groundName} without a name in both languages
     */
    @Act(
            value = "recusal.maintainGrounds",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public void save(Long id, GroundCategory category, String name, String nameEn, int lookBackYears) {
        if (id == null) {
            int last =
                    grounds.all().stream().mapToInt(Ground::getSortOrder).max().orElse(0);
            grounds.add(new Ground("G" + (last + 10), category, name, nameEn, lookBackYears, last + 10));
        } else {
            grounds.find(id).orElseThrow(NotHere::new).word(name, nameEn, lookBackYears);
        }
    }

    /** Takes a ground from the list, or puts it back; declarations that named it stay. */
    @Act(
            value = "recusal.retireGround",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public void retire(long id, boolean retired) {
        Ground ground = grounds.find(id).orElseThrow(NotHere::new);
        if (retired) {
            ground.retire();
        } else {
            ground.restore();
        }
    }
}
