package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

/** The register as its readers may see it: the office, without what they are recused from (Article 34). */
@ApplicationScoped
@Transactional
public class OpinionRegister {

    @Inject
    Opinions opinions;

    @Inject
    OpinionGate gate;

    @Inject
    AttachmentStore store;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "publicity.readRegister",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 22,
            readOnly = true)
    public Page<Opinion> page(Set<OpinionKind> kinds, boolean openOnly, Page.Request request) {
        return cycles.current()
                .or(() -> cycles.all().stream().findFirst())
                .map(cycle -> opinions.register(cycle, kinds, openOnly, gate.hiddenFrom(caller.get()), request))
                .orElseGet(Page::empty);
    }

    @Act(
            value = "publicity.readOpinion",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 22,
            readOnly = true)
    public Opinion read(OpinionRef ref) {
        return opinions.find(ref.id()).orElseThrow(NotHere::new);
    }

    /** The bytes of a file that came with an opinion. */
    @Act(
            value = "publicity.readAttachment",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 22,
            repeatable = true)
    public byte[] bytes(OpinionRef ref, StoredAttachment file) {
        boolean itsOwn = read(ref).getAttachments().stream()
                .anyMatch(each -> each.getSha256().equals(file.getSha256()));
        if (!itsOwn) {
            throw new NotHere();
        }
        return store.read(file);
    }
}
