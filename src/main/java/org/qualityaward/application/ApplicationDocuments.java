package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * Who reads the papers about an application: the office all of filing, check and examination; the organisation its own form,
 * commitment, the notices to it and the district's word. A district reads what it signed itself.
 */
@ApplicationScoped
public class ApplicationDocuments implements DocumentAccess {

    private static final List<DocumentType> OF_THE_ORGANIZATION = List.of(
            DocumentType.TRUTH_COMMITMENT,
            DocumentType.APPLICATION_FORM,
            DocumentType.DEFECT_NOTICE,
            DocumentType.RECOMMENDATION);

    @Inject
    Applications applications;

    @Inject
    HiddenFiles hiddenFiles;

    @Override
    public List<Readable> readableBy(Caller caller) {
        List<Readable> readable = new ArrayList<>();
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            OF_THE_ORGANIZATION.forEach(type -> readable.add(Readable.every(type)));
            readable.add(Readable.every(DocumentType.EXAMINATION_SHEET));
        }
        if (caller.is(Role.APPLICANT) && caller.organizationId() != null) {
            List<Long> own = applications.ofOrganization(caller.organizationId()).stream()
                    .map(Application::getId)
                    .toList();
            if (!own.isEmpty()) {
                OF_THE_ORGANIZATION.forEach(type -> readable.add(Readable.about(type, ApplicationRef.KIND, own)));
            }
        }
        return readable;
    }

    @Override
    public List<Paper.About> barredFrom(Caller caller) {
        Set<Long> hidden = hiddenFiles.from(caller);
        return hidden.stream()
                .map(id -> new Paper.About(ApplicationRef.KIND, id))
                .toList();
    }
}
